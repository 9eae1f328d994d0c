//! Whether a request may have been sent: the one place where that is decided.

use std::sync::Arc;
use std::sync::atomic::{AtomicU8, Ordering};

use crate::TransportError;

/// How far a request has come. Whoever has it in hand says so: the caller, the transport, and its
/// [body](Body::tracked), which a connection that takes the request looks at.
#[derive(Debug, Clone, Default)]
pub struct Delivery(
    /// A [`Stage`], and [`CANCELLED`] where nobody waits for the request any longer.
    ///
    /// `Relaxed` is enough: each step is one atomic update of this byte, and nothing else is published
    /// by it.
    Arc<AtomicU8>,
);

/// Who has a request in hand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[repr(u8)]
#[non_exhaustive]
pub enum Stage {
    /// The caller: no transport has it yet.
    Held,
    /// A transport that connects. A connection looks at the body when it takes the request.
    Connecting,
    /// Nobody any longer: its transport has not sent it.
    Unsent,
    /// A transport that does not say when a connection takes it.
    HandedOver,
    /// A connection.
    Taken,
    /// Nobody any longer: its transport may have sent it.
    Sent,
}

/// A request that is cancelled is not handed over, and a connection that takes it later gets no body.
const CANCELLED: u8 = 0x80;

impl Delivery {
    /// Tells that a transport gets the request now. It returns false where the request was cancelled or
    /// handed over before, and is not to be sent.
    pub fn hand_over(&self) -> bool {
        // protects: what a layer keeps beyond its call is not sent
        // protects: a layer before signing sends a request once
        self.step(Stage::Held, Stage::HandedOver)
    }

    /// Its transport connects, and says when a connection takes it.
    pub(crate) fn mark_connecting(&self) {
        self.step(Stage::HandedOver, Stage::Connecting);
    }

    /// A connection takes it.
    pub(crate) fn mark_taken(&self) {
        self.step(Stage::HandedOver, Stage::Taken);
        self.step(Stage::Connecting, Stage::Taken);
    }

    /// It has come to its end, which the transport tells first: what was sent stays sent, whatever a
    /// layer makes of the response.
    pub(crate) fn record<T>(&self, result: &Result<T, TransportError>) {
        let was_sent = match result {
            // protects: no layer around an attempt makes its request unsent
            Ok(_) => true,
            Err(error) => match error.was_sent() {
                Some(was_sent) => was_sent,
                None => return,
            },
        };
        self.update(|state| {
            if was_sent {
                return Some(Stage::Sent as u8);
            }
            (state < Stage::Sent as u8).then_some(Stage::Unsent as u8)
        });
    }

    /// Ends it, and tells whether it may have been sent by now.
    pub fn cancel(&self) -> bool {
        // protects: what a layer has kept was not sent
        self.update(|state| (state < Stage::HandedOver as u8).then_some(state | CANCELLED));
        !self.is_cancelled()
    }

    /// Whether [`cancel`](Self::cancel) has ended it before it may have been sent.
    pub fn is_cancelled(&self) -> bool {
        self.state() >= CANCELLED
    }

    /// Whether a connection that takes it now is to send it.
    pub(crate) fn is_live(&self) -> bool {
        let state = self.state();
        state < CANCELLED && state != Stage::Unsent as u8
    }

    /// Where it was when it ended.
    pub fn stage(&self) -> Stage {
        let ended = self.state() & !CANCELLED;
        let known = [Stage::Held, Stage::Connecting, Stage::Unsent].into_iter();
        let known = known.chain([Stage::HandedOver, Stage::Taken]);
        let mut known = known.filter(|stage| *stage as u8 == ended);
        known.next().unwrap_or(Stage::Sent)
    }

    fn state(&self) -> u8 {
        self.0.load(Ordering::Relaxed)
    }

    fn step(&self, from: Stage, to: Stage) -> bool {
        self.update(|state| (state == from as u8).then_some(to as u8))
    }

    fn update(&self, change: impl FnMut(u8) -> Option<u8>) -> bool {
        let (set, fetch) = (Ordering::Relaxed, Ordering::Relaxed);
        self.0.fetch_update(set, fetch, change).is_ok()
    }
}
