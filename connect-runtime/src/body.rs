//! The body of a request or an answer.

use std::fmt;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicU8, Ordering};
use std::task::{Context, Poll};

use bytes::Bytes;
use http_body::{Frame, SizeHint};
use http_body_util::combinators::UnsyncBoxBody;
use http_body_util::{BodyExt, Full};

type Source = Box<dyn std::error::Error + Send + Sync>;

/// A body: bytes, or a stream of them.
pub struct Body {
    inner: Inner,
    progress: Option<Progress>,
}

enum Inner {
    Bytes(Full<Bytes>),
    Stream(UnsyncBoxBody<Bytes, BodyError>),
}

/// How far a request has come. Its body knows: a connection that takes the request looks at it.
#[derive(Debug, Clone, Default)]
pub(crate) struct Progress(Arc<AtomicU8>);

/// It is not signed yet.
const UNSIGNED: u8 = 0;
/// It is with a transport that does not say when a connection takes it.
const UNKNOWN: u8 = 1;
const CONNECTING: u8 = 2;
const TAKEN: u8 = 3;
/// Its time ran out while it was connecting. A connection that takes it now gets no body.
const GIVEN_UP: u8 = 4;

impl Progress {
    pub(crate) fn mark_signed(&self) {
        self.step(UNSIGNED, UNKNOWN);
    }

    /// Ends it, and tells whether it may have been sent by now.
    pub(crate) fn give_up(&self) -> bool {
        self.step(CONNECTING, GIVEN_UP);
        matches!(self.now(), UNKNOWN | TAKEN)
    }

    pub(crate) fn is_on_its_way(&self) -> bool {
        self.now() != UNSIGNED
    }

    fn now(&self) -> u8 {
        self.0.load(Ordering::Relaxed)
    }

    fn step(&self, from: u8, to: u8) {
        let _ = self
            .0
            .compare_exchange(from, to, Ordering::Relaxed, Ordering::Relaxed);
    }
}

impl Body {
    /// No bytes.
    pub fn empty() -> Self {
        Self::from(Bytes::new())
    }

    /// Any other body. What its `size_hint` says decides whether it is sent with a length.
    pub fn new<B>(body: B) -> Self
    where
        B: http_body::Body<Data = Bytes, Error: Into<Source>> + Send + 'static,
    {
        Self::of(Inner::Stream(
            body.map_err(|error| BodyError(error.into())).boxed_unsync(),
        ))
    }

    fn of(inner: Inner) -> Self {
        Self {
            inner,
            progress: None,
        }
    }

    /// The body of a request whose progress is of interest.
    pub(crate) fn tracked(bytes: Bytes, progress: Progress) -> Self {
        Self {
            progress: Some(progress),
            ..Self::from(bytes)
        }
    }

    /// For a transport of your own: tells that it connects now, and looks at the body (its frames, its
    /// length, its end) when a connection takes the request and not before. A time limit that runs out
    /// until then leaves a request that was not sent; without this, it may have been.
    pub fn connecting(&self) {
        if let Some(progress) = &self.progress {
            progress.step(UNKNOWN, CONNECTING);
        }
    }

    fn looked_at(&self) {
        if let Some(progress) = &self.progress {
            progress.step(UNKNOWN, TAKEN);
            progress.step(CONNECTING, TAKEN);
        }
    }

    fn is_given_up(&self) -> bool {
        let progress = self.progress.as_ref();
        progress.is_some_and(|progress| progress.now() == GIVEN_UP)
    }
}

impl From<Bytes> for Body {
    fn from(bytes: Bytes) -> Self {
        Self::of(Inner::Bytes(Full::new(bytes)))
    }
}

impl Default for Body {
    fn default() -> Self {
        Self::empty()
    }
}

impl http_body::Body for Body {
    type Data = Bytes;
    type Error = BodyError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, BodyError>>> {
        self.looked_at();
        if self.is_given_up() {
            return Poll::Ready(Some(Err(BodyError("its call has ended".into()))));
        }
        match &mut self.inner {
            Inner::Bytes(bytes) => Pin::new(bytes)
                .poll_frame(context)
                .map_err(|never| match never {}),
            Inner::Stream(stream) => Pin::new(stream).poll_frame(context),
        }
    }

    fn is_end_stream(&self) -> bool {
        self.looked_at();
        match &self.inner {
            Inner::Bytes(bytes) => bytes.is_end_stream(),
            Inner::Stream(stream) => stream.is_end_stream(),
        }
    }

    fn size_hint(&self) -> SizeHint {
        self.looked_at();
        self.inner.size_hint()
    }
}

impl Inner {
    fn size_hint(&self) -> SizeHint {
        match self {
            Self::Bytes(bytes) => http_body::Body::size_hint(bytes),
            Self::Stream(stream) => http_body::Body::size_hint(stream),
        }
    }
}

impl fmt::Debug for Body {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.inner.size_hint().exact() {
            Some(length) => write!(f, "Body({length} bytes)"),
            None => f.write_str("Body"),
        }
    }
}

/// A body that broke off.
#[derive(Debug)]
pub struct BodyError(Source);

impl fmt::Display for BodyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

impl std::error::Error for BodyError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.0.source()
    }
}
