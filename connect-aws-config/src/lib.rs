//! AWS's shared configuration and default credential chain, for a [`Client`] of connect-runtime.
//!
//! Profiles, SSO, assume-role, `credential_process`, web identities, containers and instances are handled
//! by [`aws_config`]; its requests go over the client's transport, so that a program has one HTTP client
//! and one TLS stack. That crate reads the files itself.
//!
//! ```no_run
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! let client = connect_aws_config::client().await?;
//! # Ok(())
//! # }
//! ```

mod chain;
mod http_client;
mod profile;
mod sdk_config;

use std::collections::HashMap;
use std::error::Error;

use aws_config::{BehaviorVersion, ConfigLoader, Region};
use aws_types::os_shim_internal::Env;
use connect_runtime::credentials::CredentialsSource;
use connect_runtime::transport::Transport;
use connect_runtime::{Client, ClientBuilder, ConfigError, CredentialsCache, Setting};

pub use chain::default_chain;
pub use http_client::http_client;
pub use sdk_config::settings;

/// A client with the settings of the process's environment, or else of AWS's shared configuration, and
/// with credentials from AWS's default chain.
///
/// # Errors
/// [`ConfigError`] when a setting is missing or invalid, or when a file of the configuration cannot be
/// read; it names the setting or the file.
pub async fn client() -> Result<Client, ConfigError> {
    builder().await?.build()
}

/// The builder behind [`client`], for setting more in code. Such settings take precedence, and the
/// credential chain uses them for its own requests.
///
/// The profile is the one that `AWS_PROFILE` names, else `default`. The region of an Amazon EC2 instance
/// is not looked up. An empty variable counts as unset, and whitespace around a value is removed.
///
/// # Errors
/// [`ConfigError`] when a file of the configuration cannot be read; it names the file, and the line that
/// is not valid UTF-8 or cannot be parsed. Invalid settings are reported when the client is built.
pub async fn builder() -> Result<ClientBuilder, ConfigError> {
    let environment = environment();
    let source = match environment.get("AWS_PROFILE").ok() {
        Some(name) => format!("AWS_PROFILE, which names {}", name.escape_debug()),
        None => "the sources of AWS's chain: a profile, a web identity, a container or an instance"
            .to_owned(),
    };
    let mut settings = profile::settings(&environment).await?;
    let chain = CredentialsSource::per_client(move |client| {
        // The chain's own requests, to STS for example, use the client's transport, region and kind of
        // endpoint.
        let environment = environment.clone();
        CredentialsCache::new(default_chain(move || {
            loader(client.transport.clone())
                .env(environment.clone())
                .region(Region::new(client.region.clone()))
                .use_fips(client.use_fips)
                .use_dual_stack(client.use_dual_stack)
        }))
    });
    settings.credentials = Some(Setting::new(source, chain));
    Ok(ClientBuilder::from_env().settings(settings))
}

/// What AWS's crates read of the environment of the process. They take an empty variable for a value, keep
/// whitespace, and look for no other home than that of `HOME`. Other variables may be secrets, and AWS's type
/// prints all it has.
fn environment() -> Env {
    let home = std::env::home_dir().map(|home| ("HOME".into(), home.into()));
    let variables = std::env::vars_os().chain(home).filter_map(|(name, value)| {
        let (name, value) = (name.into_string().ok()?, value.to_str()?.trim());
        let is_read = !value.is_empty() && (name.starts_with("AWS_") || name == "HOME");
        is_read.then(|| (name, value.to_owned()))
    });
    Env::from(variables.collect::<HashMap<_, _>>())
}

/// A loader of AWS's shared configuration whose requests go over this transport. What is set on it in code
/// (a profile's name, a region, files) takes precedence over the environment.
///
/// The transport must allow http to the addresses at which hosts and containers get credentials
/// (169.254.169.254, 169.254.170.2, `[fd00:ec2::254]`, loopback), and reach them without a proxy. All
/// others are reached through the proxy that it was built with: see
/// [`Proxy::from_environment`](connect_runtime::transport::Proxy::from_environment).
///
/// # Panics
/// AWS's `load` panics on an invalid `retry_mode` or `max_attempts`, unless `retry_config` is set on the
/// loader. [`client`] and [`default_chain`] set it.
pub fn loader(transport: Transport) -> ConfigLoader {
    aws_config::defaults(BehaviorVersion::latest()).http_client(http_client(transport))
}

/// An error and its causes on one line: those of AWS's crates contain line breaks.
fn in_one_line(error: &(dyn Error + 'static)) -> String {
    let causes = std::iter::successors(Some(error), |&error| error.source());
    let causes: Vec<_> = causes.map(ToString::to_string).collect();
    let words = causes.join(": ");
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}
