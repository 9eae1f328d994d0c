//! How a local Connect is started, and what its user sees of it.

use std::fmt;
use std::future::Future;
use std::io;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::path::PathBuf;
use std::sync::Arc;

use connect_operations::attached_files::FileStatusType;
use connect_runtime::body::Body;
use connect_runtime::server::ServerOperation;
use connect_runtime::transport::Transport;
use connect_runtime::{Client, ClientBuilder, Clock, ConfigError, Credentials, Environment};
use http::header::{CONTENT_LENGTH, HOST};
use http::{HeaderValue, Request};
use tokio::net::TcpListener;
use tokio::task::JoinHandle;

use crate::assumptions::Assumptions;
use crate::listen::serve;
use crate::router::Router;
use crate::service::Service;
use crate::sigv4::AccessKey;
use crate::state::{State, Verdict, default_verdict, random_hex};
use crate::store::{ArrivedFile, Store};

/// AWS's own example of an account.
const ACCOUNT: &str = "111122223333";

/// A local Connect. It ends when this is dropped, and its files with it.
pub struct LocalConnect {
    service: Arc<Service>,
    state: Arc<State>,
    address: SocketAddr,
    serving: JoinHandle<()>,
}

impl LocalConnect {
    /// Starts one on this machine, on any free port, with a key of its own.
    ///
    /// # Errors
    /// When no port or no folder for files is to be had.
    pub async fn start() -> io::Result<Self> {
        Self::builder().start().await
    }

    /// One with settings of your own.
    pub fn builder() -> LocalConnectBuilder {
        LocalConnectBuilder::default()
    }

    /// Where it listens.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Where it listens, as an endpoint: `http://127.0.0.1:4555`.
    pub fn endpoint(&self) -> &str {
        &self.state.endpoint
    }

    /// The region that requests must be signed for.
    pub fn region(&self) -> &str {
        &self.state.region
    }

    /// The first of the keys that it accepts.
    pub fn credentials(&self) -> Credentials {
        let key = self.state.keys.first();
        let (id, secret) = key.map_or(("", ""), |key| (key.id.as_str(), key.secret.as_str()));
        let token = key.and_then(|key| key.session_token.clone());
        Credentials::new(id, secret, token, None, "connect-local")
    }

    /// The settings with which any client of AWS's finds it.
    pub fn environment(&self) -> Environment {
        self.settings().into_iter().collect()
    }

    /// The settings with which any client of AWS's finds it, by name: an endpoint for Connect, for Cases,
    /// to which files belong, and for each other service of which an operation is served, so that no call
    /// of a test leaves the machine for want of an operation; the region and the key. A key without a
    /// token has an empty one, which counts as none, so that one from before is not sent with it.
    pub fn settings(&self) -> Vec<(String, String)> {
        let credentials = self.credentials();
        let mut services = self.service.service_ids();
        services.extend(["Connect", "ConnectCases"]);
        let endpoints = services
            .into_iter()
            .map(|id| (endpoint_variable(id), self.endpoint().to_owned()));
        let others = [
            ("AWS_REGION", self.region()),
            // boto3 reads no other.
            ("AWS_DEFAULT_REGION", self.region()),
            ("AWS_ACCESS_KEY_ID", credentials.access_key_id()),
            ("AWS_SECRET_ACCESS_KEY", credentials.secret_access_key()),
            (
                "AWS_SESSION_TOKEN",
                credentials.session_token().unwrap_or_default(),
            ),
        ];
        let others = others.map(|(name, value)| (name.to_owned(), value.to_owned()));
        endpoints.chain(others).collect()
    }

    /// A client that finds it over the socket.
    ///
    /// # Errors
    /// When TLS cannot be set up, which the client would use elsewhere.
    pub fn client(&self) -> Result<Client, ConfigError> {
        self.client_builder().build()
    }

    /// A client that finds it, whatever service it calls, for settings of your own.
    pub fn client_builder(&self) -> ClientBuilder {
        let environment = self.environment();
        Client::builder()
            .environment(environment)
            .endpoint(self.endpoint())
    }

    /// Reaches it without a socket, in the same task: for tests with a paused clock.
    pub fn transport(&self) -> Transport {
        let service = Arc::clone(&self.service);
        Transport::new(tower::service_fn(move |mut request: Request<Body>| {
            let service = Arc::clone(&service);
            add_framing(&mut request);
            async move { Ok(service.answer(request).await) }
        }))
    }

    /// Where the bytes of a file lie, once they have arrived.
    pub fn content(&self, file_id: &str) -> Option<PathBuf> {
        let tables = self.state.store.tables();
        let file = tables
            .files
            .get(file_id)
            .filter(|file| file.content.is_some())?;
        Some(self.state.store.content(&file.id))
    }

    /// How many files there are.
    pub fn file_count(&self) -> usize {
        self.state.store.tables().files.len()
    }
}

impl Drop for LocalConnect {
    fn drop(&mut self) {
        self.serving.abort();
    }
}

impl fmt::Debug for LocalConnect {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("LocalConnect")
            .field("endpoint", &self.endpoint())
            .finish_non_exhaustive()
    }
}

/// Makes a [`LocalConnect`].
pub struct LocalConnectBuilder {
    address: SocketAddr,
    beyond_loopback: bool,
    public_endpoint: Option<String>,
    region: String,
    keys: Vec<AccessKey>,
    clock: Clock,
    assumptions: Assumptions,
    verdict: Verdict,
    limits: bool,
    operations: Router,
}

impl Default for LocalConnectBuilder {
    fn default() -> Self {
        Self {
            address: (Ipv4Addr::LOCALHOST, 0).into(),
            beyond_loopback: false,
            public_endpoint: None,
            region: "us-east-1".to_owned(),
            keys: Vec::new(),
            clock: Clock::system(),
            assumptions: Assumptions::default(),
            verdict: Arc::new(default_verdict),
            limits: false,
            operations: Router::default(),
        }
    }
}

impl LocalConnectBuilder {
    /// The address to listen on, of this machine only.
    pub fn listen(mut self, address: SocketAddr) -> Self {
        self.address = address;
        self
    }

    /// Allows an address that other machines reach, too. Nothing here is made for that: requests
    /// travel in the clear.
    pub fn allow_other_machines(mut self) -> Self {
        self.beyond_loopback = true;
        self
    }

    /// What pre-signed URLs begin with: `https://connect.test`, for a server behind a proxy. By default
    /// they name the server as the caller does in its `Host` header.
    pub fn public_endpoint(mut self, endpoint: impl Into<String>) -> Self {
        let endpoint = endpoint.into();
        self.public_endpoint = Some(endpoint.trim_end_matches('/').to_owned());
        self
    }

    /// The region that requests must be signed for; `us-east-1` by default.
    pub fn region(mut self, region: impl Into<String>) -> Self {
        self.region = region.into();
        self
    }

    /// A key that it accepts, instead of one that it makes.
    pub fn key(mut self, key: AccessKey) -> Self {
        self.keys.push(key);
        self
    }

    /// What tells the time; the machine's clock by default.
    pub fn clock(mut self, clock: Clock) -> Self {
        self.clock = clock;
        self
    }

    /// What nobody outside AWS knows.
    pub fn assumptions(mut self, assumptions: Assumptions) -> Self {
        self.assumptions = assumptions;
        self
    }

    /// Judges completed files. By default everything is approved but
    /// [EICAR's test file](https://www.eicar.org/download-anti-malware-testfile/).
    pub fn verdict(
        mut self,
        verdict: impl Fn(&ArrivedFile<'_>) -> FileStatusType + Send + Sync + 'static,
    ) -> Self {
        self.verdict = Arc::new(verdict);
        self
    }

    /// Serves an operation: one that the application declares, or one of ours in another way.
    pub fn operation<O, F, A>(mut self, handler: F) -> Self
    where
        O: ServerOperation + 'static,
        F: Fn(O) -> A + Send + Sync + 'static,
        A: Future<Output = Result<O::Output, O::Error>> + Send + 'static,
    {
        self.operations.add(move |operation, _| handler(operation));
        self
    }

    /// Holds what every operation of Connect and Cases is sent to the limits of AWS's published model:
    /// lengths, ranges, values, patterns, required members. Those of attached files always are.
    ///
    /// Not asked for are the [patterns that cannot be meant](connect_operations::limits::not_enforced)
    /// as the model has them.
    pub fn limits(mut self) -> Self {
        self.limits = true;
        self
    }

    /// Starts it.
    ///
    /// # Errors
    /// When the address is taken or not of this machine, or there is no folder for files.
    pub async fn start(self) -> io::Result<LocalConnect> {
        if !self.address.ip().is_loopback() && !self.beyond_loopback {
            return Err(io::Error::new(
                io::ErrorKind::InvalidInput,
                format!(
                    "{} is reached by other machines; use 127.0.0.1, or call `.allow_other_machines()`",
                    self.address
                ),
            ));
        }
        let listener = TcpListener::bind(self.address).await?;
        let address = listener.local_addr()?;
        let mut operations = self.operations.clone();
        if self.limits {
            operations.check_limits();
        }
        let state = Arc::new(self.into_state(address)?);
        let service = Arc::new(Service::new(Arc::clone(&state), operations));
        let serving = tokio::spawn(serve(listener, Arc::clone(&service)));
        Ok(LocalConnect {
            service,
            state,
            address,
            serving,
        })
    }

    fn into_state(self, address: SocketAddr) -> io::Result<State> {
        let mut keys = self.keys;
        if keys.is_empty() {
            keys.push(new_key());
        }
        Ok(State {
            store: Store::new()?,
            assumptions: self.assumptions,
            clock: self.clock,
            region: self.region,
            account: ACCOUNT.to_owned(),
            keys,
            s3_key: new_key(),
            verdict: self.verdict,
            endpoint: format!("http://{}", reachable(address)),
            public_endpoint: self.public_endpoint,
        })
    }
}

/// `AWS_ENDPOINT_URL_CONNECTCASES`, as AWS's clients make it of the service's id.
fn endpoint_variable(service_id: &str) -> String {
    let id = service_id.to_ascii_uppercase().replace(' ', "_");
    format!("AWS_ENDPOINT_URL_{id}")
}

/// What an HTTP client adds to every request on its way to a socket.
fn add_framing(request: &mut Request<Body>) {
    let host = request
        .uri()
        .authority()
        .and_then(|host| HeaderValue::from_str(host.as_str()).ok());
    let length = http_body::Body::size_hint(request.body())
        .exact()
        .map(HeaderValue::from);
    let headers = request.headers_mut();
    for (name, value) in [(HOST, host), (CONTENT_LENGTH, length)] {
        if let (Some(value), false) = (value, headers.contains_key(&name)) {
            headers.insert(name, value);
        }
    }
}

/// Where this machine reaches a server that listens on all of its addresses.
fn reachable(address: SocketAddr) -> SocketAddr {
    match address.ip() {
        IpAddr::V4(ip) if ip.is_unspecified() => (Ipv4Addr::LOCALHOST, address.port()).into(),
        IpAddr::V6(ip) if ip.is_unspecified() => (Ipv6Addr::LOCALHOST, address.port()).into(),
        _ => address,
    }
}

fn new_key() -> AccessKey {
    AccessKey::new(
        format!("AKIALOCAL{}", random_hex(11).to_uppercase()),
        random_hex(40),
    )
}

impl fmt::Debug for LocalConnectBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("LocalConnectBuilder")
            .field("address", &self.address)
            .field("region", &self.region)
            .field("assumptions", &self.assumptions)
            .finish_non_exhaustive()
    }
}
