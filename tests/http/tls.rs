//! The default client over TLS: whom it trusts, and what it says when it does not.

use crate::tls_server::{Ask, Authority, chain, client, serve};
use connect_runtime::transport::{Transport, TransportBuilder};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpListener;

async fn failure(port: u16, transport: TransportBuilder) -> String {
    let client = client(&format!("https://localhost:{port}"), transport);
    let error = client.send(Ask {}).await.unwrap_err();
    assert!(!error.may_have_been_sent());
    // The setting that the endpoint follows from is not what these tests are about.
    let hint =
        format!(" (check the network and `.endpoint(…)`, which gives https://localhost:{port})");
    chain(&error).replace(&hint, "")
}

#[tokio::test]
async fn a_call_uses_tls_with_an_added_root_certificate() {
    let authority = Authority::new();
    let port = serve(authority.acceptor(&["localhost"], |_| {})).await;
    let client = client(&format!("https://localhost:{port}"), authority.trusted());
    client.send(Ask {}).await.unwrap();
}

#[tokio::test]
async fn an_untrusted_root_certificate_is_rejected() {
    let port = serve(Authority::new().acceptor(&["localhost"], |_| {})).await;
    let system_roots = Transport::builder().require_tls(false);
    let namesake = Authority::new().trusted();
    for transport in [system_roots, namesake] {
        assert_eq!(
            failure(port, transport).await,
            "Ask: no connection to the endpoint: the server's certificate is from an issuer that \
             is not trusted; add the issuer's with `add_root_certificates`, or to the file that \
             SSL_CERT_FILE names"
        );
    }
}

#[tokio::test]
async fn an_expired_certificate_is_rejected() {
    let authority = Authority::new();
    let expired = serve(authority.acceptor(&["localhost"], |params| {
        params.not_after = rcgen::date_time_ymd(2020, 2, 29);
    }));
    let message = failure(expired.await, authority.trusted()).await;
    let begin = "Ask: no connection to the endpoint: the server's certificate expired at \
                 2020-02-29T00:00:00Z, and the local time is ";
    assert!(message.starts_with(begin), "{message}");
    assert!(
        message.ends_with("; set the clock, or renew the certificate"),
        "{message}"
    );

    let early = serve(authority.acceptor(&["localhost"], |params| {
        params.not_before = rcgen::date_time_ymd(3020, 1, 1);
    }));
    let message = failure(early.await, authority.trusted()).await;
    let begin = "Ask: no connection to the endpoint: the server's certificate is not valid before \
                 3020-01-01T00:00:00Z, and the local time is ";
    assert!(message.starts_with(begin), "{message}");
    assert!(message.ends_with("; set the clock"), "{message}");
}

#[tokio::test]
async fn a_certificate_for_another_host_is_rejected() {
    let authority = Authority::new();
    let port = serve(authority.acceptor(&["a.example", "b.example"], |_| {})).await;
    assert_eq!(
        failure(port, authority.trusted()).await,
        "Ask: no connection to the endpoint: the server's certificate is not for `localhost`, but \
         for `a.example`, `b.example`; correct the endpoint"
    );
}

/// As the first search result for `openssl req -x509` makes it.
#[tokio::test]
async fn a_root_certificate_is_rejected_as_a_server_certificate() {
    let authority = Authority::new();
    let port = serve(authority.acceptor(&["localhost"], |params| {
        params.is_ca = rcgen::IsCa::Ca(rcgen::BasicConstraints::Unconstrained);
    }))
    .await;
    assert_eq!(
        failure(port, authority.trusted()).await,
        "Ask: no connection to the endpoint: the server's certificate is a CA certificate, not \
         that of a server; create one with CA:FALSE"
    );
}

#[tokio::test]
async fn a_server_without_tls_is_recognized() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.unwrap();
        let mut hello = [0; 64];
        stream.read_exact(&mut hello).await.unwrap();
        stream
            .write_all(b"HTTP/1.1 400 Bad Request\r\n\r\n")
            .await
            .unwrap();
    });
    assert_eq!(
        failure(port, Authority::new().trusted()).await,
        "Ask: no connection to the endpoint: the server does not speak TLS; write a local endpoint \
         with `http://`, or correct the port"
    );
}

#[tokio::test]
async fn added_certificates_are_parsed_when_the_transport_is_built() {
    let pem = Authority::new().pem();
    let broken = pem.replace("-----END", "----");
    let empty = "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n";
    for (added, message) in [
        (
            "",
            "no certificate in it; give a text with `-----BEGIN CERTIFICATE-----`",
        ),
        (
            broken.as_str(),
            "not in PEM form; give the text of a file `….pem`",
        ),
        (
            empty,
            "a certificate in it cannot be read; give it in X.509 version 3",
        ),
    ] {
        let builder = Transport::builder().add_root_certificates(added);
        let error = builder.build().unwrap_err();
        assert_eq!(chain(&error), format!("add_root_certificates: {message}"));
    }
    Transport::builder()
        .add_root_certificates(format!("{pem}{pem}"))
        .build()
        .unwrap();
}
