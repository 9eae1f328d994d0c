//! AWS's default credential chain.

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

/// AWS's default credential chain: environment, profile, web identity, container, instance.
///
/// It reads files and environment when credentials are first requested, and only then; creating it reads
/// nothing. It does not cache credentials: a [`CredentialsCache`](connect_runtime::CredentialsCache) does.
/// Each of its errors is one line.
pub struct DefaultChain {
    loader: Box<dyn Fn() -> ConfigLoader + Send + Sync>,
    chain: OnceCell<Option<SharedCredentialsProvider>>,
}

impl DefaultChain {
    /// The chain of a [`loader`](crate::loader) with your own settings: a profile's name, a region, files.
    /// `loader` is called again if the first load is cancelled.
    pub fn from_loader(loader: impl Fn() -> ConfigLoader + Send + Sync + 'static) -> Self {
        Self {
            loader: Box::new(loader),
            chain: OnceCell::new(),
        }
    }

    async fn credentials(&self) -> Result<Credentials, CredentialsError> {
        // Invalid retry settings in the environment or the profile make the loader panic. Set here, they
        // are not read; credentials do not depend on them.
        let loader = || (self.loader)().retry_config(RetryConfig::standard());
        let load = || async { loader().load().await.credentials_provider() };
        match self.chain.get_or_init(load).await {
            Some(chain) => chain.provide_credentials().await.map_err(named_in_one_line),
            None => Err(CredentialsError::not_loaded(
                "the loader was made with `no_credentials`; remove that, or call `.credentials(…)`",
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

/// The chain's own error has a line for each source; here they are joined into one line.
fn named_in_one_line(error: CredentialsError) -> CredentialsError {
    let chain: Option<&ProviderChainError<CredentialsError>> =
        error.source().and_then(|cause| cause.downcast_ref());
    let Some(chain) = chain else {
        return error;
    };
    let attempts = chain.attempts().iter().map(|attempt| {
        // The error itself says "was not enabled"; its cause says why.
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
