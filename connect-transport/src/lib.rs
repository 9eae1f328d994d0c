//! Sends HTTP requests over any [`tower::Service`] of `http` types, by default a pooled hyper client with
//! TLS, proxy support and a connect timeout. It depends on `http` and hyper, and on no particular service.
//!
//! Unlike other clients, it reports with every failure whether the request [may have been
//! sent](TransportError::may_have_been_sent), so that a caller knows what is safe to retry.
//!
//! ```
//! # #[cfg(feature = "rustls-ring")]
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! use connect_transport::{Body, Transport};
//!
//! let transport = Transport::builder().build()?;
//! let request = http::Request::get("https://aws.test/").body(Body::empty())?;
//! match transport.send(request).await {
//!     Ok(response) => println!("{}", response.status()),
//!     Err(error) if !error.may_have_been_sent() => println!("not sent: {error}"),
//!     Err(error) => return Err(error.into()),
//! }
//! # Ok(())
//! # }
//! ```

#![cfg_attr(docsrs, feature(doc_cfg))]

#[macro_use]
mod impl_fmt;

pub mod body;
mod delivery;
mod error;
mod transport;

#[cfg(feature = "hyper")]
mod builder;
#[cfg(feature = "hyper")]
mod connect;
#[cfg(feature = "hyper")]
mod peer;
#[cfg(feature = "hyper")]
mod pool;
#[cfg(feature = "hyper")]
mod proxy;
#[cfg(feature = "hyper")]
mod setup_error;
#[cfg(all(feature = "hyper", not(feature = "__rustls")))]
#[path = "no_tls.rs"]
mod tls;
#[cfg(all(feature = "hyper", not(feature = "__rustls")))]
use tls as tls_error;
#[cfg(feature = "__rustls")]
mod tls;
#[cfg(feature = "__rustls")]
mod tls_error;

pub use body::Body;
pub use delivery::Delivery;
pub use error::{
    TransportError, TransportErrorKind, failed_proxy, is_of_connection, is_out_of_files,
};
pub use transport::{FreshConnection, Transport};

#[cfg(feature = "hyper")]
pub use builder::{CONNECT_TIMEOUT, TransportBuilder};
#[cfg(feature = "hyper")]
pub use proxy::Proxy;
#[cfg(feature = "hyper")]
pub use setup_error::TransportSetupError;
#[cfg(feature = "__rustls")]
pub use tls::Roots;

/// The message of a call outside of a Tokio runtime.
pub const NO_RUNTIME: &str = "no Tokio runtime; call within one, such as that of `#[tokio::main]`";

type Source = Box<dyn std::error::Error + Send + Sync>;
