//! Why there is no response, and whether the request may have been sent.

use std::error::Error;
use std::io;
use std::time::Duration;

use crate::Source;

/// A request got no response.
///
/// The error never contains the URL: a pre-signed one is a secret.
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
    /// No connection was made within this timeout: nothing was sent.
    ConnectTimeout(Duration),
    /// The connection failed after the request began to be sent.
    Interrupted(Source),
    /// The request was refused and must not be retried: nothing was sent.
    Refused(Source),
    /// An error of a layer around the transport, which does not tell whether the request was sent.
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

    /// No connection was made within the timeout: nothing was sent.
    pub fn connect_timeout(after: Duration) -> Self {
        Kind::ConnectTimeout(after).into()
    }

    /// The connection failed after the request began to be sent.
    pub fn interrupted(source: impl Into<Source>) -> Self {
        Kind::Interrupted(source.into()).into()
    }

    /// The request was refused: nothing was sent, and the call ends without a retry.
    pub fn refused(source: impl Into<Source>) -> Self {
        Kind::Refused(source.into()).into()
    }

    /// Converts the error of a layer: either a `TransportError`, or another type, which does not tell whether
    /// the request was sent.
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

    /// Consumes the error and returns why there is no response.
    pub fn into_kind(self) -> TransportErrorKind {
        self.kind
    }

    /// Whether the server may have received the request, if the error tells. That of a layer may not.
    pub(crate) fn was_sent(&self) -> Option<bool> {
        match self.kind {
            Kind::Interrupted(_) => Some(true),
            Kind::Layer(_) => None,
            Kind::Connect(_) | Kind::ConnectTimeout(_) | Kind::Refused(_) => Some(false),
        }
    }

    /// Whether the server may have received the request.
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

/// Whether the error is that of a connection, and not of a layer around it.
pub fn is_of_connection(error: &(dyn Error + 'static)) -> bool {
    error.is::<ConnectionError>()
}

/// The setting that names the proxy which failed to connect, if a proxy did.
pub fn failed_proxy(error: &(dyn Error + 'static)) -> Option<&'static str> {
    causes(error).find_map(|cause| Some(cause.downcast_ref::<ProxyFailed>()?.setting))
}

/// Whether no connection was made because this process, or this host, has too many files open.
pub fn is_out_of_files(error: &(dyn Error + 'static)) -> bool {
    let code = |cause: &Cause| cause.downcast_ref::<io::Error>()?.raw_os_error();
    // `EMFILE` and `ENFILE` on every Unix.
    cfg!(unix) && causes(error).any(|cause| matches!(code(cause), Some(24 | 23)))
}

/// An error and its causes, skipping hyper-util's own error, whose text hides its cause.
fn causes<'e>(error: &'e (dyn Error + 'static)) -> impl Iterator<Item = &'e (dyn Error + 'static)> {
    let first = match error.downcast_ref() {
        Some(ConnectionError(of_hyper)) => of_hyper.source(),
        None => Some(error),
    };
    std::iter::successors(first, |&cause| cause.source())
}

/// Displays the cause of hyper-util's error instead of itself, which is just "client error (Connect)".
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

/// A proxy failed to connect.
#[derive(Debug)]
pub(crate) struct ProxyFailed {
    pub(crate) setting: &'static str,
    pub(crate) cause: Source,
}

impl_fmt!(Display for ProxyFailed, |this, f| {
    write!(f, "the proxy of {} failed to connect", this.setting)
});

impl Error for ProxyFailed {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        Some(self.cause.as_ref())
    }
}
