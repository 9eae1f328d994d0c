//! What a client takes from the process: with an `SdkConfig` its proxy, and nothing of AWS; with AWS's
//! chain of credentials all but what code sets.

use std::process::Command;

use tests_aws_config::{Machine, ROLE, Server, TestProxy};

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
    assert!(said.contains("(check HTTPS_PROXY, the proxy on"), "{said}");
    let asked = proxy.requests().concat();
    let connect = "CONNECT connect.eu-west-2.amazonaws.com:443 HTTP/1.1\r\n";
    assert!(asked.starts_with(connect), "{asked}");
}

/// Code gives the region and the switches, or a variable a switch, with the end of its line as a file
/// of Windows has it.
#[tokio::test]
async fn the_chain_asks_where_the_client_says_and_through_its_proxy() {
    const FIPS: &str = "AWS_USE_FIPS_ENDPOINT";
    for (arguments, variable, host) in [
        (&[][..], None, "sts.eu-west-2.amazonaws.com"),
        (&["fips"], None, "sts-fips.eu-west-2.amazonaws.com"),
        (&["dual-stack"], None, "sts.eu-west-2.api.aws"),
        (&["fips", "dual-stack"], None, "sts-fips.eu-west-2.api.aws"),
        (
            &[],
            Some((FIPS, "true\r")),
            "sts-fips.eu-west-2.amazonaws.com",
        ),
    ] {
        let machine = Machine::with_config(ROLE);
        let proxy = TestProxy::start().await;
        let mut program = tokio::process::Command::new(env!("CARGO_BIN_EXE_call_from_chain"));
        program
            .args(arguments)
            .kill_on_drop(true)
            .env_clear()
            .env("HTTPS_PROXY", proxy.url())
            .env("HOME", machine.file(""))
            .env("AWS_PROFILE", "admin\r")
            .envs(variable);
        // It would try again, after a while.
        let asked = tokio::select! {
            asked = proxy.asked() => asked,
            output = program.output() => panic!("{output:?}"),
        };
        assert_eq!(asked, format!("CONNECT {host}:443 HTTP/1.1"));
    }
}

/// The machine is no instance, and has no keys.
#[tokio::test]
async fn where_the_chain_finds_nothing_the_setting_to_change_is_named() {
    for (profile, hint) in [
        (
            "",
            "set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or AWS_PROFILE",
        ),
        ("dev", "check AWS_PROFILE, which names dev"),
    ] {
        let machine = Machine::with_config("");
        let mut program = tokio::process::Command::new(env!("CARGO_BIN_EXE_call_from_chain"));
        program
            .kill_on_drop(true)
            .env_clear()
            .env("HOME", machine.file(""))
            .env("AWS_EC2_METADATA_DISABLED", "true")
            .env("AWS_PROFILE", profile);
        let output = program.output().await.unwrap();
        assert_eq!(String::from_utf8_lossy(&output.stderr), "");
        assert_eq!(
            String::from_utf8_lossy(&output.stdout),
            format!("Ask: no credentials to sign the request with ({hint})\n")
        );
    }
}
