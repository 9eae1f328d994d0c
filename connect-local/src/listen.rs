//! The socket: hyper's server on a local address.

use std::sync::Arc;

use tokio::net::TcpListener;
use tokio::task::JoinSet;

use crate::connection::serve_connection;
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
                connections.spawn(serve_connection(stream, service));
            }
            Some(_) = connections.join_next() => {}
        }
    }
}
