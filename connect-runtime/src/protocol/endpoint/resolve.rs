//! The address of a service, by AWS's endpoint rules.

use super::partition::partition_of;
use super::{Endpoint, ParseEndpointError};
use crate::protocol::error::Escaped;

/// What an endpoint is resolved from.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct EndpointParameters<'a> {
    /// The first label of the service's host names: `connect`.
    pub prefix: &'a str,
    /// The region: `eu-central-1`. Not needed with a custom endpoint.
    pub region: Option<&'a str>,
    /// Whether the endpoint must use cryptography validated under
    /// [FIPS 140](https://docs.aws.amazon.com/sdkref/latest/guide/feature-endpoints.html).
    pub fips: bool,
    /// Whether the endpoint must be reachable over both IPv4 and IPv6.
    pub dual_stack: bool,
    /// Where all requests go instead of the service's public address.
    pub custom: Option<&'a Endpoint>,
}

/// The address that requests go to.
///
/// An unknown region counts as one of the partition `aws`, as in
/// [AWS's own rules](https://smithy.io/2.0/aws/rules-engine/library-functions.html#aws-partition-function).
///
/// ```
/// use connect_runtime::endpoint::{EndpointParameters, resolve};
///
/// let endpoint = resolve(&EndpointParameters {
///     prefix: "connect",
///     region: Some("eu-central-1"),
///     dual_stack: true,
///     ..EndpointParameters::default()
/// })?;
/// assert_eq!(endpoint.to_string(), "https://connect.eu-central-1.api.aws");
/// # Ok::<(), connect_runtime::endpoint::ResolveEndpointError>(())
/// ```
///
/// # Errors
/// [`ResolveEndpointError`], which names the parameters that cannot be satisfied.
pub fn resolve(parameters: &EndpointParameters<'_>) -> Result<Endpoint, ResolveEndpointError> {
    if let Some(custom) = parameters.custom.cloned() {
        return match (parameters.fips, parameters.dual_stack) {
            (true, _) => Err(ResolveEndpointError::CustomFips(custom)),
            (false, true) => Err(ResolveEndpointError::CustomDualStack(custom)),
            (false, false) => Ok(custom),
        };
    }
    let (prefix, region) = (parameters.prefix, parameters.region);
    let region = region.ok_or(ResolveEndpointError::NoRegion)?;
    // protects: a region cannot change the host
    if !is_host_label(region) {
        return Err(ResolveEndpointError::InvalidRegion(region.to_owned()));
    }
    let [partition, _, domain, dual_stack_domain] = partition_of(region);
    // In GovCloud, the ordinary addresses of these services are the FIPS ones, and the only ones.
    let is_fips_anyway =
        partition == "aws-us-gov" && matches!(prefix, "connect" | "participant.connect");
    let (variant, domain) = match (parameters.fips, parameters.dual_stack) {
        (false, false) => ("", domain),
        (false, true) => ("", dual_stack_domain),
        (true, false) if is_fips_anyway => ("", domain),
        (true, false) => ("-fips", domain),
        (true, true) => ("-fips", dual_stack_domain),
    };
    Endpoint::parse(&format!("https://{prefix}{variant}.{region}.{domain}"))
        .map_err(ResolveEndpointError::InvalidPrefix)
}

/// Whether a region is a single host name label, so that it cannot change the host.
pub(crate) fn is_host_label(region: &str) -> bool {
    let is_label = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    (1..=63).contains(&region.len())
        && region.bytes().all(is_label)
        && !region.starts_with('-')
        && !region.ends_with('-')
}

/// Why no endpoint matches the parameters.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum ResolveEndpointError {
    /// Neither a region nor a custom endpoint was given.
    NoRegion,
    /// The region is not a valid host name label.
    InvalidRegion(String),
    /// The service's prefix does not form a valid host name.
    InvalidPrefix(ParseEndpointError),
    /// FIPS was requested together with a custom endpoint, which cannot be known to be a FIPS endpoint.
    CustomFips(Endpoint),
    /// Dual-stack was requested together with a custom endpoint, which cannot be known to be dual-stack.
    CustomDualStack(Endpoint),
}

impl_fmt!(Display for ResolveEndpointError, |this, f| {
    let (what, custom) = match this {
        Self::NoRegion => return f.write_str("no region; set AWS_REGION, or give it in code"),
        Self::InvalidRegion(region) => {
            return write!(f, "`{}` is not a region; write it as `eu-central-1`", Escaped(region));
        }
        Self::InvalidPrefix(error) => return std::fmt::Display::fmt(error, f),
        Self::CustomFips(custom) => ("FIPS", custom),
        Self::CustomDualStack(custom) => ("dual-stack", custom),
    };
    write!(f, "{what} and the custom endpoint `{custom}` are mutually exclusive; turn {what} off, or \
        remove the endpoint")
});

// Display already includes the invalid endpoint's message, so there is no source.
impl std::error::Error for ResolveEndpointError {}

#[cfg(test)]
mod tests {
    use super::*;

    const PARAMETERS: EndpointParameters<'_> = EndpointParameters {
        prefix: "connect",
        region: Some("eu-central-1"),
        fips: false,
        dual_stack: false,
        custom: None,
    };

    #[test]
    fn errors_name_what_to_change() {
        let custom = Endpoint::parse("https://example.com").unwrap();
        let with_custom = EndpointParameters {
            custom: Some(&custom),
            ..PARAMETERS
        };
        for (parameters, expected) in [
            (
                EndpointParameters {
                    region: None,
                    ..PARAMETERS
                },
                "no region; set AWS_REGION, or give it in code",
            ),
            (
                EndpointParameters {
                    fips: true,
                    ..with_custom
                },
                "FIPS and the custom endpoint `https://example.com` are mutually exclusive; \
                 turn FIPS off, or remove the endpoint",
            ),
            (
                EndpointParameters {
                    dual_stack: true,
                    ..with_custom
                },
                "dual-stack and the custom endpoint `https://example.com` are mutually exclusive; \
                 turn dual-stack off, or remove the endpoint",
            ),
        ] {
            assert_eq!(resolve(&parameters).unwrap_err().to_string(), expected);
        }
    }

    /// A region from a stranger must not send requests to the stranger's host.
    #[test]
    fn a_region_must_be_one_host_label() {
        for region in [
            "",
            "EU-CENTRAL-1",
            "eu central 1",
            "evil.example/",
            "eu-central-1.evil.example",
            "eu@evil",
            "-eu",
            "eu-",
            "eu#",
            "é",
        ] {
            let parameters = EndpointParameters {
                region: Some(region),
                ..PARAMETERS
            };
            let error = resolve(&parameters).unwrap_err().to_string();
            let expected = format!("`{region}` is not a region; write it as `eu-central-1`");
            assert_eq!(error, expected);
        }
        let error = Endpoint::of_service("connect", "eu\n").unwrap_err();
        assert!(error.to_string().starts_with("`eu\\n` is not"), "{error}");
    }

    /// Two of the services around Connect have no separate FIPS host name in `GovCloud`.
    #[test]
    fn other_services_have_a_fips_name_in_govcloud() {
        for (prefix, expected) in [
            ("connect", "https://connect.us-gov-west-1.amazonaws.com"),
            (
                "participant.connect",
                "https://participant.connect.us-gov-west-1.amazonaws.com",
            ),
            ("cases", "https://cases-fips.us-gov-west-1.amazonaws.com"),
        ] {
            let parameters = EndpointParameters {
                prefix,
                region: Some("us-gov-west-1"),
                fips: true,
                ..PARAMETERS
            };
            assert_eq!(resolve(&parameters).unwrap().to_string(), expected);
        }
    }
}
