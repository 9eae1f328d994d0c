//! A call over TLS in a program with two crypto providers.

#[path = "../http/tls_server.rs"]
mod tls_server;

use connect_runtime::transport::Transport;
use connect_runtime::{Client, Credentials};
use tls_server::{Ask, Authority, client, serve};

/// AWS's own configuration is asked for over our transport, and needs no provider of the process.
#[tokio::test]
async fn awss_configuration_is_loaded_with_two_providers() {
    let transport = Transport::builder().build().unwrap();
    let config = connect_aws_config::loader(transport)
        .no_credentials()
        .region(aws_config::Region::new("eu-central-1"))
        .load()
        .await;
    let credentials = Credentials::new("AKID", "secret", None, None, "test");
    let builder = Client::builder().settings(connect_aws_config::settings(&config));
    let client = builder.credentials(credentials).build().unwrap();
    assert_eq!(client.region(), "eu-central-1");
}

#[tokio::test]
async fn a_call_uses_tls_with_two_crypto_providers() {
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
