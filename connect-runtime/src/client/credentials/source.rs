//! The source of a client's credentials.

use std::sync::Arc;

use connect_transport::Transport;

use super::CredentialsCache;

/// The source of a client's credentials: a cache, which clients may share, or a function that creates one for
/// each client.
#[derive(Clone)]
pub struct CredentialsSource(
    pub(crate) Arc<dyn Fn(CredentialsContext) -> CredentialsCache + Send + Sync>,
);

/// The settings of a client that its source of credentials should use as well.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct CredentialsContext {
    /// The region that requests are signed for.
    pub region: String,
    /// Whether requests go to FIPS endpoints.
    pub use_fips: bool,
    /// Whether requests go to dual-stack endpoints (IPv4 and IPv6).
    pub use_dual_stack: bool,
    /// The client's transport, without layers.
    pub transport: Transport,
}

impl CredentialsSource {
    /// Calls `make` for each client, with the resolved settings of the client.
    pub fn per_client(
        make: impl Fn(CredentialsContext) -> CredentialsCache + Send + Sync + 'static,
    ) -> Self {
        Self(Arc::new(make))
    }
}

impl From<CredentialsCache> for CredentialsSource {
    fn from(cache: CredentialsCache) -> Self {
        Self::per_client(move |_| cache.clone())
    }
}

impl_fmt!(Debug for CredentialsSource, |_, f| f.write_str("CredentialsSource"));
