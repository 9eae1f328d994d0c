//! Attempts: how many, how far apart, each signed anew, all with the same token.
//!
//! The transport responds in the test's own task, so the paused clock has both ends.

use std::collections::BTreeSet;
use std::io;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, UNIX_EPOCH};

use bytes::Bytes;
use connect_runtime::body::Body;
use connect_runtime::transport::{Transport, TransportError};
use connect_runtime::{Client, ClientBuilder, Clock, RetryPolicy, TimeoutKind};
use connect_runtime::{ClientErrorKind, ErrorKind};
use http::{Request, Response};
use http_body_util::BodyExt as _;
use tests::client_builder;
use tests::start_attached_file_upload as start;

/// What a faulty service does with one request.
#[derive(Clone, Copy, Debug)]
enum Fault {
    Respond(u16, &'static str),
    RefuseConnection,
    OpenNoFile,
    BreakOff,
    Stall,
}

/// What was sent in one attempt.
#[derive(Debug, Clone)]
struct Seen {
    authorization: String,
    body: Bytes,
}

struct FaultyService {
    seen: Arc<Mutex<Vec<Seen>>>,
    client: ClientBuilder,
}

impl FaultyService {
    /// Does one fault after the other, the last for ever.
    fn new(faults: &'static [Fault]) -> Self {
        let seen = Arc::new(Mutex::new(Vec::new()));
        let log = Arc::clone(&seen);
        let transport = Transport::new(tower::service_fn(move |request: Request<Body>| {
            let log = Arc::clone(&log);
            async move {
                let (parts, body) = request.into_parts();
                let body = body.collect().await.unwrap().to_bytes();
                let authorization = parts.headers["authorization"].to_str().unwrap().to_owned();
                let attempt = {
                    let mut log = log.lock().unwrap();
                    log.push(Seen {
                        authorization,
                        body,
                    });
                    log.len()
                };
                match faults[(attempt - 1).min(faults.len() - 1)] {
                    Fault::Respond(status, body) => {
                        let body = Body::from(Bytes::from_static(body.as_bytes()));
                        let response = Response::builder().status(status);
                        Ok(response
                            .header("x-amzn-requestid", format!("r-{attempt}"))
                            .body(body)
                            .unwrap())
                    }
                    Fault::RefuseConnection => Err(TransportError::connect("refused")),
                    Fault::OpenNoFile => {
                        Err(TransportError::connect(io::Error::from_raw_os_error(24)))
                    }
                    Fault::BreakOff => Err(TransportError::interrupted("broken off")),
                    Fault::Stall => std::future::pending().await,
                }
            }
        }));
        // Every reading is a second later, so that signatures of the same bytes differ.
        let readings = AtomicU64::new(1_750_000_000);
        let clock = Clock::from_fn(move || {
            UNIX_EPOCH + Duration::from_secs(readings.fetch_add(1, Ordering::Relaxed))
        });
        let client = client_builder().clock(clock).transport(transport);
        Self { seen, client }
    }

    fn client(&self) -> Client {
        self.client.clone().build().unwrap()
    }

    fn seen(&self) -> Vec<Seen> {
        self.seen.lock().unwrap().clone()
    }
}

const OK: Fault = Fault::Respond(200, r#"{"FileId":"f-1"}"#);
const THROTTLED: Fault =
    Fault::Respond(429, r#"{"code":"ThrottlingException","message":"slower"}"#);

#[tokio::test(start_paused = true)]
async fn transient_faults_are_retried_with_the_same_bytes() {
    for fault in [
        &[Fault::Respond(500, ""), OK],
        &[Fault::Respond(503, "<html>"), OK],
        &[Fault::RefuseConnection, OK],
        &[Fault::BreakOff, OK],
        &[Fault::Respond(200, "{\"FileId\":\"f"), OK],
        &[Fault::Respond(200, "<html>"), OK],
        &[THROTTLED, OK],
    ] {
        let service = FaultyService::new(fault);
        let response = service.client().call(start()).send().await.unwrap();
        assert_eq!(response.metadata().attempts(), 2);
        let seen = service.seen();
        assert_eq!(seen[0].body, seen[1].body);
        let token = response.metadata().idempotency_token().unwrap();
        assert!(String::from_utf8_lossy(&seen[1].body).contains(token));
    }
}

#[tokio::test(start_paused = true)]
async fn every_attempt_is_signed_afresh() {
    let service = FaultyService::new(&[THROTTLED]);
    service.client().send(start()).await.unwrap_err();
    let signatures: BTreeSet<_> = service
        .seen()
        .into_iter()
        .map(|seen| seen.authorization)
        .collect();
    assert_eq!(signatures.len(), 3);
}

#[tokio::test(start_paused = true)]
async fn permanent_failures_are_not_retried() {
    for fault in [
        &[Fault::Respond(400, r#"{"code":"InvalidRequestException"}"#)],
        &[Fault::Respond(403, r#"{"code":"AccessDeniedException"}"#)],
        // The service has acted; asking again would make a second file.
        &[Fault::Respond(200, r#"{"FileId":7}"#)],
    ] {
        let service = FaultyService::new(fault);
        let error = service.client().send(start()).await.unwrap_err();
        assert_eq!(error.attempts(), 1, "{error}");
        assert_eq!(service.seen().len(), 1);
    }
}

#[tokio::test(start_paused = true)]
async fn attempts_are_limited_and_the_error_counts_them() {
    let service = FaultyService::new(&[THROTTLED]);
    let error = service.client().send(start()).await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "StartAttachedFileUpload: ThrottlingException (429): slower [request id r-3, 3 attempts]"
    );
    let once = service
        .client()
        .call(start())
        .retry(RetryPolicy::attempts(1))
        .send()
        .await;
    assert_eq!(once.unwrap_err().attempts(), 1);
    assert_eq!(service.seen().len(), 4);
}

#[tokio::test(start_paused = true)]
async fn a_given_token_is_sent_and_reported() {
    let service = FaultyService::new(&[Fault::BreakOff]);
    let error = service
        .client()
        .call(start())
        .idempotency_token("mine")
        .send()
        .await
        .unwrap_err();
    assert_eq!(error.idempotency_token(), Some("mine"));
    assert!(error.may_have_been_sent());
    for seen in service.seen() {
        assert!(String::from_utf8_lossy(&seen.body).contains(r#""ClientToken":"mine""#));
    }
}

#[tokio::test(start_paused = true)]
async fn a_refused_connection_was_never_sent() {
    let service = FaultyService::new(&[Fault::RefuseConnection]);
    let error = service.client().send(start()).await.unwrap_err();
    assert!(!error.may_have_been_sent());
    assert_eq!(error.attempts(), 3);

    let mixed = FaultyService::new(&[Fault::BreakOff, Fault::RefuseConnection]);
    assert!(
        mixed
            .client()
            .send(start())
            .await
            .unwrap_err()
            .may_have_been_sent()
    );
}

#[tokio::test(start_paused = true)]
async fn the_operation_timeout_ends_a_call_that_stalls() {
    let service = FaultyService::new(&[Fault::Stall]);
    let client = service
        .client
        .clone()
        .operation_timeout(Duration::from_secs(7))
        .build()
        .unwrap();
    let begin = tokio::time::Instant::now();
    let error = client.send(start()).await.unwrap_err();
    assert_eq!(begin.elapsed(), Duration::from_secs(7));
    assert!(error.is_timeout() && error.may_have_been_sent());
    assert_eq!(
        error.to_string(),
        "StartAttachedFileUpload: the operation timeout of 7s ran out"
    );
    let ErrorKind::Client(client_error) = error.as_kind() else {
        panic!("{error}")
    };
    assert!(matches!(
        client_error.kind(),
        ClientErrorKind::Timeout {
            limit: TimeoutKind::Operation,
            ..
        }
    ));
}

/// They say nothing of the service: 80 retries are more than the bucket pays for.
#[cfg(unix)]
#[tokio::test(start_paused = true)]
async fn too_many_open_files_do_not_use_the_retry_quota() {
    let mut faults = vec![Fault::OpenNoFile; 120];
    faults.extend([Fault::Respond(503, ""), OK]);
    let client = FaultyService::new(faults.leak()).client();
    for _ in 0..40 {
        let error = client.send(start()).await.unwrap_err();
        assert_eq!(error.attempts(), 3, "{error}");
        assert!(!error.may_have_been_sent());
    }
    client.send(start()).await.unwrap();
}

#[tokio::test(start_paused = true)]
async fn an_earlier_response_does_not_describe_a_later_attempt() {
    let service = FaultyService::new(&[THROTTLED, Fault::RefuseConnection]);
    let error = service.client().send(start()).await.unwrap_err();
    assert_eq!((error.status(), error.request_id()), (None, None));
    assert!(error.metadata().headers().is_empty());
    assert!(!error.is_throttling() && error.may_have_been_sent());
}

#[tokio::test(start_paused = true)]
async fn a_mismatched_response_is_not_retried() {
    const RESPONSES: [Fault; 4] = [
        Fault::Respond(200, r#"{"FileId":1e999}"#),
        Fault::Respond(200, r#"{"FileId":7} and more"#),
        Fault::Respond(200, "OK"),
        Fault::Respond(200, "\u{1f}\u{8b}"),
    ];
    for response in RESPONSES.chunks(1) {
        let error = FaultyService::new(response).client().send(start()).await;
        let error = error.unwrap_err();
        assert_eq!(error.attempts(), 1, "{response:?}: {error}");
    }
}

#[tokio::test(start_paused = true)]
async fn undeclared_members_are_ignored() {
    const RESPONSES: [Fault; 3] = [
        Fault::Respond(200, r#"{"Future":"\ud83d","FileId":"a"}"#),
        Fault::Respond(200, r#"{"Future":1e999,"FileId":"a"}"#),
        Fault::Respond(200, "{\"Future\":\"a\tb\",\"FileId\":\"a\"}"),
    ];
    for response in RESPONSES.chunks(1) {
        let output = FaultyService::new(response).client().send(start()).await;
        assert_eq!(
            output.unwrap().file_id.as_deref(),
            Some("a"),
            "{response:?}"
        );
    }
}

#[tokio::test(start_paused = true)]
async fn headers_that_the_client_sets_are_rejected() {
    let service = FaultyService::new(&[OK]);
    for name in ["host", "authorization", "amz-sdk-request", "x-amz-date"] {
        let call = service.client().call(start());
        let call = call.header(name.parse().unwrap(), "elsewhere".parse().unwrap());
        assert_eq!(
            call.send().await.unwrap_err().to_string(),
            format!(
                "StartAttachedFileUpload: the client sets `{name}` itself; remove it from `.header(…)`"
            )
        );
    }
    assert!(service.seen().is_empty());
}
