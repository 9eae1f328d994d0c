//! Which proxy connections go through, as set in code or by the environment.

use std::net::IpAddr;

use http::Uri;
use http::uri::{Authority, Scheme};
use hyper_util::client::proxy::matcher::{Intercept, Matcher};

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
    Through {
        setting: &'static str,
        address: String,
    },
    /// A variable names a proxy that cannot be used. The error is reported when a connection would use it.
    Invalid {
        setting: &'static str,
        problem: String,
    },
}

impl Proxy {
    /// A proxy for all connections: `http://proxy.example:3128`, or with the name and password that it
    /// requires, percent-encoded: `http://user:password@proxy.example:3128`. With `https://` the
    /// connection to the proxy itself is encrypted too.
    ///
    /// # Errors
    /// When the text is not an http or https address.
    pub fn new(address: impl Into<String>) -> Result<Self, TransportSetupError> {
        let address = address.into();
        check(&address).map_err(|problem| TransportSetupError::setting("proxy", problem))?;
        let through = |address| SchemeProxy::Through {
            setting: "`.proxy(…)`",
            address,
        };
        Ok(Self {
            http: through(address.clone()),
            https: through(address),
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
        let via = ProxyRules::of(self).to(address)?;
        Ok(via.map(|via| via.setting))
    }
}

impl SchemeProxy {
    /// Reads the variables of one scheme, or else those of all schemes.
    fn read<'e>(
        get: impl Fn(&str) -> Option<&'e str>,
        own: &[&'static str],
        precedent: &'static str,
    ) -> Self {
        let of_all = || first(&get, &["all_proxy", "ALL_PROXY"]);
        let (setting, address, instead) = match (first(&get, own), of_all()) {
            (Some((setting, address)), _) => (setting, address, String::new()),
            (None, Some((setting, address))) => {
                let instead = format!(" set {precedent}, which takes precedence,");
                (setting, address, instead)
            }
            (None, None) => return Self::Direct,
        };
        match check(address) {
            Ok(()) => Self::Through {
                setting,
                address: address.to_owned(),
            },
            Err(problem) => Self::Invalid {
                setting,
                problem: format!("{problem},{instead} or exempt the host in NO_PROXY"),
            },
        }
    }

    fn via(&self, proxy: Intercept) -> Result<Option<Via>, TransportSetupError> {
        match self {
            Self::Direct => Ok(None),
            Self::Through { setting, .. } => Ok(Some(Via { proxy, setting })),
            // protects: no connection goes past a proxy that cannot be used
            Self::Invalid { setting, problem } => {
                Err(TransportSetupError::setting(setting, problem))
            }
        }
    }

    /// The address for hyper-util's matcher.
    fn address(&self) -> &str {
        match self {
            Self::Direct => "",
            Self::Through { address, .. } => address,
            // Nothing connects to it: the matcher only decides what is exempt.
            Self::Invalid { .. } => "http://unusable.invalid",
        }
    }
}

/// The first of several variables that is set, with its name.
fn first<'e>(
    get: impl Fn(&str) -> Option<&'e str>,
    names: &[&'static str],
) -> Option<(&'static str, &'e str)> {
    names.iter().find_map(|name| Some((*name, get(name)?)))
}

/// Checked here because hyper-util ignores an address that it cannot use, and connections would bypass the
/// proxy.
fn check(address: &str) -> Result<(), &'static str> {
    let uri: Uri = address
        .parse()
        .map_err(|_| "not an address; write it as `http://host:port`")?;
    let authority = uri.authority();
    if authority.is_some_and(|host| host.as_str().matches('@').count() > 1) {
        return Err("it contains more than one `@`; write `%40` for one in a password");
    }
    if authority.is_some_and(has_invalid_port) {
        return Err("the port is not a number from 1 to 65535; correct it, or leave it out");
    }
    let is_http = [None, Some(&Scheme::HTTP), Some(&Scheme::HTTPS)].contains(&uri.scheme());
    if is_http && authority.is_some_and(|host| host.host() != "") {
        return Ok(());
    }
    if uri.scheme_str().is_some_and(is_socks) {
        return Err("SOCKS proxies are not supported; write `http://host:port`");
    }
    Err("not the address of an http proxy; write it as `http://host:port`")
}

/// An [`Authority`] accepts any text after the host's colon; if it is not a port, connections would go to the
/// scheme's default one.
fn has_invalid_port(authority: &Authority) -> bool {
    let text = authority.as_str();
    let host = text.rsplit_once('@').map_or(text, |(_, host)| host);
    let port = host.strip_prefix(authority.host()).unwrap_or_default();
    !port.is_empty() && authority.port_u16().is_none_or(|port| port == 0)
}

/// Whether a scheme is `socks4`, `socks5h` or the like.
fn is_socks(scheme: &str) -> bool {
    scheme
        .get(..5)
        .is_some_and(|start| start.eq_ignore_ascii_case("socks"))
}

// protects: a proxy's password is not shown
impl_fmt!(Debug for Proxy, |_, f| f.write_str("Proxy"));

/// Decides which proxy, if any, a connection goes through.
pub(super) struct ProxyRules {
    proxy: Proxy,
    /// `None` if all hosts are exempt.
    matcher: Option<Matcher>,
}

impl ProxyRules {
    pub(super) fn of(proxy: &Proxy) -> Self {
        // As in curl, whitespace separates hosts too, and a trailing dot of a name is ignored.
        let hosts = proxy.exempt.split(|c: char| c == ',' || c.is_whitespace());
        let hosts: Vec<_> = hosts.map(|host| host.trim_end_matches('.')).collect();
        let matcher = Matcher::builder()
            .http(proxy.http.address())
            .https(proxy.https.address())
            .no(hosts.join(","));
        // `*` includes addresses, while hyper-util applies it to names only.
        let exempts_all = hosts.contains(&"*");
        Self {
            proxy: proxy.clone(),
            matcher: (!exempts_all).then(|| matcher.build()),
        }
    }

    /// The proxy that an address is reached through, if it is.
    pub(super) fn to(&self, address: &Uri) -> Result<Option<Via>, TransportSetupError> {
        let is_local = address.authority().is_none_or(is_local);
        let is_https = address.scheme() == Some(&Scheme::HTTPS);
        if is_local || (is_https && !HAS_TLS) {
            return Ok(None);
        }
        let (name, proxy) = if is_https {
            ("https", &self.proxy.https)
        } else {
            ("http", &self.proxy.http)
        };
        let host = address.host().unwrap_or_default().trim_end_matches('.');
        let asked = Uri::from_maybe_shared(format!("{name}://{host}")).ok();
        let matcher = self.matcher.as_ref().zip(asked);
        match matcher.and_then(|(matcher, asked)| matcher.intercept(&asked)) {
            Some(way) => proxy.via(way),
            None => Ok(None),
        }
    }
}

/// A proxy to connect through, and the setting that names it.
pub(super) struct Via {
    pub(super) proxy: Intercept,
    pub(super) setting: &'static str,
}

/// Whether it is a loopback address, or one at which AWS's hosts and containers find their credentials. Those
/// are link-local: through a proxy, they would reach the proxy's own.
fn is_local(host: &Authority) -> bool {
    let bare = host.host().trim_start_matches('[').trim_end_matches(']');
    match bare.parse() {
        Ok(IpAddr::V4(address)) => address.is_loopback() || address.is_link_local(),
        // `fd00:ec2::/32`
        Ok(IpAddr::V6(address)) => {
            address.is_loopback() || address.segments()[..2] == [0xfd00, 0x0ec2]
        }
        Err(_) => bare.eq_ignore_ascii_case("localhost"),
    }
}
