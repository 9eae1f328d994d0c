//! Each setting: from code, else from the environment, else a default. An error names the one that
//! the value came from.

use aws_credential_types::Credentials;

use super::endpoints::{Custom, Endpoints, Rules};
use super::given::Given;
use super::{ClientBuilder, ConfigError, CredentialsHints};
#[cfg(feature = "aws-config")]
use crate::aws_config::{DefaultChain, SetByClient};
use crate::client::credentials::{CredentialsCache, MissingKeys, from_environment, variable_of};
use crate::protocol::error::Escaped;
use crate::protocol::retry::RetryPolicy;
#[cfg(feature = "hyper")]
use crate::transport::Proxy;
use crate::transport::Transport;

const USE_FIPS: &str = "AWS_USE_FIPS_ENDPOINT";
const USE_DUAL_STACK: &str = "AWS_USE_DUALSTACK_ENDPOINT";

/// Where keys come from that are in the environment.
const KEY_VARIABLES: &str = "AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY";
const TEMPORARY_KEY_VARIABLES: &str =
    "AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and AWS_SESSION_TOKEN";

impl ClientBuilder {
    pub(super) fn resolve_region(&self) -> Result<Given<String>, ConfigError> {
        let (by, region) = match &self.region {
            Some(Given { by, value }) => (*by, value.as_str()),
            None => self
                .environment
                .first(&["AWS_REGION", "AWS_DEFAULT_REGION"])
                .ok_or_else(|| self.no_region())?,
        };
        let is_label =
            |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
        if region.is_empty() || !region.bytes().all(is_label) {
            return Err(ConfigError::invalid(
                by,
                format!(
                    "`{}` is no region; write it as `eu-central-1`",
                    Escaped(region)
                ),
            ));
        }
        Ok(Given {
            by,
            value: region.to_owned(),
        })
    }

    fn no_region(&self) -> ConfigError {
        if self.is_of_sdk_config() {
            missing_in_sdk_config("region", "`.region(\"eu-central-1\")`")
        } else {
            ConfigError::NoRegion
        }
    }

    /// Whether settings are looked for there, and not in variables.
    #[cfg(feature = "aws-config")]
    fn is_of_sdk_config(&self) -> bool {
        self.shared_endpoints.is_some()
    }

    #[cfg(not(feature = "aws-config"))]
    #[expect(clippy::unused_self, reason = "the other one has a setting to ask")]
    fn is_of_sdk_config(&self) -> bool {
        false
    }

    /// The credentials, and what to do about them.
    pub(super) fn resolve_credentials(
        &self,
        transport: &Transport,
        region: &str,
    ) -> Result<(CredentialsHints, CredentialsCache), ConfigError> {
        let (hints, cache) = match (&self.credentials, from_environment(&self.environment)) {
            (Some(Given { by, value }), _) => {
                let checked = value.check();
                checked.map_err(|problem| ConfigError::invalid(by, problem.to_string()))?;
                (CredentialsHints::of(by), value.clone())
            }
            (None, Ok(keys)) => {
                let variables = match keys.session_token() {
                    Some(_) => TEMPORARY_KEY_VARIABLES,
                    None => KEY_VARIABLES,
                };
                (CredentialsHints::of(variables), cache_of_variables(keys)?)
            }
            (None, Err(_)) if self.is_of_sdk_config() => {
                return Err(missing_in_sdk_config("credentials", "`.credentials(…)`"));
            }
            (None, Err(missing)) => self.chain(transport, region, missing)?,
        };
        Ok((hints, cache.clock_of_client(&self.clock)))
    }

    /// AWS's own chain reads the process's environment, whatever another one says.
    #[cfg(feature = "aws-config")]
    fn chain(
        &self,
        transport: &Transport,
        region: &str,
        missing: MissingKeys,
    ) -> Result<(CredentialsHints, CredentialsCache), ConfigError> {
        match missing {
            MissingKeys::NotSet { .. } if self.environment.is_of_process() => {
                let set = SetByClient {
                    region: aws_config::Region::new(region.to_owned()),
                    profile: self.environment.get("AWS_PROFILE").map(str::to_owned),
                    use_fips: match &self.use_fips {
                        Some(given) => Some(given.value),
                        None => self.switch(USE_FIPS)?,
                    },
                    use_dual_stack: match &self.use_dual_stack {
                        Some(given) => Some(given.value),
                        None => self.switch(USE_DUAL_STACK)?,
                    },
                };
                let chain = DefaultChain::for_client(transport.clone(), set);
                Ok((self.hints_of_chain(), CredentialsCache::new(chain)))
            }
            missing => Err(ConfigError::NoCredentials(missing)),
        }
    }

    #[cfg(feature = "aws-config")]
    fn hints_of_chain(&self) -> CredentialsHints {
        if let Some(profile) = self.environment.get("AWS_PROFILE") {
            let profile = Escaped(profile);
            return CredentialsHints::of(&format!("AWS_PROFILE, which names {profile}"));
        }
        CredentialsHints {
            refused: "check what AWS's chain found: a profile, a web identity, a container or an \
                      instance"
                .to_owned(),
            missing: format!("set {KEY_VARIABLES}, or AWS_PROFILE"),
        }
    }

    #[cfg(not(feature = "aws-config"))]
    #[expect(clippy::unused_self, reason = "the other one has a setting to ask")]
    fn chain(
        &self,
        _transport: &Transport,
        _region: &str,
        missing: MissingKeys,
    ) -> Result<(CredentialsHints, CredentialsCache), ConfigError> {
        Err(ConfigError::NoCredentials(missing))
    }

    /// What every endpoint is chosen by. Connect's is chosen at once, so that what is wrong is told
    /// before the first call.
    pub(super) fn resolve_endpoints(&self) -> Result<Endpoints, ConfigError> {
        let is_ignored = self.switch("AWS_IGNORE_CONFIGURED_ENDPOINT_URLS")? == Some(true);
        let mut variables = Vec::new();
        if !is_ignored {
            let set = self.environment.with_prefix("AWS_ENDPOINT_URL");
            variables.extend(set.map(|(name, url)| (name.to_owned(), url.to_owned())));
        }
        let rules = Rules {
            region: self.resolve_region()?,
            fips: self.resolve_switch(self.use_fips.as_ref(), USE_FIPS)?,
            dual_stack: self.resolve_switch(self.use_dual_stack.as_ref(), USE_DUAL_STACK)?,
            custom: Custom {
                for_all: self.endpoint.clone(),
                #[cfg(feature = "aws-config")]
                shared: self.shared_endpoints.clone(),
                variables,
            },
            plain_http_to_any_machine: self.plain_http_to_any_machine,
        };
        Endpoints::new(rules)
    }

    pub(super) fn resolve_retry(&self) -> Result<RetryPolicy, ConfigError> {
        const ATTEMPTS: &str = "AWS_MAX_ATTEMPTS";
        const MODE: &str = "AWS_RETRY_MODE";
        if let Some(retry) = self.retry {
            return Ok(retry);
        }
        if let Some(setting) = self.adaptive_retries {
            return Err(no_mode(setting, "adaptive"));
        }
        match self.environment.get(MODE) {
            None => {}
            Some(mode) if mode.eq_ignore_ascii_case("standard") => {}
            Some(mode) => return Err(no_mode(MODE, mode)),
        }
        match self.environment.get(ATTEMPTS) {
            None => Ok(RetryPolicy::default()),
            Some(attempts) => match attempts.parse() {
                Ok(attempts @ 1..) => Ok(RetryPolicy::attempts(attempts)),
                _ => Err(ConfigError::invalid(
                    ATTEMPTS,
                    format!(
                        "`{}` is no number of attempts; write 1 or more",
                        Escaped(attempts)
                    ),
                )),
            },
        }
    }

    pub(super) fn resolve_clock_skew_correction(&self) -> Result<bool, ConfigError> {
        match self.clock_skew_correction {
            Some(is_corrected) => Ok(is_corrected),
            None => Ok(self.switch("AWS_DISABLE_CLOCK_SKEW_CORRECTION")? != Some(true)),
        }
    }

    pub(super) fn resolve_app_name(&self) -> Result<Option<String>, ConfigError> {
        const MAX_LENGTH: usize = 50;
        const SETTING: &str = "AWS_SDK_UA_APP_ID";
        let (source, name) = match (&self.app_name, self.environment.get(SETTING)) {
            (Some(Given { by, value }), _) => (*by, value.as_str()),
            (None, Some(name)) => (SETTING, name),
            (None, None) => return Ok(None),
        };
        let is_legal =
            |byte: u8| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte);
        if name.is_empty() || name.len() > MAX_LENGTH || !name.bytes().all(is_legal) {
            let remedy = "write up to 50 letters, digits and !#$%&'*+-.^_`|~";
            return Err(ConfigError::invalid(
                source,
                format!("`{}` is no name of an application; {remedy}", Escaped(name)),
            ));
        }
        Ok(Some(name.to_owned()))
    }

    /// What code says, else the environment, else not.
    fn resolve_switch(
        &self,
        by_code: Option<&Given<bool>>,
        variable: &'static str,
    ) -> Result<Given<bool>, ConfigError> {
        match by_code {
            Some(given) => Ok(given.clone()),
            None => Ok(Given {
                by: variable,
                value: self.switch(variable)? == Some(true),
            }),
        }
    }

    /// A setting that is `true` or `false`.
    fn switch(&self, setting: &'static str) -> Result<Option<bool>, ConfigError> {
        match self.environment.get(setting) {
            None => Ok(None),
            Some(value) if value.eq_ignore_ascii_case("true") => Ok(Some(true)),
            Some(value) if value.eq_ignore_ascii_case("false") => Ok(Some(false)),
            Some(value) => Err(ConfigError::invalid(
                setting,
                format!("`{}` is no switch; write `true` or `false`", Escaped(value)),
            )),
        }
    }

    /// hyper-util's pooled client, through the environment's proxy.
    #[cfg(feature = "hyper")]
    pub(super) fn default_transport(
        &self,
        endpoints: &Endpoints,
    ) -> Result<Transport, ConfigError> {
        let mut builder = Transport::builder()
            .connect_timeout(self.connect_timeout)
            .require_tls(!endpoints.is_plain_http())
            .clock(self.clock.clone());
        if let Some(proxy) = Proxy::for_endpoint(&self.environment, endpoints.connect())? {
            builder = builder.proxy(proxy);
        }
        Ok(builder.build()?)
    }

    #[cfg(not(feature = "hyper"))]
    #[expect(clippy::unused_self, reason = "the other one has settings to ask")]
    pub(super) fn default_transport(
        &self,
        _endpoints: &Endpoints,
    ) -> Result<Transport, ConfigError> {
        Err(ConfigError::NoTransport)
    }
}

fn cache_of_variables(keys: Credentials) -> Result<CredentialsCache, ConfigError> {
    let cache = CredentialsCache::new(keys);
    match cache.check() {
        Ok(()) => Ok(cache),
        Err(problem) => Err(ConfigError::invalid(
            variable_of(problem.0),
            problem.to_string(),
        )),
    }
}

fn no_mode(setting: &str, mode: &str) -> ConfigError {
    let remedy = "write `standard`, or call `.retry(…)`";
    ConfigError::invalid(
        setting,
        format!("`{}` is no mode of this client; {remedy}", Escaped(mode)),
    )
}

fn missing_in_sdk_config(what: &str, call: &str) -> ConfigError {
    ConfigError::invalid(
        "the `SdkConfig`",
        format!("it has no {what}; give it to its loader, or call {call}"),
    )
}
