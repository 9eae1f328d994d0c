//! The error of one call: what happened, and all that is known about the call.

use std::fmt::{Debug, Display};

use http::StatusCode;

use crate::client::metadata::Metadata;
use crate::protocol::error::{ErrorKind, OneLine, OperationError, fmt_with_causes};
use crate::protocol::retry::is_throttling;

/// A call that failed. `E` is the operation's own enum; [`kind`](Self::kind) is what one matches.
///
/// It prints as one line, and what it prints is not repeated by its `source()`.
///
/// ```
/// use connect_runtime::{AnyErrorKind, Error};
///
/// fn is_worth_a_ticket<E: AnyErrorKind>(error: &Error<E>) -> bool {
///     !error.is_throttling() && !error.is_timeout()
/// }
/// ```
pub struct Error<E>(Box<(E, Metadata)>);

/// The error of a call to any operation; [`as_kind`](Error::as_kind) is what one matches.
pub type AnyError = Error<Box<dyn AnyErrorKind>>;

/// The error enum of any operation, or one of those without its type.
pub trait AnyErrorKind: Debug + Send + Sync + 'static {
    /// What the error is, without the operation's own types.
    fn as_kind(&self) -> ErrorKind<'_>;
}

impl<E: OperationError> AnyErrorKind for E {
    fn as_kind(&self) -> ErrorKind<'_> {
        OperationError::as_kind(self)
    }
}

impl AnyErrorKind for Box<dyn AnyErrorKind> {
    fn as_kind(&self) -> ErrorKind<'_> {
        (**self).as_kind()
    }
}

impl<E: AnyErrorKind> Error<E> {
    pub(crate) fn new(kind: E, metadata: Metadata) -> Self {
        Self(Box::new((kind, metadata)))
    }

    /// The operation's own error: one of its exceptions, `Other` or `Client`.
    pub fn kind(&self) -> &E {
        &self.0.0
    }

    /// The operation's own error, owned.
    pub fn into_kind(self) -> E {
        self.0.0
    }

    /// What the error is, without the operation's own types.
    pub fn as_kind(&self) -> ErrorKind<'_> {
        self.kind().as_kind()
    }

    /// What is known about the call.
    pub fn metadata(&self) -> &Metadata {
        &self.0.1
    }

    /// The operation's name.
    pub fn operation(&self) -> &'static str {
        self.metadata().operation()
    }

    /// The error's code, if the service answered one: `ThrottlingException`.
    pub fn code(&self) -> Option<&str> {
        self.as_kind().code()
    }

    /// The service's message.
    pub fn message(&self) -> Option<&str> {
        self.as_kind().message()
    }

    /// The status of the last response.
    pub fn status(&self) -> Option<StatusCode> {
        self.metadata().status()
    }

    /// The request id, which AWS Support asks for.
    pub fn request_id(&self) -> Option<&str> {
        self.metadata().request_id()
    }

    /// How many times the request was sent, or was about to be.
    pub fn attempts(&self) -> u32 {
        self.metadata().attempts()
    }

    /// The idempotency token of the call, to make it again as the same call.
    pub fn idempotency_token(&self) -> Option<&str> {
        self.metadata().idempotency_token()
    }

    /// Whether the service may have seen the request in any attempt, and so may have acted on it.
    pub fn may_have_been_sent(&self) -> bool {
        self.metadata().may_have_been_sent()
    }

    /// Whether the service asked to be called less often.
    pub fn is_throttling(&self) -> bool {
        is_throttling(self.status(), self.code())
    }

    /// Whether a time limit ran out, or would have run out in the queue of a rate limit.
    pub fn is_timeout(&self) -> bool {
        matches!(self.as_kind(), ErrorKind::Client(error) if error.is_timeout())
    }
}

impl<E: OperationError> From<Error<E>> for AnyError {
    fn from(error: Error<E>) -> Self {
        let (kind, metadata) = *error.0;
        Self::new(Box::new(kind), metadata)
    }
}

impl_fmt!([E: AnyErrorKind] Display for Error<E>, |this, f| {
    let metadata = this.metadata();
    write!(f, "{}: ", metadata.operation())?;
    match (this.as_kind(), metadata.status()) {
        (ErrorKind::Client(error), _) => Display::fmt(error, f)?,
        (kind, Some(status)) => {
            let code = OneLine(kind.code().unwrap_or_default());
            write!(f, "{code} ({})", status.as_u16())?;
            if let Some(message) = kind.message() {
                write!(f, ": {}", OneLine(message))?;
            }
        }
        (kind, None) => Display::fmt(&kind, f)?,
    }
    metadata.fmt_suffix(f)
});

// One line, with the causes, for a `main` that returns it; its parts are in `{:#?}`.
impl_fmt!([E: AnyErrorKind] Debug for Error<E>, |this, f| {
    if !f.alternate() {
        return fmt_with_causes(this, f);
    }
    let mut parts = f.debug_struct("Error");
    parts.field("kind", this.kind()).field("metadata", this.metadata()).finish()
});

impl<E: AnyErrorKind> std::error::Error for Error<E> {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.as_kind().source()
    }
}
