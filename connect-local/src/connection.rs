//! One connection over any stream of bytes, and how it breaks off.

use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context, Poll};

use connect_runtime::body::Body;
use http::Response;
use http_body_util::BodyExt as _;
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};

/// How much of a response's head is sent where the connection breaks off in it.
const CUT_HEAD: usize = "HTTP/1.1 200 OK\r\nco".len();

/// The connection that a request came by, as its extension.
#[derive(Clone, Default)]
pub(crate) struct Connection(Arc<Break>);

/// `Relaxed` is enough: each flag is set once, and nothing else is published by it.
#[derive(Default)]
struct Break {
    in_head: AtomicBool,
    after_response: AtomicBool,
}

impl Connection {
    /// A stream that breaks off when it is told here.
    pub(crate) fn breakable<S>(&self, stream: S) -> Breakable<S> {
        let connection = self.clone();
        Breakable { stream, connection }
    }

    pub(crate) fn cut_head(&self) {
        self.0.in_head.store(true, Ordering::Relaxed);
    }

    /// Closes it once the response's body is done.
    pub(crate) fn close_after(&self, response: Response<Body>) -> Response<Body> {
        let done = Done(self.clone());
        let keep = move |frame| {
            let _done = &done;
            frame
        };
        response.map(|body| Body::new(body.map_frame(keep)))
    }
}

/// Goes with a body, and away with it.
struct Done(Connection);

impl Drop for Done {
    fn drop(&mut self) {
        self.0.0.after_response.store(true, Ordering::Relaxed);
    }
}

/// A stream that breaks off when its connection is to.
pub(crate) struct Breakable<S> {
    stream: S,
    connection: Connection,
}

impl<S: AsyncRead + Unpin> AsyncRead for Breakable<S> {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        if self.connection.0.after_response.load(Ordering::Relaxed) {
            return Poll::Ready(Ok(()));
        }
        Pin::new(&mut self.stream).poll_read(context, buffer)
    }
}

impl<S: AsyncWrite + Unpin> AsyncWrite for Breakable<S> {
    fn poll_write(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        if !self.connection.0.in_head.load(Ordering::Relaxed) {
            return Pin::new(&mut self.stream).poll_write(context, bytes);
        }
        let start = bytes.get(..CUT_HEAD).unwrap_or(bytes);
        match Pin::new(&mut self.stream).poll_write(context, start) {
            Poll::Ready(Ok(_)) => Poll::Ready(Err(io::ErrorKind::ConnectionReset.into())),
            other => other,
        }
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_flush(context)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(context)
    }
}
