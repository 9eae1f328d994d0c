//! Variables that name a proxy which cannot be used.

use crate::tls_server::chain;
use connect_runtime::body::Body;
use connect_runtime::transport::{Proxy, Transport};
use connect_runtime::{Client, Environment, RetryPolicy};
use http::{Request, Uri};
use tests::client_builder;

const SOCKS: &str = "socks5://user:hunter2@proxy.test:1080";
const EXEMPT: &str = "or exempt the host in NO_PROXY";

#[test]
fn an_invalid_proxy_address_is_rejected_without_showing_it() {
    let socks = "SOCKS proxies are not supported; write `http://host:port`";
    let none = "not the address of an http proxy; write it as `http://host:port`";
    let at = "it contains more than one `@`; write `%40` for one in a password";
    let port = "the port is not a number from 1 to 65535; correct it, or leave it out";
    let no_address = "not an address; write it as `http://host:port`";
    let instead = "set HTTPS_PROXY, which takes precedence, ";
    for (variable, address, problem, instead) in [
        ("https_proxy", SOCKS, socks, ""),
        ("HTTPS_PROXY", "SOCKS4://hunter2:1080", socks, ""),
        ("HTTPS_PROXY", "ftp://user:hunter2@proxy.test", none, ""),
        ("ALL_PROXY", "/hunter2", none, instead),
        ("ALL_PROXY", SOCKS, socks, instead),
        (
            "https_proxy",
            "http://user:hunter2@hunter2@proxy.test",
            at,
            "",
        ),
        (
            "HTTPS_PROXY",
            "http://user:hunter2@127.0.0.1:99999",
            port,
            "",
        ),
        ("HTTPS_PROXY", "hunter2:", port, ""),
        (
            "HTTPS_PROXY",
            "http://user:hunter2@proxy test",
            no_address,
            "",
        ),
    ] {
        let error = client_builder()
            .environment(Environment::from_iter([(variable, address)]))
            .build()
            .unwrap_err();
        let line = format!("{variable}: {problem}, {instead}{EXEMPT}");
        assert_eq!(chain(&error), line);
        assert!(!format!("{error:?}").contains("hunter2"));
    }
    let error = Proxy::new(SOCKS).unwrap_err();
    assert_eq!(error.to_string(), format!("proxy: {socks}"));
}

/// What comes of a client of an endpoint in an environment with these variables.
fn built<const N: usize>(
    endpoint: &str,
    variables: [(&'static str, &str); N],
) -> Result<Client, String> {
    client_builder()
        .environment(variables.into_iter().collect())
        .endpoint(endpoint)
        .allow_http()
        .retry(RetryPolicy::attempts(1))
        .build()
        .map_err(|error| error.to_string())
}

#[tokio::test]
async fn an_unusable_proxy_matters_only_if_it_applies() {
    let (https, http) = ("https://connect.test", "http://connect.test");
    let of_all = ("ALL_PROXY", SOCKS);
    let usable = |variable| (variable, "proxy.test:3128");
    for (endpoint, variables) in [
        (https, [of_all, usable("HTTPS_PROXY")]),
        (https, [of_all, usable("https_proxy")]),
        (http, [of_all, usable("http_proxy")]),
        (https, [of_all, ("NO_PROXY", "connect.test")]),
        (https, [of_all, ("NO_PROXY", "*")]),
        (
            https,
            [("HTTPS_PROXY", "proxy.test:3128\r"), ("NO_PROXY", " \r")],
        ),
        ("http://127.0.0.1:4555", [of_all, ("NO_PROXY", "")]),
        (http, [("HTTPS_PROXY", SOCKS), ("NO_PROXY", "")]),
        (https, [("http_proxy", SOCKS), ("NO_PROXY", "")]),
        (
            https,
            [("HTTPS_PROXY", SOCKS), ("NO_PROXY", "connect.test")],
        ),
        (
            "https://localhost:4555",
            [("HTTPS_PROXY", SOCKS), ("NO_PROXY", "")],
        ),
    ] {
        let built = built(endpoint, variables);
        assert!(built.is_ok(), "{endpoint} {variables:?} {built:?}");
    }
    for (endpoint, variable, instead) in [
        (https, "http_proxy", "HTTPS_PROXY"),
        (http, "HTTPS_PROXY", "http_proxy"),
    ] {
        assert_eq!(
            built(endpoint, [of_all, usable(variable)]).unwrap_err(),
            format!(
                "ALL_PROXY: SOCKS proxies are not supported; write `http://host:port`, set {instead}, \
                 which takes precedence, {EXEMPT}"
            )
        );
    }
}

/// It is neither used nor gone past.
#[tokio::test]
async fn a_later_call_through_an_unusable_proxy_fails_with_its_variable() {
    let later = Uri::from_static("http://s3.test/");
    let for_https = ("HTTPS_PROXY", "proxy.test:3128");
    for (variable, instead) in [
        ("ALL_PROXY", "set http_proxy, which takes precedence, "),
        ("http_proxy", ""),
    ] {
        let client = built("https://connect.test", [for_https, (variable, SOCKS)]).unwrap();
        let environment = Environment::from_iter([for_https, (variable, SOCKS)]);
        let of_code = Transport::builder()
            .require_tls(false)
            .proxy(Proxy::from_environment(|name| environment.get(name)));
        for transport in [client.raw().transport(), &of_code.build().unwrap()] {
            let mut request = Request::new(Body::empty());
            *request.uri_mut() = later.clone();
            let error = transport.send(request).await.unwrap_err();
            assert!(!error.may_have_been_sent());
            let said = chain(&error);
            let end = format!(
                ": {variable}: SOCKS proxies are not supported; write `http://host:port`, {instead}{EXEMPT}"
            );
            assert!(said.ends_with(&end), "{said}");
            assert!(!format!("{error:?}").contains("hunter2"));
        }
    }
}
