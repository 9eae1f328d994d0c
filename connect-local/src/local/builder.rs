//! The settings of a local Connect.

use std::fmt;
use std::future::Future;
use std::io;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::sync::Arc;

use connect_operations::attached_files::FileStatusType;
use connect_runtime::Clock;
use connect_runtime::server::ServerOperation;
use tokio::net::TcpListener;

use super::LocalConnect;
use crate::assumptions::Assumptions;
use crate::history::History;
use crate::rates::StatedRates;
use crate::request::RequestHead;
use crate::router::Router;
use crate::script::{Script, Scripts};
use crate::service::Service;
use crate::sigv4::AccessKey;
use crate::state::{NOWHERE, State, Verdict, default_verdict, is_like, random_hex};
use crate::store::{ArrivedFile, Store};

/// The account in AWS's own examples.
const ACCOUNT: &str = "111122223333";
/// How many requests are kept, so that a test that sends many does not run out of memory.
const HISTORY: usize = 100_000;

/// A builder of a [`LocalConnect`].
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
    rates: Option<StatedRates>,
    operations: Router,
    scripts: Scripts,
    history: usize,
    is_lenient: bool,
}

impl Default for LocalConnectBuilder {
    fn default() -> Self {
        Self {
            address: (Ipv4Addr::LOCALHOST, 0).into(),
            beyond_loopback: false,
            public_endpoint: None,
            region: "us-east-1".to_owned(),
            keys: Vec::new(),
            clock: Clock::default(),
            assumptions: Assumptions::default(),
            verdict: Arc::new(default_verdict),
            limits: false,
            rates: None,
            operations: Router::default(),
            scripts: Scripts::default(),
            history: HISTORY,
            is_lenient: false,
        }
    }
}

impl LocalConnectBuilder {
    /// The address to listen on, a loopback one; any free port of `127.0.0.1` by default.
    pub fn listen(mut self, address: SocketAddr) -> Self {
        self.address = address;
        self
    }

    /// Allows an address that other hosts can reach. Requests are unencrypted, and nothing here is meant
    /// for an open network.
    pub fn allow_remote_clients(mut self) -> Self {
        self.beyond_loopback = true;
        self
    }

    /// The base of pre-signed URLs, such as `https://connect.test` for a server behind a proxy. By default
    /// they use the `Host` header of the caller.
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

    /// An access key to accept, in place of a generated one.
    pub fn key(mut self, key: AccessKey) -> Self {
        self.keys.push(key);
        self
    }

    /// The time source; the system clock by default.
    pub fn clock(mut self, clock: Clock) -> Self {
        self.clock = clock;
        self
    }

    /// Undocumented behavior of the service.
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

    /// Rejects completed files whose names match a pattern such as `*.exe`, where `*` matches any text and case is
    /// ignored. All others are judged as before.
    pub fn reject(mut self, names: impl Into<String>) -> Self {
        let (names, others) = (names.into().to_lowercase(), self.verdict);
        self.verdict = Arc::new(move |file| {
            if is_like(&file.name.to_lowercase(), &names) {
                return FileStatusType::Rejected;
            }
            others(file)
        });
        self
    }

    /// Serves an operation with a handler: one that the application declares, or a built-in one that it replaces.
    pub fn operation<O, F, A>(self, handler: F) -> Self
    where
        O: ServerOperation + 'static,
        F: Fn(O) -> A + Send + Sync + 'static,
        A: Future<Output = Result<O::Output, O::Error>> + Send + 'static,
    {
        self.operation_with_request(move |operation, _| handler(operation))
    }

    /// Serves an operation with a handler that also receives the request: the caller's key, the Region, the
    /// attempt and the headers.
    pub fn operation_with_request<O, F, A>(mut self, handler: F) -> Self
    where
        O: ServerOperation + 'static,
        F: Fn(O, RequestHead) -> A + Send + Sync + 'static,
        A: Future<Output = Result<O::Output, O::Error>> + Send + 'static,
    {
        self.operations.add(handler);
        self
    }

    /// Checks the input of every operation of Connect and Cases against AWS's published model: lengths,
    /// ranges, values, patterns, required members. Operations on attached files are always checked.
    ///
    /// [Patterns that cannot be meant](connect_operations::limits::not_enforced) as the model has them are
    /// not enforced.
    pub fn limits(mut self) -> Self {
        self.limits = true;
        self
    }

    /// Throttles requests beyond the rates that AWS [states](connect_runtime::Rate::stated) for an account with
    /// `ThrottlingException`, on tokio's clock. Requests that a [`Script`] responds to do not count.
    pub fn stated_rates(mut self) -> Self {
        self.rates = Some(StatedRates::default());
        self
    }

    /// Scripts what happens to requests before they reach a handler.
    pub fn script<O>(self, script: Script<O>) -> Self {
        self.scripts.add(script);
        self
    }

    /// Does not panic on drop about what went unnoticed: for a program, or for a test that leaves something
    /// unserved on purpose. [`LocalConnect::verify`] still panics.
    pub fn lenient(mut self) -> Self {
        self.is_lenient = true;
        self
    }

    /// How many of the latest requests are kept; 100,000 by default. A program that runs for long should
    /// keep none.
    pub fn remember_requests(mut self, requests: usize) -> Self {
        self.history = requests;
        self
    }

    /// Starts it.
    ///
    /// # Errors
    /// If the address is in use or not a loopback one, or the folder for files cannot be created.
    pub async fn start(self) -> io::Result<LocalConnect> {
        if !self.address.ip().is_loopback() && !self.beyond_loopback {
            return Err(io::Error::new(
                io::ErrorKind::InvalidInput,
                format!(
                    "{} is reachable from other hosts; use 127.0.0.1, or call `.allow_remote_clients()`",
                    self.address
                ),
            ));
        }
        let listener = TcpListener::bind(self.address).await?;
        let address = listener.local_addr()?;
        let mut local = self.build(format!("http://{}", reachable(address)))?;
        local.listen(listener)?;
        Ok(local)
    }

    /// Starts it without a socket: its [clients](LocalConnect::client) and its
    /// [transport](LocalConnect::transport) reach it in their own task, also under a paused clock.
    ///
    /// # Errors
    /// If the folder for files cannot be created.
    pub fn start_without_socket(self) -> io::Result<LocalConnect> {
        self.build(NOWHERE.to_owned())
    }

    fn build(self, endpoint: String) -> io::Result<LocalConnect> {
        let mut keys = self.keys;
        if keys.is_empty() {
            keys.push(new_key());
        }
        let state = Arc::new(State {
            store: Store::new()?,
            assumptions: self.assumptions,
            clock: self.clock,
            region: self.region,
            account: ACCOUNT.to_owned(),
            keys,
            s3_key: new_key(),
            verdict: self.verdict,
            endpoint,
            public_endpoint: self.public_endpoint,
        });
        let mut operations = self.operations;
        if self.limits {
            operations.check_limits();
        }
        let history = History::new(self.history);
        let service = Service::new(
            Arc::clone(&state),
            operations,
            self.scripts,
            history,
            self.rates,
        );
        Ok(LocalConnect {
            service: Arc::new(service),
            state,
            socket: None,
            is_lenient: self.is_lenient.into(),
        })
    }
}

/// The loopback address of a server that listens on all addresses.
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
