//! A case is made by Cases, and a file goes into it by Connect: two services, one client.

use std::time::Duration;

use connect_local::LocalConnect;
use connect_operations::cases::{
    CreateCase, CreateCaseError, CreateCaseOutput, CreateRelatedItem, CreateRelatedItemOutput,
    FieldValue, FieldValueUnion, InternalServerException, RelatedItemInputContent, RelatedItemType,
};
use connect_runtime::encode::encode;
use connect_runtime::server::encode_error;
use connect_runtime::{Credentials, Exception as _, OperationError as _, ServiceError, StatusCode};
use connect_upload::{Source, Upload};

const CASE: &str = "arn:aws:cases:us-east-1:111122223333:domain/d-1/case/c-1";

async fn local() -> LocalConnect {
    let builder = LocalConnect::builder().operation(|create: CreateCase| async move {
        assert_eq!(create.domain_id, "d-1");
        assert!(create.client_token.is_some());
        let title = create.fields.first().map(|field| field.value.clone());
        assert_eq!(
            title,
            Some(FieldValueUnion::StringValue("Broken".to_owned()))
        );
        Ok(CreateCaseOutput::builder()
            .case_id("c-1")
            .case_arn(CASE)
            .build())
    });
    let builder = builder.operation(|_: CreateRelatedItem| async {
        Ok(CreateRelatedItemOutput::builder()
            .related_item_id("r-1")
            .related_item_arn("arn")
            .build())
    });
    builder.start().await.unwrap()
}

fn create_case() -> CreateCase {
    let title = FieldValue::builder()
        .id("title")
        .value(FieldValueUnion::StringValue("Broken".to_owned()));
    CreateCase::builder()
        .domain_id("d-1")
        .template_id("t-1")
        .fields([title.build()])
        .build()
}

#[tokio::test]
async fn a_file_is_attached_to_a_case() {
    let local = local().await;
    let client = local.client().unwrap();
    // The local Connect checks that the signature is for `cases`.
    let case = client.send(create_case()).await.unwrap();
    let source = Source::bytes("a.txt", "hello");
    let upload = Upload::new("i-1", &case.case_arn, source);
    let file = upload.send(&client).await.unwrap();
    assert_eq!(
        std::fs::read(local.content(&file.file_id).unwrap()).unwrap(),
        b"hello"
    );
}

#[tokio::test]
async fn creating_a_case_with_wrong_keys_is_refused() {
    let local = local().await;
    let wrong = Credentials::new("AKID", "wrong", None, None, "test");
    let client = local.client().unwrap();
    let error = client.call(create_case()).credentials(wrong).send().await;
    assert_eq!(
        error.unwrap_err().code(),
        Some("UnrecognizedClientException")
    );
}

#[tokio::test]
async fn a_trailing_slash_in_a_path_is_kept() {
    let create = CreateRelatedItem::builder()
        .domain_id("d-1")
        .case_id("c/1")
        .r#type(RelatedItemType::File)
        .content(RelatedItemInputContent::File(
            connect_operations::cases::FileContent::builder()
                .file_arn("arn")
                .build(),
        ))
        .build();
    let request = encode(&create, "token").unwrap();
    assert_eq!(
        request.path_and_query,
        "/domains/d-1/cases/c%2F1/related-items/"
    );
    let local = local().await;
    let item = local.client().unwrap().send(create).await.unwrap();
    assert_eq!(item.related_item_id, "r-1");
}

/// Cases spells the member of its errors in small letters; the service is not bound to it.
#[test]
fn the_message_of_an_error_is_read_in_any_spelling() {
    for spelling in ["message", "Message", "errorMessage"] {
        let body = format!(r#"{{"__type":"ConflictException","{spelling}":"taken"}}"#);
        let headers = http::HeaderMap::new();
        let error = ServiceError::from_parts(StatusCode::CONFLICT, &headers, body.as_bytes());
        let error = CreateCaseError::from(error);
        let CreateCaseError::ConflictException(conflict) = error else {
            panic!("{spelling}: {error:?}")
        };
        assert_eq!(conflict.message(), Some("taken"), "{spelling}");
    }
}

fn busy() -> InternalServerException {
    InternalServerException::builder()
        .message("busy")
        .retry_after_seconds(3600)
        .build()
}

/// What a client reads in an error of a header and a body.
fn read(header: Option<&str>, body: &str) -> CreateCaseError {
    let mut headers = http::HeaderMap::new();
    headers.insert(
        "x-amzn-errortype",
        "InternalServerException".parse().unwrap(),
    );
    if let Some(seconds) = header {
        headers.insert("retry-after", seconds.parse().unwrap());
    }
    let status = StatusCode::INTERNAL_SERVER_ERROR;
    CreateCaseError::from(ServiceError::from_parts(status, &headers, body.as_bytes()))
}

#[test]
fn a_member_of_an_error_is_sent_in_its_header() {
    let response = encode_error(CreateCaseError::from(busy()).as_kind()).unwrap();
    assert_eq!(response.headers()["retry-after"], "3600");
    assert_eq!(&response.body()[..], br#"{"message":"busy"}"#);
    let seconds = |error| match error {
        CreateCaseError::InternalServerException(error) => error.retry_after_seconds,
        other => panic!("{other:?}"),
    };
    assert_eq!(
        seconds(read(Some("3600"), r#"{"message":"busy"}"#)),
        Some(3600)
    );
    assert_eq!(seconds(read(None, "{}")), None);
    // Its name in the model means nothing in the body.
    let body = r#"{"retryAfterSeconds":1}"#;
    assert_eq!(seconds(read(None, body)), None);
    assert_eq!(seconds(read(Some("7"), body)), Some(7));
    // What is not the member that was declared is read as an error that nobody declared.
    assert!(matches!(
        read(Some("soon"), "{}"),
        CreateCaseError::Other(_)
    ));
}

/// The header is for the application; how long the client waits is the retry policy's.
#[tokio::test(start_paused = true)]
async fn a_retry_after_of_an_hour_is_reported_but_not_awaited() {
    let local = LocalConnect::builder()
        .operation(|_: CreateCase| async { Err(busy().into()) })
        .start_without_socket()
        .unwrap();
    let began = tokio::time::Instant::now();
    let error = local
        .client()
        .unwrap()
        .send(create_case())
        .await
        .unwrap_err();
    assert_eq!(error.attempts(), 3);
    assert!(began.elapsed() < Duration::from_secs(1));
    let CreateCaseError::InternalServerException(busy) = error.kind() else {
        panic!("{error:?}")
    };
    assert_eq!(busy.retry_after_seconds, Some(3600));
}
