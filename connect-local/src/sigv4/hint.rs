//! The most likely difference when a signature is refused. AWS leaves finding it to its caller; a test
//! double knows the secret key, and can try.

use std::borrow::Cow;
use std::time::SystemTime;

use http::header::HOST;
use http::request::Parts;
use http::{HeaderMap, HeaderValue};

use super::canonical::{
    SignedHeaders, canonical_query_string, canonical_request, canonical_uri, hex_sha256,
};
use super::credential::{AccessKey, Scope};
use super::date::Timestamp;
use super::header::{Claim, claim};
use super::header_refusal::HeaderRefusal;

/// A hint, where AWS's message does not name the cause; its first line is complete by itself.
pub(crate) fn hint(
    refusal: &HeaderRefusal,
    parts: &Parts,
    body: &[u8],
    scope: Scope<'_>,
    keys: &[AccessKey],
    now: SystemTime,
) -> Option<String> {
    match refusal {
        HeaderRefusal::SignatureExpired { date, now, .. }
        | HeaderRefusal::SignatureNotYetCurrent { date, now, .. } => clock_hint(date, now),
        HeaderRefusal::WrongScope { .. } => Some(format!(
            "this server is in region `{}` and the operation belongs to service `{}`; \
             sign the request for both",
            scope.region, scope.service
        )),
        HeaderRefusal::UnrecognizedClient => Some(
            "this server does not know the access key id, or the session token is for another key; \
             use those that connect-local printed, or `LocalConnect::client`"
                .to_owned(),
        ),
        HeaderRefusal::SignatureDoesNotMatch(_) => {
            let claim = claim(parts, scope, keys, now).ok()?;
            Some(format!(
                "{}\nThe signed headers as they arrived:\n{}",
                likely_difference(&claim, parts, body, keys),
                as_received(&claim.signed, &parts.headers)
            ))
        }
        _ => None,
    }
}

fn clock_hint(date: &str, now: &str) -> Option<String> {
    let seconds = Timestamp::parse_basic(date)?.seconds_until(Timestamp::parse_basic(now)?);
    let direction = if seconds < 0 { "ahead of" } else { "behind" };
    let minutes = seconds.unsigned_abs() / 60;
    Some(format!(
        "the signer's clock is {minutes} minutes {direction} this server's; synchronize them"
    ))
}

/// The one change to the request under which the sent signature is valid.
fn likely_difference(
    claim: &Claim<'_>,
    parts: &Parts,
    body: &[u8],
    keys: &[AccessKey],
) -> Cow<'static, str> {
    let path = canonical_uri(parts.uri.path());
    let sent_query = parts.uri.query().unwrap_or_default();
    let query = canonical_query_string(sent_query, None);
    let hash = hex_sha256(body);
    let fits = |key: &AccessKey, parts: &Parts, path: &str, query: &str, hash: &str| {
        let canonical = canonical_request(parts, path, query, &claim.signed, hash);
        claim.check(key, canonical).is_ok()
    };
    let key = claim.key;
    if fits(key, parts, parts.uri.path(), &query, &hash) {
        return "The path was percent-encoded once for signing; \
                every service but S3 signs it encoded twice"
            .into();
    }
    if fits(key, parts, &path, sent_query, &hash) || fits(key, parts, &path, "", &hash) {
        return "The query was signed in another form; \
                sort it by name and percent-encode all but the unreserved characters"
            .into();
    }
    let other_bodies = [b"".as_slice(), b"{}"].map(hex_sha256);
    let sent_hash = parts.headers.get("x-amz-content-sha256");
    let sent_hash = sent_hash.and_then(|hash| hash.to_str().ok());
    let mut hashes = other_bodies.iter().map(String::as_str).chain(sent_hash);
    if hashes.any(|hash| fits(key, parts, &path, &query, hash))
        || fits(key, parts, &path, &query, "UNSIGNED-PAYLOAD")
    {
        return "The signed body is not the one that was sent; sign the bytes that are sent".into();
    }
    if let Some(host) = without_port(&parts.headers) {
        let mut parts = parts.clone();
        parts.headers.insert(HOST, host);
        if fits(key, &parts, &path, &query, &hash) {
            return "The host was signed without its port; sign the Host header as it is sent"
                .into();
        }
    }
    for secret in keys.iter().map(|key| &key.secret) {
        for secret in [
            secret.to_owned(),
            format!("{secret}\n"),
            format!("{secret}\r"),
        ] {
            let other = AccessKey::new(&key.id, secret);
            if fits(&other, parts, &path, &query, &hash) {
                return "The secret key does not belong to this access key id; \
                        it is another key's, or ends in a line break"
                    .into();
            }
        }
    }
    "Most likely the secret key differs, or something changed a signed header, the path or the body \
     on its way"
        .into()
}

fn without_port(headers: &HeaderMap) -> Option<HeaderValue> {
    let host = headers.get(HOST)?.to_str().ok()?;
    let (host, _) = host.rsplit_once(':')?;
    HeaderValue::from_str(host).ok()
}

/// Each signed header as received, in the form of the canonical request: callers hide the values of
/// such lines from their logs. A session token is hidden here.
fn as_received(signed: &SignedHeaders, headers: &HeaderMap) -> String {
    let all: Vec<_> = signed
        .names()
        .map(|name| {
            let values = headers.get_all(name).iter();
            let values: Vec<_> = values
                .map(|value| String::from_utf8_lossy(value.as_bytes()))
                .collect();
            match name {
                _ if values.is_empty() => format!("{name} (not received)"),
                "x-amz-security-token" => format!("{name}:(hidden)"),
                name => format!("{name}:{}", values.join(",")),
            }
        })
        .collect();
    all.join("\n")
}
