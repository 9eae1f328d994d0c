//! The first step of a call: encodes the operation and chooses its idempotency token. Only decoding the response
//! depends on the operation after it.

use http::{HeaderName, HeaderValue};
use serde_json::Value;

use crate::client::credentials::CredentialsCache;
use crate::client::settings::{ServiceNames, Setting, Timeouts};
use crate::protocol::error::{ClientError, ClientErrorKind};
use crate::protocol::operation::{Operation, OperationName};
use crate::protocol::request::{EncodedRequest, encode};
use crate::protocol::retry::RetryPolicy;
use crate::protocol::token::new_idempotency_token;

/// The headers that the client, the signer or the transport sets.
const OWN_HEADERS: [&str; 11] = [
    "amz-sdk-invocation-id",
    "amz-sdk-request",
    "authorization",
    "connection",
    "content-length",
    "content-type",
    "host",
    "transfer-encoding",
    "user-agent",
    "x-amz-date",
    "x-amz-security-token",
];

/// `HeaderMap` panics above 24,576, and servers accept a hundred or two.
const MAX_HEADERS: usize = 1000;

/// The options of one call.
#[derive(Default)]
pub(crate) struct CallOptions {
    pub(crate) idempotency_token: Option<String>,
    pub(crate) headers: Vec<(HeaderName, HeaderValue)>,
    pub(crate) body_members: Vec<(String, Value)>,
    pub(crate) query_parameters: Vec<(String, String)>,
    pub(crate) region: Option<Setting<String>>,
    pub(crate) credentials: Option<CredentialsCache>,
    pub(crate) retry: Option<RetryPolicy>,
    /// The client's timeouts, with the changes of the call.
    pub(crate) timeouts: Timeouts,
}

/// A prepared call, ready for its attempts.
pub(crate) struct Prepared {
    pub(crate) operation: OperationName,
    pub(crate) names: ServiceNames,
    pub(crate) request: EncodedRequest,
    pub(crate) options: CallOptions,
}

pub(crate) fn prepare<O: Operation>(
    operation: &O,
    options: CallOptions,
) -> Result<Prepared, ClientError> {
    let chosen = options.idempotency_token.clone();
    let mut request = encode(operation, chosen.unwrap_or_else(new_idempotency_token))
        .map_err(ClientErrorKind::Encode)?;
    apply(&options, &mut request)?;
    Ok(Prepared {
        operation: OperationName(O::NAME),
        names: ServiceNames::of::<O::Service>(),
        request,
        options,
    })
}

/// Adds what the options ask for to the request.
fn apply(options: &CallOptions, request: &mut EncodedRequest) -> Result<(), ClientErrorKind> {
    if options.idempotency_token.is_some() && request.idempotency_token.is_none() {
        let problem = "the operation takes no idempotency token; remove `.idempotency_token(…)`";
        return Err(ClientErrorKind::Options(problem.to_owned()));
    }
    for (name, value) in &options.body_members {
        let added = request.add_body_member(name, value);
        added.map_err(ClientErrorKind::Encode)?;
    }
    let added = request.add_query_parameters(&options.query_parameters);
    added.map_err(ClientErrorKind::Encode)?;
    if options.headers.len() > MAX_HEADERS {
        let problem = format!("more than {MAX_HEADERS} headers; remove some `.header(…)`");
        return Err(ClientErrorKind::Options(problem));
    }
    for (name, value) in &options.headers {
        // protects: the client's own headers are its own
        if OWN_HEADERS.contains(&name.as_str()) {
            let problem = format!("the client sets `{name}` itself; remove it from `.header(…)`");
            return Err(ClientErrorKind::Options(problem));
        }
        request.headers.append(name.clone(), value.clone());
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use connect_declaration::RESERVED_HEADERS;

    use super::OWN_HEADERS;

    #[test]
    fn a_declaration_cannot_use_reserved_headers() {
        assert_eq!(BTreeSet::from(OWN_HEADERS), RESERVED_HEADERS.into());
    }
}
