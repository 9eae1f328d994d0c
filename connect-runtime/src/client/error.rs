//! The error of a call: what happened, and the metadata of the call.

use std::fmt::{Debug, Display};

use http::StatusCode;

use crate::client::metadata::Metadata;
use crate::protocol::error::{ErrorKind, OneLine, OperationError, fmt_with_causes};
use crate::protocol::retry::is_throttling;

/// A call failed. `E` is the operation's error enum; match on [`kind`](Self::kind).
///
/// Its `Display` is one line, and is not repeated by its `source()`.
///
/// ```
/// use connect_runtime::{AnyErrorKind, Error};
///
/// fn is_worth_a_ticket<E: AnyErrorKind>(error: &Error<E>) -> bool {
///     !error.is_throttling() && !error.is_timeout()
/// }
/// ```
pub struct Error<E>(Box<(E, Metadata)>);

/// The error of a call to any operation; match on [`as_kind`](Error::as_kind).
pub type AnyError = Error<Box<dyn AnyErrorKind>>;

/// The error enum of any operation, with or without its type.
pub trait AnyErrorKind: Debug + Send + Sync + 'static {
    /// The kind of the error, without the operation's own types.
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

    /// Consumes the error and returns the operation's own error.
    pub fn into_kind(self) -> E {
        self.0.0
    }

    /// The kind of the error, without the operation's own types.
    pub fn as_kind(&self) -> ErrorKind<'_> {
        self.kind().as_kind()
    }

    /// The metadata of the call: status, headers, attempts, duration.
    pub fn metadata(&self) -> &Metadata {
        &self.0.1
    }

    /// The operation's name.
    pub fn operation(&self) -> &'static str {
        self.metadata().operation()
    }

    /// The error's code, if the service returned an error: `ThrottlingException`.
    pub fn code(&self) -> Option<&str> {
        self.as_kind().code()
    }

    /// The message that the service sent with the error, if any.
    pub fn message(&self) -> Option<&str> {
        self.as_kind().message()
    }

    /// The HTTP status of the last response.
    pub fn status(&self) -> Option<StatusCode> {
        self.metadata().status()
    }

    /// The request id, which AWS Support asks for.
    pub fn request_id(&self) -> Option<&str> {
        self.metadata().request_id()
    }

    /// The number of attempts, including one that failed before it was sent.
    pub fn attempts(&self) -> u32 {
        self.metadata().attempts()
    }

    /// The idempotency token of the call. Sending it again makes a repeated call count as the same.
    pub fn idempotency_token(&self) -> Option<&str> {
        self.metadata().idempotency_token()
    }

    /// Whether the service may have seen the request in any attempt, and so may have acted on it.
    pub fn may_have_been_sent(&self) -> bool {
        self.metadata().may_have_been_sent()
    }

    /// Whether the service is throttling.
    pub fn is_throttling(&self) -> bool {
        is_throttling(self.status(), self.code())
    }

    /// Whether a timeout expired, or would have expired while waiting for a rate limit.
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

// One line including the causes, for a `main` that returns it. `{:#?}` shows the fields.
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
