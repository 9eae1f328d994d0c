//! Every fault of a PUT with every source: what becomes of the upload, after how many Starts and PUTs.
//!
//! Between client and local Connect stands a transport that does a fault to the first PUTs. What becomes of
//! a file that changes is in `changing_files.rs`.

use std::fs::File;
use std::sync::{Arc, Mutex};
use std::time::{Duration, UNIX_EPOCH};

use bytes::Bytes;
use connect_local::LocalConnect;
use connect_operations::attached_files::{FileStatusType, StartAttachedFileUpload};
use connect_runtime::body::Body;
use connect_runtime::transport::{Transport, TransportError};
use connect_runtime::{Client, Clock};
use connect_upload::{Source, Step, Upload, UploadError, UploadErrorKind, UploadedFile};
use futures_util::stream;
use http::header::{AUTHORIZATION, CONTENT_TYPE};
use http::{HeaderValue, Request, Response};
use http_body_util::BodyExt as _;

const CASE: &str = "arn:aws:cases:us-east-1:111122223333:domain/d-1/case/c-1";
const SIZE: usize = 300_000;

#[derive(Debug, Clone, Copy)]
enum Fault {
    /// The connection breaks off when so many bytes were taken.
    Reset(usize),
    /// Nothing moves after half of the bytes.
    Stall,
    /// S3 responds with an error of its own when all bytes were taken.
    InternalError,
    /// S3 responds before any byte was taken.
    SlowDown,
    Expired,
    WrongSignature,
    /// Half of the bytes, as if they were all.
    WrongLength,
    /// The file is stored, and nobody hears of it.
    LostResponse,
}

use Fault::{
    Expired, InternalError, LostResponse, Reset, SlowDown, Stall, WrongLength, WrongSignature,
};

/// What is to become of an upload: the code of S3, if it fails and S3 has responded; Starts and PUTs.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Outcome {
    Approved([usize; 2]),
    Failed(Option<&'static str>, [usize; 2]),
}

use Outcome::{Approved, Failed};

/// Of a source that can be read again, and of one that can be read once: after one fault, and after three.
type Row = (Fault, [Outcome; 2], [Outcome; 2]);

fn rows() -> Vec<Row> {
    let (again, lost) = (Approved([1, 2]), Failed(None, [1, 3]));
    let spent = |code| [Failed(code, [1, 1]); 2];
    let (internal, slow) = (Some("InternalError"), Some("SlowDown"));
    let mismatch = Some("SignatureDoesNotMatch");
    vec![
        // None of its bytes is taken, so it can be sent again.
        (Reset(0), [again, lost], [again, lost]),
        (Reset(SIZE / 2), [again, lost], spent(None)),
        (Reset(SIZE), [again, lost], spent(None)),
        (Stall, [again, lost], spent(None)),
        (
            InternalError,
            [again, Failed(internal, [1, 3])],
            spent(internal),
        ),
        (
            SlowDown,
            [again, Failed(slow, [1, 3])],
            [again, Failed(slow, [1, 3])],
        ),
        (
            Expired,
            [Approved([2, 2]), Failed(Some("AccessDenied"), [3, 3])],
            [Approved([2, 2]), Failed(Some("AccessDenied"), [3, 3])],
        ),
        (WrongSignature, spent(mismatch), spent(mismatch)),
        (WrongLength, spent(mismatch), spent(mismatch)),
        (LostResponse, [again, lost], spent(None)),
    ]
}

fn content() -> Bytes {
    (0..=250).cycle().take(SIZE).collect()
}

async fn take(mut body: Body, bytes: usize) {
    let mut taken = 0;
    while taken < bytes {
        taken += body
            .frame()
            .await
            .unwrap()
            .unwrap()
            .data_ref()
            .unwrap()
            .len();
    }
}

fn s3_error(status: u16, code: &str) -> Response<Body> {
    let xml = format!("<Error><Code>{code}</Code><Message>No.</Message></Error>");
    Response::builder()
        .status(status)
        .body(Body::from(Bytes::from(xml)))
        .unwrap()
}

impl Fault {
    async fn carry(
        self,
        mut request: Request<Body>,
        local: Transport,
    ) -> Result<Response<Body>, TransportError> {
        match self {
            Reset(bytes) => {
                take(request.into_body(), bytes).await;
                Err(TransportError::interrupted("reset"))
            }
            Stall => {
                take(request.into_body(), SIZE / 2).await;
                std::future::pending().await
            }
            InternalError => {
                take(request.into_body(), SIZE).await;
                Ok(s3_error(500, "InternalError"))
            }
            SlowDown => Ok(s3_error(503, "SlowDown")),
            Expired => {
                tokio::time::sleep(Duration::from_secs(30)).await;
                local.send(request).await
            }
            WrongSignature => {
                let other = HeaderValue::from_static("text/html");
                request.headers_mut().insert(CONTENT_TYPE, other);
                local.send(request).await
            }
            WrongLength => {
                let (parts, body) = request.into_parts();
                let bytes = body.collect().await.unwrap().to_bytes();
                let half = Body::from(bytes.slice(..SIZE / 2));
                local.send(Request::from_parts(parts, half)).await
            }
            LostResponse => {
                local.send(request).await?;
                Err(TransportError::interrupted("reset"))
            }
        }
    }
}

/// Uploads with a fault to the first PUTs.
async fn upload<R>(fault: Fault, times: usize, source: Source<R>) -> Outcome {
    let began = tokio::time::Instant::now();
    let clock =
        Clock::from_fn(move || UNIX_EPOCH + Duration::from_secs(1_750_000_000) + began.elapsed());
    let local = LocalConnect::builder()
        .clock(clock.clone())
        .start_without_socket()
        .unwrap();
    let (inner, puts) = (local.transport(), Arc::new(Mutex::new(0)));
    let seen = Arc::clone(&puts);
    let transport = Transport::new(tower::service_fn(move |request: Request<Body>| {
        let (inner, seen) = (inner.clone(), Arc::clone(&seen));
        async move {
            if request.headers().contains_key(AUTHORIZATION) {
                return inner.send(request).await;
            }
            let number = {
                let mut puts = seen.lock().unwrap();
                *puts += 1;
                *puts
            };
            if number <= times {
                fault.carry(request, inner).await
            } else {
                inner.send(request).await
            }
        }
    }));
    let client: Client = local
        .client_builder()
        .clock(clock)
        .transport(transport)
        .build()
        .unwrap();
    let expiry = if let Expired = fault { 20 } else { 300 };
    let upload = Upload::new("instance-1", CASE, source).url_expiry_in_seconds(expiry);
    let result = upload.send(&client).await;
    let starts = local.requests::<StartAttachedFileUpload>().len();
    let puts = *puts.lock().unwrap();
    outcome(&local, result, [starts, puts])
}

fn outcome(
    local: &LocalConnect,
    result: Result<UploadedFile, UploadError>,
    counts: [usize; 2],
) -> Outcome {
    match result {
        Ok(file) => {
            assert_eq!(file.status, FileStatusType::Approved);
            let arrived = std::fs::read(local.content(&file.file_id).unwrap()).unwrap();
            assert!(arrived == content(), "other bytes arrived");
            Approved(counts)
        }
        Err(error) => {
            assert_eq!(error.step(), Step::Put, "{error}");
            assert!(matches!(error.kind(), UploadErrorKind::Put(_)), "{error}");
            let codes = [
                "InternalError",
                "SlowDown",
                "AccessDenied",
                "SignatureDoesNotMatch",
            ];
            let code = error.code().map(|code| {
                let known = codes.iter().find(|known| **known == code);
                *known.unwrap_or_else(|| panic!("{error}"))
            });
            Failed(code, counts)
        }
    }
}

#[tokio::test(start_paused = true)]
async fn each_fault_has_its_outcome_for_each_source() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.txt");
    std::fs::write(&path, content()).unwrap();
    let chunks = || stream::iter([0..100_000, 100_000..SIZE].map(|part| content().slice(part)));
    let stream = || futures_util::StreamExt::map(chunks(), Ok::<_, std::io::Error>);
    let length = SIZE as u64;
    for (fault, replayable, one_shot) in rows() {
        for (index, times) in [1, 3].into_iter().enumerate() {
            let spooled = Source::spool("a.txt", length, stream()).await.unwrap();
            let open = Source::file("a.txt", File::open(&path).unwrap());
            for (name, source) in [
                ("path", Source::path(&path)),
                ("open file", open),
                ("bytes", Source::bytes("a.txt", content())),
                ("spooled stream", spooled),
            ] {
                let outcome = upload(fault, times, source).await;
                assert_eq!(
                    outcome, replayable[index],
                    "{name}, {fault:?}, {times} times"
                );
            }
            let file = tokio::fs::File::open(&path).await.unwrap();
            for (name, source) in [
                ("reader", Source::reader("a.txt", length, file)),
                ("stream", Source::stream("a.txt", length, stream())),
            ] {
                let outcome = upload(fault, times, source).await;
                assert_eq!(outcome, one_shot[index], "{name}, {fault:?}, {times} times");
            }
        }
    }
}
