//! The way to a server: to its own address, or through a proxy that the environment names.

use std::fmt;
use std::net::IpAddr;
use std::sync::Arc;
use std::task::{Context, Poll};

use http::Uri;
use http::uri::{Authority, Scheme};
use hyper::rt::{Read, Write};
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::client::legacy::connect::proxy::Tunnel;
use hyper_util::client::proxy::matcher::{Intercept, Matcher};
use hyper_util::rt::TokioIo;
use tokio::net::TcpStream;
use tower::{Service, ServiceExt as _};

use super::connect::Connecting;
use super::{Source, TransportSetupError};
use crate::endpoint::is_loopback;
use crate::environment::Environment;

/// Whether what is proxied can be encrypted: https is never tunnelled in the clear.
const HAS_TLS: bool = cfg!(any(feature = "rustls-ring", feature = "rustls-aws-lc"));

/// A proxy that connections go through, with the method `CONNECT`. This machine itself is never
/// reached through one, and neither are the addresses at which AWS gives machines and containers their
/// credentials.
#[derive(Clone)]
pub struct Proxy {
    http: String,
    https: String,
    exempt: String,
}

impl Proxy {
    /// A proxy for all connections: `http://proxy.example:3128`, or with the name and password that it
    /// asks for, percent-encoded: `http://user:password@proxy.example:3128`. With `https://` the
    /// connection to the proxy itself is encrypted too.
    ///
    /// # Errors
    /// When the text is no http or https address.
    pub fn new(address: impl Into<String>) -> Result<Self, TransportSetupError> {
        let address = checked("proxy", address.into())?;
        Ok(Self {
            http: address.clone(),
            https: address,
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
    /// When a variable holds no http or https address.
    pub fn from_environment(
        environment: &Environment,
    ) -> Result<Option<Self>, TransportSetupError> {
        let proxy = |names: &[&'static str]| match environment.first(names) {
            Some((name, address)) => checked(name, address.to_owned()),
            None => Ok(String::new()),
        };
        let https = proxy(&["https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"])?;
        let http = proxy(&["http_proxy", "all_proxy", "ALL_PROXY"])?;
        if http.is_empty() && https.is_empty() {
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

/// hyper-util drops an address that it cannot use, and connections would go past the proxy.
fn checked(setting: &'static str, address: String) -> Result<String, TransportSetupError> {
    let uri = address.parse::<Uri>().map_err(|_| {
        TransportSetupError::setting(setting, "not an address; write it as `http://host:port`")
    })?;
    if uri
        .authority()
        .is_some_and(|host| host.as_str().matches('@').count() > 1)
    {
        let problem = "more than one `@` in it; write that of a password as `%40`";
        return Err(TransportSetupError::setting(setting, problem));
    }
    let is_http = [None, Some(&Scheme::HTTP), Some(&Scheme::HTTPS)].contains(&uri.scheme());
    if is_http && uri.authority().is_some_and(|host| host.host() != "") {
        return Ok(address);
    }
    let problem = "not the address of an http proxy; write it as `http://host:port`";
    Err(TransportSetupError::setting(setting, problem))
}

impl fmt::Debug for Proxy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Proxy")
    }
}

/// Connects to a server's own address, or to a proxy and through it.
#[derive(Clone)]
pub(super) struct Route<P> {
    tcp: HttpConnector,
    to_proxy: P,
    matcher: Option<Arc<Matcher>>,
}

impl<P> Route<P> {
    pub(super) fn new(tcp: HttpConnector, to_proxy: P, proxy: Option<&Proxy>) -> Self {
        let matcher = proxy.filter(|proxy| !proxy.exempts_all()).map(|proxy| {
            Arc::new(
                Matcher::builder()
                    .http(&proxy.http)
                    .https(&proxy.https)
                    .no(&proxy.exempt)
                    .build(),
            )
        });
        Self {
            tcp,
            to_proxy,
            matcher,
        }
    }

    fn intercept(&self, address: &Uri) -> Option<Intercept> {
        let is_local = address
            .authority()
            .is_none_or(|host| is_loopback(host) || holds_credentials(host));
        let is_https = address.scheme() == Some(&Scheme::HTTPS);
        if is_local || (is_https && !HAS_TLS) {
            return None;
        }
        self.matcher.as_ref()?.intercept(address)
    }
}

impl<P> Service<Uri> for Route<P>
where
    P: Service<Uri, Error: Into<Source>, Future: Send> + Clone + Send + 'static,
    P::Response: From<TokioIo<TcpStream>> + Read + Write + Unpin + Send + 'static,
{
    type Response = P::Response;
    type Error = Source;
    type Future = Connecting<P::Response>;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), Source>> {
        self.tcp.poll_ready(context).map_err(Into::into)
    }

    fn call(&mut self, address: Uri) -> Self::Future {
        let Some(proxy) = self.intercept(&address) else {
            let connecting = self.tcp.call(address);
            return Box::pin(async move { Ok(P::Response::from(connecting.await?)) });
        };
        let mut tunnel = Tunnel::new(proxy.uri().clone(), self.to_proxy.clone());
        if let Some(auth) = proxy.basic_auth() {
            tunnel = tunnel.with_auth(auth.clone());
        }
        Box::pin(async move {
            let address = with_port(address)?;
            let connection = tunnel.oneshot(address).await;
            connection.map_err(|error| Box::new(ProxyFailed(error.into())) as Source)
        })
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

/// The tunnel takes the port of https where none is given.
fn with_port(address: Uri) -> Result<Uri, http::Error> {
    if address.port().is_some() || address.scheme() != Some(&Scheme::HTTP) {
        return Ok(address);
    }
    let authority = format!("{}:80", address.host().unwrap_or_default());
    let mut parts = address.into_parts();
    parts.authority = Some(authority.parse()?);
    Ok(Uri::from_parts(parts)?)
}

/// The proxy cannot be reached, or refuses.
#[derive(Debug)]
pub(super) struct ProxyFailed(pub(super) Source);

impl fmt::Display for ProxyFailed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(
            "the proxy made no connection; check its address, name and password (HTTPS_PROXY), or \
             exempt the host (NO_PROXY)",
        )
    }
}

impl std::error::Error for ProxyFailed {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(self.0.as_ref())
    }
}

#[cfg(all(test, any(feature = "rustls-ring", feature = "rustls-aws-lc")))]
mod tests {
    use super::*;

    /// The proxy for an address, as the environment's variables say.
    fn route<const N: usize>(
        variables: [(&str, &str); N],
        address: &'static str,
    ) -> Option<String> {
        let environment = Environment::from_iter(variables);
        let proxy = Proxy::from_environment(&environment).ok()?;
        let route = Route::new(HttpConnector::new(), HttpConnector::new(), proxy.as_ref());
        let proxy = route.intercept(&Uri::from_static(address))?;
        Some(proxy.uri().to_string())
    }

    #[test]
    fn a_scheme_has_its_own_proxy_or_that_of_all() {
        let all = [("ALL_PROXY", "a:1"), ("https_proxy", "http://s:2")];
        assert_eq!(
            route(all, "https://aws.test").as_deref(),
            Some("http://s:2/")
        );
        assert_eq!(
            route(all, "http://aws.test").as_deref(),
            Some("http://a:1/")
        );
        assert_eq!(route([("http_proxy", "h:3")], "https://aws.test"), None);
        assert_eq!(route([], "https://aws.test"), None);
    }

    #[test]
    fn the_lower_case_comes_first_and_http_proxy_has_no_other() {
        let both = [("https_proxy", "lower:1"), ("HTTPS_PROXY", "upper:2")];
        assert_eq!(
            route(both, "https://aws.test").as_deref(),
            Some("http://lower:1/")
        );
        assert_eq!(route([("HTTP_PROXY", "cgi:1")], "http://aws.test"), None);
    }

    #[test]
    fn exempt_hosts_are_reached_directly() {
        for (exempt, address, is_direct) in [
            ("aws.test", "https://aws.test", true),
            ("aws.test", "https://connect.AWS.test:8443", true),
            (".aws.test", "https://connect.aws.test", true),
            ("a.test, aws.test", "https://aws.test", true),
            ("aws.test", "https://notaws.test", false),
            ("aws.test", "https://aws.test.evil", false),
            ("10.0.0.0/8", "https://10.1.2.3", true),
            ("10.0.0.0/8", "https://11.1.2.3", false),
            ("192.0.2.7", "https://192.0.2.7:8443", true),
            ("2001:db8::/32", "https://[2001:db8::1]", true),
            ("*", "https://aws.test", true),
            ("*", "https://192.0.2.7", true),
            ("", "https://aws.test", false),
        ] {
            let variables = [("HTTPS_PROXY", "p:1"), ("NO_PROXY", exempt)];
            assert_eq!(
                route(variables, address).is_none(),
                is_direct,
                "{exempt} {address}"
            );
        }
    }

    #[test]
    fn this_machine_and_its_credentials_are_always_exempt() {
        for address in [
            "http://localhost:1",
            "https://127.0.0.9",
            "https://[::1]:2",
            "http://169.254.169.254/latest/api/token",
            "http://169.254.170.2/v2/credentials",
            "http://[fd00:ec2::254]/latest/api/token",
        ] {
            assert_eq!(route([("ALL_PROXY", "p:1")], address), None, "{address}");
        }
        for address in ["http://169.253.1.1", "http://[fd00:ec3::254]"] {
            assert!(
                route([("ALL_PROXY", "p:1")], address).is_some(),
                "{address}"
            );
        }
    }
}
