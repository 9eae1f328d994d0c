//! The error of one call: what happened, and all that is known about the call.

use std::fmt;

use http::StatusCode;

use crate::client::metadata::Metadata;
use crate::protocol::error::{ErrorKind, OneLine, OperationError, fmt_with_causes};

/// A call that failed. `E` is the operation's own enum; [`kind`](Self::kind) is what one matches.
///
/// It prints as one line, and what it prints is not repeated by its `source()`.
pub struct Error<E> {
    inner: Box<Inner<E>>,
}

struct Inner<E> {
    kind: E,
    metadata: Metadata,
}

impl<E: OperationError> Error<E> {
    pub(crate) fn new(kind: E, metadata: Metadata) -> Self {
        Self {
            inner: Box::new(Inner { kind, metadata }),
        }
    }

    /// The operation's own error: one of its exceptions, `Other` or `Client`.
    pub fn kind(&self) -> &E {
        &self.inner.kind
    }

    /// The operation's own error, owned.
    pub fn into_kind(self) -> E {
        self.inner.kind
    }

    /// What is known about the call.
    pub fn metadata(&self) -> &Metadata {
        &self.inner.metadata
    }

    /// Forgets the operation's type.
    pub fn into_any(self) -> AnyError {
        self.into()
    }
}

/// What can be asked of the error of any operation.
///
/// ```
/// use connect_runtime::CallError;
///
/// fn is_worth_a_ticket(error: &dyn CallError) -> bool {
///     !error.is_throttling() && !error.is_timeout()
/// }
/// ```
pub trait CallError: std::error::Error + Send + Sync {
    /// What the error is, without the operation's own types.
    fn as_kind(&self) -> ErrorKind<'_>;

    /// What is known about the call.
    fn metadata(&self) -> &Metadata;

    /// The operation's name.
    fn operation(&self) -> &'static str {
        self.metadata().operation()
    }

    /// The error's code, if the service answered one: `ThrottlingException`.
    fn code(&self) -> Option<&str> {
        self.as_kind().code()
    }

    /// The service's message.
    fn message(&self) -> Option<&str> {
        self.as_kind().message()
    }

    /// The status of the last answer.
    fn status(&self) -> Option<StatusCode> {
        self.metadata().status()
    }

    /// The id that AWS asks for when it is to look at a call.
    fn request_id(&self) -> Option<&str> {
        self.metadata().request_id()
    }

    /// How many times the request was sent, or was about to be.
    fn attempts(&self) -> u32 {
        self.metadata().attempts()
    }

    /// The idempotency token of the call, to make it again as the same call.
    fn idempotency_token(&self) -> Option<&str> {
        self.metadata().idempotency_token()
    }

    /// Whether the service may have seen the request in any attempt, and so may have acted on it.
    fn may_have_been_sent(&self) -> bool {
        self.metadata().may_have_been_sent()
    }

    /// Whether the service asked to be called less often.
    fn is_throttling(&self) -> bool {
        crate::protocol::retry::is_throttling(self.status(), self.code())
    }

    /// Whether a time limit ran out.
    fn is_timeout(&self) -> bool {
        matches!(self.as_kind(), ErrorKind::Client(error) if error.is_timeout())
    }
}

impl<E: OperationError> CallError for Error<E> {
    fn as_kind(&self) -> ErrorKind<'_> {
        self.inner.kind.as_kind()
    }

    fn metadata(&self) -> &Metadata {
        &self.inner.metadata
    }
}

impl_fmt!([E: OperationError] Display for Error<E>, |this, f| {
    let metadata = this.metadata();
    write!(f, "{}: ", metadata.operation())?;
    match (this.as_kind(), metadata.status()) {
        (ErrorKind::Client(error), _) => fmt::Display::fmt(error, f)?,
        (kind, Some(status)) => {
            let code = OneLine(kind.code().unwrap_or_default());
            write!(f, "{code} ({})", status.as_u16())?;
            if let Some(message) = kind.message() {
                write!(f, ": {}", OneLine(message))?;
            }
        }
        (kind, None) => fmt::Display::fmt(&kind, f)?,
    }
    metadata.fmt_suffix(f)
});

// One line, with the causes, for a `main` that returns it; its parts are in `{:#?}`.
impl_fmt!([E: OperationError] Debug for Error<E>, |this, f| {
    if !f.alternate() {
        return fmt_with_causes(this, f);
    }
    f.debug_struct("Error")
        .field("kind", this.kind())
        .field("metadata", this.metadata())
        .finish()
});

impl<E: OperationError> std::error::Error for Error<E> {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.as_kind().source()
    }
}

/// The error of a call to any operation.
pub struct AnyError(Box<dyn CallError>);

impl<E: OperationError> From<Error<E>> for AnyError {
    fn from(error: Error<E>) -> Self {
        Self(Box::new(error))
    }
}

impl CallError for AnyError {
    fn as_kind(&self) -> ErrorKind<'_> {
        self.0.as_kind()
    }

    fn metadata(&self) -> &Metadata {
        self.0.metadata()
    }
}

impl_fmt!(Display for AnyError, |this, f| fmt::Display::fmt(&this.0, f));

impl_fmt!(Debug for AnyError, |this, f| fmt::Debug::fmt(&this.0, f));

impl std::error::Error for AnyError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.0.source()
    }
}
