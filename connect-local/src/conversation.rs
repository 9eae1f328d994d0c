//! One request and its response as a line of JSON, without secrets.

use std::collections::BTreeMap;

use bytes::Bytes;
use connect_runtime::body::Body;
use connect_runtime::transport::TransportError;
use http::request::Parts;
use http::{HeaderMap, Uri};
use http_body_util::BodyExt as _;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::request::credential;
use crate::sigv4::query_parameters;

/// The placeholder for a secret.
pub(crate) const HIDDEN: &str = "***";

/// A line of a recording.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Line {
    /// `None` for a request to a pre-signed URL.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) operation: Option<String>,
    pub(crate) request: RecordedRequest,
    pub(crate) response: RecordedResponse,
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct RecordedRequest {
    pub(crate) method: String,
    /// Percent-encoded.
    pub(crate) path: String,
    /// Decoded and sorted; empty for a pre-signed URL.
    pub(crate) query: Vec<(String, String)>,
    pub(crate) headers: BTreeMap<String, String>,
    pub(crate) body: Content,
}

#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct RecordedResponse {
    pub(crate) status: u16,
    pub(crate) headers: BTreeMap<String, String>,
    pub(crate) body: Content,
}

/// A body.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Content {
    Empty,
    Json(Value),
    Text(String),
    /// The number of bytes, for bodies that are not recorded: files, and anything that is not text.
    Bytes(u64),
}

/// What is recorded, and what is hidden.
#[derive(Debug, Clone)]
pub(crate) struct Rules {
    pub(crate) headers: Vec<String>,
    pub(crate) members: Vec<String>,
}

impl Default for Rules {
    fn default() -> Self {
        let headers = ["content-type", "x-amzn-errortype", "x-amz-retry-after"];
        Self {
            headers: headers.map(str::to_owned).into(),
            members: Vec::new(),
        }
    }
}

impl Rules {
    pub(crate) fn request(&self, parts: &Parts, body: Content) -> RecordedRequest {
        let mut query = if is_presigned(&parts.uri) {
            Vec::new()
        } else {
            pairs(&parts.uri)
        };
        query.sort();
        RecordedRequest {
            method: parts.method.to_string(),
            path: parts.uri.path().to_owned(),
            query,
            headers: self.headers(&parts.headers),
            body,
        }
    }

    pub(crate) fn headers(&self, headers: &HeaderMap) -> BTreeMap<String, String> {
        let kept = headers
            .iter()
            .filter(|(name, _)| self.headers.iter().any(|kept| *name == kept.as_str()));
        let text = |(name, value): (&http::HeaderName, &http::HeaderValue)| {
            (
                name.to_string(),
                String::from_utf8_lossy(value.as_bytes()).into_owned(),
            )
        };
        kept.map(text).collect()
    }

    pub(crate) fn content(&self, bytes: &[u8]) -> Content {
        if bytes.is_empty() {
            return Content::Empty;
        }
        if let Ok(mut json) = serde_json::from_slice(bytes) {
            self.hide(&mut json);
            return Content::Json(json);
        }
        match std::str::from_utf8(bytes) {
            Ok(text) => Content::Text(text.to_owned()),
            Err(_) => Content::Bytes(bytes.len() as u64),
        }
    }

    /// Hides tokens, except those of pages, and the queries of pre-signed URLs. Idempotency tokens differ in
    /// each run, so they are not compared.
    fn hide(&self, json: &mut Value) {
        match json {
            Value::Object(members) => {
                for (name, value) in members {
                    if self.is_hidden(name) && !value.is_object() && !value.is_array() {
                        *value = HIDDEN.into();
                    } else {
                        self.hide(value);
                    }
                }
            }
            Value::Array(items) => items.iter_mut().for_each(|item| self.hide(item)),
            Value::String(text) if text.parse().is_ok_and(|url| is_presigned(&url)) => {
                let end = text.find('?').unwrap_or(text.len());
                text.truncate(end);
            }
            _ => {}
        }
    }

    fn is_hidden(&self, member: &str) -> bool {
        let name = member.to_ascii_lowercase();
        let is_secret = ["token", "password", "secret"]
            .iter()
            .any(|end| name.ends_with(end));
        is_secret && name != "nexttoken" || self.members.iter().any(|hidden| hidden == member)
    }
}

/// The secrets of a request, which must not be recorded even where an error repeats them.
pub(crate) fn secrets(parts: &Parts) -> Vec<String> {
    let header = |name| parts.headers.get(name)?.to_str().ok();
    let authorization = header("authorization").unwrap_or_default();
    let signature = authorization.split_once("Signature=");
    let signature = signature.map(|(_, signature)| signature);
    let key = credential(&parts.headers, 0);
    let mut secrets: Vec<_> = [signature, key, header("x-amz-security-token")]
        .into_iter()
        .flatten()
        .map(str::to_owned)
        .collect();
    if is_presigned(&parts.uri) {
        let raw = parts.uri.query().unwrap_or_default().split('&');
        let raw = raw
            .filter_map(|pair| pair.split_once('='))
            .map(|(_, value)| value.to_owned());
        let values = pairs(&parts.uri).into_iter().map(|(_, value)| value);
        let key = |value: &String| value.split('/').next().unwrap_or_default().to_owned();
        let values: Vec<_> = values
            .flat_map(|value| [key(&value), value])
            .chain(raw)
            .collect();
        // Short values, such as a time in seconds, are not secrets and occur everywhere.
        secrets.extend(values.into_iter().filter(|value| value.len() > 12));
    }
    secrets
}

/// Replaces secrets with stars throughout a line.
pub(crate) fn scrub(line: String, secrets: &[String]) -> String {
    let secrets = secrets.iter().filter(|secret| !secret.is_empty());
    secrets.fold(line, |line, secret| line.replace(secret.as_str(), HIDDEN))
}

/// The whole body, or why it was cut off.
pub(crate) async fn collect(body: Body) -> Result<Bytes, TransportError> {
    let body = body.collect().await.map_err(TransportError::interrupted)?;
    Ok(body.to_bytes())
}

pub(crate) fn is_presigned(uri: &Uri) -> bool {
    uri.query()
        .is_some_and(|query| query.contains("X-Amz-Signature="))
}

fn pairs(uri: &Uri) -> Vec<(String, String)> {
    let text = |bytes: Vec<u8>| String::from_utf8_lossy(&bytes).into_owned();
    let pairs = query_parameters(uri.query().unwrap_or_default());
    pairs
        .map(|(name, value)| (text(name), text(value)))
        .collect()
}
