//! Converts an `SdkConfig` to settings of a client.

use std::time::Duration;

use aws_config::SdkConfig;
use aws_config::timeout::TimeoutConfig;
use aws_types::service_config::ServiceConfigKey;
use connect_runtime::{
    Clock, CredentialsCache, EndpointOverrides, RetryMode, RetryPolicy, Setting, Settings,
};

/// Stands for a timeout that is not set.
const UNSET: Duration = Duration::MAX;

/// The settings of an [`SdkConfig`] that a client uses.
///
/// Not used are: its HTTP client, identity cache and sleep, in place of which a client has its own; its
/// backoff; and what concerns other services: checksums, compression, account-based endpoints, `SigV4a`,
/// bearer tokens, stalled stream protection.
///
/// AWS's loader treats a file that it cannot read or parse as empty, and an `SdkConfig` does not show
/// that; [`client`](crate::client) reports such a file.
///
/// An `SdkConfig` includes the settings of the environment, so the client should not read them first:
///
/// ```no_run
/// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
/// use connect_runtime::{Client, Environment};
///
/// let config = aws_config::load_defaults(aws_config::BehaviorVersion::latest()).await;
/// let client = Client::builder()
///     .environment(Environment::from_process().without_aws())
///     .settings(connect_aws_config::settings(&config))
///     .build()?;
/// # Ok(())
/// # }
/// ```
pub fn settings(config: &SdkConfig) -> Settings {
    let mut settings = Settings::default();
    settings.region = text("the region", config.region());
    let credentials = config.credentials_provider().map(CredentialsCache::new);
    settings.credentials = value("the credentials", credentials.map(Into::into));
    let sdk = config.clone();
    settings.endpoint = EndpointOverrides::from_fn(move |service_id| {
        let url = endpoint_url(&sdk, service_id)?;
        Some((source("the endpoint").into(), url))
    });
    settings.use_fips = value("`use_fips`", config.use_fips());
    settings.use_dual_stack = value("`use_dual_stack`", config.use_dual_stack());
    let retry = config.retry_config();
    let policy = retry.map(|retry| RetryPolicy::attempts(retry.max_attempts()));
    settings.retry = value("the number of attempts", policy);
    let mode = retry.map(|retry| match retry.mode() {
        aws_config::retry::RetryMode::Adaptive => RetryMode::Adaptive,
        _ => RetryMode::Standard,
    });
    settings.retry_mode = value("the retry mode", mode);
    // A getter returns `None` both for an unset and for a disabled timeout. Only an unset one takes a
    // default, which distinguishes them.
    let unset = TimeoutConfig::builder()
        .connect_timeout(UNSET)
        .read_timeout(UNSET)
        .operation_attempt_timeout(UNSET)
        .operation_timeout(UNSET)
        .build();
    let mut timeouts = config.timeout_config().unwrap_or(&unset).clone();
    timeouts.take_defaults_from(&unset);
    let timeout = |limit| value("the timeouts", (limit != Some(UNSET)).then_some(limit));
    settings.connect_timeout = timeout(timeouts.connect_timeout());
    settings.read_timeout = timeout(timeouts.read_timeout());
    settings.attempt_timeout = timeout(timeouts.operation_attempt_timeout());
    settings.operation_timeout = timeout(timeouts.operation_timeout());
    settings.app_name = text("the app name", config.app_name());
    let time_source = config.time_source();
    settings.clock = time_source.map(|time| Clock::from_fn(move || time.now()));
    let is_corrected = config.disable_clock_skew_correction().map(|is| !is);
    settings.clock_skew_correction = value("`disable_clock_skew_correction`", is_corrected);
    settings
}

fn source(what: &str) -> String {
    format!("{what} of the `SdkConfig`")
}

fn value<T>(what: &str, value: Option<T>) -> Option<Setting<T>> {
    Some(Setting::new(source(what), value?))
}

/// The loader passes on an empty variable as an empty text.
fn text(what: &str, text: Option<impl ToString>) -> Option<Setting<String>> {
    let text = text?.to_string();
    (!text.is_empty()).then(|| Setting::from_text(source(what), text))
}

/// Connect's sibling services have other endpoints than Connect. The precedence is that of the SDK's clients:
/// first what code has set, then the setting of this service, then that of all services.
fn endpoint_url(config: &SdkConfig, service_id: &str) -> Option<String> {
    let key = ServiceConfigKey::builder()
        .service_id(service_id)
        .env("AWS_ENDPOINT_URL")
        .profile("endpoint_url")
        .build()
        .ok()?;
    let is_in_code = config.get_origin("endpoint_url").is_client_config();
    let services = config.service_config().filter(|_| !is_in_code);
    let for_service = services.and_then(|services| services.load_config(key));
    let for_all = config.endpoint_url().map(str::to_owned);
    let mut urls = for_service.into_iter().chain(for_all);
    urls.find(|url| !url.is_empty())
}
