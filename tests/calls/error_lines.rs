//! The line of each kind of error, made by what causes it: it says what happened, and what to look at.

use std::collections::BTreeSet;
use std::io;
use std::path::Path;
use std::time::{Duration, UNIX_EPOCH};

use bytes::Bytes;
use connect_operations::attached_files::{AttachmentScope, GetAttachedFile};
use connect_runtime::body::Body;
use connect_runtime::transport::{Transport, TransportError};
use connect_runtime::{Call, Client, Credentials, ErrorKind, Rate, RateLimits, RetryPolicy};
use connect_upload::{Source, Upload};
use futures_util::stream;
use http::{Request, Response};
use http_body::Frame;
use http_body_util::StreamBody;
use tests::client_builder;

fn get(file_id: &str) -> GetAttachedFile {
    GetAttachedFile::builder()
        .instance_id("i-1")
        .file_id(file_id)
        .associated_resource_arn("arn")
        .build()
}

fn client(
    respond: impl Fn() -> Result<Body, TransportError> + Clone + Send + Sync + 'static,
) -> Client {
    let transport = Transport::new(tower::service_fn(move |_| {
        let response = respond().map(Response::new);
        async { response }
    }));
    over(transport)
}

fn over(transport: Transport) -> Client {
    client_builder()
        .retry(RetryPolicy::attempts(1))
        .transport(transport)
        .build()
        .unwrap()
}

fn responds(body: &'static str) -> Client {
    client(move || Ok(Body::from(body)))
}

/// A part of 1 MiB, for ever.
fn endless() -> Body {
    let part = Bytes::from(vec![b' '; 1 << 20]);
    let parts = stream::repeat_with(move || Ok::<_, io::Error>(Frame::data(part.clone())));
    Body::new(StreamBody::new(parts))
}

/// What is called, and the line that a `main` prints that returns its error.
async fn rows() -> Vec<(&'static str, Call<GetAttachedFile>, &'static str)> {
    let good = || responds("{}").call(get("f-1"));
    let expired = Credentials::new("AKID", "secret", None, Some(UNIX_EPOCH), "test");
    let refused = client(|| {
        Err(TransportError::refused(
            "not on Sundays; come again tomorrow",
        ))
    });
    let unreached = client(|| Err(TransportError::connect("connection refused")));
    // `EMFILE`, as the system has it for a socket.
    let without_files = client(|| Err(TransportError::connect(io::Error::from_raw_os_error(24))));
    let broken_off = client(|| Err(TransportError::interrupted("connection reset")));
    let silent = over(Transport::new(tower::service_fn(|_| {
        std::future::pending()
    })));
    let limits = RateLimits::none().operation::<GetAttachedFile>(Rate::per_second(0.01));
    let limited = responds("{}").to_builder().rate_limits(limits);
    let limited = limited.build().unwrap();
    // The next one has to wait for a hundred seconds, less the one that the row of `Timeout` takes.
    limited.send(get("f-1")).await.unwrap_err();
    vec![
        (
            "Encode",
            responds("{}").call(get("")),
            "the request cannot be built: FileId: empty, but part of the path; give it a value",
        ),
        (
            "Options",
            good().idempotency_token("t"),
            "the operation takes no idempotency token; remove `.idempotency_token(…)`",
        ),
        (
            "Credentials",
            good().credentials(expired),
            "no credentials to sign the request with (check the call's `.credentials(…)`): an error occurred while \
             loading credentials: the credentials expired at 1970-01-01T00:00:00Z; renew them at their source, or \
             set this host's clock",
        ),
        (
            "Sign",
            responds("{}").call(get(&"f".repeat(1 << 16))),
            "the request cannot be signed: uri too long",
        ),
        (
            "Refused",
            refused.call(get("f-1")),
            "a layer refused the request: not on Sundays; come again tomorrow",
        ),
        (
            "Connect",
            unreached.call(get("f-1")),
            "no connection to the endpoint (check the network and `.region(…)`, which gives \
             https://connect.us-east-1.amazonaws.com): connection refused",
        ),
        (
            "TooManyOpenFiles",
            without_files.call(get("f-1")),
            "no connection: too many files are open; raise the limit (`ulimit -n`), or make fewer calls at once: \
             Too many open files (os error 24)",
        ),
        (
            "Transport",
            broken_off.call(get("f-1")),
            "the connection failed before the response was complete: connection reset",
        ),
        (
            "Timeout",
            silent.call(get("f-1")).read_timeout(Duration::from_secs(1)),
            "the read timeout of 1s ran out",
        ),
        (
            "RateLimit",
            limited
                .call(get("f-1"))
                .operation_timeout(Duration::from_secs(1)),
            "the wait of 99.0s for the rate limit of 0.01 a second outlasts the operation timeout of 1s; raise \
             `.operation_timeout(…)`, or make fewer calls at once",
        ),
        (
            "Malformed",
            responds("<html>").call(get("f-1")),
            "the response body is truncated or is not valid JSON (check the network and `.region(…)`, which gives \
             https://connect.us-east-1.amazonaws.com): a page of HTML or XML, which begins with `<`",
        ),
        (
            "TooLarge",
            client(|| Ok(endless())).call(get("f-1")),
            "the response body has more than 67108864 bytes",
        ),
        (
            "Decode",
            responds(r#"{"FileSizeInBytes":"x"}"#).call(get("f-1")),
            "the request succeeded, but the response does not match the declared output: \
             FileSizeInBytes: expected a whole number (i64), found a string",
        ),
    ]
}

#[tokio::test(start_paused = true)]
async fn each_kind_of_client_error_names_what_to_check() {
    let mut made = BTreeSet::new();
    for (variant, call, line) in rows().await {
        let error = call.send().await.unwrap_err();
        let ErrorKind::Client(client_error) = error.as_kind() else {
            panic!("{variant}: {error:?}")
        };
        assert_eq!(name(client_error.kind()), variant);
        assert_eq!(format!("{error:?}"), format!("GetAttachedFile: {line}"));
        made.insert(variant.to_owned());
    }
    assert_eq!(
        made,
        variants(
            "connect-runtime/src/protocol/error/client.rs",
            "ClientErrorKind"
        )
    );
}

/// A service that takes a file, but for what it says of it, and an S3 that says no more than a status.
fn takes(started: &'static str, put: u16, file_status: &'static str) -> Client {
    over(Transport::new(tower::service_fn(
        move |request: Request<Body>| {
            let is_of_s3 = request.uri().host() == Some("s3.test");
            let (status, body) = match request.method().as_str() {
                "PUT" if is_of_s3 => (put, String::new()),
                "PUT" => (200, started.to_owned()),
                "POST" => (200, "{}".to_owned()),
                _ if request.uri().path().contains("configuration") => {
                    (200, CONFIGURATION.to_owned())
                }
                _ => (
                    200,
                    format!(r#"{{"FileSizeInBytes":1,"FileStatus":"{file_status}"}}"#),
                ),
            };
            async move {
                if status == NEVER {
                    std::future::pending::<()>().await;
                }
                Ok(Response::builder()
                    .status(status)
                    .body(Body::from(body))
                    .unwrap())
            }
        },
    )))
}

/// The status of an S3 that does not respond.
const NEVER: u16 = 0;
const CONFIGURATION: &str = r#"{"AttachedFilesConfiguration":{"InstanceId":"i-1","AttachmentScope":"CASE","MaximumSizeLimitInBytes":4}}"#;
const STARTED: &str =
    r#"{"FileId":"f-1","UploadUrlMetadata":{"Url":"https://s3.test/f-1","HeadersToInclude":{}}}"#;
const ELSEWHERE: &str =
    r#"{"FileId":"f-1","UploadUrlMetadata":{"Url":"ftp://s3.test/f-1","HeadersToInclude":{}}}"#;

#[tokio::test(start_paused = true)]
async fn each_kind_of_upload_error_names_what_to_check() {
    let mut made = BTreeSet::new();
    let good = "APPROVED";
    for (variant, client, bytes, line) in [
        (
            "Source",
            takes(STARTED, 200, good),
            "",
            "open: the file is empty; the service requires at least one byte",
        ),
        (
            "Call",
            takes("[]", 200, good),
            "text",
            "start: StartAttachedFileUpload: the request succeeded, but the response does not match the declared output: expected an object (StartAttachedFileUploadOutput), found a list",
        ),
        (
            "Incomplete",
            takes("{}", 200, good),
            "text",
            "start: the service's response has no FileId",
        ),
        (
            "Unusable",
            takes(ELSEWHERE, 200, good),
            "text",
            "start (file f-1): the upload URL's endpoint `ftp://s3.test`: it must begin with `https://`, or with `http://` for a loopback address",
        ),
        (
            "Put",
            takes(STARTED, 403, good),
            "text",
            "put (file f-1): S3 responded with 403: Forbidden",
        ),
        (
            "NotAllowed",
            takes(STARTED, 200, good),
            "more text",
            "preflight: the file has 9 bytes, but MaximumSizeLimitInBytes of CASE is 4 bytes; send a smaller one, or raise the limit with UpdateAttachedFilesConfiguration",
        ),
        (
            "Rejected",
            takes(STARTED, 200, "REJECTED"),
            "text",
            "wait (file f-1): the service checked the file and REJECTED it; upload another, or ask the administrator what the scanner rejects",
        ),
        (
            "Failed",
            takes(STARTED, 200, "FAILED"),
            "text",
            "wait (file f-1): the service could not check the file (FAILED); upload it again",
        ),
        (
            "StillProcessing",
            takes(STARTED, 200, "PROCESSING"),
            "text",
            "wait (file f-1): no verdict within 90s, the file is still being checked; resume the upload to keep waiting",
        ),
        (
            "DeadlineExceeded",
            takes(STARTED, NEVER, good),
            "text",
            "put (file f-1): the upload took longer than 30s; resume it, or set a longer `.timeout(…)`",
        ),
    ] {
        let limit = (variant == "DeadlineExceeded").then_some(Duration::from_secs(30));
        let upload = Upload::new("i-1", "arn", Source::bytes("a.txt", bytes))
            .preflight(AttachmentScope::Case)
            .timeout(limit);
        let error = upload.send(&client).await.unwrap_err();
        assert_eq!(name(error.kind()), variant);
        assert_eq!(format!("{error:?}"), line);
        made.insert(variant.to_owned());
    }
    assert_eq!(
        made,
        variants("connect-upload/src/error.rs", "UploadErrorKind")
    );
}

fn name(kind: &impl std::fmt::Debug) -> String {
    let shown = format!("{kind:?}");
    let end = shown.find(|c: char| !c.is_alphanumeric());
    shown[..end.unwrap_or(shown.len())].to_owned()
}

/// The variants of an enum, which other crates cannot match exhaustively.
fn variants(file: &str, name: &str) -> BTreeSet<String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let source = std::fs::read_to_string(root.join(file)).unwrap();
    let (_, rest) = source.split_once(&format!("pub enum {name} {{\n")).unwrap();
    let (body, _) = rest.split_once("\n}").unwrap();
    let lines = body.lines().filter_map(|line| line.strip_prefix("    "));
    lines
        .filter(|line| line.starts_with(char::is_uppercase))
        .map(|line| {
            line.split(|c: char| !c.is_alphanumeric())
                .next()
                .unwrap()
                .to_owned()
        })
        .collect()
}
