//! A running local Connect.

mod builder;
mod verify;

use std::fmt;
use std::future::Future;
use std::io;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

use connect_runtime::body::Body;
use connect_runtime::server::ServerOperation;
use connect_runtime::transport::Transport;
use connect_runtime::{Client, ClientBuilder, ConfigError, Credentials, Environment};
use http::header::{CONTENT_LENGTH, HOST};
use http::{HeaderValue, Request};
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::TcpListener;
use tokio::task::JoinHandle;

pub use self::builder::LocalConnectBuilder;
use crate::listen::{serve, serve_connection};
use crate::request::{Put, Received};
use crate::script::Script;
use crate::service::Service;
use crate::state::State;

/// A running local Connect. Dropping it stops the server and deletes its files.
pub struct LocalConnect {
    service: Arc<Service>,
    state: Arc<State>,
    socket: Option<Socket>,
    /// Also once `verify` has panicked, so that dropping it does not print the same message again.
    is_lenient: AtomicBool,
}

struct Socket {
    address: SocketAddr,
    serving: JoinHandle<()>,
}

impl LocalConnect {
    /// Starts one on a free port of `127.0.0.1`, with a new access key.
    ///
    /// # Errors
    /// If no port is free, or the folder for files cannot be created.
    pub async fn start() -> io::Result<Self> {
        Self::builder().start().await
    }

    /// A builder, to change its settings.
    pub fn builder() -> LocalConnectBuilder {
        LocalConnectBuilder::default()
    }

    /// The address it listens on, if it has a socket.
    pub fn address(&self) -> Option<SocketAddr> {
        Some(self.socket.as_ref()?.address)
    }

    /// The address it listens on, as an endpoint: `http://127.0.0.1:4555`.
    pub fn endpoint(&self) -> &str {
        &self.state.endpoint
    }

    /// The region that requests must be signed for.
    pub fn region(&self) -> &str {
        &self.state.region
    }

    /// The first of its access keys.
    pub fn credentials(&self) -> Credentials {
        let key = self.state.keys.first();
        let (id, secret) = key.map_or(("", ""), |key| (key.id.as_str(), key.secret.as_str()));
        let token = key.and_then(|key| key.session_token.clone());
        Credentials::new(id, secret, token, None, "connect-local")
    }

    /// The environment variables that point any AWS client at it.
    pub fn environment(&self) -> Environment {
        self.settings().into_iter().collect()
    }

    /// The environment variables that point any AWS client at it: an endpoint for Connect, for Cases, to
    /// which files belong, and for each other service with an operation served here, so that a test never
    /// calls AWS because an operation is missing; the region and the key. For a key without a token, the
    /// token is empty, which counts as none, so that one set before is not sent.
    pub fn settings(&self) -> Vec<(String, String)> {
        let credentials = self.credentials();
        let mut services = self.service.service_ids();
        services.extend(["Connect", "ConnectCases"]);
        let endpoints = services
            .into_iter()
            .map(|id| (endpoint_variable(id), self.endpoint().to_owned()));
        let others = [
            ("AWS_REGION", self.region()),
            // The only one that boto3 reads.
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

    /// A client for it, over the socket if it has one.
    ///
    /// # Errors
    /// If the client's TLS cannot be set up.
    pub fn client(&self) -> Result<Client, ConfigError> {
        self.client_builder().build()
    }

    /// A builder of clients for it, whatever service they call, to change their settings.
    pub fn client_builder(&self) -> ClientBuilder {
        let builder = Client::builder()
            .environment(self.environment())
            .endpoint(self.endpoint());
        match self.socket {
            Some(_) => builder,
            None => builder.transport(self.transport()),
        }
    }

    /// A transport that reaches it without a socket, in the same task: for tests with a paused clock, and
    /// for tower layers, since it is a [`tower::Service`](connect_runtime::tower::Service).
    pub fn transport(&self) -> Transport {
        let service = Arc::clone(&self.service);
        Transport::new(tower::service_fn(move |mut request: Request<Body>| {
            let service = Arc::clone(&service);
            add_framing(&mut request);
            async move { service.exchange(request).await }
        }))
    }

    /// Serves one connection over any stream of bytes, such as one end of a [`tokio::io::duplex`].
    pub fn serve_connection<S>(&self, stream: S) -> impl Future<Output = ()> + Send + use<S>
    where
        S: AsyncRead + AsyncWrite + Unpin + Send + 'static,
    {
        serve_connection(stream, Arc::clone(&self.service))
    }

    /// Closes its socket and all connections; further connections are refused.
    pub async fn refuse_connections(&mut self) {
        if let Some(socket) = &mut self.socket
            && !socket.serving.is_finished()
        {
            socket.serving.abort();
            // The socket is closed once its task has ended.
            let _ = (&mut socket.serving).await;
        }
    }

    /// Listens again, on the same address.
    ///
    /// # Errors
    /// If it never had a socket, is still listening, or another program has taken the address.
    pub async fn accept_connections(&mut self) -> io::Result<()> {
        let address = self.address().ok_or(io::ErrorKind::NotConnected)?;
        let listener = TcpListener::bind(address).await?;
        self.listen(listener)
    }

    fn listen(&mut self, listener: TcpListener) -> io::Result<()> {
        self.socket = Some(Socket {
            address: listener.local_addr()?,
            serving: tokio::spawn(serve(listener, Arc::clone(&self.service))),
        });
        Ok(())
    }

    /// Adds a script after the existing ones.
    pub fn script<O>(&self, script: Script<O>) {
        self.service.scripts.add(script);
    }

    /// The requests for an operation, oldest first, one for each attempt: served, rejected, or failed by a
    /// script. A request that does not match the declaration is not among them; it got a
    /// `SerializationException`.
    pub fn requests<O: ServerOperation>(&self) -> Vec<Received<O>> {
        self.service.history.requests()
    }

    /// The PUTs of files to pre-signed URLs, oldest first, one for each attempt.
    pub fn puts(&self) -> Vec<Received<Put>> {
        self.service.history.puts()
    }

    /// The path of the file's bytes, once they have arrived.
    pub fn content(&self, file_id: &str) -> Option<PathBuf> {
        let tables = self.state.store.tables();
        let file = tables.files.get(file_id);
        let file = file.filter(|file| file.content.is_some())?;
        Some(self.state.store.content(&file.id))
    }

    /// How many files there are.
    pub fn file_count(&self) -> usize {
        self.state.store.tables().files.len()
    }
}

impl Drop for LocalConnect {
    fn drop(&mut self) {
        if let Some(socket) = &self.socket {
            socket.serving.abort();
        }
        if !*self.is_lenient.get_mut() {
            self.verify_on_drop();
        }
    }
}

impl fmt::Debug for LocalConnect {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("LocalConnect")
            .field("endpoint", &self.endpoint())
            .finish_non_exhaustive()
    }
}

/// `AWS_ENDPOINT_URL_CONNECTCASES`, as AWS's clients derive it from the service's id.
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
