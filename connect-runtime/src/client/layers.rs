//! Where your own [tower] layers wrap a call.
//!
//! ```text
//! encode → ╭ before signing ╮ → sign → ╭ around an attempt ╮ → transport
//! ```
//!
//! Both places are inside the loop of attempts: a layer sees each attempt separately, and each is signed
//! after the layers before signing, with the current time and credentials. A layer may hold a request as
//! long as it likes; only the attempt and the operation timeout run meanwhile. It must send a request at
//! most once: retries are up to the [client](crate::ClientBuilder::retry).
//!
//! | | [`layer_before_signing`] | [`layer_around_attempt`] |
//! |---|---|---|
//! | for | signed headers, refusing a call | timeouts, tracing, tests |
//! | wraps | [`SigningService`] | [`Transport`](crate::transport::Transport) |
//! | request | `http::Request<Bytes>`, unsigned | `http::Request<Body>`, signed: changes to `host`, `content-type`, `x-amz-*`, path, query or body break the signature |
//! | response | `http::Response<Body>` | the same |
//! | error | anything that converts into a `Box<dyn Error + Send + Sync>` | the same |
//!
//! In each place, the layer that is added first is the outermost, as with `tower::ServiceBuilder`.
//!
//! # What a layer's error means
//! A [`TransportError`] is taken as it is: after [`connect`](TransportError::connect) and
//! [`interrupted`](TransportError::interrupted) the call is retried, after
//! [`refused`](TransportError::refused) it ends. Any other error is treated like `interrupted`.
//!
//! Whether the request may have been sent is decided by the transport and not by the layer: a layer that
//! rejects a response does not make the request unsent, and one that wraps `connect` does not make it
//! sent. Two errors reach the caller even if a layer before signing wraps them: missing credentials, and
//! an expired read timeout.
//!
//! # Pre-signed URLs
//! They are secrets: anyone who has one can fetch or replace the file until the URL expires. They pass through
//! the layers in the responses of `StartAttachedFileUpload` and `GetAttachedFile`, inside the JSON body, so
//! a layer that logs bodies logs them. No layer sees one as the URL of a request: the PUT of a file goes
//! directly to [`RawClient::transport`](crate::RawClient::transport); to observe it, set your own transport.
//!
//! ```
//! use bytes::Bytes;
//! use http::{HeaderValue, Request};
//! use tower::util::MapRequestLayer;
//!
//! let client = connect_runtime::Client::builder()
//!     .layer_before_signing(MapRequestLayer::new(|mut request: Request<Bytes>| {
//!         request.headers_mut().insert("x-amz-tenant", HeaderValue::from_static("a"));
//!         request
//!     }));
//! ```
//!
//! [tower]: https://docs.rs/tower
//! [`layer_before_signing`]: crate::ClientBuilder::layer_before_signing
//! [`layer_around_attempt`]: crate::ClientBuilder::layer_around_attempt

use std::sync::Arc;

use bytes::Bytes;
use connect_transport::{Body, TransportError};
use http::{Request, Response};
use tower::util::BoxCloneSyncService;

/// Signs a request and passes it on: the service that a layer before signing wraps.
pub type SigningService = BoxCloneSyncService<Request<Bytes>, Response<Body>, TransportError>;

/// The layers of a client, outermost first, as functions that wrap a service.
pub(crate) type Layers<S> = Vec<Arc<dyn Fn(S) -> S + Send + Sync>>;

pub(crate) fn wrap<S>(layers: &Layers<S>, innermost: S) -> S {
    let layers = layers.iter().rev();
    layers.fold(innermost, |service, layer| layer(service))
}
