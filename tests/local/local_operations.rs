//! One declaration, both sides: any operation is served by a typed handler.

use connect_local::{AccessKey, LocalConnect};
use connect_operations::attached_files::{
    AttachmentScope, FileStatusType, GetAttachedFile, GetAttachedFileOutput,
    ListAttachedFilesConfigurations,
};
use connect_operations::cases::{DeleteCase, DeleteCaseOutput};
use connect_runtime::{
    AwsService, Client, ConnectException, ConnectShape, Credentials, connect_operation,
};
use tests::get_attached_file;

#[connect_operation(
    method = POST,
    uri = "/users/{InstanceId}/{UserId}/status",
    output = PutUserStatusOutput,
    errors(ResourceNotFoundException)
)]
#[derive(Debug, Clone, PartialEq)]
struct PutUserStatus {
    #[label]
    instance_id: String,
    #[label]
    user_id: String,
    #[query]
    dry: Option<bool>,
    #[header("x-amz-reason")]
    reason: Option<String>,
    agent_status_id: String,
}

#[derive(Debug, Clone, PartialEq, ConnectShape)]
struct PutUserStatusOutput {
    seen: Option<String>,
}

#[derive(Debug, Clone, PartialEq, ConnectException)]
#[status(404)]
struct ResourceNotFoundException {
    message: Option<String>,
}

async fn local() -> LocalConnect {
    LocalConnect::builder()
        .operation(|put: PutUserStatus| async move {
            if put.user_id == "nobody" {
                return Err(ResourceNotFoundException::builder()
                    .message("who?")
                    .build()
                    .into());
            }
            Ok(PutUserStatusOutput::builder()
                .seen(format!("{put:?}"))
                .build())
        })
        .start()
        .await
        .unwrap()
}

#[tokio::test]
async fn a_handler_sees_the_operation_as_it_was_sent() {
    let operation = PutUserStatus::builder()
        .instance_id("arn:aws:connect:i/1")
        .user_id("ü %?#")
        .dry(true)
        .reason("a b")
        .agent_status_id("s-1")
        .build();
    let output = local()
        .await
        .client()
        .unwrap()
        .send(operation.clone())
        .await
        .unwrap();
    assert_eq!(output.seen.unwrap(), format!("{operation:?}"));
}

#[tokio::test]
async fn an_error_of_a_handler_is_the_error_of_the_call() {
    let operation = PutUserStatus::builder()
        .instance_id("i-1")
        .user_id("nobody")
        .agent_status_id("s-1")
        .build();
    let error = local()
        .await
        .client()
        .unwrap()
        .send(operation)
        .await
        .unwrap_err();
    assert_eq!(error.status().unwrap(), 404);
    let PutUserStatusError::ResourceNotFoundException(exception) = error.into_kind() else {
        panic!()
    };
    assert_eq!(exception.message.as_deref(), Some("who?"));
}

#[tokio::test]
async fn an_unserved_operation_is_named() {
    let put = || {
        PutUserStatus::builder()
            .instance_id("i-1")
            .user_id("u-1")
            .agent_status_id("s-1")
            .build()
    };
    let own = LocalConnect::builder()
        .operation(|_: DeleteCase| async { Ok(DeleteCaseOutput::builder().build()) });
    for (local, message) in [
        (
            LocalConnect::builder(),
            "connect-local serves attached files only; \
             serve POST /users/i-1/u-1/status with LocalConnect::builder().operation(…)",
        ),
        (
            own,
            "no operation is served at POST /users/i-1/u-1/status; \
             serve it with LocalConnect::builder().operation(…)",
        ),
    ] {
        let local = local.lenient().start().await.unwrap();
        let client = local.client().unwrap();
        let error = client.send(put()).await.unwrap_err();
        assert_eq!(error.code(), Some("UnknownOperationException"));
        assert_eq!(error.message(), Some(message));
        // It says all, and the network is not to be checked.
        let line = error.to_string();
        assert!(
            line.contains(&format!("(404): {message} [request id ")),
            "{line}"
        );
    }
}

/// As in AWS: an unknown caller does not learn what exists.
#[tokio::test]
async fn the_signature_is_checked_before_the_path() {
    let local = LocalConnect::builder().lenient().start().await.unwrap();
    let client = local.client().unwrap();
    let key = local.credentials();
    let wrong = Credentials::new(key.access_key_id(), "wrong", None, None, "test");
    let delete = || {
        DeleteCase::builder()
            .domain_id("d-1")
            .case_id("c-1")
            .build()
    };
    let error = client.call(delete()).credentials(wrong).send().await;
    let error = error.unwrap_err();
    assert_eq!(error.status().unwrap(), 403);
    assert_eq!(error.code(), Some("InvalidSignatureException"));

    // It is signed for Cases, of which nothing is served.
    let error = client.send(delete()).await.unwrap_err();
    assert_eq!(error.status().unwrap(), 404);
    assert_eq!(error.code(), Some("UnknownOperationException"));
}

#[tokio::test]
async fn a_custom_handler_replaces_the_built_in_one() {
    let local = LocalConnect::builder()
        .operation(|get: GetAttachedFile| async move {
            let output = GetAttachedFileOutput::builder()
                .file_size_in_bytes(1)
                .file_id(get.file_id);
            Ok(output.file_status(FileStatusType::from("DELETED")).build())
        })
        .start()
        .await
        .unwrap();
    let client = local.client().unwrap();
    let file = client.send(get_attached_file()).await.unwrap();
    assert_eq!(file.file_status.unwrap().as_str(), "DELETED");
}

#[tokio::test]
async fn every_signature_is_checked() {
    let key = AccessKey::new("AKIDEXAMPLE", "secret").with_session_token("session");
    let local = LocalConnect::builder()
        .key(key)
        .region("eu-central-1")
        .start()
        .await
        .unwrap();
    let list = || {
        ListAttachedFilesConfigurations::builder()
            .instance_id("i-1")
            .build()
    };
    local.client().unwrap().send(list()).await.unwrap();

    let credentials = |id, secret, token: Option<&str>| {
        Credentials::new(id, secret, token.map(str::to_owned), None, "test")
    };
    for (credentials, code) in [
        (
            credentials("AKIDEXAMPLE", "wrong", Some("session")),
            "InvalidSignatureException",
        ),
        (
            credentials("AKIDEXAMPLE", "secret", None),
            "UnrecognizedClientException",
        ),
        (
            credentials("AKIDEXAMPLE", "secret", Some("other")),
            "UnrecognizedClientException",
        ),
        (
            credentials("AKIDOTHER", "secret", Some("session")),
            "UnrecognizedClientException",
        ),
    ] {
        let client = local.client().unwrap();
        let error = client
            .call(list())
            .credentials(credentials)
            .send()
            .await
            .unwrap_err();
        assert_eq!(
            (error.code(), error.status().unwrap().as_u16()),
            (Some(code), 403)
        );
    }

    let elsewhere = local.client_builder().region("us-west-2").build().unwrap();
    let error = elsewhere.send(list()).await.unwrap_err();
    assert_eq!(error.code(), Some("InvalidSignatureException"));
    assert!(error.message().unwrap().contains("valid region"), "{error}");
}

/// A token that was left in a shell would be sent with a key that has none.
#[tokio::test]
async fn the_settings_of_a_long_term_key_have_an_empty_token() {
    let token_of = |local: &LocalConnect| {
        let settings = local.settings().into_iter();
        let mut tokens = settings.filter(|(name, _)| name == "AWS_SESSION_TOKEN");
        tokens.next().map(|(_, token)| token)
    };
    let local = LocalConnect::start().await.unwrap();
    assert_eq!(token_of(&local).as_deref(), Some(""));
    let left = ("AWS_SESSION_TOKEN".to_owned(), "left".to_owned());
    let settings = std::iter::once(left).chain(local.settings());
    let client = Client::builder().environment(settings.collect());
    let list = ListAttachedFilesConfigurations::builder().instance_id("i-1");
    client.build().unwrap().send(list.build()).await.unwrap();

    let key = AccessKey::new("AKIDEXAMPLE", "secret").with_session_token("session");
    let local = LocalConnect::builder().key(key).start().await.unwrap();
    assert_eq!(token_of(&local).as_deref(), Some("session"));
}

#[derive(Debug, Clone, Copy)]
enum CustomerProfiles {}

impl AwsService for CustomerProfiles {
    const SERVICE_ID: &'static str = "Customer Profiles";
    const SIGNING_NAME: &'static str = "profile";
    const ENDPOINT_PREFIX: &'static str = "profile";
}

#[connect_operation(
    method = GET,
    uri = "/profile",
    service = CustomerProfiles,
    output = GetProfileOutput
)]
#[derive(Debug, Clone)]
struct GetProfile {}

#[derive(Debug, Clone, ConnectShape)]
struct GetProfileOutput {}

#[tokio::test]
async fn the_settings_have_an_endpoint_for_each_served_service() {
    let endpoints_of = |local: &LocalConnect| {
        let settings = local.settings().into_iter();
        let endpoints = settings.filter(|(_, value)| value == local.endpoint());
        endpoints.map(|(name, _)| name).collect::<Vec<_>>()
    };
    let local = LocalConnect::start().await.unwrap();
    let always = ["AWS_ENDPOINT_URL_CONNECT", "AWS_ENDPOINT_URL_CONNECTCASES"];
    assert_eq!(endpoints_of(&local), always);

    let local = LocalConnect::builder()
        .operation(|_: GetProfile| async { Ok(GetProfileOutput::builder().build()) });
    assert_eq!(
        endpoints_of(&local.start().await.unwrap()),
        [
            "AWS_ENDPOINT_URL_CONNECT",
            "AWS_ENDPOINT_URL_CONNECTCASES",
            "AWS_ENDPOINT_URL_CUSTOMER_PROFILES"
        ]
    );
}

#[tokio::test]
async fn pages_follow_each_other_to_the_last() {
    let local = LocalConnect::start().await.unwrap();
    let list = ListAttachedFilesConfigurations::builder()
        .instance_id("i-1")
        .max_results(3)
        .build();
    let mut pages = local.client().unwrap().paginate(list);
    let mut scopes = Vec::new();
    while let Some(page) = pages.next().await.unwrap() {
        let summaries = page.attached_files_configurations.unwrap();
        scopes.extend(
            summaries
                .into_iter()
                .map(|summary| summary.attachment_scope),
        );
    }
    assert_eq!(scopes.len(), 4);
    assert!(scopes.contains(&AttachmentScope::Case));
}

#[tokio::test]
async fn it_listens_on_loopback_unless_explicitly_allowed() {
    let error = LocalConnect::builder()
        .listen("0.0.0.0:0".parse().unwrap())
        .start()
        .await
        .unwrap_err();
    assert_eq!(
        error.to_string(),
        "0.0.0.0:0 is reachable from other hosts; use 127.0.0.1, or call `.allow_remote_clients()`"
    );
}

#[tokio::test]
async fn a_panicking_handler_is_reported_and_not_called_again() {
    let calls = std::sync::Arc::new(std::sync::atomic::AtomicUsize::new(0));
    let count = std::sync::Arc::clone(&calls);
    let local = LocalConnect::builder()
        .operation(move |put: PutUserStatus| {
            count.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
            async move {
                assert_eq!(put.user_id, "u-1", "who?");
                Ok(PutUserStatusOutput::builder().build())
            }
        })
        .lenient()
        .start()
        .await
        .unwrap();
    let operation = PutUserStatus::builder()
        .instance_id("i-1")
        .user_id("u-2")
        .agent_status_id("s-1")
        .build();
    let error = local.client().unwrap().send(operation).await.unwrap_err();
    assert_eq!(error.code(), Some("HandlerPanicked"));
    assert!(error.message().unwrap().contains("who?"), "{error}");
    assert_eq!(calls.load(std::sync::atomic::Ordering::Relaxed), 1);
}
