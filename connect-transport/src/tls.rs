//! The connector of a build with TLS, over rustls.

use std::sync::Arc;

use hyper_util::client::legacy::connect::HttpConnector;
use rustls::crypto::CryptoProvider;
use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject as _;
use rustls::{ClientConfig, RootCertStore};

use crate::TransportSetupError;
use crate::proxy::{Connector, Proxy, Route};

/// The root certificates to trust.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Roots {
    /// Those of the operating system's certificate store, or of the file or the directories that
    /// `SSL_CERT_FILE` and `SSL_CERT_DIR` name.
    #[default]
    Platform,
    /// Those that [Mozilla trusts](https://wiki.mozilla.org/CA/Included_Certificates), as they were when
    /// the program was built.
    #[cfg(feature = "bundled-roots")]
    Bundled,
}

#[derive(Debug, Clone, Default)]
pub(crate) struct TlsSettings {
    /// Whether to build a transport without root certificates instead of failing.
    pub(crate) is_optional: bool,
    pub(crate) roots: Roots,
    /// Additional root certificates, in PEM format.
    pub(crate) added: Vec<Vec<u8>>,
    pub(crate) http2: bool,
}

pub(crate) fn connector(
    mut tcp: HttpConnector,
    proxy: Option<&Proxy>,
    settings: &TlsSettings,
) -> Result<Connector, TransportSetupError> {
    let mut config = client_config(settings)?;
    // The connector around it accepts both schemes, and uses TLS only for https.
    tcp.enforce_http(false);
    let to_proxy = Connector::from((Route::new(tcp.clone(), None), config.clone()));
    if settings.http2 {
        config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
    }
    let proxy = proxy.cloned().map(|proxy| (proxy, to_proxy));
    Ok((Route::new(tcp, proxy), config).into())
}

fn client_config(settings: &TlsSettings) -> Result<ClientConfig, TransportSetupError> {
    let config = ClientConfig::builder_with_provider(Arc::new(crypto_provider()))
        .with_safe_default_protocol_versions()
        .map_err(TransportSetupError::tls)?;
    Ok(config
        .with_root_certificates(root_certificates(settings)?)
        .with_no_client_auth())
}

/// Chosen explicitly: with both `ring` and `aws-lc-rs` enabled, rustls has no default provider.
fn crypto_provider() -> CryptoProvider {
    #[cfg(feature = "rustls-ring")]
    {
        rustls::crypto::ring::default_provider()
    }
    #[cfg(not(feature = "rustls-ring"))]
    {
        rustls::crypto::aws_lc_rs::default_provider()
    }
}

fn root_certificates(settings: &TlsSettings) -> Result<RootCertStore, TransportSetupError> {
    let mut roots = RootCertStore::empty();
    for pem in &settings.added {
        add(&mut roots, pem)?;
    }
    match settings.roots {
        Roots::Platform => {
            let native = rustls_native_certs::load_native_certs();
            roots.add_parsable_certificates(native.certs);
            if roots.is_empty() && !settings.is_optional {
                return Err(no_roots(&native.errors));
            }
        }
        #[cfg(feature = "bundled-roots")]
        Roots::Bundled => roots.extend(webpki_roots::TLS_SERVER_ROOTS.iter().cloned()),
    }
    Ok(roots)
}

fn add(roots: &mut RootCertStore, pem: &[u8]) -> Result<(), TransportSetupError> {
    let unusable = |problem| TransportSetupError::setting("add_root_certificates", problem);
    let before = roots.len();
    for certificate in CertificateDer::pem_slice_iter(pem) {
        let certificate = certificate
            .map_err(|_| unusable("not in PEM form; give the text of a file `….pem`"))?;
        roots.add(certificate).map_err(|_| {
            unusable("a certificate in it cannot be read; give it in X.509 version 3")
        })?;
    }
    if roots.len() == before {
        return Err(unusable(
            "no certificate in it; give a text with `-----BEGIN CERTIFICATE-----`",
        ));
    }
    Ok(())
}

/// Reads the variables that rustls-native-certs reads: if one is set, the operating system's certificates are
/// not used.
fn no_roots(errors: &[rustls_native_certs::Error]) -> TransportSetupError {
    for (setting, remedy) in [
        ("SSL_CERT_FILE", "name a PEM file, or unset it"),
        ("SSL_CERT_DIR", "name a directory of PEM files, or unset it"),
    ] {
        if let Some(place) = std::env::var_os(setting) {
            let place = place.to_string_lossy();
            let problem = format!("no certificate in `{}`; {remedy}", place.escape_debug());
            return TransportSetupError::setting(setting, problem);
        }
    }
    let cause = errors.first().map(|error| format!(" ({error})"));
    let cause = cause.unwrap_or_default();
    TransportSetupError::tls(format!(
        "no root certificates on this host{cause}; install the package `ca-certificates`, or set SSL_CERT_FILE"
    ))
}
