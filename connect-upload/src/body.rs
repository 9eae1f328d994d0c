//! The body of the PUT: as long as was announced, and reported on as it is sent.

use std::io;
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use futures_util::Stream;
use http_body::{Body, Frame, SizeHint};
use tokio::io::{AsyncReadExt as _, Take};
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};
use tokio_util::io::ReaderStream;

use crate::SourceError;
use crate::source::Reader;

const CHUNK: usize = 64 * 1024;

/// Exactly `total` bytes of a reader. An HTTP client polls it in a task of its own, so it calls nothing of
/// the caller's: it reports how many bytes were taken, and the caller's task receives that.
pub(crate) struct SizedBody {
    stream: ReaderStream<Take<Reader>>,
    taken: u64,
    total: u64,
    reports: UnboundedSender<u64>,
}

impl SizedBody {
    /// The body, and after each chunk how many bytes were taken of it.
    pub(crate) fn new(reader: Reader, total: u64) -> (Self, UnboundedReceiver<u64>) {
        let (reports, receiver) = unbounded_channel();
        let body = Self {
            stream: ReaderStream::with_capacity(reader.take(total), CHUNK),
            taken: 0,
            total,
            reports,
        };
        (body, receiver)
    }
}

impl Body for SizedBody {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<io::Result<Frame<Bytes>>>> {
        match Pin::new(&mut self.stream).poll_next(context) {
            Poll::Ready(Some(Ok(chunk))) => {
                self.taken += chunk.len() as u64;
                // Where nobody receives it, the upload has ended.
                let _ = self.reports.send(self.taken);
                Poll::Ready(Some(Ok(Frame::data(chunk))))
            }
            Poll::Ready(None) if self.taken < self.total => {
                Poll::Ready(Some(Err(io::Error::other(SourceError::Changed))))
            }
            Poll::Ready(end) => Poll::Ready(end.map(|result| result.map(Frame::data))),
            Poll::Pending => Poll::Pending,
        }
    }

    fn is_end_stream(&self) -> bool {
        self.taken == self.total
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.total - self.taken)
    }
}
