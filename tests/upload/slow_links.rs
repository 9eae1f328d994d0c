//! A PUT over a slow link is waited for as long as it moves, and given up within the stated limits.
//!
//! Between client and local Connect stands a link that holds bytes back, as sockets do: what the client
//! has handed over is not what has arrived. Both of its ends are streams in memory, so that the paused
//! clock is everyone's.

use std::convert::Infallible;
use std::future::pending;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, UNIX_EPOCH};

use connect_local::LocalConnect;
use connect_operations::attached_files::FileStatusType;
use connect_runtime::body::Body;
use connect_runtime::transport::{Transport, TransportError};
use connect_runtime::{Client, Clock, RetryPolicy};
use connect_upload::{Source, Step, Upload, UploadError, UploadErrorKind};
use http::header::{AUTHORIZATION, HOST};
use http::{HeaderValue, Request, Response, Uri};
use hyper_util::rt::TokioIo;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _, DuplexStream, copy, split};

const CASE: &str = "arn:aws:cases:us-east-1:111122223333:domain/d-1/case/c-1";
const MIB: usize = 1024 * 1024;

#[derive(Clone, Copy)]
struct Link {
    /// How many bytes it holds that have not arrived.
    buffer: usize,
    bytes: usize,
    /// How often so many bytes arrive.
    every: Duration,
    /// How many arrive before no more do.
    stops_after: usize,
}

impl Link {
    fn of_20_kb_per_second(buffer: usize) -> Self {
        Self {
            buffer,
            bytes: 2_000,
            every: Duration::from_millis(100),
            stops_after: usize::MAX,
        }
    }

    fn stopping_after(self, stops_after: usize) -> Self {
        Self {
            stops_after,
            ..self
        }
    }

    /// Carries one request on a connection of its own.
    async fn carry(
        self,
        mut request: Request<Body>,
        local: Transport,
    ) -> Result<Response<Body>, TransportError> {
        let (ours, near) = tokio::io::duplex(self.buffer);
        let (far, theirs) = tokio::io::duplex(4096);
        tokio::spawn(self.relay(near, far));
        tokio::spawn(serve(theirs, local));
        let host = HeaderValue::from_str(request.uri().authority().unwrap().as_str());
        request.headers_mut().insert(HOST, host.unwrap());
        let path = request.uri().path_and_query().unwrap().clone();
        *request.uri_mut() = Uri::from(path);
        let handshake = hyper::client::conn::http1::handshake(TokioIo::new(ours)).await;
        let (mut sender, connection) = handshake.map_err(TransportError::interrupted)?;
        tokio::spawn(connection);
        let response = sender.send_request(request).await;
        Ok(response
            .map_err(TransportError::interrupted)?
            .map(Body::new))
    }

    async fn relay(self, near: DuplexStream, far: DuplexStream) {
        let (mut from_client, mut to_client) = split(near);
        let (mut from_server, mut to_server) = split(far);
        let up = async {
            let (mut arrived, mut bytes) = (0, vec![0; self.bytes]);
            while arrived < self.stops_after {
                tokio::time::sleep(self.every).await;
                match from_client.read(&mut bytes).await {
                    Ok(read @ 1..) => {
                        arrived += read;
                        to_server.write_all(&bytes[..read]).await.unwrap();
                    }
                    _ => return,
                }
            }
            pending::<()>().await;
        };
        let down = copy(&mut from_server, &mut to_client);
        let _ = tokio::join!(up, down);
    }
}

async fn serve(stream: DuplexStream, local: Transport) {
    let service = hyper::service::service_fn(move |request: Request<hyper::body::Incoming>| {
        let local = local.clone();
        async move { Ok::<_, Infallible>(local.send(request.map(Body::new)).await.unwrap()) }
    });
    // It breaks off where the client does.
    let _ = hyper::server::conn::http1::Builder::new()
        .serve_connection(TokioIo::new(stream), service)
        .await;
}

struct Fixture {
    local: LocalConnect,
    client: Client,
    puts: Arc<AtomicUsize>,
    started: tokio::time::Instant,
}

impl Fixture {
    async fn new(link: Link, attempts: u32) -> Self {
        let started = tokio::time::Instant::now();
        let clock = Clock::from_fn(move || {
            UNIX_EPOCH + Duration::from_secs(1_750_000_000) + started.elapsed()
        });
        let local = LocalConnect::builder()
            .clock(clock.clone())
            .start()
            .await
            .unwrap();
        let puts = Arc::<AtomicUsize>::default();
        let (inner, count) = (local.transport(), Arc::clone(&puts));
        let transport = Transport::new(tower::service_fn(move |request: Request<Body>| {
            let is_put = !request.headers().contains_key(AUTHORIZATION);
            count.fetch_add(usize::from(is_put), Ordering::Relaxed);
            let inner = inner.clone();
            async move {
                if is_put {
                    link.carry(request, inner).await
                } else {
                    inner.send(request).await
                }
            }
        }));
        let client = local
            .client_builder()
            .clock(clock)
            .transport(transport)
            .retry(RetryPolicy::attempts(attempts))
            .build()
            .unwrap();
        Self {
            local,
            client,
            puts,
            started,
        }
    }

    async fn assert_approved(&self, size: usize, set: impl FnOnce(Upload) -> Upload) {
        let upload = set(upload(size));
        let file = upload.send(&self.client).await.unwrap();
        assert_eq!(file.status, FileStatusType::Approved);
        assert_eq!(self.puts.load(Ordering::Relaxed), 1);
        let arrived = std::fs::read(self.local.content(&file.file_id).unwrap()).unwrap();
        assert_eq!(arrived.len(), size);
    }

    /// The error, and how long after the last byte was handed over it came.
    async fn given_up(
        &self,
        size: usize,
        set: impl FnOnce(Upload) -> Upload,
    ) -> (UploadError, Duration) {
        let last = Arc::new(Mutex::new(self.started));
        let seen = Arc::clone(&last);
        let upload = set(upload(size)).on_progress(move |_| {
            *seen.lock().unwrap() = tokio::time::Instant::now();
        });
        let error = upload.send(&self.client).await.unwrap_err();
        assert_eq!(error.step(), Step::Put);
        let waited = last.lock().unwrap().elapsed();
        (error, waited)
    }
}

fn upload(size: usize) -> Upload {
    Upload::new("instance-1", CASE, Source::bytes("a.txt", vec![7; size]))
}

#[tokio::test(start_paused = true)]
async fn a_slow_receiver_gets_the_file_once() {
    let steady = Link::of_20_kb_per_second;
    let in_lumps = Link {
        bytes: 1_400_000,
        every: Duration::from_secs(70),
        ..steady(4 * MIB)
    };
    for (size, link) in [
        // All of it is taken at once, and arrives 200 s later.
        (4_000_000, steady(8 * MIB)),
        // It is taken as it arrives.
        (4_000_000, steady(64 * 1024)),
        // It takes longer than the URL is valid, which is 300 s.
        (10_000_000, steady(MIB)),
        (20_000_000, steady(8 * MIB)),
        // As a socket of Linux does: it takes more when a third of its buffer is free.
        (20_000_000, in_lumps),
    ] {
        let fixture = Fixture::new(link, 3).await;
        fixture.assert_approved(size, |upload| upload).await;
        let elapsed = fixture.started.elapsed();
        assert!(
            elapsed >= Duration::from_millis(size as u64 / 20),
            "{elapsed:?}"
        );
    }
}

#[tokio::test(start_paused = true)]
async fn a_receiver_that_stalls_during_sending_times_out_within_148_s() {
    let link = Link::of_20_kb_per_second(64 * 1024).stopping_after(10_000_000);
    let fixture = Fixture::new(link, 1).await;
    let (error, waited) = fixture.given_up(20_000_000, |upload| upload).await;
    assert_eq!(waited.as_secs(), 147);
    let seconds = fixture.started.elapsed().as_secs();
    assert!((640..=650).contains(&seconds), "{seconds} s");
    let text = format!("{error:?}");
    let said = "no bytes were sent for 147 s; check the network, or set `.stall_timeout(…)`";
    assert!(text.contains(said), "{text}");
}

#[tokio::test(start_paused = true)]
async fn a_receiver_that_stalls_after_the_last_byte_times_out_by_file_size() {
    for (size, seconds) in [
        (1, 60),
        (4_000_000, 60 + 250),
        (8 * MIB, 60 + 524),
        (20_000_000, 60 + 524),
    ] {
        let link = Link::of_20_kb_per_second(32 * MIB).stopping_after(size / 2);
        let fixture = Fixture::new(link, 1).await;
        let (error, waited) = fixture.given_up(size, |upload| upload).await;
        assert_eq!(waited.as_secs(), seconds);
        let text = format!("{error:?}");
        assert!(
            text.contains("all bytes were sent, but no response arrived for"),
            "{text}"
        );
        assert!(text.contains("or set `.response_timeout(…)`"), "{text}");
    }
}

/// Each attempt has the limit for itself, and a URL that has expired meanwhile is asked for anew.
#[tokio::test(start_paused = true)]
async fn a_receiver_that_stalls_in_every_attempt_times_out() {
    let link = Link::of_20_kb_per_second(64 * 1024).stopping_after(1_000_000);
    let fixture = Fixture::new(link, 3).await;
    let (error, _) = fixture.given_up(2_000_000, |upload| upload).await;
    assert!(matches!(error.kind(), UploadErrorKind::Put(_)), "{error}");
    // Two attempts to each of three URLs, which are valid for 300 s.
    assert_eq!(fixture.puts.load(Ordering::Relaxed), 6);
    let seconds = fixture.started.elapsed().as_secs();
    // 50 s until it stops, and 147 s more, in each.
    assert!((1160..=1185).contains(&seconds), "{seconds} s");
}

#[tokio::test(start_paused = true)]
async fn both_timeouts_can_be_set() {
    let stops = |buffer| Link::of_20_kb_per_second(buffer).stopping_after(100_000);
    let fixture = Fixture::new(stops(64 * 1024), 1).await;
    let limit = Duration::from_secs(7);
    let stalled = fixture.given_up(MIB, |upload| upload.stall_timeout(limit));
    assert_eq!(stalled.await.1.as_secs(), 7);

    let fixture = Fixture::new(stops(8 * MIB), 1).await;
    let unanswered = fixture.given_up(MIB, |upload| upload.response_timeout(limit));
    assert_eq!(unanswered.await.1.as_secs(), 7);
}

#[tokio::test(start_paused = true)]
async fn both_timeouts_can_be_disabled() {
    let rare = |buffer| Link {
        bytes: 10_000,
        every: Duration::from_secs(100),
        ..Link::of_20_kb_per_second(buffer)
    };
    let fixture = Fixture::new(rare(4096), 1).await;
    let stall = |upload: Upload| upload.stall_timeout(None).response_timeout(None);
    fixture.assert_approved(300_000, stall).await;

    let fixture = Fixture::new(rare(8 * MIB), 1).await;
    let response = |upload: Upload| upload.response_timeout(None);
    fixture.assert_approved(300_000, response).await;
}
