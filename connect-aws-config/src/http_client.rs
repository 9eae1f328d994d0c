//! A client's transport as the HTTP client of AWS's own crates.

use std::time::Duration;

use aws_smithy_runtime_api::box_error::BoxError;
use aws_smithy_runtime_api::client::http::{
    HttpConnector, HttpConnectorFuture, SharedHttpClient, SharedHttpConnector, http_client_fn,
};
use aws_smithy_runtime_api::client::orchestrator::{HttpRequest, HttpResponse};
use aws_smithy_runtime_api::client::result::ConnectorError;
use connect_runtime::body::Body;
use connect_runtime::http::Response;
use connect_runtime::transport::Transport;
use http_body_util::{BodyExt as _, Limited};

/// Larger than any response of a credential source; an endless one must not exhaust the memory.
const MAX_RESPONSE: usize = 1024 * 1024;

/// Wraps a transport as the HTTP client of AWS's own crates, for their requests for credentials.
///
/// Responses are buffered, up to one mebibyte, so it is not suitable for Amazon S3.
pub fn http_client(transport: Transport) -> SharedHttpClient {
    http_client_fn(move |settings, _| {
        // A transport does not report when it has connected, so both timeouts are added. Without a read
        // timeout, only the transport's own connect timeout applies.
        let reading = settings.read_timeout().unwrap_or(Duration::MAX);
        let limit = reading.saturating_add(settings.connect_timeout().unwrap_or_default());
        SharedHttpConnector::new(Connector(transport.clone(), limit))
    })
}

/// A transport, and the timeout of each request.
#[derive(Debug, Clone)]
struct Connector(Transport, Duration);

impl HttpConnector for Connector {
    fn call(&self, request: HttpRequest) -> HttpConnectorFuture {
        let Self(transport, limit) = self.clone();
        HttpConnectorFuture::new(async move {
            let exchange = tokio::time::timeout(limit, exchange(transport, request));
            let late = |_| ConnectorError::timeout(format!("no response within {limit:?}").into());
            exchange.await.map_err(late)?.map_err(ConnectorError::io)
        })
    }
}

async fn exchange(transport: Transport, request: HttpRequest) -> Result<HttpResponse, BoxError> {
    let request = request.try_into_http1x()?;
    let (head, body) = transport.send(request.map(Body::new)).await?.into_parts();
    let body = Limited::new(body, MAX_RESPONSE).collect().await?.to_bytes();
    Ok(Response::from_parts(head, body.into()).try_into()?)
}
