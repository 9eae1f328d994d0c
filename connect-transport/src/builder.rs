//! How the default transport is made.

use std::time::Duration;

use hyper_util::client::legacy::connect::HttpConnector;

use crate::connect::ConnectTimeout;
use crate::pool::Pool;
use crate::proxy::Proxy;
use crate::tls::{self, TlsSettings};
use crate::{Transport, TransportSetupError};

// protects: a connection has a limit
/// The limit for a connection to be made, as the official SDKs of AWS have it.
pub const CONNECT_TIMEOUT: Duration = Duration::from_millis(3100);

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
/// use connect_transport::{Proxy, Transport};
///
/// let transport = Transport::builder()
///     .connect_timeout(Duration::from_secs(1))
///     .proxy(Proxy::new("http://proxy.example:3128")?)
///     .build()?;
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct TransportBuilder {
    connect_timeout: Option<Duration>,
    pool_idle_timeout: Option<Duration>,
    proxy: Option<Proxy>,
    tls: TlsSettings,
}

impl Default for TransportBuilder {
    fn default() -> Self {
        Self {
            connect_timeout: Some(CONNECT_TIMEOUT),
            pool_idle_timeout: Some(POOL_IDLE_TIMEOUT),
            proxy: None,
            tls: TlsSettings::default(),
        }
    }
}

impl Transport {
    /// A pooled hyper client.
    pub fn builder() -> TransportBuilder {
        TransportBuilder::default()
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
        self.pool_idle_timeout = limit.into();
        self
    }

    /// What connections go through. Nothing by default; what [`Proxy::from_environment`] gives can be
    /// handed on here as it is. Where the environment names a proxy that cannot be used, connections which would go
    /// through it fail; the transport is made, as others may be all that there are.
    pub fn proxy(mut self, proxy: impl Into<Option<Proxy>>) -> Self {
        self.proxy = proxy.into();
        self
    }

    /// Whose certificates are trusted: the machine's by default.
    #[cfg(feature = "__rustls")]
    pub fn roots(mut self, roots: crate::Roots) -> Self {
        self.tls.roots = roots;
        self
    }

    /// Trusts these root certificates as well: a text in PEM form, as in a file `ca.pem`, with one or
    /// more.
    #[cfg(feature = "__rustls")]
    pub fn add_root_certificates(mut self, pem: impl Into<Vec<u8>>) -> Self {
        self.tls.added.push(pem.into());
        self
    }

    /// Whether HTTP/2 is offered to a server over TLS, which then chooses. Not by default: the service
    /// is reached over HTTP/1.1.
    #[cfg(all(feature = "http2", feature = "__rustls"))]
    pub fn http2(mut self, offered: bool) -> Self {
        self.tls.http2 = offered;
        self
    }

    /// Whether [`build`](Self::build) fails where https cannot work, in a build without TLS or on a
    /// machine without root certificates. It does by default; without it, each https request fails
    /// instead, and plain http works.
    pub fn require_tls(mut self, required: bool) -> Self {
        self.tls.is_optional = !required;
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
        let pool = Pool::new(connector, self.pool_idle_timeout);
        Ok(pool.into_transport().through(self.proxy))
    }
}
