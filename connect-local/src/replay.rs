//! Replays a recorded conversation, with nothing listening.

use std::fmt;
use std::io;
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};

use bytes::Bytes;
use connect_runtime::OperationName;
use connect_runtime::body::Body;
use connect_runtime::transport::{Transport, TransportError};
use connect_runtime::{Client, ClientBuilder, Credentials, StatusCode};
use http::request::Parts;
use http::{HeaderName, HeaderValue, Request, Response};
use serde_json::Value;

use crate::conversation::{
    Content, HIDDEN, Line, RecordedRequest, RecordedResponse, Rules, collect,
};
use crate::state::NOWHERE;

/// A transport that replays a conversation recorded by a [`Recorder`](crate::Recorder).
///
/// It is strict: requests must arrive in the same order, with equal paths, queries and bodies, where
/// `"***"` in a recording matches anything. A request that differs fails its call with an error that shows
/// both. [`by_operation`](Self::by_operation) is less strict. Attempts of a call are recorded and replayed
/// individually.
///
/// ```
/// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
/// use connect_local::Replay;
///
/// let replay = Replay::load("tests/conversation.jsonl").await?;
/// let client = replay.client_builder().build()?;
/// // … the same calls …
/// assert_eq!(replay.remaining(), 0);
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Replay {
    lines: Arc<Mutex<Vec<Option<Line>>>>,
    is_strict: bool,
}

impl Replay {
    /// Reads a recording.
    ///
    /// # Errors
    /// If the file cannot be read, or a line of it is not part of a recording.
    pub async fn load(path: impl AsRef<Path>) -> io::Result<Self> {
        Self::from_json_lines(&tokio::fs::read_to_string(path).await?)
    }

    /// Reads a recording from text.
    ///
    /// # Errors
    /// If a line is not part of a recording.
    pub fn from_json_lines(text: &str) -> io::Result<Self> {
        let lines = text.lines().zip(1..).filter(|(line, _)| !line.is_empty());
        let lines = lines.map(|(line, number)| match serde_json::from_str(line) {
            Ok(line) => Ok(Some(line)),
            Err(error) => Err(io::Error::new(
                io::ErrorKind::InvalidData,
                format!("line {number} is not part of a recording: {error}"),
            )),
        });
        Ok(Self {
            lines: Arc::new(Mutex::new(lines.collect::<io::Result<_>>()?)),
            is_strict: true,
        })
    }

    /// Responds to each request with the next response of its operation, whatever the members are; to a
    /// request to a pre-signed URL with the next one of its method and path.
    pub fn by_operation(mut self) -> Self {
        self.is_strict = false;
        self
    }

    /// How many requests of the recording have not arrived yet.
    pub fn remaining(&self) -> usize {
        let lines = self.lines.lock().unwrap_or_else(PoisonError::into_inner);
        lines.iter().flatten().count()
    }

    /// A builder of clients for it, with a fixed key and Region. The endpoint is a loopback one, so that URLs
    /// of a local Connect are accepted, too.
    pub fn client_builder(&self) -> ClientBuilder {
        Client::builder()
            .endpoint(NOWHERE)
            .region("us-east-1")
            .credentials(Credentials::new(
                "AKIAREPLAY",
                "replay",
                None,
                None,
                "replay",
            ))
            .transport(self.transport())
    }

    /// The transport that responds as the recorded service did.
    pub fn transport(&self) -> Transport {
        let replay = self.clone();
        Transport::new(tower::service_fn(move |request: Request<Body>| {
            let replay = replay.clone();
            async move {
                let (parts, body) = request.into_parts();
                let response = replay.respond(&parts, &collect(body).await?);
                response.map_err(TransportError::refused)
            }
        }))
    }

    fn respond(&self, parts: &Parts, body: &Bytes) -> Result<Response<Body>, String> {
        let operation = parts.extensions.get::<OperationName>().map(|name| name.0);
        let (method, path) = (parts.method.as_str(), parts.uri.path());
        let mut lines = self.lines.lock().unwrap_or_else(PoisonError::into_inner);
        let next = lines.iter_mut().find(|line| match line {
            None => false,
            Some(_) if self.is_strict => true,
            Some(line) if operation.is_some() => line.operation.as_deref() == operation,
            Some(line) => line.request.method == method && line.request.path == path,
        });
        let next = next.and_then(|next| next.take().map(|line| (next, line)));
        let Some((next, line)) = next else {
            return Err(format!(
                "the recording has no further response to {method} {path}"
            ));
        };
        if self.is_strict
            && let Err(message) = compare(&line.request, parts, body)
        {
            *next = Some(line);
            return Err(message);
        }
        line.response.into_response()
    }
}

/// Whether a request matches the recorded one.
fn compare(expected: &RecordedRequest, parts: &Parts, body: &Bytes) -> Result<(), String> {
    let rules = Rules {
        headers: expected.headers.keys().cloned().collect(),
        members: Vec::new(),
    };
    let content = match expected.body {
        Content::Bytes(_) => Content::Bytes(body.len() as u64),
        _ => rules.content(body),
    };
    let json = |request| serde_json::to_value(request).map_err(|error| error.to_string());
    let (expected, actual) = (json(expected)?, json(&rules.request(parts, content))?);
    if is_like(&expected, &actual) {
        return Ok(());
    }
    Err(format!(
        "the request differs from the recording: expected {expected}, got {actual}"
    ))
}

/// A hidden value matches anything.
fn is_like(expected: &Value, actual: &Value) -> bool {
    match (expected, actual) {
        (Value::String(hidden), _) if hidden == HIDDEN => true,
        (Value::Array(expected), Value::Array(actual)) => {
            let mut pairs = expected.iter().zip(actual);
            expected.len() == actual.len() && pairs.all(|(one, other)| is_like(one, other))
        }
        (Value::Object(expected), Value::Object(actual)) => {
            let is_like = |(name, one)| actual.get(name).is_some_and(|other| is_like(one, other));
            expected.len() == actual.len() && expected.iter().all(is_like)
        }
        (expected, actual) => expected == actual,
    }
}

impl RecordedResponse {
    fn into_response(self) -> Result<Response<Body>, String> {
        let body = match self.body {
            Content::Empty => Bytes::new(),
            Content::Json(json) => json.to_string().into(),
            Content::Text(text) => text.into(),
            Content::Bytes(length) => vec![0; usize::try_from(length).unwrap_or_default()].into(),
        };
        let mut response = Response::new(Body::from(body));
        let status = StatusCode::from_u16(self.status);
        *response.status_mut() = status.map_err(|error| error.to_string())?;
        for (name, value) in self.headers {
            let name = HeaderName::try_from(name).map_err(|error| error.to_string())?;
            let value = HeaderValue::try_from(value).map_err(|error| error.to_string())?;
            response.headers_mut().insert(name, value);
        }
        Ok(response)
    }
}

impl fmt::Debug for Replay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Replay")
            .field("remaining", &self.remaining())
            .field("is_strict", &self.is_strict)
            .finish_non_exhaustive()
    }
}
