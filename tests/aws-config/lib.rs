//! What the tests of connect-aws-config share: a machine with files, an environment and a server on
//! loopback; a client whose requests are seen.

use std::path::PathBuf;
use std::sync::{Arc, Mutex};

use aws_config::{ConfigLoader, SdkConfig};
use aws_types::os_shim_internal::Env;
use connect_aws_config::loader;
use connect_runtime::body::Body;
use connect_runtime::transport::Transport;
use connect_runtime::{Client, ClientBuilder, Credentials, connect_operation};
use http::{HeaderMap, Request, Response};
use tempfile::TempDir;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};

/// A profile `admin`, whose role another profile's keys assume.
pub const ROLE: &str = "\
[profile base]
aws_access_key_id = AKIDBASE
aws_secret_access_key = secret
[profile admin]
role_arn = arn:aws:iam::123456789012:role/Admin
source_profile = base
";

/// A machine: what is in its files, and in the environment of the process.
pub struct Machine {
    home: TempDir,
    environment: Vec<(String, String)>,
}

impl Machine {
    /// A host with this `~/.aws/config`, outside Amazon EC2.
    ///
    /// # Panics
    /// When there is no place for temporary files.
    #[must_use]
    pub fn with_config(config: &str) -> Self {
        let machine = Self {
            home: TempDir::new().expect("a temporary directory"),
            environment: Vec::new(),
        };
        std::fs::create_dir(machine.file(".aws")).expect("a new directory");
        machine.write(".aws/config", config);
        let home = machine.home.path().display().to_string();
        machine
            .set("HOME", &home)
            .set("AWS_EC2_METADATA_DISABLED", "true")
            .set("AWS_REGION", "eu-central-1")
    }

    /// The path of a file at home.
    #[must_use]
    pub fn file(&self, name: &str) -> PathBuf {
        self.home.path().join(name)
    }

    /// Writes a file at home.
    ///
    /// # Panics
    /// When it cannot be written.
    pub fn write(&self, name: &str, content: &str) {
        std::fs::write(self.file(name), content).expect("a file at home");
    }

    /// Sets a variable.
    #[must_use]
    pub fn set(self, name: &str, value: &str) -> Self {
        let mut machine = self.unset(name);
        machine
            .environment
            .push((name.to_owned(), value.to_owned()));
        machine
    }

    /// Takes a variable away.
    #[must_use]
    pub fn unset(mut self, name: &str) -> Self {
        self.environment.retain(|(present, _)| present != name);
        self
    }

    /// A loader of what is on this machine, over this transport.
    #[must_use]
    pub fn loader(&self, transport: Transport) -> ConfigLoader {
        let environment = self.environment.iter();
        let environment: Vec<_> = environment.map(|(n, v)| (n.as_str(), v.as_str())).collect();
        loader(transport).env(Env::from_slice(&environment))
    }
}

/// What the tests ask a service.
#[connect_operation(method = GET, uri = "/")]
#[derive(Debug, Clone)]
pub struct Ask {}

/// What a test's service does with each request.
#[derive(Clone, Copy)]
pub enum Service {
    /// It responds with this status.
    Responds(u16),
    /// It does not respond.
    Stalls,
}

/// The headers of the requests so far.
pub type Seen = Arc<Mutex<Vec<HeaderMap>>>;

/// A transport to such a service, and what goes there.
///
/// # Panics
/// A request, when there is no such status.
#[must_use]
pub fn transport_to(service: Service) -> (Transport, Seen) {
    let seen = Seen::default();
    let requests = Arc::clone(&seen);
    let transport = Transport::new(tower::service_fn(move |request: Request<Body>| {
        let mut requests = requests.lock().expect("no panic before");
        requests.push(request.headers().clone());
        async move {
            let Service::Responds(status) = service else {
                return std::future::pending().await;
            };
            let mut response = Response::new(Body::from(bytes::Bytes::from_static(b"{}")));
            *response.status_mut() = http::StatusCode::from_u16(status).expect("a status");
            Ok(response)
        }
    }));
    (transport, seen)
}

/// What makes a client of an `SdkConfig` over this transport.
#[must_use]
pub fn client_over(transport: Transport, config: &SdkConfig) -> ClientBuilder {
    Client::builder()
        .transport(transport)
        .settings(connect_aws_config::settings(config))
}

/// A client of an `SdkConfig`, and what it sends.
///
/// # Panics
/// When no client can be made of it.
#[must_use]
pub fn client(config: &SdkConfig, service: Service) -> (Client, Seen) {
    let (transport, seen) = transport_to(service);
    let client = client_over(transport, config).build().expect("a client");
    (client, seen)
}

/// The headers that a client of an `SdkConfig` sends.
///
/// # Panics
/// When it sends nothing.
pub async fn sent(config: &SdkConfig) -> HeaderMap {
    let (client, seen) = client(config, Service::Responds(200));
    client.send(Ask {}).await.expect("a success");
    seen.lock().expect("no panic before").remove(0)
}

/// The transport that a client has by default.
///
/// # Panics
/// When there is none.
#[must_use]
pub fn transport() -> Transport {
    let client = Client::builder()
        .region("eu-central-1")
        .endpoint("http://127.0.0.1:1")
        .credentials(Credentials::new("unused", "unused", None, None, "test"))
        .build()
        .expect("a client");
    client.raw().transport().clone()
}

/// A server on loopback, and what it was asked.
pub struct Server {
    /// Where it is: `http://127.0.0.1:4555`.
    pub url: String,
    requests: Arc<Mutex<Vec<String>>>,
}

impl Server {
    /// Gives everyone the same response.
    ///
    /// # Panics
    /// When no port is free.
    pub async fn start(status: u16, content_type: &'static str, body: &str) -> Self {
        let body = body.to_owned();
        Self::responding(move |_| (status, content_type, body.clone())).await
    }

    /// Responds to each request with a status, a content type and a body, and as an instance says how
    /// long a token is good for.
    ///
    /// # Panics
    /// When no port is free.
    pub async fn responding<F>(respond: F) -> Self
    where
        F: Fn(&str) -> (u16, &'static str, String) + Send + 'static,
    {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
        let url = format!("http://{}", listener.local_addr().expect("an address"));
        let requests = Arc::new(Mutex::new(Vec::new()));
        let seen = requests.clone();
        tokio::spawn(async move {
            while let Ok((mut stream, _)) = listener.accept().await {
                let request = receive(&mut stream).await;
                let (status, content_type, body) = respond(&request);
                seen.lock().expect("no panic before").push(request);
                let length = body.len();
                let response = format!(
                    "HTTP/1.1 {status} x\r\ncontent-type: {content_type}\r\n\
                     x-aws-ec2-metadata-token-ttl-seconds: 21600\r\n\
                     content-length: {length}\r\nconnection: close\r\n\r\n{body}"
                );
                let _ = stream.write_all(response.as_bytes()).await;
            }
        });
        Self { url, requests }
    }

    /// An instance of Amazon EC2 whose role has the key `ASIAEC2`.
    ///
    /// # Panics
    /// When no port is free.
    pub async fn instance() -> Self {
        Self::responding(|request| {
            let line = request.lines().next().unwrap_or_default();
            let found = |body: &str| (200, "text/plain", body.to_owned());
            match line.split(' ').nth(1) {
                Some("/latest/api/token") => found("a-token-of-version-2"),
                Some(path) if path.ends_with("/Worker") => found(
                    r#"{"Code":"Success","AccessKeyId":"ASIAEC2","SecretAccessKey":"s","Token":"t","Expiration":"2999-01-01T00:00:00Z"}"#,
                ),
                Some(path) if path.contains("/iam/security-credentials") => found("Worker"),
                _ => (404, "text/plain", String::new()),
            }
        })
        .await
    }

    /// A container whose role has the key `ASIACONTAINER`.
    ///
    /// # Panics
    /// When no port is free.
    pub async fn container() -> Self {
        Self::start(
            200,
            "application/json",
            r#"{"AccessKeyId":"ASIACONTAINER","SecretAccessKey":"s","Token":"t","Expiration":"2999-01-01T00:00:00Z"}"#,
        )
        .await
    }

    /// The requests so far, as they came.
    ///
    /// # Panics
    /// When the server has.
    #[must_use]
    pub fn requests(&self) -> Vec<String> {
        self.requests.lock().expect("no panic before").clone()
    }
}

/// A proxy that tells where it is to connect to, and connects to nothing.
pub struct TestProxy(TcpListener);

impl TestProxy {
    /// Listens on loopback.
    ///
    /// # Panics
    /// When no port is free.
    pub async fn start() -> Self {
        Self(TcpListener::bind("127.0.0.1:0").await.expect("a free port"))
    }

    /// Where it is: `http://127.0.0.1:3128`.
    ///
    /// # Panics
    /// When the listener has no address.
    #[must_use]
    pub fn url(&self) -> String {
        format!("http://{}", self.0.local_addr().expect("an address"))
    }

    /// The first line of what it is asked first.
    ///
    /// # Panics
    /// When no connection can be taken.
    pub async fn asked(&self) -> String {
        let (mut stream, _) = self.0.accept().await.expect("a connection");
        let request = receive(&mut stream).await;
        request.lines().next().unwrap_or_default().to_owned()
    }
}

async fn receive(stream: &mut TcpStream) -> String {
    let mut request = Vec::new();
    loop {
        let text = String::from_utf8_lossy(&request).into_owned();
        if let Some((head, body)) = text.split_once("\r\n\r\n") {
            let length = head
                .lines()
                .filter_map(|line| line.split_once(": "))
                .find(|(name, _)| name.eq_ignore_ascii_case("content-length"))
                .and_then(|(_, value)| value.parse().ok())
                .unwrap_or(0);
            if body.len() >= length {
                return text;
            }
        }
        if matches!(stream.read_buf(&mut request).await, Ok(0) | Err(_)) {
            return text;
        }
    }
}
