//! AWS's own chain of credentials and its shared configuration, with the feature `aws-config`.
//!
//! Profiles, SSO, assume-role, `credential_process`, web identities, containers and instances are
//! [`aws_config`]'s; its requests go over a [`Transport`] of this crate, so that a program has one
//! HTTP client and one TLS. That crate reads the files and the environment of the process itself.

mod http_client;
mod settings;

use std::fmt;

use ::aws_config::meta::ProviderChainError;
use ::aws_config::{BehaviorVersion, ConfigLoader};
use aws_credential_types::Credentials;
use aws_credential_types::provider::error::CredentialsError;
use aws_credential_types::provider::{ProvideCredentials, SharedCredentialsProvider, future};
use aws_smithy_types::retry::RetryConfig;
use aws_types::region::Region;
use tokio::sync::OnceCell;

use crate::transport::Transport;

pub use http_client::http_client;
pub(crate) use settings::SharedEndpoints;
pub use settings::{SdkSettings, SdkTimeout};

/// A loader of AWS's shared configuration whose requests go over this transport. What code sets on
/// it (a profile's name, a region, files) precedes the environment.
///
/// The transport must take http to the addresses where machines and containers hold credentials
/// (169.254.169.254, 169.254.170.2, `[fd00:ec2::254]`, loopback), and go there without a proxy. To all
/// others it goes through the one that it was made with: see
/// [`Proxy::from_environment`](crate::transport::Proxy::from_environment).
///
/// # Panics
/// AWS's own `load` does, on a `retry_mode` or `max_attempts` that it does not know; to set
/// `retry_config` on the loader keeps it from reading them. A [`DefaultChain`] does so by itself.
pub fn loader(transport: Transport) -> ConfigLoader {
    ::aws_config::defaults(BehaviorVersion::latest()).http_client(http_client(transport))
}

/// AWS's own chain of credentials: environment, profile, web identity, container, instance.
///
/// It reads files and environment when credentials are first asked for, and never again: to make one
/// does nothing. It keeps no credentials: a [`CredentialsCache`](crate::CredentialsCache) does.
pub struct DefaultChain {
    loader: Box<dyn Fn() -> ConfigLoader + Send + Sync>,
    chain: OnceCell<Option<SharedCredentialsProvider>>,
}

/// What a client has that its chain is to have as well: of code, and of the environment without the
/// blanks around it, with which the chain would take it for something else.
pub(crate) struct SetByClient {
    pub(crate) region: Region,
    pub(crate) profile: Option<String>,
    /// `None` where only a profile may say so, which the chain reads itself.
    pub(crate) use_fips: Option<bool>,
    pub(crate) use_dual_stack: Option<bool>,
}

impl DefaultChain {
    /// The chain with its own defaults, over this transport; see [`loader`] for what that must take.
    pub fn new(transport: Transport) -> Self {
        Self::from_loader(move || loader(transport.clone()))
    }

    /// The chain over this transport, for a client that has these. What it asks to get credentials, such
    /// as STS, is asked there; the chain itself knows of nothing that code sets.
    pub(crate) fn for_client(transport: Transport, set: SetByClient) -> Self {
        Self::from_loader(move || {
            let mut loader = loader(transport.clone()).region(set.region.clone());
            if let Some(profile) = &set.profile {
                loader = loader.profile_name(profile);
            }
            if let Some(use_fips) = set.use_fips {
                loader = loader.use_fips(use_fips);
            }
            if let Some(use_dual_stack) = set.use_dual_stack {
                loader = loader.use_dual_stack(use_dual_stack);
            }
            loader
        })
    }

    /// The chain of a loader with settings of your own: a profile's name, a region, files. It is
    /// asked again if the first load is cancelled.
    pub fn from_loader(loader: impl Fn() -> ConfigLoader + Send + Sync + 'static) -> Self {
        Self {
            loader: Box::new(loader),
            chain: OnceCell::new(),
        }
    }

    async fn credentials(&self) -> Result<Credentials, CredentialsError> {
        // Read from the environment and the profile, wrong settings of retries make the loader panic.
        // Credentials do not depend on them.
        let loader = || (self.loader)().retry_config(RetryConfig::standard());
        let load = || async { loader().load().await.credentials_provider() };
        match self.chain.get_or_init(load).await {
            Some(chain) => chain.provide_credentials().await.map_err(in_one_line),
            None => Err(CredentialsError::not_loaded(
                "the loader says `no_credentials`; remove that, or call `.credentials(…)`",
            )),
        }
    }
}

impl ProvideCredentials for DefaultChain {
    fn provide_credentials<'a>(&'a self) -> future::ProvideCredentials<'a>
    where
        Self: 'a,
    {
        future::ProvideCredentials::new(self.credentials())
    }

    fn fallback_on_interrupt(&self) -> Option<Credentials> {
        let chain = self.chain.get()?.as_ref()?;
        AsRef::<dyn ProvideCredentials>::as_ref(chain).fallback_on_interrupt()
    }
}

impl fmt::Debug for DefaultChain {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("DefaultChain")
    }
}

/// The chain's own error has a line for each source; a log wants one.
fn in_one_line(error: CredentialsError) -> CredentialsError {
    let chain = std::error::Error::source(&error)
        .and_then(|cause| cause.downcast_ref::<ProviderChainError<CredentialsError>>());
    match chain {
        Some(chain) => CredentialsError::not_loaded(describe(chain)),
        None => error,
    }
}

fn describe(chain: &ProviderChainError<CredentialsError>) -> String {
    let mut line = "no source of AWS's chain has credentials; set up one of".to_owned();
    for (position, attempt) in chain.attempts().iter().enumerate() {
        line.push_str(if position == 0 { " " } else { "; " });
        line.push_str(attempt.name());
        // The error itself says "was not enabled"; what lies under it says why.
        let mut cause = std::error::Error::source(attempt.error());
        let why = cause.map_or_else(|| attempt.error().to_string(), ToString::to_string);
        line.push_str(" (");
        line.push_str(&why);
        while let Some(under) = cause.and_then(std::error::Error::source) {
            line.push_str(": ");
            line.push_str(&under.to_string());
            cause = Some(under);
        }
        line.push(')');
    }
    line
}
