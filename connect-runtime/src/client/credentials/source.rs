//! Where the credentials of a client come from.

use std::sync::Arc;

use connect_transport::Transport;

use super::CredentialsCache;

/// Where the credentials of a client come from: a cache, which clients may share, or what makes a cache for
/// each of them.
#[derive(Clone)]
pub struct CredentialsSource(Arc<dyn Fn(CredentialsContext) -> CredentialsCache + Send + Sync>);

/// What a client has that the source of its credentials is to have as well.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct CredentialsContext {
    /// The region that requests are signed for.
    pub region: String,
    /// Whether requests go to endpoints with validated cryptography.
    pub use_fips: bool,
    /// Whether requests go to endpoints that have an IPv6 address as well.
    pub use_dual_stack: bool,
    /// What carries the client's requests, without layers.
    pub transport: Transport,
}

impl CredentialsSource {
    /// What makes a cache for each client, of the settings that the client has come to.
    pub fn per_client(
        make: impl Fn(CredentialsContext) -> CredentialsCache + Send + Sync + 'static,
    ) -> Self {
        Self(Arc::new(make))
    }

    pub(crate) fn make_cache(&self, context: CredentialsContext) -> CredentialsCache {
        (self.0)(context)
    }
}

impl From<CredentialsCache> for CredentialsSource {
    fn from(cache: CredentialsCache) -> Self {
        Self::per_client(move |_| cache.clone())
    }
}

impl_fmt!(Debug for CredentialsSource, |_, f| f.write_str("CredentialsSource"));
