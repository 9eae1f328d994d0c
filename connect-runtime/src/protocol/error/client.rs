//! Errors that arise on the client side.

use std::sync::Arc;
use std::time::Duration;

use aws_credential_types::provider::error::CredentialsError;

use crate::protocol::json::{DecodeError, EncodeError};

use ClientErrorKind as Kind;

type Source = Box<dyn std::error::Error + Send + Sync>;

/// No response from the service, or one that could not be parsed.
#[derive(Debug)]
pub struct ClientError {
    kind: Box<ClientErrorKind>,
    may_have_been_sent: bool,
}

/// What went wrong on the client side.
#[derive(Debug)]
#[non_exhaustive]
pub enum ClientErrorKind {
    /// The request cannot be built. Nothing was sent.
    Encode(EncodeError),
    /// An option of the call does not fit the operation, or the call was made outside of a Tokio runtime.
    /// Nothing was sent.
    Options(String),
    /// No credentials to sign the request with. Nothing was sent.
    Credentials(Arc<CredentialsError>),
    /// The request cannot be signed. Nothing was sent.
    Sign(Source),
    /// A layer refused the request, or rejected its response:
    /// [`ClientError::may_have_been_sent`] says which.
    Refused(Source),
    /// No connection was made, or a layer reported so: [`ClientError::may_have_been_sent`] says which.
    Connect(Source),
    /// No connection was made because this process, or this host, has too many files open. Nothing was
    /// sent.
    TooManyOpenFiles(Source),
    /// The connection failed after the request began to be sent.
    Transport(Source),
    /// A timeout expired.
    Timeout {
        /// Which timeout it was.
        limit: TimeoutKind,
        /// Its length.
        after: Duration,
    },
    /// The call's turn within a rate limit would come after its operation timeout.
    /// Nothing was sent.
    RateLimit {
        /// The limit, in requests a second.
        per_second: f64,
        /// How long the call would have to wait, counted from when it gave up.
        wait: Duration,
        /// The limit of the call, which would have run out first.
        operation_timeout: Duration,
    },
    /// The response reports success, but its body is truncated or is not valid JSON.
    Malformed(Source),
    /// The response body has more bytes than this limit. The service has acted.
    TooLarge(usize),
    /// The response reports success and is JSON, but does not match the declared output. The service has
    /// acted.
    Decode(DecodeError),
}

/// Which timeout expired.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum TimeoutKind {
    /// Of establishing the connection, TLS included.
    Connect,
    /// Of waiting for the response to begin, and for each further part of it.
    Read,
    /// Of one attempt.
    Attempt,
    /// Of the whole call: all its attempts and the delays between them.
    Operation,
}

impl ClientErrorKind {
    /// The variant's name.
    pub(crate) fn name(&self) -> &'static str {
        match self {
            Self::Encode(_) => "Encode",
            Self::Options(_) => "Options",
            Self::Credentials(_) => "Credentials",
            Self::Sign(_) => "Sign",
            Self::Refused(_) => "Refused",
            Self::Connect(_) => "Connect",
            Self::TooManyOpenFiles(_) => "TooManyOpenFiles",
            Self::Transport(_) => "Transport",
            Self::Timeout { .. } => "Timeout",
            Self::RateLimit { .. } => "RateLimit",
            Self::Malformed(_) => "Malformed",
            Self::TooLarge(_) => "TooLarge",
            Self::Decode(_) => "Decode",
        }
    }
}

impl ClientError {
    /// Creates an error from its kind and whether the service may have seen the request. In a client's
    /// calls, the latter is what the transport reports when an attempt ends.
    pub fn new(kind: ClientErrorKind, may_have_been_sent: bool) -> Self {
        Self {
            kind: Box::new(kind),
            may_have_been_sent,
        }
    }

    /// What went wrong.
    pub fn kind(&self) -> &ClientErrorKind {
        &self.kind
    }

    /// Consumes the error and returns what went wrong.
    pub fn into_kind(self) -> ClientErrorKind {
        *self.kind
    }

    /// Whether the service may have seen the request, and so may have acted on it. This holds
    /// even where a layer has replaced the kind.
    pub fn may_have_been_sent(&self) -> bool {
        self.may_have_been_sent
    }

    /// Whether a timeout expired, or would have expired while waiting for a rate limit.
    pub fn is_timeout(&self) -> bool {
        matches!(*self.kind, Kind::Timeout { .. } | Kind::RateLimit { .. })
    }
}

impl From<ClientErrorKind> for ClientError {
    fn from(kind: ClientErrorKind) -> Self {
        // What the kind alone implies. A timeout may expire before or after the request is sent.
        let may_have_been_sent = matches!(
            kind,
            Kind::Transport(_) | Kind::Malformed(_) | Kind::TooLarge(_) | Kind::Decode(_)
        );
        Self::new(kind, may_have_been_sent)
    }
}

impl_fmt!(Display for ClientError, |this, f| {
    match &*this.kind {
        Kind::Encode(error) => write!(f, "the request cannot be built: {error}"),
        Kind::Options(problem) => f.write_str(problem),
        Kind::Credentials(_) => f.write_str("no credentials to sign the request with"),
        Kind::Sign(_) => f.write_str("the request cannot be signed"),
        Kind::Refused(_) => f.write_str("a layer refused the request"),
        Kind::Connect(_) => f.write_str("no connection to the endpoint"),
        Kind::TooManyOpenFiles(_) => f.write_str("no connection: too many files are open; raise the limit \
            (`ulimit -n`), or make fewer calls at once"),
        Kind::Transport(_) => f.write_str("the connection failed before the response was complete"),
        Kind::Timeout { limit, after } => write!(f, "the {limit} timeout of {after:?} ran out"),
        Kind::RateLimit { per_second, wait, operation_timeout } => write!(
            f,
            "the wait of {wait:.1?} for the rate limit of {} a second outlasts the operation timeout of \
             {operation_timeout:?}; raise `.operation_timeout(…)`, or make fewer calls at once",
            (per_second * 100.0).round() / 100.0,
        ),
        Kind::TooLarge(limit) => write!(f, "the response body has more than {limit} bytes"),
        Kind::Malformed(_) => f.write_str("the response body is truncated or is not valid JSON"),
        Kind::Decode(_) => f.write_str("the request succeeded, but the response does not match the declared output"),
    }
});

impl std::error::Error for ClientError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match &*self.kind {
            Kind::Decode(error) => Some(error),
            Kind::Credentials(error) => Some(error),
            Kind::Sign(error)
            | Kind::Refused(error)
            | Kind::Connect(error)
            | Kind::TooManyOpenFiles(error)
            | Kind::Transport(error)
            | Kind::Malformed(error) => Some(error.as_ref()),
            // Display includes everything.
            _ => None,
        }
    }
}

impl_fmt!(Display for TimeoutKind, |this, f| f.write_str(match this {
    Self::Connect => "connect",
    Self::Read => "read",
    Self::Attempt => "attempt",
    Self::Operation => "operation",
}));
