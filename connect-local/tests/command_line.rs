//! `connect-local` as its user meets it: what it prints, and what memory it takes.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::io::{BufRead as _, BufReader};
use std::net::{TcpListener, TcpStream};
use std::process::{Command, Stdio};
use std::time::SystemTime;

use connect_runtime::endpoint::Endpoint;

fn connect_local() -> Command {
    Command::new(env!("CARGO_BIN_EXE_connect-local"))
}

#[test]
fn an_invalid_option_is_named() {
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let taken = taken.local_addr().unwrap().to_string();
    let in_use = format!("{taken} is in use; choose another, or stop what listens there");
    for (option, value, problem) in [
        ("--listen", taken.as_str(), in_use.as_str()),
        (
            "--listen",
            "0.0.0.0:4599",
            "0.0.0.0:4599 is reachable from other hosts; use 127.0.0.1, or pass --allow-remote-clients",
        ),
        (
            "--listen",
            "4555",
            "`4555` is not an address; write it as 127.0.0.1:4555",
        ),
        (
            "--listen",
            "localhost:4599",
            "`localhost:4599` is not an address; write it as 127.0.0.1:4599",
        ),
        (
            "--listen",
            "127.0.0.1",
            "`127.0.0.1` is not an address; write it as 127.0.0.1:4555",
        ),
        (
            "--region",
            "US_West",
            "`US_West` is not a region; write it as `eu-central-1`",
        ),
        (
            "--region",
            "us-west-",
            "`us-west-` is not a region; write it as `eu-central-1`",
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
fn unknown_rates_are_rejected() {
    let output = connect_local().args(["--rates", "mine"]).output().unwrap();
    assert_eq!(output.status.code(), Some(2));
    let text = String::from_utf8(output.stderr).unwrap();
    assert!(text.contains("[possible values: stated]"), "{text}");
}

#[test]
fn its_settings_are_printed_for_a_shell() {
    let mut program = connect_local()
        .args(["--listen", "127.0.0.1:0", "--region", "eu-central-1"])
        .args(["--access-key-id", "AKID", "--secret-access-key", "secret"])
        .args(["--rates", "stated", "--scan-time", "2"])
        .args(["--reject", "*.exe", "--reject", "*virus*"])
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
fn its_files_are_deleted_however_it_ends() {
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

/// Undeclared members take the memory of the request's bytes, and none for a tree.
#[cfg(target_os = "linux")]
#[test]
fn a_large_request_takes_at_most_twice_its_bytes() {
    let temporary = tempfile::tempdir().unwrap();
    let program = connect_local()
        .args(["--listen", "127.0.0.1:0"])
        .args(["--access-key-id", "AKID", "--secret-access-key", "secret"])
        .env("TMPDIR", temporary.path())
        .stdout(Stdio::piped())
        .spawn();
    let mut program = Ended(program.unwrap());
    let mut settings = BufReader::new(program.0.stdout.take().unwrap()).lines();
    let endpoint = settings.next().unwrap().unwrap();
    let endpoint = endpoint.strip_prefix("AWS_ENDPOINT_URL_CONNECT=").unwrap();
    assert!(send_undeclared(endpoint, 1).1);
    let idle = peak_memory(program.0.id());
    // The longest that is read, and one that is refused for its length.
    for (count, is_accepted) in [(3_400_000, true), (5_600_000, false)] {
        let (length, was_accepted) = send_undeclared(endpoint, count);
        assert_eq!(was_accepted, is_accepted);
        let taken = peak_memory(program.0.id()) - idle;
        assert!(taken <= 2 * length, "{length} bytes took {taken}");
    }
}

/// A program that ends with its test.
#[cfg(target_os = "linux")]
struct Ended(std::process::Child);

#[cfg(target_os = "linux")]
impl Drop for Ended {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// Starts the upload of a file, with so many empty lists in a member that nobody declared. Returns the length
/// of the body, and whether it was accepted.
#[cfg(target_os = "linux")]
fn send_undeclared(endpoint: &str, count: usize) -> (usize, bool) {
    use std::io::{Read as _, Write as _};

    use connect_operations::attached_files::{FileUseCaseType, StartAttachedFileUpload};
    use connect_runtime::sign::{SigningScope, sign};

    let start = StartAttachedFileUpload::builder()
        .instance_id("i-1")
        .file_name("a.txt")
        .file_size_in_bytes(1)
        .file_use_case_type(FileUseCaseType::Attachment)
        .associated_resource_arn("arn:aws:cases:us-east-1:111122223333:domain/d-1/case/c-1");
    let mut request = connect_runtime::encode::encode(&start.build(), "token").unwrap();
    let mut body = request.body.strip_suffix(b"}").unwrap().to_vec();
    body.extend_from_slice(br#","Undeclared":["#);
    body.extend_from_slice(&b"[],".repeat(count));
    body.extend_from_slice(b"[]]}");
    request.body = body.into();
    let scope = SigningScope {
        region: "us-east-1",
        service: "connect",
    };
    let keys = connect_runtime::Credentials::new("AKID", "secret", None, None, "test");
    let address = Endpoint::parse(endpoint).unwrap();
    let request = sign(&request, &address, scope, &keys, SystemTime::now()).unwrap();
    let body = request.body().expose();
    let path = request.uri().path_and_query().unwrap();
    let mut head = Vec::new();
    write!(head, "{} {path} HTTP/1.1\r\n", request.method()).unwrap();
    for (name, value) in request.headers() {
        write!(head, "{name}: {}\r\n", value.to_str().unwrap()).unwrap();
    }
    let length = body.len();
    write!(
        head,
        "content-length: {length}\r\nconnection: close\r\n\r\n"
    )
    .unwrap();
    let mut connection = TcpStream::connect(endpoint.strip_prefix("http://").unwrap()).unwrap();
    connection.write_all(&head).unwrap();
    // A server that refuses it need not read all of it, nor be there until its response is read.
    let _ = connection.write_all(body);
    let mut response = Vec::new();
    let _ = connection.read_to_end(&mut response);
    (length, response.starts_with(b"HTTP/1.1 200 "))
}

/// The most memory that a process has had, in bytes.
#[cfg(target_os = "linux")]
fn peak_memory(process: u32) -> usize {
    let status = std::fs::read_to_string(format!("/proc/{process}/status")).unwrap();
    let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kilobytes = peak.unwrap().trim().strip_suffix(" kB").unwrap();
    kilobytes.parse::<usize>().unwrap() * 1024
}
