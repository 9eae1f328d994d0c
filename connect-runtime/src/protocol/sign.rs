//! From an encoded request to a signed one, with
//! [Signature Version 4](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv.html).

pub(crate) mod keys;

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use aws_credential_types::Credentials;
use aws_sigv4::http_request::{self, SignableBody, SignableRequest, SigningSettings};
use aws_sigv4::sign::v4;
use aws_smithy_runtime_api::client::identity::Identity;
use bytes::Bytes;
use http::header::{CONTENT_TYPE, HOST, HeaderMap, HeaderName};
use http::uri::PathAndQuery;
use http::{HeaderValue, Request, Uri};

use crate::protocol::endpoint::Endpoint;
use crate::protocol::error::{ClientError, ClientErrorKind};
use crate::protocol::request::EncodedRequest;
use crate::protocol::value::Sensitive;

type Source = Box<dyn std::error::Error + Send + Sync>;

/// What a signature is valid for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SigningScope<'a> {
    /// The region: `eu-central-1`.
    pub region: &'a str,
    /// The service's signing name: `connect`.
    pub service: &'a str,
}

/// Addresses a request to an endpoint and signs it.
///
/// `host`, `content-type` and every `x-amz-*` header are signed; proxies may change the others.
///
/// # Errors
/// [`ClientErrorKind::Sign`] when the address is not a valid URI, a header is not text, the credentials contain
/// characters that a header must not contain, or the time is one that no signature can have. The `source()` of the
/// error says which, and what to do.
pub fn sign(
    request: &EncodedRequest,
    endpoint: &Endpoint,
    scope: SigningScope<'_>,
    credentials: &Credentials,
    time: SystemTime,
) -> Result<Request<Sensitive<Bytes>>, ClientError> {
    keys::check(credentials)
        .map_err(|unusable| ClientErrorKind::Sign(unusable.to_string().into()))?;
    let mut request = address(request, endpoint).map_err(ClientErrorKind::Sign)?;
    sign_request(&mut request, scope, credentials, time).map_err(ClientErrorKind::Sign)?;
    Ok(request.map(Sensitive::new))
}

/// `host`, the signature's three, and those that identify the call and the attempt.
const HEADERS_TO_COME: usize = 8;

/// The request as it is sent to an endpoint, but unsigned.
pub(crate) fn address(
    request: &EncodedRequest,
    endpoint: &Endpoint,
) -> Result<Request<Bytes>, Source> {
    let address = endpoint.join(&request.path_and_query);
    let mut addressed = Request::new(request.body.clone());
    *addressed.uri_mut() = Uri::from_maybe_shared(address)?;
    *addressed.method_mut() = request.method.clone();
    let headers = addressed.headers_mut();
    headers.reserve(request.headers.len() + HEADERS_TO_COME);
    for (name, value) in &request.headers {
        headers.append(name.clone(), value.clone());
    }
    headers.insert(HOST, endpoint.host().clone());
    Ok(addressed)
}

/// The first second after the year 9999. The signer panics at times whose year does not have four
/// digits.
const END_OF_TIME: Duration = Duration::from_hours(24 * 2_932_897);

/// Signs a request: adds the headers of the signature.
pub(crate) fn sign_request(
    request: &mut Request<Bytes>,
    scope: SigningScope<'_>,
    credentials: &Credentials,
    time: SystemTime,
) -> Result<(), Source> {
    let since_1970 = time.duration_since(UNIX_EPOCH);
    // protects: a time that no signature has is an error
    if !since_1970.is_ok_and(|time| time < END_OF_TIME) {
        return Err("the signing time is before 1970 or after 9999; set the clock".into());
    }
    let (signature, _) = {
        let headers = signed(request.headers())?;
        let path_and_query = request.uri().path_and_query();
        let signable = SignableRequest::new(
            request.method().as_str(),
            path_and_query.map_or("/", PathAndQuery::as_str),
            headers.into_iter(),
            SignableBody::Bytes(request.body()),
        )?;
        let identity = Identity::from(credentials.clone());
        let parameters = v4::SigningParams::builder()
            .identity(&identity)
            .region(scope.region)
            .name(scope.service)
            .time(time)
            // The defaults are for all services but S3. The path is signed percent-encoded once more, `%3A` as
            // `%253A`, although it is sent as it is, because the service computes it so. The query is signed
            // in the order of its encoded names, but need not be sent sorted.
            .settings(SigningSettings::default())
            .build()?
            .into();
        http_request::sign(signable, &parameters)?.into_parts()
    };
    for header in signature.into_parts().0 {
        let mut value = HeaderValue::from_str(header.value())?;
        // protects: a signature is a sensitive header
        value.set_sensitive(header.sensitive() || header.name() == "authorization");
        let name = HeaderName::from_static(header.name());
        request.headers_mut().insert(name, value);
    }
    Ok(())
}

/// The headers to sign: the signer signs all that it is given. It takes the host from here; the rest of
/// the address is not part of a signature.
fn signed(headers: &HeaderMap) -> Result<Vec<(&str, &str)>, Source> {
    if !headers.contains_key(HOST) {
        return Err("the `host` header was removed from the request; keep it".into());
    }
    let signed = headers.iter().filter(|(name, _)| is_signed(name));
    let texts = signed.map(|(name, value)| Ok((name.as_str(), value.to_str()?)));
    texts.collect()
}

fn is_signed(name: &HeaderName) -> bool {
    // protects: what a proxy may change is not signed
    *name == HOST || *name == CONTENT_TYPE || name.as_str().starts_with("x-amz-")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_outside_the_signature_format_is_an_error() {
        let keys = Credentials::new("AKID", "secret", None, None, "test");
        let scope = SigningScope {
            region: "eu-central-1",
            service: "connect",
        };
        let sign_at = |time| {
            let mut request = Request::new(Bytes::new());
            let host = HeaderValue::from_static("aws.test");
            request.headers_mut().insert(HOST, host);
            sign_request(&mut request, scope, &keys, time)
        };
        let second = Duration::from_secs(1);
        let end = UNIX_EPOCH + END_OF_TIME;
        for time in [UNIX_EPOCH, end - second] {
            sign_at(time).unwrap();
        }
        for time in [UNIX_EPOCH - second, end, end + 1000 * END_OF_TIME] {
            let error = sign_at(time).unwrap_err().to_string();
            assert_eq!(
                error,
                "the signing time is before 1970 or after 9999; set the clock"
            );
        }
    }

    #[test]
    fn keys_that_no_header_can_have_are_named_in_the_error() {
        let request = EncodedRequest::default();
        let endpoint = Endpoint::of_service("connect", "eu-central-1").unwrap();
        let scope = SigningScope {
            region: "eu-central-1",
            service: "connect",
        };
        let keys = Credentials::new("AK\nID", "secret", None, None, "test");
        let error = sign(&request, &endpoint, scope, &keys, UNIX_EPOCH).unwrap_err();
        let ClientErrorKind::Sign(cause) = error.kind() else {
            panic!("{error}");
        };
        assert!(cause.to_string().starts_with("the access key id has "));
        assert!(!error.may_have_been_sent());
    }
}
