//! What [`Client::from_env`](connect_runtime::Client::from_env) reads of the process that it runs in.

use std::pin::pin;
use std::process::Output;

use tokio::io::{AsyncBufReadExt as _, AsyncWriteExt as _, BufReader};
use tokio::net::TcpListener;
use tokio::process::Command;

/// Responds on one connection, and returns the head of the request that came over it.
struct Listener(TcpListener);

impl Listener {
    async fn new() -> Self {
        Self(TcpListener::bind("127.0.0.1:0").await.unwrap())
    }

    fn url(&self) -> String {
        format!("http://{}", self.0.local_addr().unwrap())
    }

    async fn respond(&self, response: &str) -> Vec<String> {
        let (stream, _) = self.0.accept().await.unwrap();
        let mut stream = BufReader::new(stream);
        let mut head = Vec::new();
        loop {
            let mut line = String::new();
            stream.read_line(&mut line).await.unwrap();
            if line.trim().is_empty() {
                break;
            }
            head.push(line.trim().to_owned());
        }
        stream.write_all(response.as_bytes()).await.unwrap();
        head
    }
}

/// Runs a program that makes one call, with these variables and no others.
async fn call(variables: &[(&str, &str)]) -> String {
    let program = Command::new(env!("CARGO_BIN_EXE_call_from_env"));
    let Output { stdout, stderr, .. } = output(program, variables).await;
    assert_eq!(String::from_utf8_lossy(&stderr), "");
    String::from_utf8(stdout).unwrap().trim().to_owned()
}

async fn output(mut program: Command, variables: &[(&str, &str)]) -> Output {
    let always = [
        ("AWS_REGION", "eu-central-1"),
        ("AWS_ACCESS_KEY_ID", "AKIDEXAMPLE"),
        ("AWS_SECRET_ACCESS_KEY", "secret"),
        ("AWS_MAX_ATTEMPTS", "1"),
    ];
    let program = program.env_clear().envs(always);
    let output = program.envs(variables.iter().copied()).output();
    output.await.unwrap()
}

/// What the program printed, and the head of the request that it sent to the listener.
async fn call_to(
    listener: &Listener,
    variables: &[(&str, &str)],
    response: &str,
) -> (String, Vec<String>) {
    let mut program = pin!(call(variables));
    let head = tokio::select! {
        outcome = &mut program => panic!("ended without a request: {outcome}"),
        head = listener.respond(response) => head,
    };
    (program.await, head)
}

const RESPONSE: &str = "HTTP/1.1 200 OK\r\ncontent-length: 26\r\nconnection: close\r\n\r\n{\"FileSizeInBytes\":1}      ";

#[tokio::test]
async fn on_lambda_a_call_carries_the_invocations_trace_id() {
    let trace = "Root=1-5759e988-bd862e3fe1be46a994272793;Sampled=1";
    for (function, is_traced) in [("my-function", true), ("", false)] {
        let service = Listener::new().await;
        let url = service.url();
        let variables = [
            ("AWS_LAMBDA_FUNCTION_NAME", function),
            ("AWS_EXECUTION_ENV", "AWS_Lambda_provided.al2023"),
            ("_X_AMZN_TRACE_ID", trace),
            ("AWS_ENDPOINT_URL", &url),
        ];
        let (outcome, head) = call_to(&service, &variables, RESPONSE).await;
        assert_eq!(outcome, "ok");
        let sent = format!("x-amzn-trace-id: {trace}");
        assert_eq!(head.contains(&sent), is_traced, "{head:?}");
        let agent = head.iter().find(|line| line.starts_with("user-agent: "));
        assert!(
            agent
                .unwrap()
                .ends_with(" exec-env/AWS_Lambda_provided.al2023")
        );
    }
}

#[tokio::test]
async fn the_proxy_of_the_environment_is_used_for_the_service() {
    let proxy = Listener::new().await;
    let url = proxy.url();
    let variables = [("HTTPS_PROXY", url.as_str())];
    let refusal = "HTTP/1.1 403 Forbidden\r\ncontent-length: 0\r\n\r\n";
    let (outcome, head) = call_to(&proxy, &variables, refusal).await;
    assert_eq!(
        head[0],
        "CONNECT connect.eu-central-1.amazonaws.com:443 HTTP/1.1"
    );
    assert!(
        outcome.contains("(check HTTPS_PROXY, the proxy for https://connect.eu-"),
        "{outcome}"
    );
}

/// It is reached over https, so that no client can be made.
#[tokio::test]
async fn a_file_without_certificates_is_named_with_its_variable() {
    let here = env!("CARGO_MANIFEST_DIR");
    let without = format!("{here}/Cargo.toml");
    let missing = format!("{here}/missing.pem");
    let file = "name a PEM file, or unset it";
    let directory = "name a directory of PEM files, or unset it";
    for (variable, place, remedy) in [
        ("SSL_CERT_FILE", &*without, file),
        ("SSL_CERT_FILE", &*missing, file),
        ("SSL_CERT_FILE", "", file),
        ("SSL_CERT_DIR", &*missing, directory),
    ] {
        let outcome = call(&[(variable, place)]).await;
        let line = format!("{variable}: no certificate in `{place}`; {remedy}");
        assert_eq!(outcome, line);
    }
}

/// Under one of these limits the program has all that it needs but for its connection.
#[cfg(unix)]
#[tokio::test]
async fn too_many_open_files_are_reported() {
    // A port that is taken, and not listened at.
    let socket = tokio::net::TcpSocket::new_v4().unwrap();
    socket.bind("127.0.0.1:0".parse().unwrap()).unwrap();
    let url = format!("http://{}", socket.local_addr().unwrap());
    let mut lines = Vec::new();
    for limit in 3..40 {
        let mut shell = Command::new("/bin/sh");
        let script = format!("ulimit -n {limit} && exec \"$0\"");
        shell.args(["-c", &script, env!("CARGO_BIN_EXE_call_from_env")]);
        let Output { stdout, .. } = output(shell, &[("AWS_ENDPOINT_URL", &url)]).await;
        let line = String::from_utf8(stdout).unwrap();
        if line.contains("Too many open files") {
            lines.push(line);
        }
    }
    let said = "GetAttachedFile: no connection: too many files are open; raise the limit (`ulimit -n`), or make \
                fewer calls at once: tcp open error: Too many open files (os error 24)\n";
    assert!(!lines.is_empty());
    assert_eq!(lines, vec![said; lines.len()]);
}
