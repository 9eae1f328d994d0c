//! What a call tells to `tracing`: a span for the call, an event for each attempt.
//!
//! The subscriber is this test's own: it runs in one thread.

use std::io::Write;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use bytes::Bytes;
use connect_runtime::body::Body;
use connect_runtime::{Client, Rate, RateLimits, connect_operation};
use http::{Request, Response};
use tests::client_over;
use tracing_subscriber::fmt::format::FmtSpan;
use tracing_subscriber::util::SubscriberInitExt as _;

#[connect_operation(method = GET, uri = "/")]
#[derive(Debug, Clone)]
struct Ask {}

/// All that was logged.
static LOG: Mutex<Vec<u8>> = Mutex::new(Vec::new());

struct Log;

impl Write for Log {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        LOG.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

/// What has been logged since the last time.
fn take_log() -> String {
    String::from_utf8(std::mem::take(&mut *LOG.lock().unwrap())).unwrap()
}

/// No status at all.
const STALL: u16 = 0;

/// A client whose attempts get these statuses.
fn client(statuses: [u16; 2]) -> Client {
    let attempts = AtomicUsize::new(0);
    let respond = move |_: Request<Body>| {
        let attempt = attempts.fetch_add(1, Ordering::Relaxed);
        let status = statuses[attempt];
        async move {
            if status == STALL {
                return std::future::pending().await;
            }
            let body = Body::from(Bytes::from_static(b"{}"));
            let response = Response::builder()
                .status(status)
                .header("x-amzn-requestid", format!("request-{}", attempt + 1))
                .body(body);
            Ok(response.unwrap())
        }
    };
    let respond = std::sync::Arc::new(respond);
    let builder = client_over(move |request| respond(request));
    builder.build().unwrap()
}

/// The only line of the log that has a text.
fn line_with<'l>(log: &'l str, text: &str) -> &'l str {
    let lines: Vec<_> = log.lines().filter(|line| line.contains(text)).collect();
    let [line] = lines.as_slice() else {
        panic!("{} lines have `{text}`:\n{log}", lines.len())
    };
    line
}

fn assert_has_fields(line: &str, fields: &[&str]) {
    for field in fields {
        assert!(line.contains(field), "no `{field}` in: {line}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_call_is_a_span_and_an_attempt_an_event() {
    let subscriber = tracing_subscriber::fmt()
        .with_env_filter("connect_runtime=trace")
        .with_ansi(false)
        .with_span_events(FmtSpan::CLOSE)
        .with_writer(|| Log)
        .finish();
    let _until_the_end = subscriber.set_default();
    let response = client([503, 200]).call(Ask {}).send().await.unwrap();
    let elapsed = response.metadata().elapsed();

    let log = take_log();
    assert!(!log.contains("otel.status_code"), "{log}");
    assert_has_fields(
        line_with(&log, ": close "),
        &[
            "otel.name=Connect.Ask",
            r#"otel.kind="client""#,
            r#"rpc.system="aws-api""#,
            r#"rpc.service="Connect""#,
            r#"rpc.method="Ask""#,
            "attempts=2",
            "http.response.status_code=200",
            r#"aws.request_id="request-2""#,
            &format!("duration_ms={:?}", elapsed.as_secs_f64() * 1e3),
        ],
    );
    assert_has_fields(
        line_with(&log, "attempt=1"),
        &[
            "http.response.status_code=503",
            r#"aws.request_id="request-1""#,
            r#"error.type="UnknownError""#,
            "duration_ms=0.0",
        ],
    );
    line_with(&log, "retrying after_ms=");
    let second = line_with(&log, "attempt=2");
    assert_has_fields(
        second,
        &[
            "http.response.status_code=200",
            r#"aws.request_id="request-2""#,
        ],
    );
    assert!(!second.contains("error.type"), "{second}");

    client([503, 400]).send(Ask {}).await.unwrap_err();
    let log = take_log();
    assert_has_fields(
        line_with(&log, ": close "),
        &[
            "attempts=2",
            "http.response.status_code=400",
            r#"otel.status_code="ERROR""#,
            r#"error.type="UnknownError""#,
        ],
    );
    line_with(&log, "not retrying reason=Permanent");

    // A wait for a rate limit is reported, and one that is too long is an error.
    let limits = RateLimits::none().operation::<Ask>(Rate::per_second(2.0));
    let limited = client([200, 200]).to_builder().rate_limits(limits);
    let limited = limited.build().unwrap();
    limited.send(Ask {}).await.unwrap();
    assert!(!take_log().contains("rate_limit_wait_ms"));
    limited.send(Ask {}).await.unwrap();
    let log = take_log();
    line_with(&log, "waiting for the rate limit ahead_ms=500.0");
    assert_has_fields(line_with(&log, ": close "), &["rate_limit_wait_ms=500.0"]);
    let call = limited.call(Ask {});
    let call = call.operation_timeout(Duration::from_millis(100));
    call.send().await.unwrap_err();
    assert_has_fields(
        line_with(&take_log(), ": close "),
        &["attempts=0", r#"error.type="RateLimit""#],
    );

    // The attempt that is cut off by the timeout of its call is reported, too.
    let call = client([503, STALL]).call(Ask {});
    let call = call.operation_timeout(Duration::from_secs(5));
    call.send().await.unwrap_err();
    let log = take_log();
    assert_has_fields(line_with(&log, "attempt=2"), &[r#"error.type="Timeout""#]);
    assert_has_fields(
        line_with(&log, ": close "),
        &[
            "attempts=2",
            r#"otel.status_code="ERROR""#,
            r#"error.type="Timeout""#,
        ],
    );
}
