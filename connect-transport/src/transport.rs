//! A type-erased service that sends requests.

use std::future::{Future, poll_fn};
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use http::{Request, Response};

use crate::TransportError;
use crate::body::Body;

/// Sends requests to servers. Cheap to clone; clones share their connections.
#[derive(Clone)]
pub struct Transport {
    send: Arc<dyn Fn(Request<Body>) -> ResponseFuture + Send + Sync>,
    /// The proxy of its connections, if it is the default transport.
    #[cfg(feature = "hyper")]
    proxy: Option<crate::Proxy>,
}

type Sent = Result<Response<Body>, TransportError>;

type ResponseFuture = Pin<Box<dyn Future<Output = Sent> + Send>>;

impl Transport {
    /// Wraps any service: your own client, layers around one, or a test double. Each request is sent with a
    /// clone of it.
    pub fn new<S>(service: S) -> Self
    where
        S: tower::Service<Request<Body>, Response = Response<Body>, Error = TransportError>
            + Clone
            + Send
            + Sync
            + 'static,
        S::Future: Send + 'static,
    {
        Self::from_fn(move |request| {
            let mut service = service.clone();
            async move {
                poll_fn(|context| service.poll_ready(context)).await?;
                service.call(request).await
            }
        })
    }

    pub(crate) fn from_fn<F>(send: impl Fn(Request<Body>) -> F + Send + Sync + 'static) -> Self
    where
        F: Future<Output = Sent> + Send + 'static,
    {
        let send = move |request: Request<Body>| -> ResponseFuture {
            let delivery = request.body().delivery().cloned();
            let sending = send(request);
            Box::pin(async move {
                let result = sending.await;
                // protects: a layer that wraps a failed connection does not make its request sent
                // Here and not by the caller, as a layer around the transport may replace the result.
                if let Some(delivery) = delivery {
                    delivery.record(&result);
                }
                result
            })
        };
        Self {
            send: Arc::new(send),
            #[cfg(feature = "hyper")]
            proxy: None,
        }
    }

    #[cfg(feature = "hyper")]
    pub(crate) fn through(mut self, proxy: Option<crate::Proxy>) -> Self {
        self.proxy = proxy;
        self
    }

    /// The setting that names the proxy for an address, if the address is reached through one.
    pub fn proxy_for(&self, address: &http::Uri) -> Option<&'static str> {
        #[cfg(feature = "hyper")]
        let setting = self.proxy.as_ref()?.setting_for(address).ok()?;
        #[cfg(not(feature = "hyper"))]
        let (setting, _) = (None, address);
        setting
    }

    /// Sends a request once, unchanged. Redirects are not followed.
    ///
    /// # Errors
    /// [`TransportError`] when there is no response. A response of any status is not an error.
    pub async fn send(&self, request: Request<Body>) -> Result<Response<Body>, TransportError> {
        (self.send)(request).await
    }
}

/// For layers to wrap.
impl tower::Service<Request<Body>> for Transport {
    type Response = Response<Body>;
    type Error = TransportError;
    type Future = ResponseFuture;

    /// Always ready; back-pressure is applied inside `call`.
    fn poll_ready(&mut self, _context: &mut Context<'_>) -> Poll<Result<(), TransportError>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request<Body>) -> ResponseFuture {
        (self.send)(request)
    }
}

impl_fmt!(Debug for Transport, |_, f| f.write_str("Transport"));

/// A request extension that asks for a fresh connection: after a pooled connection has failed, the others
/// may be dead as well.
#[derive(Debug, Clone, Copy)]
pub struct FreshConnection;
