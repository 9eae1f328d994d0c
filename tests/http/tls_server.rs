//! A TLS server on loopback, with an authority of its own.

#![allow(dead_code, reason = "no test uses all of it")]

use std::sync::Arc;

use connect_runtime::transport::{Transport, TransportBuilder};
use connect_runtime::{Client, Credentials, RetryPolicy, connect_operation};
use rcgen::{
    BasicConstraints, CertificateParams, CertifiedIssuer, IsCa, KeyPair, KeyUsagePurpose,
    PKCS_ECDSA_P256_SHA256,
};
use tokio::io::{AsyncRead, AsyncReadExt as _, AsyncWrite, AsyncWriteExt as _};
use tokio::net::TcpListener;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::crypto::ring::default_provider;
use tokio_rustls::rustls::pki_types::PrivateKeyDer;

#[connect_operation(method = GET, uri = "/")]
#[derive(Debug, Clone)]
pub(crate) struct Ask {}

pub(crate) struct Authority(CertifiedIssuer<'static, KeyPair>);

impl Authority {
    pub(crate) fn new() -> Self {
        let mut params = CertificateParams::new([]).unwrap();
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        params.key_usages = vec![KeyUsagePurpose::KeyCertSign];
        Self(CertifiedIssuer::self_signed(params, key()).unwrap())
    }

    pub(crate) fn pem(&self) -> String {
        self.0.as_ref().pem()
    }

    /// The client's side: one that trusts this authority.
    pub(crate) fn trusted(&self) -> TransportBuilder {
        Transport::builder().add_root_certificates(self.pem())
    }

    /// The server's side: a certificate for the names, changed by `adapt`.
    pub(crate) fn acceptor(
        &self,
        names: &[&str],
        adapt: impl FnOnce(&mut CertificateParams),
    ) -> TlsAcceptor {
        TlsAcceptor::from(Arc::new(self.config(names, adapt)))
    }

    /// The server's side, for those who speak HTTP/2 and nothing else.
    pub(crate) fn http2_acceptor(&self, names: &[&str]) -> TlsAcceptor {
        let mut config = self.config(names, |_| {});
        config.alpn_protocols = vec![b"h2".to_vec()];
        TlsAcceptor::from(Arc::new(config))
    }

    fn config(&self, names: &[&str], adapt: impl FnOnce(&mut CertificateParams)) -> ServerConfig {
        let names: Vec<_> = names.iter().copied().map(str::to_owned).collect();
        let mut params = CertificateParams::new(names).unwrap();
        adapt(&mut params);
        let key = key();
        let certificate = params.signed_by(&key, &self.0).unwrap();
        let key = PrivateKeyDer::Pkcs8(key.serialize_der().into());
        ServerConfig::builder_with_provider(Arc::new(default_provider()))
            .with_safe_default_protocol_versions()
            .unwrap()
            .with_no_client_auth()
            .with_single_cert(vec![certificate.der().clone()], key)
            .unwrap()
    }
}

fn key() -> KeyPair {
    KeyPair::generate_for(&PKCS_ECDSA_P256_SHA256).unwrap()
}

/// Serves over TLS; gives the port.
pub(crate) async fn serve(acceptor: TlsAcceptor) -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    tokio::spawn(async move {
        loop {
            let (stream, _) = listener.accept().await.unwrap();
            let acceptor = acceptor.clone();
            tokio::spawn(async move {
                if let Ok(stream) = acceptor.accept(stream).await {
                    respond(stream).await;
                }
            });
        }
    });
    port
}

/// Responds to every request, which has no body.
async fn respond(mut stream: impl AsyncRead + AsyncWrite + Unpin) {
    while head(&mut stream).await.is_some() {
        let response = b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}";
        stream.write_all(response).await.unwrap();
    }
}

/// What a caller sends up to the empty line, unless it hangs up.
pub(crate) async fn head(stream: &mut (impl AsyncRead + Unpin)) -> Option<String> {
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        head.push(stream.read_u8().await.ok()?);
    }
    Some(String::from_utf8(head).unwrap())
}

/// A client that attempts a call once.
pub(crate) fn client(endpoint: &str, transport: TransportBuilder) -> Client {
    // tests/crypto_providers has this file too, but not the library of the other tests.
    Client::builder()
        .region("us-east-1")
        .credentials(Credentials::new("AKID", "secret-key", None, None, "test"))
        .endpoint(endpoint)
        .retry(RetryPolicy::attempts(1))
        .transport(transport.build().unwrap())
        .build()
        .unwrap()
}

/// The error and what lies under it, as `anyhow` prints it with `{:#}`.
pub(crate) fn chain(error: &(dyn std::error::Error + 'static)) -> String {
    let mut chain = error.to_string();
    let mut source = error.source();
    while let Some(error) = source {
        chain = format!("{chain}: {error}");
        source = error.source();
    }
    chain
}
