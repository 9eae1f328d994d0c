//! One PUT: how long it is waited for.

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
/// The slowest link that is waited for: 16 kB/s.
const BYTES_PER_MILLISECOND: u64 = 16;
/// What leaves the buffer of a socket, at most, before it takes more: Linux says that there is room when a
/// third of it is free, and makes it up to 4 MiB large.
const SOCKET_ROOM: u64 = 4 * 1024 * 1024 / 3;
/// What may be on its way to S3 when the last byte was taken, at most.
const BUFFERED: u64 = 8 * 1024 * 1024;

/// How long a PUT is waited for. Where it is not set, the bytes in buffers have the time that they need.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Limits {
    /// For the next bytes to be taken.
    stall: Option<Duration>,
    /// For the response after the last byte was taken.
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

/// Waits for the response as long as it may come, and reports how many bytes were taken.
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
                // The last chunks may have been taken while the response was looked for.
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
        ("no byte was taken", ", or set `.stall_timeout(…)`")
    } else {
        (
            "all bytes were taken, and no response came",
            ", or set `.response_timeout(…)`",
        )
    };
    let problem = format!(
        "{missing} for {} s; check the network{remedy}",
        limit.as_secs()
    );
    TransportError::interrupted(problem).into()
}
