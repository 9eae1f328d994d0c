//! The builder of the default transport.

use std::time::Duration;

use hyper_util::client::legacy::connect::HttpConnector;

use crate::connect::ConnectTimeout;
use crate::pool::Pool;
use crate::proxy::Proxy;
use crate::tls::{self, TlsSettings};
use crate::{Transport, TransportSetupError};

// protects: a connection has a limit
/// The default timeout for establishing a connection, as in the official AWS SDKs.
pub const CONNECT_TIMEOUT: Duration = Duration::from_millis(3100);

/// AWS's servers close connections that are idle for about twenty seconds. Keeping them longer would make
/// the next call fail.
const POOL_IDLE_TIMEOUT: Duration = Duration::from_secs(15);

/// Builds the default [`Transport`].
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
    /// A builder of the default transport, a pooled hyper client.
    pub fn builder() -> TransportBuilder {
        TransportBuilder::default()
    }
}

impl TransportBuilder {
    /// The timeout for establishing a connection: name resolution, TCP, the proxy and TLS together. 3.1
    /// seconds by default, `None` for no timeout.
    pub fn connect_timeout(mut self, limit: impl Into<Option<Duration>>) -> Self {
        self.connect_timeout = limit.into();
        self
    }

    /// How long an idle connection is kept. 15 seconds by default, as AWS's servers close theirs after
    /// about 20; `None` for as long as the server keeps it.
    pub fn pool_idle_timeout(mut self, limit: impl Into<Option<Duration>>) -> Self {
        self.pool_idle_timeout = limit.into();
        self
    }

    /// The proxy that connections go through. None by default; the result of [`Proxy::from_environment`] can be
    /// passed as it is. If the environment names a proxy that cannot be used, the transport is built
    /// nevertheless; only connections that would go through that proxy fail.
    pub fn proxy(mut self, proxy: impl Into<Option<Proxy>>) -> Self {
        self.proxy = proxy.into();
        self
    }

    /// The root certificates to trust: those of the operating system by default.
    #[cfg(feature = "__rustls")]
    pub fn roots(mut self, roots: crate::Roots) -> Self {
        self.tls.roots = roots;
        self
    }

    /// Trusts additional root certificates: one or more in PEM format, as in a file `ca.pem`.
    #[cfg(feature = "__rustls")]
    pub fn add_root_certificates(mut self, pem: impl Into<Vec<u8>>) -> Self {
        self.tls.added.push(pem.into());
        self
    }

    /// Whether to offer HTTP/2 to servers over TLS, which then choose. Off by default: the service uses
    /// HTTP/1.1.
    #[cfg(all(feature = "http2", feature = "__rustls"))]
    pub fn http2(mut self, offered: bool) -> Self {
        self.tls.http2 = offered;
        self
    }

    /// Whether [`build`](Self::build) fails if https cannot work, in a build without TLS or on a host
    /// without root certificates. True by default; otherwise each https request fails instead, and plain
    /// http works.
    pub fn require_tls(mut self, required: bool) -> Self {
        self.tls.is_optional = !required;
        self
    }

    /// Builds the transport. It reads the root certificates of the operating system.
    ///
    /// # Errors
    /// [`TransportSetupError`] without TLS or root certificates (see
    /// [`require_tls`](Self::require_tls)), or when an added certificate is invalid.
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
