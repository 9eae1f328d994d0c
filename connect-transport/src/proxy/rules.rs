//! Which proxy connections go through, as code or the environment says.

use std::net::IpAddr;

use http::Uri;
use http::uri::{Authority, Scheme};
use hyper_util::client::proxy::matcher::{Intercept, Matcher};

use crate::TransportSetupError;

/// Whether what is proxied can be encrypted: https is never tunnelled in the clear.
const HAS_TLS: bool = cfg!(feature = "__rustls");

/// A proxy that connections go through, with the method `CONNECT`. This machine itself is never
/// reached through one, and neither are the addresses at which AWS gives machines and containers their
/// credentials.
#[derive(Clone)]
pub struct Proxy {
    http: SchemeProxy,
    https: SchemeProxy,
    exempt: String,
}

/// What connections of one scheme go through.
#[derive(Clone)]
enum SchemeProxy {
    Direct,
    Through {
        setting: &'static str,
        address: String,
    },
    /// A variable names a proxy that cannot be used. It matters once a connection is to be made.
    Invalid {
        setting: &'static str,
        problem: String,
    },
}

impl Proxy {
    /// A proxy for all connections: `http://proxy.example:3128`, or with the name and password that it
    /// asks for, percent-encoded: `http://user:password@proxy.example:3128`. With `https://` the
    /// connection to the proxy itself is encrypted too.
    ///
    /// # Errors
    /// When the text is no http or https address.
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

    /// Hosts that are reached without it, as in `NO_PROXY`: names with all that end in them, addresses,
    /// networks as `10.0.0.0/8`, or `*`, with commas between.
    pub fn except(mut self, hosts: impl Into<String>) -> Self {
        self.exempt = hosts.into();
        self
    }

    /// The proxies that [the environment names, as curl reads it]: `https_proxy` or `HTTPS_PROXY`,
    /// `http_proxy`, else `all_proxy` or `ALL_PROXY`, for all hosts but those of `no_proxy` or
    /// `NO_PROXY`.
    ///
    /// [the environment names, as curl reads it]: https://curl.se/docs/manpage.html#ENVIRONMENT
    ///
    /// A variable that does not hold an http or https address is not an error here: the connections fail
    /// that would go through it, and none bypasses it. [`setting_for`](Self::setting_for) tells it
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

    /// The setting that names the proxy which an address is reached through, or nothing where it is
    /// reached directly.
    ///
    /// # Errors
    /// When it would be reached through a proxy that cannot be used.
    pub fn setting_for(&self, address: &Uri) -> Result<Option<&'static str>, TransportSetupError> {
        let via = ProxyRules::of(self).to(address)?;
        Ok(via.map(|via| via.setting))
    }
}

impl SchemeProxy {
    /// What the variables of a scheme say, else those of all schemes.
    fn read<'e>(
        get: impl Fn(&str) -> Option<&'e str>,
        own: &[&'static str],
        precedent: &'static str,
    ) -> Self {
        let of_all = || first(&get, &["all_proxy", "ALL_PROXY"]);
        let (setting, address, instead) = match (first(&get, own), of_all()) {
            (Some((setting, address)), _) => (setting, address, String::new()),
            (None, Some((setting, address))) => {
                let instead = format!(" set {precedent}, which precedes it,");
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

    /// As hyper-util's matcher takes it.
    fn address(&self) -> &str {
        match self {
            Self::Direct => "",
            Self::Through { address, .. } => address,
            // Nothing connects to it: the matcher is to tell what is exempt.
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

/// hyper-util drops an address that it cannot use, and connections would go past the proxy.
fn check(address: &str) -> Result<(), &'static str> {
    let uri: Uri = address
        .parse()
        .map_err(|_| "not an address; write it as `http://host:port`")?;
    let authority = uri.authority();
    if authority.is_some_and(|host| host.as_str().matches('@').count() > 1) {
        return Err("more than one `@` in it; write that of a password as `%40`");
    }
    if authority.is_some_and(has_invalid_port) {
        return Err("the port is not a number from 1 to 65535; correct it, or leave it out");
    }
    let is_http = [None, Some(&Scheme::HTTP), Some(&Scheme::HTTPS)].contains(&uri.scheme());
    if is_http && authority.is_some_and(|host| host.host() != "") {
        return Ok(());
    }
    if uri.scheme_str().is_some_and(is_socks) {
        return Err("a socks proxy cannot be used; write `http://host:port`");
    }
    Err("not the address of an http proxy; write it as `http://host:port`")
}

/// An [`Authority`] holds any text after the host's colon; where it is not a port, connections would go
/// to the scheme's own.
fn has_invalid_port(authority: &Authority) -> bool {
    let text = authority.as_str();
    let host = text.rsplit_once('@').map_or(text, |(_, host)| host);
    let port = host.strip_prefix(authority.host()).unwrap_or_default();
    !port.is_empty() && authority.port_u16().is_none_or(|port| port == 0)
}

/// `socks4`, `socks5h` and the like.
fn is_socks(scheme: &str) -> bool {
    scheme
        .get(..5)
        .is_some_and(|start| start.eq_ignore_ascii_case("socks"))
}

// protects: a proxy's password is not shown
impl_fmt!(Debug for Proxy, |_, f| f.write_str("Proxy"));

/// Which way connections go to each server.
pub(super) struct ProxyRules {
    proxy: Proxy,
    /// None where all hosts are exempt.
    matcher: Option<Matcher>,
}

impl ProxyRules {
    pub(super) fn of(proxy: &Proxy) -> Self {
        // As curl reads them: blanks separate too, and the dot at the end of a name says nothing.
        let hosts = proxy.exempt.split(|c: char| c == ',' || c.is_whitespace());
        let hosts: Vec<_> = hosts.map(|host| host.trim_end_matches('.')).collect();
        let matcher = Matcher::builder()
            .http(proxy.http.address())
            .https(proxy.https.address())
            .no(hosts.join(","));
        // `*` means addresses too, where hyper-util takes it for names only.
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

/// A proxy on the way, and the setting that names it.
pub(super) struct Via {
    pub(super) proxy: Intercept,
    pub(super) setting: &'static str,
}

/// Whether it is this host, or where AWS's hosts and containers find their credentials: at addresses that
/// end at their own link, which a proxy has another one of.
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
