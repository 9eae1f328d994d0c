//! The client, which runs the steps of a call (prepare → sign → send → decide → decode).

mod attempts;
mod call;
pub mod credentials;
mod environment;
mod error;
pub mod layers;
mod limits;
mod metadata;
mod pages;
mod prepare;
mod raw;
mod settings;
mod time;
mod trace;

use std::future::Future;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

pub use call::{Call, Response};
pub use credentials::CredentialsCache;
pub use environment::Environment;
pub use error::{AnyError, AnyErrorKind, Error};
pub use limits::{Rate, RateLimits};
pub use metadata::Metadata;
pub use pages::{Items, Pages};
pub use raw::RawClient;
pub use settings::{
    ClientBuilder, ConfigError, EndpointOverrides, RetryMode, Setting, SettingNames, Settings,
};
pub use time::Clock;

use crate::protocol::operation::{Operation, Paginated};
use attempts::signing_service;
use environment::lambda_trace_id;
use settings::Config;

type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// A panic leaves nothing half done in what is locked here.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// A client for Amazon Connect and its siblings. Cheap to clone; clones share connections.
///
/// Its calls need a [Tokio](https://docs.rs/tokio) runtime, and fail outside of one. A runtime without
/// timers ([`enable_time`](https://docs.rs/tokio/1/tokio/runtime/struct.Builder.html#method.enable_time))
/// or without I/O cannot be detected, and Tokio itself panics in it. If a program has several runtimes,
/// the default transport has separate connections for each.
///
/// ```no_run
/// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
/// use connect_runtime::Client;
///
/// let client = Client::from_env()?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Client {
    config: Arc<Config>,
}

impl Client {
    /// A client with the settings of the process's environment: region, keys, endpoint, proxy. AWS's
    /// profiles and its default credential chain are read by the crate `connect-aws-config`.
    ///
    /// # Errors
    /// [`ConfigError`] when a setting is missing or invalid; it names the setting.
    pub fn from_env() -> Result<Self, ConfigError> {
        ClientBuilder::from_env().build()
    }

    /// A builder of a client with settings from code.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::default()
    }

    /// A builder with all settings of this client, for building another one for another region or role. Both
    /// clients share the connections, so settings of the builder that concern these have no effect. They
    /// also share the [rate limits](ClientBuilder::rate_limits), if this client has any. Each has its own
    /// retry quota.
    ///
    /// ```no_run
    /// # fn example(client: connect_runtime::Client) -> Result<(), connect_runtime::ConfigError> {
    /// let in_tokyo = client.to_builder().region("ap-northeast-1").build()?;
    /// # Ok(())
    /// # }
    /// ```
    // Inlined, like `ClientBuilder::settings` and `Settings::or`: most programs never copy or merge settings.
    #[inline]
    pub fn to_builder(&self) -> ClientBuilder {
        self.config.builder.clone()
    }

    /// Sends an operation and returns its output.
    ///
    /// # Errors
    /// The service's error or the client's: match [`Error::kind`].
    pub async fn send<O: Operation>(&self, operation: O) -> Result<O::Output, Error<O::Error>> {
        self.call(operation).send().await.map(Response::into_output)
    }

    /// Prepares a call, to set its options or to get its metadata.
    pub fn call<O: Operation>(&self, operation: O) -> Call<O> {
        Call::new(self.clone(), operation)
    }

    /// The pages of an operation, fetched one after the other.
    pub fn paginate<O: Paginated + Clone>(&self, operation: O) -> Pages<O> {
        Pages::new(self.clone(), operation, O::clone)
    }

    /// The region that requests are signed for.
    pub fn region(&self) -> &str {
        &self.config.endpoints.connect.region.value
    }

    /// The parts of the client that requests need which are not operations, such as the PUT to a pre-signed
    /// URL.
    pub fn raw(&self) -> RawClient<'_> {
        RawClient(&self.config)
    }
}

impl_fmt!(Debug for Client, |this, f| write!(f, "Client({})", this.region()));

impl ClientBuilder {
    /// A builder with the settings of the process's environment. On Lambda, a call belongs to the X-Ray trace
    /// of the invocation that makes it.
    pub fn from_env() -> Self {
        let environment = Environment::from_process();
        let builder = match environment.get("AWS_LAMBDA_FUNCTION_NAME") {
            Some(_) => Self::default().trace_id(lambda_trace_id),
            None => Self::default(),
        };
        builder.environment(environment)
    }

    /// Builds the client. Reads the root certificates of the operating system, once.
    ///
    /// # Errors
    /// [`ConfigError`], which names the setting to change and where it came from.
    pub fn build(self) -> Result<Client, ConfigError> {
        let config = Arc::new(Config::new(self, signing_service())?);
        Ok(Client { config })
    }
}
