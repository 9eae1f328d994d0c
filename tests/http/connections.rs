//! Connections of the pool that the server has left.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use connect_runtime::{RetryPolicy, connect_operation};
use tests::client_builder;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Barrier;

#[connect_operation(method = GET, uri = "/")]
#[derive(Debug, Clone)]
struct Ask {}

/// How many connections the pool holds before the server leaves them.
const IDLE: usize = 2;

/// Responds to the first request of a connection, and closes it at the second.
async fn respond_once(mut stream: TcpStream, wait: Option<Arc<Barrier>>) {
    let mut request = vec![0; 4096];
    let mut has_responded = false;
    while let Ok(1..) = stream.read(&mut request).await {
        if has_responded {
            return;
        }
        has_responded = true;
        if let Some(barrier) = &wait {
            barrier.wait().await;
        }
        let response = b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}";
        stream.write_all(response).await.unwrap();
    }
}

#[tokio::test]
async fn a_dead_pooled_connection_is_replaced() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let endpoint = format!("http://{}", listener.local_addr().unwrap());
    let connections = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&connections);
    let serving = tokio::spawn(async move {
        let barrier = Arc::new(Barrier::new(IDLE));
        loop {
            let (stream, _) = listener.accept().await.unwrap();
            let is_early = count.fetch_add(1, Ordering::Relaxed) < IDLE;
            tokio::spawn(respond_once(stream, is_early.then(|| Arc::clone(&barrier))));
        }
    });
    let client = client_builder()
        .endpoint(endpoint)
        .retry(RetryPolicy::attempts(2))
        .jitter(|| 0.0)
        .build()
        .unwrap();
    let (one, other) = tokio::join!(client.send(Ask {}), client.send(Ask {}));
    one.unwrap();
    other.unwrap();
    assert_eq!(connections.load(Ordering::Relaxed), IDLE);

    let response = client.call(Ask {}).send().await.unwrap();

    assert_eq!(response.metadata().attempts(), 2);
    assert_eq!(connections.load(Ordering::Relaxed), IDLE + 1);
    serving.abort();
}
