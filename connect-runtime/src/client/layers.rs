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
//! | goes around | [`SigningService`] | [`Transport`] |
//! | request | `http::Request<Bytes>`, without a signature | `http::Request<Body>`, signed: changes to `host`, `content-type`, `x-amz-*`, path, query or body break the signature |
//! | response | `http::Response<Body>` | the same |
//! | error | anything that becomes a `Box<dyn Error + Send + Sync>` | the same |
//!
//! The layer that is added first is the outermost of its place, as with `tower::ServiceBuilder`.
//!
//! # What a layer's error means
//! A [`TransportError`] means what it says: after [`connect`](TransportError::connect) and
//! [`exchange`](TransportError::exchange) the call is attempted again, after
//! [`refused`](TransportError::refused) it ends. After every other error the call is attempted again as
//! after `exchange`.
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

use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use bytes::Bytes;
use connect_transport::{Body, Transport, TransportError};
use http::{Request, Response};
use tower::util::BoxCloneSyncService;
use tower::{Layer, Service, ServiceExt as _};

type Source = Box<dyn std::error::Error + Send + Sync>;
type Boxed<B> = BoxCloneSyncService<Request<B>, Response<Body>, TransportError>;

/// Signs a request and hands it on: what a layer before signing goes around.
#[derive(Clone)]
pub struct SigningService(Boxed<Bytes>);

impl SigningService {
    pub(crate) fn new<S>(service: S) -> Self
    where
        S: Service<Request<Bytes>, Response = Response<Body>, Error = TransportError, Future: Send>
            + Clone
            + Send
            + Sync
            + 'static,
    {
        Self(BoxCloneSyncService::new(service))
    }
}

impl Service<Request<Bytes>> for SigningService {
    type Response = Response<Body>;
    type Error = TransportError;
    type Future = Pin<Box<dyn Future<Output = Result<Response<Body>, TransportError>> + Send>>;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), TransportError>> {
        self.0.poll_ready(context)
    }

    fn call(&mut self, request: Request<Bytes>) -> Self::Future {
        self.0.call(request)
    }
}

impl_fmt!(Debug for SigningService, |_, f| f.write_str("SigningService"));

/// The layers of a client, outermost first, as what they do to a service.
#[derive(Clone)]
pub(crate) struct Layers<S>(Vec<Arc<dyn Fn(S) -> S + Send + Sync>>);

impl<S> Layers<S> {
    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub(crate) fn wrap(&self, innermost: S) -> S {
        let layers = self.0.iter().rev();
        layers.fold(innermost, |service, layer| layer(service))
    }
}

impl Layers<SigningService> {
    pub(crate) fn push_before_signing<L>(&mut self, layer: L)
    where
        L: Layer<SigningService> + Send + Sync + 'static,
        L::Service: Service<Request<Bytes>, Response = Response<Body>, Error: Into<Source>, Future: Send>
            + Clone
            + Send
            + Sync
            + 'static,
    {
        self.0.push(Arc::new(move |service| {
            let service = layer.layer(service).map_err(TransportError::from_layer);
            SigningService::new(service)
        }));
    }
}

impl Layers<Transport> {
    pub(crate) fn push_around_attempt<L>(&mut self, layer: L)
    where
        L: Layer<Transport> + Send + Sync + 'static,
        L::Service: Service<Request<Body>, Response = Response<Body>, Error: Into<Source>, Future: Send>
            + Clone
            + Send
            + Sync
            + 'static,
    {
        self.0.push(Arc::new(move |transport| {
            Transport::new(layer.layer(transport).map_err(TransportError::from_layer))
        }));
    }
}

impl<S> Default for Layers<S> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl_fmt!([S] Debug for Layers<S>, |this, f| write!(f, "{} layers", this.0.len()));
