//! Where the requests of each service go, and which setting says so.

use std::borrow::Cow;
use std::fmt;

use http::uri::Authority;

use super::ConfigError;
use super::given::Given;
use crate::protocol::endpoint::{
    Endpoint, EndpointParameters, UnresolvedEndpoint, is_loopback, resolve,
};
use crate::protocol::operation::{AwsService, Connect};

/// What tells a service's endpoint.
#[derive(Debug, Clone, Copy)]
pub(crate) struct ServiceNames {
    pub(crate) id: &'static str,
    pub(crate) endpoint_prefix: &'static str,
}

impl ServiceNames {
    pub(crate) fn of<S: AwsService>() -> Self {
        Self {
            id: S::SERVICE_ID,
            endpoint_prefix: S::ENDPOINT_PREFIX,
        }
    }
}

/// The endpoints of a client.
#[derive(Debug)]
pub(crate) struct Endpoints {
    rules: Rules,
    /// Connect's, which nearly all requests go to.
    connect: Endpoint,
    connect_setting: String,
}

/// An endpoint, and the setting that it follows from.
#[derive(Debug)]
pub(crate) struct Located<'e> {
    pub(crate) endpoint: Cow<'e, Endpoint>,
    pub(crate) setting: Cow<'e, str>,
}

/// What endpoints are chosen by.
#[derive(Debug)]
pub(super) struct Rules {
    pub(super) region: Given<String>,
    pub(super) fips: Given<bool>,
    pub(super) dual_stack: Given<bool>,
    pub(super) custom: Custom,
    pub(super) plain_http_to_any_machine: bool,
}

/// Addresses instead of the public ones; the first that there is counts. They are read when a service
/// needs them: one for another service may be none that this client takes.
pub(super) struct Custom {
    /// By code, for all services.
    pub(super) for_all: Option<Given<String>>,
    #[cfg(feature = "aws-config")]
    pub(super) shared: Option<crate::aws_config::SharedEndpoints>,
    /// By variable: `AWS_ENDPOINT_URL` and those of services.
    pub(super) variables: Vec<(String, String)>,
}

impl Endpoints {
    pub(super) fn new(rules: Rules) -> Result<Self, ConfigError> {
        let located = rules.locate(ServiceNames::of::<Connect>())?;
        let connect = located.endpoint.into_owned();
        let connect_setting = located.setting.into_owned();
        Ok(Self {
            rules,
            connect,
            connect_setting,
        })
    }

    pub(crate) fn of(&self, service: ServiceNames) -> Result<Located<'_>, ConfigError> {
        if service.id != Connect::SERVICE_ID {
            return self.rules.locate(service);
        }
        Ok(Located {
            endpoint: Cow::Borrowed(&self.connect),
            setting: Cow::Borrowed(&self.connect_setting),
        })
    }

    /// Where Connect's requests go.
    #[cfg(feature = "hyper")]
    pub(super) fn connect(&self) -> &Endpoint {
        &self.connect
    }

    /// Whether Connect's requests travel in the clear.
    pub(crate) fn is_plain_http(&self) -> bool {
        !self.connect.is_https()
    }

    /// Whether other requests may. An answer that came encrypted leads to no server in the clear, not
    /// even to one on this machine, unless plain http is allowed by name.
    pub(crate) fn allows_plain_http_to(&self, host: &Authority) -> bool {
        self.rules.plain_http_to_any_machine || (self.is_plain_http() && is_loopback(host))
    }
}

impl Rules {
    fn locate(&self, service: ServiceNames) -> Result<Located<'_>, ConfigError> {
        let custom = self.custom.find(service.id);
        let endpoint = custom
            .as_ref()
            .map(|(setting, url)| self.parse(setting, url));
        let endpoint = endpoint.transpose()?;
        let endpoint = resolve(&EndpointParameters {
            prefix: service.endpoint_prefix,
            region: Some(&self.region.value),
            fips: self.fips.value,
            dual_stack: self.dual_stack.value,
            custom: endpoint.as_ref(),
        })
        .map_err(|error| {
            let setting = custom.as_ref().map(|(setting, _)| &**setting);
            self.unresolved(error, setting)
        })?;
        Ok(Located {
            endpoint: Cow::Owned(endpoint),
            setting: custom.map_or(Cow::Borrowed(self.region.by), |(setting, _)| setting),
        })
    }

    /// An error with the settings that it is about.
    fn unresolved(&self, error: UnresolvedEndpoint, custom: Option<&str>) -> ConfigError {
        use UnresolvedEndpoint as Unresolved;
        let setting = match error {
            Unresolved::CustomFips(_) | Unresolved::NoFips { .. } => self.fips.by,
            Unresolved::CustomDualStack(_) | Unresolved::NoDualStack { .. } => self.dual_stack.by,
            Unresolved::NoRegion | Unresolved::InvalidRegion(_) | Unresolved::InvalidPrefix(_) => {
                self.region.by
            }
        };
        ConfigError::Endpoint {
            setting,
            endpoint_setting: custom.map(str::to_owned),
            error,
        }
    }

    fn parse(&self, setting: &str, url: &str) -> Result<Endpoint, ConfigError> {
        let parsed = if self.plain_http_to_any_machine {
            Endpoint::parse_allowing_plain_http(url)
        } else {
            Endpoint::parse(url)
        };
        parsed.map_err(|error| ConfigError::invalid(setting, error.to_string()))
    }
}

impl Custom {
    /// The setting and the address that it gives to a service.
    fn find(&self, service_id: &str) -> Option<(Cow<'_, str>, Cow<'_, str>)> {
        if let Some(Given { by, value }) = &self.for_all {
            return Some((Cow::Borrowed(by), Cow::Borrowed(value)));
        }
        #[cfg(feature = "aws-config")]
        if let Some(url) = self
            .shared
            .as_ref()
            .and_then(|shared| shared.find(service_id))
        {
            return Some((
                Cow::Borrowed("the endpoint of the `SdkConfig`"),
                Cow::Owned(url),
            ));
        }
        let variable = |variable: &str| {
            let (name, url) = self.variables.iter().find(|(name, _)| name == variable)?;
            Some((Cow::Borrowed(&**name), Cow::Borrowed(&**url)))
        };
        variable(&variable_of(service_id)).or_else(|| variable("AWS_ENDPOINT_URL"))
    }
}

impl fmt::Debug for Custom {
    /// Without addresses, which may hold a password.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let variables = self.variables.iter().map(|(name, _)| name);
        f.debug_struct("Custom")
            .field("for_all", &self.for_all)
            .field("variables", &variables.collect::<Vec<_>>())
            .finish_non_exhaustive()
    }
}

/// `AWS_ENDPOINT_URL_CONNECTCASES`: the id in capitals, with underscores for blanks.
fn variable_of(service_id: &str) -> String {
    format!(
        "AWS_ENDPOINT_URL_{}",
        service_id.to_ascii_uppercase().replace(' ', "_")
    )
}
