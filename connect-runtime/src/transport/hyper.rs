//! hyper-util's pooled client, and what its errors mean.

use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, SystemTime};

use http::Request;
use hyper_util::client::legacy::connect::Connect;
use hyper_util::client::legacy::{Client, Error};
use hyper_util::rt::{TokioExecutor, TokioTimer};
use tokio::time::Instant;

use super::connect::ConnectTimedOut;
use super::{FreshConnection, Source, Transport, TransportError};
use crate::body::Body;
use crate::client::{Clock, monotonic};

/// In calls that follow each other at once, the runtime has looked a moment ago.
const SHORT_REST: Duration = Duration::from_micros(100);

/// How long the other side of an HTTP/2 connection may be silent while there are calls on it, before it
/// is asked for a sign of life, and then once more until the connection ends.
#[cfg(feature = "http2")]
const HTTP2_SILENCE: Duration = Duration::from_secs(10);

#[derive(Debug, Clone)]
pub(super) struct PoolSettings {
    pub(super) idle_timeout: Option<Duration>,
    pub(super) clock: Clock,
}

/// The connections that are kept, and a client beside them that keeps none.
pub(super) struct Pool<C> {
    connector: C,
    settings: PoolSettings,
    fresh: Client<C, Body>,
    kept: Mutex<Kept<C>>,
}

struct Kept<C> {
    client: Client<C, Body>,
    /// When the last answer came (at first, when the client was made), by both clocks: the one that goes
    /// on while the machine sleeps, and the one that nobody sets.
    used: SystemTime,
    used_at: Instant,
}

impl<C: Connect + Clone + Send + Sync + 'static> Pool<C> {
    pub(super) fn new(connector: C, settings: PoolSettings) -> Self {
        Self {
            fresh: client(&connector, &settings, 0),
            kept: Mutex::new(Kept {
                client: client(&connector, &settings, usize::MAX),
                used: settings.clock.now(),
                used_at: monotonic(),
            }),
            connector,
            settings,
        }
    }

    pub(super) fn into_transport(self) -> Transport {
        let pool = Arc::new(self);
        Transport::new(tower::service_fn(move |request| {
            let pool = Arc::clone(&pool);
            async move { pool.send(request).await }
        }))
    }

    async fn send(&self, request: Request<Body>) -> Result<http::Response<Body>, TransportError> {
        request.body().connecting();
        // A server may have closed a connection of the pool since anything here last looked. This
        // lets the runtime look, so that the connection is gone before one is chosen.
        if monotonic().duration_since(self.kept().used_at) > SHORT_REST {
            tokio::task::yield_now().await;
        }
        if request.extensions().get::<FreshConnection>().is_some() {
            let answer = self.fresh.request(request).await;
            return answer
                .map(|answer| answer.map(Body::new))
                .map_err(transport_error);
        }
        let begun = (self.settings.clock.now(), monotonic());
        let client = self.rested_client();
        let answer = client.request(request).await.map_err(transport_error)?;
        self.note_sign_of_life(begun);
        Ok(answer.map(Body::new))
    }

    /// An answer shows that the connections are not too old. None does that was on its way when the
    /// machine went to sleep, and neither does a failure.
    fn note_sign_of_life(&self, (begun, begun_at): (SystemTime, Instant)) {
        let (now, now_at) = (self.settings.clock.now(), monotonic());
        let asleep = now.duration_since(begun).unwrap_or_default();
        let asleep = asleep.saturating_sub(now_at.duration_since(begun_at));
        if self.is_within_idle_timeout(asleep) {
            let mut kept = self.kept();
            kept.used = now;
            kept.used_at = now_at;
        }
    }

    /// The client whose connections are not too old. The pool measures by a clock that stands still
    /// while the machine sleeps, and its connections then look younger than they are to the server.
    fn rested_client(&self) -> Client<C, Body> {
        let now = self.settings.clock.now();
        let mut kept = self.kept();
        let rest = now.duration_since(kept.used).unwrap_or_default();
        if !self.is_within_idle_timeout(rest) {
            kept.client = client(&self.connector, &self.settings, usize::MAX);
            kept.used = now;
        }
        kept.client.clone()
    }

    fn is_within_idle_timeout(&self, time: Duration) -> bool {
        self.settings.idle_timeout.is_none_or(|limit| time <= limit)
    }

    fn kept(&self) -> std::sync::MutexGuard<'_, Kept<C>> {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn client<C: Connect + Clone>(
    connector: &C,
    settings: &PoolSettings,
    idle_connections: usize,
) -> Client<C, Body> {
    let mut builder = Client::builder(TokioExecutor::new());
    builder
        .pool_idle_timeout(settings.idle_timeout)
        .pool_max_idle_per_host(idle_connections)
        .pool_timer(TokioTimer::new())
        // Not a retry, those are decided elsewhere: where a connection of the pool turns out to be
        // closed before it has taken anything of the request, another is chosen.
        .retry_canceled_requests(true);
    // Calls share a connection, and one that gives up on its own does not end it.
    #[cfg(feature = "http2")]
    builder
        .timer(TokioTimer::new())
        .http2_keep_alive_interval(HTTP2_SILENCE)
        .http2_keep_alive_timeout(HTTP2_SILENCE);
    builder.build(connector.clone())
}

fn transport_error(error: Error) -> TransportError {
    if error.is_connect() {
        let cause = cause(error);
        return match cause.downcast::<ConnectTimedOut>() {
            Ok(timed_out) => TransportError::connect_timeout(timed_out.0),
            Err(cause) => TransportError::connect(cause),
        };
    }
    if was_taken(&error) {
        TransportError::exchange(cause(error))
    } else {
        TransportError::connect(cause(error))
    }
}

/// Whether a connection took the request to write it. hyper-util names the connection only once it
/// has offered the request to one, and hyper calls a request *canceled* when the connection ended
/// before it took it.
fn was_taken(error: &Error) -> bool {
    let hyper =
        std::error::Error::source(error).and_then(|source| source.downcast_ref::<hyper::Error>());
    error.connect_info().is_some() && hyper.is_some_and(|error| !error.is_canceled())
}

/// hyper-util's own error says "client error (Connect)"; what lies under it says why.
fn cause(error: Error) -> Source {
    let mut cause: Option<&(dyn std::error::Error + 'static)> = std::error::Error::source(&error);
    while let Some(under) = cause {
        if let Some(timed_out) = under.downcast_ref::<ConnectTimedOut>() {
            return Box::new(timed_out.clone());
        }
        cause = under.source();
    }
    Box::new(Cause(error))
}

/// Shows what lies under hyper-util's error in its place.
#[derive(Debug)]
pub(super) struct Cause(Error);

impl fmt::Display for Cause {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match std::error::Error::source(&self.0) {
            Some(source) => fmt::Display::fmt(source, f),
            None => fmt::Display::fmt(&self.0, f),
        }
    }
}

impl std::error::Error for Cause {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        std::error::Error::source(&self.0).and_then(std::error::Error::source)
    }
}

#[cfg(test)]
mod tests;
