//! The default client through a proxy.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use crate::tls_server::{Ask, Authority, chain, client, head, serve};
use connect_runtime::transport::{Proxy, Transport};
use connect_runtime::{ClientBuilder, Environment, RetryPolicy};
use tests::client_builder;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _, copy_bidirectional};
use tokio::net::{TcpListener, TcpStream};

/// What a proxy does whatever it is asked for.
#[derive(Clone, Copy)]
enum Does {
    Connects(u16),
    /// With words of its own, as version 1.0 of HTTP has it.
    ConnectsAsOfOld(u16),
    Responds(&'static str),
}

const REFUSES: Does = Does::Responds("407 Proxy Authentication Required");

/// A proxy that keeps what it was asked.
struct TestProxy {
    address: String,
    asked: Arc<Mutex<Vec<String>>>,
}

impl TestProxy {
    async fn start(does: Does) -> Self {
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
                    tunnel(stream, does).await;
                });
            }
        });
        Self { address, asked }
    }

    fn asked(&self) -> Vec<String> {
        self.asked.lock().unwrap().clone()
    }
}

async fn tunnel(mut stream: TcpStream, does: Does) {
    let (port, response) = match does {
        Does::Connects(port) => (port, "HTTP/1.1 200 OK\r\n\r\n"),
        Does::ConnectsAsOfOld(port) => {
            let response = "HTTP/1.0 200 Connection established\r\nProxy-Agent: old\r\n\r\n";
            (port, response)
        }
        Does::Responds(status) => {
            let response = format!("HTTP/1.1 {status}\r\n\r\n");
            return stream.write_all(response.as_bytes()).await.unwrap();
        }
    };
    let mut server = TcpStream::connect(("127.0.0.1", port)).await.unwrap();
    stream.write_all(response.as_bytes()).await.unwrap();
    // Either side may hang up in its own way.
    let _ = copy_bidirectional(&mut stream, &mut server).await;
}

fn from_environment<const N: usize>(variables: [(&str, &str); N]) -> Proxy {
    let environment = Environment::from_iter(variables);
    Proxy::from_environment(|name| environment.get(name)).unwrap()
}

#[tokio::test]
async fn a_call_uses_the_proxy_with_user_name_and_password() {
    let authority = Authority::new();
    let port = serve(authority.acceptor(&["connect.test"], |_| {})).await;
    let proxy = TestProxy::start(Does::Connects(port)).await;
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
async fn an_http_1_0_proxy_is_accepted() {
    let authority = Authority::new();
    let port = serve(authority.acceptor(&["connect.test"], |_| {})).await;
    let proxy = TestProxy::start(Does::ConnectsAsOfOld(port)).await;
    let transport = authority
        .trusted()
        .proxy(from_environment([("HTTPS_PROXY", &proxy.address)]));
    let client = client("https://connect.test", transport);
    client.send(Ask {}).await.unwrap();
}

#[tokio::test]
async fn an_https_proxy_is_reached_over_tls() {
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
async fn this_host_is_reached_without_a_proxy() {
    let authority = Authority::new();
    let port = serve(authority.acceptor(&["localhost"], |_| {})).await;
    let proxy = TestProxy::start(REFUSES).await;
    let transport = authority
        .trusted()
        .proxy(from_environment([("all_proxy", &proxy.address)]));
    let client = client(&format!("https://localhost:{port}"), transport);
    client.send(Ask {}).await.unwrap();
    assert!(proxy.asked().is_empty());
}

/// A client without a transport of its own, whose environment has these variables.
fn of_environment<const N: usize>(variables: [(&str, &str); N]) -> ClientBuilder {
    client_builder()
        .environment(Environment::from_iter(variables))
        .retry(RetryPolicy::attempts(1))
}

const AWS: &str = "https://connect.us-east-1.amazonaws.com";

fn hint(variable: &str) -> String {
    format!("(check {variable}, the proxy for {AWS}, or exempt the host with NO_PROXY)")
}

const UNREACHED: &str = "it cannot reach the host: have that fixed, or try again later";

#[tokio::test]
async fn a_client_uses_the_proxy_of_its_environment_and_hides_its_password() {
    for (variable, status, remedy) in [
        (
            "HTTPS_PROXY",
            "407 Proxy Authentication Required",
            "write the name and password that it requires as `http://user:password@host:port`",
        ),
        ("https_proxy", "403 Forbidden", "have it allow the host"),
        (
            "https_proxy",
            "404 Not Found",
            "check that this is the address of a proxy",
        ),
        ("ALL_PROXY", "502 Bad Gateway", UNREACHED),
        ("all_proxy", "503 Service Unavailable", UNREACHED),
    ] {
        let proxy = TestProxy::start(Does::Responds(status)).await;
        let address = format!("http://user:hunter2@{}", proxy.address);
        let builder = of_environment([(variable, &address)]);
        assert!(!format!("{builder:?}").contains("hunter2"));

        let error = builder.build().unwrap().send(Ask {}).await.unwrap_err();

        assert_eq!(proxy.asked().len(), 1);
        assert!(!error.may_have_been_sent());
        let hint = hint(variable);
        assert_eq!(
            chain(&error),
            format!(
                "Ask: no connection to the endpoint {hint}: the proxy of {variable} failed to \
                 connect: it responded {status}; {remedy}"
            )
        );
        // The password as it is, and as it is sent.
        let debug = format!("{error:?}");
        assert!(
            !debug.contains("hunter2") && !debug.contains("aHVudGVyMg"),
            "{debug}"
        );
    }
}

#[tokio::test]
async fn an_unreachable_proxy_is_named() {
    // A port that is taken, and not listened at.
    let socket = tokio::net::TcpSocket::new_v4().unwrap();
    socket.bind("127.0.0.1:0".parse().unwrap()).unwrap();
    let address = socket.local_addr().unwrap().to_string();
    let of_environment = of_environment([("all_proxy", &address)]).build().unwrap();
    let transport = Transport::builder()
        .require_tls(false)
        .proxy(Proxy::new(address).unwrap());
    for (client, hint, setting) in [
        (of_environment, hint("all_proxy"), "all_proxy"),
        (
            client("https://connect.test", transport),
            "(check `.proxy(…)`, the proxy for https://connect.test, or exempt the host \
             with `.except(…)`)"
                .to_owned(),
            "`.proxy(…)`",
        ),
    ] {
        let said = chain(&client.send(Ask {}).await.unwrap_err());
        let start = format!(
            "Ask: no connection to the endpoint {hint}: the proxy of {setting} failed to connect: "
        );
        assert!(said.starts_with(&start), "{said}");
        assert_eq!(said.matches("refused").count(), 1, "{said}");
    }
}

#[tokio::test]
async fn a_proxy_without_tls_is_distinguished_from_a_server_without_tls() {
    let proxy = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = format!("https://{}", proxy.local_addr().unwrap());
    tokio::spawn(async move {
        let (mut stream, _) = proxy.accept().await.unwrap();
        stream.read_exact(&mut [0; 64]).await.unwrap();
        let response = b"HTTP/1.1 400 Bad Request\r\n\r\n";
        stream.write_all(response).await.unwrap();
    });
    let client = of_environment([("HTTPS_PROXY", &address)]).build().unwrap();
    let hint = hint("HTTPS_PROXY");
    assert_eq!(
        chain(&client.send(Ask {}).await.unwrap_err()),
        format!(
            "Ask: no connection to the endpoint {hint}: the proxy of HTTPS_PROXY failed to \
             connect: the proxy does not speak TLS; write its address with `http://`"
        )
    );
}

/// The proxy has done what it was asked for.
#[tokio::test]
async fn a_failing_server_behind_a_proxy_is_not_blamed_on_the_proxy() {
    let authority = Authority::new();
    let port = serve(authority.acceptor(&["connect.test"], |_| {})).await;
    let proxy = TestProxy::start(Does::Connects(port)).await;
    let transport = Authority::new()
        .trusted()
        .proxy(from_environment([("HTTPS_PROXY", &proxy.address)]));
    let client = client("https://connect.test", transport);
    let said = chain(&client.send(Ask {}).await.unwrap_err());
    let start = "Ask: no connection to the endpoint (check the network and `.endpoint(…)`, which \
                 gives https://connect.test): the server's certificate is from an issuer ";
    assert!(said.starts_with(start), "{said}");
}

/// The clock is paused: nothing but a limit will ever happen.
#[tokio::test(start_paused = true)]
async fn every_timeout_includes_the_proxy_and_names_it() {
    let silent = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = silent.local_addr().unwrap().to_string();
    let client = of_environment([("https_proxy", &address)]);
    let patient = client.clone().connect_timeout(None).build().unwrap();
    let client = client.build().unwrap();
    let second = Duration::from_secs(1);
    for (call, limit) in [
        (client.call(Ask {}), "connect timeout of 3.1s"),
        (
            patient.call(Ask {}).attempt_timeout(second),
            "attempt timeout of 1s",
        ),
    ] {
        let error = call.send().await.unwrap_err();
        let hint = hint("https_proxy");
        assert_eq!(chain(&error), format!("Ask: the {limit} ran out {hint}"));
    }
}
