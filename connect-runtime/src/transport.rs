//! What carries a request to the service: any [`tower::Service`] over `http` types.

#[cfg(feature = "hyper")]
pub(crate) mod hyper;

use std::fmt;
use std::time::Duration;

use http::{Request, Response};
use tower::ServiceExt as _;
use tower::util::BoxCloneSyncService;

use crate::body::Body;
use crate::error::{ClientErrorKind, TimeoutKind};

type Source = Box<dyn std::error::Error + Send + Sync>;

/// What carries a request to the service. Cheap to clone; clones share its connections.
#[derive(Clone)]
pub struct Transport(BoxCloneSyncService<Request<Body>, Response<Body>, TransportError>);

impl Transport {
    /// Any service: a client of your own, layers around one, a double in a test.
    pub fn new<S>(service: S) -> Self
    where
        S: tower::Service<Request<Body>, Response = Response<Body>, Error = TransportError>
            + Clone
            + Send
            + Sync
            + 'static,
        S::Future: Send + 'static,
    {
        Self(BoxCloneSyncService::new(service))
    }

    /// Sends one request, as it is, once.
    ///
    /// # Errors
    /// [`TransportError`] when no answer came. An answer of any status is none.
    pub async fn send(&self, request: Request<Body>) -> Result<Response<Body>, TransportError> {
        self.0.clone().oneshot(request).await
    }
}

impl fmt::Debug for Transport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Transport")
    }
}

/// An extension of a request that asks for a connection of its own: where one of the pool has
/// failed, the others may be as dead.
#[derive(Debug, Clone, Copy)]
pub struct FreshConnection;

/// A request that got no answer.
///
/// It never holds the address: a pre-signed URL is a secret.
#[derive(Debug)]
pub struct TransportError {
    kind: Kind,
}

#[derive(Debug)]
enum Kind {
    Connect(Source),
    ConnectTimeout(Duration),
    Exchange(Source),
}

impl TransportError {
    /// No connection was made: nothing was sent.
    pub fn connect(source: impl Into<Source>) -> Self {
        Self {
            kind: Kind::Connect(source.into()),
        }
    }

    /// No connection was made in time: nothing was sent.
    pub fn connect_timeout(after: Duration) -> Self {
        Self {
            kind: Kind::ConnectTimeout(after),
        }
    }

    /// The connection failed after the request began to be sent.
    pub fn exchange(source: impl Into<Source>) -> Self {
        Self {
            kind: Kind::Exchange(source.into()),
        }
    }

    /// Whether the other side may have seen the request.
    pub fn may_have_been_sent(&self) -> bool {
        matches!(self.kind, Kind::Exchange(_))
    }
}

impl From<TransportError> for ClientErrorKind {
    fn from(error: TransportError) -> Self {
        match error.kind {
            Kind::Connect(source) => Self::Connect(source),
            Kind::ConnectTimeout(after) => Self::Timeout {
                limit: TimeoutKind::Connect,
                after,
                sent: false,
            },
            Kind::Exchange(source) => Self::Transport(source),
        }
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.kind {
            Kind::Connect(_) => f.write_str("no connection was made"),
            Kind::ConnectTimeout(after) => write!(f, "no connection was made within {after:?}"),
            Kind::Exchange(_) => f.write_str("the connection failed"),
        }
    }
}

impl std::error::Error for TransportError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match &self.kind {
            Kind::Connect(source) | Kind::Exchange(source) => Some(source.as_ref()),
            Kind::ConnectTimeout(_) => None,
        }
    }
}
