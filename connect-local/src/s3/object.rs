//! Stores and serves the bytes of a file.

use std::io::SeekFrom;
use std::ops::RangeInclusive;

use base64::prelude::{BASE64_STANDARD, Engine as _};
use connect_runtime::Timestamp;
use connect_runtime::body::Body;
use connect_runtime::value::HeaderValue as _;
use futures_util::TryStreamExt as _;
use http::header::{
    ACCEPT_RANGES, CONTENT_DISPOSITION, CONTENT_LENGTH, CONTENT_RANGE, CONTENT_TYPE, ETAG,
    IF_NONE_MATCH, LAST_MODIFIED, RANGE,
};
use http::request::Parts;
use http::{HeaderMap, HeaderName, HeaderValue, Method, Response, StatusCode, Uri};
use http_body_util::{BodyExt as _, StreamBody};
use md5::{Digest as _, Md5};
use percent_encoding::percent_decode_str;
use tokio::io::{AsyncReadExt as _, AsyncSeekExt as _, AsyncWriteExt as _};
use tokio_util::io::ReaderStream;

use super::error::S3Error;
use super::range::{Requested, requested};
use super::{DISPOSITION_PARAMETER, content_type};
use crate::state::State;
use crate::store::{Content, FileState, StoredFile};

/// How much of a file a scanner sees.
const HEAD: usize = 1024;

pub(super) async fn put(
    state: &State,
    parts: &Parts,
    body: Body,
    file: &StoredFile,
) -> Result<Response<Body>, S3Error> {
    let length = parts.headers.get(CONTENT_LENGTH);
    let length = length.and_then(|length| length.to_str().ok()?.parse().ok());
    let length = length.ok_or_else(|| {
        S3Error::new(
            StatusCode::LENGTH_REQUIRED,
            "MissingContentLength",
            "You must provide the Content-Length HTTP header.",
        )
    })?;
    let expected_md5 = content_md5(&parts.headers)?;
    if file.content.is_some() && text(&parts.headers, &IF_NONE_MATCH) == Some("*") {
        return Err(S3Error::precondition_failed("If-None-Match"));
    }
    let is_completed = matches!(file.state, FileState::Checking { .. });
    if is_completed && !state.assumptions.overwrite_after_completion {
        return Err(S3Error::access_denied());
    }
    let etag = receive(state, body, length, expected_md5, file).await?;
    let mut response = Response::new(Body::empty());
    insert(response.headers_mut(), ETAG, &etag);
    Ok(response)
}

/// The MD5 of the body, as the caller states it.
fn content_md5(headers: &HeaderMap) -> Result<Option<[u8; 16]>, S3Error> {
    let Some(value) = headers.get("content-md5") else {
        return Ok(None);
    };
    let digest = BASE64_STANDARD.decode(value.as_bytes().trim_ascii()).ok();
    let digest = digest.and_then(|digest| digest.try_into().ok());
    digest.map(Some).ok_or_else(|| {
        let message = "The Content-MD5 you specified was invalid.";
        S3Error::new(StatusCode::BAD_REQUEST, "InvalidDigest", message)
    })
}

/// Writes the body to a temporary path, and makes it the file's content once it is complete.
async fn receive(
    state: &State,
    mut body: Body,
    length: u64,
    expected_md5: Option<[u8; 16]>,
    file: &StoredFile,
) -> Result<String, S3Error> {
    let incomplete = || {
        S3Error::new(
            StatusCode::BAD_REQUEST,
            "IncompleteBody",
            "You did not provide the number of bytes specified by the Content-Length HTTP header",
        )
    };
    let (mut arriving, path) = state.store.arriving().await?;
    let mut head = Vec::new();
    let mut arrived = 0;
    let mut md5 = Md5::new();
    while let Some(frame) = body.frame().await {
        let Ok(data) = frame.map_err(|_| incomplete())?.into_data() else {
            continue;
        };
        head.extend(data.iter().take(HEAD - head.len()));
        arrived += data.len() as u64;
        md5.update(&data);
        arriving.write_all(&data).await?;
    }
    arriving.flush().await?;
    if arrived != length {
        return Err(incomplete());
    }
    let md5: [u8; 16] = md5.finalize().into();
    if let Some(expected) = expected_md5.filter(|expected| *expected != md5) {
        let message = "The Content-MD5 you specified did not match what we received.";
        return Err(S3Error::new(StatusCode::BAD_REQUEST, "BadDigest", message)
            .with("ExpectedDigest", hex::encode(expected))
            .with("CalculatedDigest", BASE64_STANDARD.encode(md5)));
    }
    let etag = format!("\"{}\"", hex::encode(md5));
    let content = Content {
        head,
        length,
        etag: etag.clone(),
        last_modified: state.clock.now(),
    };
    if state.store.keep(&file.id, path, content).await? {
        Ok(etag)
    } else {
        Err(S3Error::no_such_key())
    }
}

pub(super) async fn get(
    state: &State,
    parts: &Parts,
    file: &StoredFile,
) -> Result<Response<Body>, S3Error> {
    let content = file.content.as_ref().ok_or_else(S3Error::no_such_key)?;
    let mut response = Response::new(Body::empty());
    describe(response.headers_mut(), content);
    if is_known(&parts.headers, &content.etag) {
        *response.status_mut() = StatusCode::NOT_MODIFIED;
        return Ok(response);
    }
    let part = requested_part(&parts.headers, content.length)?;
    let (first, length) = match &part {
        Some(part) => (*part.start(), part.end() - part.start() + 1),
        None => (0, content.length),
    };
    let headers = response.headers_mut();
    headers.insert(CONTENT_LENGTH, HeaderValue::from(length));
    insert(headers, CONTENT_TYPE, content_type(&file.name));
    if let Some(disposition) = disposition(&parts.uri) {
        headers.insert(CONTENT_DISPOSITION, disposition);
    }
    if let Some(part) = part {
        let (first, last) = part.into_inner();
        let range = format!("bytes {first}-{last}/{}", content.length);
        insert(headers, CONTENT_RANGE, &range);
        *response.status_mut() = StatusCode::PARTIAL_CONTENT;
    }
    if parts.method != Method::HEAD {
        let mut bytes = tokio::fs::File::open(state.store.content(&file.id)).await?;
        bytes.seek(SeekFrom::Start(first)).await?;
        let stream = ReaderStream::with_capacity(bytes.take(length), 64 * 1024);
        *response.body_mut() = Body::new(StreamBody::new(stream.map_ok(http_body::Frame::data)));
    }
    Ok(response)
}

/// The headers that S3 sends for an object, with or without its body.
fn describe(headers: &mut HeaderMap, content: &Content) {
    insert(headers, ETAG, &content.etag);
    insert(headers, ACCEPT_RANGES, "bytes");
    let last_modified = Timestamp::from(content.last_modified);
    if let Ok(Some(time)) = last_modified.to_header() {
        insert(headers, LAST_MODIFIED, &time);
    }
}

fn requested_part(
    headers: &HeaderMap,
    length: u64,
) -> Result<Option<RangeInclusive<u64>>, S3Error> {
    let Some(range) = text(headers, &RANGE) else {
        return Ok(None);
    };
    match requested(range, length) {
        Requested::Whole => Ok(None),
        Requested::Part(part) => Ok(Some(part)),
        Requested::Unsatisfiable => {
            let message = "The requested range is not satisfiable";
            let status = StatusCode::RANGE_NOT_SATISFIABLE;
            Err(S3Error::new(status, "InvalidRange", message)
                .with("RangeRequested", range)
                .with("ActualObjectSize", length.to_string()))
        }
    }
}

/// Whether the caller has these bytes.
fn is_known(headers: &HeaderMap, etag: &str) -> bool {
    text(headers, &IF_NONE_MATCH).is_some_and(|known| {
        let known = known.split(',').map(str::trim);
        known
            .map(|known| known.trim_start_matches("W/"))
            .any(|known| known == "*" || known.trim_matches('"') == etag.trim_matches('"'))
    })
}

fn text<'h>(headers: &'h HeaderMap, name: &HeaderName) -> Option<&'h str> {
    headers.get(name)?.to_str().ok()
}

fn insert(headers: &mut HeaderMap, name: HeaderName, value: &str) {
    if let Ok(value) = HeaderValue::from_str(value) {
        headers.insert(name, value);
    }
}

/// The response headers that the signed query sets.
fn disposition(uri: &Uri) -> Option<HeaderValue> {
    let mut pairs = uri
        .query()?
        .split('&')
        .filter_map(|pair| pair.split_once('='));
    let (_, value) = pairs.find(|(name, _)| *name == DISPOSITION_PARAMETER)?;
    HeaderValue::from_bytes(&percent_decode_str(value).collect::<Vec<_>>()).ok()
}
