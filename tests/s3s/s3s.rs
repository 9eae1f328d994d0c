//! Uploads to `s3s-fs`, an S3 that nobody of this project wrote and that checks V4 signatures.
//!
//! A local Connect declares the files; the URLs that it gives are pre-signed for that S3, by aws-sigv4.

use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, SystemTime};

use aws_credential_types::Credentials;
use aws_sigv4::http_request::{
    PercentEncodingMode, SignableBody, SignableRequest, SignatureLocation, SigningSettings,
    UriPathNormalizationMode, sign,
};
use aws_sigv4::sign::v4;
use connect_local::LocalConnect;
use connect_operations::attached_files::{
    CompleteAttachedFileUpload, CompleteAttachedFileUploadOutput, FileStatusType, GetAttachedFile,
    GetAttachedFileOutput, StartAttachedFileUpload, StartAttachedFileUploadOutput,
    UploadUrlMetadata,
};
use connect_upload::{Source, Step, Upload, UploadError, UploadedFile};
use hyper::server::conn::http1;
use hyper_util::rt::TokioIo;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use s3s::auth::SimpleAuth;
use s3s::service::S3ServiceBuilder;
use s3s_fs::FileSystem;
use tempfile::TempDir;
use tokio::net::TcpListener;

const KEY: &str = "AKIDEXAMPLE";
const SECRET: &str = "a-secret-of-the-test";
const REGION: &str = "us-east-1";
const BUCKET: &str = "bucket";
const UNRESERVED: AsciiSet = NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

/// What is wrong with the URLs.
#[derive(Clone, Copy)]
enum Urls {
    Good,
    /// Another signature.
    Wrong,
    /// The first so many were given an hour ago.
    Expired(usize),
}

/// The S3, its folder, and a Connect that hands out URLs of it.
struct Fixture {
    folder: TempDir,
    local: LocalConnect,
    starts: Arc<AtomicUsize>,
}

impl Fixture {
    async fn new(urls: Urls) -> Self {
        let folder = tempfile::tempdir().unwrap();
        std::fs::create_dir(folder.path().join(BUCKET)).unwrap();
        let s3 = serve(folder.path().to_owned()).await;
        let starts = Arc::new(AtomicUsize::new(0));
        let count = Arc::clone(&starts);
        let start = move |start: StartAttachedFileUpload| {
            let number = count.fetch_add(1, Ordering::Relaxed);
            let age = match urls {
                Urls::Expired(first) if number < first => Duration::from_hours(1),
                _ => Duration::ZERO,
            };
            let place = place(s3, &start, age, matches!(urls, Urls::Wrong));
            let output = StartAttachedFileUploadOutput::builder()
                .file_id("f-1")
                .upload_url_metadata(place);
            std::future::ready(Ok(output.build()))
        };
        let local = LocalConnect::builder()
            .operation(start)
            .operation(|_: CompleteAttachedFileUpload| async {
                Ok(CompleteAttachedFileUploadOutput::builder().build())
            })
            .operation(|_: GetAttachedFile| async {
                let output = GetAttachedFileOutput::builder().file_size_in_bytes(1);
                Ok(output.file_status(FileStatusType::Approved).build())
            })
            .start()
            .await
            .unwrap();
        Self {
            folder,
            local,
            starts,
        }
    }

    async fn upload<R>(&self, source: Source<R>) -> Result<UploadedFile, UploadError> {
        let case = "arn:aws:cases:us-east-1:111122223333:domain/d-1/case/c-1";
        let upload = Upload::new("instance-1", case, source);
        upload.send(&self.local.client().unwrap()).await
    }

    fn arrived(&self, name: &str) -> Option<Vec<u8>> {
        std::fs::read(self.folder.path().join(BUCKET).join(name)).ok()
    }
}

async fn serve(root: PathBuf) -> SocketAddr {
    let mut builder = S3ServiceBuilder::new(FileSystem::new(root).unwrap());
    builder.set_auth(SimpleAuth::from_single(KEY, SECRET));
    let service = builder.build();
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move {
        loop {
            let (stream, _) = listener.accept().await.unwrap();
            let connection =
                http1::Builder::new().serve_connection(TokioIo::new(stream), service.clone());
            // It breaks off where the client does.
            tokio::spawn(async { drop(connection.await) });
        }
    });
    address
}

/// A pre-signed URL, and the headers that are signed with it.
fn place(
    s3: SocketAddr,
    start: &StartAttachedFileUpload,
    age: Duration,
    is_wrong: bool,
) -> UploadUrlMetadata {
    let name = utf8_percent_encode(&start.file_name, &UNRESERVED);
    let address = format!("http://{s3}/{BUCKET}/{name}");
    let length = start.file_size_in_bytes.to_string();
    let headers = [
        ("Content-Type", "application/octet-stream"),
        ("Content-Length", &*length),
        ("Content-Disposition", "attachment; filename=\"a.txt\""),
        ("x-amz-acl", "bucket-owner-full-control"),
        ("x-amz-meta-contact_id", "c-1"),
    ];
    let request = SignableRequest::new(
        "PUT",
        &address,
        headers.into_iter(),
        SignableBody::UnsignedPayload,
    );
    let mut settings = SigningSettings::default();
    settings.signature_location = SignatureLocation::QueryParams;
    settings.percent_encoding_mode = PercentEncodingMode::Single;
    settings.uri_path_normalization_mode = UriPathNormalizationMode::Disabled;
    settings.expires_in = Some(Duration::from_mins(5));
    let identity = Credentials::new(KEY, SECRET, None, None, "test").into();
    let parameters = v4::SigningParams::builder()
        .identity(&identity)
        .region(REGION)
        .name("s3")
        .time(SystemTime::now() - age)
        .settings(settings)
        .build()
        .unwrap()
        .into();
    let (instructions, _) = sign(request.unwrap(), &parameters).unwrap().into_parts();
    let parameters = instructions.params().iter().map(|(name, value)| {
        let value = utf8_percent_encode(value, &UNRESERVED).to_string();
        match *name {
            "X-Amz-Signature" if is_wrong => {
                format!("{name}={}", value.chars().rev().collect::<String>())
            }
            _ => format!("{name}={value}"),
        }
    });
    let query = parameters.collect::<Vec<_>>().join("&");
    UploadUrlMetadata::builder()
        .url(format!("{address}?{query}"))
        .headers_to_include(headers)
        .build()
}

fn content(size: usize) -> Vec<u8> {
    (0..size).map(|index| (index % 251) as u8).collect()
}

#[tokio::test]
async fn files_of_every_size_arrive_unchanged() {
    let fixture = Fixture::new(Urls::Good).await;
    for size in [1, 5_000_000, 100_000_000] {
        let name = format!("{size}.mp4");
        let path = fixture.folder.path().join(&name);
        std::fs::write(&path, content(size)).unwrap();
        let file = fixture.upload(Source::path(&path)).await.unwrap();
        assert_eq!(
            (file.bytes, file.status),
            (size as u64, FileStatusType::Approved)
        );
        assert!(
            fixture.arrived(&name) == Some(content(size)),
            "{size} bytes did not arrive unchanged"
        );
    }
}

#[tokio::test]
async fn every_kind_of_source_arrives_unchanged() {
    let fixture = Fixture::new(Urls::Good).await;
    let bytes = content(200_000);
    let stream = || chunks(&bytes);
    fixture
        .upload(Source::bytes("bytes.txt", bytes.clone()))
        .await
        .unwrap();
    fixture
        .upload(Source::stream("stream.txt", 200_000, stream()))
        .await
        .unwrap();
    let spooled = Source::spool("spooled.txt", 200_000, stream())
        .await
        .unwrap();
    fixture.upload(spooled).await.unwrap();
    for name in ["bytes.txt", "stream.txt", "spooled.txt"] {
        assert!(fixture.arrived(name).as_ref() == Some(&bytes), "{name}");
    }
}

fn chunks(bytes: &[u8]) -> impl futures_util::Stream<Item = std::io::Result<bytes::Bytes>> + use<> {
    let chunks: Vec<_> = bytes
        .chunks(7000)
        .map(bytes::Bytes::copy_from_slice)
        .map(Ok)
        .collect();
    futures_util::stream::iter(chunks)
}

/// The URL is sent byte for byte: an S3 that decodes its path finds the name.
#[tokio::test]
async fn names_of_every_kind_arrive() {
    let fixture = Fixture::new(Urls::Good).await;
    for name in [
        "plain.txt",
        "two words.txt",
        "Überblick.txt",
        "日本語.txt",
        "a+b.txt",
        "100%.txt",
        "a&b=c;d,e.txt",
        "it's (1) ~final~.txt",
        "#1 [draft] {x}.txt",
        "📎 @home $5!.txt",
    ] {
        let file = fixture.upload(Source::bytes(name, name)).await;
        let file = file.unwrap_or_else(|error| panic!("{name}: {error}"));
        assert_eq!(file.file_name, name);
        assert_eq!(
            fixture.arrived(name).as_deref(),
            Some(name.as_bytes()),
            "{name}"
        );
    }
}

#[tokio::test]
async fn an_invalid_url_is_rejected_at_once() {
    let fixture = Fixture::new(Urls::Wrong).await;
    let error = fixture
        .upload(Source::bytes("a.txt", "text"))
        .await
        .unwrap_err();
    assert_eq!(
        (error.step(), error.code()),
        (Step::Put, Some("SignatureDoesNotMatch"))
    );
    assert_eq!(fixture.starts.load(Ordering::Relaxed), 1);
    assert_eq!(fixture.arrived("a.txt"), None);
}

#[tokio::test]
async fn an_expired_url_is_requested_anew() {
    let fixture = Fixture::new(Urls::Expired(1)).await;
    fixture
        .upload(Source::bytes("a.txt", "text"))
        .await
        .unwrap();
    assert_eq!(fixture.starts.load(Ordering::Relaxed), 2);
    assert_eq!(fixture.arrived("a.txt").as_deref(), Some(&b"text"[..]));

    let fixture = Fixture::new(Urls::Expired(usize::MAX)).await;
    let error = fixture
        .upload(Source::bytes("a.txt", "text"))
        .await
        .unwrap_err();
    assert_eq!(
        (error.step(), error.code()),
        (Step::Put, Some("AccessDenied"))
    );
    assert!(
        error
            .to_string()
            .contains("[3 starts, and each URL expired"),
        "{error}"
    );
    assert_eq!(fixture.arrived("a.txt"), None);
}
