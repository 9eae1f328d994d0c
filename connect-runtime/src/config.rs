//! How a client is made, and what can be wrong with its settings.

use std::fmt;
use std::time::Duration;

use aws_credential_types::provider::{ProvideCredentials, SharedCredentialsProvider};

use crate::client::Client;
use crate::decide::RetryPolicy;
use crate::endpoint::{Endpoint, InvalidEndpoint};
use crate::environment::Environment;
use crate::time::Clock;
use crate::transport::Transport;

/// As in the official SDKs.
const CONNECT_TIMEOUT: Duration = Duration::from_millis(3100);

/// What a client runs with.
#[derive(Debug)]
pub(crate) struct Config {
    pub(crate) region: String,
    /// Where all requests go instead of the service's public address.
    pub(crate) endpoint: Option<Endpoint>,
    pub(crate) credentials: SharedCredentialsProvider,
    pub(crate) transport: Transport,
    pub(crate) retry: RetryPolicy,
    pub(crate) operation_timeout: Option<Duration>,
    pub(crate) clock: Clock,
}

/// Makes a [`Client`].
#[derive(Debug, Clone)]
pub struct ClientBuilder {
    environment: Environment,
    region: Option<String>,
    endpoint: Option<String>,
    credentials: Option<SharedCredentialsProvider>,
    transport: Option<Transport>,
    retry: Option<RetryPolicy>,
    connect_timeout: Option<Duration>,
    operation_timeout: Option<Duration>,
    clock: Clock,
}

impl Default for ClientBuilder {
    fn default() -> Self {
        Self {
            environment: Environment::default(),
            region: None,
            endpoint: None,
            credentials: None,
            transport: None,
            retry: None,
            connect_timeout: Some(CONNECT_TIMEOUT),
            operation_timeout: None,
            clock: Clock::system(),
        }
    }
}

impl ClientBuilder {
    /// Where settings come from that code does not give: `AWS_REGION`, `AWS_ACCESS_KEY_ID`,
    /// `AWS_ENDPOINT_URL_CONNECT` and their kin. None by default.
    pub fn environment(mut self, environment: Environment) -> Self {
        self.environment = environment;
        self
    }

    /// The region: `eu-central-1`. Else `AWS_REGION` or `AWS_DEFAULT_REGION` of the environment.
    pub fn region(mut self, region: impl Into<String>) -> Self {
        self.region = Some(region.into());
        self
    }

    /// Where all requests go instead of the service's public address: `http://127.0.0.1:4555`. Else
    /// `AWS_ENDPOINT_URL_CONNECT` or `AWS_ENDPOINT_URL` of the environment.
    pub fn endpoint(mut self, endpoint: impl Into<String>) -> Self {
        self.endpoint = Some(endpoint.into());
        self
    }

    /// What requests are signed with: [`Credentials`](crate::Credentials) or anything that provides
    /// them. Else the keys of the environment.
    pub fn credentials(mut self, credentials: impl ProvideCredentials + 'static) -> Self {
        self.credentials = Some(SharedCredentialsProvider::new(credentials));
        self
    }

    /// What carries requests, instead of a pooled hyper client.
    pub fn transport(mut self, transport: Transport) -> Self {
        self.transport = Some(transport);
        self
    }

    /// How often a call is attempted. Three times by default, else `AWS_MAX_ATTEMPTS` of the
    /// environment.
    pub fn retry(mut self, retry: RetryPolicy) -> Self {
        self.retry = Some(retry);
        self
    }

    /// The limit for a connection to be made, TLS included; 3.1 seconds by default, `None` for none.
    /// A [`transport`](Self::transport) of your own has its own limits.
    pub fn connect_timeout(mut self, limit: impl Into<Option<Duration>>) -> Self {
        self.connect_timeout = limit.into();
        self
    }

    /// The limit for a whole call, all its attempts and the gaps between them; none by default.
    pub fn operation_timeout(mut self, limit: impl Into<Option<Duration>>) -> Self {
        self.operation_timeout = limit.into();
        self
    }

    /// What tells the time; the machine's clock by default.
    pub fn clock(mut self, clock: Clock) -> Self {
        self.clock = clock;
        self
    }

    /// Makes the client. It reads the machine's root certificates, once.
    ///
    /// # Errors
    /// [`ConfigError`], which names the setting to change and where it came from.
    pub fn build(self) -> Result<Client, ConfigError> {
        let region = self.resolve_region()?;
        self.refuse_unsupported()?;
        let endpoint = self.resolve_endpoint()?;
        let retry = self.resolve_retry()?;
        let credentials = match self.credentials {
            Some(credentials) => credentials,
            None => SharedCredentialsProvider::new(
                self.environment
                    .credentials()
                    .ok_or(ConfigError::NoCredentials)?,
            ),
        };
        let transport = match self.transport {
            Some(transport) => transport,
            None => default_transport(
                self.connect_timeout,
                endpoint.as_ref().is_none_or(Endpoint::is_https),
            )?,
        };
        let Self {
            operation_timeout,
            clock,
            ..
        } = self;
        Ok(Client::new(Config {
            region,
            endpoint,
            credentials,
            transport,
            retry,
            operation_timeout,
            clock,
        }))
    }

    fn resolve_region(&self) -> Result<String, ConfigError> {
        let from_environment = || {
            self.environment
                .first(&["AWS_REGION", "AWS_DEFAULT_REGION"])
        };
        let (source, region) = match &self.region {
            Some(region) => (".region(…)", region.as_str()),
            None => from_environment().ok_or(ConfigError::NoRegion)?,
        };
        let is_label =
            |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
        if region.is_empty() || !region.bytes().all(is_label) {
            return Err(ConfigError::invalid(
                source,
                format!("`{region}` is no region; write it as `eu-central-1`"),
            ));
        }
        Ok(region.to_owned())
    }

    /// A call that goes to another endpoint than it was asked to is worse than none.
    fn refuse_unsupported(&self) -> Result<(), ConfigError> {
        for setting in ["AWS_USE_FIPS_ENDPOINT", "AWS_USE_DUALSTACK_ENDPOINT"] {
            let value = self.environment.get(setting);
            if value.is_some_and(|value| value.eq_ignore_ascii_case("true")) {
                let problem =
                    "not supported yet; unset it and give the address with `.endpoint(…)`";
                return Err(ConfigError::invalid(setting, problem.to_owned()));
            }
        }
        Ok(())
    }

    fn resolve_endpoint(&self) -> Result<Option<Endpoint>, ConfigError> {
        let from_environment = || {
            self.environment
                .first(&["AWS_ENDPOINT_URL_CONNECT", "AWS_ENDPOINT_URL"])
        };
        let ignored = || {
            let switch = self.environment.get("AWS_IGNORE_CONFIGURED_ENDPOINT_URLS");
            switch.is_some_and(|value| value.eq_ignore_ascii_case("true"))
        };
        let (source, endpoint) = match &self.endpoint {
            Some(endpoint) => (".endpoint(…)", endpoint.as_str()),
            None if ignored() => return Ok(None),
            None => match from_environment() {
                Some(found) => found,
                None => return Ok(None),
            },
        };
        Endpoint::parse(endpoint)
            .map(Some)
            .map_err(|error| ConfigError::invalid(source, error.to_string()))
    }

    fn resolve_retry(&self) -> Result<RetryPolicy, ConfigError> {
        const SETTING: &str = "AWS_MAX_ATTEMPTS";
        match (self.retry, self.environment.get(SETTING)) {
            (Some(retry), _) => Ok(retry),
            (None, None) => Ok(RetryPolicy::default()),
            (None, Some(attempts)) => match attempts.parse() {
                Ok(attempts @ 1..) => Ok(RetryPolicy::attempts(attempts)),
                _ => Err(ConfigError::invalid(
                    SETTING,
                    format!("`{attempts}` is no number of attempts; write 1 or more"),
                )),
            },
        }
    }
}

#[cfg(feature = "hyper")]
fn default_transport(
    connect_timeout: Option<Duration>,
    needs_tls: bool,
) -> Result<Transport, ConfigError> {
    crate::transport::hyper::transport(connect_timeout, needs_tls).map_err(ConfigError::Tls)
}

#[cfg(not(feature = "hyper"))]
fn default_transport(
    _connect_timeout: Option<Duration>,
    _needs_tls: bool,
) -> Result<Transport, ConfigError> {
    Err(ConfigError::NoTransport)
}

/// Settings that no client can be made of.
#[derive(Debug)]
#[non_exhaustive]
pub enum ConfigError {
    /// No region is given.
    NoRegion,
    /// No credentials are given.
    NoCredentials,
    /// No transport is given, and the feature that brings one is off.
    NoTransport,
    /// A setting's value cannot be used.
    Invalid {
        /// The method or the variable that the value came from.
        setting: String,
        /// What is wrong with the value, and what to write instead.
        problem: String,
    },
    /// TLS cannot be set up.
    Tls(Box<dyn std::error::Error + Send + Sync>),
}

impl ConfigError {
    fn invalid(setting: &str, problem: String) -> Self {
        Self::Invalid {
            setting: setting.to_owned(),
            problem,
        }
    }
}

impl From<InvalidEndpoint> for ConfigError {
    fn from(error: InvalidEndpoint) -> Self {
        Self::invalid("endpoint", error.to_string())
    }
}

impl fmt::Display for ConfigError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoRegion => f.write_str("no region; set AWS_REGION, or call `.region(\"eu-central-1\")`"),
            Self::NoCredentials => f.write_str(
                "no credentials; set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or call `.credentials(…)`",
            ),
            Self::NoTransport => {
                f.write_str("no transport; enable the feature `hyper` of connect-runtime, or call `.transport(…)`")
            }
            Self::Invalid { setting, problem } => write!(f, "{setting}: {problem}"),
            Self::Tls(_) => f.write_str("TLS cannot be set up"),
        }
    }
}

impl std::error::Error for ConfigError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Tls(error) => Some(error.as_ref()),
            _ => None,
        }
    }
}
