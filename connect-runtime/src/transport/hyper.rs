//! The default transport: hyper-util's pooled client.

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use http::{Request, Uri};
use hyper_util::client::legacy::connect::{Connect, HttpConnector};
use hyper_util::client::legacy::{Client, Error};
use hyper_util::rt::{TokioExecutor, TokioTimer};
use tower::Service;

use super::{FreshConnection, Transport, TransportError};
use crate::body::Body;

type Source = Box<dyn std::error::Error + Send + Sync>;

/// AWS's servers close a connection that is idle for about twenty seconds; one that is kept longer
/// here fails the call that takes it up.
const POOL_IDLE_TIMEOUT: Duration = Duration::from_secs(15);

/// A pooled client; the limit is for a connection to be made, TLS included. Without root
/// certificates there is none for an endpoint that `needs_tls`.
pub(crate) fn transport(
    connect_timeout: Option<Duration>,
    needs_tls: bool,
) -> Result<Transport, Source> {
    let mut http = HttpConnector::new();
    http.set_nodelay(true);
    Ok(pooled(&ConnectTimeout {
        connector: tls(http, needs_tls)?,
        limit: connect_timeout,
    }))
}

#[cfg(feature = "rustls-ring")]
fn tls(
    mut http: HttpConnector,
    needs_tls: bool,
) -> Result<hyper_rustls::HttpsConnector<HttpConnector>, Source> {
    let native = rustls_native_certs::load_native_certs();
    let mut roots = rustls::RootCertStore::empty();
    roots.add_parsable_certificates(native.certs);
    if roots.is_empty() && needs_tls {
        let cause = native
            .errors
            .into_iter()
            .next()
            .map(|error| format!(" ({error})"));
        let remedy = "no root certificates on this machine; install the package `ca-certificates`, or set SSL_CERT_FILE";
        return Err(format!("{remedy}{}", cause.unwrap_or_default()).into());
    }
    let provider = std::sync::Arc::new(rustls::crypto::ring::default_provider());
    let config = rustls::ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()?
        .with_root_certificates(roots)
        .with_no_client_auth();
    // The connector around it takes both schemes, and TLS only for https.
    http.enforce_http(false);
    Ok(hyper_rustls::HttpsConnectorBuilder::new()
        .with_tls_config(config)
        .https_or_http()
        .enable_http1()
        .wrap_connector(http))
}

/// The connector itself refuses https, so that nothing goes out in the clear that should not.
#[cfg(not(feature = "rustls-ring"))]
fn tls(http: HttpConnector, needs_tls: bool) -> Result<HttpConnector, Source> {
    if needs_tls {
        return Err(
            "no TLS in this build; enable the feature `rustls-ring` of connect-runtime".into(),
        );
    }
    Ok(http)
}

fn pooled<C: Connect + Clone + Send + Sync + 'static>(connector: &C) -> Transport {
    let client = |idle_connections| -> Client<C, Body> {
        Client::builder(TokioExecutor::new())
            .pool_idle_timeout(POOL_IDLE_TIMEOUT)
            .pool_max_idle_per_host(idle_connections)
            .pool_timer(TokioTimer::new())
            // Retries are decided in one place, and that is not here.
            .retry_canceled_requests(false)
            .build(connector.clone())
    };
    let (pooled, fresh) = (client(usize::MAX), client(0));
    Transport::new(tower::service_fn(move |request: Request<Body>| {
        let is_fresh = request.extensions().get::<FreshConnection>().is_some();
        let answer = if is_fresh {
            fresh.request(request)
        } else {
            pooled.request(request)
        };
        async move {
            match answer.await {
                Ok(response) => Ok(response.map(Body::new)),
                Err(error) => Err(transport_error(error)),
            }
        }
    }))
}

fn transport_error(error: Error) -> TransportError {
    if !error.is_connect() {
        return TransportError::exchange(cause(error));
    }
    let cause = cause(error);
    match cause.downcast::<ConnectTimedOut>() {
        Ok(timed_out) => TransportError::connect_timeout(timed_out.0),
        Err(cause) => TransportError::connect(cause),
    }
}

/// hyper-util's own error says "client error (Connect)"; what lies under it says why.
fn cause(error: Error) -> Source {
    let mut cause: Option<&(dyn std::error::Error + 'static)> = std::error::Error::source(&error);
    while let Some(under) = cause {
        if let Some(timed_out) = under.downcast_ref::<ConnectTimedOut>() {
            return Box::new(timed_out.clone());
        }
        cause = under.source();
    }
    Box::new(Cause(error))
}

/// Shows what lies under hyper-util's error in its place.
#[derive(Debug)]
struct Cause(Error);

impl fmt::Display for Cause {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match std::error::Error::source(&self.0) {
            Some(source) => fmt::Display::fmt(source, f),
            None => fmt::Display::fmt(&self.0, f),
        }
    }
}

impl std::error::Error for Cause {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        std::error::Error::source(&self.0).and_then(std::error::Error::source)
    }
}

/// Limits how long another connector may take.
#[derive(Clone)]
struct ConnectTimeout<C> {
    connector: C,
    limit: Option<Duration>,
}

impl<C> Service<Uri> for ConnectTimeout<C>
where
    C: Service<Uri, Error: Into<Source>, Future: Send + 'static>,
{
    type Response = C::Response;
    type Error = Source;
    type Future = Pin<Box<dyn Future<Output = Result<C::Response, Source>> + Send>>;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), Source>> {
        self.connector.poll_ready(context).map_err(Into::into)
    }

    fn call(&mut self, address: Uri) -> Self::Future {
        let connecting = self.connector.call(address);
        let limit = self.limit;
        Box::pin(async move {
            match limit {
                None => connecting.await.map_err(Into::into),
                Some(limit) => match tokio::time::timeout(limit, connecting).await {
                    Ok(connection) => connection.map_err(Into::into),
                    Err(_) => Err(Box::new(ConnectTimedOut(limit)) as Source),
                },
            }
        })
    }
}

#[derive(Debug, Clone)]
struct ConnectTimedOut(Duration);

impl fmt::Display for ConnectTimedOut {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "no connection within {:?}", self.0)
    }
}

impl std::error::Error for ConnectTimedOut {}
