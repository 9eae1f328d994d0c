//! Which proxy connections go through, as code or the environment says.

use std::fmt;
use std::net::IpAddr;

use http::Uri;
use http::uri::{Authority, Scheme};
use hyper_util::client::proxy::matcher::{Intercept, Matcher};

use crate::endpoint::{Endpoint, WRONG_PORT, has_wrong_port, is_loopback};
use crate::environment::Environment;
use crate::transport::TransportSetupError;

/// Whether what is proxied can be encrypted: https is never tunnelled in the clear.
const HAS_TLS: bool = cfg!(any(feature = "rustls-ring", feature = "rustls-aws-lc"));

/// A proxy that connections go through, with the method `CONNECT`. This machine itself is never
/// reached through one, and neither are the addresses at which AWS gives machines and containers their
/// credentials.
#[derive(Clone)]
pub struct Proxy {
    http: Way,
    https: Way,
    exempt: String,
}

/// What connections of one scheme go through.
#[derive(Clone)]
enum Way {
    Direct,
    Through(String),
    /// The proxy of all schemes is none that can be used. It matters once a connection is to be made.
    Barred(Unusable),
}

#[derive(Clone)]
struct Unusable {
    setting: &'static str,
    problem: &'static str,
    /// The variable for the scheme, which precedes that of all.
    instead: &'static str,
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
        Ok(Self {
            http: Way::Through(address.clone()),
            https: Way::Through(address),
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
    /// # Errors
    /// When a variable for a scheme holds no http or https address, or that for all where https would go
    /// through it. Where only http would, connections over http fail.
    pub fn from_environment(
        environment: &Environment,
    ) -> Result<Option<Self>, TransportSetupError> {
        let proxy = Self::read(environment)?;
        match &proxy {
            Some(proxy) if !proxy.exempts_all() => proxy.https.check()?,
            _ => {}
        }
        Ok(proxy)
    }

    /// As [`from_environment`](Self::from_environment), for a client whose requests go to an endpoint: a
    /// proxy that it would not go through may be any.
    pub(crate) fn for_endpoint(
        environment: &Environment,
        endpoint: &Endpoint,
    ) -> Result<Option<Self>, TransportSetupError> {
        let proxy = Self::read(environment)?;
        if let (Some(proxy), Ok(address)) = (&proxy, Uri::from_maybe_shared(endpoint.join("/"))) {
            Ways::of(proxy).to(&address)?;
        }
        Ok(proxy)
    }

    fn read(environment: &Environment) -> Result<Option<Self>, TransportSetupError> {
        let https = Way::read(environment, &["https_proxy", "HTTPS_PROXY"], "HTTPS_PROXY")?;
        let http = Way::read(environment, &["http_proxy"], "http_proxy")?;
        if let (Way::Direct, Way::Direct) = (&http, &https) {
            return Ok(None);
        }
        let exempt = environment.first(&["no_proxy", "NO_PROXY"]);
        Ok(Some(Self {
            http,
            https,
            exempt: exempt.map_or_else(String::new, |(_, hosts)| hosts.to_owned()),
        }))
    }

    /// `*` means addresses too, where hyper-util takes it for names only.
    fn exempts_all(&self) -> bool {
        self.exempt.split(',').any(|host| host.trim() == "*")
    }
}

impl Way {
    /// What the variables of a scheme say, else those of all schemes.
    fn read(
        environment: &Environment,
        own: &[&'static str],
        instead: &'static str,
    ) -> Result<Self, TransportSetupError> {
        if let Some((setting, address)) = environment.first(own) {
            check(address).map_err(|problem| TransportSetupError::setting(setting, problem))?;
            return Ok(Self::Through(address.to_owned()));
        }
        let Some((setting, address)) = environment.first(&["all_proxy", "ALL_PROXY"]) else {
            return Ok(Self::Direct);
        };
        Ok(match check(address) {
            Ok(()) => Self::Through(address.to_owned()),
            Err(problem) => Self::Barred(Unusable {
                setting,
                problem,
                instead,
            }),
        })
    }

    fn check(&self) -> Result<(), TransportSetupError> {
        let Self::Barred(unusable) = self else {
            return Ok(());
        };
        let Unusable {
            setting,
            problem,
            instead,
        } = unusable;
        let problem = format!("{problem}, or set {instead}, which precedes it");
        Err(TransportSetupError::setting(setting, problem))
    }

    /// As hyper-util's matcher takes it.
    fn address(&self) -> &str {
        match self {
            Self::Direct => "",
            Self::Through(address) => address,
            // Nothing connects to it: the matcher is to tell what is exempt.
            Self::Barred(_) => "http://barred.invalid",
        }
    }
}

/// hyper-util drops an address that it cannot use, and connections would go past the proxy.
fn check(address: &str) -> Result<(), &'static str> {
    let uri: Uri = address
        .parse()
        .map_err(|_| "not an address; write it as `http://host:port`")?;
    if uri
        .authority()
        .is_some_and(|host| host.as_str().matches('@').count() > 1)
    {
        return Err("more than one `@` in it; write that of a password as `%40`");
    }
    if uri.authority().is_some_and(has_wrong_port) {
        return Err(WRONG_PORT);
    }
    let is_http = [None, Some(&Scheme::HTTP), Some(&Scheme::HTTPS)].contains(&uri.scheme());
    if is_http && uri.authority().is_some_and(|host| host.host() != "") {
        return Ok(());
    }
    Err("not the address of an http proxy; write it as `http://host:port`")
}

impl fmt::Debug for Proxy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Proxy")
    }
}

/// Which way connections go to each server.
pub(super) struct Ways {
    proxy: Proxy,
    /// None where all hosts are exempt.
    matcher: Option<Matcher>,
}

impl Ways {
    pub(super) fn of(proxy: &Proxy) -> Self {
        let matcher = Matcher::builder()
            .http(proxy.http.address())
            .https(proxy.https.address())
            .no(&proxy.exempt);
        Self {
            proxy: proxy.clone(),
            matcher: (!proxy.exempts_all()).then(|| matcher.build()),
        }
    }

    /// The proxy that an address is reached through, if it is.
    pub(super) fn to(&self, address: &Uri) -> Result<Option<Intercept>, TransportSetupError> {
        let is_local = address
            .authority()
            .is_none_or(|host| is_loopback(host) || holds_credentials(host));
        let is_https = address.scheme() == Some(&Scheme::HTTPS);
        if is_local || (is_https && !HAS_TLS) {
            return Ok(None);
        }
        let matcher = self.matcher.as_ref();
        let intercept = matcher.and_then(|matcher| matcher.intercept(address));
        if intercept.is_some() {
            let way = if is_https {
                &self.proxy.https
            } else {
                &self.proxy.http
            };
            way.check()?;
        }
        Ok(intercept)
    }
}

/// Whether a machine or a container of AWS's finds its credentials there: at addresses that end at its
/// own link, which a proxy has another one of.
fn holds_credentials(host: &Authority) -> bool {
    let host = host.host();
    let bare = host
        .strip_prefix('[')
        .and_then(|host| host.strip_suffix(']'));
    match bare.unwrap_or(host).parse() {
        Ok(IpAddr::V4(address)) => address.is_link_local(),
        // `fd00:ec2::/32`
        Ok(IpAddr::V6(address)) => address.segments()[..2] == [0xfd00, 0x0ec2],
        Err(_) => false,
    }
}
