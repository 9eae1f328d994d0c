//! How far a request has come.

use std::sync::atomic::{AtomicU8, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::SystemTime;

use aws_credential_types::Credentials;
use http::Response;

use crate::body::Body;
use crate::protocol::error::ClientErrorKind;
use crate::transport::TransportError;

/// How far a request has come. Whoever has it in hand says so: the layers, the signer, and its body,
/// which a connection that takes the request looks at.
#[derive(Debug, Clone, Default)]
pub(crate) struct Progress(Arc<Shared>);

#[derive(Debug, Default)]
struct Shared {
    /// A [`Stage`], and [`GIVEN_UP`] where nobody waits for it any longer.
    state: AtomicU8,
    signed: Mutex<Option<Signed>>,
    failure: Mutex<Option<ClientErrorKind>>,
}

/// What a request was signed with.
#[derive(Debug, Clone)]
pub(crate) struct Signed {
    pub(crate) credentials: Credentials,
    /// When, by this machine's clock.
    pub(crate) at: SystemTime,
    /// What was added to that time.
    pub(crate) skew: i64,
}

/// Who has a request in hand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[repr(u8)]
pub(crate) enum Stage {
    /// The layers before signing.
    Layers,
    /// The signer, who waits for credentials.
    Credentials,
    /// A transport that connects. A connection looks at the body when it takes the request.
    Connecting,
    /// Nobody any longer: its transport has not sent it.
    Unsent,
    /// A transport that does not say when a connection takes it.
    Unknown,
    /// A connection.
    Taken,
    /// Nobody any longer: its transport may have sent it.
    Sent,
}

/// A request that is given up is not signed, and a connection that takes it later gets no body.
const GIVEN_UP: u8 = 0x80;

impl Progress {
    /// The signer waits for credentials, unless it was given up or has been signed before. A layer may ask
    /// again where there were none.
    pub(crate) fn mark_waiting(&self) -> bool {
        let waiting = Stage::Credentials as u8;
        self.update(|state| (state <= waiting).then_some(waiting))
    }

    /// It goes to the transport, unless it was given up.
    pub(crate) fn mark_signed(&self, signed: Signed) -> bool {
        let is_wanted = self.step(Stage::Credentials, Stage::Unknown);
        if is_wanted {
            set(&self.0.signed, signed);
        }
        is_wanted
    }

    /// Its transport connects, and says when a connection takes it.
    pub(crate) fn mark_connecting(&self) {
        self.step(Stage::Unknown, Stage::Connecting);
    }

    /// A connection takes it.
    pub(crate) fn mark_taken(&self) {
        self.step(Stage::Unknown, Stage::Taken);
        self.step(Stage::Connecting, Stage::Taken);
    }

    /// It has come to its end, which the transport tells first: what was sent stays sent, whatever a
    /// layer makes of the answer.
    pub(crate) fn mark_ended(&self, answer: &Result<Response<Body>, TransportError>) {
        let was_sent = match answer {
            Ok(_) => true,
            // It does not know.
            Err(error) if error.is_of_layer() => return,
            Err(error) => error.may_have_been_sent(),
        };
        self.update(|state| {
            if was_sent {
                return Some(Stage::Sent as u8);
            }
            (state < Stage::Sent as u8).then_some(Stage::Unsent as u8)
        });
    }

    /// Keeps why the signer or the limit for an answer ended it, for a layer may say it in its own way.
    pub(crate) fn keep_failure(&self, failure: ClientErrorKind) {
        set(&self.0.failure, failure);
    }

    pub(crate) fn take_failure(&self) -> Option<ClientErrorKind> {
        let failure = &self.0.failure;
        failure
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .take()
    }

    /// Ends it, and tells whether it may have been sent by now.
    pub(crate) fn give_up(&self) -> bool {
        self.update(|state| (state < Stage::Unknown as u8).then_some(state | GIVEN_UP));
        !self.is_given_up()
    }

    pub(crate) fn is_given_up(&self) -> bool {
        self.state() >= GIVEN_UP
    }

    /// Whether a connection that takes it now is to send it.
    pub(crate) fn is_wanted(&self) -> bool {
        let state = self.state();
        state < GIVEN_UP && state != Stage::Unsent as u8
    }

    /// Where it was when it ended.
    pub(crate) fn stage(&self) -> Stage {
        let stages = [
            Stage::Layers,
            Stage::Credentials,
            Stage::Connecting,
            Stage::Unsent,
        ];
        let ended = self.state() & !GIVEN_UP;
        let known = stages.into_iter().find(|stage| *stage as u8 == ended);
        known.unwrap_or(Stage::Taken)
    }

    pub(crate) fn signed(&self) -> Option<Signed> {
        let signed = self.0.signed.lock();
        signed.unwrap_or_else(PoisonError::into_inner).clone()
    }

    fn state(&self) -> u8 {
        self.0.state.load(Ordering::Relaxed)
    }

    fn step(&self, from: Stage, to: Stage) -> bool {
        self.update(|state| (state == from as u8).then_some(to as u8))
    }

    fn update(&self, change: impl FnMut(u8) -> Option<u8>) -> bool {
        let state = &self.0.state;
        let updated = state.fetch_update(Ordering::Relaxed, Ordering::Relaxed, change);
        updated.is_ok()
    }
}

fn set<T>(kept: &Mutex<Option<T>>, value: T) {
    *kept.lock().unwrap_or_else(PoisonError::into_inner) = Some(value);
}
