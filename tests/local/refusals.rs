//! What a local Connect refuses, and what it says of it.

use std::convert::Infallible;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use connect_local::{AccessKey, LocalConnect};
use connect_operations::attached_files::{
    CreateAttachedFile, FileUseCaseType, ListAttachedFilesConfigurations, StartAttachedFileUpload,
};
use connect_runtime::body::Body;
use connect_runtime::{ConnectShape, Credentials, connect_operation};
use http::header::AUTHORIZATION;
use http::{HeaderName, HeaderValue, Request};
use http_body::Frame;
use tokio::time::timeout;

const CASE: &str = "arn:aws:cases:us-east-1:111122223333:domain/d-1/case/c-1";

fn start(instance: &str, resource: &str) -> StartAttachedFileUpload {
    StartAttachedFileUpload::builder()
        .instance_id(instance)
        .file_name("a.txt")
        .file_size_in_bytes(4)
        .file_use_case_type(FileUseCaseType::Attachment)
        .associated_resource_arn(resource)
        .build()
}

/// The headers of an upload cannot have them.
#[tokio::test]
async fn a_control_character_in_an_id_leaves_no_file() {
    let local = LocalConnect::start().await.unwrap();
    let client = local.client().unwrap();
    let resource = format!("{CASE}\u{7}");
    for (instance, resource, member) in [
        ("i-\u{1}", CASE, "InstanceId"),
        (
            "arn:aws:connect:us-east-1:1:instance/i\n",
            CASE,
            "InstanceId",
        ),
        ("i-1", resource.as_str(), "AssociatedResourceArn"),
    ] {
        let error = client.send(start(instance, resource)).await.unwrap_err();
        assert_eq!(error.status().unwrap(), 400);
        assert_eq!(error.code(), Some("InvalidRequestException"));
        let expected = format!("{member} contains the control character");
        assert!(error.message().unwrap().starts_with(&expected), "{error}");
        let create = CreateAttachedFile::builder()
            .instance_id(instance)
            .file_use_case_type(FileUseCaseType::Attachment)
            .file_source_uri("s3://bucket/a.txt")
            .associated_resource_arn(resource);
        let error = client.send(create.build()).await.unwrap_err();
        assert_eq!(error.status().unwrap(), 400);
    }
    assert_eq!(local.file_count(), 0);
}

#[connect_operation(method = POST, uri = "/reasons", output = GiveReasonOutput)]
#[derive(Debug, Clone)]
struct GiveReason {
    #[header("x-reason")]
    reason: Option<String>,
}

#[derive(Debug, Clone, ConnectShape)]
struct GiveReasonOutput {
    reason: Option<String>,
}

/// A value that vanished would pass for one that was never sent.
#[tokio::test]
async fn a_header_that_is_not_ascii_arrives_or_is_refused() {
    let local = LocalConnect::builder()
        .operation(|give: GiveReason| async move {
            Ok(GiveReasonOutput::builder()
                .maybe_reason(give.reason)
                .build())
        })
        .start()
        .await
        .unwrap();
    let client = local.client().unwrap();
    // Our client sends visible ASCII only; other clients send what they are given.
    let call = |bytes| {
        let call = client.call(GiveReason::builder().build());
        let value = HeaderValue::from_bytes(bytes).unwrap();
        call.header(HeaderName::from_static("x-reason"), value)
    };
    let output = call("Grüße".as_bytes()).send().await.unwrap();
    assert_eq!(output.output().reason.as_deref(), Some("Grüße"));

    let error = call(b"Gr\xfc\xdfe").send().await.unwrap_err();
    assert_eq!(error.status().unwrap(), 400);
    assert_eq!(error.code(), Some("SerializationException"));
    assert_eq!(error.message(), Some("x-reason: the value is not UTF-8"));
}

#[tokio::test]
async fn a_refused_signature_names_what_to_check() {
    let local = LocalConnect::builder()
        .key(AccessKey::new("AKIDONE", "one"))
        .key(AccessKey::new("AKIDTWO", "two"))
        .start()
        .await
        .unwrap();
    let client = local.client().unwrap();
    let list = || {
        ListAttachedFilesConfigurations::builder()
            .instance_id("i-1")
            .build()
    };
    let mixed_up = Credentials::new("AKIDONE", "two", None, None, "test");
    let error = client
        .call(list())
        .credentials(mixed_up)
        .send()
        .await
        .unwrap_err();
    let message = error.message().unwrap();
    let aws = "The request signature we calculated does not match the signature you provided.";
    assert!(message.starts_with(aws), "{message}");
    assert!(
        message.contains("\nThe signed headers as they arrived:\n"),
        "{message}"
    );
    assert_one_line(
        &error,
        "The secret key does not belong to this access key id; it is another key's",
    );

    let elsewhere = local
        .client_builder()
        .region("eu-central-1")
        .build()
        .unwrap();
    let error = elsewhere.send(list()).await.unwrap_err();
    assert_one_line(
        &error,
        "this server is in region `us-east-1` and the operation belongs to service `connect`; sign",
    );
}

/// The hint is what a log of the error shows, too.
fn assert_one_line(error: &dyn std::error::Error, hint: &str) {
    let line = error.to_string();
    assert!(line.contains(&format!(" connect-local: {hint}")), "{line}");
    assert_eq!(line.lines().count(), 1, "{line}");
}

/// A body that never comes to an end.
struct Endless;

impl http_body::Body for Endless {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(
        self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        Poll::Pending
    }
}

/// Whoever has no key has no claim to the memory that a body takes.
#[tokio::test(start_paused = true)]
async fn a_body_is_read_only_after_the_head_is_verified() {
    let local = LocalConnect::start().await.unwrap();
    let transport = local.transport();
    for authorization in [
        "",
        "AWS4-HMAC-SHA256 Credential=AKIDOTHER/20150830/us-east-1/connect/aws4_request, \
         SignedHeaders=host, Signature=0",
    ] {
        let request = Request::put("http://connect-local/attached-files/i-1")
            .header(AUTHORIZATION, authorization)
            .body(Body::new(Endless));
        let sending = transport.send(request.unwrap());
        let response = timeout(Duration::from_secs(1), sending).await.unwrap();
        assert_eq!(response.unwrap().status(), 403);
    }
}
