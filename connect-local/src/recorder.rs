//! Records a conversation with the real service, or with a local one.

use std::fmt;
use std::io;
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};

use connect_runtime::OperationName;
use connect_runtime::body::Body;
use connect_runtime::transport::{Transport, TransportError};
use http::request::Parts;
use http::{Request, Response};
use http_body::Body as _;
use tower::Layer;

use crate::conversation::{
    Content, Line, RecordedResponse, Rules, collect, is_presigned, scrub, secrets,
};

/// A [`tower::Layer`] that records each attempt and its response, for a [`Replay`](crate::Replay).
///
/// A recording is JSON, one line per attempt: operation, method, path, sorted query, body, status,
/// response. It omits signatures, access keys, session tokens, the queries of pre-signed URLs, the bytes of
/// files, members whose names end in `Token`, `Password` or `Secret`, and all headers but those that are
/// [kept](Self::keep_header). Everything else is in it: read a recording before you commit it. An attempt
/// without a response is not recorded.
///
/// Wrap a client's transport in it, so that it also sees the PUTs of files:
///
/// ```
/// # async fn example(builder: connect_runtime::ClientBuilder) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_local::Recorder;
/// use connect_runtime::tower::Layer as _;
/// use connect_runtime::transport::Transport;
///
/// let recorder = Recorder::new();
/// let transport = Transport::builder().build()?;
/// let client = builder.transport(recorder.layer(transport)).build()?;
/// // … calls …
/// recorder.save("tests/conversation.jsonl").await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Default)]
pub struct Recorder {
    rules: Arc<Rules>,
    lines: Arc<Mutex<Vec<String>>>,
}

impl Recorder {
    /// An empty recording. Clones share it.
    pub fn new() -> Self {
        Self::default()
    }

    /// Also records this header of requests and responses, besides `content-type`, `x-amzn-errortype`
    /// and `x-amz-retry-after`.
    pub fn keep_header(mut self, name: &str) -> Self {
        let rules = Arc::make_mut(&mut self.rules);
        rules.headers.push(name.to_ascii_lowercase());
        self
    }

    /// Hides this member of bodies, at any depth, such as `EmailAddress`.
    pub fn hide_member(mut self, name: &str) -> Self {
        let rules = Arc::make_mut(&mut self.rules);
        rules.members.push(name.to_owned());
        self
    }

    /// What was recorded so far.
    pub fn to_json_lines(&self) -> String {
        let lines = self.lines.lock().unwrap_or_else(PoisonError::into_inner);
        lines
            .iter()
            .flat_map(|line| [line.as_str(), "\n"])
            .collect()
    }

    /// Writes what was recorded so far to a file, replacing its contents.
    ///
    /// # Errors
    /// If the file cannot be written.
    pub async fn save(&self, path: impl AsRef<Path>) -> io::Result<()> {
        tokio::fs::write(path, self.to_json_lines()).await
    }

    async fn pass(
        &self,
        inner: &Transport,
        request: Request<Body>,
    ) -> Result<Response<Body>, TransportError> {
        let (parts, body) = request.into_parts();
        let is_of_file = is_presigned(&parts.uri);
        let (sent, body) = if is_of_file {
            (length_of(&body), body)
        } else {
            let bytes = collect(body).await?;
            (self.rules.content(&bytes), Body::from(bytes))
        };
        let request = Request::from_parts(parts.clone(), body);
        let (head, body) = inner.send(request).await?.into_parts();
        let bytes = collect(body).await?;
        let received = if is_of_file && head.status.is_success() {
            length_of(&Body::from(bytes.clone()))
        } else {
            self.rules.content(&bytes)
        };
        let response = Response::from_parts(head, received);
        self.record(&parts, sent, &response);
        Ok(response.map(|_| Body::from(bytes)))
    }

    fn record(&self, request: &Parts, body: Content, response: &Response<Content>) {
        let operation = request.extensions.get::<OperationName>();
        let line = Line {
            operation: operation.map(|operation| operation.0.to_owned()),
            request: self.rules.request(request, body),
            response: RecordedResponse {
                status: response.status().as_u16(),
                headers: self.rules.headers(response.headers()),
                body: response.body().clone(),
            },
        };
        if let Ok(line) = serde_json::to_string(&line) {
            let line = scrub(line, &secrets(request));
            let mut lines = self.lines.lock().unwrap_or_else(PoisonError::into_inner);
            lines.push(line);
        }
    }
}

impl fmt::Debug for Recorder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Recorder")
            .field("rules", &self.rules)
            .finish_non_exhaustive()
    }
}

impl Layer<Transport> for Recorder {
    type Service = Transport;

    fn layer(&self, inner: Transport) -> Transport {
        let recorder = self.clone();
        Transport::new(tower::service_fn(move |request: Request<Body>| {
            let (recorder, inner) = (recorder.clone(), inner.clone());
            async move { recorder.pass(&inner, request).await }
        }))
    }
}

fn length_of(body: &Body) -> Content {
    match body.size_hint().exact() {
        Some(0) => Content::Empty,
        length => Content::Bytes(length.unwrap_or_default()),
    }
}
