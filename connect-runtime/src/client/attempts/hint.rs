//! What to look at first when a call fails for a setting.

use super::Call;
use crate::client::metadata::Metadata;
use crate::client::settings::CredentialsHints;
use crate::progress::Stage;
use crate::protocol::error::{ClientError, ClientErrorKind, ServiceError};
use crate::protocol::retry::Failure;
#[cfg(feature = "hyper")]
use crate::transport::{failed_proxy, is_of_connection};

/// [The codes](https://docs.aws.amazon.com/connect/latest/APIReference/CommonErrors.html) of keys
/// that are wrong or too old, and of signatures that cannot be verified for another reason.
const REFUSED_SIGNATURE: [&str; 8] = [
    "ExpiredToken",
    "ExpiredTokenException",
    "IncompleteSignature",
    "IncompleteSignatureException",
    "InvalidClientTokenId",
    "InvalidSignatureException",
    "SignatureDoesNotMatch",
    "UnrecognizedClientException",
];

/// The codes of signatures of another time.
const REFUSED_TIME: [&str; 3] = [
    "RequestTimeTooSkewed",
    "RequestExpired",
    "RequestInTheFuture",
];

/// What AWS's other services, and its gateways, say of a request that is none of theirs.
const STRANGE_REQUEST: [&str; 4] = [
    "MissingAuthenticationToken",
    "MissingAuthenticationTokenException",
    "UnknownOperation",
    "UnknownOperationException",
];

pub(super) fn for_failure(
    failure: &Failure,
    stage: Stage,
    metadata: &Metadata,
    call: &Call<'_>,
) -> Option<String> {
    match failure {
        Failure::Service { error, .. } => for_answer(error, metadata, call),
        Failure::Client(error) => for_no_answer(error, stage, call),
    }
}

fn for_answer(error: &ServiceError, metadata: &Metadata, call: &Call<'_>) -> Option<String> {
    if REFUSED_TIME.contains(&error.code()) {
        return Some(CLOCK.to_owned());
    }
    if REFUSED_SIGNATURE.contains(&error.code()) {
        return Some(for_signature(error.message().unwrap_or_default(), call));
    }
    // Connect names each of its errors; a proxy or another server does not. What fails in AWS before
    // it reaches Connect has an id at least.
    let is_nameless = !error.has_code();
    let fails_in_aws = error.status().is_server_error() && metadata.request_id().is_some();
    let is_of_others = STRANGE_REQUEST.contains(&error.code()) || (is_nameless && !fails_in_aws);
    is_of_others.then(|| network(call))
}

const CLOCK: &str = "check this machine's clock";

fn for_signature(message: &str, call: &Call<'_>) -> String {
    if message.starts_with("Signature expired") || message.starts_with("Signature not yet current")
    {
        return CLOCK.to_owned();
    }
    if message.contains("Credential should be scoped to") {
        return format!(
            "check {}, and {}, which gives {}",
            call.config.region_setting, call.endpoint_setting, call.endpoint
        );
    }
    credentials(call, |hints| &hints.refused)
}

fn for_no_answer(error: &ClientError, stage: Stage, call: &Call<'_>) -> Option<String> {
    use ClientErrorKind as Kind;
    match (error.kind(), stage) {
        (Kind::Credentials(_), _) | (Kind::Timeout { sent: false, .. }, Stage::Credentials) => {
            Some(credentials(call, |hints| &hints.missing))
        }
        // A layer of the application's has kept it.
        (Kind::Timeout { sent: false, .. }, Stage::Layers) => None,
        (Kind::Connect(cause), _) => Some(way(failed_proxy(cause.as_ref()), call)),
        (Kind::Timeout { sent: false, .. }, _) => Some(way(proxy_on_the_way(call), call)),
        // As a server of TLS does with plain http. A body that breaks off, and a layer, fail with errors
        // of their own.
        (Kind::Transport(cause), _) if is_of_connection(cause.as_ref()) => Some(network(call)),
        (Kind::Malformed(_), _) => Some(network(call)),
        _ => None,
    }
}

/// What is between here and the endpoint: a proxy, or nothing that a setting names.
fn way(proxy: Option<&'static str>, call: &Call<'_>) -> String {
    let Some(proxy) = proxy else {
        return network(call);
    };
    let exempt = if proxy.starts_with('`') {
        "`.except(…)`"
    } else {
        "NO_PROXY"
    };
    format!(
        "check {proxy}, the proxy on the way to {}, or exempt the host with {exempt}",
        call.endpoint
    )
}

#[cfg(feature = "hyper")]
fn proxy_on_the_way(call: &Call<'_>) -> Option<&'static str> {
    call.config.transport.proxy_on_the_way_to(call.endpoint)
}

#[cfg(not(feature = "hyper"))]
fn proxy_on_the_way(_: &Call<'_>) -> Option<&'static str> {
    None
}

#[cfg(not(feature = "hyper"))]
fn is_of_connection(_: &(dyn std::error::Error + 'static)) -> bool {
    false
}

#[cfg(not(feature = "hyper"))]
fn failed_proxy(_: &(dyn std::error::Error + 'static)) -> Option<&'static str> {
    None
}

fn network(call: &Call<'_>) -> String {
    format!(
        "check the network and {}, which gives {}",
        call.endpoint_setting, call.endpoint
    )
}

/// A call's own credentials are not the client's.
fn credentials(call: &Call<'_>, of_client: impl FnOnce(&CredentialsHints) -> &String) -> String {
    match call.prepared.options.credentials {
        Some(_) => "check the call's `.credentials(…)`".to_owned(),
        None => of_client(&call.config.credentials_hints).clone(),
    }
}
