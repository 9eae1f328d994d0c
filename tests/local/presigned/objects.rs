//! What S3 says of the bytes that it keeps.

use std::sync::atomic::Ordering;

use connect_local::{Assumptions, LocalConnect};
use connect_operations::attached_files::{
    CompleteAttachedFileUpload, GetAttachedFile, UploadUrlMetadata,
};
use connect_runtime::body::Body;
use http::{Method, Request};

use super::{CASE, Fixture, assert_refused, put};

/// MD5 of `text`.
const ETAG: &str = "\"1cb251ec0d568de6a929b520c4aed8d1\"";
const CONTENT_MD5: &str = "HLJR7A1WjeapKbUgxK7Y0Q==";

impl Fixture {
    /// The URL of a file that holds `text`.
    async fn stored(&self) -> String {
        let (file_id, metadata) = self.start_file().await;
        assert_eq!(self.send(put(&metadata, "text")).await.status(), 200);
        self.complete(&file_id).await;
        self.url(&file_id).await
    }

    async fn complete(&self, file_id: &str) {
        let complete = CompleteAttachedFileUpload::builder()
            .instance_id("instance-1")
            .file_id(file_id)
            .associated_resource_arn(CASE);
        self.client.send(complete.build()).await.unwrap();
    }

    async fn url(&self, file_id: &str) -> String {
        let get = GetAttachedFile::builder()
            .instance_id("instance-1")
            .file_id(file_id)
            .associated_resource_arn(CASE);
        let file = self.client.send(get.build()).await.unwrap();
        let url = file.download_url_metadata.unwrap().url.unwrap();
        url.expose().clone()
    }
}

fn get(url: &str, headers: &[(&str, &str)]) -> Request<Body> {
    let mut request = Request::get(url);
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    request.body(Body::empty()).unwrap()
}

#[tokio::test]
async fn an_object_has_an_etag_and_a_time() {
    let fixture = Fixture::new().await;
    let metadata = fixture.start().await;
    let response = fixture.send(put(&metadata, "text")).await;
    assert_eq!(response.headers()["etag"], ETAG);
    let url = fixture.stored().await;
    let response = fixture.send(get(&url, &[])).await;
    assert_eq!(response.headers()["etag"], ETAG);
    assert_eq!(response.headers()["accept-ranges"], "bytes");
    let at = "Sun, 15 Jun 2025 15:06:40 GMT";
    assert_eq!(response.headers()["last-modified"], at);
}

#[tokio::test]
async fn a_part_of_an_object_can_be_fetched() {
    let fixture = Fixture::new().await;
    let url = fixture.stored().await;
    for (range, content_range, body) in [
        ("bytes=1-2", "bytes 1-2/4", "ex"),
        ("bytes=2-", "bytes 2-3/4", "xt"),
        ("bytes=-1", "bytes 3-3/4", "t"),
    ] {
        let response = fixture.send(get(&url, &[("range", range)])).await;
        assert_eq!(response.status(), 206, "{range}");
        assert_eq!(response.headers()["content-range"], content_range);
        assert_eq!(response.headers()["content-length"], body.len().to_string());
        assert_eq!(response.body(), body);
    }
    let response = fixture.send(get(&url, &[("range", "bytes=4-")])).await;
    let size = "<ActualObjectSize>4</ActualObjectSize>";
    assert_refused(&response, 416, "InvalidRange", size);
}

#[tokio::test]
async fn an_unchanged_object_is_not_sent_again() {
    let fixture = Fixture::new().await;
    let url = fixture.stored().await;
    for known in [
        ETAG,
        "*",
        "\"other\", W/\"1cb251ec0d568de6a929b520c4aed8d1\"",
    ] {
        let response = fixture.send(get(&url, &[("if-none-match", known)])).await;
        assert_eq!(response.status(), 304, "{known}");
        assert_eq!(response.headers()["etag"], ETAG);
        assert!(response.body().is_empty());
    }
    let other = fixture
        .send(get(&url, &[("if-none-match", "\"other\"")]))
        .await;
    assert_eq!(other.status(), 200);
}

#[tokio::test]
async fn a_conditional_put_is_accepted_once() {
    let fixture = Fixture::new().await;
    let metadata = fixture.start().await;
    let once = || {
        let mut request = put(&metadata, "text");
        request
            .headers_mut()
            .insert("if-none-match", "*".parse().unwrap());
        request
    };
    assert_eq!(fixture.send(once()).await.status(), 200);
    let second = fixture.send(once()).await;
    assert_refused(
        &second,
        412,
        "PreconditionFailed",
        "<Condition>If-None-Match<",
    );
}

#[tokio::test]
async fn a_digest_that_differs_is_refused() {
    let fixture = Fixture::new().await;
    let metadata = fixture.start().await;
    let with = |digest: &str| {
        let mut request = put(&metadata, "text");
        request
            .headers_mut()
            .insert("content-md5", digest.parse().unwrap());
        request
    };
    let other = fixture.send(with("AAAAAAAAAAAAAAAAAAAAAA==")).await;
    let calculated = format!("<CalculatedDigest>{CONTENT_MD5}<");
    assert_refused(&other, 400, "BadDigest", &calculated);
    let no_digest = fixture.send(with("text")).await;
    assert_refused(&no_digest, 400, "InvalidDigest", "");
    assert_eq!(fixture.send(with(CONTENT_MD5)).await.status(), 200);
}

/// A URL is for one method, as on S3.
#[tokio::test]
async fn a_head_with_the_url_of_a_get_is_refused_without_a_body() {
    let fixture = Fixture::new().await;
    let url = fixture.stored().await;
    let mut request = get(&url, &[]);
    *request.method_mut() = Method::HEAD;
    let response = fixture.send(request).await;
    assert_eq!(response.status(), 403);
    assert!(response.body().is_empty());
}

#[tokio::test]
async fn a_request_has_one_id() {
    let fixture = Fixture::new().await;
    let url = fixture.stored().await;
    let response = fixture
        .send(get(
            &url.replace("/connect-local-bucket/", "/connect-local-bucket/x"),
            &[],
        ))
        .await;
    let id = response.headers()["x-amz-request-id"].to_str().unwrap();
    let text = String::from_utf8_lossy(response.body());
    assert!(
        text.contains(&format!("<RequestId>{id}</RequestId>")),
        "{text}"
    );
    let host_id = response.headers()["x-amz-id-2"].to_str().unwrap();
    assert!(
        text.contains(&format!("<HostId>{host_id}</HostId>")),
        "{text}"
    );
    assert!(!response.headers().contains_key("x-amzn-requestid"));
}

#[tokio::test]
async fn whether_a_completed_file_can_be_overwritten_is_an_assumption() {
    for (is_taken, status) in [(true, 200), (false, 403)] {
        let mut assumptions = Assumptions::default();
        assumptions.overwrite_after_completion = is_taken;
        let builder = LocalConnect::builder().assumptions(assumptions);
        let fixture = Fixture::of(builder).await;
        let (file_id, metadata) = fixture.start_file().await;
        assert_eq!(fixture.send(put(&metadata, "text")).await.status(), 200);
        fixture.complete(&file_id).await;
        let again = fixture.send(put(&metadata, "next")).await;
        assert_eq!(again.status(), status);
        let url = fixture.url(&file_id).await;
        let expected = if is_taken { "next" } else { "text" };
        assert_eq!(fixture.send(get(&url, &[])).await.body(), expected);
    }
}

/// From inside a container `127.0.0.1` is the container.
#[tokio::test]
async fn urls_name_the_server_as_its_caller_does() {
    let fixture = Fixture::new().await;
    let port = fixture.local.address().unwrap().port();
    let as_caller = format!("http://localhost:{port}");
    let client = fixture
        .client_builder()
        .endpoint(&as_caller)
        .build()
        .unwrap();
    let fixture = Fixture { client, ..fixture };
    let metadata = fixture.start().await;
    assert!(
        url_of(&metadata).starts_with(&as_caller),
        "{}",
        url_of(&metadata)
    );
    assert_eq!(fixture.send(put(&metadata, "text")).await.status(), 200);
    assert!(fixture.stored().await.starts_with(&as_caller));

    let proxied = LocalConnect::builder().public_endpoint("https://connect.test/");
    let metadata = Fixture::of(proxied).await.start().await;
    let start = "https://connect.test/connect-local-bucket/";
    assert!(
        url_of(&metadata).starts_with(start),
        "{}",
        url_of(&metadata)
    );
}

fn url_of(metadata: &UploadUrlMetadata) -> &str {
    metadata.url.as_ref().unwrap().expose()
}

/// AWS's words are for those who have the secret key; a test has what the URL was made for.
#[tokio::test]
async fn a_refused_url_names_the_difference() {
    let fixture = Fixture::new().await;
    let metadata = fixture.start().await;
    let mut other_type = put(&metadata, "text");
    let html = "text/html".parse().unwrap();
    other_type.headers_mut().insert("content-type", html);
    let mut other_method = put(&metadata, "text");
    *other_method.method_mut() = Method::GET;
    let mut other_host = put(&metadata, "text");
    let host = "elsewhere.test".parse().unwrap();
    other_host.headers_mut().insert("host", host);
    let mut other_url = put(&metadata, "text");
    *other_url.uri_mut() = format!("{}&more=1", url_of(&metadata)).parse().unwrap();
    for (request, hint) in [
        (
            other_type,
            "Content-Type was signed as `text/plain`, but `text/html` was sent",
        ),
        (other_method, "the URL is for PUT, but GET was sent"),
        (other_host, "but `elsewhere.test` was sent"),
        (other_url, "the URL was changed"),
    ] {
        let response = fixture.send(request).await;
        assert_refused(&response, 403, "SignatureDoesNotMatch", hint);
    }
    fixture.now.fetch_add(61, Ordering::Relaxed);
    let response = fixture.send(put(&metadata, "text")).await;
    let text = String::from_utf8_lossy(response.body());
    assert!(!text.contains("<Hint>"), "{text}");
}
