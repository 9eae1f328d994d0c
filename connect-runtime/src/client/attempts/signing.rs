//! The last steps of an attempt, behind the layers before signing: credentials, signature, transport.

use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::{Request, Response};

use super::headers::Unsigned;
use super::{Limit, within};
use crate::body::Body;
use crate::client::credentials::CredentialsCache;
use crate::client::settings::Config;
use crate::progress::{Progress, Signed};
use crate::protocol::error::{ClientErrorKind, TimeoutKind};
use crate::protocol::sign::{SigningScope, sign_request};
use crate::protocol::skew::corrected;
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
        match within(limit, answer).await {
            Ok(answer) => {
                progress.mark_ended(&answer);
                answer
            }
            Err(limit) => {
                let may_have_been_sent = progress.give_up();
                progress.keep_failure(limit.into_kind(may_have_been_sent));
                let error = TransportError::read_timeout(limit.after, may_have_been_sent);
                Err(error)
            }
        }
    }

    async fn sign(&self, request: &mut Request<Bytes>) -> Result<(), TransportError> {
        let config = &self.config;
        if !self.progress.mark_waiting() {
            return Err(self.not_wanted());
        }
        let credentials = self.credentials.get().await.map_err(|error| {
            let error = Arc::new(error);
            let kept = ClientErrorKind::Credentials(Arc::clone(&error));
            self.progress.keep_failure(kept);
            TransportError::credentials(error)
        })?;
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
            Err(self.not_wanted())
        }
    }

    fn not_wanted(&self) -> TransportError {
        TransportError::refused(if self.progress.is_given_up() {
            "its call has ended"
        } else {
            "a layer before signing sent it twice; leave further attempts to the client's `.retry(…)`"
        })
    }
}
