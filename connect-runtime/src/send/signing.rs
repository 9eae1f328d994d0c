//! The last steps of an attempt, behind the layers before signing: credentials, signature, transport.

use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::{Request, Response};

use super::headers::Unsigned;
use super::{Limit, within};
use crate::body::Body;
use crate::config::Config;
use crate::credentials::CredentialsCache;
use crate::error::TimeoutKind;
use crate::progress::{Progress, Signed};
use crate::sign::{SigningScope, sign_request};
use crate::skew::corrected;
use crate::transport::{FreshConnection, TransportError};

/// What a request is signed and sent with. It travels with the request, through the layers.
#[derive(Clone)]
pub(crate) struct Signing {
    pub(super) config: Arc<Config>,
    /// The service's signing name.
    pub(super) service: &'static str,
    pub(super) credentials: CredentialsCache,
    pub(super) unsigned: Unsigned,
    pub(super) needs_fresh_connection: bool,
    pub(super) read_timeout: Option<Duration>,
    pub(super) progress: Progress,
}

impl Signing {
    /// Signs with the credentials and the time of now, for a layer may have kept the request for long.
    pub(crate) async fn send(
        self,
        mut request: Request<Bytes>,
    ) -> Result<Response<Body>, TransportError> {
        self.sign(&mut request).await?;
        self.unsigned.add_to(request.headers_mut());
        if self.needs_fresh_connection {
            request.extensions_mut().insert(FreshConnection);
        }
        let progress = self.progress.clone();
        let request = request.map(|bytes| Body::tracked(bytes, self.progress));
        let limit = Limit::from_now(TimeoutKind::Read, self.read_timeout);
        let answer = pin!(self.config.attempts.send(request));
        let answer = within(limit, answer).await;
        answer.unwrap_or_else(|limit| {
            let may_have_been_sent = progress.give_up();
            Err(TransportError::read_timeout(
                limit.after,
                may_have_been_sent,
            ))
        })
    }

    async fn sign(&self, request: &mut Request<Bytes>) -> Result<(), TransportError> {
        let config = &self.config;
        self.progress.mark_waiting();
        let credentials = self.credentials.get().await;
        let credentials = credentials.map_err(TransportError::credentials)?;
        let (at, skew) = (config.clock.now(), config.skew.millis());
        let scope = SigningScope {
            region: &config.region,
            service: self.service,
        };
        sign_request(request, scope, &credentials, corrected(at, skew))
            .map_err(TransportError::sign)?;
        let signed = Signed {
            credentials,
            at,
            skew,
        };
        if self.progress.mark_signed(signed) {
            Ok(())
        } else {
            Err(TransportError::refused("its call has ended"))
        }
    }
}
