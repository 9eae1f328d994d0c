//! What `Client::from_conf` takes from the process beside the `SdkConfig`: its proxy, and nothing of AWS.

use std::process::Command;

use tests_aws_config::Server;

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn the_proxy_is_that_of_the_process() {
    let proxy = Server::start(403, "text/plain", "").await;
    let mut program = Command::new(env!("CARGO_BIN_EXE_call_from_conf"));
    program
        .env_clear()
        .env("HTTPS_PROXY", &proxy.url)
        .env("AWS_REGION", "eu-north-1")
        .env("AWS_ENDPOINT_URL", "https://other.test");
    let output = tokio::task::spawn_blocking(move || program.output());
    let output = output.await.unwrap().unwrap();
    assert_eq!(String::from_utf8_lossy(&output.stderr), "");
    let said = String::from_utf8(output.stdout).unwrap();
    assert!(said.contains("the region of the `SdkConfig`"), "{said}");
    let asked = proxy.requests().concat();
    let connect = "CONNECT connect.eu-west-2.amazonaws.com:443 HTTP/1.1\r\n";
    assert!(asked.starts_with(connect), "{asked}");
}
