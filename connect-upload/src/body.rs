//! The body of the PUT: as long as was announced, and told about as it goes.

use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::task::{Context, Poll};

use bytes::Bytes;
use futures_util::Stream;
use http_body::{Body, Frame, SizeHint};
use tokio::io::{AsyncReadExt as _, Take};
use tokio_util::io::ReaderStream;

use super::{Progress, ProgressFn, SourceError};
use crate::source::Reader;

const CHUNK: usize = 64 * 1024;

/// Exactly `total` bytes of a reader.
pub(crate) struct SizedBody {
    stream: ReaderStream<Take<Reader>>,
    sent: Arc<AtomicU64>,
    total: u64,
    progress: ProgressFn,
}

impl SizedBody {
    pub(crate) fn new(reader: Reader, total: u64, progress: ProgressFn) -> Self {
        let stream = ReaderStream::with_capacity(reader.take(total), CHUNK);
        Self {
            stream,
            sent: Arc::default(),
            total,
            progress,
        }
    }

    /// How many bytes are on their way, for someone who watches.
    pub(crate) fn sent(&self) -> Arc<AtomicU64> {
        Arc::clone(&self.sent)
    }

    fn already_sent(&self) -> u64 {
        self.sent.load(Ordering::Relaxed)
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
                let bytes =
                    chunk.len() as u64 + self.sent.fetch_add(chunk.len() as u64, Ordering::Relaxed);
                (self.progress)(Progress::Sent {
                    bytes,
                    total: self.total,
                });
                Poll::Ready(Some(Ok(Frame::data(chunk))))
            }
            Poll::Ready(None) if self.already_sent() < self.total => {
                Poll::Ready(Some(Err(io::Error::other(SourceError::Changed))))
            }
            Poll::Ready(end) => Poll::Ready(end.map(|result| result.map(Frame::data))),
            Poll::Pending => Poll::Pending,
        }
    }

    fn is_end_stream(&self) -> bool {
        self.already_sent() == self.total
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.total - self.already_sent())
    }
}
