//! The S3 side: creates pre-signed URLs, and stores and serves the bytes behind them.

mod cors;
mod error;
mod hint;
mod object;
mod range;
mod respond;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;
use std::error::Error;
use std::time::{Duration, SystemTime};

use connect_operations::attached_files::ContentDisposition;
use http::header::HOST;
use http::request::Parts;
use http::uri::Authority;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};

pub(crate) use self::respond::respond;
use crate::assumptions::HeadersToInclude;
use crate::presign::{Grant, presign};
use crate::request::{BUCKET, RequestHead};
use crate::sigv4::{QueryRefusal, Scope, verify_query};
use crate::state::State;
use crate::store::StoredFile;

const DISPOSITION_PARAMETER: &str = "response-content-disposition";

/// The bucket that holds the files of a local Connect.
pub(crate) struct Bucket<'s> {
    state: &'s State,
    /// The base of its URLs: `http://127.0.0.1:4555`.
    endpoint: String,
}

/// Where and how a file is to be sent.
pub(crate) struct UploadGrant {
    pub(crate) url: String,
    pub(crate) headers: BTreeMap<String, String>,
}

impl<'s> Bucket<'s> {
    /// The bucket for the caller of a request. Its URLs name this server as the caller does: from
    /// inside a container `127.0.0.1` is the container.
    pub(crate) fn for_caller(state: &'s State, request: &RequestHead) -> Self {
        let host = request.header(HOST.as_str());
        let host = host.and_then(|host| host.parse::<Authority>().ok());
        let endpoint = match (&state.public_endpoint, host) {
            (Some(endpoint), _) => endpoint.clone(),
            (None, Some(host)) => format!("http://{host}"),
            (None, None) => state.endpoint.clone(),
        };
        Self { state, endpoint }
    }

    pub(crate) fn grant_put(
        &self,
        file: &StoredFile,
        expires_in: Duration,
        now: SystemTime,
    ) -> Result<UploadGrant, Box<dyn Error + Send + Sync>> {
        let headers = headers_to_include(self.state, file);
        let grant = Grant {
            method: "PUT",
            address: self.address(file),
            query: &[],
            headers: &headers,
            expires_in,
        };
        let url = presign(grant, &self.state.s3_key, &self.state.region, now)?;
        Ok(UploadGrant {
            url,
            headers: headers.into_iter().collect(),
        })
    }

    pub(crate) fn grant_get(
        &self,
        file: &StoredFile,
        disposition: Option<&ContentDisposition>,
        expires_in: Duration,
        now: SystemTime,
    ) -> Result<String, Box<dyn Error + Send + Sync>> {
        let kind = match disposition {
            Some(ContentDisposition::Inline) => "inline",
            _ => "attachment",
        };
        let disposition = content_disposition(kind, &file.name);
        let query = [(DISPOSITION_PARAMETER, disposition.as_str())];
        let grant = Grant {
            method: "GET",
            address: self.address(file),
            query: &query,
            headers: &[],
            expires_in,
        };
        presign(grant, &self.state.s3_key, &self.state.region, now)
    }

    fn address(&self, file: &StoredFile) -> String {
        let instance = utf8_percent_encode(&file.instance, NON_ALPHANUMERIC);
        format!("{}{BUCKET}{instance}/{}", self.endpoint, file.id)
    }
}

/// The headers that are signed with the URL of a file.
fn headers_to_include(state: &State, file: &StoredFile) -> Vec<(String, String)> {
    let content = [
        ("Content-Type", content_type(&file.name).to_owned()),
        ("Content-Length", file.size.to_string()),
    ];
    let resource = file.resource.rsplit('/').next().unwrap_or_default();
    let recorded = [
        (
            "Content-Disposition",
            content_disposition("attachment", &file.name),
        ),
        ("x-amz-acl", "bucket-owner-full-control".to_owned()),
        ("x-amz-meta-account_id", state.account.clone()),
        ("x-amz-meta-contact_id", resource.to_owned()),
        ("x-amz-meta-initial_contact_id", resource.to_owned()),
        ("x-amz-meta-organization_id", file.instance.clone()),
    ];
    let headers: Vec<_> = match state.assumptions.headers_to_include {
        HeadersToInclude::Recorded => content.into_iter().chain(recorded).collect(),
        HeadersToInclude::ContentOnly => content.into_iter().collect(),
        HeadersToInclude::None => Vec::new(),
    };
    headers
        .into_iter()
        .map(|(name, value)| (name.to_owned(), value))
        .collect()
}

/// A name that is not ASCII is encoded as [RFC 6266](https://www.rfc-editor.org/rfc/rfc6266#section-5)
/// defines, as far as the model's limit for a header's value allows.
fn content_disposition(kind: &str, name: &str) -> String {
    const LIMIT: usize = 256;
    let fallback: String = name
        .chars()
        .map(|character| match character {
            '"' | '\\' => '\'',
            ' '..='~' => character,
            _ => '_',
        })
        .take(LIMIT - kind.len() - "; filename=\"\"".len())
        .collect();
    let plain = format!("{kind}; filename=\"{fallback}\"");
    let full = format!(
        "{plain}; filename*=UTF-8''{}",
        utf8_percent_encode(name, NON_ALPHANUMERIC)
    );
    if fallback == name || full.len() > LIMIT {
        plain
    } else {
        full
    }
}

fn content_type(name: &str) -> &'static str {
    const TYPES: [(&str, &str); 9] = [
        ("csv", "text/csv"),
        ("jpeg", "image/jpeg"),
        ("jpg", "image/jpeg"),
        ("mp4", "video/mp4"),
        ("pdf", "application/pdf"),
        ("png", "image/png"),
        ("rtf", "application/rtf"),
        ("txt", "text/plain"),
        ("wav", "audio/wav"),
    ];
    let extension = name
        .rsplit('.')
        .next()
        .unwrap_or_default()
        .to_ascii_lowercase();
    let known = TYPES.iter().find(|(known, _)| *known == extension);
    known.map_or("application/octet-stream", |(_, content_type)| content_type)
}

/// Verifies that a URL was created here and is still valid.
pub(crate) fn verify(state: &State, parts: &Parts) -> Result<(), QueryRefusal> {
    let scope = Scope {
        region: &state.region,
        service: "s3",
    };
    let keys = std::slice::from_ref(&state.s3_key);
    verify_query(parts, scope, keys, state.now(&parts.extensions)).map(drop)
}
