//! The attempts of a call: sign, send, decide, until there is an answer. Nothing here knows which
//! operation it is.

use std::borrow::Cow;
use std::time::Duration;

use aws_credential_types::provider::ProvideCredentials;
use bytes::Bytes;
use http::header::USER_AGENT;
use http::{HeaderMap, HeaderValue, Request};
use http_body_util::{BodyExt, LengthLimitError, Limited};

use crate::body::Body;
use crate::config::Config;
use crate::decide::Failure;
use crate::decode::check_syntax;
use crate::endpoint::Endpoint;
use crate::error::{ClientError, ClientErrorKind, ServiceError, TimeoutKind};
use crate::metadata::Metadata;
use crate::prepare::Prepared;
use crate::sign::{SigningScope, sign};
use crate::time::jitter;
use crate::transport::FreshConnection;

/// More than any answer of Connect; an endless one must not fill the memory.
const MAX_ANSWER: usize = 64 * 1024 * 1024;
const AGENT: &str = concat!("connect-runtime/", env!("CARGO_PKG_VERSION"));

/// What came of a call.
pub(crate) struct Exchange {
    pub(crate) result: Result<Bytes, Failure>,
    pub(crate) metadata: Metadata,
}

pub(crate) async fn exchange(config: &Config, prepared: Prepared) -> Exchange {
    let mut metadata = Metadata::new(prepared.operation);
    metadata
        .idempotency_token
        .clone_from(&prepared.request.idempotency_token);
    let limit = prepared
        .options
        .operation_timeout
        .or(config.operation_timeout);
    let attempts = attempts(config, &prepared, &mut metadata);
    let result = match limit {
        None => attempts.await,
        Some(limit) => match tokio::time::timeout(limit, attempts).await {
            Ok(result) => result,
            Err(_) => Err(out_of_time(limit, metadata.may_have_been_sent)),
        },
    };
    Exchange { result, metadata }
}

fn out_of_time(after: Duration, sent: bool) -> Failure {
    Failure::Client(
        ClientErrorKind::Timeout {
            limit: TimeoutKind::Operation,
            after,
            sent,
        }
        .into(),
    )
}

async fn attempts(
    config: &Config,
    prepared: &Prepared,
    metadata: &mut Metadata,
) -> Result<Bytes, Failure> {
    let retry = prepared.options.retry.unwrap_or(config.retry);
    let endpoint = match &config.endpoint {
        Some(endpoint) => Cow::Borrowed(endpoint),
        None => Cow::Owned(
            Endpoint::of_service(prepared.endpoint_prefix, &config.region)
                .map_err(|error| client_failure(ClientErrorKind::Options(error.to_string())))?,
        ),
    };
    let mut connection = Connection::Pooled;
    loop {
        metadata.begin_attempt();
        let failure = match attempt(config, prepared, &endpoint, connection, metadata).await {
            Ok(body) => return Ok(body),
            Err(failure) => failure,
        };
        match retry.next_delay(&failure, metadata.attempts(), jitter()) {
            Some(delay) => tokio::time::sleep(delay).await,
            None => return Err(failure),
        }
        if matches!(failure, Failure::Client(_)) {
            connection = Connection::Fresh;
        }
    }
}

/// Where a connection of the pool failed, the next attempt has one of its own.
#[derive(Clone, Copy, PartialEq)]
enum Connection {
    Pooled,
    Fresh,
}

async fn attempt(
    config: &Config,
    prepared: &Prepared,
    endpoint: &Endpoint,
    connection: Connection,
    metadata: &mut Metadata,
) -> Result<Bytes, Failure> {
    let mut request = signed_request(config, prepared, endpoint)
        .await
        .map_err(client_failure)?;
    if connection == Connection::Fresh {
        request.extensions_mut().insert(FreshConnection);
    }
    // Should this future be dropped now, the request may be on its way.
    let sent_before = std::mem::replace(&mut metadata.may_have_been_sent, true);
    let response = config.transport.send(request).await.map_err(|error| {
        metadata.may_have_been_sent = sent_before || error.may_have_been_sent();
        client_failure(error.into())
    })?;
    let (parts, body) = response.into_parts();
    metadata.answered(parts.status, &parts.headers);
    let body = receive(body).await;
    if parts.status.is_success() {
        let body = body.map_err(client_failure)?;
        check_syntax(&body).map_err(Failure::Client)?;
        return Ok(body);
    }
    // An error whose body breaks off has its status and its headers still.
    let body = body.unwrap_or_default();
    Err(Failure::Service {
        error: ServiceError::from_parts(parts.status, &parts.headers, &body),
        retry_after: retry_after(&parts.headers),
    })
}

async fn signed_request(
    config: &Config,
    prepared: &Prepared,
    endpoint: &Endpoint,
) -> Result<Request<Body>, ClientErrorKind> {
    let provider = prepared
        .options
        .credentials
        .as_ref()
        .unwrap_or(&config.credentials);
    let credentials = provider
        .provide_credentials()
        .await
        .map_err(ClientErrorKind::Credentials)?;
    let scope = SigningScope {
        region: &config.region,
        service: prepared.signing_name,
    };
    let mut request = sign(
        &prepared.request,
        endpoint,
        scope,
        &credentials,
        config.clock.now(),
    )
    .map_err(|error| ClientErrorKind::Sign(error.into()))?;
    request
        .headers_mut()
        .insert(USER_AGENT, HeaderValue::from_static(AGENT));
    Ok(request.map(|body| Body::from(body.into_exposed())))
}

async fn receive(body: Body) -> Result<Bytes, ClientErrorKind> {
    match Limited::new(body, MAX_ANSWER).collect().await {
        Ok(body) => Ok(body.to_bytes()),
        Err(error) if error.is::<LengthLimitError>() => Err(ClientErrorKind::TooLarge(MAX_ANSWER)),
        Err(error) => Err(ClientErrorKind::Transport(error)),
    }
}

fn client_failure(kind: ClientErrorKind) -> Failure {
    Failure::Client(ClientError::from(kind))
}

/// [`x-amz-retry-after`](https://docs.aws.amazon.com/sdkref/latest/guide/feature-retry-behavior.html),
/// in milliseconds.
fn retry_after(headers: &HeaderMap) -> Option<Duration> {
    let milliseconds = headers
        .get("x-amz-retry-after")?
        .to_str()
        .ok()?
        .trim()
        .parse()
        .ok()?;
    Some(Duration::from_millis(milliseconds))
}
