//! What to look at first when a call fails for a setting.

use super::Call;
use crate::decide::Failure;
use crate::error::{ClientErrorKind, TimeoutKind};

/// [The codes](https://docs.aws.amazon.com/connect/latest/APIReference/CommonErrors.html) of keys
/// that are wrong or too old.
const WRONG_KEYS: [&str; 7] = [
    "ExpiredTokenException",
    "IncompleteSignature",
    "InvalidClientTokenId",
    "InvalidSignatureException",
    "MissingAuthenticationToken",
    "SignatureDoesNotMatch",
    "UnrecognizedClientException",
];

pub(super) fn for_failure(failure: &Failure, call: &Call<'_>) -> Option<String> {
    match failure {
        Failure::Service { error, .. } if WRONG_KEYS.contains(&error.code()) => {
            Some(format!("check {}", credentials_setting(call)))
        }
        Failure::Client(error) => match error.kind() {
            ClientErrorKind::Connect(_)
            | ClientErrorKind::Timeout {
                limit: TimeoutKind::Connect,
                ..
            } => Some(format!(
                "check the network and {}, which gives {}",
                call.endpoint_setting, call.endpoint
            )),
            _ => None,
        },
        Failure::Service { .. } => None,
    }
}

fn credentials_setting<'c>(call: &Call<'c>) -> &'c str {
    match call.prepared.options.credentials {
        Some(_) => "the call's `.credentials(…)`",
        None => call.config.credentials_setting,
    }
}
