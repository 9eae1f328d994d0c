//! The resolved configuration of a client.

use std::borrow::Cow;
use std::sync::Arc;
use std::time::Duration;

use connect_transport::Transport;
use http::HeaderValue;
#[cfg(feature = "hyper")]
use http::Uri;

use super::endpoints::{EndpointRules, Endpoints};
use super::parse::code_only;
use super::setting::Sourced;
use super::user_agent::user_agent;
use super::{ClientBuilder, ConfigError, Resolved, RetryMode, Setting, Settings};
use crate::client::credentials::{
    CredentialsCache, CredentialsContext, MissingCredentials, from_environment, variable_of,
};
use crate::client::layers::{SigningService, wrap};
use crate::client::limits::RateLimits;
use crate::client::time::{Clock, Hook, jitter};
#[cfg(feature = "hyper")]
use crate::protocol::endpoint::Endpoint;
use crate::protocol::retry::{RetryPolicy, TokenBucket};
use crate::protocol::skew::ClockSkew;

/// The resolved configuration of a client.
pub(crate) struct Config {
    /// The builder of the client, with the transport in use.
    pub(crate) builder: ClientBuilder,
    pub(crate) endpoints: Endpoints,
    pub(crate) credentials: CredentialsCache,
    /// The setting that the credentials come from.
    pub(crate) credentials_setting: Cow<'static, str>,
    /// The transport without layers, for pre-signed URLs.
    pub(crate) transport: Transport,
    /// The transport with the layers around an attempt.
    pub(crate) attempts: Transport,
    /// The service that signs and sends, with the layers before signing.
    pub(crate) before_signing: SigningService,
    pub(crate) retry: RetryPolicy,
    pub(crate) bucket: TokenBucket,
    /// `None` if there is nothing to wait for.
    pub(crate) rate_limits: Option<RateLimits>,
    /// Whether rates adapt to the service's throttling.
    pub(crate) is_adaptive: bool,
    /// Draws the numbers between 0 and 1 for the delays between attempts.
    pub(crate) jitter: Hook<f64>,
    pub(crate) timeouts: Timeouts,
    pub(crate) clock: Clock,
    pub(crate) skew: ClockSkew,
    pub(crate) user_agent: HeaderValue,
}

/// The timeouts of a call, except for the connect timeout, which the transport has.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Timeouts {
    pub(crate) read: Option<Duration>,
    /// Used instead of `read` if that is not set.
    pub(crate) stall: Option<Duration>,
    pub(crate) attempt: Option<Duration>,
    pub(crate) operation: Option<Duration>,
}

// protects: a response that has begun goes on
/// As in the official AWS SDKs.
const STALL_TIMEOUT: Option<Duration> = Some(Duration::from_secs(5));

impl Config {
    /// Resolves the settings, each once, and wraps the service that signs and sends requests in layers.
    pub(crate) fn new(
        builder: ClientBuilder,
        innermost: SigningService,
    ) -> Result<Self, ConfigError> {
        let (code, below) = (&builder.code, &builder.below);
        let environment = Settings::from_environment(&builder.environment);
        let resolved = Resolved::new([code, &environment, below])?;
        let ignored = resolved.ignore_configured_endpoints;
        let mut overrides = code.endpoint.clone();
        if ignored.is_none_or(|ignored| !ignored.value) {
            overrides = overrides.or(environment.endpoint);
            overrides = overrides.or(below.endpoint.clone());
        }
        let fips = resolved.use_fips.unwrap_or_default();
        let dual_stack = resolved.use_dual_stack.unwrap_or_default();
        let (use_fips, use_dual_stack) = (fips.value, dual_stack.value);
        let endpoints = Endpoints::new(EndpointRules {
            region: resolved.region.ok_or(ConfigError::NoRegion)?,
            fips,
            dual_stack,
            overrides,
            allow_http: builder.allow_http,
        })?;
        let transport = match &builder.transport {
            Some(transport) => transport.clone(),
            #[cfg(feature = "hyper")]
            None => default_transport(
                &builder,
                &endpoints.connect.endpoint,
                resolved.connect_timeout,
            )?,
            #[cfg(not(feature = "hyper"))]
            None => return Err(ConfigError::NoTransport),
        };
        let context = CredentialsContext {
            region: endpoints.connect.region.value.clone(),
            use_fips,
            use_dual_stack,
            transport: transport.clone(),
        };
        let credentials = credentials(&builder, context)?;
        let stall = resolved.stall_timeout;
        let stall = stall.map_or(STALL_TIMEOUT, |limit| limit.value);
        let clock = code.clock.clone().or(below.clock.clone());
        let clock = clock.unwrap_or_default();
        let is_corrected = resolved.clock_skew_correction.is_none_or(|is| is.value);
        let mode = resolved.retry_mode;
        let is_adaptive = mode.is_some_and(|mode| mode.value == RetryMode::Adaptive);
        let limits = resolved.rate_limits.unwrap_or_default();
        let wrong_rate = |problem| ConfigError::invalid(&limits.source, problem);
        limits.value.check().map_err(wrong_rate)?;
        Ok(Self {
            endpoints,
            credentials: credentials.value.clock_of_client(&clock),
            credentials_setting: credentials.source,
            attempts: wrap(&builder.around_attempt, transport.clone()),
            transport: transport.clone(),
            before_signing: wrap(&builder.before_signing, innermost),
            retry: resolved.retry.unwrap_or_default().value,
            bucket: TokenBucket::full(),
            rate_limits: (is_adaptive || limits.value.has_any()).then_some(limits.value),
            is_adaptive,
            jitter: builder.jitter.clone().unwrap_or_else(|| Arc::new(jitter)),
            timeouts: Timeouts {
                stall: stall.filter(|_| resolved.read_timeout.is_none()),
                read: resolved.read_timeout.and_then(|limit| limit.value),
                attempt: resolved.attempt_timeout.and_then(|limit| limit.value),
                operation: resolved.operation_timeout.and_then(|limit| limit.value),
            },
            clock,
            skew: ClockSkew::none(is_corrected),
            user_agent: user_agent(
                builder.environment.get("AWS_EXECUTION_ENV"),
                resolved.app_name.as_ref().map(|name| name.value.as_str()),
            ),
            builder: ClientBuilder {
                transport: Some(transport),
                ..builder
            },
        })
    }
}

/// The credentials set in code, or else the keys of the environment, or else those of the layer below. If only
/// half of the keys are set, that is an error and not a reason to look further.
fn credentials(
    builder: &ClientBuilder,
    context: CredentialsContext,
) -> Result<Sourced<CredentialsCache>, ConfigError> {
    let mut has_variables = false;
    let (code, below) = (&builder.code.credentials, &builder.below.credentials);
    let given = match (code.clone(), from_environment(&builder.environment)) {
        (Some(given), _) => given,
        (None, Ok(keys)) => {
            has_variables = true;
            let source = match keys.session_token() {
                Some(_) => "AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and AWS_SESSION_TOKEN",
                None => "AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY",
            };
            Setting::new(source, CredentialsCache::new(keys).into())
        }
        (None, Err(missing @ MissingCredentials::HalfSet { .. })) => {
            return Err(ConfigError::NoCredentials(missing));
        }
        (None, Err(missing)) => below.clone().ok_or(ConfigError::NoCredentials(missing))?,
    };
    let Sourced { source, value } = given.read(code_only)?;
    let value = (value.0)(context);
    let Err(unusable) = value.check() else {
        return Ok(Sourced { source, value });
    };
    let variable = has_variables.then(|| variable_of(unusable.0));
    let setting = variable.unwrap_or(&source);
    Err(ConfigError::invalid(setting, unusable.to_string()))
}

/// The default transport, with the environment's proxy.
#[cfg(feature = "hyper")]
fn default_transport(
    client: &ClientBuilder,
    endpoint: &Endpoint,
    connect_timeout: Option<Sourced<Option<Duration>>>,
) -> Result<Transport, ConfigError> {
    let mut builder = Transport::builder().require_tls(endpoint.is_https());
    if let Some(limit) = connect_timeout {
        builder = builder.connect_timeout(limit.value);
    }
    let proxy = connect_transport::Proxy::from_environment(|name| client.environment.get(name));
    if let (Some(proxy), Ok(address)) = (&proxy, Uri::from_maybe_shared(endpoint.join("/"))) {
        // An invalid proxy is an error only if requests would go through it.
        proxy.setting_for(&address)?;
    }
    // protects: a proxy of the environment is asked
    Ok(builder.proxy(proxy).build()?)
}
