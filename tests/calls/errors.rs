//! What an error says, in one line, and what can be asked of it.

use bytes::Bytes;
use connect_operations::attached_files::{GetAttachedFile, GetAttachedFileError};
use connect_operations::exceptions::AttachedFileInvalidRequestExceptionReason as Reason;
use connect_operations::exceptions::InvalidRequestExceptionReason;
use connect_runtime::body::Body;
use connect_runtime::{
    AnyError, AnyErrorKind, Client, Error, RetryPolicy, ServiceError, StatusCode,
};
use http::{HeaderName, HeaderValue, Response};
use tests::{client_over, get_attached_file};

/// A client whose every call gets the same response.
fn client(status: u16, headers: &[(&'static str, &'static str)], body: &'static str) -> Client {
    let headers = headers.to_vec();
    let builder = client_over(move |_| {
        let mut response = Response::builder().status(status);
        for (name, value) in &headers {
            response = response.header(*name, *value);
        }
        let response = response
            .body(Body::from(Bytes::from_static(body.as_bytes())))
            .unwrap();
        std::future::ready(Ok(response))
    });
    let builder = builder.region("eu-central-1");
    builder.retry(RetryPolicy::attempts(1)).build().unwrap()
}

async fn get(client: &Client) -> Error<GetAttachedFileError> {
    client.send(get_attached_file()).await.unwrap_err()
}

#[tokio::test]
async fn a_declared_error_has_a_variant_and_a_one_line_display() {
    let error = get(&client(
        429,
        &[
            ("x-amzn-errortype", "ThrottlingException:http://internal"),
            ("x-amzn-requestid", "1a2b"),
        ],
        r#"{"message":"Rate exceeded"}"#,
    ))
    .await;
    assert!(matches!(
        error.kind(),
        GetAttachedFileError::ThrottlingException(_)
    ));
    assert_eq!(
        error.to_string(),
        "GetAttachedFile: ThrottlingException (429): Rate exceeded [request id 1a2b]"
    );
    assert!(error.is_throttling() && !error.is_timeout() && error.may_have_been_sent());
    assert_eq!(error.request_id(), Some("1a2b"));
    let headers = error.metadata().headers();
    assert_eq!(
        headers["x-amzn-errortype"],
        "ThrottlingException:http://internal"
    );
    assert!(std::error::Error::source(&error).is_none());
}

#[tokio::test]
async fn the_code_is_found_wherever_a_service_puts_it() {
    for (headers, body) in [
        (
            &[("x-amzn-errortype", "AccessDeniedException")][..],
            r#"{"Message":"no"}"#,
        ),
        (
            &[][..],
            r#"{"code":"AccessDeniedException","message":"no"}"#,
        ),
        (
            &[("x-amzn-errortype", "")][..],
            r#"{"code":"","__type":"AccessDeniedException","message":"no"}"#,
        ),
        (
            &[][..],
            r#"{"__type":"com.amazonaws.connect#AccessDeniedException","errorMessage":"no"}"#,
        ),
        (
            &[][..],
            r#"{"__type":"a#AccessDeniedException:http://x","Message":"no"}"#,
        ),
    ] {
        let error = get(&client(403, headers, body)).await;
        let GetAttachedFileError::AccessDeniedException(exception) = error.kind() else {
            panic!("{error}")
        };
        assert_eq!(exception.message.as_deref(), Some("no"));
    }
}

#[tokio::test]
async fn other_members_of_an_exception_are_read() {
    let error = get(&client(
        400,
        &[("x-amzn-errortype", "InvalidRequestException")],
        r#"{"message":"no","Reason":{"__type":"x","AttachedFileInvalidRequestExceptionReason":"INVALID_FILE_TYPE"}}"#,
    ))
    .await;
    let GetAttachedFileError::InvalidRequestException(exception) = error.into_kind() else {
        panic!()
    };
    assert_eq!(
        exception.reason,
        Some(
            InvalidRequestExceptionReason::AttachedFileInvalidRequestExceptionReason(
                Reason::InvalidFileType
            )
        )
    );
}

/// What is said of a response that no service of AWS's gives.
const STRANGE: &str =
    " (check the network and `.region(…)`, which gives https://connect.eu-central-1.amazonaws.com)";

#[tokio::test]
async fn an_undeclared_or_unreadable_error_keeps_the_response() {
    let undeclared = get(&client(
        409,
        &[],
        r#"{"code":"NewException","message":"new"}"#,
    ))
    .await;
    assert_eq!(
        undeclared.to_string(),
        "GetAttachedFile: NewException (409): new"
    );
    let GetAttachedFileError::Other(error) = undeclared.kind() else {
        panic!("{undeclared}")
    };
    assert_eq!(error.body(), br#"{"code":"NewException","message":"new"}"#);

    let html = get(&client(403, &[], "<html>\n<title>Forbidden</title></html>")).await;
    assert_eq!(
        html.to_string(),
        format!(
            "GetAttachedFile: UnknownError (403): <html> <title>Forbidden</title></html>{STRANGE}"
        )
    );
    let half = get(&client(400, &[], r#"{"Message":"Mess"#)).await;
    assert_eq!(
        half.to_string(),
        format!(r#"GetAttachedFile: UnknownError (400): {{"Message":"Mess{STRANGE}"#)
    );
    let empty = get(&client(404, &[], "")).await;
    assert_eq!(
        empty.to_string(),
        format!("GetAttachedFile: UnknownError (404){STRANGE}")
    );
}

#[tokio::test]
async fn an_empty_error_message_is_none() {
    for (code, shown) in [
        ("InvalidRequestException", "InvalidRequestException (400)"),
        ("NobodyKnowsThis", "NobodyKnowsThis (400)"),
    ] {
        let headers = [("x-amzn-errortype", code)];
        let error = get(&client(400, &headers, r#"{"Message":""}"#)).await;
        assert_eq!(error.to_string(), format!("GetAttachedFile: {shown}"));
        assert_eq!(error.message(), None);
        assert!(!error.kind().to_string().ends_with(' '), "{}", error.kind());
    }
}

/// What a `main` prints that returns it.
#[tokio::test]
async fn the_debug_of_an_error_is_one_line_with_its_causes() {
    let error = get(&client(200, &[], "<html>\n</html>")).await;
    let line = format!("{error:?}");
    assert_eq!(line, format!("{:#}", anyhow::Error::new(error)));
    assert_eq!(line.lines().count(), 1);
}

#[tokio::test]
async fn a_mismatched_response_names_the_path() {
    let error = get(&client(200, &[], r#"{"FileSizeInBytes":1,"Tags":{"a":1}}"#)).await;
    let lines = lines(&error);
    assert_eq!(
        lines,
        [
            "GetAttachedFile: the request succeeded, but the response does not match the declared output",
            "Tags.a: expected a string, found a number",
        ]
    );
    assert!(error.may_have_been_sent());

    let error = get(&client(200, &[], "{}")).await;
    assert_eq!(
        self::lines(&error)[1],
        "FileSizeInBytes: required, but absent"
    );
}

fn lines(error: &dyn std::error::Error) -> Vec<String> {
    std::iter::successors(Some(error), |error| error.source())
        .map(ToString::to_string)
        .collect()
}

#[tokio::test]
async fn any_error_holds_the_errors_of_all_operations() {
    fn describe<E: AnyErrorKind>(error: &Error<E>) -> String {
        format!("{} {:?}", error.operation(), error.code())
    }
    let error = get(&client(404, &[], r#"{"code":"ResourceNotFoundException"}"#)).await;
    assert_eq!(
        describe(&error),
        r#"GetAttachedFile Some("ResourceNotFoundException")"#
    );
    let erased = AnyError::from(error);
    assert_eq!(
        describe(&erased),
        r#"GetAttachedFile Some("ResourceNotFoundException")"#
    );
    assert_eq!(
        erased.to_string(),
        "GetAttachedFile: ResourceNotFoundException (404)"
    );
}

#[tokio::test]
async fn an_operation_without_a_token_rejects_one() {
    let operation = get_attached_file();
    let client = client(200, &[], r#"{"FileSizeInBytes":1}"#);
    let error = client
        .call(operation)
        .idempotency_token("t")
        .send()
        .await
        .unwrap_err();
    assert_eq!(
        error.to_string(),
        "GetAttachedFile: the operation takes no idempotency token; remove `.idempotency_token(…)`"
    );
    assert!(!error.may_have_been_sent());
}

#[tokio::test]
async fn an_empty_label_is_an_error_and_nothing_is_sent() {
    let operation = GetAttachedFile::builder()
        .instance_id("i-1")
        .file_id("")
        .associated_resource_arn("arn")
        .build();
    let error = client(200, &[], "{}").send(operation).await.unwrap_err();
    assert_eq!(
        lines(&error),
        [
            "GetAttachedFile: the request cannot be built: FileId: empty, but part of the path; give it a value",
        ]
    );
    assert!(!error.may_have_been_sent());
}

#[tokio::test]
async fn too_many_headers_are_an_error() {
    let operation = get_attached_file();
    let mut call = client(200, &[], "{}").call(operation);
    for _ in 0..25_000 {
        let (name, value) = (
            HeaderName::from_static("x-a"),
            HeaderValue::from_static("a"),
        );
        call = call.header(name, value);
    }
    let error = call.send().await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "GetAttachedFile: more than 1000 headers; remove some `.header(…)`"
    );
    assert!(!error.may_have_been_sent());
}

/// `DELETE /instance/i-1/storage-config/..` has the signature of `DELETE /instance/i-1/`.
#[tokio::test]
async fn a_dot_segment_label_is_an_error_and_nothing_is_sent() {
    for dots in [".", ".."] {
        let operation = GetAttachedFile::builder()
            .instance_id("i-1")
            .file_id(dots)
            .associated_resource_arn("arn")
            .build();
        let error = client(200, &[], "{}").send(operation).await.unwrap_err();
        let line = format!("{error:?}");
        let said = format!("FileId: `{dots}` in a path names another resource; give it a value");
        assert!(line.ends_with(&said), "{line}");
        assert!(!error.may_have_been_sent());
    }
}

#[tokio::test]
async fn debug_output_contains_no_secret() {
    let client = client(
        200,
        &[],
        r#"{"FileSizeInBytes":1,"DownloadUrlMetadata":{"Url":"https://bucket/x?X-Amz-Signature=5ec7e7"}}"#,
    );
    let operation = get_attached_file();
    let request = connect_runtime::encode::encode(&operation, "").unwrap();
    let response = client.call(operation).send().await.unwrap();
    let text = format!("{client:?} {request:?} {response:?}");
    assert!(
        !text.contains("5ec7e7") && !text.contains("secret-key"),
        "{text}"
    );
    assert!(text.contains("***"));
}

#[test]
fn missing_or_invalid_settings_are_named() {
    let environment = |settings: &[(&str, &str)]| {
        let environment = settings
            .iter()
            .copied()
            .collect::<connect_runtime::Environment>();
        Client::builder()
            .environment(environment)
            .build()
            .unwrap_err()
            .to_string()
    };
    assert_eq!(
        environment(&[]),
        "no region; set AWS_REGION, or call `.region(\"eu-central-1\")`"
    );
    assert!(
        environment(&[("AWS_REGION", "eu-central-1")])
            .starts_with("no credentials; set AWS_ACCESS_KEY_ID")
    );
    let wrong_region = ("AWS_REGION", "Frankfurt!");
    // It is signed where it is not part of the host, too.
    let host_without_region = ("AWS_ENDPOINT_URL", "https://connect.test");
    for variables in [&[wrong_region][..], &[wrong_region, host_without_region]] {
        assert_eq!(
            environment(variables),
            "AWS_REGION: `Frankfurt!` is not a region; write it as `eu-central-1`"
        );
    }
    assert_eq!(
        environment(&[
            ("AWS_REGION", "eu-central-1"),
            ("AWS_ENDPOINT_URL", "http://example.com")
        ]),
        "AWS_ENDPOINT_URL: endpoint `http://example.com`: plain http is allowed to loopback addresses only; use `https://`, or call `.allow_http()`"
    );
    assert_eq!(
        environment(&[("AWS_REGION", "eu-central-1"), ("AWS_MAX_ATTEMPTS", "0")]),
        "AWS_MAX_ATTEMPTS: `0` is not a positive number; write 1 or more"
    );
}

#[test]
fn a_password_in_an_endpoint_is_not_repeated() {
    let error =
        connect_runtime::endpoint::Endpoint::parse("https://user:PASSWORD@host").unwrap_err();
    assert!(!error.to_string().contains("PASSWORD"), "{error}");
}

/// Services repeat the headers of a refused signature as they like.
#[test]
fn an_echoed_session_token_is_hidden_in_any_spelling() {
    for line in [
        "x-amz-security-token:SECRET",
        "X-Amz-Security-Token: SECRET",
        " X-AMZ-SECURITY-TOKEN = SECRET",
    ] {
        let body = serde_json::json!({ "message": format!("Refused.\n{line}\nhost:a.test") });
        let headers = http::HeaderMap::new();
        let body = body.to_string();
        let error = ServiceError::from_parts(StatusCode::FORBIDDEN, &headers, body.as_bytes());
        let message = error.message().unwrap();
        assert!(!message.contains("SECRET"), "{message}");
        assert!(message.ends_with("host:a.test"), "{message}");
    }
}

#[test]
fn a_body_that_is_not_json_is_shown_truncated() {
    let page = format!("<html>  \n{}", "é".repeat(1_000_000));
    let headers = http::HeaderMap::new();
    let error = ServiceError::from_parts(StatusCode::BAD_GATEWAY, &headers, page.as_bytes());
    let shown = format!("<html> {}…", "é".repeat(113));
    assert_eq!(error.message(), Some(&*shown));
    assert_eq!(error.body().len(), page.len());
}
