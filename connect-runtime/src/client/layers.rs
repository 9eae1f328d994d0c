//! Where a [tower] layer of your own goes around a call.
//!
//! ```text
//! encode → ╭ before signing ╮ → sign → ╭ around an attempt ╮ → transport
//! ```
//!
//! Both places are inside the loop of attempts: a layer sees every attempt by itself, and each is
//! signed after the layers before signing, with the time and the credentials of then. A layer may keep a
//! request as long as it likes; only the limits for an attempt and for the call go on meanwhile. It sends
//! a request at most once: more attempts are the [client's](crate::ClientBuilder::retry).
//!
//! | | [`layer_before_signing`] | [`layer_around_attempt`] |
//! |---|---|---|
//! | for | a header that is signed, refusing a call | time limits, tracing, tests |
//! | goes around | [`SigningService`] | [`Transport`](crate::transport::Transport) |
//! | request | `http::Request<Bytes>`, without a signature | `http::Request<Body>`, signed: changes to `host`, `content-type`, `x-amz-*`, path, query or body break the signature |
//! | response | `http::Response<Body>` | the same |
//! | error | anything that becomes a `Box<dyn Error + Send + Sync>` | the same |
//!
//! The layer that is added first is the outermost of its place, as with `tower::ServiceBuilder`.
//!
//! # What a layer's error means
//! A [`TransportError`] means what it says: after [`connect`](TransportError::connect) and
//! [`interrupted`](TransportError::interrupted) the call is attempted again, after
//! [`refused`](TransportError::refused) it ends. After every other error the call is attempted again as
//! after `interrupted`.
//!
//! Whether the request may have been sent is what the transport says, and not the layer: one that refuses
//! to go on with an answer does not make the request one that nobody saw, and one that wraps
//! `connect` does not make it one that somebody did. A layer before signing may wrap two errors that
//! reach the caller all the same: that there are no credentials, and that the limit for an answer ran
//! out.
//!
//! # Pre-signed URLs
//! They are secrets: who has one can fetch or replace the file until it expires. They pass the layers
//! in the answers of `StartAttachedFileUpload` and `GetAttachedFile`, inside the JSON of the body, so a
//! layer that logs bodies logs them. No layer sees one as the address of a request: the PUT of a file
//! goes to [`RawClient::transport`](crate::RawClient::transport) directly; to watch it, give a transport of
//! your own.
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

/// Signs a request and hands it on: what a layer before signing goes around.
pub type SigningService = BoxCloneSyncService<Request<Bytes>, Response<Body>, TransportError>;

/// The layers of a client, outermost first, as what they do to a service.
pub(crate) type Layers<S> = Vec<Arc<dyn Fn(S) -> S + Send + Sync>>;

pub(crate) fn wrap<S>(layers: &Layers<S>, innermost: S) -> S {
    let layers = layers.iter().rev();
    layers.fold(innermost, |service, layer| layer(service))
}
