//! What a declared Amazon Connect operation runs on.
//!
//! ```
//! use connect_runtime::{ConnectShape, connect_operation};
//!
//! /// Ends a contact.
//! #[connect_operation(method = POST, uri = "/contact/stop", output = StopContactOutput)]
//! #[derive(Debug, Clone)]
//! pub struct StopContact {
//!     pub contact_id: String,
//!     pub instance_id: String,
//! }
//!
//! #[derive(Debug, Clone, ConnectShape)]
//! pub struct StopContactOutput {}
//!
//! # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
//! client.send(StopContact::builder().contact_id("c-1").instance_id("i-1").build()).await?;
//! # Ok(())
//! # }
//! ```
//!
//! The core does no I/O: [`encode`](encode::encode), [`sign`](sign::sign), [`decode`](decode::decode),
//! [`ServiceError::from_parts`] and [`RetryPolicy::decide`] are plain functions that get time, token and credentials as
//! values, for an HTTP client of your own. The feature `client` adds a [`Client`] over any tower
//! service, `hyper` the default one.

extern crate self as connect_runtime;

#[doc(hidden)]
#[path = "private.rs"]
pub mod __private;
#[cfg(feature = "aws-config")]
pub mod aws_config;
#[cfg(feature = "client")]
pub mod body;
#[cfg(feature = "client")]
mod bucket;
pub mod builder;
#[cfg(feature = "client")]
mod call;
#[cfg(feature = "client")]
mod client;
#[cfg(feature = "client")]
mod config;
#[cfg(feature = "client")]
pub mod credentials;
pub mod decide;
pub mod decode;
pub mod encode;
pub mod endpoint;
#[cfg(feature = "client")]
mod environment;
mod error;
mod json;
mod keys;
#[cfg(feature = "client")]
pub mod layers;
#[cfg(feature = "client")]
mod metadata;
mod open;
mod operation;
#[cfg(feature = "client")]
mod paginate;
#[cfg(feature = "client")]
mod prepare;
#[cfg(feature = "client")]
mod progress;
#[cfg(feature = "client")]
mod send;
mod sensitive;
#[cfg(feature = "server")]
pub mod server;
mod shape;
pub mod sign;
#[cfg(feature = "client")]
mod skew;
mod time;
mod timestamp;
#[cfg(feature = "client")]
mod trace;
#[cfg(feature = "client")]
pub mod transport;
pub mod value;

pub use aws_credential_types::Credentials;
pub use aws_credential_types::provider::ProvideCredentials;
pub use connect_macros::{
    ConnectEnum, ConnectException, ConnectShape, ConnectUnion, connect_operation,
};
pub use http::{Method, StatusCode};

#[cfg(feature = "client")]
pub use call::{Answer, Call};
#[cfg(feature = "client")]
pub use client::Client;
#[cfg(feature = "client")]
pub use config::{ClientBuilder, ConfigError};
#[cfg(feature = "client")]
pub use credentials::CredentialsCache;
pub use decide::RetryPolicy;
#[cfg(feature = "client")]
pub use environment::Environment;
#[cfg(feature = "client")]
pub use error::{AnyError, CallError, Error, fmt_with_causes};
pub use error::{
    AnyException, ClientError, ClientErrorKind, ErrorKind, Exception, OperationError, ServiceError,
    TimeoutKind, UnmodeledError,
};
pub use json::{DecodeError, EncodeError};
#[cfg(feature = "client")]
pub use metadata::Metadata;
pub use open::{UnknownMember, UnknownValue};
pub use operation::{AwsService, Connect, Operation, Paginated};
#[cfg(feature = "client")]
pub use paginate::{Items, Pages};
pub use sensitive::Sensitive;
pub use shape::{NextToken, PageItems, Shape};
pub use time::{Clock, new_token};
pub use timestamp::{OutOfRange, Timestamp};
