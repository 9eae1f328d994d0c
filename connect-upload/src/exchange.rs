//! One PUT, and its timeouts.

use std::future::poll_fn;
use std::pin::pin;
use std::task::Poll;
use std::time::Duration;

use connect_runtime::body::Body;
use connect_runtime::transport::TransportError;
use http::Response;
use tokio::sync::mpsc::UnboundedReceiver;

use crate::body::Report;
use crate::{PutError, UploadErrorKind};

/// S3 takes every byte as it arrives, and responds when it has the last.
const TIMEOUT: Duration = Duration::from_mins(1);
/// The slowest link that is supported: 16 kB/s.
const BYTES_PER_MILLISECOND: u64 = 16;
/// How much, at most, must leave a socket's buffer before it accepts more: Linux reports the socket writable
/// when a third of the buffer is free, and grows the buffer to at most 4 MiB.
const SOCKET_ROOM: u64 = 4 * 1024 * 1024 / 3;
/// How much, at most, may still be on its way to S3 once the last byte is in the socket's buffer.
const BUFFERED: u64 = 8 * 1024 * 1024;

/// The timeouts of a PUT. The defaults leave bytes in buffers the time they need on a slow link.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Limits {
    /// For the next bytes to be sent.
    stall: Option<Duration>,
    /// For the response after the last byte was sent.
    response: Option<Duration>,
}

impl Limits {
    pub(crate) fn set_stall(&mut self, limit: Option<Duration>) {
        self.stall = Some(limit.unwrap_or(Duration::MAX));
    }

    pub(crate) fn set_response(&mut self, limit: Option<Duration>) {
        self.response = Some(limit.unwrap_or(Duration::MAX));
    }

    fn after(self, taken: u64, total: u64) -> Duration {
        let (set, buffered) = if taken < total {
            (self.stall, taken.min(SOCKET_ROOM))
        } else {
            (self.response, taken.min(BUFFERED))
        };
        let draining = Duration::from_millis(buffered / BYTES_PER_MILLISECOND);
        // protects: a slow link has time for what was handed over
        set.unwrap_or(TIMEOUT + draining)
    }
}

/// Waits for the response within the timeouts, and reports how many bytes were sent.
pub(crate) async fn exchange(
    sending: impl Future<Output = Result<Response<Body>, TransportError>>,
    mut reports: UnboundedReceiver<Report>,
    total: u64,
    limits: Limits,
    progress: impl Fn(u64),
) -> Result<Response<Body>, UploadErrorKind> {
    let mut sending = pin!(sending);
    let mut taken = 0;
    loop {
        let limit = limits.after(taken, total);
        let next = poll_fn(|context| match reports.poll_recv(context) {
            Poll::Ready(Some(report)) => Poll::Ready(Next::Report(report)),
            _ => sending.as_mut().poll(context).map(Next::Response),
        });
        match tokio::time::timeout(limit, next).await {
            Ok(Next::Report(report)) => {
                taken = report?;
                progress(taken);
            }
            Ok(Next::Response(response)) => {
                // The last chunks may have been sent while the response was polled.
                while let Ok(report) = reports.try_recv() {
                    progress(report?);
                }
                return Ok(response.map_err(PutError::from)?);
            }
            Err(_) => return Err(timed_out(limit, taken < total).into()),
        }
    }
}

enum Next {
    Report(Report),
    Response(Result<Response<Body>, TransportError>),
}

fn timed_out(limit: Duration, is_stalled: bool) -> PutError {
    let (missing, remedy) = if is_stalled {
        ("no bytes were sent", ", or set `.stall_timeout(…)`")
    } else {
        (
            "all bytes were sent, but no response arrived",
            ", or set `.response_timeout(…)`",
        )
    };
    let problem = format!(
        "{missing} for {} s; check the network{remedy}",
        limit.as_secs()
    );
    TransportError::interrupted(problem).into()
}
