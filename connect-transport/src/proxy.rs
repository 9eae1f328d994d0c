//! The route to a server: directly, or through a proxy.

mod rules;

use std::future::poll_fn;
use std::pin::pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use http::header::{HOST, PROXY_AUTHORIZATION};
use http::uri::Scheme;
use http::{Request, StatusCode, Uri};
use hyper::client::conn::http1;
use hyper_util::client::legacy::connect::HttpConnector;
use tower::{Service, ServiceExt as _};

use crate::Source;
use crate::body::Body;
use crate::connect::{Connecting, Stream};
use crate::error::ProxyFailed;
use crate::peer::Peer;
use crate::tls_error::explain;

pub use rules::Proxy;
use rules::Via;

/// Connects with TLS for https and without for http, both to the proxy and to the server behind it.
#[cfg(feature = "__rustls")]
pub(crate) type Connector = hyper_rustls::HttpsConnector<Route>;
/// Refuses https, so that nothing is sent unencrypted by mistake.
#[cfg(not(feature = "__rustls"))]
pub(crate) type Connector = Route;

/// Connects to a server directly, or through a proxy.
#[derive(Clone)]
pub(crate) struct Route {
    tcp: HttpConnector,
    /// The proxy, and what connects to it.
    proxy: Option<Arc<(Proxy, Connector)>>,
}

impl Route {
    pub(crate) fn new(tcp: HttpConnector, proxy: Option<(Proxy, Connector)>) -> Self {
        let proxy = proxy.map(Arc::new);
        Self { tcp, proxy }
    }
}

impl Service<Uri> for Route {
    type Response = Box<dyn Stream>;
    type Error = Source;
    type Future = Connecting<Box<dyn Stream>>;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), Source>> {
        self.tcp.poll_ready(context).map_err(Into::into)
    }

    fn call(&mut self, address: Uri) -> Self::Future {
        let direct = self.tcp.call(address.clone());
        let proxy = self.proxy.clone();
        Box::pin(async move {
            // Never bypass a configured proxy, even an unusable one.
            if let Some((proxy, to_proxy)) = proxy.as_deref()
                && let Some(via) = proxy.via(&address)?
            {
                let stream = tunnel(to_proxy.clone(), via, &address).await;
                return stream.map_err(|error| {
                    let (setting, cause) = (via.setting, explain(error, Peer::Proxy));
                    ProxyFailed { setting, cause }.into()
                });
            }
            Ok(Box::new(direct.await?) as Box<dyn Stream>)
        })
    }
}

/// Asks a proxy to connect to an address. The returned stream then leads there.
async fn tunnel(to_proxy: Connector, via: &Via, address: &Uri) -> Result<Box<dyn Stream>, Source> {
    let stream = to_proxy.oneshot(via.address.clone()).await?;
    let is_http = address.scheme() == Some(&Scheme::HTTP);
    let port = address.port_u16().unwrap_or(if is_http { 80 } else { 443 });
    let host = format!("{}:{port}", address.host().unwrap_or_default());
    let mut request = Request::connect(&host).header(HOST, &host);
    if let Some(authorization) = &via.authorization {
        request = request.header(PROXY_AUTHORIZATION, authorization);
    }
    let mut http = http1::Builder::new();
    // Some old proxies expect the headers in title case.
    let http = http.title_case_headers(true);
    let (mut sender, mut connection) = http.handshake(stream).await?;
    let mut response = pin!(sender.send_request(request.body(Body::empty())?));
    let response = poll_fn(|context| {
        // If the connection fails, so does the response.
        let _ = connection.poll_without_shutdown(context);
        response.as_mut().poll(context)
    });
    let status = response.await?.status();
    if !status.is_success() {
        return Err(refusal(status).into());
    }
    Ok(Box::new(connection.into_parts().io))
}

/// The message for a proxy that refuses to connect, with what to do about it.
fn refusal(status: StatusCode) -> String {
    let remedy = match status.as_u16() {
        403 => "have it allow the host",
        407 => "write the name and password that it requires as `http://user:password@host:port`",
        502..=504 => "it cannot reach the host: have that fixed, or try again later",
        _ => "check that this is the address of a proxy",
    };
    format!("it responded {status}; {remedy}")
}

#[cfg(all(test, feature = "__rustls"))]
mod tests {
    use super::*;

    /// The proxy for an address, according to environment variables.
    fn route<const N: usize>(
        variables: [(&str, &str); N],
        address: &'static str,
    ) -> Option<String> {
        let set = |name: &str| variables.iter().find(|(set, _)| *set == name);
        let proxy = Proxy::from_environment(|name| set(name).map(|(_, value)| *value))?;
        let via = proxy.via(&Uri::from_static(address)).ok()??;
        Some(via.address.to_string())
    }

    #[test]
    fn a_scheme_has_its_proxy_or_the_common_one() {
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
    fn lower_case_variables_take_precedence_and_http_proxy_has_no_upper_case() {
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
            (".aws.test", "https://aws.test", true),
            (".aws.test", "https://notaws.test", false),
            ("a.test, aws.test", "https://aws.test", true),
            ("a.test aws.test", "https://aws.test", true),
            ("a.test\taws.test,", "https://aws.test", true),
            ("aws.test.", "https://aws.test", true),
            ("aws.test", "https://connect.aws.test.", true),
            ("aws.test.", "https://notaws.test", false),
            (" , .", "https://aws.test", false),
            ("aws.test", "https://notaws.test", false),
            ("aws.test", "https://aws.test.evil", false),
            ("10.0.0.0/8", "https://10.1.2.3", true),
            ("10.0.0.0/8", "https://11.1.2.3", false),
            ("10.0.0.0/8", "https://[a00::1]", false),
            ("10.9.9.9/8", "https://10.1.2.3", true),
            ("0.0.0.0/0", "https://10.1.2.3", true),
            ("10.1.2.3/32", "https://10.1.2.3", true),
            ("10.1.2.3/33", "https://10.1.2.3", false),
            ("10.1.2.3/", "https://10.1.2.3", false),
            ("10.1.2.3/x", "https://10.1.2.3", false),
            ("192.0.2.7", "https://192.0.2.7:8443", true),
            ("0.2.7", "https://192.0.2.7", false),
            ("192.0.2.7", "https://a.192.0.2.7", false),
            ("2001:db8::/32", "https://[2001:db8::1]", true),
            ("2001:db8::/32", "https://[2001:db9::1]", false),
            ("2001:db8::/32", "https://32.1.13.184", false),
            ("2001:db8::1/129", "https://[2001:db8::1]", false),
            ("2001:db8::1", "https://[2001:DB8:0::1]:8443", true),
            ("[2001:db8::1]", "https://[2001:db8::1]", true),
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
    fn an_address_is_separated_from_the_name_and_password_in_it() {
        for (proxy, address, sent) in [
            ("p.test:1", "http://p.test:1/", None),
            ("HTTPS://p.test/a?b", "https://p.test/", None),
            ("http://[::1]:3128", "http://[::1]:3128/", None),
            ("user@p.test:1", "http://p.test:1/", Some("Basic dXNlcjo=")),
            ("user:@p.test", "http://p.test/", Some("Basic dXNlcjo=")),
            (
                "http://a%20b:c%40d:e@p.test:1",
                "http://p.test:1/",
                Some("Basic YSBiOmNAZDpl"),
            ),
            (
                "http://%C3%BC:%FF@p.test",
                "http://p.test/",
                Some("Basic w7w6/w=="),
            ),
        ] {
            let proxy = Proxy::new(proxy).unwrap();
            let server = Uri::from_static("https://aws.test");
            let via = proxy.via(&server).unwrap().unwrap();
            assert_eq!(via.address, address);
            let header = via.authorization.as_ref();
            assert_eq!(header.map(|value| value.to_str().unwrap()), sent);
            assert!(header.is_none_or(http::HeaderValue::is_sensitive));
        }
    }

    #[test]
    fn loopback_and_metadata_addresses_are_always_exempt() {
        for address in [
            "http://localhost:1",
            "http://LocalHost:1",
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
