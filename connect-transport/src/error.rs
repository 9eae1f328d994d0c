//! Why there is no response, and whether the request may have been sent.

use std::error::Error;
use std::io;
use std::time::Duration;

use crate::Source;

/// A request without a response.
///
/// It never holds the address: a pre-signed URL is a secret.
#[derive(Debug)]
pub struct TransportError {
    kind: TransportErrorKind,
}

type Cause = dyn Error + 'static;

/// Why there is no response.
#[derive(Debug)]
#[non_exhaustive]
pub enum TransportErrorKind {
    /// No connection was made: nothing was sent.
    Connect(Source),
    /// No connection was made within this time: nothing was sent.
    ConnectTimeout(Duration),
    /// The connection failed after the request began to be sent.
    Interrupted(Source),
    /// The request is not to be sent, now or later: nothing was sent.
    Refused(Source),
    /// An error of a layer around the transport, which does not say whether the request was sent.
    Layer(Source),
}

use TransportErrorKind as Kind;

impl From<TransportErrorKind> for TransportError {
    fn from(kind: TransportErrorKind) -> Self {
        Self { kind }
    }
}

impl TransportError {
    /// No connection was made: nothing was sent.
    pub fn connect(source: impl Into<Source>) -> Self {
        Kind::Connect(source.into()).into()
    }

    /// No connection was made in time: nothing was sent.
    pub fn connect_timeout(after: Duration) -> Self {
        Kind::ConnectTimeout(after).into()
    }

    /// The connection failed after the request began to be sent.
    pub fn interrupted(source: impl Into<Source>) -> Self {
        Kind::Interrupted(source.into()).into()
    }

    /// The request is not to be sent, now or later: nothing was sent, and the call ends.
    pub fn refused(source: impl Into<Source>) -> Self {
        Kind::Refused(source.into()).into()
    }

    /// The error of a layer: one of these, or one of the layer's own, which says nothing of what was
    /// sent.
    pub fn from_layer(error: impl Into<Source>) -> Self {
        match error.into().downcast::<Self>() {
            Ok(error) => *error,
            Err(source) => Kind::Layer(source).into(),
        }
    }

    /// Why there is no response.
    pub fn kind(&self) -> &TransportErrorKind {
        &self.kind
    }

    /// Why there is no response, owned.
    pub fn into_kind(self) -> TransportErrorKind {
        self.kind
    }

    /// Whether the other side may have seen the request, where the error says so. That of a layer may
    /// not know.
    pub(crate) fn was_sent(&self) -> Option<bool> {
        match self.kind {
            Kind::Interrupted(_) => Some(true),
            Kind::Layer(_) => None,
            Kind::Connect(_) | Kind::ConnectTimeout(_) | Kind::Refused(_) => Some(false),
        }
    }

    /// Whether the other side may have seen the request.
    pub fn may_have_been_sent(&self) -> bool {
        self.was_sent().unwrap_or(true)
    }
}

impl_fmt!(Display for TransportError, |this, f| match &this.kind {
    Kind::Connect(_) => f.write_str("no connection was made"),
    Kind::ConnectTimeout(after) => write!(f, "no connection was made within {after:?}"),
    Kind::Interrupted(_) => f.write_str("the connection failed"),
    Kind::Refused(_) => f.write_str("the request was refused before it was sent"),
    Kind::Layer(source) => std::fmt::Display::fmt(source, f),
});

impl Error for TransportError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match &self.kind {
            Kind::Connect(source) | Kind::Interrupted(source) | Kind::Refused(source) => {
                Some(source.as_ref())
            }
            Kind::Layer(source) => source.source(),
            Kind::ConnectTimeout(_) => None,
        }
    }
}

/// Whether a connection failed before a response, and not a layer around it.
pub fn is_of_connection(error: &(dyn Error + 'static)) -> bool {
    error.is::<ConnectionError>()
}

/// The setting of the proxy that made no connection, if it was one.
pub fn failed_proxy(error: &(dyn Error + 'static)) -> Option<&'static str> {
    causes(error).find_map(|cause| Some(cause.downcast_ref::<ProxyFailed>()?.setting))
}

/// Whether no connection was made because too many files are open, those of this process or all of this
/// host's.
pub fn is_out_of_files(error: &(dyn Error + 'static)) -> bool {
    let code = |cause: &Cause| cause.downcast_ref::<io::Error>()?.raw_os_error();
    // `EMFILE` and `ENFILE` of all that is Unix.
    cfg!(unix) && causes(error).any(|cause| matches!(code(cause), Some(24 | 23)))
}

/// An error and what lies under it, but for hyper-util's, which hides what it holds.
fn causes<'e>(error: &'e (dyn Error + 'static)) -> impl Iterator<Item = &'e (dyn Error + 'static)> {
    let first = match error.downcast_ref() {
        Some(ConnectionError(of_hyper)) => of_hyper.source(),
        None => Some(error),
    };
    std::iter::successors(first, |&cause| cause.source())
}

/// Shows what lies under hyper-util's error in its place: that itself says "client error (Connect)".
#[derive(Debug)]
pub(crate) struct ConnectionError(pub(crate) Source);

impl_fmt!(Display for ConnectionError, |this, f| match this.0.source() {
    Some(source) => std::fmt::Display::fmt(source, f),
    None => std::fmt::Display::fmt(&this.0, f),
});

impl Error for ConnectionError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.0.source().and_then(Error::source)
    }
}

/// A proxy that made no connection.
#[derive(Debug)]
pub(crate) struct ProxyFailed {
    pub(crate) setting: &'static str,
    pub(crate) cause: Source,
}

impl_fmt!(Display for ProxyFailed, |this, f| {
    write!(f, "the proxy of {} made no connection", this.setting)
});

impl Error for ProxyFailed {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        Some(self.cause.as_ref())
    }
}
