//! What a connection is, and the connect timeout around all that establishes one.

use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use http::Uri;
use hyper::rt::{Read, Write};
use hyper_util::client::legacy::connect::{Connected, Connection};
use tower::Service;

use crate::Source;
use crate::peer::Peer;
use crate::tls_error::explain;

/// A connection over TCP, or a tunnel through a proxy. Erased, so that what is built on one, TLS and HTTP, is
/// compiled once.
pub(crate) trait Stream: Read + Write + Connection + Unpin + Send {}

impl<T: Read + Write + Connection + Unpin + Send> Stream for T {}

impl Connection for Box<dyn Stream> {
    fn connected(&self) -> Connected {
        self.as_ref().connected()
    }
}

/// The future of our connectors.
pub(crate) type Connecting<S> = Pin<Box<dyn Future<Output = Result<S, Source>> + Send>>;

/// Limits how long the inner connector may take.
#[derive(Clone)]
pub(crate) struct ConnectTimeout<C> {
    pub(crate) connector: C,
    pub(crate) limit: Option<Duration>,
}

impl<C> Service<Uri> for ConnectTimeout<C>
where
    C: Service<Uri, Error: Into<Source>, Future: Send + 'static>,
{
    type Response = C::Response;
    type Error = Source;
    type Future = Connecting<C::Response>;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), Source>> {
        self.connector.poll_ready(context).map_err(Into::into)
    }

    fn call(&mut self, address: Uri) -> Self::Future {
        let connecting = self.connector.call(address);
        let limit = self.limit;
        Box::pin(async move {
            let connection = match limit {
                None => connecting.await,
                Some(limit) => tokio::time::timeout(limit, connecting)
                    .await
                    .map_err(|_| ConnectTimedOut(limit))?,
            };
            connection.map_err(|error| explain(error.into(), Peer::Server))
        })
    }
}

#[derive(Debug, Clone)]
pub(crate) struct ConnectTimedOut(pub(crate) Duration);

impl_fmt!(Display for ConnectTimedOut, |this, f| write!(f, "no connection within {:?}", this.0));

impl std::error::Error for ConnectTimedOut {}
