//! What of AWS's shared configuration a client of this crate uses.

use std::fmt;
use std::time::Duration;

use aws_credential_types::provider::SharedCredentialsProvider;
use aws_smithy_types::retry::{RetryConfig, RetryMode};
use aws_smithy_types::timeout::TimeoutConfig;
use aws_types::SdkConfig;
use aws_types::service_config::ServiceConfigKey;

use crate::client::Clock;
use crate::protocol::operation::{AwsService as _, Connect};

/// What of an [`SdkConfig`] a client of this crate uses.
///
/// Left out are: its HTTP client, identity cache and sleep, for which this crate has its own; how
/// the gaps between attempts grow; and what concerns other services: checksums, compression, accounts
/// in endpoints, `SigV4a`, tokens, stalled streams.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct SdkSettings {
    /// The region, `eu-central-1`.
    pub region: Option<String>,
    /// What provides credentials. It caches nothing.
    pub credentials: Option<SharedCredentialsProvider>,
    /// Where all requests go. The first that is set of: code; `AWS_ENDPOINT_URL_CONNECT`;
    /// `AWS_ENDPOINT_URL`; `connect` in the profile's `services`; the profile's `endpoint_url`.
    pub endpoint_url: Option<String>,
    /// Whether endpoints are those that use validated cryptography.
    pub use_fips: Option<bool>,
    /// Whether endpoints are those that have an IPv6 address as well.
    pub use_dual_stack: Option<bool>,
    /// How often a call is attempted, the first time included.
    pub max_attempts: Option<u32>,
    /// Whether retries are to adapt their rate, as the retry mode `adaptive` asks for. No client can be
    /// made of that, unless [`retry`](crate::ClientBuilder::retry) says otherwise.
    pub has_adaptive_retries: bool,
    /// The limit for a connection to be made.
    pub connect_timeout: SdkTimeout,
    /// The limit for the service to begin its answer, and for each further part of it.
    pub read_timeout: SdkTimeout,
    /// The limit for one attempt.
    pub attempt_timeout: SdkTimeout,
    /// The limit for a call, all its attempts and the gaps between them.
    pub operation_timeout: SdkTimeout,
    /// The application's name, for `user-agent`.
    pub app_name: Option<String>,
    /// What tells the time.
    pub clock: Option<Clock>,
    /// Whether a wrong clock of this machine is left as it is.
    pub disable_clock_skew_correction: Option<bool>,
}

/// A time limit of an [`SdkConfig`].
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum SdkTimeout {
    /// Nothing is said: the client's default holds.
    #[default]
    NotSet,
    /// There is to be none.
    Disabled,
    /// There is to be this one.
    After(Duration),
}

impl SdkTimeout {
    /// This limit, or the client's own where nothing is said.
    pub(crate) fn or(self, own: Option<Duration>) -> Option<Duration> {
        match self {
            Self::NotSet => own,
            Self::Disabled => None,
            Self::After(limit) => Some(limit),
        }
    }
}

impl From<&SdkConfig> for SdkSettings {
    fn from(config: &SdkConfig) -> Self {
        let timeouts = config.timeout_config();
        let timeout = |get: fn(&TimeoutConfig) -> Option<Duration>| timeout(timeouts, get);
        Self {
            region: config.region().map(ToString::to_string).filter(is_set),
            credentials: config.credentials_provider(),
            endpoint_url: endpoint_url(config, Connect::SERVICE_ID),
            use_fips: config.use_fips(),
            use_dual_stack: config.use_dual_stack(),
            max_attempts: config.retry_config().map(RetryConfig::max_attempts),
            has_adaptive_retries: config
                .retry_config()
                .is_some_and(|retry| retry.mode() == RetryMode::Adaptive),
            connect_timeout: timeout(TimeoutConfig::connect_timeout),
            read_timeout: timeout(TimeoutConfig::read_timeout),
            attempt_timeout: timeout(TimeoutConfig::operation_attempt_timeout),
            operation_timeout: timeout(TimeoutConfig::operation_timeout),
            app_name: config.app_name().map(ToString::to_string).filter(is_set),
            clock: config
                .time_source()
                .map(|time| Clock::from_fn(move || time.now())),
            disable_clock_skew_correction: config.disable_clock_skew_correction(),
        }
    }
}

/// As the SDK's own clients: what code has set precedes what is set for this service, and that what
/// is set for all.
fn endpoint_url(config: &SdkConfig, service_id: &str) -> Option<String> {
    let for_all = config.endpoint_url().map(str::to_owned);
    if config.get_origin("endpoint_url").is_client_config() {
        return for_all;
    }
    let key = ServiceConfigKey::builder()
        .service_id(service_id)
        .env("AWS_ENDPOINT_URL")
        .profile("endpoint_url")
        .build()
        .ok();
    let for_service = key.and_then(|key| config.service_config()?.load_config(key));
    for_service.filter(is_set).or(for_all).filter(is_set)
}

/// The addresses that the configuration gives to services, Connect's siblings among them.
#[derive(Clone)]
pub(crate) struct SharedEndpoints(SdkConfig);

impl SharedEndpoints {
    pub(crate) fn of(config: &SdkConfig) -> Self {
        Self(config.clone())
    }

    pub(crate) fn find(&self, service_id: &str) -> Option<String> {
        endpoint_url(&self.0, service_id)
    }
}

impl fmt::Debug for SharedEndpoints {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SharedEndpoints")
    }
}

/// A variable that is set to nothing is passed on as that.
#[allow(clippy::ptr_arg, reason = "a filter of `Option<String>`")]
fn is_set(value: &String) -> bool {
    !value.is_empty()
}

/// A getter answers "none" to what is unset and to what is disabled. Only what is unset takes a
/// default, which tells them apart.
fn timeout(
    config: Option<&TimeoutConfig>,
    get: fn(&TimeoutConfig) -> Option<Duration>,
) -> SdkTimeout {
    let Some(config) = config else {
        return SdkTimeout::NotSet;
    };
    if let Some(limit) = get(config) {
        return SdkTimeout::After(limit);
    }
    let anything = Duration::MAX;
    let mut with_defaults = config.clone();
    with_defaults.take_defaults_from(
        &TimeoutConfig::builder()
            .connect_timeout(anything)
            .read_timeout(anything)
            .operation_attempt_timeout(anything)
            .operation_timeout(anything)
            .build(),
    );
    match get(&with_defaults) {
        Some(_) => SdkTimeout::NotSet,
        None => SdkTimeout::Disabled,
    }
}
