//! The body of a request from a socket.

use std::error::Error;
use std::future::Future as _;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::Bytes;
use http_body::{Body, Frame, SizeHint};
use http_body_util::BodyExt as _;
use hyper::body::Incoming;
use tokio::time::{Instant, Sleep, sleep, timeout};

/// How long a body may stall.
const STANDSTILL: Duration = Duration::from_secs(30);
/// How much is read of a body that nobody needs.
const MOST_UNREAD: usize = 10 * 1024 * 1024;

/// Fails if the body stalls. If the response is sent before the body was read, as it is after a wrong
/// signature, drains the rest: a caller whose connection is closed while it sends would not see the
/// response.
pub(super) struct SocketBody {
    incoming: Option<Incoming>,
    standstill: Pin<Box<Sleep>>,
}

impl SocketBody {
    pub(super) fn new(incoming: Incoming) -> Self {
        Self {
            incoming: Some(incoming),
            standstill: Box::pin(sleep(STANDSTILL)),
        }
    }
}

impl Body for SocketBody {
    type Data = Bytes;
    type Error = Box<dyn Error + Send + Sync>;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Self::Error>>> {
        let Some(incoming) = &mut self.incoming else {
            return Poll::Ready(None);
        };
        if let Poll::Ready(frame) = Pin::new(incoming).poll_frame(context) {
            self.standstill.as_mut().reset(Instant::now() + STANDSTILL);
            return Poll::Ready(frame.map(|frame| frame.map_err(Into::into)));
        }
        ready!(self.standstill.as_mut().poll(context));
        self.incoming = None;
        let seconds = STANDSTILL.as_secs();
        Poll::Ready(Some(Err(format!(
            "no bytes of the body arrived for {seconds} seconds"
        )
        .into())))
    }

    fn is_end_stream(&self) -> bool {
        self.incoming.as_ref().is_none_or(Body::is_end_stream)
    }

    fn size_hint(&self) -> SizeHint {
        let incoming = self.incoming.as_ref();
        incoming.map_or_else(SizeHint::default, Body::size_hint)
    }
}

impl Drop for SocketBody {
    fn drop(&mut self) {
        let unread = self.incoming.take().filter(|body| !body.is_end_stream());
        let runtime = tokio::runtime::Handle::try_current();
        if let (Some(unread), Ok(runtime)) = (unread, runtime) {
            runtime.spawn(discard(unread));
        }
    }
}

async fn discard(mut unread: Incoming) {
    let mut left = MOST_UNREAD;
    while let Ok(Some(Ok(frame))) = timeout(STANDSTILL, unread.frame()).await {
        let length = frame.data_ref().map_or(0, Bytes::len);
        match left.checked_sub(length) {
            Some(less) => left = less,
            None => return,
        }
    }
}
