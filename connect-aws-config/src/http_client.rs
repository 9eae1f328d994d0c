//! Our transport as the HTTP client of AWS's own crates.

use std::time::Duration;

use aws_smithy_runtime_api::client::http::{
    HttpClient, HttpConnector, HttpConnectorFuture, HttpConnectorSettings, SharedHttpClient,
    SharedHttpConnector,
};
use aws_smithy_runtime_api::client::orchestrator::{HttpRequest, HttpResponse};
use aws_smithy_runtime_api::client::result::ConnectorError;
use aws_smithy_runtime_api::client::runtime_components::RuntimeComponents;
use aws_smithy_types::body::SdkBody;
use http_body_util::{BodyExt, Limited};

use crate::body::Body;
use crate::transport::Transport;

/// More than any source of credentials answers; an endless answer must not fill the memory.
const MAX_ANSWER: usize = 1024 * 1024;

/// A transport as the HTTP client of AWS's own crates, for what they ask to get credentials.
///
/// Answers are read whole, up to one mebibyte: it is no client for Amazon S3.
pub fn http_client(transport: Transport) -> SharedHttpClient {
    SharedHttpClient::new(OverTransport(transport))
}

#[derive(Debug)]
struct OverTransport(Transport);

impl HttpClient for OverTransport {
    fn http_connector(
        &self,
        settings: &HttpConnectorSettings,
        _components: &RuntimeComponents,
    ) -> SharedHttpConnector {
        SharedHttpConnector::new(Connector {
            transport: self.0.clone(),
            limit: limit(settings),
        })
    }
}

/// A transport does not tell when it has connected, so that both limits count together. Without one
/// for reading, the transport's own for connecting is the only one.
fn limit(settings: &HttpConnectorSettings) -> Option<Duration> {
    let reading = settings.read_timeout()?;
    let connecting = settings.connect_timeout().unwrap_or_default();
    Some(reading.saturating_add(connecting))
}

#[derive(Debug, Clone)]
struct Connector {
    transport: Transport,
    limit: Option<Duration>,
}

impl HttpConnector for Connector {
    fn call(&self, request: HttpRequest) -> HttpConnectorFuture {
        let Self { transport, limit } = self.clone();
        HttpConnectorFuture::new(async move {
            let exchange = exchange(transport, request);
            let Some(limit) = limit else {
                return exchange.await;
            };
            tokio::time::timeout(limit, exchange)
                .await
                .unwrap_or_else(|_| {
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
    let answer = transport
        .send(request.map(Body::new))
        .await
        .map_err(|error| ConnectorError::io(error.into()))?;
    let (parts, body) = answer.into_parts();
    let body = Limited::new(body, MAX_ANSWER)
        .collect()
        .await
        .map_err(ConnectorError::io)?
        .to_bytes();
    HttpResponse::try_from(http::Response::from_parts(parts, SdkBody::from(body)))
        .map_err(|error| ConnectorError::other(error.into(), None))
}
