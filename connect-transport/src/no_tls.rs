//! The connector of a build without TLS.

use hyper_util::client::legacy::connect::HttpConnector;

use crate::peer::Peer;
use crate::proxy::{Connector, Proxy, Route};
use crate::{Source, TransportSetupError};

#[derive(Debug, Clone, Default)]
pub(crate) struct TlsSettings {
    pub(crate) is_optional: bool,
}

pub(crate) fn connector(
    tcp: HttpConnector,
    proxy: Option<&Proxy>,
    settings: &TlsSettings,
) -> Result<Connector, TransportSetupError> {
    if !settings.is_optional {
        return Err(TransportSetupError::tls(
            "no TLS in this build; enable the feature `rustls-ring` or `rustls-aws-lc`",
        ));
    }
    let to_proxy = Route::new(tcp.clone(), None);
    let proxy = proxy.cloned().map(|proxy| (proxy, to_proxy));
    Ok(Route::new(tcp, proxy))
}

pub(crate) fn explain(error: Source, _: Peer) -> Source {
    error
}

#[cfg(test)]
mod tests {
    use std::error::Error as _;

    use http::{Request, Uri};

    use crate::body::Body;
    use crate::{Proxy, Transport};

    #[test]
    fn https_without_tls_names_the_features_to_enable() {
        let error = Transport::builder().build().err();
        let cause = error.as_ref().and_then(|error| error.source());
        assert_eq!(
            cause.map(ToString::to_string).as_deref(),
            Some("no TLS in this build; enable the feature `rustls-ring` or `rustls-aws-lc`")
        );
    }

    #[tokio::test]
    async fn https_without_tls_does_not_use_a_proxy() {
        let proxy = Proxy::new("http://127.0.0.1:1").unwrap();
        let builder = Transport::builder().require_tls(false).proxy(proxy);
        let mut request = Request::new(Body::from(bytes::Bytes::new()));
        *request.uri_mut() = Uri::from_static("https://aws.test/");
        let error = builder.build().unwrap().send(request).await.unwrap_err();
        let cause = error.source().map(ToString::to_string);
        assert_eq!(cause.as_deref(), Some("invalid URL, scheme is not http"));
    }
}
