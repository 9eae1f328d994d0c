//! The address that a started upload gives: what S3 would refuse is refused, in its words.

mod cors;
mod objects;

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, UNIX_EPOCH};

use bytes::Bytes;
use connect_local::{LocalConnect, LocalConnectBuilder};
use connect_operations::attached_files::{
    FileUseCaseType, StartAttachedFileUpload, UploadUrlMetadata,
};
use connect_runtime::body::Body;
use connect_runtime::{Client, ClientBuilder, Clock};
use http::header::{CONTENT_LENGTH, HeaderName};
use http::{Method, Request, Response};
use http_body_util::BodyExt as _;

const CASE: &str = "arn:aws:cases:us-east-1:111122223333:domain/d-1/case/c-1";

/// A Connect whose clock a test sets.
struct Fixture {
    local: LocalConnect,
    client: Client,
    now: Arc<AtomicU64>,
}

impl Fixture {
    async fn new() -> Self {
        Self::of(LocalConnect::builder()).await
    }

    async fn of(builder: LocalConnectBuilder) -> Self {
        let now = Arc::new(AtomicU64::new(1_750_000_000));
        let seconds = Arc::clone(&now);
        let clock = Clock::from_fn(move || {
            UNIX_EPOCH + Duration::from_secs(seconds.load(Ordering::Relaxed))
        });
        let local = builder.clock(clock.clone()).start().await.unwrap();
        let client = local.client_builder().clock(clock).build().unwrap();
        Self { local, client, now }
    }

    fn client_builder(&self) -> ClientBuilder {
        let seconds = Arc::clone(&self.now);
        let now = move || UNIX_EPOCH + Duration::from_secs(seconds.load(Ordering::Relaxed));
        self.local.client_builder().clock(Clock::from_fn(now))
    }

    async fn start(&self) -> UploadUrlMetadata {
        let (_, metadata) = self.start_file().await;
        metadata
    }

    async fn start_file(&self) -> (String, UploadUrlMetadata) {
        let start = StartAttachedFileUpload::builder()
            .instance_id("instance-1")
            .file_name("a.txt")
            .file_size_in_bytes(4)
            .url_expiry_in_seconds(60)
            .file_use_case_type(FileUseCaseType::Attachment)
            .associated_resource_arn(CASE)
            .build();
        let started = self.client.send(start).await.unwrap();
        (
            started.file_id.unwrap(),
            started.upload_url_metadata.unwrap(),
        )
    }

    async fn send(&self, request: Request<Body>) -> Response<Bytes> {
        let (parts, body) = self
            .client
            .raw()
            .transport()
            .send(request)
            .await
            .unwrap()
            .into_parts();
        Response::from_parts(parts, body.collect().await.unwrap().to_bytes())
    }
}

fn put(metadata: &UploadUrlMetadata, body: &'static str) -> Request<Body> {
    let mut request = Request::new(Body::from(Bytes::from_static(body.as_bytes())));
    *request.method_mut() = Method::PUT;
    *request.uri_mut() = metadata.url.as_ref().unwrap().expose().parse().unwrap();
    for (name, value) in metadata.headers_to_include.as_ref().unwrap() {
        request.headers_mut().insert(
            HeaderName::from_bytes(name.as_bytes()).unwrap(),
            value.parse().unwrap(),
        );
    }
    request
}

fn assert_refused(response: &Response<Bytes>, status: u16, code: &str, words: &str) {
    let text = String::from_utf8_lossy(response.body());
    assert_eq!(response.status(), status, "{text}");
    assert!(text.contains(&format!("<Code>{code}</Code>")), "{text}");
    assert!(text.contains(words), "{text}");
}

#[tokio::test]
async fn a_granted_upload_is_accepted() {
    let fixture = Fixture::new().await;
    let metadata = fixture.start().await;
    assert_eq!(fixture.send(put(&metadata, "text")).await.status(), 200);
    assert_eq!(fixture.local.file_count(), 1);
}

#[tokio::test]
async fn an_expired_url_is_refused() {
    let fixture = Fixture::new().await;
    let metadata = fixture.start().await;
    fixture.now.fetch_add(61, Ordering::Relaxed);
    let response = fixture.send(put(&metadata, "text")).await;
    assert_refused(&response, 403, "AccessDenied", "Request has expired");
}

#[tokio::test]
async fn a_changed_header_is_refused() {
    let fixture = Fixture::new().await;
    let metadata = fixture.start().await;
    let mut request = put(&metadata, "text");
    request
        .headers_mut()
        .insert("content-type", "text/html".parse().unwrap());
    let response = fixture.send(request).await;
    assert_refused(
        &response,
        403,
        "SignatureDoesNotMatch",
        "<CanonicalRequest>",
    );
}

#[tokio::test]
async fn a_length_other_than_announced_is_refused() {
    let fixture = Fixture::new().await;
    let metadata = fixture.start().await;
    let mut request = put(&metadata, "longer text");
    request.headers_mut().remove(CONTENT_LENGTH);
    let response = fixture.send(request).await;
    assert_refused(&response, 403, "SignatureDoesNotMatch", "content-length:11");
}

#[tokio::test]
async fn an_unsigned_amz_header_is_refused() {
    let fixture = Fixture::new().await;
    let metadata = fixture.start().await;
    let mut request = put(&metadata, "text");
    request
        .headers_mut()
        .insert("x-amz-meta-more", "1".parse().unwrap());
    let response = fixture.send(request).await;
    assert_refused(
        &response,
        403,
        "AccessDenied",
        "<HeadersNotSigned>x-amz-meta-more</HeadersNotSigned>",
    );
}

#[tokio::test]
async fn a_body_without_a_length_is_refused() {
    let fixture = Fixture::new().await;
    let metadata = fixture.start().await;
    let mut request = put(&metadata, "");
    request.headers_mut().remove(CONTENT_LENGTH);
    let chunk = http_body::Frame::data(Bytes::from_static(b"text"));
    *request.body_mut() = Body::new(Unsized(Some(chunk)));
    let response = fixture.send(request).await;
    assert_refused(&response, 501, "NotImplemented", "");
}

/// One frame, of which nobody knows that it is the only one.
struct Unsized(Option<http_body::Frame<Bytes>>);

impl http_body::Body for Unsized {
    type Data = Bytes;
    type Error = std::convert::Infallible;

    fn poll_frame(
        mut self: std::pin::Pin<&mut Self>,
        _: &mut std::task::Context<'_>,
    ) -> std::task::Poll<Option<Result<http_body::Frame<Bytes>, Self::Error>>> {
        std::task::Poll::Ready(self.0.take().map(Ok))
    }
}

#[tokio::test]
async fn another_method_is_refused() {
    let fixture = Fixture::new().await;
    let metadata = fixture.start().await;
    let mut request = put(&metadata, "text");
    *request.method_mut() = Method::GET;
    let response = fixture.send(request).await;
    assert_refused(&response, 403, "SignatureDoesNotMatch", "<StringToSign>");
}
