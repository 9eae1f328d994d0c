//! The default client through a proxy.

mod tls_server;

use std::sync::{Arc, Mutex};
use std::time::Duration;

use connect_runtime::body::Body;
use connect_runtime::transport::{Proxy, Transport};
use connect_runtime::{CallError as _, Client, Credentials, Environment, RetryPolicy};
use http::{Request, Uri};
use tls_server::{Ask, Authority, chain, client, head, serve};
use tokio::io::{AsyncWriteExt as _, copy_bidirectional};
use tokio::net::{TcpListener, TcpStream};

/// A proxy that connects to `port` whatever it is asked for, or else refuses, and keeps what it was
/// asked.
struct TestProxy {
    address: String,
    asked: Arc<Mutex<Vec<String>>>,
}

impl TestProxy {
    async fn start(port: Option<u16>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap().to_string();
        let asked = Arc::<Mutex<Vec<String>>>::default();
        let log = Arc::clone(&asked);
        tokio::spawn(async move {
            loop {
                let (mut stream, _) = listener.accept().await.unwrap();
                let log = Arc::clone(&log);
                tokio::spawn(async move {
                    let head = head(&mut stream).await.unwrap();
                    log.lock().unwrap().push(head);
                    tunnel(stream, port).await;
                });
            }
        });
        Self { address, asked }
    }

    fn asked(&self) -> Vec<String> {
        self.asked.lock().unwrap().clone()
    }
}

async fn tunnel(mut stream: TcpStream, port: Option<u16>) {
    let Some(port) = port else {
        let refusal = b"HTTP/1.1 407 Proxy Authentication Required\r\n\r\n";
        return stream.write_all(refusal).await.unwrap();
    };
    let mut server = TcpStream::connect(("127.0.0.1", port)).await.unwrap();
    stream.write_all(b"HTTP/1.1 200 OK\r\n\r\n").await.unwrap();
    // Either side may hang up in its own way.
    let _ = copy_bidirectional(&mut stream, &mut server).await;
}

fn from_environment<const N: usize>(variables: [(&str, &str); N]) -> Proxy {
    let environment = Environment::from_iter(variables);
    Proxy::from_environment(&environment).unwrap()
}

#[tokio::test]
async fn a_call_goes_through_the_proxy_with_its_name_and_password() {
    let authority = Authority::new();
    let port = serve(authority.acceptor(&["connect.test"], |_| {})).await;
    let proxy = TestProxy::start(Some(port)).await;
    let address = format!("http://us%20er:p%40ss@{}", proxy.address);
    let transport = authority
        .trusted()
        .proxy(from_environment([("HTTPS_PROXY", &address)]));
    let client = client("https://connect.test", transport);

    client.send(Ask {}).await.unwrap();
    client.send(Ask {}).await.unwrap();

    let asked = proxy.asked();
    assert_eq!(asked.len(), 1, "the tunnel is used again");
    assert!(
        asked[0].starts_with("CONNECT connect.test:443 HTTP/1.1\r\n"),
        "{asked:?}"
    );
    let auth = "\r\nProxy-Authorization: Basic dXMgZXI6cEBzcw==\r\n";
    assert!(asked[0].contains(auth), "{asked:?}");
    assert!(!asked[0].contains("AKID"));
}

#[tokio::test]
async fn a_proxy_is_itself_reached_over_tls_where_its_address_says_so() {
    let authority = Authority::new();
    let port = serve(authority.acceptor(&["connect.test"], |_| {})).await;
    let acceptor = authority.acceptor(&["localhost"], |_| {});
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = format!(
        "https://localhost:{}",
        listener.local_addr().unwrap().port()
    );
    tokio::spawn(async move {
        let (stream, _) = listener.accept().await.unwrap();
        let mut stream = acceptor.accept(stream).await.unwrap();
        head(&mut stream).await.unwrap();
        let mut server = TcpStream::connect(("127.0.0.1", port)).await.unwrap();
        stream.write_all(b"HTTP/1.1 200 OK\r\n\r\n").await.unwrap();
        let _ = copy_bidirectional(&mut stream, &mut server).await;
    });
    let transport = authority.trusted().proxy(Proxy::new(address).unwrap());
    client("https://connect.test", transport)
        .send(Ask {})
        .await
        .unwrap();
}

#[tokio::test]
async fn this_machine_is_reached_without_a_proxy() {
    let authority = Authority::new();
    let port = serve(authority.acceptor(&["localhost"], |_| {})).await;
    let proxy = TestProxy::start(None).await;
    let transport = authority
        .trusted()
        .proxy(from_environment([("all_proxy", &proxy.address)]));
    let client = client(&format!("https://localhost:{port}"), transport);
    client.send(Ask {}).await.unwrap();
    assert!(proxy.asked().is_empty());
}

#[tokio::test]
async fn a_client_takes_the_proxy_of_its_environment_and_keeps_the_password_to_itself() {
    let proxy = TestProxy::start(None).await;
    let address = format!("http://user:hunter2@{}", proxy.address);
    let environment = Environment::from_iter([("HTTPS_PROXY", address)]);
    let builder = Client::builder()
        .environment(environment)
        .region("us-east-1")
        .endpoint("https://connect.test")
        .credentials(Credentials::new("AKID", "secret-key", None, None, "test"))
        .retry(RetryPolicy::attempts(1));
    assert!(!format!("{builder:?}").contains("hunter2"));

    let error = builder.build().unwrap().send(Ask {}).await.unwrap_err();

    assert_eq!(proxy.asked().len(), 1);
    assert!(!error.may_have_been_sent());
    assert_eq!(
        chain(&error),
        "Ask: no connection to the endpoint (check the network and `.endpoint(…)`, which gives \
         https://connect.test): the proxy made no connection; check its address, name \
         and password (HTTPS_PROXY), or exempt the host (NO_PROXY): tunnel error: proxy \
         authorization required"
    );
    // The password as it is, and as it is sent.
    let debug = format!("{error:?}");
    assert!(
        !debug.contains("hunter2") && !debug.contains("aHVudGVyMg"),
        "{debug}"
    );
}

/// The clock is paused: nothing but a limit will ever happen.
#[tokio::test(start_paused = true)]
async fn the_connect_timeout_includes_the_proxy() {
    let silent = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let proxy = Proxy::new(silent.local_addr().unwrap().to_string()).unwrap();
    let transport = Transport::builder()
        .require_tls(false)
        .proxy(proxy)
        .connect_timeout(Duration::from_millis(50));
    let client = client("https://connect.test", transport);
    let call = client
        .call(Ask {})
        .operation_timeout(Duration::from_hours(1));
    let error = call.send().await.unwrap_err();
    assert_eq!(
        chain(&error),
        "Ask: the connect timeout of 50ms ran out (check the network and `.endpoint(…)`, which gives https://connect.test)"
    );
}

const EXEMPT: &str = "or exempt the host in NO_PROXY";

#[test]
fn an_address_that_is_none_is_refused_without_showing_it() {
    let socks = "a socks proxy cannot be used; write `http://host:port`";
    let none = "not the address of an http proxy; write it as `http://host:port`";
    let at = "more than one `@` in it; write that of a password as `%40`";
    let port = "its port is no number from 1 to 65535; correct it, or leave it out";
    let no_address = "not an address; write it as `http://host:port`";
    let instead = "set HTTPS_PROXY, which precedes it, ";
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
        let error = Client::builder()
            .environment(Environment::from_iter([(variable, address)]))
            .region("us-east-1")
            .credentials(Credentials::new("AKID", "secret-key", None, None, "test"))
            .build()
            .unwrap_err();
        let line = format!("{variable}: {problem}, {instead}{EXEMPT}");
        assert_eq!(chain(&error), line);
        assert!(!format!("{error:?}").contains("hunter2"));
    }
    let error = Proxy::new(SOCKS).unwrap_err();
    assert_eq!(error.to_string(), format!("proxy: {socks}"));
}

const SOCKS: &str = "socks5://user:hunter2@proxy.test:1080";

/// What comes of a client of an endpoint in an environment with these variables.
fn built<const N: usize>(
    endpoint: &str,
    variables: [(&'static str, &str); N],
) -> Result<Client, String> {
    Client::builder()
        .environment(variables.into_iter().collect())
        .region("us-east-1")
        .endpoint(endpoint)
        .plain_http_to_any_machine()
        .credentials(Credentials::new("AKID", "secret-key", None, None, "test"))
        .retry(RetryPolicy::attempts(1))
        .build()
        .map_err(|error| error.to_string())
}

#[tokio::test]
async fn a_proxy_that_cannot_be_used_matters_only_where_it_would_be() {
    let (https, http) = ("https://connect.test", "http://connect.test");
    let of_all = ("ALL_PROXY", SOCKS);
    let usable = |variable| (variable, "proxy.test:3128");
    for (endpoint, variables) in [
        (https, [of_all, usable("HTTPS_PROXY")]),
        (https, [of_all, usable("https_proxy")]),
        (http, [of_all, usable("http_proxy")]),
        (https, [of_all, ("NO_PROXY", "connect.test")]),
        (https, [of_all, ("NO_PROXY", "*")]),
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
                "ALL_PROXY: a socks proxy cannot be used; write `http://host:port`, set {instead}, \
                 which precedes it, {EXEMPT}"
            )
        );
    }
}

/// It is neither used nor gone past.
#[tokio::test]
async fn what_a_proxy_that_cannot_be_used_is_needed_for_later_fails_with_its_variable() {
    let later = Uri::from_static("http://s3.test/");
    let for_https = ("HTTPS_PROXY", "proxy.test:3128");
    for (variable, instead) in [
        ("ALL_PROXY", "set http_proxy, which precedes it, "),
        ("http_proxy", ""),
    ] {
        let client = built("https://connect.test", [for_https, (variable, SOCKS)]).unwrap();
        let through = from_environment([for_https, (variable, SOCKS)]);
        let of_code = Transport::builder().require_tls(false).proxy(through);
        for transport in [client.transport(), &of_code.build().unwrap()] {
            let mut request = Request::new(Body::empty());
            *request.uri_mut() = later.clone();
            let error = transport.send(request).await.unwrap_err();
            assert!(!error.may_have_been_sent());
            let said = chain(&error);
            let end = format!(
                ": {variable}: a socks proxy cannot be used; write `http://host:port`, {instead}{EXEMPT}"
            );
            assert!(said.ends_with(&end), "{said}");
            assert!(!format!("{error:?}").contains("hunter2"));
        }
    }
}
