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
use crate::time::{Clock, monotonic};

/// In calls that follow each other at once, the runtime has looked a moment ago.
const SHORT_REST: Duration = Duration::from_micros(100);

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
    /// When the last answer came, by both clocks: the one that goes on while the machine sleeps, and
    /// the one that nobody sets.
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
        if self.kept().used_at.elapsed() > SHORT_REST {
            tokio::task::yield_now().await;
        }
        let client = match request.extensions().get::<FreshConnection>() {
            Some(_) => self.fresh.clone(),
            None => self.rested_client(),
        };
        let answer = client.request(request).await.map_err(transport_error)?;
        // A failure is no sign of life: where the machine slept, the others are as dead.
        let mut kept = self.kept();
        kept.used = self.settings.clock.now();
        kept.used_at = monotonic();
        drop(kept);
        Ok(answer.map(Body::new))
    }

    /// The client whose connections are not too old. The pool measures by a clock that stands still
    /// while the machine sleeps, and its connections then look younger than they are to the server.
    fn rested_client(&self) -> Client<C, Body> {
        let now = self.settings.clock.now();
        let mut kept = self.kept();
        let rest = now.duration_since(kept.used).unwrap_or_default();
        if self.settings.idle_timeout.is_some_and(|limit| rest > limit) {
            kept.client = client(&self.connector, &self.settings, usize::MAX);
        }
        kept.used = now;
        kept.client.clone()
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
    Client::builder(TokioExecutor::new())
        .pool_idle_timeout(settings.idle_timeout)
        .pool_max_idle_per_host(idle_connections)
        .pool_timer(TokioTimer::new())
        // Not a retry, those are decided elsewhere: where a connection of the pool turns out to be
        // closed before it has taken anything of the request, another is chosen.
        .retry_canceled_requests(true)
        .build(connector.clone())
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
struct Cause(Error);

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
mod tests {
    use hyper_util::rt::TokioIo;
    use tokio::net::{TcpListener, TcpStream};

    use super::*;

    /// A connection whose other side has left.
    async fn abandoned() -> std::io::Result<TokioIo<TcpStream>> {
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let stream = TcpStream::connect(listener.local_addr()?).await?;
        drop(listener.accept().await?);
        stream.readable().await?;
        Ok(TokioIo::new(stream))
    }

    #[tokio::test]
    async fn a_connection_that_ends_before_it_takes_the_request_has_sent_nothing() {
        let settings = PoolSettings {
            idle_timeout: None,
            clock: Clock::system(),
        };
        let connector = tower::service_fn(|_: http::Uri| Box::pin(abandoned()));
        let transport = Pool::new(connector, settings).into_transport();
        for _ in 0..100 {
            let mut request = Request::new(Body::from(bytes::Bytes::new()));
            *request.uri_mut() = http::Uri::from_static("http://aws.test/");
            let error = transport.send(request).await.unwrap_err();
            assert!(!error.may_have_been_sent(), "{error:?}");
        }
    }
}
