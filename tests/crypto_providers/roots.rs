//! Mozilla's root certificates, in the program itself.

#[path = "../http/tls_server.rs"]
mod tls_server;

use connect_runtime::transport::{Roots, Transport};
use tls_server::{Ask, Authority, chain, client, serve};

#[tokio::test]
async fn only_bundled_and_added_roots_are_trusted() {
    let authority = Authority::new();
    let port = serve(authority.acceptor(&["localhost"], |_| {})).await;
    let endpoint = format!("https://localhost:{port}");
    // TLS is required: without the bundled roots there would be no transport.
    let bundled = || Transport::builder().roots(Roots::Bundled).require_tls(true);

    let error = client(&endpoint, bundled()).send(Ask {}).await.unwrap_err();
    assert!(
        chain(&error).contains("from an issuer that is not trusted"),
        "{}",
        chain(&error)
    );

    let added = bundled().add_root_certificates(authority.pem());
    client(&endpoint, added).send(Ask {}).await.unwrap();
}
