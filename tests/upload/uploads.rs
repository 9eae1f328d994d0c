//! The main job: files arrive unchanged, and a step that fails says which.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use connect_local::{Assumptions, LocalConnect, Outcome};
use connect_operations::attached_files::{
    AttachmentScope, FileStatusType, GetAttachedFile, UpdateAttachedFilesConfiguration,
};
use connect_runtime::Credentials;
use connect_runtime::body::Body;
use connect_upload::{Progress, Source, SourceError, Step, Upload, UploadErrorKind};
use http_body_util::BodyExt as _;
use tests::client_builder;

const CASE: &str = "arn:aws:cases:us-east-1:111122223333:domain/d-1/case/c-1";
const CONTACT: &str = "arn:aws:connect:us-east-1:111122223333:instance/instance-1/contact/c-1";
const EICAR: [&str; 2] = [
    "X5O!P%@AP[4\\PZX54(P^)7CC)7}$",
    "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*",
];

fn upload(name: &str, bytes: impl Into<bytes::Bytes>) -> Upload {
    Upload::new("instance-1", CASE, Source::bytes(name, bytes))
}

async fn arrived(local: &LocalConnect, file_id: &str) -> Vec<u8> {
    tokio::fs::read(local.content(file_id).unwrap())
        .await
        .unwrap()
}

#[tokio::test]
async fn files_of_every_size_arrive_unchanged() {
    let local = LocalConnect::start().await.unwrap();
    let client = local.client().unwrap();
    let limit = UpdateAttachedFilesConfiguration::builder()
        .instance_id("instance-1")
        .attachment_scope(AttachmentScope::Case)
        .maximum_size_limit_in_bytes(100 * 1024 * 1024)
        .build();
    client.send(limit).await.unwrap();
    for size in [1, 65_535, 65_536, 65_537, 20_000_000, 100_000_000] {
        let bytes: Vec<u8> = (0..size).map(|index: u32| (index % 253) as u8).collect();
        let file = upload("data.csv", bytes.clone())
            .send(&client)
            .await
            .unwrap();
        assert_eq!(file.status, FileStatusType::Approved);
        assert_eq!(file.bytes, u64::from(size));
        assert!(
            arrived(&local, &file.file_id).await == bytes,
            "{size} bytes did not arrive unchanged"
        );
    }
}

#[tokio::test]
async fn a_file_on_disk_is_streamed_and_keeps_its_name() {
    let local = LocalConnect::start().await.unwrap();
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("Überblick \"Q3\" 'é' 📎.pdf");
    std::fs::write(&path, b"%PDF-1.7 and so on").unwrap();
    let client = local.client().unwrap();

    let file = Upload::new("instance-1", CONTACT, Source::path(&path))
        .send(&client)
        .await
        .unwrap();

    let asked = GetAttachedFile::builder()
        .instance_id("instance-1")
        .file_id(&file.file_id)
        .associated_resource_arn(CONTACT)
        .build();
    let got = client.send(asked).await.unwrap();
    assert_eq!(
        got.file_name.as_deref(),
        Some("Überblick \"Q3\" 'é' 📎.pdf")
    );
    assert_eq!(arrived(&local, &file.file_id).await, b"%PDF-1.7 and so on");

    let url = got
        .download_url_metadata
        .unwrap()
        .url
        .unwrap()
        .into_exposed();
    let request = http::Request::get(url).body(Body::empty()).unwrap();
    let response = client.raw().transport().send(request).await.unwrap();
    assert_eq!(response.status(), 200);
    assert_eq!(
        response.into_body().collect().await.unwrap().to_bytes(),
        "%PDF-1.7 and so on"
    );
}

#[tokio::test]
async fn an_instance_may_be_given_by_its_arn() {
    let local = LocalConnect::start().await.unwrap();
    let instance = "arn:aws:connect:us-east-1:111122223333:instance/instance-1";
    let upload = Upload::new(instance, CASE, Source::bytes("a.txt", "text"));
    let file = upload.send(&local.client().unwrap()).await.unwrap();
    assert!(file.file_arn.unwrap().contains("instance/instance-1/file/"));
}

#[tokio::test]
async fn the_same_token_yields_the_same_file() {
    let local = LocalConnect::start().await.unwrap();
    let client = local.client().unwrap();
    let first = upload("a.txt", "text")
        .client_token("t-1")
        .send(&client)
        .await
        .unwrap();
    let second = upload("a.txt", "text")
        .client_token("t-1")
        .send(&client)
        .await
        .unwrap();
    let third = upload("a.txt", "text").send(&client).await.unwrap();
    assert_eq!(first.file_id, second.file_id);
    assert_ne!(first.file_id, third.file_id);
    assert_eq!(local.file_count(), 2);

    let error = upload("b.txt", "text")
        .client_token("t-1")
        .send(&client)
        .await
        .unwrap_err();
    let UploadErrorKind::Call(call) = error.kind() else {
        panic!("{error}")
    };
    assert_eq!(call.code(), Some("ResourceConflictException"));
    assert_eq!(call.idempotency_token(), Some("t-1"));
}

#[tokio::test]
async fn progress_reports_every_step() {
    let local = LocalConnect::start().await.unwrap();
    let seen = Arc::new(Mutex::new(Vec::new()));
    let log = Arc::clone(&seen);
    let file = upload("a.txt", vec![7; 100_000])
        .on_progress(move |progress| {
            log.lock().unwrap().push(match progress {
                Progress::Started { .. } => "started".to_owned(),
                Progress::Sent { bytes, total } => format!("{bytes} of {total}"),
                Progress::Completed => "completed".to_owned(),
                other => format!("{other:?}"),
            });
        })
        .send(&local.client().unwrap())
        .await
        .unwrap();
    assert_eq!(file.bytes, 100_000);
    let seen = seen.lock().unwrap();
    assert_eq!(
        *seen,
        [
            "started",
            "65536 of 100000",
            "100000 of 100000",
            "completed"
        ]
    );
}

#[tokio::test]
async fn a_rejected_file_is_reported_with_its_id() {
    let local = LocalConnect::start().await.unwrap();
    let error = upload("virus.txt", EICAR.concat())
        .send(&local.client().unwrap())
        .await
        .unwrap_err();
    assert_eq!(error.step(), Step::Wait);
    assert!(matches!(error.kind(), UploadErrorKind::Rejected));
    let text = error.to_string();
    assert!(text.contains(error.file_id().unwrap()), "{text}");
    assert!(text.contains("REJECTED"), "{text}");
}

#[tokio::test]
async fn invalid_sources_are_rejected_before_anything_is_sent() {
    let local = LocalConnect::start().await.unwrap();
    let client = local.client().unwrap();
    let folder = tempfile::tempdir().unwrap();
    let send = |source| Upload::new("instance-1", CASE, source).send(&client);

    let empty = send(Source::bytes("a.txt", "")).await.unwrap_err();
    assert!(
        matches!(empty.kind(), UploadErrorKind::Source(SourceError::Empty)),
        "{empty}"
    );
    let missing = send(Source::path(folder.path().join("none.txt")))
        .await
        .unwrap_err();
    assert!(
        matches!(
            missing.kind(),
            UploadErrorKind::Source(SourceError::Unreadable(..))
        ),
        "{missing}"
    );
    let a_folder = send(Source::path(folder.path())).await.unwrap_err();
    assert!(
        matches!(
            a_folder.kind(),
            UploadErrorKind::Source(SourceError::Folder(_))
        ),
        "{a_folder}"
    );
    assert_eq!(local.file_count(), 0);
}

#[tokio::test]
async fn a_refusal_is_reported_in_the_services_words() {
    let local = LocalConnect::start().await.unwrap();
    let client = local.client().unwrap();
    for (upload, words) in [
        (
            upload("a\u{7}.txt", "text"),
            "Value at 'fileName' failed to satisfy constraint: \
             Member must satisfy regular expression pattern: ^\\P{C}*$",
        ),
        (
            upload("a.exe", "text"),
            "the extension `exe` is not allowed; the allowed extensions are csv",
        ),
        (
            upload("README", "text"),
            "the file name has no extension; the allowed extensions are csv",
        ),
        (
            upload("a.", "text"),
            "the file name has no extension; the allowed extensions are csv",
        ),
        (
            upload("a.txt", vec![0; 20 * 1024 * 1024 + 1]),
            "the allowed size is 1 byte to 20 MiB",
        ),
        (
            upload("a.txt", "text").url_expiry_in_seconds(4),
            "Member must have value greater than or equal to 5",
        ),
        (
            Upload::new(
                "instance-1",
                "arn:aws:s3:::x",
                Source::bytes("a.txt", "text"),
            ),
            "is not a case or contact ARN",
        ),
    ] {
        let error = upload.send(&client).await.unwrap_err();
        assert_eq!(error.step(), Step::Start);
        let text = error.to_string();
        assert!(text.contains("InvalidRequestException (400)"), "{text}");
        assert!(text.contains(words), "{text}");
    }
}

#[tokio::test]
async fn a_case_accepts_fifty_files_and_an_email_ten() {
    let local = LocalConnect::start().await.unwrap();
    let client = local.client().unwrap();
    for number in 0..10 {
        let source = Source::bytes(format!("{number}.txt"), "text");
        Upload::new("instance-1", CONTACT, source)
            .send(&client)
            .await
            .unwrap();
    }
    let source = Source::bytes("11.txt", "text");
    let error = Upload::new("instance-1", CONTACT, source)
        .send(&client)
        .await
        .unwrap_err();
    assert!(
        error
            .to_string()
            .contains("ServiceQuotaExceededException (402)"),
        "{error}"
    );
}

#[tokio::test]
async fn wrong_keys_are_rejected_at_the_first_step() {
    let local = LocalConnect::start().await.unwrap();
    let credentials = local.credentials();
    let wrong = Credentials::new(credentials.access_key_id(), "wrong", None, None, "test");
    let client = local.client_builder().credentials(wrong).build().unwrap();
    let error = upload("a.txt", "text").send(&client).await.unwrap_err();
    assert_eq!(error.step(), Step::Start);
    assert!(
        error
            .to_string()
            .contains("InvalidSignatureException (403)"),
        "{error}"
    );
}

#[tokio::test]
async fn an_unreachable_endpoint_is_reported_without_a_file_id() {
    // A port that is taken, and not listened at.
    let socket = tokio::net::TcpSocket::new_v4().unwrap();
    socket.bind("127.0.0.1:0".parse().unwrap()).unwrap();
    let address = socket.local_addr().unwrap();
    let client = client_builder()
        .endpoint(format!("http://{address}"))
        .retry(connect_runtime::RetryPolicy::attempts(1))
        .build()
        .unwrap();
    let error = upload("a.txt", "text").send(&client).await.unwrap_err();
    let UploadErrorKind::Call(call) = error.kind() else {
        panic!("{error}")
    };
    assert!(!call.may_have_been_sent());
    assert!(
        error.to_string().contains("no connection to the endpoint"),
        "{error}"
    );
}

/// The transport responds in the same task, so the paused clock has both ends.
#[tokio::test(start_paused = true)]
async fn waiting_for_a_verdict_times_out() {
    let local = local_with_scan_time(Duration::from_mins(1)).await;
    let client = local
        .client_builder()
        .transport(local.transport())
        .clock(paused_clock())
        .build()
        .unwrap();

    let file = upload("a.txt", "text").send(&client).await.unwrap();
    assert_eq!(file.status, FileStatusType::Approved);

    let late = upload("b.txt", "text")
        .wait(Duration::from_secs(30))
        .send(&client)
        .await
        .unwrap_err();
    assert_eq!(late.step(), Step::Wait);
    assert!(
        matches!(late.kind(), UploadErrorKind::StillProcessing(_)),
        "{late}"
    );

    let unawaited = upload("c.txt", "text")
        .wait(None)
        .send(&client)
        .await
        .unwrap();
    assert_eq!(unawaited.status, FileStatusType::Processing);
}

async fn local_with_scan_time(scan_time: Duration) -> LocalConnect {
    let mut assumptions = Assumptions::default();
    assumptions.scan_time = scan_time;
    LocalConnect::builder()
        .clock(paused_clock())
        .assumptions(assumptions)
        .start()
        .await
        .unwrap()
}

/// tokio's clock, as the time of day.
fn paused_clock() -> connect_runtime::Clock {
    let start = tokio::time::Instant::now();
    let epoch = std::time::UNIX_EPOCH + Duration::from_secs(1_750_000_000);
    connect_runtime::Clock::from_fn(move || epoch + start.elapsed())
}

#[tokio::test]
async fn completing_before_the_bytes_is_refused_by_default() {
    use connect_operations::attached_files::{
        CompleteAttachedFileUpload, FileUseCaseType, StartAttachedFileUpload,
    };
    for (outcome, accepted) in [(Outcome::InvalidRequest, false), (Outcome::Accept, true)] {
        let mut assumptions = Assumptions::default();
        assumptions.complete_before_put = outcome;
        let local = LocalConnect::builder()
            .assumptions(assumptions)
            .start()
            .await
            .unwrap();
        let client = local.client().unwrap();
        let start = StartAttachedFileUpload::builder()
            .instance_id("instance-1")
            .file_name("a.txt")
            .file_size_in_bytes(4)
            .file_use_case_type(FileUseCaseType::Attachment)
            .associated_resource_arn(CASE)
            .build();
        let file_id = client.send(start).await.unwrap().file_id.unwrap();
        let complete = CompleteAttachedFileUpload::builder()
            .instance_id("instance-1")
            .file_id(file_id)
            .associated_resource_arn(CASE)
            .build();
        assert_eq!(client.send(complete).await.is_ok(), accepted);
    }
}

#[cfg(unix)]
#[tokio::test]
async fn a_pipe_is_rejected_without_blocking() {
    let local = LocalConnect::start().await.unwrap();
    let folder = tempfile::tempdir().unwrap();
    let pipe = folder.path().join("pipe.txt");
    assert!(
        std::process::Command::new("mkfifo")
            .arg(&pipe)
            .status()
            .unwrap()
            .success()
    );
    let upload = Upload::new("instance-1", CASE, Source::path(pipe));
    let error = upload.send(&local.client().unwrap()).await.unwrap_err();
    assert!(
        error
            .to_string()
            .contains("is a pipe or a device; write it to a file first"),
        "{error}"
    );
}
