use std::io;
use std::pin::Pin;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::task::{Context, Poll};

use bytes::Bytes;
use hyper_util::client::legacy::connect::{Connected, Connection};
use hyper_util::rt::TokioIo;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _, DuplexStream};
use tokio::net::{TcpListener, TcpStream};

use super::*;

/// A connection whose peer has closed it.
async fn abandoned() -> io::Result<TokioIo<TcpStream>> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let stream = TcpStream::connect(listener.local_addr()?).await?;
    drop(listener.accept().await?);
    stream.readable().await?;
    Ok(TokioIo::new(stream))
}

fn request() -> Request<Body> {
    let mut request = Request::new(Body::from(Bytes::new()));
    *request.uri_mut() = http::Uri::from_static("http://aws.test/");
    request
}

#[tokio::test]
async fn a_connection_closed_before_the_request_has_sent_nothing() {
    let connector = tower::service_fn(|_: http::Uri| Box::pin(abandoned()));
    let transport = Pool::new(connector, None).into_transport();
    for _ in 0..100 {
        let error = transport.send(request()).await.unwrap_err();
        assert!(!error.may_have_been_sent(), "{error:?}");
    }
}

/// One side of a pipe in the same runtime, so that the clock can be paused.
struct Pipe {
    stream: TokioIo<DuplexStream>,
    is_http2: bool,
}

impl Connection for Pipe {
    fn connected(&self) -> Connected {
        if self.is_http2 {
            Connected::new().negotiated_h2()
        } else {
            Connected::new()
        }
    }
}

impl ::hyper::rt::Read for Pipe {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: ::hyper::rt::ReadBufCursor<'_>,
    ) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_read(context, buffer)
    }
}

impl ::hyper::rt::Write for Pipe {
    fn poll_write(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.stream).poll_write(context, bytes)
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_flush(context)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(context)
    }
}

/// A transport over pipes, whose other ends are passed to `serve` and counted.
fn piped<F>(
    idle_timeout: Option<Duration>,
    is_http2: bool,
    serve: fn(DuplexStream) -> F,
) -> (Transport, Arc<AtomicUsize>)
where
    F: Future<Output = ()> + Send + 'static,
{
    let connections = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&connections);
    let connector = tower::service_fn(move |_: http::Uri| {
        count.fetch_add(1, Ordering::Relaxed);
        let (ours, theirs) = tokio::io::duplex(4096);
        tokio::spawn(serve(theirs));
        let stream = TokioIo::new(ours);
        std::future::ready(Ok::<_, io::Error>(Pipe { stream, is_http2 }))
    });
    (
        Pool::new(connector, idle_timeout).into_transport(),
        connections,
    )
}

/// Responds to each request after a second.
async fn respond(mut stream: DuplexStream) {
    while stream.read(&mut [0; 4096]).await.is_ok_and(|read| read > 0) {
        tokio::time::sleep(Duration::from_secs(1)).await;
        let response = b"HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n";
        stream.write_all(response).await.unwrap();
    }
}

#[tokio::test(start_paused = true)]
async fn an_idle_connection_beside_a_busy_one_is_dropped() {
    let limit = Some(Duration::from_secs(15));
    let (transport, connections) = piped(limit, false, respond);
    let two = || async { tokio::try_join!(transport.send(request()), transport.send(request())) };

    two().await.unwrap();
    tokio::time::sleep(Duration::from_secs(8)).await;
    transport.send(request()).await.unwrap();
    assert_eq!(connections.load(Ordering::Relaxed), 2);
    tokio::time::sleep(Duration::from_secs(8)).await;
    two().await.unwrap();
    assert_eq!(connections.load(Ordering::Relaxed), 3);
}

fn paused_runtime() -> tokio::runtime::Runtime {
    let mut builder = tokio::runtime::Builder::new_current_thread();
    builder.enable_time().start_paused(true).build().unwrap()
}

#[test]
fn a_blocked_runtime_does_not_block_others() {
    let (transport, connections) = piped(None, false, respond);
    let (one, other) = (paused_runtime(), paused_runtime());
    for (runtime, made) in [(&one, 1), (&other, 2), (&one, 2), (&other, 2)] {
        let sent = async {
            let limit = Duration::from_hours(1);
            tokio::time::timeout(limit, transport.send(request())).await
        };
        let sent = runtime.block_on(sent);
        sent.expect("its own connection responds").unwrap();
        assert_eq!(connections.load(Ordering::Relaxed), made);
    }
}

#[test]
fn pools_of_ended_runtimes_are_dropped() {
    let (transport, connections) = piped(Some(Duration::ZERO), false, respond);
    for _ in 0..9 {
        paused_runtime()
            .block_on(transport.send(request()))
            .unwrap();
    }
    let holders = Arc::strong_count(&connections);
    paused_runtime()
        .block_on(transport.send(request()))
        .unwrap();
    assert_eq!(Arc::strong_count(&connections), holders);
}

#[test]
fn a_call_outside_a_runtime_is_an_error() {
    let (transport, _) = piped(None, false, respond);
    let sending = std::pin::pin!(transport.send(request()));
    let polled = sending.poll(&mut Context::from_waker(std::task::Waker::noop()));
    let Poll::Ready(Err(error)) = polled else {
        panic!("{polled:?}")
    };
    assert!(!error.may_have_been_sent());
    let cause = std::error::Error::source(&error).unwrap();
    assert_eq!(cause.to_string(), NO_RUNTIME);
}

/// Reads everything and never responds.
#[cfg(feature = "http2")]
async fn swallow(mut stream: DuplexStream) {
    while stream.read(&mut [0; 4096]).await.is_ok_and(|read| read > 0) {}
}

#[cfg(feature = "http2")]
#[tokio::test(start_paused = true)]
async fn a_dead_http2_connection_is_closed() {
    let (transport, connections) = piped(None, true, swallow);
    let begun = Instant::now();
    // At once if nothing ends it.
    let sent = tokio::time::timeout(Duration::from_hours(1), transport.send(request())).await;
    let error = sent.expect("the connection ends").unwrap_err();
    assert!(error.may_have_been_sent());
    assert_eq!(begun.elapsed().as_secs(), 20);
    transport.send(request()).await.unwrap_err();
    assert_eq!(connections.load(Ordering::Relaxed), 2);
}
