//! The settings of a client, in layers that merge: what code says, else the environment, else AWS's
//! shared configuration, else a default.

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
    /// The method of [`ClientBuilder`] that gives the setting in code: `region`; empty where none does.
    pub method: &'static str,
    /// The variables of the environment that give it; the first that is set counts.
    pub variables: &'static [&'static str],
    /// The key that gives it in a profile of AWS's shared configuration; empty where none does.
    pub profile_key: &'static str,
    /// What holds where nothing gives it.
    pub default: &'static str,
}

/// The first of several variables that has a value.
fn first_set<T>(environment: &Environment, variables: &[&'static str]) -> Option<Setting<T>> {
    let mut variables = variables.iter();
    variables.find_map(|name| Some(Setting::from_text(*name, environment.get(name)?)))
}

/// One line a setting: its name and type, how a variable's text is read, the method, the variables, the
/// key in a profile, the default.
macro_rules! settings {
    ($(
        $(#[doc = $doc:literal])*
        $name:ident: $type:ty = $read:expr,
            $method:literal, [$($variable:literal),*], $profile_key:literal, $default:literal;
    )*) => {
        /// What can be set for a client; `None` is left to the layer below, and at last to the default.
        ///
        /// [`ClientBuilder`] makes the layer of code and that of the environment. Another one, such as
        /// AWS's shared configuration, goes below them by [`ClientBuilder::settings`].
        #[derive(Debug, Clone, Default)]
        #[non_exhaustive]
        pub struct Settings {
            $(
                $(#[doc = $doc])*
                pub $name: Option<Setting<$type>>,
            )*
            /// What requests are signed with.
            pub credentials: Option<Setting<CredentialsSource>>,
            /// Where services are, other than at their public endpoints.
            pub endpoint: EndpointOverrides,
            /// What tells the time.
            pub clock: Option<Clock>,
        }

        impl Settings {
            /// Every setting that a variable or a profile can give, or a limit, with its names.
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

            /// These, and what they leave out from a layer below.
            #[must_use]
            pub fn or(self, lower: Self) -> Self {
                Self {
                    $($name: self.$name.or(lower.$name),)*
                    credentials: self.credentials.or(lower.credentials),
                    endpoint: self.endpoint.or(lower.endpoint),
                    clock: self.clock.or(lower.clock),
                }
            }

            /// The layer of an environment, but for the credentials, which take several variables.
            fn from_environment(environment: &Environment) -> Self {
                Self {
                    $($name: first_set(environment, &[$($variable),*]),)*
                    endpoint: EndpointOverrides::from_environment(environment),
                    ..Self::default()
                }
            }

            /// The layer of a profile of AWS's shared configuration, but for the credentials and the
            /// endpoints. `get` finds the text of a key: of `use_fips_endpoint`, say.
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

        /// The settings of [`Settings`] as they are used, each with its source.
        #[cfg_attr(not(feature = "hyper"), expect(dead_code, reason = "without a transport none has a limit"))]
        struct Resolved {
            $($name: Option<Sourced<$type>>,)*
        }

        impl Resolved {
            /// Reads and checks each setting, once.
            fn new(settings: &Settings) -> Result<Self, ConfigError> {
                Ok(Self {
                    $($name: settings.$name.as_ref().map(|it| it.read($read)).transpose()?,)*
                })
            }
        }
    };
}

settings! {
    /// The region that requests are signed for: `eu-central-1`.
    region: String = parse::region, "region", ["AWS_REGION", "AWS_DEFAULT_REGION"], "region", "an error";
    /// Whether requests go to endpoints with validated cryptography.
    use_fips: bool = parse::switch, "use_fips", ["AWS_USE_FIPS_ENDPOINT"], "use_fips_endpoint", "no";
    /// Whether requests go to endpoints that have an IPv6 address as well.
    use_dual_stack: bool = parse::switch, "use_dual_stack", ["AWS_USE_DUALSTACK_ENDPOINT"], "use_dualstack_endpoint", "no";
    /// Whether endpoints that the environment or a profile gives are left out.
    ignore_configured_endpoints: bool = parse::switch, "", ["AWS_IGNORE_CONFIGURED_ENDPOINT_URLS"],
        "ignore_configured_endpoint_urls", "no";
    /// How often a call is attempted, the first time included, and what is sent again.
    retry: RetryPolicy = parse::attempts, "retry", ["AWS_MAX_ATTEMPTS"], "max_attempts", "3 attempts";
    /// Whether the rate of each operation follows the service's throttling.
    retry_mode: RetryMode = parse::retry_mode, "retry_mode", ["AWS_RETRY_MODE"], "retry_mode", "`standard`";
    /// How often each operation is sent.
    rate_limits: RateLimits = parse::code_only, "rate_limits", [], "", "none";
    /// The limit for a connection to be made; `None` for none.
    connect_timeout: Option<Duration> = parse::code_only, "connect_timeout", [], "", "3.1 s";
    /// The limit for the service to begin its response, and for each further part of it.
    read_timeout: Option<Duration> = parse::code_only, "read_timeout", [], "", "none";
    /// The limit for each further part of a response to come, where no `read_timeout` is set.
    stall_timeout: Option<Duration> = parse::code_only, "stall_timeout", [], "", "5 s";
    /// The limit for one attempt.
    attempt_timeout: Option<Duration> = parse::code_only, "attempt_timeout", [], "", "none";
    /// The limit for a call, all its attempts and the delays between them.
    operation_timeout: Option<Duration> = parse::code_only, "operation_timeout", [], "", "none";
    /// Whether a wrong clock is corrected by the service's `Date`.
    clock_skew_correction: bool = parse::inverted_switch, "clock_skew_correction",
        ["AWS_DISABLE_CLOCK_SKEW_CORRECTION"], "disable_clock_skew_correction", "yes";
    /// The application's name in `user-agent`.
    app_name: String = parse::app_name, "app_name", ["AWS_SDK_UA_APP_ID"], "sdk_ua_app_id", "none";
}
