//! Where requests go.

mod partition;
mod resolve;

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
    /// Without the slash at the end, so that an operation's path can follow.
    base: String,
    is_https: bool,
    host: HeaderValue,
}

impl Endpoint {
    /// Reads an address: `https://connect.eu-central-1.amazonaws.com`, `http://127.0.0.1:4555`.
    ///
    /// # Errors
    /// When the text is no http or https address, or plain http to another machine: a request
    /// carries personal data, and its signature can be replayed for five minutes.
    pub fn parse(text: &str) -> Result<Self, ParseEndpointError> {
        Self::read(text, false)
    }

    /// As [`parse`](Self::parse), but plain http may go to any machine: to a proxy beside the
    /// application that encrypts, to a server in a closed test network. Whoever sees the traffic
    /// reads all of it, and can send a request again for five minutes.
    ///
    /// # Errors
    /// When the text is no http or https address.
    pub fn parse_allowing_http(text: &str) -> Result<Self, ParseEndpointError> {
        Self::read(text, true)
    }

    fn read(text: &str, allow_http: bool) -> Result<Self, ParseEndpointError> {
        // protects: a password in an endpoint is not repeated
        // A message must not repeat a password.
        let shown = if text.contains('@') { "…" } else { text };
        let invalid = |problem| ParseEndpointError {
            endpoint: shown.to_owned(),
            problem,
        };
        let uri: Uri = text
            .parse()
            .map_err(|_| invalid("not an address; write it as `https://host`"))?;
        let authority = uri
            .authority()
            .filter(|authority| !authority.host().is_empty())
            .ok_or(invalid("no host; write it as `https://host`"))?;
        if authority.as_str().contains('@') {
            return Err(invalid(
                "a user name has no place in it; keys are given as credentials",
            ));
        }
        if has_wrong_port(authority) {
            return Err(invalid(WRONG_PORT));
        }
        if uri.query().is_some() || text.contains('#') {
            return Err(invalid(
                "a query or a fragment has no place in it; remove it",
            ));
        }
        let is_https = match uri.scheme_str() {
            Some("https") => true,
            Some("http") => false,
            _ => {
                return Err(invalid(
                    "it must begin with `https://`, or with `http://` for this machine",
                ));
            }
        };
        // protects: plain http stays on this machine
        if !(is_https || allow_http || is_loopback(authority)) {
            return Err(invalid(
                "plain http goes to this machine only; use `https://`, or call `.allow_http()`",
            ));
        }
        let host = HeaderValue::from_str(authority.as_str()).map_err(|_| invalid("not a host"))?;
        Ok(Self {
            base: text.trim_end_matches('/').to_owned(),
            is_https,
            host,
        })
    }

    /// The public address of a service in a region: [`resolve`] without any choice.
    ///
    /// # Errors
    /// When the region is no label of a host name.
    pub fn of_service(prefix: &str, region: &str) -> Result<Self, ResolveEndpointError> {
        resolve(&EndpointParameters {
            prefix,
            region: Some(region),
            ..EndpointParameters::default()
        })
    }

    /// Whether requests travel encrypted.
    pub fn is_https(&self) -> bool {
        self.is_https
    }

    /// The whole address of a path.
    pub(crate) fn join(&self, path_and_query: &str) -> Bytes {
        Bytes::from([self.base.as_str(), path_and_query].concat())
    }

    pub(crate) fn host(&self) -> &HeaderValue {
        &self.host
    }
}

pub(crate) const WRONG_PORT: &str =
    "its port is no number from 1 to 65535; correct it, or leave it out";

/// Whether what stands after the host's colon is no port. An [`Authority`] holds any text there, and
/// then has no port: requests would go to the scheme's own.
pub(crate) fn has_wrong_port(authority: &Authority) -> bool {
    let text = authority.as_str();
    let text = text.rsplit_once('@').map_or(text, |(_, host)| host);
    let after_host = text.strip_prefix(authority.host()).unwrap_or_default();
    let is_port = |port: &str| {
        port.bytes().all(|byte| byte.is_ascii_digit()) && port.parse::<NonZeroU16>().is_ok()
    };
    !after_host.is_empty() && !after_host.strip_prefix(':').is_some_and(is_port)
}

/// Whether the host is this machine, by a name or an address that cannot mean another.
pub(crate) fn is_loopback(authority: &Authority) -> bool {
    let host = authority.host().trim_matches(['[', ']']);
    let address = host.parse::<IpAddr>();
    host.eq_ignore_ascii_case("localhost") || address.is_ok_and(|address| address.is_loopback())
}

impl_fmt!(Display for Endpoint, |this, f| f.write_str(&this.base));

impl_fmt!(Debug for Endpoint, |this, f| write!(f, "{:?}", this.base));

/// A text that is not the address of a service.
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
    fn plain_http_goes_to_other_machines_only_by_name() {
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

    /// A port that is none would be the scheme's own.
    #[test]
    fn a_port_is_one_that_a_server_can_have() {
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
    fn the_other_rules_hold_with_plain_http_allowed() {
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
