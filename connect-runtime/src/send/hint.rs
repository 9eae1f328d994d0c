//! What to look at first when a call fails for a setting.

use super::Call;
use super::attempt::Stage;
use crate::decide::Failure;
use crate::error::{ClientError, ClientErrorKind, ServiceError, TimeoutKind};

/// [The codes](https://docs.aws.amazon.com/connect/latest/APIReference/CommonErrors.html) of keys
/// that are wrong or too old, and of signatures that cannot be verified for another reason.
const REFUSED_SIGNATURE: [&str; 8] = [
    "ExpiredToken",
    "ExpiredTokenException",
    "IncompleteSignature",
    "InvalidClientTokenId",
    "InvalidSignatureException",
    "MissingAuthenticationToken",
    "SignatureDoesNotMatch",
    "UnrecognizedClientException",
];

pub(super) fn for_failure(failure: &Failure, stage: &Stage, call: &Call<'_>) -> Option<String> {
    match failure {
        Failure::Service { error, .. } => for_answer(error, call),
        Failure::Client(error) => for_no_answer(error, stage, call),
    }
}

fn for_answer(error: &ServiceError, call: &Call<'_>) -> Option<String> {
    if REFUSED_SIGNATURE.contains(&error.code()) {
        return Some(for_signature(error.message().unwrap_or_default(), call));
    }
    // The service names each of its errors. A proxy or another server does not.
    let is_strange = error.status().is_redirection() || error.status().is_client_error();
    (is_strange && !error.has_code()).then(|| network(call))
}

fn for_signature(message: &str, call: &Call<'_>) -> String {
    if message.starts_with("Signature expired") || message.starts_with("Signature not yet current")
    {
        return "check this machine's clock".to_owned();
    }
    if message.contains("Credential should be scoped to") {
        return format!(
            "check {}, and {}, which gives {}",
            call.config.region_setting, call.endpoint_setting, call.endpoint
        );
    }
    format!("check {}", credentials_setting(call))
}

fn for_no_answer(error: &ClientError, stage: &Stage, call: &Call<'_>) -> Option<String> {
    use ClientErrorKind as Kind;
    match (error.kind(), stage) {
        (Kind::Timeout { sent: false, .. }, Stage::Credentials) => {
            Some(format!("check {}", credentials_setting(call)))
        }
        // A layer of the application's has kept it.
        (Kind::Timeout { sent: false, .. }, Stage::Sending(progress))
            if !progress.is_on_its_way() =>
        {
            None
        }
        (
            Kind::Connect(_)
            | Kind::Malformed(_)
            | Kind::Timeout { sent: false, .. }
            | Kind::Timeout {
                limit: TimeoutKind::Connect,
                ..
            },
            _,
        ) => Some(network(call)),
        _ => None,
    }
}

fn network(call: &Call<'_>) -> String {
    format!(
        "check the network and {}, which gives {}",
        call.endpoint_setting, call.endpoint
    )
}

fn credentials_setting<'c>(call: &Call<'c>) -> &'c str {
    match call.prepared.options.credentials {
        Some(_) => "the call's `.credentials(…)`",
        None => call.config.credentials_setting,
    }
}
