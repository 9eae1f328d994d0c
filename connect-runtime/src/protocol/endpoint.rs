//! Where requests go.

mod partition;
pub(crate) mod resolve;

use std::net::IpAddr;
use std::num::NonZeroU16;

use bytes::Bytes;
use http::uri::Authority;
use http::{HeaderValue, Uri};

use crate::protocol::error::Escaped;

pub use resolve::{EndpointParameters, ResolveEndpointError, resolve};

/// The address of a service: scheme, host, port, and a path that may stand before every operation's.
#[derive(Clone, PartialEq, Eq)]
pub struct Endpoint {
    /// Without a trailing slash, so that an operation's path can follow.
    base: String,
    is_https: bool,
    host: HeaderValue,
}

impl Endpoint {
    /// Reads an address: `https://connect.eu-central-1.amazonaws.com`, `http://127.0.0.1:4555`.
    ///
    /// # Errors
    /// When the text is not an http or https address, or is plain http to another host: a request
    /// carries personal data, and its signature can be replayed for five minutes.
    pub fn parse(text: &str) -> Result<Self, ParseEndpointError> {
        Self::read(text, false)
    }

    /// Like [`parse`](Self::parse), but allows plain http to any host: to an encrypting proxy beside
    /// the application, to a server in a closed test network. Whoever sees the traffic can read all of
    /// it, and can replay a request for five minutes.
    ///
    /// # Errors
    /// When the text is not an http or https address.
    pub fn parse_allowing_http(text: &str) -> Result<Self, ParseEndpointError> {
        Self::read(text, true)
    }

    pub(crate) fn read(text: &str, allow_http: bool) -> Result<Self, ParseEndpointError> {
        // protects: a password in an endpoint is not repeated
        // A message must not repeat a password.
        // `str::contains` would compile the search for whole texts, too.
        let has_user = |text: &str| text.as_bytes().contains(&b'@');
        let shown = if has_user(text) { "…" } else { text };
        let invalid = |problem| ParseEndpointError {
            endpoint: shown.to_owned(),
            problem,
        };
        let uri = text.parse::<Uri>();
        let uri = uri.map_err(|_| invalid("not an address; write it as `https://host`"))?;
        let authority = uri.authority().filter(|named| !named.host().is_empty());
        let authority = authority.ok_or(invalid("no host; write it as `https://host`"))?;
        let host = HeaderValue::from_str(authority.as_str()).map_err(|_| invalid("not a host"))?;
        let is_https = uri.scheme_str() == Some("https");
        let problem = if has_user(authority.as_str()) {
            "a user name is not allowed; give keys as credentials"
        } else if has_wrong_port(authority) {
            WRONG_PORT
        } else if uri.query().is_some() || text.as_bytes().contains(&b'#') {
            "a query or a fragment is not allowed; remove it"
        } else if !is_https && uri.scheme_str() != Some("http") {
            "it must begin with `https://`, or with `http://` for a loopback address"
        // protects: plain http stays on this host
        } else if !(is_https || allow_http || is_loopback(authority)) {
            "plain http is allowed to loopback addresses only; use `https://`, or call `.allow_http()`"
        } else {
            return Ok(Self {
                base: text.trim_end_matches('/').to_owned(),
                is_https,
                host,
            });
        };
        Err(invalid(problem))
    }

    /// The public address of a service in a region: [`resolve`] with neither FIPS nor dual-stack.
    ///
    /// # Errors
    /// When the region is not a valid host name label.
    pub fn of_service(prefix: &str, region: &str) -> Result<Self, ResolveEndpointError> {
        resolve(&EndpointParameters {
            prefix,
            region: Some(region),
            ..EndpointParameters::default()
        })
    }

    /// Whether the scheme is `https`, so that requests are encrypted.
    pub fn is_https(&self) -> bool {
        self.is_https
    }

    /// The full address of a path.
    pub(crate) fn join(&self, path_and_query: &str) -> Bytes {
        Bytes::from([self.base.as_str(), path_and_query].concat())
    }

    pub(crate) fn host(&self) -> &HeaderValue {
        &self.host
    }
}

pub(crate) const WRONG_PORT: &str =
    "the port is not a number from 1 to 65535; correct it, or leave it out";

/// Whether the text after the host's colon is not a port. An [`Authority`] accepts any text there, and
/// then reports no port: requests would go to the scheme's default one.
pub(crate) fn has_wrong_port(authority: &Authority) -> bool {
    let text = authority.as_str();
    let text = text.rsplit_once('@').map_or(text, |(_, host)| host);
    let after_host = text.strip_prefix(authority.host()).unwrap_or_default();
    let is_port = |port: &str| {
        port.bytes().all(|byte| byte.is_ascii_digit()) && port.parse::<NonZeroU16>().is_ok()
    };
    !after_host.is_empty() && !after_host.strip_prefix(':').is_some_and(is_port)
}

/// Whether the host is a loopback name or address, which cannot mean another host.
pub(crate) fn is_loopback(authority: &Authority) -> bool {
    let host = authority.host().trim_matches(['[', ']']);
    let address = host.parse::<IpAddr>();
    host.eq_ignore_ascii_case("localhost") || address.is_ok_and(|address| address.is_loopback())
}

impl_fmt!(Display for Endpoint, |this, f| f.write_str(&this.base));

impl_fmt!(Debug for Endpoint, |this, f| write!(f, "{:?}", this.base));

/// A text is not the address of a service.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ParseEndpointError {
    endpoint: String,
    problem: &'static str,
}

impl_fmt!(Display for ParseEndpointError, |this, f| {
    let endpoint = Escaped(&this.endpoint);
    write!(f, "endpoint `{endpoint}`: {}", this.problem)
});

impl std::error::Error for ParseEndpointError {}

#[cfg(test)]
mod tests {
    use super::Endpoint;

    #[test]
    fn plain_http_to_other_hosts_must_be_allowed() {
        for text in ["http://example.com", "http://10.0.0.1:8080", "http://[::2]"] {
            let error = Endpoint::parse(text).unwrap_err().to_string();
            assert!(error.contains("use `https://`"), "{error}");
            let endpoint = Endpoint::parse_allowing_http(text).unwrap();
            assert_eq!(endpoint.to_string(), text);
            assert!(!endpoint.is_https());
        }
        for text in [
            "http://localhost:1",
            "http://LOCALHOST:1",
            "http://127.0.0.2",
            "http://[::1]:1",
        ] {
            assert_eq!(Endpoint::parse(text).unwrap().to_string(), text);
        }
    }

    /// A port that was ignored would send requests to the scheme's default one.
    #[test]
    fn a_port_must_be_from_1_to_65535() {
        for port in ["99999", "65536", "0", "abc", "+80", "8a", ""] {
            for host in ["127.0.0.1", "localhost", "[::1]"] {
                let error = Endpoint::parse(&format!("http://{host}:{port}"));
                let error = error.unwrap_err().to_string();
                assert!(error.ends_with(super::WRONG_PORT), "{error}");
            }
        }
        for address in [
            "http://[::1]:65535",
            "https://a.test:1",
            "https://a.test:0443",
        ] {
            assert_eq!(Endpoint::parse(address).unwrap().to_string(), address);
        }
    }

    #[test]
    fn other_endpoint_rules_apply_with_plain_http_allowed() {
        for text in [
            "ftp://example.com",
            "example.com",
            "http://",
            "http://user:PASSWORD@example.com",
            "http://example.com/?a=b",
            "http://example.com/#a",
        ] {
            let error = Endpoint::parse(text).unwrap_err();
            let allowing = Endpoint::parse_allowing_http(text).unwrap_err();
            assert!(!allowing.to_string().contains("PASSWORD"), "{allowing}");
            if !text.starts_with("http://") {
                assert_eq!(allowing, error);
            }
        }
    }
}
