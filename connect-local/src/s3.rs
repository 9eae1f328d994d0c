//! The S3 side: it hands out pre-signed URLs, and takes and gives the bytes behind them.

use std::collections::BTreeMap;
use std::error::Error;
use std::time::{Duration, SystemTime};

use connect_operations::attached_files::ContentDisposition;
use connect_runtime::body::Body;
use connect_runtime::{StatusCode, new_token};
use futures_util::TryStreamExt as _;
use http::header::{CONTENT_DISPOSITION, CONTENT_LENGTH, CONTENT_TYPE};
use http::request::Parts;
use http::{HeaderValue, Method, Request, Response, Uri};
use http_body_util::{BodyExt as _, StreamBody};
use percent_encoding::{NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};
use tokio::io::AsyncWriteExt as _;
use tokio_util::io::ReaderStream;

use crate::assumptions::HeadersToInclude;
use crate::presign::{Grant, presign};
use crate::sigv4::{Scope, verify_query};
use crate::state::{State, disk_error, random_hex};
use crate::store::StoredFile;

const BUCKET: &str = "/connect-local-bucket/";
/// How much of a file a scanner gets to see.
const HEAD: usize = 1024;
const DISPOSITION_PARAMETER: &str = "response-content-disposition";

/// Where the files of a local Connect lie.
pub(crate) struct Bucket<'s> {
    state: &'s State,
}

/// Where and how a file is to be sent.
pub(crate) struct UploadGrant {
    pub(crate) url: String,
    pub(crate) headers: BTreeMap<String, String>,
}

impl<'s> Bucket<'s> {
    pub(crate) fn new(state: &'s State) -> Self {
        Self { state }
    }

    pub(crate) fn grant_put(
        &self,
        file: &StoredFile,
        expires_in: Duration,
        now: SystemTime,
    ) -> Result<UploadGrant, Box<dyn Error + Send + Sync>> {
        let headers = self.headers_to_include(file);
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
        format!("{}{BUCKET}{instance}/{}", self.state.endpoint, file.id)
    }

    fn headers_to_include(&self, file: &StoredFile) -> Vec<(String, String)> {
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
            ("x-amz-meta-account_id", self.state.account.clone()),
            ("x-amz-meta-contact_id", resource.to_owned()),
            ("x-amz-meta-initial_contact_id", resource.to_owned()),
            ("x-amz-meta-organization_id", file.instance.clone()),
        ];
        let headers: Vec<_> = match self.state.assumptions.headers_to_include {
            HeadersToInclude::Recorded => content.into_iter().chain(recorded).collect(),
            HeadersToInclude::ContentOnly => content.into_iter().collect(),
            HeadersToInclude::None => Vec::new(),
        };
        headers
            .into_iter()
            .map(|(name, value)| (name.to_owned(), value))
            .collect()
    }
}

/// A name that is no ASCII is told as [RFC 6266](https://www.rfc-editor.org/rfc/rfc6266#section-5)
/// has it, as far as the model's limit for a header's value allows.
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

pub(crate) fn is_for_bucket(uri: &Uri) -> bool {
    uri.path().starts_with(BUCKET)
}

/// Answers a request to a pre-signed URL.
pub(crate) async fn answer(state: &State, request: Request<Body>) -> Response<Body> {
    let (parts, body) = request.into_parts();
    let scope = Scope {
        region: &state.region,
        service: "s3",
    };
    let keys = std::slice::from_ref(&state.s3_key);
    if let Err(refusal) = verify_query(&parts, scope, keys, state.clock.now()) {
        let status = StatusCode::from_u16(refusal.status()).unwrap_or(StatusCode::FORBIDDEN);
        let id = new_token();
        return xml(
            status,
            refusal.to_xml(parts.uri.path(), &id, &random_hex(64)),
            &id,
        );
    }
    let file_id = parts.uri.path().rsplit('/').next().unwrap_or_default();
    let file = state.store.tables().files.get(file_id).cloned();
    let Some(file) = file else {
        return error(
            StatusCode::NOT_FOUND,
            "NoSuchKey",
            "The specified key does not exist.",
        );
    };
    match parts.method {
        Method::PUT => put(state, &parts, body, &file).await,
        Method::GET => get(state, &parts, &file).await,
        _ => error(
            StatusCode::METHOD_NOT_ALLOWED,
            "MethodNotAllowed",
            "The specified method is not allowed against this resource.",
        ),
    }
}

async fn put(state: &State, parts: &Parts, body: Body, file: &StoredFile) -> Response<Body> {
    let length = parts
        .headers
        .get(CONTENT_LENGTH)
        .and_then(|length| length.to_str().ok()?.parse().ok());
    let Some(length): Option<u64> = length else {
        return error(
            StatusCode::LENGTH_REQUIRED,
            "MissingContentLength",
            "You must provide the Content-Length HTTP header.",
        );
    };
    match receive(state, body, length, file).await {
        Ok(Received::Kept) => Response::new(Body::empty()),
        Ok(Received::Incomplete) => error(
            StatusCode::BAD_REQUEST,
            "IncompleteBody",
            "You did not provide the number of bytes specified by the Content-Length HTTP header",
        ),
        Ok(Received::Deleted) => error(
            StatusCode::NOT_FOUND,
            "NoSuchKey",
            "The specified key does not exist.",
        ),
        Err(problem) => error(
            StatusCode::INTERNAL_SERVER_ERROR,
            "InternalError",
            &disk_error(&problem),
        ),
    }
}

enum Received {
    Kept,
    Incomplete,
    Deleted,
}

/// Writes what arrives beside the files, and makes it one of them once it is whole.
async fn receive(
    state: &State,
    mut body: Body,
    length: u64,
    file: &StoredFile,
) -> std::io::Result<Received> {
    let (mut arriving, path) = state.store.arriving().await?;
    let mut head = Vec::new();
    let mut arrived = 0;
    while let Some(frame) = body.frame().await {
        let Ok(frame) = frame else {
            return Ok(Received::Incomplete);
        };
        let Ok(data) = frame.into_data() else {
            continue;
        };
        head.extend(data.iter().take(HEAD - head.len()));
        arrived += data.len() as u64;
        arriving.write_all(&data).await?;
    }
    arriving.flush().await?;
    if arrived != length {
        return Ok(Received::Incomplete);
    }
    Ok(if state.store.keep(&file.id, path, head).await? {
        Received::Kept
    } else {
        Received::Deleted
    })
}

async fn get(state: &State, parts: &Parts, file: &StoredFile) -> Response<Body> {
    let Ok(content) = tokio::fs::File::open(state.store.content(&file.id)).await else {
        return error(
            StatusCode::NOT_FOUND,
            "NoSuchKey",
            "The specified key does not exist.",
        );
    };
    let Ok(length) = content.metadata().await.map(|metadata| metadata.len()) else {
        return error(
            StatusCode::INTERNAL_SERVER_ERROR,
            "InternalError",
            "the file cannot be read",
        );
    };
    let stream = ReaderStream::with_capacity(content, 64 * 1024).map_ok(http_body::Frame::data);
    let mut response = Response::new(Body::new(StreamBody::new(stream)));
    let headers = response.headers_mut();
    headers.insert(CONTENT_LENGTH, HeaderValue::from(length));
    headers.insert(
        CONTENT_TYPE,
        HeaderValue::from_static(content_type(&file.name)),
    );
    if let Some(disposition) = disposition(&parts.uri) {
        headers.insert(CONTENT_DISPOSITION, disposition);
    }
    response
}

/// What the signed query asks the answer to carry.
fn disposition(uri: &Uri) -> Option<HeaderValue> {
    let mut pairs = uri
        .query()?
        .split('&')
        .filter_map(|pair| pair.split_once('='));
    let (_, value) = pairs.find(|(name, _)| *name == DISPOSITION_PARAMETER)?;
    HeaderValue::from_bytes(&percent_decode_str(value).collect::<Vec<_>>()).ok()
}

/// [S3's errors](https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html) without details.
fn error(status: StatusCode, code: &str, message: &str) -> Response<Body> {
    let id = new_token();
    let text = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Error><Code>{code}</Code><Message>{message}</Message>\
         <RequestId>{id}</RequestId><HostId>{}</HostId></Error>",
        random_hex(64)
    );
    xml(status, text, &id)
}

fn xml(status: StatusCode, text: String, request_id: &str) -> Response<Body> {
    let mut response = Response::new(Body::from(bytes::Bytes::from(text)));
    *response.status_mut() = status;
    response
        .headers_mut()
        .insert(CONTENT_TYPE, HeaderValue::from_static("application/xml"));
    if let Ok(id) = HeaderValue::from_str(request_id) {
        response.headers_mut().insert("x-amz-request-id", id);
    }
    response
}
