//! The signature in the query: a pre-signed URL, as Amazon S3 accepts it.

use std::time::SystemTime;

use http::HeaderMap;
use http::header::{AUTHORIZATION, TRANSFER_ENCODING};
use http::request::Parts;

use super::canonical::{SignedHeaders, canonical_query_string, canonical_request};
use super::credential::{AccessKey, Credential, KeyError, Scope, find_key};
use super::date::Timestamp;
use super::parameters::AuthenticationParameters;
use super::query_refusal::QueryRefusal;
use super::signature::check_signature;

/// How far ahead the clock of a signer may be.
const ALLOWED_SKEW_SECONDS: i64 = 15 * 60;

/// In place of the body's hash: the signer of a URL does not know the body.
const PAYLOAD_HASH: &str = "UNSIGNED-PAYLOAD";

/// Verifies a request to a [pre-signed URL][presigned] of Amazon S3.
///
/// `now` is the server's time. The body is not a parameter, because it is not signed.
///
/// AWS has not published the order of S3's checks. Here it is, as a choice: one way of
/// authentication only, transfer encoding, the six parameters, algorithm, date, credential, expiry,
/// not yet valid, expired, headers that are not signed, access key and session token, signature. So
/// an expired URL is reported as such even if it was tampered with, and a chunked body is not reported
/// as a wrong signature only because it lacks the signed length.
///
/// # Errors
/// [`QueryRefusal`] says why the request is refused, in S3's words.
///
/// [presigned]: https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-query-string-auth.html
pub fn verify_query<'k>(
    parts: &Parts,
    scope: Scope<'_>,
    keys: &'k [AccessKey],
    now: SystemTime,
) -> Result<&'k AccessKey, QueryRefusal> {
    let query = parts.uri.query().unwrap_or_default();
    let parameters = AuthenticationParameters::read(query);
    check_mechanism(&parameters, &parts.headers)?;
    check_transfer_encoding(&parts.headers)?;
    parameters.check()?;
    let signed_at = parameters.signed_at()?;
    let credential = parameters.credential(scope)?;
    check_lifetime(signed_at, parameters.expires_in()?, now.into())?;

    let signed = SignedHeaders::parse(&parameters.signed_headers);
    check_signed_headers(&signed, &parts.headers)?;
    let token = parameters.security_token.as_deref().map(str::as_bytes);
    let key = find_key(keys, credential.access_key_id, token)
        .map_err(|error| refuse_key(error, &credential))?;

    let canonical = canonical_request(
        parts,
        parts.uri.path(),
        &canonical_query_string(query, Some("X-Amz-Signature")),
        &signed,
        PAYLOAD_HASH,
    );
    check_signature(
        key,
        &credential,
        &parameters.date,
        canonical,
        &parameters.signature,
    )
    .map_err(QueryRefusal::SignatureDoesNotMatch)?;
    Ok(key)
}

fn check_mechanism(
    parameters: &AuthenticationParameters,
    headers: &HeaderMap,
) -> Result<(), QueryRefusal> {
    if parameters.are_absent() {
        return Err(QueryRefusal::Anonymous);
    }
    if headers.contains_key(AUTHORIZATION) {
        return Err(QueryRefusal::TwoAuthentications);
    }
    Ok(())
}

fn check_lifetime(
    signed_at: Timestamp,
    expires_in: i64,
    now: Timestamp,
) -> Result<(), QueryRefusal> {
    if signed_at > now.plus(ALLOWED_SKEW_SECONDS) {
        return Err(QueryRefusal::NotYetValid);
    }
    let expires = signed_at.plus(expires_in);
    if now > expires {
        return Err(QueryRefusal::Expired {
            expires_in,
            expires: expires.extended(),
            server_time: now.extended(),
        });
    }
    Ok(())
}

fn check_signed_headers(signed: &SignedHeaders, headers: &HeaderMap) -> Result<(), QueryRefusal> {
    let names = signed.not_signed(headers);
    if names.is_empty() {
        return Ok(());
    }
    Err(QueryRefusal::HeadersNotSigned { names })
}

fn refuse_key(error: KeyError, credential: &Credential<'_>) -> QueryRefusal {
    match error {
        KeyError::Unknown => QueryRefusal::InvalidAccessKeyId {
            id: credential.access_key_id.to_owned(),
        },
        KeyError::WrongToken => QueryRefusal::InvalidToken,
    }
}

fn check_transfer_encoding(headers: &HeaderMap) -> Result<(), QueryRefusal> {
    let is_chunked = headers
        .get_all(TRANSFER_ENCODING)
        .iter()
        .flat_map(|value| value.as_bytes().split(|byte| *byte == b','))
        .any(|coding| coding.trim_ascii().eq_ignore_ascii_case(b"chunked"));
    if is_chunked {
        return Err(QueryRefusal::ChunkedTransferEncoding);
    }
    Ok(())
}
