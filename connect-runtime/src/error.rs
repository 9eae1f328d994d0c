//! What can go wrong with a call, and how it is told.
//!
//! ```text
//! StartAttachedFileUpload: ThrottlingException (429): Rate exceeded [request id 1a2b, 3 attempts]
//! ```

#[cfg(feature = "client")]
mod call;
mod client;
mod one_line;
mod service;

#[cfg(feature = "client")]
pub use call::{AnyError, CallError, Error};
pub use client::{ClientError, ClientErrorKind, TimeoutKind};
pub(crate) use one_line::Escaped;
#[cfg(feature = "client")]
pub use one_line::fmt_with_causes;
pub(crate) use service::fmt_exception;
pub use service::{
    AnyException, ErrorKind, Exception, OperationError, ServiceError, UnmodeledError,
};
