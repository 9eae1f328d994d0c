//! What carries a request to the service: any [`tower::Service`] over `http` types.

#[cfg(feature = "hyper")]
mod builder;
#[cfg(feature = "hyper")]
mod connect;
#[cfg(feature = "hyper")]
mod hyper;
#[cfg(feature = "hyper")]
mod proxy;
#[cfg(all(
    feature = "hyper",
    not(any(feature = "rustls-ring", feature = "rustls-aws-lc"))
))]
#[path = "transport/no_tls.rs"]
mod tls;
#[cfg(any(feature = "rustls-ring", feature = "rustls-aws-lc"))]
mod tls;
#[cfg(any(feature = "rustls-ring", feature = "rustls-aws-lc"))]
mod tls_error;

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use aws_credential_types::provider::error::CredentialsError;
use http::{Request, Response};
use tower::ServiceExt as _;

use crate::body::Body;
use crate::protocol::error::{ClientErrorKind, TimeoutKind};
use crate::protocol::sign::SignError;

#[cfg(feature = "hyper")]
pub use builder::{TransportBuilder, TransportSetupError};
#[cfg(feature = "hyper")]
pub(crate) use connect::is_of_connection;
#[cfg(feature = "hyper")]
pub use proxy::Proxy;
#[cfg(feature = "hyper")]
pub(crate) use proxy::failed_proxy;
#[cfg(any(feature = "rustls-ring", feature = "rustls-aws-lc"))]
pub use tls::Roots;

type Source = Box<dyn std::error::Error + Send + Sync>;
type BoxFuture<T> = Pin<Box<dyn Future<Output = T> + Send>>;

/// What carries a request to the service. Cheap to clone; clones share its connections.
#[derive(Clone)]
pub struct Transport {
    service: Arc<dyn Carry>,
    /// What its connections go through, where they are this crate's.
    #[cfg(feature = "hyper")]
    proxy: Option<Proxy>,
}

type Carried = BoxFuture<Result<Response<Body>, TransportError>>;

/// A service without its type, which a clone of it takes one request of.
trait Carry: Send + Sync {
    fn carry(&self, request: Request<Body>) -> Carried;
}

impl<S> Carry for S
where
    S: tower::Service<Request<Body>, Response = Response<Body>, Error = TransportError>
        + Clone
        + Send
        + Sync
        + 'static,
    S::Future: Send + 'static,
{
    fn carry(&self, request: Request<Body>) -> Carried {
        Box::pin(self.clone().oneshot(request))
    }
}

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
        Self {
            service: Arc::new(service),
            #[cfg(feature = "hyper")]
            proxy: None,
        }
    }

    /// A pooled hyper client, as a [`Client`](crate::Client) has one by default, with settings of its
    /// own.
    #[cfg(feature = "hyper")]
    pub fn builder() -> TransportBuilder {
        TransportBuilder::default()
    }

    /// Sends one request, as it is, once. A redirect is not followed.
    ///
    /// # Errors
    /// [`TransportError`] when no answer came. An answer of any status is none.
    pub async fn send(&self, request: Request<Body>) -> Result<Response<Body>, TransportError> {
        self.service.carry(request).await
    }
}

/// What a [layer](crate::layers) around an attempt goes around.
impl tower::Service<Request<Body>> for Transport {
    type Response = Response<Body>;
    type Error = TransportError;
    type Future = Carried;

    /// It is: what is not ready yet is waited for in the call.
    fn poll_ready(&mut self, _context: &mut Context<'_>) -> Poll<Result<(), TransportError>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request<Body>) -> Carried {
        self.service.carry(request)
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
    ReadTimeout {
        after: Duration,
        may_have_been_sent: bool,
    },
    Credentials(Arc<CredentialsError>),
    Sign(SignError),
    Refused(Source),
    /// A layer's own.
    Layer(Source),
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

    /// The request is not to be sent, now or later: nothing was sent, and the call ends.
    pub fn refused(source: impl Into<Source>) -> Self {
        Self {
            kind: Kind::Refused(source.into()),
        }
    }

    pub(crate) fn read_timeout(after: Duration, may_have_been_sent: bool) -> Self {
        Self {
            kind: Kind::ReadTimeout {
                after,
                may_have_been_sent,
            },
        }
    }

    pub(crate) fn credentials(error: Arc<CredentialsError>) -> Self {
        Self {
            kind: Kind::Credentials(error),
        }
    }

    pub(crate) fn sign(error: SignError) -> Self {
        Self {
            kind: Kind::Sign(error),
        }
    }

    /// The error of a layer: one of these, or one of the layer's own, which says nothing of what was
    /// sent.
    pub(crate) fn of_layer(error: impl Into<Source>) -> Self {
        match error.into().downcast::<Self>() {
            Ok(error) => *error,
            Err(source) => Self {
                kind: Kind::Layer(source),
            },
        }
    }

    pub(crate) fn is_of_layer(&self) -> bool {
        matches!(self.kind, Kind::Layer(_))
    }

    /// Whether the other side may have seen the request.
    pub fn may_have_been_sent(&self) -> bool {
        match self.kind {
            Kind::Exchange(_) | Kind::Layer(_) => true,
            Kind::ReadTimeout {
                may_have_been_sent, ..
            } => may_have_been_sent,
            _ => false,
        }
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
            Kind::Exchange(source) | Kind::Layer(source) => Self::Transport(source),
            Kind::ReadTimeout {
                after,
                may_have_been_sent,
            } => Self::Timeout {
                limit: TimeoutKind::Read,
                after,
                sent: may_have_been_sent,
            },
            Kind::Credentials(error) => Self::Credentials(error),
            Kind::Sign(error) => Self::Sign(error.into()),
            Kind::Refused(source) => Self::Refused(source),
        }
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.kind {
            Kind::Connect(_) => f.write_str("no connection was made"),
            Kind::ConnectTimeout(after) => write!(f, "no connection was made within {after:?}"),
            Kind::Exchange(_) | Kind::Layer(_) => f.write_str("the connection failed"),
            Kind::ReadTimeout { after, .. } => write!(f, "no answer within {after:?}"),
            Kind::Credentials(_) => f.write_str("no credentials to sign the request with"),
            Kind::Sign(_) => f.write_str("the request cannot be signed"),
            Kind::Refused(_) => f.write_str("the request was refused before it was sent"),
        }
    }
}

impl std::error::Error for TransportError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match &self.kind {
            Kind::Connect(source)
            | Kind::Exchange(source)
            | Kind::Layer(source)
            | Kind::Refused(source) => Some(source.as_ref()),
            Kind::Credentials(error) => Some(error),
            Kind::Sign(error) => Some(error),
            Kind::ConnectTimeout(_) | Kind::ReadTimeout { .. } => None,
        }
    }
}
