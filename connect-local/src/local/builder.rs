//! The settings of a local Connect, and how it is started.

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

/// AWS's own example of an account.
const ACCOUNT: &str = "111122223333";
/// How many requests are remembered, so that a test that sends many does not fill the memory.
const HISTORY: usize = 100_000;

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
    /// The address to listen on, of this host only.
    pub fn listen(mut self, address: SocketAddr) -> Self {
        self.address = address;
        self
    }

    /// Allows an address that other hosts reach, too. Nothing here is made for that: requests
    /// travel in the clear.
    pub fn allow_remote_clients(mut self) -> Self {
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

    /// What tells the time; the host's clock by default.
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

    /// Rejects completed files of some names, `*.exe` for instance, in which `*` stands for any text, whatever
    /// the case. All others are judged as before.
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

    /// Serves an operation: one that the application declares, or one of ours in another way.
    pub fn operation<O, F, A>(self, handler: F) -> Self
    where
        O: ServerOperation + 'static,
        F: Fn(O) -> A + Send + Sync + 'static,
        A: Future<Output = Result<O::Output, O::Error>> + Send + 'static,
    {
        self.operation_with_request(move |operation, _| handler(operation))
    }

    /// Serves an operation by a handler that sees the request beside it: who calls, for which Region, in
    /// which attempt, with which headers.
    pub fn operation_with_request<O, F, A>(mut self, handler: F) -> Self
    where
        O: ServerOperation + 'static,
        F: Fn(O, RequestHead) -> A + Send + Sync + 'static,
        A: Future<Output = Result<O::Output, O::Error>> + Send + 'static,
    {
        self.operations.add(handler);
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

    /// Throttles what comes faster than the rates that AWS
    /// [states](connect_runtime::Rate::stated), with `ThrottlingException`: those of an account, on tokio's
    /// clock. What a [`Script`] responds to takes nothing of them.
    pub fn stated_rates(mut self) -> Self {
        self.rates = Some(StatedRates::default());
        self
    }

    /// What becomes of requests before they reach a handler.
    pub fn script<O>(self, script: Script<O>) -> Self {
        self.scripts.add(script);
        self
    }

    /// For a program, and for a test that means to leave something unserved: what passes unnoticed is
    /// no reason to panic when the local Connect is dropped. [`LocalConnect::verify`] panics still.
    pub fn lenient(mut self) -> Self {
        self.is_lenient = true;
        self
    }

    /// How many requests are remembered, the latest ones; 100,000 by default. A program that runs for
    /// long remembers none.
    pub fn remember_requests(mut self, requests: usize) -> Self {
        self.history = requests;
        self
    }

    /// Starts it.
    ///
    /// # Errors
    /// When the address is taken or not of this host, or there is no folder for files.
    pub async fn start(self) -> io::Result<LocalConnect> {
        if !self.address.ip().is_loopback() && !self.beyond_loopback {
            return Err(io::Error::new(
                io::ErrorKind::InvalidInput,
                format!(
                    "{} is reached by other machines; use 127.0.0.1, or call `.allow_remote_clients()`",
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
    /// When there is no folder for files.
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
            is_lenient: self.is_lenient,
        })
    }
}

/// Where this host reaches a server that listens on all of its addresses.
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
