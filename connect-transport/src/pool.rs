//! hyper-util's pooled client, and the meaning of its errors.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use http::Request;
use hyper_util::client::legacy::connect::Connect;
use hyper_util::client::legacy::{Client, Error};
use hyper_util::rt::{TokioExecutor, TokioTimer};
use tokio::runtime::{Handle, Id};
use tokio::time::Instant;

use crate::body::Body;
use crate::connect::ConnectTimedOut;
use crate::error::ConnectionError;
use crate::{FreshConnection, NO_RUNTIME, Source, Transport, TransportError};

/// Skip the yield for back-to-back calls: the I/O driver has just polled the connections.
const SHORT_REST: Duration = Duration::from_micros(100);

/// How long the peer of an HTTP/2 connection may be silent during calls before it is sent a PING, and then how
/// long it may take to reply before the connection is closed.
#[cfg(feature = "http2")]
const HTTP2_SILENCE: Duration = Duration::from_secs(10);

/// The clients of each runtime: a connection is driven by a task of the runtime that made it, and stalls when
/// that runtime does.
pub(crate) struct Pool<C> {
    connector: C,
    idle_timeout: Option<Duration>,
    of_runtimes: Mutex<Vec<(Id, Arc<Clients<C>>)>>,
}

/// A client that pools the connections of one runtime, and one that always makes a fresh connection.
struct Clients<C> {
    kept: Client<C, Body>,
    fresh: Client<C, Body>,
    /// When the last response arrived.
    used_at: Mutex<Instant>,
}

impl<C: Connect + Clone + Send + Sync + 'static> Pool<C> {
    pub(crate) fn new(connector: C, idle_timeout: Option<Duration>) -> Self {
        Self {
            connector,
            idle_timeout,
            of_runtimes: Mutex::default(),
        }
    }

    pub(crate) fn into_transport(self) -> Transport {
        let pool = Arc::new(self);
        Transport::from_fn(move |request| {
            let pool = Arc::clone(&pool);
            async move { pool.clients()?.call(request).await }
        })
    }

    /// The clients of the current runtime.
    fn clients(&self) -> Result<Arc<Clients<C>>, TransportError> {
        let runtime = Handle::try_current().map_err(|_| TransportError::refused(NO_RUNTIME))?;
        let mut of_runtimes = lock(&self.of_runtimes);
        if let Some((_, clients)) = of_runtimes.iter().find(|(id, _)| *id == runtime.id()) {
            return Ok(Arc::clone(clients));
        }
        // Drop the clients of runtimes that have ended or are idle: their connections are too old by now.
        let limit = self.idle_timeout.unwrap_or(Duration::MAX);
        of_runtimes.retain(|(_, clients)| lock(&clients.used_at).elapsed() < limit);
        let clients = Arc::new(Clients {
            kept: client(&self.connector, self.idle_timeout, usize::MAX),
            fresh: client(&self.connector, self.idle_timeout, 0),
            used_at: Mutex::new(Instant::now()),
        });
        of_runtimes.push((runtime.id(), Arc::clone(&clients)));
        Ok(clients)
    }
}

impl<C: Connect + Clone + Send + Sync + 'static> Clients<C> {
    async fn call(&self, request: Request<Body>) -> Result<http::Response<Body>, TransportError> {
        // protects: a limit that runs out while connecting leaves nothing sent
        request.body().connecting();
        // protects: the runtime looks before a connection is taken
        // A server may have closed a pooled connection since the runtime last polled it. Yielding lets the
        // runtime poll it, so that it has left the pool before a connection is chosen.
        if lock(&self.used_at).elapsed() > SHORT_REST {
            tokio::task::yield_now().await;
        }
        let client = match request.extensions().get::<FreshConnection>() {
            Some(FreshConnection) => &self.fresh,
            None => &self.kept,
        };
        let response = client.request(request).await.map_err(transport_error)?;
        *lock(&self.used_at) = Instant::now();
        Ok(response.map(Body::new))
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

fn client<C: Connect + Clone>(
    connector: &C,
    idle_timeout: Option<Duration>,
    idle_connections: usize,
) -> Client<C, Body> {
    let mut builder = Client::builder(TokioExecutor::new());
    // protects: a connection that rests beside a busy one gets too old
    builder
        .pool_idle_timeout(idle_timeout)
        .pool_max_idle_per_host(idle_connections)
        .pool_timer(TokioTimer::new())
        // Not a retry in our sense, which is decided elsewhere: if a pooled connection turns out to be closed
        // before it has taken any of the request, another one is chosen.
        .retry_canceled_requests(true);
    // protects: an HTTP/2 connection that is dead ends
    // Calls share a connection, and a call that gives up does not close it.
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
        TransportError::interrupted(cause(error))
    } else {
        TransportError::connect(cause(error))
    }
}

/// Whether a connection took the request to write it. hyper-util sets the connection info only after it
/// has offered the request to a connection, and hyper calls a request *canceled* if the connection closed
/// before taking it.
fn was_taken(error: &Error) -> bool {
    let hyper =
        std::error::Error::source(error).and_then(|source| source.downcast_ref::<hyper::Error>());
    error.connect_info().is_some() && hyper.is_some_and(|error| !error.is_canceled())
}

fn cause(error: Error) -> Source {
    let mut cause: Option<&(dyn std::error::Error + 'static)> = std::error::Error::source(&error);
    while let Some(under) = cause {
        if let Some(timed_out) = under.downcast_ref::<ConnectTimedOut>() {
            return Box::new(timed_out.clone());
        }
        cause = under.source();
    }
    Box::new(ConnectionError(error.into()))
}

#[cfg(test)]
mod tests;
