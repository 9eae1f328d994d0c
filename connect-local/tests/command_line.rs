//! `connect-local` as its user meets it: what it prints.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::io::{BufRead as _, BufReader};
use std::net::TcpListener;
use std::process::{Command, Stdio};

fn connect_local() -> Command {
    Command::new(env!("CARGO_BIN_EXE_connect-local"))
}

#[test]
fn a_setting_that_is_wrong_is_named() {
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let taken = taken.local_addr().unwrap().to_string();
    let in_use = format!("{taken} is in use; choose another, or stop what listens there");
    for (option, value, problem) in [
        ("--listen", taken.as_str(), in_use.as_str()),
        (
            "--listen",
            "0.0.0.0:4599",
            "0.0.0.0:4599 is reached by other machines; use 127.0.0.1, or say --allow-remote-clients",
        ),
        (
            "--listen",
            "4555",
            "`4555` is no address; write it as 127.0.0.1:4555",
        ),
        (
            "--listen",
            "localhost:4599",
            "`localhost:4599` is no address; write it as 127.0.0.1:4599",
        ),
        (
            "--listen",
            "127.0.0.1",
            "`127.0.0.1` is no address; write it as 127.0.0.1:4555",
        ),
        (
            "--region",
            "US_West",
            "`US_West` is no region; write it as `eu-central-1`",
        ),
        (
            "--region",
            "us-west-",
            "`us-west-` is no region; write it as `eu-central-1`",
        ),
    ] {
        let output = connect_local().args([option, value]).output().unwrap();
        assert_eq!(output.status.code(), Some(1));
        assert_eq!(String::from_utf8(output.stdout).unwrap(), "");
        let line = format!("connect-local: {option}: {problem}\n");
        assert_eq!(String::from_utf8(output.stderr).unwrap(), line);
    }
}

#[test]
fn a_public_endpoint_is_a_url() {
    for value in [
        "connect.test",
        "ftp://connect.test",
        "http://",
        "http://h/?a",
    ] {
        let output = connect_local()
            .args(["--public-endpoint", value])
            .output()
            .unwrap();
        assert!(!output.status.success());
        let text = String::from_utf8(output.stderr).unwrap();
        assert!(
            text.contains("write it as http://connect.test:4555"),
            "{text}"
        );
    }
}

#[test]
fn its_settings_are_lines_for_a_shell() {
    let mut program = connect_local()
        .args(["--listen", "127.0.0.1:0", "--region", "eu-central-1"])
        .args(["--access-key-id", "AKID", "--secret-access-key", "secret"])
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let lines = BufReader::new(program.stdout.take().unwrap()).lines();
    let lines: Vec<_> = lines.take(7).map(Result::unwrap).collect();
    program.kill().unwrap();
    program.wait().unwrap();
    let (endpoints, others) = lines.split_at(2);
    for (endpoint, service) in endpoints.iter().zip(["CONNECT", "CONNECTCASES"]) {
        let start = format!("AWS_ENDPOINT_URL_{service}=http://127.0.0.1:");
        assert!(endpoint.starts_with(&start), "{endpoint}");
    }
    assert_eq!(
        others,
        [
            "AWS_REGION=eu-central-1",
            "AWS_DEFAULT_REGION=eu-central-1",
            "AWS_ACCESS_KEY_ID=AKID",
            "AWS_SECRET_ACCESS_KEY=secret",
            "AWS_SESSION_TOKEN=",
        ]
    );
}

/// A program that keeps its files below this folder, once it listens.
#[cfg(unix)]
fn listening(temporary: &std::path::Path) -> std::process::Child {
    let mut program = connect_local()
        .args(["--listen", "127.0.0.1:0"])
        .env("TMPDIR", temporary)
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(program.stdout.as_mut().unwrap()).lines();
    assert!(
        lines
            .next()
            .unwrap()
            .unwrap()
            .starts_with("AWS_ENDPOINT_URL")
    );
    program
}

#[cfg(unix)]
#[test]
fn its_files_are_gone_with_it_however_it_ends() {
    let temporary = tempfile::tempdir().unwrap();
    let folders = || std::fs::read_dir(temporary.path()).unwrap().count();
    for signal in ["-HUP", "-TERM", "-INT"] {
        let mut program = listening(temporary.path());
        assert_eq!(folders(), 1);
        let pid = program.id().to_string();
        let kill = Command::new("kill").args([signal, &pid]).status();
        assert!(kill.unwrap().success());
        assert!(program.wait().unwrap().success(), "{signal}");
        assert_eq!(folders(), 0, "{signal}");
    }
    // One that is killed leaves them to the next.
    let mut killed = listening(temporary.path());
    killed.kill().unwrap();
    killed.wait().unwrap();
    assert_eq!(folders(), 1);
    let mut next = listening(temporary.path());
    assert_eq!(folders(), 1);
    next.kill().unwrap();
    next.wait().unwrap();
}
