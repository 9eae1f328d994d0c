//! A blocking call against a local Connect, which checks its signature.
#![expect(clippy::unwrap_used, reason = "a test may")]

use connect_local::LocalConnect;
use connect_operations::attached_files::{
    GetAttachedFile, GetAttachedFileError, ListAttachedFilesConfigurations,
};
use connect_runtime::Credentials;
use connect_runtime::endpoint::Endpoint;
use without_tokio::{Target, call};

fn target(local: &LocalConnect, credentials: Credentials) -> Target {
    Target {
        endpoint: Endpoint::parse(local.endpoint()).unwrap(),
        region: local.region().to_owned(),
        credentials,
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_blocking_client_calls_and_reads_errors() {
    let local = LocalConnect::start().await.unwrap();
    let target = target(&local, local.credentials());
    let calls = tokio::task::spawn_blocking(move || {
        let list = ListAttachedFilesConfigurations::builder()
            .instance_id("arn:aws:connect:us-east-1:1:instance/i-1")
            .build();
        let get = GetAttachedFile::builder()
            .instance_id("i-1")
            .file_id("nobody's")
            .associated_resource_arn("arn:aws:cases:us-east-1:1:domain/d/case/c")
            .build();
        (call(&target, &list), call(&target, &get))
    });
    let (listed, got) = calls.await.unwrap();
    let listed = listed.unwrap().attached_files_configurations.unwrap();
    assert!(!listed.is_empty());
    assert!(matches!(
        got.unwrap_err(),
        GetAttachedFileError::ResourceNotFoundException(_)
    ));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_wrong_key_is_refused() {
    let local = LocalConnect::start().await.unwrap();
    let wrong = Credentials::new("AKID", "wrong", None, None, "test");
    let target = target(&local, wrong);
    let called = tokio::task::spawn_blocking(move || {
        let list = ListAttachedFilesConfigurations::builder();
        call(&target, &list.instance_id("i-1").build())
    });
    let error = called.await.unwrap().unwrap_err();
    assert!(error.to_string().starts_with("UnrecognizedClientException"));
}

/// Whoever runs the program may have no code to call a method in.
#[test]
fn the_program_prints_one_line_without_the_name_of_a_method() {
    let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_without-tokio"));
    let output = command
        .arg("i-1")
        .env("AWS_REGION", "us-east-1")
        .env("AWS_ENDPOINT_URL", "http://connect.test")
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(
        String::from_utf8(output.stderr).unwrap(),
        "without-tokio: endpoint `http://connect.test`: plain http is allowed to loopback addresses only; \
         use `https://`\n"
    );
}
