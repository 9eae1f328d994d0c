//! The protocol half of connect-runtime with another HTTP client: each step of a call is a plain function
//! that you call.
//!
//! ```text
//! encode → sign → send (ureq) → decode, or decide and retry
//! ```

use std::time::{Duration, SystemTime};

use connect_runtime::decide::{Decision, Failure, RetryContext};
use connect_runtime::decode::decode;
use connect_runtime::encode::{EncodedRequest, encode};
use connect_runtime::endpoint::Endpoint;
use connect_runtime::sign::{SigningScope, sign};
use connect_runtime::{
    AwsService, ClientErrorKind, Credentials, Operation, OperationError, RetryPolicy, ServiceError,
    new_idempotency_token,
};

/// The endpoint, and what requests are signed with.
#[derive(Debug)]
pub struct Target {
    /// The endpoint that requests are sent to.
    pub endpoint: Endpoint,
    /// The region that requests are signed for.
    pub region: String,
    /// The credentials that requests are signed with.
    pub credentials: Credentials,
}

/// Larger than any response of Connect.
const MAX_RESPONSE: u64 = 64 * 1024 * 1024;

/// Calls an operation, and blocks until its response has arrived.
///
/// # Errors
/// The operation's own.
pub fn call<O: Operation>(target: &Target, operation: &O) -> Result<O::Output, O::Error> {
    let client_error = |kind: ClientErrorKind| O::Error::from_client(kind.into());
    let request = encode(operation, new_idempotency_token())
        .map_err(|e| client_error(ClientErrorKind::Encode(e)))?;
    let mut attempt = 1;
    loop {
        let failure = match send(target, O::Service::SIGNING_NAME, &request) {
            Ok(body) => match decode(&body.into()) {
                Ok(output) => return Ok(output),
                Err(error) => Failure::Client(error),
            },
            Err(failure) => failure,
        };
        let decision = RetryPolicy::default().decide(&RetryContext {
            failure: &failure,
            attempt,
            idempotent: request.is_idempotent(),
            clock_corrected: false,
            // A token bucket limits retries across calls; here there is only one call.
            tokens: u32::MAX,
            random: fastrand::f64(),
        });
        match (decision, failure) {
            (Decision::Retry { after, .. }, _) => std::thread::sleep(after),
            (_, Failure::Client(error)) => return Err(O::Error::from_client(error)),
            (_, Failure::Service { error, .. }) => return Err(O::Error::from(error)),
            (_, other) => return Err(client_error(ClientErrorKind::Options(format!("{other:?}")))),
        }
        attempt += 1;
    }
}

/// One attempt, with a fresh signature.
fn send(target: &Target, service: &str, request: &EncodedRequest) -> Result<Vec<u8>, Failure> {
    let scope = SigningScope {
        region: &target.region,
        service,
    };
    let signed = sign(
        request,
        &target.endpoint,
        scope,
        &target.credentials,
        SystemTime::now(),
    )
    .map_err(Failure::Client)?;
    let signed = signed.map(|body| body.into_exposed().to_vec());
    let agent: ureq::Agent = ureq::Agent::config_builder()
        .http_status_as_error(false)
        .max_redirects(0)
        .timeout_connect(Some(Duration::from_millis(3100)))
        .build()
        .into();
    let transport =
        |error: ureq::Error| Failure::Client(ClientErrorKind::Transport(error.into()).into());
    let (parts, mut body) = agent.run(signed).map_err(transport)?.into_parts();
    let body = body.with_config().limit(MAX_RESPONSE).read_to_vec();
    let body = body.map_err(transport)?;
    if parts.status.is_success() {
        return Ok(body);
    }
    Err(Failure::Service {
        error: ServiceError::from_parts(parts.status, &parts.headers, &body),
        retry_after: None,
    })
}
