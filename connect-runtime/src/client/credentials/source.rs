//! Where the credentials of a client come from.

use std::sync::Arc;

use connect_transport::Transport;

use super::CredentialsCache;
use crate::protocol::sign::keys::InvalidCredential;

/// Where the credentials of a client come from.
#[derive(Clone)]
#[non_exhaustive]
pub enum CredentialsSource {
    /// A cache, which clients may share.
    Cache(CredentialsCache),
    /// What makes a cache for each client, of the settings that the client has come to.
    PerClient(Arc<dyn Fn(CredentialsContext) -> CredentialsCache + Send + Sync>),
}

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
    /// Whether requests can be signed with what is there already.
    pub(crate) fn check(&self) -> Result<(), InvalidCredential> {
        match self {
            Self::Cache(cache) => cache.check(),
            Self::PerClient(_) => Ok(()),
        }
    }

    pub(crate) fn into_cache(
        self,
        context: impl FnOnce() -> CredentialsContext,
    ) -> CredentialsCache {
        match self {
            Self::Cache(cache) => cache,
            Self::PerClient(make) => make(context()),
        }
    }
}

impl_fmt!(Debug for CredentialsSource, |_, f| f.write_str("CredentialsSource"));
