//! The settings of a client, merged from layers in this order: code, the environment, AWS's shared
//! configuration, defaults.

mod builder;
mod config;
mod endpoints;
mod error;
mod parse;
mod setting;
mod user_agent;

use std::time::Duration;

use crate::client::credentials::CredentialsSource;
use crate::client::environment::Environment;
use crate::client::limits::RateLimits;
use crate::client::time::Clock;
use crate::protocol::error::Escaped;
use crate::protocol::retry::RetryPolicy;

pub use builder::ClientBuilder;
pub(crate) use config::{Config, Timeouts};
pub use endpoints::EndpointOverrides;
pub(crate) use endpoints::{ResolvedEndpoint, ServiceNames};
pub use error::ConfigError;
pub use parse::RetryMode;
pub use setting::Setting;
use setting::Sourced;

/// A row of [`Settings::TABLE`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct SettingNames {
    /// The method of [`ClientBuilder`] that sets it in code: `region`; empty if there is none.
    pub method: &'static str,
    /// The environment variables that set it; the first one that is set wins.
    pub variables: &'static [&'static str],
    /// The key that sets it in a profile of AWS's shared configuration; empty if there is none.
    pub profile_key: &'static str,
    /// The default, in words.
    pub default: &'static str,
}

/// The first of several variables that is set.
fn first_set<T>(environment: &Environment, variables: &[&'static str]) -> Option<Setting<T>> {
    let mut variables = variables.iter();
    variables.find_map(|name| Some(Setting::from_text(*name, environment.get(name)?)))
}

/// One row per setting: its name and type, how a variable's text is parsed, the method, the variables, the key
/// in a profile, the default.
macro_rules! settings {
    ($(
        $(#[doc = $doc:literal])*
        $name:ident: $type:ty = $read:expr,
            $method:literal, [$($variable:literal),*], $profile_key:literal, $default:literal;
    )*) => {
        /// The settings of a client; `None` leaves a setting to the layer below, and finally to the default.
        ///
        /// [`ClientBuilder`] creates the layers of code and of the environment. Another one, such as AWS's
        /// shared configuration, is added below them with [`ClientBuilder::settings`].
        #[derive(Debug, Clone, Default)]
        #[non_exhaustive]
        pub struct Settings {
            $(
                $(#[doc = $doc])*
                pub $name: Option<Setting<$type>>,
            )*
            /// The credentials that requests are signed with.
            pub credentials: Option<Setting<CredentialsSource>>,
            /// Custom endpoints of services, instead of their public ones.
            pub endpoint: EndpointOverrides,
            /// The clock of the client.
            pub clock: Option<Clock>,
        }

        impl Settings {
            /// The names of every setting that a variable or a profile can set, and of every timeout and limit.
            pub const TABLE: &'static [SettingNames] = &[
                $(SettingNames {
                    method: $method,
                    variables: &[$($variable),*],
                    profile_key: $profile_key,
                    default: $default,
                },)*
                SettingNames {
                    method: "credentials",
                    variables: &["AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN"],
                    profile_key: "aws_access_key_id",
                    default: "an error",
                },
                SettingNames {
                    method: "endpoint",
                    variables: &["AWS_ENDPOINT_URL_CONNECT", "AWS_ENDPOINT_URL"],
                    profile_key: "endpoint_url",
                    default: "the service's public one",
                },
            ];

            /// Merges two layers: these settings, and those of a lower layer that they leave unset.
            #[must_use]
            #[inline]
            pub fn or(self, lower: Self) -> Self {
                Self {
                    $($name: self.$name.or(lower.$name),)*
                    credentials: self.credentials.or(lower.credentials),
                    endpoint: self.endpoint.or(lower.endpoint),
                    clock: self.clock.or(lower.clock),
                }
            }

            /// The layer of an environment, except for the credentials, which take several variables.
            fn from_environment(environment: &Environment) -> Self {
                Self {
                    $($name: first_set(environment, &[$($variable),*]),)*
                    endpoint: EndpointOverrides::from_environment(environment),
                    ..Self::default()
                }
            }

            /// The layer of a profile of AWS's shared configuration, except for credentials and endpoints.
            /// `get` returns the text of a key, such as `use_fips_endpoint`.
            pub fn from_profile(profile: &str, get: impl Fn(&str) -> Option<String>) -> Self {
                let setting = |key| {
                    let text = get(key).filter(|text| !text.is_empty())?;
                    Some((format!("`{key}` of the profile `{}`", Escaped(profile)), text))
                };
                Self {
                    $($name: setting($profile_key)
                        .map(|(source, text)| Setting::from_text(source, text)),)*
                    ..Self::default()
                }
            }
        }

        /// The parsed values of [`Settings`], each with its source.
        #[cfg_attr(not(feature = "hyper"), expect(dead_code, reason = "without a transport none has a limit"))]
        struct Resolved {
            $($name: Option<Sourced<$type>>,)*
        }

        impl Resolved {
            /// Parses and checks each setting, once, of the highest layer that has it.
            fn new([code, environment, below]: [&Settings; 3]) -> Result<Self, ConfigError> {
                Ok(Self {
                    $($name: code.$name.as_ref().or(environment.$name.as_ref()).or(below.$name.as_ref())
                        .map(|it| it.read($read)).transpose()?,)*
                })
            }
        }
    };
}

settings! {
    /// The region that requests are signed for: `eu-central-1`.
    region: String = parse::region, "region", ["AWS_REGION", "AWS_DEFAULT_REGION"], "region", "an error";
    /// Whether requests go to FIPS endpoints.
    use_fips: bool = parse::switch, "use_fips", ["AWS_USE_FIPS_ENDPOINT"], "use_fips_endpoint", "no";
    /// Whether requests go to dual-stack endpoints (IPv4 and IPv6).
    use_dual_stack: bool = parse::switch, "use_dual_stack", ["AWS_USE_DUALSTACK_ENDPOINT"], "use_dualstack_endpoint", "no";
    /// Whether endpoints from the environment or a profile are ignored.
    ignore_configured_endpoints: bool = parse::switch, "", ["AWS_IGNORE_CONFIGURED_ENDPOINT_URLS"],
        "ignore_configured_endpoint_urls", "no";
    /// The retry policy: how many attempts a call makes, and what is retried.
    retry: RetryPolicy = parse::attempts, "retry", ["AWS_MAX_ATTEMPTS"], "max_attempts", "3 attempts";
    /// Whether the rate of each operation adapts to the service's throttling.
    retry_mode: RetryMode = parse::retry_mode, "retry_mode", ["AWS_RETRY_MODE"], "retry_mode", "`standard`";
    /// The rate limits of operations.
    rate_limits: RateLimits = parse::code_only, "rate_limits", [], "", "none";
    /// The timeout for establishing a connection; `None` for none.
    connect_timeout: Option<Duration> = parse::code_only, "connect_timeout", [], "", "3.1 s";
    /// The timeout for the response to begin, and for each further part of it.
    read_timeout: Option<Duration> = parse::code_only, "read_timeout", [], "", "none";
    /// The timeout for each further part of a response, if no `read_timeout` is set.
    stall_timeout: Option<Duration> = parse::code_only, "stall_timeout", [], "", "5 s";
    /// The timeout for one attempt.
    attempt_timeout: Option<Duration> = parse::code_only, "attempt_timeout", [], "", "none";
    /// The timeout for a call, all its attempts and the delays between them.
    operation_timeout: Option<Duration> = parse::code_only, "operation_timeout", [], "", "none";
    /// Whether clock skew is corrected with the service's `Date`.
    clock_skew_correction: bool = parse::inverted_switch, "clock_skew_correction",
        ["AWS_DISABLE_CLOCK_SKEW_CORRECTION"], "disable_clock_skew_correction", "yes";
    /// The application's name in `user-agent`.
    app_name: String = parse::app_name, "app_name", ["AWS_SDK_UA_APP_ID"], "sdk_ua_app_id", "none";
}
