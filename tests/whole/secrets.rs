//! What a program logs and prints shows no secret: not when all goes well, and not when it fails.
//!
//! Our crates log all they can, all others at DEBUG. One test, for the log is the process's.

#[path = "../calls/faults/peer.rs"]
mod peer;

use std::fmt::{Debug, Display};
use std::io::Write;
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use bytes::Bytes;
use connect_local::{AccessKey, LocalConnect};
use connect_operations::attached_files::{
    FileUseCaseType, GetAttachedFile, StartAttachedFileUpload,
};
use connect_runtime::body::Body;
use connect_runtime::transport::{Proxy, Transport, TransportError};
use connect_runtime::{Client, ClientBuilder, Clock, Credentials, Environment, RetryPolicy};
use connect_upload::{Source, Upload};
use http::{HeaderName, HeaderValue, Request, Response};
use peer::{EVERY_FAULT, Peer, Wire};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpListener;
use tower::util::MapRequestLayer;

const CASE: &str = "arn:aws:cases:us-east-1:111122223333:domain/d-1/case/c-1";
const SECRET_KEY: &str = "a-secret-key-that-nobody-may-see";
const SESSION_TOKEN: &str = "a-session-token-that-nobody-may-see";
const SECRET_HEADER: &str = "a-header-that-nobody-may-see";
const PASSWORD: &str = "a-password-that-nobody-may-see";
/// `user:` and the password, as sent to a proxy.
const ENCODED_PASSWORD: &str = "dXNlcjphLXBhc3N3b3JkLXRoYXQtbm9ib2R5LW1heS1zZWU=";
const SECRETS: [&str; 5] = [
    SECRET_KEY,
    SESSION_TOKEN,
    SECRET_HEADER,
    PASSWORD,
    ENCODED_PASSWORD,
];

const FILTER: &str = "debug,connect_runtime=trace,connect_operations=trace,connect_local=trace";

/// All that was logged.
static LOG: Mutex<Vec<u8>> = Mutex::new(Vec::new());

struct Log;

impl Write for Log {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        LOG.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

/// What a request meets on its way.
#[derive(Debug, Clone, Copy)]
enum Fault {
    None,
    Respond(u16, &'static str),
    RefuseConnection,
    BreakOff,
    Stall,
    /// A header is changed, so that the signature is wrong.
    ChangeHeader,
}

const CALL_FAULTS: [Fault; 12] = [
    Fault::None,
    Fault::Respond(500, ""),
    Fault::Respond(503, "<html>"),
    Fault::Respond(429, r#"{"code":"ThrottlingException","message":"slower"}"#),
    Fault::Respond(400, r#"{"code":"InvalidRequestException","message":"no"}"#),
    Fault::Respond(200, "<html>"),
    Fault::Respond(200, r#"{"FileId":"f"#),
    Fault::Respond(200, r#"{"FileId":7}"#),
    Fault::RefuseConnection,
    Fault::BreakOff,
    Fault::Stall,
    Fault::ChangeHeader,
];

const PUT_FAULTS: [Fault; 6] = [
    Fault::None,
    Fault::Respond(503, "<Error><Code>SlowDown</Code></Error>"),
    Fault::RefuseConnection,
    Fault::BreakOff,
    Fault::Stall,
    Fault::ChangeHeader,
];

/// Secrets as they went over the wire, and all that was shown of them.
#[derive(Clone, Default)]
struct Record {
    secrets: Arc<Mutex<Vec<String>>>,
    shown: Arc<Mutex<String>>,
}

impl Record {
    fn show(&self, what: &impl Debug) {
        let shown = format!("{what:?}\n{what:#?}\n");
        self.shown.lock().unwrap().push_str(&shown);
    }

    fn show_error<E: std::error::Error + Display + Send + Sync + 'static>(&self, error: E) {
        self.show(&error);
        let error = anyhow::Error::new(error);
        let shown = format!("{error}\n{error:#}\n{error:?}\n");
        self.shown.lock().unwrap().push_str(&shown);
    }

    /// Keeps signatures and pre-signed queries.
    fn keep_secrets(&self, request: &Request<Body>) {
        let mut secrets = self.secrets.lock().unwrap();
        if let Some(value) = request.headers().get("authorization") {
            let (_, signature) = value.to_str().unwrap().split_once("Signature=").unwrap();
            secrets.push(signature.to_owned());
        } else {
            let query = request.uri().query().unwrap();
            secrets.push(query.to_owned());
            let parameters = query.split('&').filter_map(|pair| pair.split_once('='));
            let signature = parameters.filter(|(name, _)| *name == "X-Amz-Signature");
            secrets.extend(signature.map(|(_, value)| value.to_owned()));
        }
    }

    /// A transport that does the fault to calls, or to PUTs.
    fn transport(&self, inner: Transport, call: Fault, put: Fault) -> Transport {
        let record = self.clone();
        Transport::new(tower::service_fn(move |mut request: Request<Body>| {
            let inner = inner.clone();
            record.keep_secrets(&request);
            let is_call = request.headers().contains_key("authorization");
            let fault = if is_call { call } else { put };
            async move {
                match fault {
                    Fault::None => {}
                    Fault::Respond(status, body) => {
                        let body = Body::from(Bytes::from_static(body.as_bytes()));
                        return Ok(Response::builder().status(status).body(body).unwrap());
                    }
                    Fault::RefuseConnection => return Err(TransportError::connect("refused")),
                    Fault::BreakOff => return Err(TransportError::interrupted("broken off")),
                    Fault::Stall => std::future::pending().await,
                    Fault::ChangeHeader => {
                        let value = HeaderValue::from_static("changed");
                        request.headers_mut().insert("content-type", value);
                    }
                }
                inner.send(request).await
            }
        }))
    }

    /// A client with every layer that could print a request.
    fn client(&self, builder: ClientBuilder) -> Client {
        let (before, around) = (self.clone(), self.clone());
        builder
            .layer_before_signing(MapRequestLayer::new(move |request: Request<Bytes>| {
                before.show(&request.headers());
                before.show(&request.extensions());
                request
            }))
            .layer_around_attempt(MapRequestLayer::new(move |request: Request<Body>| {
                around.show(&request);
                request
            }))
            .read_timeout(Duration::from_secs(3))
            .build()
            .unwrap()
    }

    async fn call(&self, client: &Client) {
        let start = StartAttachedFileUpload::builder()
            .instance_id("instance-1")
            .file_name("a.txt")
            .file_size_in_bytes(4)
            .file_use_case_type(FileUseCaseType::Attachment)
            .associated_resource_arn(CASE)
            .build();
        let name = HeaderName::from_static("x-amz-secret");
        let call = client
            .call(start)
            .header(name, HeaderValue::from_static(SECRET_HEADER));
        self.show(&call);
        match call.send().await {
            Ok(response) => {
                if let Some(place) = &response.output().upload_url_metadata {
                    let url = place.url.as_ref().unwrap().expose();
                    self.secrets.lock().unwrap().push(url.clone());
                }
                self.show(&response);
            }
            Err(error) => {
                self.show_error(error);
            }
        }
    }

    async fn upload(&self, client: &Client) {
        let upload = Upload::new("instance-1", CASE, Source::bytes("a.txt", "text"));
        self.show(&upload);
        match upload.send(client).await {
            Ok(file) => {
                self.show(&file);
                let get = GetAttachedFile::builder()
                    .instance_id("instance-1")
                    .file_id(file.file_id)
                    .associated_resource_arn(CASE)
                    .build();
                self.show(&client.call(get).send().await.unwrap());
            }
            Err(error) => self.show_error(error),
        }
    }
}

/// Settings with a password in an address: shown, refused, and used for a call that fails.
async fn addresses_with_a_password(record: &Record) {
    let proxy = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = format!("user:{PASSWORD}@{}", proxy.local_addr().unwrap());
    let environment = Environment::from_iter([
        ("AWS_REGION", "us-east-1"),
        ("AWS_ACCESS_KEY_ID", "AKIDEXAMPLE"),
        ("AWS_SECRET_ACCESS_KEY", SECRET_KEY),
        ("AWS_SESSION_TOKEN", SESSION_TOKEN),
        ("AWS_MAX_ATTEMPTS", "1"),
        ("AWS_ENDPOINT_URL_OTHER", &format!("https://{address}")),
        ("HTTPS_PROXY", &format!("http://{address}")),
    ]);
    record.show(&environment);
    let own = Proxy::new(format!("http://{address}")).unwrap();
    record.show(&own);
    record.show(&Transport::builder().proxy(own));
    let builder = Client::builder().environment(environment);
    record.show(&builder);
    let refused = builder.clone().endpoint(format!("https://{address}"));
    record.show(&refused);
    record.show_error(refused.build().unwrap_err());
    let client = builder.build().unwrap();
    record.show(&client);
    let refusing = async {
        let (mut stream, _) = proxy.accept().await.unwrap();
        let mut head = vec![0; 4096];
        let length = stream.read(&mut head).await.unwrap();
        let head = String::from_utf8_lossy(&head[..length]).into_owned();
        assert!(head.contains(ENCODED_PASSWORD), "{head}");
        let refusal = b"HTTP/1.1 407 Proxy Authentication Required\r\ncontent-length: 0\r\n\r\n";
        stream.write_all(refusal).await.unwrap();
    };
    tokio::join!(record.call(&client), refusing);
}

#[tokio::test]
async fn no_secret_is_logged_or_printed() {
    // The subscriber is installed even if this fails: another test may have installed the bridge from `log`.
    let _ = tracing_subscriber::fmt()
        .with_env_filter(FILTER)
        .with_ansi(false)
        .with_span_events(tracing_subscriber::fmt::format::FmtSpan::FULL)
        .with_writer(|| Log)
        .try_init();
    let record = Record::default();
    let key = AccessKey::new("AKIDEXAMPLE", SECRET_KEY).with_session_token(SESSION_TOKEN);
    let local = LocalConnect::builder().key(key).start().await.unwrap();

    // Faults, without a socket: the clock is paused, for its timeouts take no time then.
    tokio::time::pause();
    for fault in CALL_FAULTS {
        let transport = record.transport(local.transport(), fault, Fault::None);
        let client = record.client(local.client_builder().transport(transport));
        record.call(&client).await;
    }
    for fault in PUT_FAULTS {
        let transport = record.transport(local.transport(), Fault::None, fault);
        let client = record.client(local.client_builder().transport(transport));
        record.upload(&client).await;
    }
    for fault in EVERY_FAULT {
        let key = AccessKey::new("AKIDEXAMPLE", SECRET_KEY).with_session_token(SESSION_TOKEN);
        let peer = Peer::over(Wire::Http, key, &[fault]);
        let transport = record.transport(peer.transport(), Fault::None, Fault::None);
        let client = record.client(peer.client().transport(transport));
        record.call(&client).await;
    }
    let wrong_settings = [
        local.client_builder().clock(Clock::from_fn(|| {
            SystemTime::now() - Duration::from_hours(1)
        })),
        local.client_builder().credentials(Credentials::new(
            "AKIDEXAMPLE",
            SECRETS.concat(),
            Some(SESSION_TOKEN.to_owned()),
            None,
            "test",
        )),
    ];
    for wrong in wrong_settings {
        let transport = record.transport(local.transport(), Fault::None, Fault::None);
        let client = record.client(wrong.transport(transport).clock_skew_correction(false));
        record.call(&client).await;
    }

    // Over a socket, with hyper's own log.
    tokio::time::resume();
    let plain = local.client().unwrap().raw().transport().clone();
    let transport = record.transport(plain, Fault::None, Fault::None);
    let client = record.client(local.client_builder().transport(transport));
    record.show(&client);
    record.show(&client.raw().transport());
    record.show(&local);
    record.show(&local.client_builder());
    record.show(&RetryPolicy::default());
    record.upload(&client).await;
    addresses_with_a_password(&record).await;

    let log = String::from_utf8(LOG.lock().unwrap().clone()).unwrap();
    let shown = record.shown.lock().unwrap();
    let seen = record.secrets.lock().unwrap();
    assert!(seen.len() > 60, "{} secrets", seen.len());
    for secret in SECRETS.into_iter().chain(seen.iter().map(String::as_str)) {
        for text in [&log, &*shown] {
            if let Some(line) = text.lines().find(|line| line.contains(secret)) {
                panic!("`{secret}` is shown in: {line}");
            }
        }
    }

    // The log is there, and the search would have found something in it.
    for expected in [
        r#"rpc.method="StartAttachedFileUpload""#,
        "attempt=1",
        "attempt=3",
        "http.response.status_code=200",
        "http.response.status_code=429",
        "aws.request_id=",
        "hyper_util::client",
    ] {
        assert!(log.contains(expected), "no `{expected}` in the log:\n{log}");
    }
}
