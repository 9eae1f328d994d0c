//! The socket: hyper's server on a local address.

use std::convert::Infallible;
use std::sync::Arc;

use connect_runtime::body::Body;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::net::TcpListener;
use tokio::task::JoinSet;

use crate::service::Service;

/// Answers connections until it is dropped, and its connections with it.
pub(crate) async fn serve(listener: TcpListener, service: Arc<Service>) {
    let mut connections = JoinSet::new();
    loop {
        tokio::select! {
            accepted = listener.accept() => {
                // A caller that is gone before it is accepted is no reason to stop.
                let Ok((stream, _)) = accepted else { continue };
                let service = Arc::clone(&service);
                connections.spawn(async move {
                    let answering = service_fn(move |request: http::Request<hyper::body::Incoming>| {
                        let service = Arc::clone(&service);
                        async move { Ok::<_, Infallible>(service.answer(request.map(Body::new)).await) }
                    });
                    // A connection that breaks off is the caller's to notice.
                    let _ = http1::Builder::new()
                        .timer(TokioTimer::new())
                        .serve_connection(TokioIo::new(stream), answering)
                        .await;
                });
            }
            Some(_) = connections.join_next() => {}
        }
    }
}
