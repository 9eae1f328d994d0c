//! The progress of an attempt, recorded where layers cannot change it.

use std::sync::{Arc, Mutex, MutexGuard};
use std::time::SystemTime;

use aws_credential_types::Credentials;
use connect_transport::{Delivery, TransportError, TransportErrorKind, is_out_of_files};

use crate::client::lock;
use crate::protocol::error::{ClientError, ClientErrorKind, TimeoutKind};

/// The progress of an attempt. It travels with the request through the layers.
#[derive(Clone, Default)]
pub(super) struct Progress {
    pub(super) delivery: Delivery,
    notes: Arc<Mutex<Notes>>,
}

#[derive(Default)]
pub(super) struct Notes {
    /// Whether the request has reached the signer, which first waits for credentials.
    pub(super) is_signing: bool,
    pub(super) signed: Option<Signed>,
    failure: Option<ClientErrorKind>,
}

/// What a request was signed with.
pub(super) struct Signed {
    pub(super) credentials: Credentials,
    /// The time of signing, by the clock of this host.
    pub(super) at: SystemTime,
    /// The correction that was added to that time, in milliseconds.
    pub(super) skew: i64,
}

impl Progress {
    /// Returns the error that goes back through the layers. Its kind is kept here, as layers may wrap the error.
    pub(super) fn fail(&self, kind: ClientErrorKind) -> TransportError {
        let error = ClientError::from(kind);
        let shown = TransportError::from_layer(error.to_string());
        self.notes().failure = Some(error.into_kind());
        shown
    }

    /// Why there is no response, whatever error the layers have returned.
    pub(super) fn explain(&self, error: TransportError) -> ClientErrorKind {
        let is_of_layer = matches!(error.kind(), TransportErrorKind::Layer(_));
        // protects: what ends a request behind a layer is reported as it is
        let known = is_of_layer.then(|| self.notes().failure.take()).flatten();
        known.unwrap_or_else(|| transport_failure(error))
    }

    pub(super) fn notes(&self) -> MutexGuard<'_, Notes> {
        lock(&self.notes)
    }
}

fn transport_failure(error: TransportError) -> ClientErrorKind {
    match error.into_kind() {
        TransportErrorKind::Connect(source) if is_out_of_files(source.as_ref()) => {
            ClientErrorKind::TooManyOpenFiles(source)
        }
        TransportErrorKind::Connect(source) => ClientErrorKind::Connect(source),
        TransportErrorKind::ConnectTimeout(after) => ClientErrorKind::Timeout {
            limit: TimeoutKind::Connect,
            after,
        },
        TransportErrorKind::Refused(source) => ClientErrorKind::Refused(source),
        TransportErrorKind::Interrupted(source) | TransportErrorKind::Layer(source) => {
            ClientErrorKind::Transport(source)
        }
        other => ClientErrorKind::Transport(Box::new(TransportError::from(other))),
    }
}

/// For requests that are not operations and do not pass through layers.
impl From<TransportError> for ClientError {
    fn from(error: TransportError) -> Self {
        let was_sent = error.may_have_been_sent();
        Self::new(transport_failure(error), was_sent)
    }
}
