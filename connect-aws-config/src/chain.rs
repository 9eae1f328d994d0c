//! AWS's default credential chain.

use std::error::Error;

use aws_config::ConfigLoader;
use aws_config::meta::ProviderChainError;
use aws_config::retry::RetryConfig;
use aws_credential_types::credential_fn::provide_credentials_fn;
use aws_credential_types::provider::ProvideCredentials;
use aws_credential_types::provider::error::CredentialsError;

use crate::in_one_line;

/// AWS's default credential chain: environment, profile, web identity, container, instance.
///
/// It is the chain of a [`loader`](crate::loader) with your own settings: a profile's name, a region, files.
/// Each time that credentials are requested, it calls `loader`, and reads files and environment anew; without
/// a region, in code or in the environment, it also asks the instance for its region each time. It does not
/// cache credentials: a [`CredentialsCache`](connect_runtime::CredentialsCache) does. Each of its errors is one
/// line.
pub fn default_chain(
    loader: impl Fn() -> ConfigLoader + Send + Sync + 'static,
) -> impl ProvideCredentials + 'static {
    provide_credentials_fn(move || {
        // Invalid retry settings in the environment or the profile make the loader panic. Set here, they
        // are not read; credentials do not depend on them.
        let loader = loader().retry_config(RetryConfig::standard());
        async move {
            // A chain is used once: asked again, that of AWS does not go on after a profile that it could not
            // read the first time.
            let chain = loader.load().await.credentials_provider();
            let chain = chain.ok_or_else(|| CredentialsError::not_loaded(NO_CREDENTIALS))?;
            chain.provide_credentials().await.map_err(named_in_one_line)
        }
    })
}

const NO_CREDENTIALS: &str =
    "the loader was made with `no_credentials`; remove that, or call `.credentials(…)`";

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
