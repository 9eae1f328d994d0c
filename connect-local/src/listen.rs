//! The socket: hyper's server on a local address.

mod body;
#[cfg(test)]
mod tests;

use std::future::Future;
use std::io::{self, ErrorKind};
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use connect_runtime::body::Body;
use connect_runtime::transport::TransportError;
use http::{Request, Response};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinSet;

use self::body::SocketBody;
use crate::connection::Connection;
use crate::service::Service;

/// How many connections are served at once. Others wait to be accepted.
const MOST_CONNECTIONS: usize = 512;
/// How long to wait after `accept` failed, for example at the limit of open files.
const PAUSE: Duration = Duration::from_millis(100);

/// Serves connections until it is dropped, which closes them.
pub(crate) async fn serve(listener: TcpListener, service: Arc<Service>) {
    serve_with(listener, exchange(service)).await;
}

/// Serves requests until the peer disconnects, or a script cuts the connection off.
pub(crate) async fn serve_connection<S>(stream: S, service: Arc<Service>)
where
    S: AsyncRead + AsyncWrite + Unpin + Send + 'static,
{
    respond_on(stream, exchange(service)).await;
}

fn exchange(service: Arc<Service>) -> impl Fn(Request<Body>) -> ResponseFuture + Clone + Send {
    move |request| {
        let service = Arc::clone(&service);
        Box::pin(async move { service.exchange(request).await })
    }
}

type ResponseFuture = Pin<Box<dyn Future<Output = Result<Response<Body>, TransportError>> + Send>>;

async fn serve_with<L, F, A>(listener: L, respond: F)
where
    L: Accept,
    F: Fn(Request<Body>) -> A + Clone + Send + 'static,
    A: Future<Output = Result<Response<Body>, TransportError>> + Send + 'static,
{
    let mut connections = JoinSet::new();
    loop {
        tokio::select! {
            accepted = listener.accept(), if connections.len() < MOST_CONNECTIONS => match accepted {
                Ok(stream) => {
                    connections.spawn(respond_on(stream, respond.clone()));
                }
                Err(error) if is_of_caller(&error) => {}
                // `accept` would fail again at once, and the loop would spin.
                Err(_) => tokio::time::sleep(PAUSE).await,
            },
            Some(_) = connections.join_next() => {}
        }
    }
}

/// Whether the caller disconnected before it was accepted.
fn is_of_caller(error: &io::Error) -> bool {
    matches!(
        error.kind(),
        ErrorKind::ConnectionAborted | ErrorKind::ConnectionRefused | ErrorKind::ConnectionReset
    )
}

async fn respond_on<S, F, A>(stream: S, respond: F)
where
    S: AsyncRead + AsyncWrite + Unpin + Send + 'static,
    F: Fn(Request<Body>) -> A + Send + 'static,
    A: Future<Output = Result<Response<Body>, TransportError>> + Send + 'static,
{
    let connection = Connection::default();
    let stream = connection.breakable(stream);
    let service = service_fn(move |request: Request<hyper::body::Incoming>| {
        let mut request = request.map(|body| Body::new(SocketBody::new(body)));
        request.extensions_mut().insert(connection.clone());
        respond(request)
    });
    // Callers notice a connection that is cut off. With a timer, hyper closes one whose next head does
    // not arrive within 30 seconds.
    let _ = http1::Builder::new()
        .timer(TokioTimer::new())
        .serve_connection(TokioIo::new(stream), service)
        .await;
}

/// A source of connections.
trait Accept {
    type Stream: AsyncRead + AsyncWrite + Unpin + Send + 'static;

    fn accept(&self) -> impl Future<Output = io::Result<Self::Stream>> + Send;
}

impl Accept for TcpListener {
    type Stream = TcpStream;

    async fn accept(&self) -> io::Result<TcpStream> {
        let (stream, _) = self.accept().await?;
        Ok(stream)
    }
}
