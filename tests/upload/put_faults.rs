//! The PUT to S3 when things go wrong: what is retried, what is started anew, what is reported.
//!
//! Between client and local Connect stands a transport that does one fault to one PUT. All of it
//! runs in the test's own task, so the paused clock has both ends.

use std::convert::Infallible;
use std::sync::{Arc, Mutex};
use std::time::{Duration, UNIX_EPOCH};

use bytes::Bytes;
use connect_local::LocalConnect;
use connect_operations::attached_files::{
    FileStatusType, StartAttachedFileUpload, StartAttachedFileUploadOutput, UploadUrlMetadata,
};
use connect_runtime::body::Body;
use connect_runtime::transport::{FreshConnection, Transport, TransportError};
use connect_runtime::{Client, Clock, Sensitive};
use connect_upload::{Source, Step, Upload, UploadErrorKind};
use futures_util::{StreamExt as _, stream};
use http::{Method, Request, Response};
use http_body::Frame;
use http_body_util::StreamBody;

const CASE: &str = "arn:aws:cases:us-east-1:111122223333:domain/d-1/case/c-1";

/// What happens to a PUT on its way.
#[derive(Clone, Copy)]
enum Fault {
    None,
    /// No connection is made.
    Refuse,
    Swallow,
    /// Nothing moves, for ever.
    Stall,
    SlowDown,
    /// An error of this status, whose body begins and never ends.
    StallInError(u16),
    BreakOff,
    /// It takes so long that the address is no longer valid.
    Delay,
    /// Another header is put in its place.
    ChangeHeader,
}

struct Fixture {
    local: LocalConnect,
    client: Client,
    /// Of each PUT, whether it asked for a connection of its own.
    puts: Arc<Mutex<Vec<bool>>>,
}

impl Fixture {
    /// Does the faults to the first PUTs, and none to those that follow.
    async fn new(faults: &'static [Fault]) -> Self {
        Self::with_fast_clock(faults, Duration::ZERO).await
    }

    /// The client's clock is so much ahead of the service's.
    async fn with_fast_clock(faults: &'static [Fault], ahead: Duration) -> Self {
        let start = tokio::time::Instant::now();
        let clock = move |ahead: Duration| {
            Clock::from_fn(move || {
                UNIX_EPOCH + Duration::from_secs(1_750_000_000) + start.elapsed() + ahead
            })
        };
        let local = LocalConnect::builder()
            .clock(clock(Duration::ZERO))
            .start()
            .await
            .unwrap();
        let puts = Arc::<Mutex<Vec<bool>>>::default();
        let (inner, seen) = (local.transport(), Arc::clone(&puts));
        let transport = Transport::new(tower::service_fn(move |mut request: Request<Body>| {
            let inner = inner.clone();
            let is_put =
                request.method() == Method::PUT && !request.headers().contains_key("authorization");
            let fault = if is_put {
                let mut seen = seen.lock().unwrap();
                seen.push(request.extensions().get::<FreshConnection>().is_some());
                faults.get(seen.len() - 1).copied().unwrap_or(Fault::None)
            } else {
                Fault::None
            };
            async move {
                match fault {
                    Fault::None => {}
                    Fault::SlowDown => return Ok(slow_down()),
                    Fault::StallInError(status) => return Ok(stalled_error(status)),
                    Fault::Stall => std::future::pending().await,
                    Fault::BreakOff => return Err(TransportError::interrupted("broken off")),
                    Fault::Refuse => return Err(TransportError::connect("refused")),
                    Fault::Swallow => {
                        return Err(TransportError::connect_timeout(Duration::from_secs(3)));
                    }
                    Fault::Delay => tokio::time::sleep(Duration::from_secs(30)).await,
                    Fault::ChangeHeader => {
                        request
                            .headers_mut()
                            .insert("content-type", "text/html".parse().unwrap());
                    }
                }
                inner.send(request).await
            }
        }));
        let client = local
            .client_builder()
            .clock(clock(ahead))
            .transport(transport)
            .build()
            .unwrap();
        Self {
            local,
            client,
            puts,
        }
    }

    fn puts(&self) -> usize {
        self.puts.lock().unwrap().len()
    }
}

fn slow_down() -> Response<Body> {
    let xml =
        "<Error><Code>SlowDown</Code><Message>Please reduce your request rate.</Message></Error>";
    Response::builder()
        .status(503)
        .body(Body::from(Bytes::from_static(xml.as_bytes())))
        .unwrap()
}

fn stalled_error(status: u16) -> Response<Body> {
    let begun = Bytes::from_static(b"<Error><Code>AccessDenied</Code>");
    let frames = stream::once(async { Ok::<_, Infallible>(Frame::data(begun)) });
    let body = StreamBody::new(frames.chain(stream::pending()));
    Response::builder()
        .status(status)
        .header("x-amz-request-id", "1a2b")
        .body(Body::new(body))
        .unwrap()
}

fn upload() -> Upload {
    Upload::new("instance-1", CASE, Source::bytes("a.txt", "some text"))
}

#[tokio::test(start_paused = true)]
async fn a_transient_fault_is_retried_at_the_same_url() {
    for fault in [
        &[Fault::SlowDown],
        &[Fault::BreakOff],
        &[Fault::Stall],
        &[Fault::StallInError(503)],
    ] {
        let fixture = Fixture::new(fault).await;
        let file = upload().send(&fixture.client).await.unwrap();
        assert_eq!(file.status, FileStatusType::Approved);
        assert_eq!((fixture.puts(), fixture.local.file_count()), (2, 1));
        let content = fixture.local.content(&file.file_id).unwrap();
        assert_eq!(std::fs::read(content).unwrap(), b"some text");
    }
}

/// Where one connection broke off, another of the pool may be as dead.
#[tokio::test(start_paused = true)]
async fn a_broken_connection_is_not_reused() {
    for (fault, is_fresh) in [
        (&[Fault::BreakOff], true),
        (&[Fault::StallInError(503)], true),
        (&[Fault::SlowDown], false),
    ] {
        let fixture = Fixture::new(fault).await;
        upload().send(&fixture.client).await.unwrap();
        assert_eq!(*fixture.puts.lock().unwrap(), [false, is_fresh]);
    }
}

#[tokio::test(start_paused = true)]
async fn an_expired_url_is_requested_anew() {
    let fixture = Fixture::new(&[Fault::Delay]).await;
    let file = upload()
        .client_token("t-1")
        .url_expiry_in_seconds(20)
        .send(&fixture.client)
        .await
        .unwrap();
    assert_eq!(file.status, FileStatusType::Approved);
    // The first file never got its bytes; the second is another one, with another token.
    assert_eq!((fixture.puts(), fixture.local.file_count()), (2, 2));
}

#[tokio::test(start_paused = true)]
async fn repeatedly_expired_urls_are_reported_with_their_number() {
    let fixture = Fixture::new(&[Fault::Delay; 3]).await;
    let upload = upload().url_expiry_in_seconds(20);
    let error = upload.send(&fixture.client).await.unwrap_err();
    let said = "[3 starts, and each URL expired before the file was sent; upload fewer files at once, or \
                set a longer `.url_expiry_in_seconds(…)`]";
    assert!(error.to_string().ends_with(said), "{error}");
    assert_eq!((fixture.puts(), fixture.local.file_count()), (3, 3));
}

#[tokio::test(start_paused = true)]
async fn an_unreachable_host_is_named() {
    for (faults, before, after) in [
        (&[Fault::Refuse; 3], "", "; check the network: refused"),
        (&[Fault::Swallow; 3], " within 3s", "; check the network"),
    ] {
        let fixture = Fixture::new(faults).await;
        let error = upload().send(&fixture.client).await.unwrap_err();
        let host = fixture.local.endpoint().rsplit('/').next().unwrap();
        let said = format!(": no connection to {host}{before}{after}");
        assert!(format!("{error:?}").ends_with(&said), "{error:?}");
    }
}

/// The service's `Date` has put the clock right, for addresses as for signatures.
#[tokio::test(start_paused = true)]
async fn a_fast_clock_does_not_expire_a_url() {
    let fixture = Fixture::with_fast_clock(&[Fault::SlowDown], Duration::from_hours(1)).await;
    let file = upload().send(&fixture.client).await.unwrap();
    assert_eq!(file.status, FileStatusType::Approved);
    assert_eq!((fixture.puts(), fixture.local.file_count()), (2, 1));
}

#[tokio::test(start_paused = true)]
async fn attempts_are_limited_and_the_error_names_step_and_file() {
    let fixture = Fixture::new(&[Fault::SlowDown; 3]).await;
    let error = upload().send(&fixture.client).await.unwrap_err();
    assert_eq!((error.step(), fixture.puts()), (Step::Put, 3));
    let id = error.file_id().unwrap();
    assert_eq!(
        error.to_string(),
        format!(
            "put (file {id}): S3 responded with 503: SlowDown: Please reduce your request rate."
        )
    );
}

#[tokio::test(start_paused = true)]
async fn an_endless_error_body_is_reported_by_its_status_after_a_minute() {
    let fixture = Fixture::new(&[Fault::StallInError(403)]).await;
    let before = tokio::time::Instant::now();
    let sending = upload().send(&fixture.client);
    let day = Duration::from_hours(24);
    let error = tokio::time::timeout(day, sending)
        .await
        .expect("the upload ends")
        .unwrap_err();
    assert_eq!(before.elapsed().as_secs(), 60);
    let id = error.file_id().unwrap();
    assert_eq!(
        error.to_string(),
        format!("put (file {id}): S3 responded with 403: AccessDenied [request id 1a2b]")
    );
}

#[tokio::test(start_paused = true)]
async fn a_refused_signature_is_final_and_hides_the_url() {
    let fixture = Fixture::new(&[Fault::ChangeHeader]).await;
    let error = upload().send(&fixture.client).await.unwrap_err();
    assert_eq!(fixture.puts(), 1);
    let UploadErrorKind::Put(put) = error.kind() else {
        panic!("{error}")
    };
    assert_eq!(put.code(), Some("SignatureDoesNotMatch"));
    assert_eq!(put.status().unwrap(), 403);
    assert!(put.request_id().is_some());
    for text in [
        error.to_string(),
        format!("{error:?}"),
        format!("{error:#?}"),
    ] {
        assert!(!text.contains("X-Amz-"), "{text}");
    }
}

/// A Connect that responds to every start with the same URL.
async fn uploading_to(place: UploadUrlMetadata) -> String {
    let place = Mutex::new(place);
    let local = LocalConnect::builder()
        .operation(move |_: StartAttachedFileUpload| {
            let place = place.lock().unwrap().clone();
            let output = StartAttachedFileUploadOutput::builder()
                .file_id("f-1")
                .upload_url_metadata(place);
            std::future::ready(Ok(output.build()))
        })
        .start()
        .await
        .unwrap();
    let error = upload().send(&local.client().unwrap()).await.unwrap_err();
    assert_eq!((error.step(), error.file_id()), (Step::Start, Some("f-1")));
    error.to_string()
}

#[tokio::test]
async fn an_invalid_upload_url_is_not_used() {
    let place = |url: &str| UploadUrlMetadata::builder().url(Sensitive::from(url));
    for (place, words) in [
        (
            place("http://bucket.s3.amazonaws.com/5ec7e7").build(),
            "plain http, which is allowed only from a loopback endpoint to a loopback address",
        ),
        (
            place("5ec7e7 is not a url").build(),
            "the upload URL is not a valid URL",
        ),
        (place("/5ec7e7").build(), "the upload URL has no host"),
        (
            UploadUrlMetadata::builder().build(),
            "the service's response has no UploadUrlMetadata.Url",
        ),
        (
            place("https://bucket/5ec7e7")
                .headers_to_include([("content-LENGTH", "7")])
                .build(),
            "the service expects 7 bytes, but the file has 9",
        ),
        (
            place("https://bucket/5ec7e7")
                .headers_to_include([("x-amz-acl", "a\nb")])
                .build(),
            "the header `x-amz-acl` cannot be sent",
        ),
    ] {
        let text = uploading_to(place).await;
        assert!(text.contains(words), "{text}");
        assert!(!text.contains("5ec7e7"), "{text}");
    }
}

/// The service's stated rate: two requests a second of each operation, bursts of five.
#[tokio::test(start_paused = true)]
async fn many_files_succeed_within_the_services_rate() {
    let start = tokio::time::Instant::now();
    let clock =
        Clock::from_fn(move || UNIX_EPOCH + Duration::from_secs(1_750_000_000) + start.elapsed());
    let local = LocalConnect::builder()
        .clock(clock.clone())
        .start()
        .await
        .unwrap();
    let (inner, taken) = (
        local.transport(),
        Arc::new(Mutex::new(std::collections::HashMap::new())),
    );
    let transport = Transport::new(tower::service_fn(move |request: Request<Body>| {
        let (inner, taken) = (inner.clone(), Arc::clone(&taken));
        async move {
            if request.headers().contains_key("authorization") {
                let depth = request.uri().path().split('/').count();
                let operation = (request.method().clone(), depth);
                let allowed = 5.0 + 2.0 * start.elapsed().as_secs_f64();
                let mut taken = taken.lock().unwrap();
                let count: &mut f64 = taken.entry(operation).or_insert(0.0);
                if *count + 1.0 > allowed {
                    let body = Bytes::from_static(br#"{"code":"ThrottlingException"}"#);
                    return Ok(Response::builder()
                        .status(429)
                        .body(Body::from(body))
                        .unwrap());
                }
                *count += 1.0;
            }
            inner.send(request).await
        }
    }));
    let client = local
        .client_builder()
        .clock(clock)
        .transport(transport)
        .build()
        .unwrap();
    let uploads = (0..40).map(|number| {
        let source = Source::bytes(format!("{number}.txt"), "some text");
        let (client, upload) = (client.clone(), Upload::new("instance-1", CASE, source));
        async move { upload.send(&client).await }
    });
    let mut running = tokio::task::JoinSet::new();
    for upload in uploads {
        running.spawn(upload);
    }
    for result in running.join_all().await {
        result.unwrap();
    }
    assert_eq!(local.file_count(), 40);
}
