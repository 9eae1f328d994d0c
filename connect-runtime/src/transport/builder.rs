//! How the default transport is made.

use std::fmt;
use std::time::Duration;

use hyper_util::client::legacy::connect::HttpConnector;

use super::connect::ConnectTimeout;
use super::hyper::{Pool, PoolSettings};
use super::proxy::Proxy;
use super::tls::{self, TlsSettings};
use super::{Source, Transport};
use crate::client::Clock;
use crate::client::{CONNECT_TIMEOUT, ConfigError};

/// AWS's servers close a connection that is idle for about twenty seconds; one that is kept longer
/// here fails the call that takes it up.
const POOL_IDLE_TIMEOUT: Duration = Duration::from_secs(15);

/// Makes the default [`Transport`].
///
/// ```
/// # #[cfg(feature = "rustls-ring")]
/// # fn example() -> Result<(), Box<dyn std::error::Error>> {
/// use std::time::Duration;
///
/// use connect_runtime::transport::{Proxy, Transport};
///
/// let transport = Transport::builder()
///     .connect_timeout(Duration::from_secs(1))
///     .proxy(Proxy::new("http://proxy.example:3128")?)
///     .build()?;
/// let client = connect_runtime::Client::builder().transport(transport);
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct TransportBuilder {
    connect_timeout: Option<Duration>,
    pool: PoolSettings,
    proxy: Option<Proxy>,
    tls: TlsSettings,
}

impl Default for TransportBuilder {
    fn default() -> Self {
        Self {
            connect_timeout: Some(CONNECT_TIMEOUT),
            pool: PoolSettings {
                idle_timeout: Some(POOL_IDLE_TIMEOUT),
                clock: Clock::system(),
            },
            proxy: None,
            tls: TlsSettings::default(),
        }
    }
}

impl TransportBuilder {
    /// The limit for a connection to be made: name resolution, TCP, the proxy and TLS together. 3.1
    /// seconds by default, `None` for none.
    pub fn connect_timeout(mut self, limit: impl Into<Option<Duration>>) -> Self {
        self.connect_timeout = limit.into();
        self
    }

    /// How long a connection is kept that no request uses. 15 seconds by default, as AWS's servers
    /// close theirs at about 20; `None` for as long as the server keeps it.
    pub fn pool_idle_timeout(mut self, limit: impl Into<Option<Duration>>) -> Self {
        self.pool.idle_timeout = limit.into();
        self
    }

    /// What connections go through. Nothing by default; a [`Client`](crate::Client) that makes its
    /// transport itself takes what [`Proxy::from_environment`] gives, which can be handed on here as
    /// it is. Where the environment names a proxy that cannot be used, connections which would go
    /// through it fail; the transport is made, as others may be all that there are.
    pub fn proxy(mut self, proxy: impl Into<Option<Proxy>>) -> Self {
        self.proxy = proxy.into();
        self
    }

    /// Whose certificates are trusted: the machine's by default.
    #[cfg(any(feature = "rustls-ring", feature = "rustls-aws-lc"))]
    pub fn roots(mut self, roots: super::Roots) -> Self {
        self.tls.roots = roots;
        self
    }

    /// Trusts these root certificates as well: a text in PEM form, as in a file `ca.pem`, with one or
    /// more.
    #[cfg(any(feature = "rustls-ring", feature = "rustls-aws-lc"))]
    pub fn add_root_certificates(mut self, pem: impl Into<Vec<u8>>) -> Self {
        self.tls.added.push(pem.into());
        self
    }

    /// Whether HTTP/2 is offered to a server over TLS, which then chooses. Not by default: the service
    /// is reached over HTTP/1.1.
    #[cfg(feature = "http2")]
    pub fn http2(mut self, offered: bool) -> Self {
        self.tls.http2 = offered;
        self
    }

    /// Whether [`build`](Self::build) fails where https cannot work, in a build without TLS or on a
    /// machine without root certificates. It does by default; without it, each https request fails
    /// instead, and plain http works.
    pub fn require_tls(mut self, required: bool) -> Self {
        self.tls.required = required;
        self
    }

    /// What tells how long the pool has rested; the machine's clock by default.
    pub fn clock(mut self, clock: Clock) -> Self {
        self.pool.clock = clock;
        self
    }

    /// Makes the transport. It reads the machine's root certificates.
    ///
    /// # Errors
    /// [`TransportSetupError`] without TLS or root certificates (see
    /// [`require_tls`](Self::require_tls)), or where what was added is no certificate.
    pub fn build(self) -> Result<Transport, TransportSetupError> {
        let mut tcp = HttpConnector::new();
        tcp.set_nodelay(true);
        let connector = ConnectTimeout {
            connector: tls::connector(tcp, self.proxy.as_ref(), &self.tls)?,
            limit: self.connect_timeout,
        };
        let transport = Pool::new(connector, self.pool).into_transport();
        Ok(transport.through(self.proxy))
    }
}

/// The default transport cannot be made.
#[derive(Debug)]
pub struct TransportSetupError(Kind);

#[derive(Debug)]
enum Kind {
    Tls(Source),
    Setting {
        setting: &'static str,
        problem: String,
    },
}

impl TransportSetupError {
    pub(super) fn tls(source: impl Into<Source>) -> Self {
        Self(Kind::Tls(source.into()))
    }

    /// The value is not repeated: a proxy's may hold a password.
    pub(super) fn setting(setting: &'static str, problem: impl Into<String>) -> Self {
        Self(Kind::Setting {
            setting,
            problem: problem.into(),
        })
    }
}

impl From<TransportSetupError> for ConfigError {
    fn from(error: TransportSetupError) -> Self {
        match error.0 {
            Kind::Tls(source) => Self::Tls(source),
            Kind::Setting { setting, problem } => Self::Invalid {
                setting: setting.to_owned(),
                problem,
            },
        }
    }
}

impl fmt::Display for TransportSetupError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Kind::Tls(_) => f.write_str("TLS cannot be set up"),
            Kind::Setting { setting, problem } => write!(f, "{setting}: {problem}"),
        }
    }
}

impl std::error::Error for TransportSetupError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match &self.0 {
            Kind::Tls(source) => Some(source.as_ref()),
            Kind::Setting { .. } => None,
        }
    }
}
