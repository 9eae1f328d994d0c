//! A test double that fails on request, remembers, and lets nothing pass unnoticed.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use connect_local::{Fault, InvalidPage, LocalConnect, Pager, RequestHead, Script};
use connect_operations::attached_files::{
    AttachedFilesConfigurationSummary, AttachmentScope, DeleteAttachedFile, FileStatusType,
    FileUseCaseType, GetAttachedFile, GetAttachedFileOutput, ListAttachedFilesConfigurations,
    ListAttachedFilesConfigurationsOutput, StartAttachedFileUpload,
};
use connect_operations::exceptions::{InvalidParameterException, ResourceNotFoundException};
use connect_runtime::{
    Client, ClientErrorKind, ErrorKind, OperationError, RetryPolicy, StatusCode,
};
use connect_upload::{Source, Upload};
use http::{HeaderName, HeaderValue};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;
use tokio::time::Instant;

const CASE: &str = "arn:aws:cases:us-east-1:111122223333:domain/d-1/case/c-1";

fn get() -> GetAttachedFile {
    GetAttachedFile::builder()
        .instance_id("i-1")
        .file_id("f-1")
        .associated_resource_arn(CASE)
        .build()
}

fn start(name: &str) -> StartAttachedFileUpload {
    StartAttachedFileUpload::builder()
        .instance_id("i-1")
        .file_name(name)
        .file_size_in_bytes(9)
        .file_use_case_type(FileUseCaseType::Attachment)
        .associated_resource_arn(CASE)
        .build()
}

fn file(status: &str) -> GetAttachedFileOutput {
    GetAttachedFileOutput::builder()
        .file_size_in_bytes(1)
        .file_status(FileStatusType::from(status))
        .build()
}

/// Without further attempts: each call shows one response.
fn once(local: &LocalConnect) -> Client {
    let builder = local.client_builder().retry(RetryPolicy::attempts(1));
    builder.build().unwrap()
}

#[tokio::test(start_paused = true)]
async fn scripted_responses_precede_the_handler() {
    let not_found = ResourceNotFoundException::builder().message("gone").build();
    let local = LocalConnect::builder()
        .operation(|_: GetAttachedFile| async { Ok(file("HANDLER")) })
        .script(
            Script::of::<GetAttachedFile>()
                .output(&file("FIRST"))
                .times(2)
                .error(not_found)
                .fault(Fault::throttle()),
        )
        .start_without_socket()
        .unwrap();
    let client = once(&local);
    let mut seen = Vec::new();
    for _ in 0..5 {
        seen.push(match client.send(get()).await {
            Ok(file) => file.file_status.unwrap().to_string(),
            Err(error) => error.code().unwrap().to_owned(),
        });
    }
    let expected = [
        "FIRST",
        "FIRST",
        "ResourceNotFoundException",
        "ThrottlingException",
        "HANDLER",
    ];
    assert_eq!(seen, expected);
}

#[tokio::test]
async fn a_script_applies_to_one_operation_a_rule_or_all() {
    let local =
        LocalConnect::builder()
            .operation(|_: GetAttachedFile| async { Ok(file("X")) })
            .script(Script::of::<DeleteAttachedFile>().fault(Fault::empty(StatusCode::IM_A_TEAPOT)))
            .script(
                Script::rule(|request| request.uri.path().ends_with("f-2"))
                    .fault(Fault::error_code(StatusCode::CONFLICT, "Made", "up")),
            )
            .lenient()
            .start_without_socket()
            .unwrap();
    let client = once(&local);
    client.send(get()).await.unwrap();
    let mut other = get();
    other.file_id = "f-2".to_owned();
    let error = client.send(other.clone()).await.unwrap_err();
    assert_eq!((error.code(), error.message()), (Some("Made"), Some("up")));
    client.send(other).await.unwrap();
    local.script(Script::all().fault(Fault::empty(StatusCode::BAD_GATEWAY)));
    let error = client.send(get()).await.unwrap_err();
    assert_eq!(error.status(), Some(StatusCode::BAD_GATEWAY));
}

/// An exception that the operation does not declare reaches its caller by its code.
#[tokio::test]
async fn an_undeclared_exception_can_be_returned() {
    use connect_operations::exceptions::ResourceConflictException;
    let exception = ResourceConflictException::builder()
        .message("again")
        .build();
    let local = LocalConnect::builder()
        .script(Script::of::<GetAttachedFile>().fault(Fault::exception(&exception)))
        .start_without_socket()
        .unwrap();
    let error = once(&local).send(get()).await.unwrap_err();
    assert!(matches!(error.kind().as_kind(), ErrorKind::Service(_)));
    assert_eq!(error.code(), Some("ResourceConflictException"));
    assert_eq!(error.message(), Some("again"));
}

#[tokio::test(start_paused = true)]
async fn a_delay_passes_on_the_paused_clock() {
    let local = LocalConnect::builder()
        .operation(|_: GetAttachedFile| async { Ok(file("X")) })
        .script(Script::all().fault(Fault::none().delayed(Duration::from_secs(90))))
        .start_without_socket()
        .unwrap();
    let before = Instant::now();
    local.client().unwrap().send(get()).await.unwrap();
    assert_eq!(before.elapsed(), Duration::from_secs(90));
}

#[tokio::test(start_paused = true)]
async fn a_response_is_lost_after_the_handler_has_acted() {
    let local = LocalConnect::builder()
        .script(Script::of::<StartAttachedFileUpload>().fault(Fault::reset().after_handler()))
        .start_without_socket()
        .unwrap();
    let error = once(&local).send(start("a.txt")).await.unwrap_err();
    assert!(error.may_have_been_sent());
    assert_eq!(local.file_count(), 1);

    local.script(Script::of::<StartAttachedFileUpload>().fault(Fault::reset()));
    once(&local).send(start("b.txt")).await.unwrap_err();
    assert_eq!(local.file_count(), 1);
}

#[tokio::test]
async fn the_same_seed_fails_the_same_requests() {
    async fn failed(seed: u64) -> Vec<bool> {
        let unavailable = Fault::empty(StatusCode::SERVICE_UNAVAILABLE);
        let local = LocalConnect::builder()
            .operation(|_: GetAttachedFile| async { Ok(file("X")) })
            .script(Script::all().sometimes(0.5, seed, unavailable))
            .start_without_socket()
            .unwrap();
        let client = once(&local);
        let mut failed = Vec::new();
        for _ in 0..64 {
            failed.push(client.send(get()).await.is_err());
        }
        failed
    }
    let first = failed(1).await;
    assert_eq!(first, failed(1).await);
    assert_ne!(first, failed(2).await);
    let count = first.iter().filter(|failed| **failed).count();
    assert!((16..48).contains(&count), "{count} of 64");
}

#[tokio::test]
async fn an_upload_restarts_after_an_expired_url_and_survives_a_lost_response() {
    let local = LocalConnect::builder()
        .script(
            Script::rule(RequestHead::is_put_of_file)
                .fault(Fault::expire_url())
                .fault(Fault::reset().after_handler()),
        )
        .start_without_socket()
        .unwrap();
    let client = local.client_builder().jitter(|| 0.0).build().unwrap();
    let upload = Upload::new("i-1", CASE, Source::bytes("a.txt", "some text"));
    let file = upload.send(&client).await.unwrap();
    assert_eq!(file.status, FileStatusType::Approved);

    let puts = local.puts();
    let refused: Vec<_> = puts.iter().map(|put| put.signature.is_err()).collect();
    assert_eq!(refused, [true, false, false]);
    assert_eq!(puts[2].operation.file_id, file.file_id);
    assert_eq!(puts[2].operation.content_length, Some(9));
    assert_eq!(puts[2].status, Some(StatusCode::OK));
    // The second file, of which the URL was asked for anew.
    assert_eq!(local.requests::<StartAttachedFileUpload>().len(), 2);
}

#[tokio::test(start_paused = true)]
async fn requests_are_remembered_with_their_type_and_their_attempts() {
    let local = LocalConnect::builder()
        .script(Script::all().fault(Fault::throttle()).times(2))
        .start_without_socket()
        .unwrap();
    let call = local.client().unwrap().call(start("a.txt"));
    call.idempotency_token("t-1")
        .header(
            HeaderName::from_static("x-amz-tenant"),
            HeaderValue::from_static("acme"),
        )
        .send()
        .await
        .unwrap();

    let requests = local.requests::<StartAttachedFileUpload>();
    let attempts: Vec<_> = requests
        .iter()
        .map(|request| request.head.attempt())
        .collect();
    assert_eq!(attempts, [Some(1), Some(2), Some(3)]);
    let status = |index: usize| requests[index].status.unwrap().as_u16();
    assert_eq!((status(0), status(1), status(2)), (429, 429, 200));
    for request in &requests {
        let mut sent = start("a.txt");
        sent.client_token = Some("t-1".to_owned());
        assert_eq!(request.operation, sent);
        assert_eq!(request.head.header("x-amz-tenant"), Some("acme"));
        assert_eq!(request.head.region(), Some("us-east-1"));
        request.signature.clone().unwrap();
    }
    assert!(local.requests::<GetAttachedFile>().is_empty());
}

#[tokio::test]
async fn only_the_latest_requests_are_remembered() {
    let local = LocalConnect::builder()
        .remember_requests(2)
        .start_without_socket()
        .unwrap();
    let client = local.client().unwrap();
    for name in ["a.txt", "b.txt", "c.txt"] {
        client.send(start(name)).await.unwrap();
    }
    let requests = local.requests::<StartAttachedFileUpload>().into_iter();
    let names: Vec<_> = requests
        .map(|request| request.operation.file_name)
        .collect();
    assert_eq!(names, ["b.txt", "c.txt"]);
}

#[tokio::test]
async fn a_refused_signature_is_remembered_with_its_reason() {
    let local = LocalConnect::builder().start_without_socket().unwrap();
    let elsewhere = local
        .client_builder()
        .region("eu-central-1")
        .build()
        .unwrap();
    elsewhere.send(start("a.txt")).await.unwrap_err();
    let requests = local.requests::<StartAttachedFileUpload>();
    let why = requests[0].signature.clone().unwrap_err();
    assert!(why.contains("valid region"), "{why}");
    assert_eq!(requests[0].head.region(), Some("eu-central-1"));
}

#[tokio::test]
async fn a_handler_sees_the_caller() {
    let seen = Arc::new(Mutex::new(Vec::new()));
    let seen_by_handler = Arc::clone(&seen);
    let local = LocalConnect::builder()
        .operation_with_request(move |get: GetAttachedFile, request| {
            let id = request.access_key_id().unwrap_or_default().to_owned();
            let region = request.region().unwrap_or_default().to_owned();
            let call = (get.file_id, id, region, request.attempt());
            seen_by_handler.lock().unwrap().push(call);
            async { Ok(file("X")) }
        })
        .start_without_socket()
        .unwrap();
    local.client().unwrap().send(get()).await.unwrap();
    let id = local.credentials().access_key_id().to_owned();
    let expected = ("f-1".to_owned(), id, "us-east-1".to_owned(), Some(1));
    assert_eq!(*seen.lock().unwrap(), [expected]);
}

#[tokio::test]
async fn a_list_is_returned_page_by_page() {
    let summary = |size: i64| {
        let summary = AttachedFilesConfigurationSummary::builder().instance_id("i-1");
        let summary = summary.attachment_scope(AttachmentScope::Case);
        summary.maximum_size_limit_in_bytes(size).build()
    };
    let pager = Pager::new((1..=5).map(summary)).largest_page(2);
    let local = LocalConnect::builder()
        .operation(move |list: ListAttachedFilesConfigurations| {
            let page = pager.page(list.next_token.as_deref(), list.max_results);
            let invalid = |error: InvalidPage| {
                InvalidParameterException::builder()
                    .message(error.to_string())
                    .build()
            };
            std::future::ready(page.map_err(|error| invalid(error).into()).map(|page| {
                ListAttachedFilesConfigurationsOutput::builder()
                    .attached_files_configurations(page.items)
                    .maybe_next_token(page.next_token)
                    .build()
            }))
        })
        .start_without_socket()
        .unwrap();
    let client = local.client().unwrap();
    let list = || {
        ListAttachedFilesConfigurations::builder()
            .instance_id("i-1")
            .max_results(3)
    };
    let mut items = client.paginate(list().build()).items();
    let mut sizes = Vec::new();
    while let Some(item) = items.next().await.unwrap() {
        sizes.push(item.maximum_size_limit_in_bytes.unwrap());
    }
    assert_eq!(sizes, [1, 2, 3, 4, 5]);
    assert_eq!(local.requests::<ListAttachedFilesConfigurations>().len(), 3);

    for (list, message) in [
        (list().next_token("other"), "NextToken is not valid"),
        (list().max_results(0), "MaxResults must be at least 1"),
    ] {
        let error = client.send(list.build()).await.unwrap_err();
        assert_eq!(error.message(), Some(message));
    }
}

/// What `verify` panics with.
fn verified(local: &LocalConnect) -> Result<(), String> {
    let verifying = std::panic::AssertUnwindSafe(|| local.verify());
    let panic = std::panic::catch_unwind(verifying);
    panic.map_err(|panic| *panic.downcast::<String>().unwrap())
}

#[tokio::test]
async fn verify_reports_every_problem() {
    let local = LocalConnect::builder()
        .operation(|get: GetAttachedFile| async move { panic!("who is {}?", get.file_id) })
        .script(
            Script::of::<StartAttachedFileUpload>()
                .fault(Fault::reset())
                .times(3),
        )
        .lenient()
        .start_without_socket()
        .unwrap();
    let client = once(&local);
    client.send(start("a.txt")).await.unwrap_err();
    client.send(get()).await.unwrap_err();
    let delete = connect_operations::cases::DeleteCase::builder();
    let delete = delete.domain_id("d-1").case_id("c-1").build();
    client.send(delete).await.unwrap_err();
    let report = verified(&local).unwrap_err();
    for expected in [
        "the handler of GetAttachedFile panicked: who is f-1?",
        "no operation is served at DELETE /domains/d-1/cases/c-1; \
         serve it with LocalConnect::builder().operation(…)",
        "a script was not used up: Reset for StartAttachedFileUpload, 2 more to come",
        "\n  PUT /attached-files/i-1 (StartAttachedFileUpload): no response\n",
        "\n  GET /attached-files/i-1/f-1 (GetAttachedFile): 501\n",
        "\n  DELETE /domains/d-1/cases/c-1: 404\n",
        "operations served: StartAttachedFileUpload, ",
    ] {
        assert!(report.contains(expected), "no `{expected}` in:\n{report}");
    }
}

#[tokio::test]
async fn a_served_and_exhausted_script_verifies() {
    let local = LocalConnect::builder()
        .script(
            Script::all()
                .fault(Fault::throttle())
                .fault(Fault::reset())
                .forever(),
        )
        .start_without_socket()
        .unwrap();
    once(&local).send(start("a.txt")).await.unwrap_err();
    assert_eq!(verified(&local), Ok(()));
}

/// The test that forgets to verify fails all the same, and one that fails already is not aborted.
#[tokio::test]
async fn dropping_it_verifies() {
    let make = |is_lenient: bool| {
        let script = Script::all().fault(Fault::reset());
        let builder = LocalConnect::builder().script(script);
        let builder = if is_lenient {
            builder.lenient()
        } else {
            builder
        };
        std::panic::AssertUnwindSafe(builder.start_without_socket().unwrap())
    };
    let local = make(false);
    let dropped = std::panic::catch_unwind(move || drop(local));
    let report = dropped.unwrap_err().downcast::<String>().unwrap();
    assert!(
        report.contains("not used up: Reset for all requests, 1 more to come"),
        "{report}"
    );

    let local = make(true);
    std::panic::catch_unwind(move || drop(local)).unwrap();

    // It has been reported.
    let local = make(false);
    verified(&local).unwrap_err();
    std::panic::catch_unwind(move || drop(local)).unwrap();

    let local = make(false);
    let failing = std::panic::catch_unwind(move || {
        let _local = local;
        panic!("the test's own");
    });
    assert_eq!(
        *failing.unwrap_err().downcast::<&str>().unwrap(),
        "the test's own"
    );
}

#[tokio::test]
async fn connections_break_over_a_socket_as_in_process() {
    for fault in [
        Fault::refuse(),
        Fault::reset(),
        Fault::reset_in_head(),
        Fault::reset_in_body(),
        Fault::truncate(),
    ] {
        let local = LocalConnect::builder()
            .operation(|_: GetAttachedFile| async { Ok(file("X")) })
            .script(Script::of::<GetAttachedFile>().fault(fault.clone()))
            .start()
            .await
            .unwrap();
        let client = local.client_builder().jitter(|| 0.0).build().unwrap();
        let response = client.call(get()).send().await.unwrap();
        assert_eq!(response.metadata().attempts(), 2, "{fault:?}");
        let error = {
            local.script(Script::of::<GetAttachedFile>().fault(fault.clone()));
            once(&local).send(get()).await.unwrap_err()
        };
        assert!(error.may_have_been_sent(), "{fault:?}");
    }
}

/// The response is whole and says nothing of it. A pool notices, and its caller does not.
#[tokio::test]
async fn a_connection_is_closed_after_its_response() {
    let script = Script::all().fault(Fault::reset_after_response()).times(4);
    let local = LocalConnect::builder()
        .operation(|_: GetAttachedFile| async { Ok(file("X")) })
        .script(script)
        .start()
        .await
        .unwrap();
    let client = local.client_builder().jitter(|| 0.0).build().unwrap();
    for _ in 0..3 {
        client.send(get()).await.unwrap();
    }
    let mut connection = TcpStream::connect(local.address().unwrap()).await.unwrap();
    let request = b"GET /attached-files/i-1/f-1 HTTP/1.1\r\nhost: x\r\n\r\n";
    connection.write_all(request).await.unwrap();
    let mut response = String::new();
    let reading = connection.read_to_string(&mut response);
    let read = tokio::time::timeout(Duration::from_secs(10), reading).await;
    read.expect("the connection is closed").unwrap();
    assert!(response.starts_with("HTTP/1.1 403 "), "{response}");
    assert!(
        response.contains("Missing Authentication Token"),
        "{response}"
    );
    assert!(!response.contains("connection: close"), "{response}");
}

#[tokio::test]
async fn a_socket_refuses_connections_and_accepts_them_again() {
    let mut local = LocalConnect::builder()
        .operation(|_: GetAttachedFile| async { Ok(file("X")) })
        .start()
        .await
        .unwrap();
    let client = once(&local);
    client.send(get()).await.unwrap();
    local.refuse_connections().await;
    let error = once(&local).send(get()).await.unwrap_err();
    let ErrorKind::Client(kind) = error.kind().as_kind() else {
        panic!("{error}")
    };
    assert!(
        matches!(kind.kind(), ClientErrorKind::Connect(_)),
        "{error}"
    );
    assert!(!error.may_have_been_sent());
    local.accept_connections().await.unwrap();
    once(&local).send(get()).await.unwrap();
    assert_eq!(local.requests::<GetAttachedFile>().len(), 2);
}
