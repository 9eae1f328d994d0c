//! The rate limiter of one operation.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use tokio::time::{Instant, sleep};

use super::Rate;
use super::adaptive::Adaptive;
use super::bucket::Bucket;
use crate::client::lock;
use crate::client::time::monotonic;

/// Longer than anyone waits, and still representable as a duration.
const LONGEST_WAIT: f64 = 1e9;

/// The rate limiter of one operation, and the queue of its requests.
pub(crate) struct Limiter {
    rate: Option<Rate>,
    start: Instant,
    /// Held by the request whose turn is next. Tokio's mutex is fair, so requests queue in order.
    next: tokio::sync::Mutex<()>,
    /// Cloned by each request in the queue, so that its strong count is one more than their number.
    waiting: Arc<()>,
    state: Mutex<State>,
}

struct State {
    /// `None` until a rate is known.
    bucket: Option<Bucket>,
    adaptive: Adaptive,
}

impl Limiter {
    pub(super) fn new(rate: Option<Rate>) -> Self {
        let bucket = rate.map(|rate| Bucket::full(rate.per_second, rate.burst.into()));
        Self {
            rate,
            start: monotonic(),
            next: tokio::sync::Mutex::default(),
            waiting: Arc::default(),
            state: Mutex::new(State {
                bucket,
                adaptive: Adaptive::default(),
            }),
        }
    }

    /// How long a request that arrives now would wait, and for which rate.
    pub(crate) fn wait(&self) -> (Duration, f64) {
        let before = u32::try_from(Arc::strong_count(&self.waiting) - 1).unwrap_or(u32::MAX);
        match &mut lock(&self.state).bucket {
            Some(bucket) => {
                let wait = bucket.wait_after(before, self.now());
                (duration(wait), bucket.per_second)
            }
            None => (Duration::ZERO, f64::INFINITY),
        }
    }

    /// Waits for the turn of a request. Dropping the future leaves the queue.
    pub(crate) async fn turn(&self) {
        let _waiting = Arc::clone(&self.waiting);
        let _next = self.next.lock().await;
        // The rate may change meanwhile.
        while let Err(wait) = self.take() {
            sleep(duration(wait)).await;
        }
    }

    fn take(&self) -> Result<(), f64> {
        let mut state = lock(&self.state);
        let bucket = state.bucket.as_mut();
        bucket.map_or(Ok(()), |bucket| bucket.take(self.now()))
    }

    /// Adapts the rate to a response of the service.
    pub(crate) fn adapt(&self, is_throttled: bool) {
        let now = self.now();
        let mut state = lock(&self.state);
        let current = state.bucket.as_ref().map(|bucket| bucket.per_second);
        let rate = state.adaptive.rate_after(is_throttled, current, now);
        let Some(mut per_second) = rate else { return };
        let mut burst = per_second.max(1.0);
        if let Some(most) = self.rate {
            per_second = per_second.min(most.per_second);
            burst = burst.min(most.burst.into());
        }
        let bucket = state.bucket.get_or_insert_default();
        bucket.set_rate(per_second, burst, now);
    }

    /// The time in seconds since the start.
    fn now(&self) -> f64 {
        self.start.elapsed().as_secs_f64()
    }
}

fn duration(seconds: f64) -> Duration {
    Duration::from_secs_f64(seconds.min(LONGEST_WAIT))
}
