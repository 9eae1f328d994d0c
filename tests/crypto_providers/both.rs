//! A call over TLS in a program with two crypto providers.

#[path = "../tls_server.rs"]
mod tls_server;

use tls_server::{Ask, Authority, client, serve};

#[tokio::test]
async fn a_call_goes_over_tls_where_rustls_has_two_providers() {
    assert!(rustls::crypto::CryptoProvider::get_default().is_none());
    let authority = Authority::new();
    let port = serve(authority.acceptor(&["localhost"], |_| {})).await;
    let client = client(&format!("https://localhost:{port}"), authority.trusted());

    client.send(Ask {}).await.unwrap();

    assert!(
        rustls::crypto::CryptoProvider::get_default().is_none(),
        "the process's default is not ours to set"
    );
    let asking = std::panic::catch_unwind(rustls::ClientConfig::builder);
    assert!(
        asking.is_err(),
        "there is only one provider: the test tests nothing"
    );
}
