//! A client's transport as the HTTP client of AWS's own crates.

use std::time::Duration;

use aws_smithy_runtime_api::box_error::BoxError;
use aws_smithy_runtime_api::client::http::{
    HttpConnector, HttpConnectorFuture, SharedHttpClient, http_client_fn,
};
use aws_smithy_runtime_api::client::orchestrator::{HttpRequest, HttpResponse};
use aws_smithy_runtime_api::client::result::ConnectorError;
use aws_smithy_runtime_api::shared::IntoShared as _;
use connect_runtime::body::Body;
use connect_runtime::http::Response;
use connect_runtime::transport::Transport;
use http_body_util::{BodyExt as _, Limited};

/// More than any source of credentials answers; an endless answer must not fill the memory.
const MAX_RESPONSE: usize = 1024 * 1024;

/// A transport as the HTTP client of AWS's own crates, for what they ask to get credentials.
///
/// Responses are read whole, up to one mebibyte, so it is not a client for Amazon S3.
pub fn http_client(transport: Transport) -> SharedHttpClient {
    http_client_fn(move |settings, _| {
        // A transport does not tell when it has connected, so that both limits count together. Without
        // one for reading, the transport's own for connecting is the only one.
        let reading = settings.read_timeout().unwrap_or(Duration::MAX);
        let limit = reading.saturating_add(settings.connect_timeout().unwrap_or_default());
        let transport = transport.clone();
        Connector { transport, limit }.into_shared()
    })
}

#[derive(Debug, Clone)]
struct Connector {
    transport: Transport,
    limit: Duration,
}

impl HttpConnector for Connector {
    fn call(&self, request: HttpRequest) -> HttpConnectorFuture {
        let Self { transport, limit } = self.clone();
        HttpConnectorFuture::new(async move {
            match tokio::time::timeout(limit, exchange(transport, request)).await {
                Ok(result) => result.map_err(ConnectorError::io),
                Err(_) => Err(ConnectorError::timeout(
                    format!("no answer within {limit:?}").into(),
                )),
            }
        })
    }
}

async fn exchange(transport: Transport, request: HttpRequest) -> Result<HttpResponse, BoxError> {
    let request = request.try_into_http1x()?;
    let (head, body) = transport.send(request.map(Body::new)).await?.into_parts();
    let body = Limited::new(body, MAX_RESPONSE).collect().await?.to_bytes();
    Ok(Response::from_parts(head, body.into()).try_into()?)
}
