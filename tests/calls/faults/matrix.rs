//! The rows: the faults of a service, one after the other, what is called and how the client is set, and
//! what comes of it.
//!
//! The delays are not shortened at random: the first after a transient fault is 50 ms, the second 100 ms;
//! after throttling 1 s and 2 s.

use std::time::Duration;

use connect_runtime::{ClientBuilder, RetryPolicy};

use super::peer::Fault::{
    self, CutJson, Denied, Empty, Endless, Good, Html, Refuse, ResetAtOnce, ResetBeforeResponse,
    ResetInBody, ResetInHead, RetryAfter, Stall, StallInBody, Throttle, Trickle, Unfitting,
    WrongDate,
};
use Called::{BatchGet, Get, Start};

/// What is called: with a token, without one, and something that only reads.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Called {
    Start,
    BatchGet,
    Get,
}

/// What came of a call; in milliseconds, when each attempt began, and when the call ended.
pub(crate) type Outcome = (&'static str, &'static [u64], u64);

pub(crate) fn set(builder: ClientBuilder) -> ClientBuilder {
    builder
}

pub(crate) fn once(builder: ClientBuilder) -> ClientBuilder {
    builder.retry(RetryPolicy::attempts(1))
}

pub(crate) fn idempotent_only(builder: ClientBuilder) -> ClientBuilder {
    builder.retry(RetryPolicy::default().idempotent_only())
}

pub(crate) fn read_5s(builder: ClientBuilder) -> ClientBuilder {
    builder.read_timeout(Duration::from_secs(5))
}

pub(crate) fn attempt_5s(builder: ClientBuilder) -> ClientBuilder {
    builder.attempt_timeout(Duration::from_secs(5))
}

pub(crate) fn operation_5s(builder: ClientBuilder) -> ClientBuilder {
    builder.operation_timeout(Duration::from_secs(5))
}

pub(crate) fn operation_2500ms(builder: ClientBuilder) -> ClientBuilder {
    builder.operation_timeout(Duration::from_millis(2500))
}

/// A row of the matrix. The last fault is done for ever.
pub(crate) type Row = (
    &'static [Fault],
    Called,
    fn(ClientBuilder) -> ClientBuilder,
    Outcome,
);

/// A row a line, so that rows can be compared.
#[rustfmt::skip]
pub(crate) const MATRIX: &[Row] = &[
    (&[Good], Start, set, ("ok", &[0], 0)),
    // Faults that pass.
    (&[Refuse, Good], Start, set, ("ok", &[0, 50], 50)),
    (&[ResetAtOnce, Good], Start, set, ("ok", &[0, 50], 50)),
    (&[ResetBeforeResponse, Good], Start, set, ("ok", &[0, 50], 50)),
    (&[ResetInHead, Good], Start, set, ("ok", &[0, 50], 50)),
    (&[ResetInBody, Good], Start, set, ("ok", &[0, 50], 50)),
    (&[CutJson, Good], Start, set, ("ok", &[0, 50], 50)),
    (&[Html(200), Good], Start, set, ("ok", &[0, 50], 50)),
    (&[Html(502), Good], Start, set, ("ok", &[0, 50], 50)),
    (&[Empty(500), Empty(503), Good], Start, set, ("ok", &[0, 50, 150], 150)),
    (&[Empty(504), Refuse, Good], Start, set, ("ok", &[0, 50, 150], 150)),
    (&[Throttle, Good], Start, set, ("ok", &[0, 1000], 1000)),
    (&[Throttle, Throttle, Good], Start, set, ("ok", &[0, 1000, 3000], 3000)),
    (&[Empty(429), Good], Start, set, ("ok", &[0, 1000], 1000)),
    (&[RetryAfter(700), Good], Start, set, ("ok", &[0, 700], 700)),
    (&[RetryAfter(10), Good], Start, set, ("ok", &[0, 50], 50)),
    (&[RetryAfter(90_000), Good], Start, set, ("ok", &[0, 5050], 5050)),
    (&[WrongDate, Good], Start, set, ("ok", &[0, 50], 50)),
    // Faults that stay.
    (&[Refuse], Start, set, ("Connect", &[0, 50, 150], 150)),
    (&[ResetAtOnce], Start, set, ("Transport", &[0, 50, 150], 150)),
    (&[ResetInBody], Start, set, ("Transport", &[0, 50, 150], 150)),
    (&[CutJson], Start, set, ("Malformed", &[0, 50, 150], 150)),
    (&[Empty(503)], Start, set, ("UnknownError", &[0, 50, 150], 150)),
    (&[Throttle], Start, set, ("ThrottlingException", &[0, 1000, 3000], 3000)),
    // Corrected once, and refused all the same: the time was not the reason.
    (&[WrongDate], Start, set, ("InvalidSignatureException", &[0, 50], 50)),
    // What would fail again is not sent again.
    (&[Unfitting], Start, set, ("Decode", &[0], 0)),
    (&[Endless], Start, set, ("TooLarge", &[0], 0)),
    (&[Empty(400)], Start, set, ("UnknownError", &[0], 0)),
    (&[Empty(501)], Start, set, ("UnknownError", &[0], 0)),
    (&[Empty(307)], Start, set, ("UnknownError", &[0], 0)),
    (&[Denied], Start, set, ("AccessDeniedException", &[0], 0)),
    // One attempt is one attempt.
    (&[Refuse, Good], Start, once, ("Connect", &[0], 0)),
    (&[Throttle, Good], Start, once, ("ThrottlingException", &[0], 0)),
    // Without a token: as the official SDKs by default, or `idempotent_only`.
    (&[Empty(500), Good], BatchGet, set, ("ok", &[0, 50], 50)),
    (&[Empty(500), Good], BatchGet, idempotent_only, ("UnknownError", &[0], 0)),
    (&[ResetBeforeResponse, Good], BatchGet, idempotent_only, ("Transport", &[0], 0)),
    (&[CutJson, Good], BatchGet, idempotent_only, ("Malformed", &[0], 0)),
    (&[Refuse, Good], BatchGet, idempotent_only, ("ok", &[0, 50], 50)),
    (&[Throttle, Good], BatchGet, idempotent_only, ("ok", &[0, 1000], 1000)),
    (&[WrongDate, Good], BatchGet, idempotent_only, ("ok", &[0, 50], 50)),
    (&[Empty(500), Good], Start, idempotent_only, ("ok", &[0, 50], 50)),
    (&[Empty(500), Good], Get, idempotent_only, ("ok", &[0, 50], 50)),
    // One fault after another: the delay grows with each attempt, from the base of the last fault.
    (&[Throttle, Empty(500), Good], Start, set, ("ok", &[0, 1000, 1100], 1100)),
    (&[Refuse, Throttle, Good], Start, set, ("ok", &[0, 50, 2050], 2050)),
    (&[WrongDate, Empty(503), Good], Start, set, ("ok", &[0, 50, 150], 150)),
    (&[Empty(503), WrongDate, Good], Start, set, ("ok", &[0, 50, 150], 150)),
    (&[RetryAfter(700), Throttle, Good], Start, set, ("ok", &[0, 700, 2700], 2700)),
    (&[Throttle, RetryAfter(90_000)], Start, set, ("UnknownError", &[0, 1000, 6100], 6100)),
    (&[ResetInBody, Html(502), Denied], Start, set, ("AccessDeniedException", &[0, 50, 150], 150)),
    (&[CutJson, Unfitting, Good], Start, set, ("Decode", &[0, 50], 50)),
    (&[Stall, Throttle, Good], Start, read_5s, ("ok", &[0, 5050, 7050], 7050)),
    (&[Empty(502), Trickle, StallInBody], Start, attempt_5s, ("Timeout(attempt, 5s)", &[0, 50, 5150], 10_150)),
    (&[Empty(503), Stall], Start, operation_5s, ("Timeout(operation, 5s)", &[0, 50], 5000)),
    // What may have been done is not asked for again by `idempotent_only`, whatever came before it.
    (&[ResetAtOnce, Good], BatchGet, idempotent_only, ("Transport", &[0], 0)),
    (&[ResetInHead, Good], BatchGet, idempotent_only, ("Transport", &[0], 0)),
    (&[ResetInBody, Good], BatchGet, idempotent_only, ("Transport", &[0], 0)),
    (&[Html(200), Good], BatchGet, idempotent_only, ("Malformed", &[0], 0)),
    (&[Html(502), Good], BatchGet, idempotent_only, ("UnknownError", &[0], 0)),
    (&[Empty(502), Good], BatchGet, idempotent_only, ("UnknownError", &[0], 0)),
    (&[Empty(503), Good], BatchGet, idempotent_only, ("UnknownError", &[0], 0)),
    (&[Empty(504), Good], BatchGet, idempotent_only, ("UnknownError", &[0], 0)),
    (&[RetryAfter(700), Good], BatchGet, idempotent_only, ("UnknownError", &[0], 0)),
    (&[Empty(429), Good], BatchGet, idempotent_only, ("ok", &[0, 1000], 1000)),
    (&[Refuse, Empty(500), Good], BatchGet, idempotent_only, ("UnknownError", &[0, 50], 50)),
    (&[Throttle, ResetBeforeResponse, Good], BatchGet, idempotent_only, ("Transport", &[0, 1000], 1000)),
    (&[Throttle, Refuse, Good], BatchGet, idempotent_only, ("ok", &[0, 1000, 1100], 1100)),
    (&[StallInBody, Good], Start, set, ("ok", &[0, 5050], 5050)),
    (&[StallInBody], Get, set, ("Transport", &[0, 5050, 10_150], 15_150)),
    (&[StallInBody, Good], BatchGet, idempotent_only, ("Transport", &[0], 5000)),
    (&[StallInBody, Good], BatchGet, |b| idempotent_only(attempt_5s(b)), ("Timeout(attempt, 5s)", &[0], 5000)),
    (&[StallInBody], Start, operation_5s, ("Timeout(operation, 5s)", &[0], 5000)),
    (&[StallInBody, Good], BatchGet, |b| idempotent_only(read_5s(b)), ("Timeout(read, 5s)", &[0], 5000)),
    (&[Stall, Good], BatchGet, |b| idempotent_only(read_5s(b)), ("Timeout(read, 5s)", &[0], 5000)),
    (&[Stall, Good], BatchGet, |b| idempotent_only(attempt_5s(b)), ("Timeout(attempt, 5s)", &[0], 5000)),
    // Time limits: for parts of a response, for an attempt, for all.
    (&[Stall, Good], Start, read_5s, ("ok", &[0, 5050], 5050)),
    (&[Stall], Start, read_5s, ("Timeout(read, 5s)", &[0, 5050, 10_150], 15_150)),
    (&[StallInBody], Start, read_5s, ("Timeout(read, 5s)", &[0, 5050, 10_150], 15_150)),
    (&[Trickle], Start, read_5s, ("ok", &[0], 30_000)),
    (&[Stall, Good], Start, attempt_5s, ("ok", &[0, 5050], 5050)),
    (&[Trickle], Start, attempt_5s, ("Timeout(attempt, 5s)", &[0, 5050, 10_150], 15_150)),
    (&[Stall], Start, operation_5s, ("Timeout(operation, 5s)", &[0], 5000)),
    // The delays count against the limit of the whole call: after 1 s there is no time for 2 s more.
    (&[Throttle], Start, operation_2500ms, ("ThrottlingException", &[0, 1000], 1000)),
];
