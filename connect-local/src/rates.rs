//! The rates that AWS states: a token bucket for each operation.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use connect_runtime::Rate;
use tokio::time::Instant;

/// The rounding error of a sum of fractions.
const ROUNDING: f64 = 1e-6;

/// A service's id, and the name of one of its operations.
type Operation = (&'static str, &'static str);

/// The tokens of each operation, and when they were counted.
#[derive(Default)]
pub(crate) struct StatedRates(Mutex<HashMap<Operation, (f64, Instant)>>);

impl StatedRates {
    /// Whether a request is within its rate. One that is throttled takes no token.
    pub(crate) fn admit(&self, operation: Operation) -> bool {
        let Some(rate) = Rate::stated(operation.0, operation.1) else {
            return true;
        };
        let (most, now) = (f64::from(rate.burst), Instant::now());
        let mut buckets = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let (tokens, at) = buckets.entry(operation).or_insert((most, now));
        let new = now.duration_since(*at).as_secs_f64() * rate.per_second;
        (*tokens, *at) = ((*tokens + new).min(most), now);
        let is_admitted = *tokens >= 1.0 - ROUNDING;
        if is_admitted {
            *tokens -= 1.0;
        }
        is_admitted
    }
}
