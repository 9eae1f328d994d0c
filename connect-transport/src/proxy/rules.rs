//! Which proxy connections go through, as set in code or by the environment.

use std::net::IpAddr;

use aws_smithy_types::base64;
use http::uri::Scheme;
use http::{HeaderValue, Uri};
use percent_encoding::percent_decode_str;

use crate::TransportSetupError;

/// Whether this build can encrypt: https is never tunnelled unencrypted.
const HAS_TLS: bool = cfg!(feature = "__rustls");

/// A proxy that connections go through, with the method `CONNECT`. Loopback addresses are never reached
/// through it, and neither are those at which AWS provides hosts and containers with credentials.
#[derive(Clone)]
pub struct Proxy {
    http: SchemeProxy,
    https: SchemeProxy,
    exempt: String,
}

/// How connections of one scheme are made.
#[derive(Clone)]
enum SchemeProxy {
    Direct,
    Through(Via),
    /// A setting names a proxy that cannot be used: the setting, and what is wrong. The error is reported when
    /// a connection would use it.
    Invalid(&'static str, String),
}

/// A proxy to connect through, and the setting that names it.
#[derive(Clone)]
pub(super) struct Via {
    pub(super) setting: &'static str,
    /// Without a name and password.
    pub(super) address: Uri,
    /// The value of `Proxy-Authorization`.
    pub(super) authorization: Option<HeaderValue>,
}

impl Proxy {
    /// A proxy for all connections: `http://proxy.example:3128`, or with the name and password that it
    /// requires, percent-encoded: `http://user:password@proxy.example:3128`. With `https://` the
    /// connection to the proxy itself is encrypted too.
    ///
    /// # Errors
    /// When the text is not an http or https address.
    pub fn new(address: impl Into<String>) -> Result<Self, TransportSetupError> {
        let via = Via::parse("`.proxy(…)`", &address.into())
            .map_err(|problem| TransportSetupError::setting("proxy", problem))?;
        Ok(Self {
            http: SchemeProxy::Through(via.clone()),
            https: SchemeProxy::Through(via),
            exempt: String::new(),
        })
    }

    /// Sets the hosts that are reached directly, as in `NO_PROXY`: host names, which include their subdomains,
    /// addresses, networks like `10.0.0.0/8`, or `*`, separated by commas.
    pub fn except(mut self, hosts: impl Into<String>) -> Self {
        self.exempt = hosts.into();
        self
    }

    /// The proxies that [the environment names, as in curl]: `https_proxy` or `HTTPS_PROXY`,
    /// `http_proxy`, else `all_proxy` or `ALL_PROXY`, for all hosts but those of `no_proxy` or
    /// `NO_PROXY`.
    ///
    /// [the environment names, as in curl]: https://curl.se/docs/manpage.html#ENVIRONMENT
    ///
    /// A variable that is not an http or https address is not an error here: connections that would go
    /// through that proxy fail, and none bypasses it. [`setting_for`](Self::setting_for) reports it
    /// beforehand.
    ///
    /// ```
    /// let environment = [("HTTPS_PROXY", "http://proxy.example:3128")];
    /// let proxy = connect_transport::Proxy::from_environment(|name| {
    ///     environment.iter().find(|(set, _)| *set == name).map(|(_, value)| *value)
    /// });
    /// assert!(proxy.is_some());
    /// ```
    pub fn from_environment<'e>(get: impl Fn(&str) -> Option<&'e str>) -> Option<Self> {
        let https = ["https_proxy", "HTTPS_PROXY"];
        let https = SchemeProxy::read(&get, &https, "HTTPS_PROXY");
        let http = SchemeProxy::read(&get, &["http_proxy"], "http_proxy");
        if let (SchemeProxy::Direct, SchemeProxy::Direct) = (&http, &https) {
            return None;
        }
        let exempt = first(&get, &["no_proxy", "NO_PROXY"]);
        Some(Self {
            http,
            https,
            exempt: exempt.map_or_else(String::new, |(_, hosts)| hosts.to_owned()),
        })
    }

    /// The setting that names the proxy for an address, or `None` if the address is reached directly.
    ///
    /// # Errors
    /// When the proxy for the address cannot be used.
    pub fn setting_for(&self, address: &Uri) -> Result<Option<&'static str>, TransportSetupError> {
        Ok(self.via(address)?.map(|via| via.setting))
    }

    /// The proxy that an address is reached through, if it is.
    pub(super) fn via(&self, address: &Uri) -> Result<Option<&Via>, TransportSetupError> {
        let host = address.host().unwrap_or_default().trim_end_matches('.');
        let is_https = address.scheme() == Some(&Scheme::HTTPS);
        if (is_https && !HAS_TLS) || is_local(host) || self.exempts(host) {
            return Ok(None);
        }
        let proxy = if is_https { &self.https } else { &self.http };
        match proxy {
            SchemeProxy::Direct => Ok(None),
            SchemeProxy::Through(via) => Ok(Some(via)),
            // protects: no connection goes past a proxy that cannot be used
            SchemeProxy::Invalid(setting, problem) => {
                Err(TransportSetupError::setting(setting, problem))
            }
        }
    }

    fn exempts(&self, host: &str) -> bool {
        let address = ip_address(host);
        // As in curl, whitespace separates entries too.
        let mut entries = self.exempt.split(|c: char| c == ',' || c.is_whitespace());
        entries.any(|entry| match address {
            _ if entry == "*" => true,
            Some(address) => contains(entry, address) == Some(true),
            None => ip_address(entry).is_none() && is_within(host, entry.trim_matches('.')),
        })
    }
}

impl SchemeProxy {
    /// Reads the variables of one scheme, or else those of all schemes.
    fn read<'e>(
        get: impl Fn(&str) -> Option<&'e str>,
        own: &[&'static str],
        precedent: &'static str,
    ) -> Self {
        let own = first(&get, own);
        let named = own.or_else(|| first(&get, &["all_proxy", "ALL_PROXY"]));
        let Some((setting, address)) = named else {
            return Self::Direct;
        };
        let problem = match Via::parse(setting, address) {
            Ok(via) => return Self::Through(via),
            Err(problem) => problem,
        };
        let instead = match own {
            Some(_) => String::new(),
            None => format!(" set {precedent}, which takes precedence,"),
        };
        let problem = format!("{problem},{instead} or exempt the host in NO_PROXY");
        Self::Invalid(setting, problem)
    }
}

/// The first of several variables that is set, with its name.
fn first<'e>(
    get: impl Fn(&str) -> Option<&'e str>,
    names: &[&'static str],
) -> Option<(&'static str, &'e str)> {
    names.iter().find_map(|name| Some((*name, get(name)?)))
}

impl Via {
    fn parse(setting: &'static str, address: &str) -> Result<Self, &'static str> {
        let not_an_address = |_| "not an address; write it as `http://host:port`";
        let uri: Uri = address.parse().map_err(not_an_address)?;
        let scheme = uri.scheme_str().unwrap_or("http");
        let authority = match (scheme, uri.authority()) {
            ("http" | "https", Some(authority)) if !authority.host().is_empty() => authority,
            (other, _) if is_socks(other) => {
                return Err("SOCKS proxies are not supported; write `http://host:port`");
            }
            _ => return Err("not the address of an http proxy; write it as `http://host:port`"),
        };
        let text = authority.as_str();
        let (user, host) = match text.split_once('@') {
            Some((user, host)) => (Some(user), host),
            None => (None, text),
        };
        if host.as_bytes().contains(&b'@') {
            return Err("it contains more than one `@`; write `%40` for one in a password");
        }
        // An authority accepts any text after the host's colon; if it is not a port, connections would go to
        // the scheme's default one.
        if host != authority.host() && authority.port_u16().is_none_or(|port| port == 0) {
            return Err("the port is not a number from 1 to 65535; correct it, or leave it out");
        }
        let address = format!("{scheme}://{host}");
        Ok(Self {
            setting,
            address: address.parse().map_err(not_an_address)?,
            authorization: user.and_then(basic),
        })
    }
}

/// The value of `Proxy-Authorization` for a percent-encoded name, or name and password.
fn basic(user: &str) -> Option<HeaderValue> {
    let mut credentials: Vec<u8> = percent_decode_str(user).collect();
    if !user.as_bytes().contains(&b':') {
        credentials.push(b':');
    }
    let mut value = HeaderValue::try_from(format!("Basic {}", base64::encode(credentials))).ok()?;
    value.set_sensitive(true);
    Some(value)
}

/// Whether a scheme is `socks4`, `socks5h` or the like.
fn is_socks(scheme: &str) -> bool {
    scheme
        .get(..5)
        .is_some_and(|start| start.eq_ignore_ascii_case("socks"))
}

// protects: a proxy's password is not shown
impl_fmt!(Debug for Proxy, |_, f| f.write_str("Proxy"));

/// The address, in brackets or not, if the host is not a name.
fn ip_address(host: &str) -> Option<IpAddr> {
    let bare = host.trim_start_matches('[').trim_end_matches(']');
    bare.parse().ok()
}

/// Whether it is a loopback address, or one at which AWS's hosts and containers find their credentials. Those
/// are link-local: through a proxy, they would reach the proxy's own.
fn is_local(host: &str) -> bool {
    match ip_address(host) {
        Some(IpAddr::V4(address)) => address.is_loopback() || address.is_link_local(),
        // `fd00:ec2::/32`
        Some(IpAddr::V6(address)) => {
            address.is_loopback() || address.segments()[..2] == [0xfd00, 0x0ec2]
        }
        None => host.eq_ignore_ascii_case("localhost"),
    }
}

/// Whether an entry is this address, or a network that contains it. `None` if the entry is neither.
fn contains(entry: &str, address: IpAddr) -> Option<bool> {
    let Some((network, length)) = entry.split_once('/') else {
        return Some(ip_address(entry)? == address);
    };
    let length: u32 = length.parse().ok()?;
    let common = match (ip_address(network)?, address) {
        (IpAddr::V4(network), IpAddr::V4(address)) => {
            (network.to_bits() ^ address.to_bits()).leading_zeros()
        }
        (IpAddr::V6(network), IpAddr::V6(address)) => {
            (network.to_bits() ^ address.to_bits()).leading_zeros()
        }
        _ => return None,
    };
    Some(length <= common)
}

/// Whether a host is this domain, or a subdomain.
fn is_within(host: &str, domain: &str) -> bool {
    let start = host.len().checked_sub(domain.len());
    let Some((before, end)) = start.and_then(|start| host.split_at_checked(start)) else {
        return false;
    };
    (before.is_empty() || before.ends_with('.')) && end.eq_ignore_ascii_case(domain)
}
