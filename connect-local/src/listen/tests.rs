//! Connections without a socket, and a clock that waits for nobody.

use std::io;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use bytes::Bytes;
use connect_runtime::body::Body;
use connect_runtime::transport::TransportError;
use http::{Request, Response, StatusCode};
use http_body_util::BodyExt as _;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _, DuplexStream, duplex};
use tokio::time::timeout;

use super::{Accept, MOST_CONNECTIONS, PAUSE, respond_on, serve_with};

const SECOND: Duration = Duration::from_secs(1);

async fn hello(_: Request<Body>) -> Result<Response<Body>, TransportError> {
    Ok(Response::new(Body::from(Bytes::from_static(b"hello"))))
}

/// A listener that counts how often it is asked.
struct Counted<'a, F> {
    asked: &'a AtomicUsize,
    accept: F,
}

impl<F: Fn() -> io::Result<DuplexStream> + Sync> Accept for Counted<'_, F> {
    type Stream = DuplexStream;

    async fn accept(&self) -> io::Result<DuplexStream> {
        let before = self.asked.fetch_add(1, Ordering::Relaxed);
        assert!(before < 10_000, "it spins");
        (self.accept)()
    }
}

#[tokio::test(start_paused = true)]
async fn accepting_waits_at_the_limit_of_open_files() {
    let asked = AtomicUsize::new(0);
    let listener = Counted {
        asked: &asked,
        // EMFILE.
        accept: || Err(io::Error::from_raw_os_error(24)),
    };
    let seconds = SECOND * 3;
    timeout(seconds, serve_with(listener, hello))
        .await
        .unwrap_err();
    let asked = asked.into_inner();
    let most = usize::try_from(seconds.as_millis() / PAUSE.as_millis()).unwrap() + 1;
    assert!((2..=most).contains(&asked), "asked {asked} times");
}

#[tokio::test(start_paused = true)]
async fn connections_beyond_the_limit_wait() {
    let asked = AtomicUsize::new(0);
    let (mine, other) = duplex(64);
    let ends = std::sync::Mutex::new(vec![mine, other]);
    let listener = Counted {
        asked: &asked,
        accept: || {
            let (mine, theirs) = duplex(64);
            ends.lock().unwrap().push(mine);
            Ok(theirs)
        },
    };
    timeout(SECOND, serve_with(listener, hello))
        .await
        .unwrap_err();
    assert_eq!(asked.into_inner(), MOST_CONNECTIONS);
}

/// The response to a caller that sends this and keeps the connection open.
async fn respond_to<F, A>(head: &str, body: &[u8], handler: F) -> (DuplexStream, String)
where
    F: Fn(Request<Body>) -> A + Send + 'static,
    A: Future<Output = Result<Response<Body>, TransportError>> + Send + 'static,
{
    let (mut caller, server) = duplex(64 * 1024);
    tokio::spawn(respond_on(server, handler));
    caller.write_all(head.as_bytes()).await.unwrap();
    caller.write_all(body).await.unwrap();
    let response = read_response(&mut caller).await;
    (caller, response)
}

async fn read_response(caller: &mut DuplexStream) -> String {
    let mut response = Vec::new();
    while !response.ends_with(b"hello") && caller.read_buf(&mut response).await.unwrap() > 0 {}
    String::from_utf8(response).unwrap()
}

/// Without its end a body would hold its connection, and the memory of its handler, for ever.
#[tokio::test(start_paused = true)]
async fn a_stalled_request_body_times_out() {
    let head = "PUT / HTTP/1.1\r\nhost: h\r\ncontent-length: 10\r\n\r\n";
    let pending = respond_to(head, b"abc", |request: Request<Body>| async move {
        let error = request.into_body().collect().await.unwrap_err();
        let mut response = Response::new(Body::from(Bytes::from(format!("{error}, hello"))));
        *response.status_mut() = StatusCode::REQUEST_TIMEOUT;
        Ok(response)
    });
    let (_, response) = timeout(SECOND * 60, pending).await.unwrap();
    assert!(response.starts_with("HTTP/1.1 408"), "{response}");
    let words = "no bytes of the body arrived for 30 seconds";
    assert!(response.contains(words), "{response}");
}

/// A caller sends first and reads afterwards: if it is cut off in between, it does not see the response.
#[tokio::test]
async fn a_client_may_finish_sending_after_an_early_response() {
    let body = vec![b'x'; 8 * 1024 * 1024];
    let length = body.len();
    let head = format!("PUT / HTTP/1.1\r\nhost: h\r\ncontent-length: {length}\r\n\r\n");
    let (mut caller, response) = respond_to(&head, &body, hello).await;
    assert!(response.starts_with("HTTP/1.1 200"), "{response}");
    // The connection can be used again.
    let next = "GET / HTTP/1.1\r\nhost: h\r\n\r\n";
    caller.write_all(next.as_bytes()).await.unwrap();
    let response = read_response(&mut caller).await;
    assert!(response.starts_with("HTTP/1.1 200"), "{response}");
}

/// The response does not wait for the body.
#[tokio::test(start_paused = true)]
async fn an_early_response_is_sent_at_once() {
    let head = "PUT / HTTP/1.1\r\nhost: h\r\ncontent-length: 10\r\n\r\n";
    let pending = respond_to(head, b"", hello);
    let (_, response) = timeout(SECOND, pending).await.unwrap();
    assert!(response.starts_with("HTTP/1.1 200"), "{response}");
}

#[tokio::test(start_paused = true)]
async fn a_stalled_request_head_times_out() {
    let pending = respond_to("GET / HTTP/1.1\r\nhost: h\r\n", b"", hello);
    let (_, response) = timeout(SECOND * 60, pending).await.unwrap();
    assert_eq!(response, "");
}
