//! AWS's shared configuration and its chain of credentials, for a [`Client`] of connect-runtime.
//!
//! Profiles, SSO, assume-role, `credential_process`, web identities, containers and instances are
//! [`aws_config`]'s; its requests go over the client's transport, so that a program has one HTTP client
//! and one TLS. That crate reads the files and the environment of the process itself.
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

use std::error::Error;

use aws_config::{BehaviorVersion, ConfigLoader, Region};
use connect_runtime::credentials::CredentialsSource;
use connect_runtime::transport::Transport;
use connect_runtime::{Client, ClientBuilder, ConfigError, CredentialsCache, Environment, Setting};

pub use chain::DefaultChain;
pub use http_client::http_client;
pub use sdk_config::settings;

/// A client with the settings of the process's environment, else those of AWS's shared configuration,
/// and with the credentials of AWS's chain.
///
/// # Errors
/// [`ConfigError`] when a setting is missing or wrong, or when a file of the configuration cannot be
/// read; it names the setting or the file.
pub async fn client() -> Result<Client, ConfigError> {
    builder().await?.build()
}

/// The builder behind [`client`], for code that adds settings. Those take precedence, and the credential
/// chain uses them for its own requests.
///
/// The profile is that which `AWS_PROFILE` names, else `default`. The region of an Amazon EC2 instance is
/// not asked for. A variable that is set to nothing is not set; those of web identities, containers and
/// instances, which AWS's chain reads itself, must be unset instead.
///
/// # Errors
/// [`ConfigError`] when a file of the configuration cannot be read; it names the file, and the line where
/// it is not in UTF-8 or cannot be parsed. The settings are read when the client
/// is made.
pub async fn builder() -> Result<ClientBuilder, ConfigError> {
    let environment = Environment::from_process();
    let named = environment.get("AWS_PROFILE");
    let source = match named {
        Some(name) => format!("AWS_PROFILE, which names {}", name.escape_debug()),
        None => "the sources of AWS's chain: a profile, a web identity, a container or an instance"
            .to_owned(),
    };
    let profile = named.unwrap_or("default").to_owned();
    let files = profile::files(&environment).await?;
    let mut settings = profile::settings(&profile, &files).await?;
    let chain = CredentialsSource::per_client(move |client| {
        // What the chain asks to get credentials, such as STS, is asked as the client asks its service.
        // The profile's name is without the blanks around it, which AWS's own reading takes for a part of
        // it.
        let (profile, files) = (profile.clone(), files.clone());
        CredentialsCache::new(DefaultChain::from_loader(move || {
            loader(client.transport.clone())
                .profile_name(&profile)
                .profile_files(files.clone())
                .region(Region::new(client.region.clone()))
                .use_fips(client.use_fips)
                .use_dual_stack(client.use_dual_stack)
        }))
    });
    settings.credentials = Some(Setting::new(source, chain));
    Ok(ClientBuilder::from_env().settings(settings))
}

/// A loader of AWS's shared configuration whose requests go over this transport. What code sets on
/// it (a profile's name, a region, files) precedes the environment.
///
/// The transport must take http to the addresses where hosts and containers hold credentials
/// (169.254.169.254, 169.254.170.2, `[fd00:ec2::254]`, loopback), and go there without a proxy. To all
/// others it goes through the one that it was made with: see
/// [`Proxy::from_environment`](connect_runtime::transport::Proxy::from_environment).
///
/// # Panics
/// AWS's own `load` does, on a `retry_mode` or `max_attempts` that it does not know; to set
/// `retry_config` on the loader keeps it from reading them. [`client`] and a [`DefaultChain`] do so by
/// themselves.
pub fn loader(transport: Transport) -> ConfigLoader {
    aws_config::defaults(BehaviorVersion::latest()).http_client(http_client(transport))
}

/// An error and its causes, without the ends of lines that AWS's have.
fn in_one_line(error: &(dyn Error + 'static)) -> String {
    let causes = std::iter::successors(Some(error), |&error| error.source());
    let causes: Vec<_> = causes.map(ToString::to_string).collect();
    let words = causes.join(": ");
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}
