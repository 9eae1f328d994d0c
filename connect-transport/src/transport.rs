//! Any service that carries requests, without its type.

use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use http::{Request, Response};
use tower::ServiceExt as _;

use crate::TransportError;
use crate::body::Body;

/// What carries a request to a server. Cheap to clone; clones share its connections.
#[derive(Clone)]
pub struct Transport {
    service: Arc<dyn DynService>,
    /// What its connections go through, where they are this crate's.
    #[cfg(feature = "hyper")]
    proxy: Option<crate::Proxy>,
}

type ResponseFuture = Pin<Box<dyn Future<Output = Result<Response<Body>, TransportError>> + Send>>;

/// A service without its type, which a clone of it takes one request of.
trait DynService: Send + Sync {
    fn call(&self, request: Request<Body>) -> ResponseFuture;
}

impl<S> DynService for S
where
    S: tower::Service<Request<Body>, Response = Response<Body>, Error = TransportError>
        + Clone
        + Send
        + Sync
        + 'static,
    S::Future: Send + 'static,
{
    fn call(&self, request: Request<Body>) -> ResponseFuture {
        let delivery = request.body().delivery().cloned();
        let response = self.clone().oneshot(request);
        let Some(delivery) = delivery else {
            return Box::pin(response);
        };
        Box::pin(async move {
            let result = response.await;
            // protects: a layer that wraps a failed connection does not make its request sent
            // Here and not by the caller: a layer around the transport may turn the result about.
            delivery.record(&result);
            result
        })
    }
}

impl Transport {
    /// Any service: a client of your own, layers around one, a double in a test.
    pub fn new<S>(service: S) -> Self
    where
        S: tower::Service<Request<Body>, Response = Response<Body>, Error = TransportError>
            + Clone
            + Send
            + Sync
            + 'static,
        S::Future: Send + 'static,
    {
        Self {
            service: Arc::new(service),
            #[cfg(feature = "hyper")]
            proxy: None,
        }
    }

    #[cfg(feature = "hyper")]
    pub(crate) fn through(mut self, proxy: Option<crate::Proxy>) -> Self {
        self.proxy = proxy;
        self
    }

    /// The setting of the proxy that an address is reached through, if it is.
    pub fn proxy_for(&self, address: &http::Uri) -> Option<&'static str> {
        #[cfg(feature = "hyper")]
        let setting = self.proxy.as_ref()?.setting_for(address).ok()?;
        #[cfg(not(feature = "hyper"))]
        let (setting, _) = (None, address);
        setting
    }

    /// Sends one request, as it is, once. A redirect is not followed.
    ///
    /// # Errors
    /// [`TransportError`] when there is no response. A response of any status is not an error.
    pub async fn send(&self, request: Request<Body>) -> Result<Response<Body>, TransportError> {
        self.service.call(request).await
    }
}

/// What a layer goes around.
impl tower::Service<Request<Body>> for Transport {
    type Response = Response<Body>;
    type Error = TransportError;
    type Future = ResponseFuture;

    /// Always ready; back-pressure is applied inside `call`.
    fn poll_ready(&mut self, _context: &mut Context<'_>) -> Poll<Result<(), TransportError>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request<Body>) -> ResponseFuture {
        self.service.call(request)
    }
}

impl_fmt!(Debug for Transport, |_, f| f.write_str("Transport"));

/// An extension of a request that asks for a connection of its own: where one of the pool has
/// failed, the others may be as dead.
#[derive(Debug, Clone, Copy)]
pub struct FreshConnection;
