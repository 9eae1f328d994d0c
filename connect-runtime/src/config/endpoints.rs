//! Where the requests of each service go, and which setting says so.

use std::borrow::Cow;

use super::ConfigError;
use crate::endpoint::{Endpoint, EndpointParameters, resolve};
use crate::operation::{AwsService, Connect};

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
    pub(crate) setting: &'e str,
}

/// What endpoints are chosen by.
#[derive(Debug)]
pub(super) struct Rules {
    pub(super) region: String,
    pub(super) region_setting: &'static str,
    pub(super) fips: bool,
    pub(super) dual_stack: bool,
    /// Addresses instead of the public ones, by setting. They are read when a service needs them: one
    /// for another service may be none that this client takes.
    pub(super) custom: Vec<(String, String)>,
    pub(super) plain_http_to_any_machine: bool,
}

/// The setting for all services, in code and in the environment.
const FOR_ALL: [&str; 2] = [".endpoint(…)", "AWS_ENDPOINT_URL"];

impl Endpoints {
    pub(super) fn new(rules: Rules) -> Result<Self, ConfigError> {
        let located = rules.locate(ServiceNames::of::<Connect>())?;
        let connect = located.endpoint.into_owned();
        let connect_setting = located.setting.to_owned();
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
            setting: &self.connect_setting,
        })
    }

    /// Whether Connect's requests travel in the clear.
    pub(crate) fn is_plain_http(&self) -> bool {
        !self.connect.is_https()
    }
}

impl Rules {
    fn locate(&self, service: ServiceNames) -> Result<Located<'_>, ConfigError> {
        let custom = self.custom(service);
        let endpoint = custom.map(|(setting, url)| self.parse(setting, url));
        let endpoint = endpoint.transpose()?;
        let endpoint = resolve(&EndpointParameters {
            prefix: service.endpoint_prefix,
            region: Some(&self.region),
            fips: self.fips,
            dual_stack: self.dual_stack,
            custom: endpoint.as_ref(),
        })?;
        Ok(Located {
            endpoint: Cow::Owned(endpoint),
            setting: custom.map_or(self.region_setting, |(setting, _)| setting),
        })
    }

    /// The address that is given for the service or, failing that, for all.
    fn custom(&self, service: ServiceNames) -> Option<(&str, &str)> {
        let own = setting_of(service.id);
        let settings = [FOR_ALL[0], &own, FOR_ALL[1]];
        settings.into_iter().find_map(|setting| {
            let found = self.custom.iter().find(|(name, _)| name == setting)?;
            Some((&*found.0, &*found.1))
        })
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

/// `AWS_ENDPOINT_URL_CONNECTCASES`: the id in capitals, with underscores for blanks.
fn setting_of(service_id: &str) -> String {
    format!(
        "AWS_ENDPOINT_URL_{}",
        service_id.to_ascii_uppercase().replace(' ', "_")
    )
}
