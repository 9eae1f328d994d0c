//! A client's transport as the HTTP client of AWS's own crates.

use std::time::Duration;

use aws_smithy_runtime_api::client::http::{
    HttpConnector, HttpConnectorFuture, HttpConnectorSettings, SharedHttpClient, http_client_fn,
};
use aws_smithy_runtime_api::client::orchestrator::{HttpRequest, HttpResponse};
use aws_smithy_runtime_api::client::result::ConnectorError;
use aws_smithy_runtime_api::shared::IntoShared as _;
use aws_smithy_types::body::SdkBody;
use connect_runtime::body::Body;
use connect_runtime::http::Response;
use connect_runtime::transport::Transport;
use http_body_util::{BodyExt as _, Limited};

/// More than any source of credentials answers; an endless answer must not fill the memory.
const MAX_ANSWER: usize = 1024 * 1024;

/// A transport as the HTTP client of AWS's own crates, for what they ask to get credentials.
///
/// Responses are read whole, up to one mebibyte, so it is not a client for Amazon S3.
pub fn http_client(transport: Transport) -> SharedHttpClient {
    http_client_fn(move |settings, _| {
        let connector = Connector {
            transport: transport.clone(),
            limit: limit(settings),
        };
        connector.into_shared()
    })
}

/// A transport does not tell when it has connected, so that both limits count together. Without one
/// for reading, the transport's own for connecting is the only one.
fn limit(settings: &HttpConnectorSettings) -> Duration {
    let connecting = settings.connect_timeout().unwrap_or_default();
    let reading = settings.read_timeout().unwrap_or(Duration::MAX);
    reading.saturating_add(connecting)
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
            let in_time = tokio::time::timeout(limit, exchange(transport, request)).await;
            in_time.unwrap_or_else(|_| {
                let problem = format!("no answer within {limit:?}");
                Err(ConnectorError::timeout(problem.into()))
            })
        })
    }
}

async fn exchange(
    transport: Transport,
    request: HttpRequest,
) -> Result<HttpResponse, ConnectorError> {
    let request = request
        .try_into_http1x()
        .map_err(|error| ConnectorError::user(error.into()))?;
    let response = transport.send(request.map(Body::new)).await;
    let (head, body) = response
        .map_err(|error| ConnectorError::io(error.into()))?
        .into_parts();
    let body = Limited::new(body, MAX_ANSWER).collect().await;
    let body = SdkBody::from(body.map_err(ConnectorError::io)?.to_bytes());
    HttpResponse::try_from(Response::from_parts(head, body))
        .map_err(|error| ConnectorError::other(error.into(), None))
}
