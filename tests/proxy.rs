//! The default client through a proxy.

mod tls_server;

use std::sync::{Arc, Mutex};
use std::time::Duration;

use connect_runtime::transport::{Proxy, Transport};
use connect_runtime::{CallError as _, Client, Credentials, Environment, RetryPolicy};
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
    Proxy::from_environment(&environment).unwrap().unwrap()
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

#[test]
fn an_address_that_is_none_is_refused_without_showing_it() {
    let problem = "not the address of an http proxy; write it as `http://host:port`";
    let at = "more than one `@` in it; write that of a password as `%40`";
    for (variable, address, problem) in [
        (
            "https_proxy",
            "socks5://user:hunter2@proxy.test:1080",
            problem,
        ),
        ("ALL_PROXY", "/hunter2", problem),
        ("http_proxy", "http://user:hunter2@hunter2@proxy.test", at),
        (
            "HTTPS_PROXY",
            "http://user:hunter2@proxy test",
            "not an address; write it as `http://host:port`",
        ),
    ] {
        let error = Client::builder()
            .environment(Environment::from_iter([(variable, address)]))
            .region("us-east-1")
            .credentials(Credentials::new("AKID", "secret-key", None, None, "test"))
            .build()
            .unwrap_err();
        assert_eq!(chain(&error), format!("{variable}: {problem}"));
        assert!(!format!("{error:?}").contains("hunter2"));
    }
}
