//! From a declared operation to a signed request, and from a response to an output or an error.
//! Nothing here does I/O or reads a clock: time, tokens and credentials are values.

#[macro_use]
mod impl_fmt;

pub mod builder;
pub mod endpoint;
pub(crate) mod error;
pub mod json;
pub(crate) mod operation;
pub mod private;
pub mod request;
pub mod response;
pub mod retry;
mod serde;
#[cfg(feature = "server")]
pub mod server;
pub(crate) mod shape;
pub mod sign;
pub(crate) mod skew;
pub(crate) mod token;
pub mod value;
