//! One connection over any stream of bytes, and how it is cut off.

use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context, Poll};

use connect_runtime::body::Body;
use http::Response;
use http_body_util::BodyExt as _;
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};

/// How much of a response's head is sent before the connection is cut off.
const CUT_HEAD: usize = "HTTP/1.1 200 OK\r\nco".len();

/// The connection that a request arrived on, as its extension.
#[derive(Clone, Default)]
pub(crate) struct Connection(Arc<Break>);

/// `Relaxed` is enough: each flag is set once, and no other data depends on it.
#[derive(Default)]
struct Break {
    in_head: AtomicBool,
    after_response: AtomicBool,
}

impl Connection {
    /// A stream that ends when this cuts it off.
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

/// Dropped together with a body.
struct Done(Connection);

impl Drop for Done {
    fn drop(&mut self) {
        self.0.0.after_response.store(true, Ordering::Relaxed);
    }
}

/// A stream that ends when its connection is cut off.
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
