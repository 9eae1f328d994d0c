//! HTTP/2, which both sides agree on inside TLS.

#[path = "../http/tls_server.rs"]
mod tls_server;

use bytes::Bytes;
use http::{Request, Response, Version};
use http_body_util::Full;
use hyper::body::Incoming;
use hyper::service::service_fn;
use hyper_util::rt::{TokioExecutor, TokioIo};
use tls_server::{Ask, Authority, client};
use tokio::net::TcpListener;
use tokio_rustls::TlsAcceptor;

/// Responds over HTTP/2; returns the port.
async fn serve(acceptor: TlsAcceptor) -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    tokio::spawn(async move {
        loop {
            let (stream, _) = listener.accept().await.unwrap();
            let Ok(stream) = acceptor.accept(stream).await else {
                continue;
            };
            let response = service_fn(|request: Request<Incoming>| async move {
                assert_eq!(request.version(), Version::HTTP_2);
                assert!(request.headers().contains_key("authorization"));
                Ok::<_, std::convert::Infallible>(Response::new(Full::new(Bytes::from("{}"))))
            });
            let server = hyper::server::conn::http2::Builder::new(TokioExecutor::new());
            tokio::spawn(server.serve_connection(TokioIo::new(stream), response));
        }
    });
    port
}

#[tokio::test]
async fn a_client_uses_http2_if_enabled() {
    let authority = Authority::new();
    let port = serve(authority.http2_acceptor(&["localhost"])).await;
    let endpoint = format!("https://localhost:{port}");

    let modern = client(&endpoint, authority.trusted().http2(true));
    for _ in 0..3 {
        modern.send(Ask {}).await.unwrap();
    }

    let plain = client(&endpoint, authority.trusted());
    plain.send(Ask {}).await.unwrap_err();
}
