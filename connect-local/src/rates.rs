//! The rates that AWS states: a bucket of tokens for each operation, of which a request takes one.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use connect_runtime::Rate;
use tokio::time::Instant;

/// As far as a sum of fractions may be off one.
const ROUNDING: f64 = 1e-6;

/// A service's id, and the name of one of its operations.
type Operation = (&'static str, &'static str);

/// The tokens of each operation, and when there were so many.
#[derive(Default)]
pub(crate) struct StatedRates(Mutex<HashMap<Operation, (f64, Instant)>>);

impl StatedRates {
    /// Whether a request comes no faster than it may. One that does takes no token.
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
