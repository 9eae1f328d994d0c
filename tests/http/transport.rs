//! The default client over connections that end, rest, or carry what no server should send.

use std::sync::Arc;
use std::time::Duration;

use crate::tls_server::{Ask, Authority, chain, client, head};
use connect_runtime::transport::Transport;
use connect_runtime::{Client, StatusCode};
use tokio::io::{AsyncRead, AsyncWrite, AsyncWriteExt as _};
use tokio::net::TcpListener;
use tokio::sync::Notify;

const RESPONSE: &[u8] = b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}";

fn plain(listener: &TcpListener) -> Client {
    let endpoint = format!("http://{}", listener.local_addr().unwrap());
    client(&endpoint, Transport::builder().require_tls(false))
}

/// Responds to one request, so that the connection becomes idle in the client's pool.
async fn respond_once<S: AsyncRead + AsyncWrite + Unpin>(mut stream: S) -> S {
    head(&mut stream).await.unwrap();
    stream.write_all(RESPONSE).await.unwrap();
    stream
}

/// The server's side: it responds once, closes when it is notified, and notifies when it has.
struct Leaving {
    closes: Arc<Notify>,
    left: Arc<Notify>,
}

impl Leaving {
    fn new() -> Self {
        Self {
            closes: Arc::default(),
            left: Arc::default(),
        }
    }

    async fn serve<S: AsyncRead + AsyncWrite + Unpin>(&self, stream: S) {
        let stream = respond_once(stream).await;
        self.closes.notified().await;
        drop(stream);
        self.left.notify_one();
    }

    /// Calls at once after the server has left the connection of the call before.
    async fn call(&self, client: &Client) {
        for call in 0..100 {
            if let Err(error) = client.send(Ask {}).await {
                panic!("call {call}: {}", chain(&error));
            }
            self.closes.notify_one();
            self.left.notified().await;
            pass_the_time();
        }
    }
}

/// In calls that follow each other at once, the client trusts what the runtime saw a moment ago. This is
/// longer than that (`SHORT_REST` in connect-runtime), and without a wait, in which the runtime would look
/// by itself.
fn pass_the_time() {
    let begun = std::time::Instant::now();
    while begun.elapsed() < Duration::from_micros(200) {
        std::hint::spin_loop();
    }
}

#[tokio::test]
async fn a_connection_closed_by_the_server_is_not_reused() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let client = plain(&listener);
    let leaving = Leaving::new();
    let serving = async {
        loop {
            let (stream, _) = listener.accept().await.unwrap();
            leaving.serve(stream).await;
        }
    };
    tokio::select! {
        () = serving => (),
        () = leaving.call(&client) => (),
    }
}

#[tokio::test]
async fn a_tls_connection_closed_by_the_server_is_not_reused() {
    let authority = Authority::new();
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    let client = client(&format!("https://localhost:{port}"), authority.trusted());
    let acceptor = authority.acceptor(&["localhost"], |_| {});
    let leaving = Leaving::new();
    let serving = async {
        loop {
            let (stream, _) = listener.accept().await.unwrap();
            leaving.serve(acceptor.accept(stream).await.unwrap()).await;
        }
    };
    tokio::select! {
        () = serving => (),
        () = leaving.call(&client) => (),
    }
}

/// Whoever gives up on a call leaves no request that runs on behind it.
#[tokio::test]
async fn a_dropped_call_closes_its_connection() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let client = plain(&listener);
    let received = Notify::new();
    let serving = async {
        let (mut stream, _) = listener.accept().await.unwrap();
        head(&mut stream).await.unwrap();
        received.notify_one();
        // Nothing more comes, for the other side has left.
        head(&mut stream).await
    };
    let calling = async {
        tokio::select! {
            response = client.send(Ask {}) => panic!("{response:?}"),
            () = received.notified() => {}
        }
    };
    let (more, ()) = tokio::join!(serving, calling);
    assert_eq!(more, None);
}

#[tokio::test]
async fn a_redirect_is_an_error_and_is_not_followed() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let client = plain(&listener);
    let requests = tokio::spawn(async move {
        let elsewhere = listener.local_addr().unwrap();
        let (mut stream, _) = listener.accept().await.unwrap();
        head(&mut stream).await.unwrap();
        let redirect = format!(
            "HTTP/1.1 307 Temporary Redirect\r\nlocation: http://{elsewhere}/b\r\ncontent-length: 0\r\n\r\n"
        );
        stream.write_all(redirect.as_bytes()).await.unwrap();
        tokio::select! {
            second = head(&mut stream) => second,
            _ = listener.accept() => Some("another connection".to_owned()),
        }
    });
    let error = client.send(Ask {}).await.unwrap_err();
    assert_eq!(error.status(), Some(StatusCode::TEMPORARY_REDIRECT));
    drop(client);
    assert_eq!(requests.await.unwrap(), None);
}

#[tokio::test]
async fn endless_headers_are_an_error() {
    for line in ["x-a: aaaaaaaaaaaaaaaa\r\n", "aaaaaaaaaaaaaaaa"] {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let client = plain(&listener);
        let flood = tokio::spawn(async move {
            let (mut stream, _) = listener.accept().await.unwrap();
            head(&mut stream).await.unwrap();
            stream.write_all(b"HTTP/1.1 200 OK\r\nx-").await.unwrap();
            let lines = line.repeat(1000);
            while stream.write_all(lines.as_bytes()).await.is_ok() {}
        });
        let error = client.send(Ask {}).await.unwrap_err();
        let said = chain(&error);
        let start =
            "Ask: the connection failed before the response was complete (check the network ";
        assert!(said.starts_with(start), "{said}");
        assert!(said.ends_with(": message head is too large"), "{said}");
        flood.await.unwrap();
    }
}
