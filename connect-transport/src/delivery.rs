//! Whether a request may have been sent: the one place where that is decided.

use std::sync::Arc;
use std::sync::atomic::{AtomicU8, Ordering};

use crate::TransportError;

/// How far a request has come. Whoever has it in hand says so: the caller, the transport, and its
/// [body](crate::Body::tracked), which a connection that takes the request looks at.
#[derive(Debug, Clone, Default)]
pub struct Delivery(
    /// Who has the request in hand: one of the constants below.
    ///
    /// `Relaxed` is enough: each step is one atomic update of this byte, and nothing else is published
    /// by it.
    Arc<AtomicU8>,
);

/// The caller: no transport has it yet.
const HELD: u8 = 0;
/// A transport that connects. A connection looks at the body when it takes the request.
const CONNECTING: u8 = 1;
/// Nobody any longer: its transport has not sent it.
const UNSENT: u8 = 2;
/// A transport that does not say when a connection takes it.
const HANDED_OVER: u8 = 3;
/// A connection.
const TAKEN: u8 = 4;
/// Nobody any longer: its transport may have sent it.
const SENT: u8 = 5;
/// Added to one of the first three: a request that is cancelled is not handed over, and a connection that
/// takes it later gets no body.
const CANCELLED: u8 = 0x80;

impl Delivery {
    /// Tells that a transport gets the request now. It returns false where the request was cancelled or
    /// handed over before, and is not to be sent.
    pub fn hand_over(&self) -> bool {
        // protects: what a layer keeps beyond its call is not sent
        // protects: a layer before signing sends a request once
        self.update(|state| (state == HELD).then_some(HANDED_OVER))
    }

    /// Its transport connects, and says when a connection takes it.
    pub(crate) fn mark_connecting(&self) {
        self.update(|state| (state == HANDED_OVER).then_some(CONNECTING));
    }

    /// A connection takes it.
    pub(crate) fn mark_taken(&self) {
        self.update(|state| matches!(state, HANDED_OVER | CONNECTING).then_some(TAKEN));
    }

    /// It has come to its end, which the transport tells first: what was sent stays sent, whatever a
    /// layer makes of the response.
    pub(crate) fn record<T>(&self, result: &Result<T, TransportError>) {
        // protects: no layer around an attempt makes its request unsent
        match result
            .as_ref()
            .map_or_else(TransportError::was_sent, |_| Some(true))
        {
            Some(true) => self.0.store(SENT, Ordering::Relaxed),
            Some(false) => {
                self.update(|state| (state < SENT).then_some(UNSENT));
            }
            None => {}
        }
    }

    /// Ends it, and tells whether it may have been sent by now.
    pub fn cancel(&self) -> bool {
        // protects: what a layer has kept was not sent
        self.update(|state| (state < HANDED_OVER).then_some(state | CANCELLED));
        self.state() < CANCELLED
    }

    /// Whether a connection that takes it now is to send it.
    pub(crate) fn is_live(&self) -> bool {
        let state = self.state();
        state < CANCELLED && state != UNSENT
    }

    /// Whether no transport has had it, and it may have been cancelled.
    pub fn is_held(&self) -> bool {
        self.state() & !CANCELLED == HELD
    }

    fn state(&self) -> u8 {
        self.0.load(Ordering::Relaxed)
    }

    fn update(&self, change: impl FnMut(u8) -> Option<u8>) -> bool {
        let (set, fetch) = (Ordering::Relaxed, Ordering::Relaxed);
        self.0.fetch_update(set, fetch, change).is_ok()
    }
}
