//! Whether a request may have been sent: the one place that decides it.

use std::sync::Arc;
use std::sync::atomic::{AtomicU8, Ordering};

use crate::TransportError;

/// How far the delivery of a request has progressed. Each holder of the request records it: the caller, the
/// transport, and its [body](crate::Body::tracked), which a connection polls when it takes the request.
#[derive(Debug, Clone, Default)]
pub struct Delivery(
    /// Who holds the request: one of the constants below.
    ///
    /// `Relaxed` is enough: each step is one atomic update of this byte, which publishes nothing else.
    Arc<AtomicU8>,
);

/// The caller: it was not handed to a transport yet.
const HELD: u8 = 0;
/// A transport that is connecting. A connection polls the body when it takes the request.
const CONNECTING: u8 = 1;
/// Nobody: its transport is done without having sent it.
const UNSENT: u8 = 2;
/// A transport that does not report when a connection takes it.
const HANDED_OVER: u8 = 3;
/// A connection.
const TAKEN: u8 = 4;
/// Nobody: its transport is done, and may have sent it.
const SENT: u8 = 5;
/// Flag on one of the first three: a cancelled request is not handed over, and a connection that takes it
/// later gets no body.
const CANCELLED: u8 = 0x80;

impl Delivery {
    /// Records that the request is handed to a transport. Returns false if it was cancelled or handed over
    /// before, and must not be sent.
    pub fn hand_over(&self) -> bool {
        // protects: what a layer keeps beyond its call is not sent
        // protects: a layer before signing sends a request once
        self.update(|state| (state == HELD).then_some(HANDED_OVER))
    }

    /// Records that its transport is connecting, and reports when a connection takes it.
    pub(crate) fn mark_connecting(&self) {
        self.update(|state| (state == HANDED_OVER).then_some(CONNECTING));
    }

    /// Records that a connection takes it.
    pub(crate) fn mark_taken(&self) {
        self.update(|state| matches!(state, HANDED_OVER | CONNECTING).then_some(TAKEN));
    }

    /// Records the result of the transport, before any layer can replace it: what was sent remains sent,
    /// whatever a layer does with the response.
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

    /// Cancels the request, and returns whether it may have been sent already.
    pub fn cancel(&self) -> bool {
        // protects: what a layer has kept was not sent
        self.update(|state| (state < HANDED_OVER).then_some(state | CANCELLED));
        self.state() < CANCELLED
    }

    /// Whether a connection that takes it now should send it.
    pub(crate) fn is_live(&self) -> bool {
        let state = self.state();
        state < CANCELLED && state != UNSENT
    }

    /// Whether it was never handed to a transport, cancelled or not.
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
