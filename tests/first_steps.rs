//! What someone reads who sets a client up wrongly: one line, with the setting to change.

use connect_local::LocalConnect;
use connect_operations::attached_files::GetAttachedFile;
use connect_runtime::{Client, Environment};

/// The settings that are right, and one that is not.
fn environment(wrong: &[(&str, &str)]) -> Environment {
    let right = [
        ("AWS_REGION", "eu-central-1"),
        ("AWS_ACCESS_KEY_ID", "AKIDEXAMPLE"),
        (
            "AWS_SECRET_ACCESS_KEY",
            "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY",
        ),
        ("AWS_MAX_ATTEMPTS", "1"),
    ];
    right.into_iter().chain(wrong.iter().copied()).collect()
}

/// What an application prints that makes a client and calls an operation.
async fn report(environment: Environment) -> String {
    let client = match Client::builder().environment(environment).build() {
        Ok(client) => client,
        Err(error) => return format!("{:#}", anyhow::Error::new(error)),
    };
    let operation = GetAttachedFile::builder()
        .instance_id("i-1")
        .file_id("f-1")
        .associated_resource_arn("arn")
        .build();
    let error = client.send(operation).await.unwrap_err();
    format!("{:#}", anyhow::Error::new(error))
}

#[tokio::test]
async fn a_setting_that_is_missing_or_wrong_is_named() {
    for (wrong, line) in [
        (
            ("AWS_REGION", ""),
            "no region; set AWS_REGION, or call `.region(\"eu-central-1\")`",
        ),
        (
            ("AWS_REGION", "Frankfurt"),
            "AWS_REGION: `Frankfurt` is no region; write it as `eu-central-1`",
        ),
        (
            ("AWS_ENDPOINT_URL_CONNECT", "localhost:4555"),
            "AWS_ENDPOINT_URL_CONNECT: endpoint `localhost:4555`: it must begin with `https://`, or with `http://` for this machine",
        ),
        (
            ("AWS_MAX_ATTEMPTS", "no"),
            "AWS_MAX_ATTEMPTS: `no` is no number of attempts; write 1 or more",
        ),
        (
            ("AWS_USE_DUALSTACK_ENDPOINT", "yes"),
            "AWS_USE_DUALSTACK_ENDPOINT: `yes` is no switch; write `true` or `false`",
        ),
        (
            ("AWS_RETRY_MODE", "adaptive"),
            "AWS_RETRY_MODE: `adaptive` is no mode of this client; write `standard`, or call `.retry(…)`",
        ),
        (
            ("AWS_DISABLE_CLOCK_SKEW_CORRECTION", "1"),
            "AWS_DISABLE_CLOCK_SKEW_CORRECTION: `1` is no switch; write `true` or `false`",
        ),
        (
            ("AWS_SDK_UA_APP_ID", "my app"),
            "AWS_SDK_UA_APP_ID: `my app` is no name of an application; write up to 50 letters, digits and !#$%&'*+-.^_`|~",
        ),
    ] {
        assert_eq!(report(environment(&[wrong])).await, line);
    }
}

#[tokio::test]
async fn keys_that_the_service_refuses_are_named() {
    let local = LocalConnect::start().await.unwrap();
    let elsewhere = [
        ("AWS_ENDPOINT_URL", local.endpoint()),
        ("AWS_REGION", local.region()),
    ];
    let line = report(environment(&elsewhere)).await;
    let (said, hint) = line.split_once(" (check ").unwrap();
    assert!(
        said.starts_with("GetAttachedFile: UnrecognizedClientException (403): "),
        "{line}"
    );
    assert!(
        hint.starts_with(
            "AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and AWS_SESSION_TOKEN) [request id "
        ),
        "{line}"
    );
    assert_eq!(line.lines().count(), 1);
}

#[tokio::test]
async fn an_endpoint_that_nobody_listens_at_is_named() {
    // A port that was free a moment ago.
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let endpoint = format!("http://{}", listener.local_addr().unwrap());
    drop(listener);
    let line = report(environment(&[("AWS_ENDPOINT_URL", &endpoint)])).await;
    let hint = format!("check the network and AWS_ENDPOINT_URL, which gives {endpoint}");
    let start = format!("GetAttachedFile: no connection to the endpoint ({hint}): ");
    assert!(line.starts_with(&start), "{line}");
    assert_eq!(line.matches("refused").count(), 1, "{line}");
    assert_eq!(line.lines().count(), 1);
}

#[tokio::test]
async fn a_region_that_does_not_exist_is_named() {
    // Without a network as with one: no such host.
    let line = report(environment(&[("AWS_REGION", "eu-nowhere-1")])).await;
    let hint =
        "check the network and AWS_REGION, which gives https://connect.eu-nowhere-1.amazonaws.com";
    assert!(
        line.starts_with(&format!(
            "GetAttachedFile: no connection to the endpoint ({hint}): "
        )),
        "{line}"
    );
    assert_eq!(line.lines().count(), 1);
}

#[tokio::test]
async fn an_endpoint_that_excludes_another_setting_names_it() {
    let both = [
        ("AWS_ENDPOINT_URL", "http://127.0.0.1:1"),
        ("AWS_USE_FIPS_ENDPOINT", "true"),
    ];
    assert_eq!(
        report(environment(&both)).await,
        "FIPS and the custom endpoint `http://127.0.0.1:1` exclude each other; turn AWS_USE_FIPS_ENDPOINT off, or remove the endpoint"
    );
}
