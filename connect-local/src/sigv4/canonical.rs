//! The canonical request and the string to sign, [step 1 to 3 of signing a request][steps].
//!
//! Header values are bytes, so the canonical request is bytes: a file name in `Content-Disposition`
//! need not be UTF-8.
//!
//! [steps]: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html#create-canonical-request

use http::header::{HOST, HeaderMap};
use http::request::Parts;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, percent_encode};
use sha2::{Digest, Sha256};

/// The one algorithm that is verified here.
pub(super) const ALGORITHM: &str = "AWS4-HMAC-SHA256";

/// All that AWS's `UriEncode` encodes: everything but the unreserved characters of RFC 3986.
pub(crate) const RESERVED: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

/// The names in `SignedHeaders`: lower case, sorted, each once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct SignedHeaders(Vec<String>);

impl SignedHeaders {
    /// Reads `host;x-amz-date`.
    pub(super) fn parse(text: &str) -> Self {
        let mut names: Vec<_> = text
            .split(';')
            .map(str::trim)
            .filter(|name| !name.is_empty())
            .map(str::to_ascii_lowercase)
            .collect();
        names.sort();
        names.dedup();
        Self(names)
    }

    pub(super) fn names(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(String::as_str)
    }

    /// The names that had to be signed and are not: `host`, and every `x-amz-*` header that was
    /// sent.
    pub(super) fn not_signed(&self, headers: &HeaderMap) -> Vec<String> {
        let mut missing: Vec<_> = std::iter::once(HOST.as_str())
            .chain(headers.keys().map(http::HeaderName::as_str))
            .filter(|name| *name == HOST || name.starts_with("x-amz-"))
            .filter(|name| !self.0.iter().any(|signed| signed == name))
            .map(str::to_owned)
            .collect();
        missing.sort();
        missing.dedup();
        missing
    }
}

/// Puts the canonical request together. `path` and `query` are canonical already, because S3's rules
/// differ.
pub(super) fn canonical_request(
    parts: &Parts,
    path: &str,
    query: &str,
    signed: &SignedHeaders,
    payload_hash: &str,
) -> Vec<u8> {
    let mut request = format!("{}\n{path}\n{query}\n", parts.method).into_bytes();
    for name in &signed.0 {
        request.extend_from_slice(name.as_bytes());
        request.push(b':');
        push_canonical_value(&mut request, parts, name);
        request.push(b'\n');
    }
    request.push(b'\n');
    request.extend_from_slice(signed.0.join(";").as_bytes());
    request.push(b'\n');
    request.extend_from_slice(payload_hash.as_bytes());
    request
}

/// The string to sign for a canonical request.
pub(super) fn string_to_sign(date: &str, credential_scope: &str, canonical: &[u8]) -> String {
    let hash = hex_sha256(canonical);
    format!("{ALGORITHM}\n{date}\n{credential_scope}\n{hash}")
}

/// The path as every service but S3 signs it: normalized after RFC 3986, and encoded a second time.
pub(super) fn canonical_uri(path: &str) -> String {
    let mut segments: Vec<&str> = Vec::new();
    for segment in path.split('/') {
        match segment {
            "" | "." => {}
            ".." => _ = segments.pop(),
            segment => segments.push(segment),
        }
    }
    let mut uri = String::with_capacity(path.len() + 1);
    for segment in &segments {
        uri.push('/');
        uri.extend(percent_encode(segment.as_bytes(), RESERVED));
    }
    let ends_in_directory = matches!(path.rsplit('/').next(), Some("" | "." | ".."));
    if ends_in_directory {
        uri.push('/');
    }
    uri
}

/// The parameters in canonical order, without those named `except`.
///
/// Each is decoded and re-encoded, because senders differ in what they encode: `/` and `:` may
/// stand in a query.
pub(super) fn canonical_query_string(query: &str, except: Option<&str>) -> String {
    let encode = |bytes: Vec<u8>| percent_encode(&bytes, RESERVED).to_string();
    let mut encoded: Vec<(String, String)> = query_parameters(query)
        .filter(|(name, _)| except.is_none_or(|except| name != except.as_bytes()))
        .map(|(name, value)| (encode(name), encode(value)))
        .collect();
    // By encoded name, then by encoded value: `-` sorts before `=`, so the joined pairs would sort
    // differently.
    encoded.sort();
    let pairs: Vec<_> = encoded
        .iter()
        .map(|(name, value)| format!("{name}={value}"))
        .collect();
    pairs.join("&")
}

/// The decoded parameters of a query, in the order in which they were sent.
pub(crate) fn query_parameters(query: &str) -> impl Iterator<Item = (Vec<u8>, Vec<u8>)> {
    // A plus sign is a space, as in a form: AWS's signers read it so, and a literal plus is always sent
    // as `%2B`.
    let decode = |text: &str| percent_decode_str(&text.replace('+', " ")).collect();
    query
        .split('&')
        .filter(|pair| !pair.is_empty())
        .map(move |pair| {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            (decode(name), decode(value))
        })
}

/// SHA-256 in lower-case hexadecimal.
pub(super) fn hex_sha256(bytes: &[u8]) -> String {
    hex::encode(Sha256::digest(bytes))
}

/// All values of one header, in the order sent. A header that was signed and not sent counts as
/// empty, as on AWS.
fn push_canonical_value(request: &mut Vec<u8>, parts: &Parts, name: &str) {
    let mut values = parts.headers.get_all(name).iter().peekable();
    if name == HOST && values.peek().is_none() {
        // HTTP/2 sends `:authority` in place of a `Host` header.
        push_folded(request, authority(parts).as_bytes());
        return;
    }
    while let Some(value) = values.next() {
        push_folded(request, value.as_bytes());
        if values.peek().is_some() {
            request.push(b',');
        }
    }
}

fn authority(parts: &Parts) -> &str {
    let authority = parts
        .uri
        .authority()
        .map_or("", |authority| authority.as_str());
    authority.rsplit('@').next().unwrap_or(authority)
}

/// Trims spaces at both ends, and collapses runs of spaces inside. Only spaces, as AWS's description says;
/// tabs are kept.
fn push_folded(request: &mut Vec<u8>, value: &[u8]) {
    let words = value
        .split(|byte| *byte == b' ')
        .filter(|word| !word.is_empty());
    for (index, word) in words.enumerate() {
        if index > 0 {
            request.push(b' ');
        }
        request.extend_from_slice(word);
    }
}
