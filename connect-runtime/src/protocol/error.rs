//! The errors of a call, and how they are displayed.
//!
//! ```text
//! StartAttachedFileUpload: ThrottlingException (429): Rate exceeded [request id 1a2b, 3 attempts]
//! ```

mod client;
mod codes;
mod one_line;
mod service;

pub use client::{ClientError, ClientErrorKind, TimeoutKind};
pub(crate) use codes::CodeMeaning;
pub use one_line::fmt_with_causes;
pub(crate) use one_line::{Escaped, OneLine};
pub use service::{
    AnyException, ErrorKind, Exception, OperationError, ServiceError, UnmodeledError, fmt_exception,
};
