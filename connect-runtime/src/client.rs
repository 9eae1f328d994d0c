//! The client: it connects the steps of a call (prepare → sign → send → decide → decode).

mod attempts;
mod call;
pub mod credentials;
mod environment;
mod error;
pub mod layers;
mod metadata;
mod pages;
mod prepare;
mod settings;
mod time;
mod trace;

use std::sync::Arc;
use std::time::{Duration, SystemTime};

use http::uri::Authority;

pub use call::{Answer, Call};
pub use credentials::CredentialsCache;
pub use environment::Environment;
pub use error::{AnyError, CallError, Error};
pub use metadata::Metadata;
pub use pages::{Items, Pages};
pub use settings::{ClientBuilder, ConfigError};
pub use time::Clock;

use crate::protocol::operation::{Operation, Paginated};
use crate::protocol::retry::{Decision, Failure, Situation};
use crate::protocol::skew::corrected;
use crate::transport::Transport;
use environment::lambda_trace_id;
#[cfg(feature = "hyper")]
pub(crate) use settings::CONNECT_TIMEOUT;
use settings::Config;
#[cfg(feature = "hyper")]
pub(crate) use time::monotonic;

/// A client for Amazon Connect and its siblings. Cheap to clone; clones share connections.
///
/// ```no_run
/// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
/// use connect_runtime::Client;
///
/// let client = Client::from_env()?;
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct Client {
    config: Arc<Config>,
}

impl Client {
    pub(crate) fn new(config: Config) -> Self {
        Self {
            config: Arc::new(config),
        }
    }

    /// A client with the settings of this process: region, keys, endpoint, proxy.
    ///
    /// They are those of its environment. With the feature `aws-config` the keys may be those of a
    /// profile, a role or a machine; region and endpoint of a profile are for
    /// `Client::from_conf`, as files are read there.
    ///
    /// # Errors
    /// [`ConfigError`] when a setting is missing or wrong; it names the setting.
    pub fn from_env() -> Result<Self, ConfigError> {
        let environment = Environment::of_process();
        traced(&environment).environment(environment).build()
    }

    /// A client with the settings of AWS's shared configuration, for those who have one. The proxy is
    /// that of this process's environment.
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// use connect_runtime::transport::{Proxy, Transport};
    /// use connect_runtime::{Client, Environment, aws_config};
    ///
    /// let proxy = Proxy::from_environment(&Environment::of_process());
    /// let transport = Transport::builder().proxy(proxy).build()?;
    /// let config = aws_config::loader(transport).load().await;
    /// let client = Client::from_conf(&config)?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// [`ConfigError`] when a setting is missing or wrong; it names the setting.
    #[cfg(feature = "aws-config")]
    pub fn from_conf(config: &aws_types::SdkConfig) -> Result<Self, ConfigError> {
        let environment = Environment::of_process();
        traced(&environment)
            .environment(environment.without_aws())
            .sdk_config(config)
            .build()
    }

    /// A client with settings from code.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::default()
    }

    /// Calls an operation.
    ///
    /// # Errors
    /// The service's error or the client's: match [`Error::kind`].
    pub async fn send<O: Operation>(&self, operation: O) -> Result<O::Output, Error<O::Error>> {
        self.call(operation).send().await.map(Answer::into_output)
    }

    /// Prepares a call with options of its own.
    pub fn call<O: Operation>(&self, operation: O) -> Call<O> {
        Call::new(self.clone(), operation)
    }

    /// The pages of an operation, one after the other.
    pub fn paginate<O: Paginated + Clone>(&self, operation: O) -> Pages<O> {
        Pages::new(self.clone(), operation)
    }

    pub(crate) fn config(&self) -> &Arc<Config> {
        &self.config
    }

    /// The region that requests are signed for.
    pub fn region(&self) -> &str {
        &self.config.region
    }

    /// Whether a request that is no operation, as the PUT to a pre-signed URL, may go to a host in the
    /// clear: to this machine if the calls go to it so, to any other only where
    /// [`plain_http_to_any_machine`](ClientBuilder::plain_http_to_any_machine) says that it may.
    pub fn allows_plain_http_to(&self, host: &Authority) -> bool {
        self.config.endpoints.allows_plain_http_to(host)
    }

    /// What carries this client's requests, without [`layers`](crate::layers), for requests that are
    /// no operation: the PUT to a pre-signed URL.
    pub fn transport(&self) -> &Transport {
        &self.config.transport
    }

    /// The gap before the next attempt of a request that is no operation, or nothing when the
    /// `attempt`th was the last. The request is taken for one that may be sent twice.
    pub fn retry_delay(&self, failure: &Failure, attempt: u32) -> Option<Duration> {
        let decision = self.config.retry.decide(&Situation {
            failure,
            attempt,
            idempotent: true,
            clock_corrected: false,
            // The bucket is for the calls of the service.
            tokens: u32::MAX,
            random: self.config.jitter.draw(),
        });
        match decision {
            Decision::Retry { after, .. } => Some(after),
            Decision::Stop(_) => None,
        }
    }

    /// What tells this client the time.
    pub fn clock(&self) -> &Clock {
        &self.config.clock
    }

    /// The time that requests are signed with: the clock's, put right by the service's own `Date`
    /// where that has shown it to be wrong.
    pub fn service_time(&self) -> SystemTime {
        corrected(self.config.clock.now(), self.config.skew.millis())
    }
}

/// On Lambda, a call belongs to the trace of the invocation that makes it.
fn traced(environment: &Environment) -> ClientBuilder {
    let builder = Client::builder();
    match environment.get("AWS_LAMBDA_FUNCTION_NAME") {
        Some(_) => builder.trace_id(lambda_trace_id),
        None => builder,
    }
}
