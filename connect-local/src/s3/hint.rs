//! The most likely difference when a pre-signed URL is refused: what it was created for is known here.

use http::header::HOST;
use http::request::Parts;
use http::{HeaderValue, Method};

use super::{headers_to_include, verify};
use crate::sigv4::QueryRefusal;
use crate::state::State;
use crate::store::StoredFile;

pub(super) fn hint(
    state: &State,
    parts: &Parts,
    refusal: &QueryRefusal,
    file: Option<&StoredFile>,
) -> Option<String> {
    if !matches!(refusal, QueryRefusal::SignatureDoesNotMatch(_)) {
        return None;
    }
    for method in [Method::GET, Method::PUT] {
        let mut other = parts.clone();
        other.method = method.clone();
        if verify(state, &other).is_ok() {
            let sent = &parts.method;
            return Some(format!("the URL is for {method}, but {sent} was sent"));
        }
    }
    let endpoint: http::Uri = state.endpoint.parse().ok()?;
    let host = HeaderValue::from_str(endpoint.authority()?.as_str()).ok()?;
    let mut other = parts.clone();
    let sent = other.headers.insert(HOST, host);
    if verify(state, &other).is_ok() {
        return Some(format!(
            "the URL is for host {}, but {} was sent",
            endpoint.authority()?,
            sent.as_ref().map_or("none".into(), text_of)
        ));
    }
    let changed = changed_headers(state, parts, file?);
    Some(if changed.is_empty() {
        "the URL was changed; send it byte for byte as it was returned".to_owned()
    } else {
        format!("signed headers arrived changed: {}", changed.join(", "))
    })
}

/// The headers of `HeadersToInclude` that did not arrive as they were signed.
fn changed_headers(state: &State, parts: &Parts, file: &StoredFile) -> Vec<String> {
    let signed = headers_to_include(state, file);
    let changed = signed.iter().filter_map(|(name, signed)| {
        let sent = parts.headers.get(name);
        if sent.is_some_and(|sent| sent.as_bytes() == signed.as_bytes()) {
            return None;
        }
        let sent = sent.map_or("none".into(), text_of);
        Some(format!(
            "{name} was signed as `{signed}`, but {sent} was sent"
        ))
    });
    changed.collect()
}

fn text_of(value: &HeaderValue) -> String {
    format!("`{}`", String::from_utf8_lossy(value.as_bytes()))
}
