//! The body of the PUT, of the announced length, with progress reported as it is sent.

use std::io;
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use http_body::{Body, Frame, SizeHint};
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};

use crate::SourceError;
use crate::content::{Chunks, Content};

/// How many bytes of a body have been sent, or why it failed.
pub(crate) type Report = Result<u64, SourceError>;

/// The bytes of a source. An HTTP client may poll it in a separate task, so it never runs the caller's
/// callback itself: it sends a report after each chunk, and the caller's task receives it.
pub(crate) struct SizedBody {
    chunks: Chunks,
    taken: u64,
    total: u64,
    reports: UnboundedSender<Report>,
}

impl SizedBody {
    pub(crate) fn new(content: &Content) -> (Self, UnboundedReceiver<Report>) {
        let (reports, receiver) = unbounded_channel();
        let total = content.state.length;
        let body = Self {
            chunks: content.chunks(),
            taken: 0,
            total,
            reports,
        };
        (body, receiver)
    }

    // The receiver is gone once the upload has ended.
    fn report(&self, report: Report) {
        let _ = self.reports.send(report);
    }
}

impl Body for SizedBody {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<io::Result<Frame<Bytes>>>> {
        self.chunks.as_mut().poll_next(context).map(|chunk| {
            Some(match chunk? {
                Ok(chunk) => {
                    self.taken += chunk.len() as u64;
                    self.report(Ok(self.taken));
                    Ok(Frame::data(chunk))
                }
                Err(error) => {
                    let broken_off = io::Error::other(error.to_string());
                    self.report(Err(error));
                    Err(broken_off)
                }
            })
        })
    }

    fn is_end_stream(&self) -> bool {
        self.taken == self.total
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.total - self.taken)
    }
}
