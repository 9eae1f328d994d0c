//! The route to a server: directly, or through a proxy.

mod rules;

use std::future::poll_fn;
use std::pin::pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use http::header::{HOST, PROXY_AUTHORIZATION};
use http::uri::Scheme;
use http::{HeaderValue, Request, StatusCode, Uri};
use hyper::client::conn::http1;
use hyper::rt::{Read, Write};
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::TokioIo;
use tokio::net::TcpStream;
use tower::{Service, ServiceExt as _};

use crate::Source;
use crate::body::Body;
use crate::connect::Connecting;
use crate::error::ProxyFailed;
use crate::peer::Peer;
use crate::tls_error::explain;

pub use rules::Proxy;
use rules::{ProxyRules, Via};

/// Connects to a server directly, or through a proxy.
#[derive(Clone)]
pub(crate) struct Route<P> {
    tcp: HttpConnector,
    to_proxy: P,
    rules: Option<Arc<ProxyRules>>,
}

impl<P> Route<P> {
    pub(crate) fn new(tcp: HttpConnector, to_proxy: P, proxy: Option<&Proxy>) -> Self {
        Self {
            tcp,
            to_proxy,
            rules: proxy.map(|proxy| Arc::new(ProxyRules::of(proxy))),
        }
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
        let via = self.rules.as_ref().map(|rules| rules.to(&address));
        let Via { proxy, setting } = match via.unwrap_or(Ok(None)) {
            Ok(Some(via)) => via,
            Ok(None) => {
                let connecting = self.tcp.call(address);
                return Box::pin(async move { Ok(P::Response::from(connecting.await?)) });
            }
            // Never bypass a configured proxy, even an unusable one.
            Err(unusable) => return Box::pin(async move { Err(unusable.into()) }),
        };
        let to_proxy = self.to_proxy.clone();
        Box::pin(async move {
            let tunnel = async {
                let stream = to_proxy.oneshot(proxy.uri().clone()).await;
                tunnel(stream.map_err(Into::into)?, &address, proxy.basic_auth()).await
            };
            tunnel.await.map_err(|error| {
                let cause = explain(error, Peer::Proxy);
                ProxyFailed { setting, cause }.into()
            })
        })
    }
}

/// Asks a proxy to connect to an address. The returned stream then leads there.
async fn tunnel<S>(stream: S, address: &Uri, auth: Option<&HeaderValue>) -> Result<S, Source>
where
    S: Read + Write + Unpin + Send + 'static,
{
    let is_http = address.scheme() == Some(&Scheme::HTTP);
    let port = address.port_u16().unwrap_or(if is_http { 80 } else { 443 });
    let host = format!("{}:{port}", address.host().unwrap_or_default());
    let mut request = Request::connect(&host).header(HOST, &host);
    if let Some(auth) = auth {
        request = request.header(PROXY_AUTHORIZATION, auth);
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
    Ok(connection.into_parts().io)
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
        let proxy = Proxy::from_environment(|name| set(name).map(|(_, value)| *value));
        let route = Route::new(HttpConnector::new(), HttpConnector::new(), proxy.as_ref());
        let via = route.rules?.to(&Uri::from_static(address)).ok()??;
        Some(via.proxy.uri().to_string())
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
