//! AWS's own chain of credentials.

use std::error::Error;
use std::fmt;

use aws_config::ConfigLoader;
use aws_config::meta::ProviderChainError;
use aws_config::retry::RetryConfig;
use aws_credential_types::Credentials;
use aws_credential_types::provider::error::CredentialsError;
use aws_credential_types::provider::{ProvideCredentials, SharedCredentialsProvider, future};
use tokio::sync::OnceCell;

use crate::in_one_line;

/// AWS's own chain of credentials: environment, profile, web identity, container, instance.
///
/// It reads files and environment when credentials are first asked for, and never again: to make one
/// does nothing. It keeps no credentials: a [`CredentialsCache`](connect_runtime::CredentialsCache)
/// does. Its errors are one line each.
pub struct DefaultChain {
    loader: Box<dyn Fn() -> ConfigLoader + Send + Sync>,
    chain: OnceCell<Option<SharedCredentialsProvider>>,
}

impl DefaultChain {
    /// The chain of what [`loader`](crate::loader) makes, with settings of your own: a profile's name, a
    /// region, files. It is asked again if the first load is cancelled.
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
            Some(chain) => chain.provide_credentials().await.map_err(named_in_one_line),
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
fn named_in_one_line(error: CredentialsError) -> CredentialsError {
    let chain: Option<&ProviderChainError<CredentialsError>> =
        error.source().and_then(|cause| cause.downcast_ref());
    let Some(chain) = chain else {
        return error;
    };
    let attempts = chain.attempts().iter().map(|attempt| {
        // The error itself says "was not enabled"; what lies under it says why.
        let error = attempt.error();
        let why = error.source().unwrap_or(error);
        format!("{} ({})", attempt.name(), in_one_line(why))
    });
    let attempts: Vec<_> = attempts.collect();
    CredentialsError::not_loaded(format!(
        "no source of AWS's chain has credentials; set up one of {}",
        attempts.join("; ")
    ))
}
