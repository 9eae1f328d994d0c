//! Record a conversation, find no secret in it, and have it again with nothing listening.

use connect_local::{AccessKey, Fault, LocalConnect, Recorder, Replay, Script};
use connect_operations::attached_files::{
    FileStatusType, FileUseCaseType, GetAttachedFile, GetAttachedFileOutput,
    ListAttachedFilesConfigurations, StartAttachedFileUpload,
};
use connect_runtime::tower::Layer as _;
use connect_runtime::transport::Transport;
use connect_runtime::{Client, ClientBuilder, Credentials};
use connect_upload::{Source, Upload, UploadedFile};
use http::{HeaderName, HeaderValue};

const CASE: &str = "arn:aws:cases:us-east-1:111122223333:domain/d-1/case/c-1";
const KEY_ID: &str = "AKIARECORDEXAMPLE";
const SECRET: &str = "recordSecretKey/EXAMPLE";
const TOKEN: &str = "recordSessionToken+/EXAMPLE==";

async fn local() -> LocalConnect {
    LocalConnect::builder()
        .key(AccessKey::new(KEY_ID, SECRET).with_session_token(TOKEN))
        .script(Script::of::<StartAttachedFileUpload>().fault(Fault::throttle()))
        .start()
        .await
        .unwrap()
}

fn recording(local: &LocalConnect, recorder: &Recorder) -> ClientBuilder {
    let transport = Transport::builder().build().unwrap();
    let transport = recorder.layer(transport);
    local.client_builder().transport(transport).jitter(|| 0.0)
}

/// A throttled start, PUT, complete, get.
async fn upload(client: &Client) -> UploadedFile {
    let upload = Upload::new("i-1", CASE, Source::bytes("a.txt", "some text"));
    upload.send(client).await.unwrap()
}

async fn scopes(client: &Client) -> Vec<String> {
    let list = ListAttachedFilesConfigurations::builder()
        .instance_id("i-1")
        .max_results(3);
    let mut items = client.paginate(list.build()).items();
    let mut scopes = Vec::new();
    while let Some(item) = items.next().await.unwrap() {
        scopes.push(item.attachment_scope.to_string());
    }
    scopes
}

fn get(file_id: &str) -> GetAttachedFile {
    GetAttachedFile::builder()
        .instance_id("i-1")
        .file_id(file_id)
        .associated_resource_arn(CASE)
        .build()
}

#[tokio::test]
async fn a_conversation_is_recorded_without_secrets_and_replayed_with_nothing_listening() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("conversation.jsonl");
    let recorder = Recorder::new();
    let (uploaded, listed, url) = {
        let local = local().await;
        let client = recording(&local, &recorder).build().unwrap();
        let file = upload(&client).await;
        let got = client.send(get(&file.file_id)).await.unwrap();
        let url = got.download_url_metadata.unwrap().url.unwrap();
        // Refused, with a text that repeats what was signed.
        let wrong = Credentials::new(KEY_ID, "wrong", Some(TOKEN.to_owned()), None, "test");
        let refused = client
            .call(get(&file.file_id))
            .credentials(wrong)
            .send()
            .await;
        assert_eq!(
            refused.unwrap_err().code(),
            Some("InvalidSignatureException")
        );
        (file, scopes(&client).await, url.expose().to_owned())
    };
    recorder.save(&path).await.unwrap();

    let text = std::fs::read_to_string(&path).unwrap();
    let (_, query) = url.split_once('?').unwrap();
    let (_, signature) = url.split_once("X-Amz-Signature=").unwrap();
    let headers = [
        "authorization\":",
        "x-amz-security-token\":",
        "x-amz-date\":",
    ];
    let secrets = [
        KEY_ID,
        SECRET,
        TOKEN,
        query,
        signature,
        "X-Amz-Signature",
        "Signature=",
    ];
    for secret in secrets.iter().chain(&headers) {
        let line = text.lines().find(|line| line.contains(secret));
        assert_eq!(line, None, "`{secret}` is recorded");
    }
    // The search would have found something.
    assert!(text.contains("x-amz-security-token:***"), "{text}");
    assert!(
        text.contains(r#""operation":"StartAttachedFileUpload""#),
        "{text}"
    );
    assert!(text.contains(r#""FileName":"a.txt""#), "{text}");

    let replay = Replay::load(&path).await.unwrap();
    let client = replay.client_builder().jitter(|| 0.0).build().unwrap();
    let replayed = upload(&client).await;
    assert_eq!(replayed.file_id, uploaded.file_id);
    assert_eq!(replayed.status, FileStatusType::Approved);
    client.send(get(&replayed.file_id)).await.unwrap();
    let refused = client.send(get(&replayed.file_id)).await.unwrap_err();
    assert_eq!(refused.code(), Some("InvalidSignatureException"));
    assert_eq!(scopes(&client).await, listed);
    assert_eq!(listed.len(), 4);
    assert_eq!(replay.remaining(), 0);
    let further = client.send(get("f-1")).await.unwrap_err();
    let words = "the recording has no further response to GET /attached-files/i-1/f-1";
    assert!(format!("{further:?}").contains(words), "{further:?}");
}

const TENANT: HeaderName = HeaderName::from_static("x-amz-tenant");

fn start(name: &str) -> StartAttachedFileUpload {
    StartAttachedFileUpload::builder()
        .instance_id("i-1")
        .file_name(name)
        .file_size_in_bytes(1)
        .file_use_case_type(FileUseCaseType::Attachment)
        .associated_resource_arn(CASE)
        .build()
}

/// A start of `private.pdf`, and after it two calls, `f-1` before `f-2`.
async fn three_calls() -> Recorder {
    let output = GetAttachedFileOutput::builder().file_size_in_bytes(1);
    let output = output.file_name("private.pdf").build();
    let local = LocalConnect::builder()
        .script(Script::of::<GetAttachedFile>().output(&output).times(2))
        .start_without_socket()
        .unwrap();
    let recorder = Recorder::new()
        .hide_member("FileName")
        .hide_member("Content-Disposition")
        .keep_header("X-Amz-Tenant");
    let transport = recorder.layer(local.transport());
    let client = local.client_builder().transport(transport).build().unwrap();
    client
        .call(start("private.pdf"))
        .header(TENANT, HeaderValue::from_static("a"))
        .send()
        .await
        .unwrap();
    get_f1(&client).await;
    client.send(get("f-2")).await.unwrap();
    recorder
}

/// With a parameter that comes last in the request.
async fn get_f1(client: &Client) {
    let call = client.call(get("f-1")).query_parameter("a", "1");
    call.send().await.unwrap();
}

#[tokio::test]
async fn a_strict_replay_shows_what_it_expected() {
    let recording = three_calls().await.to_json_lines();
    assert!(!recording.contains("private.pdf"), "{recording}");
    let sorted = r#""query":[["a","1"],["associatedResourceArn","#;
    assert!(recording.contains(sorted), "{recording}");
    let replay = Replay::from_json_lines(&recording).unwrap();
    let client = replay.client_builder().build().unwrap();
    // With another header, and another member; then as it was, but for the hidden name and the token.
    let tenant = |tenant| {
        client
            .call(start("other.pdf"))
            .header(TENANT, HeaderValue::from_static(tenant))
    };
    let error = tenant("b").send().await.unwrap_err();
    let text = format!("{error:?}");
    let expected = r#"the request differs from the recording: expected {"body""#;
    assert!(
        text.contains(expected) && text.contains(r#""x-amz-tenant":"b""#),
        "{text}"
    );
    let mut larger = start("other.pdf");
    larger.file_size_in_bytes = 2;
    client
        .call(larger)
        .header(TENANT, HeaderValue::from_static("a"))
        .send()
        .await
        .unwrap_err();
    tenant("a").send().await.unwrap();
    // In another order; what was expected is still there.
    client.send(get("f-2")).await.unwrap_err();
    get_f1(&client).await;
    client.send(get("f-2")).await.unwrap();
    assert_eq!(replay.remaining(), 0);
}

#[tokio::test]
async fn a_replay_by_operation_ignores_order_and_members() {
    let replay = Replay::from_json_lines(&three_calls().await.to_json_lines()).unwrap();
    let client = replay.by_operation().client_builder().build().unwrap();
    let file = client.send(get("f-9")).await.unwrap();
    assert_eq!(file.file_name.as_deref(), Some("***"));
    client.send(get("f-1")).await.unwrap();
    client.send(get("f-1")).await.unwrap_err();
    client.send(start("other.pdf")).await.unwrap();
}

#[test]
fn an_invalid_line_is_named() {
    let error = Replay::from_json_lines("\n{}\n").unwrap_err();
    let text = error.to_string();
    assert!(
        text.starts_with("line 2 is not part of a recording: missing field"),
        "{text}"
    );
}
