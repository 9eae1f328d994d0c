//! The endpoint of each service, and the setting that determines it.

use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::{Arc, Mutex};

use http::uri::Authority;

use super::setting::Sourced;
use super::{ConfigError, Setting, parse};
use crate::client::environment::Environment;
use crate::client::lock;
use crate::protocol::endpoint::{
    Endpoint, EndpointParameters, ResolveEndpointError, is_loopback, resolve,
};
use crate::protocol::operation::{AwsService, Connect};

/// The names of a service.
#[derive(Debug, Clone, Copy)]
pub(crate) struct ServiceNames {
    pub(crate) id: &'static str,
    pub(crate) signing_name: &'static str,
    pub(crate) endpoint_prefix: &'static str,
}

impl ServiceNames {
    pub(crate) fn of<S: AwsService>() -> Self {
        Self {
            id: S::SERVICE_ID,
            signing_name: S::SIGNING_NAME,
            endpoint_prefix: S::ENDPOINT_PREFIX,
        }
    }
}

type Find = dyn Fn(&str) -> Option<(Cow<'static, str>, String)> + Send + Sync;

/// Custom endpoints of services; the first one found wins. Each is parsed when its service is first called, so
/// that an invalid endpoint of a service that is not used is not an error.
#[derive(Clone, Default)]
pub struct EndpointOverrides(Vec<Arc<Find>>);

impl EndpointOverrides {
    /// Looks endpoints up with a function: given the id of a service, `ConnectCases`, it returns the name of
    /// the setting and the URL.
    pub fn from_fn(
        find: impl Fn(&str) -> Option<(Cow<'static, str>, String)> + Send + Sync + 'static,
    ) -> Self {
        Self(vec![Arc::new(find)])
    }

    /// `AWS_ENDPOINT_URL_CONNECTCASES`, with the id in upper case and underscores for spaces, or else
    /// `AWS_ENDPOINT_URL`.
    pub(super) fn from_environment(environment: &Environment) -> Self {
        let environment = environment.clone();
        Self::from_fn(move |service_id| {
            let id = service_id.to_ascii_uppercase().replace(' ', "_");
            let for_service = format!("AWS_ENDPOINT_URL_{id}");
            let mut names = [&*for_service, "AWS_ENDPOINT_URL"].into_iter();
            names.find_map(|name| Some((name.to_owned().into(), environment.get(name)?.to_owned())))
        })
    }

    pub(super) fn or(mut self, lower: Self) -> Self {
        self.0.extend(lower.0);
        self
    }
}

// The URLs are left out, as they may contain a password.
// protects: a client does not show the addresses it was given
impl_fmt!(Debug for EndpointOverrides, |_, f| f.write_str("EndpointOverrides"));

/// An endpoint, the setting that determines it, and the region that its requests are signed for.
pub(crate) struct ResolvedEndpoint {
    pub(crate) endpoint: Endpoint,
    pub(crate) setting: Cow<'static, str>,
    pub(crate) region: Sourced<String>,
}

/// The settings that endpoints are resolved from.
pub(super) struct EndpointRules {
    pub(super) region: Sourced<String>,
    pub(super) fips: Sourced<bool>,
    pub(super) dual_stack: Sourced<bool>,
    pub(super) overrides: EndpointOverrides,
    pub(super) allow_http: bool,
}

/// The endpoints of a client.
pub(crate) struct Endpoints {
    rules: EndpointRules,
    /// That of Connect in the client's region, which nearly all requests use.
    pub(crate) connect: Arc<ResolvedEndpoint>,
    /// Those of other services and regions that were called.
    others: Mutex<HashMap<(&'static str, String), Arc<ResolvedEndpoint>>>,
}

impl Endpoints {
    pub(super) fn new(rules: EndpointRules) -> Result<Self, ConfigError> {
        let connect = rules.resolve(ServiceNames::of::<Connect>(), rules.region.clone())?;
        Ok(Self {
            connect: Arc::new(connect),
            others: Mutex::default(),
            rules,
        })
    }

    /// The endpoint of a service, in the call's region or else in the client's.
    pub(crate) fn of(
        &self,
        service: ServiceNames,
        region: Option<&Setting<String>>,
    ) -> Result<Arc<ResolvedEndpoint>, ConfigError> {
        let region = match region {
            Some(region) => region.read(parse::region)?,
            None if service.id == Connect::SERVICE_ID => return Ok(Arc::clone(&self.connect)),
            None => self.rules.region.clone(),
        };
        let key = (service.id, region.value.clone());
        let mut others = lock(&self.others);
        if let Some(resolved) = others.get(&key) {
            return Ok(Arc::clone(resolved));
        }
        let resolved = Arc::new(self.rules.resolve(service, region)?);
        others.insert(key, Arc::clone(&resolved));
        Ok(resolved)
    }

    /// Whether other requests may use plain http. A URL from an encrypted response must not lead to an
    /// unencrypted server, not even on this host, unless plain http is allowed explicitly.
    pub(crate) fn allow_http_to(&self, host: &Authority) -> bool {
        self.rules.allow_http || (!self.connect.endpoint.is_https() && is_loopback(host))
    }
}

impl EndpointRules {
    fn resolve(
        &self,
        service: ServiceNames,
        region: Sourced<String>,
    ) -> Result<ResolvedEndpoint, ConfigError> {
        let custom = self.overrides.0.iter().find_map(|find| find(service.id));
        let endpoint = custom.as_ref().map(|(setting, url)| {
            let endpoint = Endpoint::read(url, self.allow_http);
            endpoint.map_err(|error| ConfigError::invalid(setting, error.to_string()))
        });
        let endpoint = endpoint.transpose()?;
        let resolved = resolve(&EndpointParameters {
            prefix: service.endpoint_prefix,
            region: Some(&region.value),
            fips: self.fips.value,
            dual_stack: self.dual_stack.value,
            custom: endpoint.as_ref(),
        });
        let setting = custom.map(|(setting, _)| setting);
        match resolved {
            Ok(endpoint) => Ok(ResolvedEndpoint {
                endpoint,
                setting: setting.unwrap_or_else(|| region.source.clone()),
                region,
            }),
            Err(error) => {
                let about = match error {
                    ResolveEndpointError::CustomFips(_) => &self.fips.source,
                    ResolveEndpointError::CustomDualStack(_) => &self.dual_stack.source,
                    _ => &region.source,
                };
                let by = setting.map(|setting| format!(" ({setting})"));
                let problem = format!("{error}{}", by.unwrap_or_default());
                Err(ConfigError::invalid(about, problem))
            }
        }
    }
}
