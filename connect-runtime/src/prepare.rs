//! The first step of a call, the last but one that knows the operation: encode, choose the token.

use crate::client::CallOptions;
use crate::encode::{EncodedRequest, encode};
use crate::error::{ClientError, ClientErrorKind};
use crate::operation::{AwsService, Operation};
use crate::time::new_token;

/// A call as it goes through its attempts.
#[derive(Debug)]
pub(crate) struct Prepared {
    pub(crate) operation: &'static str,
    pub(crate) signing_name: &'static str,
    pub(crate) endpoint_prefix: &'static str,
    pub(crate) request: EncodedRequest,
    pub(crate) options: CallOptions,
}

pub(crate) fn prepare<O: Operation>(
    operation: &O,
    options: CallOptions,
) -> Result<Prepared, ClientError> {
    let chosen = options.idempotency_token.as_deref();
    let mut request = match chosen {
        Some(token) => encode(operation, token),
        None => encode(operation, &new_token()),
    }
    .map_err(ClientErrorKind::Encode)?;
    if chosen.is_some() && request.idempotency_token.is_none() {
        let problem = format!(
            "{} takes no idempotency token; remove `.idempotency_token(…)`",
            O::NAME
        );
        return Err(ClientErrorKind::Options(problem).into());
    }
    for (name, value) in &options.headers {
        request.headers.append(name.clone(), value.clone());
    }
    Ok(Prepared {
        operation: O::NAME,
        signing_name: O::Service::SIGNING_NAME,
        endpoint_prefix: O::Service::ENDPOINT_PREFIX,
        request,
        options,
    })
}
