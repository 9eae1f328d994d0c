//! The last steps of an attempt, inside the layers before signing: credentials, signature, transport.

use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use connect_transport::{Body, FreshConnection, TransportError};
use http::{HeaderName, HeaderValue, Request, Response};
use tower::ServiceExt as _;

use super::progress::{Progress, Signed};
use super::{Limit, within};
use crate::client::credentials::CredentialsCache;
use crate::client::layers::SigningService;
use crate::client::settings::{Config, ResolvedEndpoint};
use crate::protocol::error::{ClientErrorKind, TimeoutKind};
use crate::protocol::sign::{SigningScope, sign_request};
use crate::protocol::skew::corrected;

/// What a request is signed and sent with. It travels with the request through the layers.
#[derive(Clone)]
pub(super) struct Signing {
    pub(super) config: Arc<Config>,
    pub(super) resolved: Arc<ResolvedEndpoint>,
    /// The service's signing name.
    pub(super) service: &'static str,
    pub(super) credentials: CredentialsCache,
    pub(super) unsigned_headers: Vec<(HeaderName, HeaderValue)>,
    pub(super) fresh_connection: bool,
    pub(super) read_timeout: Option<Duration>,
    pub(super) progress: Progress,
}

type Sent = Result<Response<Body>, TransportError>;

impl Signing {
    /// Sends a request through the layers before signing to the service that they wrap.
    pub(super) async fn through_layers(self, mut request: Request<Bytes>) -> Sent {
        let service = self.config.before_signing.clone();
        request.extensions_mut().insert(self);
        service.oneshot(request).await
    }

    /// Signs with the current credentials and time, as a layer may have held the request for long.
    async fn sign_and_send(self, mut request: Request<Bytes>) -> Sent {
        // protects: what a proxy may change is not signed
        // protects: what waited in a layer is signed afterwards
        self.sign(&mut request).await?;
        for (name, value) in self.unsigned_headers {
            // protects: a header that a layer sets is sent once
            // A header that the application has set takes precedence.
            request.headers_mut().entry(name).or_insert(value);
        }
        if self.fresh_connection {
            request.extensions_mut().insert(FreshConnection);
        }
        let request = request.map(|bytes| Body::tracked(bytes, self.progress.delivery.clone()));
        // protects: the head of a response has a limit
        let limit = Limit::from_now(TimeoutKind::Read, self.read_timeout);
        let response = pin!(self.config.attempts.send(request));
        within(limit, response).await.unwrap_or_else(|limit| {
            self.progress.delivery.cancel();
            Err(self.progress.fail(limit.into_kind()))
        })
    }

    // protects: what waited in a layer is signed afterwards
    async fn sign(&self, request: &mut Request<Bytes>) -> Result<(), TransportError> {
        let config = &self.config;
        self.progress.notes().is_signing = true;
        let credentials = self.credentials.get().await;
        let credentials =
            credentials.map_err(|error| self.progress.fail(ClientErrorKind::Credentials(error)))?;
        // protects: each attempt is signed anew
        let (at, skew) = (config.clock.now(), config.skew.millis());
        let scope = SigningScope {
            region: &self.resolved.region.value,
            service: self.service,
        };
        sign_request(request, scope, &credentials, corrected(at, skew))
            .map_err(|error| self.progress.fail(ClientErrorKind::Sign(error)))?;
        if !self.progress.delivery.hand_over() {
            return Err(TransportError::refused(SENT_TWICE));
        }
        self.progress.notes().signed = Some(Signed {
            credentials,
            at,
            skew,
        });
        Ok(())
    }
}

/// The service that the layers before signing wrap. It signs and sends with the [`Signing`] of the request.
pub(crate) fn signing_service() -> SigningService {
    SigningService::new(tower::service_fn(|mut request: Request<Bytes>| async {
        let signing = request.extensions_mut().remove::<Signing>();
        let signing = signing.ok_or_else(|| TransportError::refused(LOST))?;
        signing.sign_and_send(request).await
    }))
}

const SENT_TWICE: &str =
    "a layer before signing sent the request twice; leave retries to the client's `.retry(…)`";

/// A layer that creates a new request has to move the extensions to it.
const LOST: &str = "a layer before signing dropped the request's extensions; keep them";
