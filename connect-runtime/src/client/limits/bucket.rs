//! A token bucket that fills at a rate, up to a burst: each request takes one token.

/// The tolerance for a sum of fractions that should be one.
const ROUNDING: f64 = 1e-6;

/// Times are in seconds, and begin at zero.
#[derive(Debug, Default)]
pub(super) struct Bucket {
    pub(super) per_second: f64,
    capacity: f64,
    tokens: f64,
    /// When there were this many tokens.
    at: f64,
}

impl Bucket {
    pub(super) fn full(per_second: f64, capacity: f64) -> Self {
        Self {
            per_second,
            capacity,
            tokens: capacity,
            at: 0.0,
        }
    }

    pub(super) fn set_rate(&mut self, per_second: f64, capacity: f64, now: f64) {
        self.refill(now);
        self.per_second = per_second;
        self.capacity = capacity;
        self.tokens = self.tokens.min(capacity);
    }

    /// The time until there is a token for a request that has this many others before it.
    pub(super) fn wait_after(&mut self, others: u32, now: f64) -> f64 {
        self.refill(now);
        let missing = f64::from(others) + 1.0 - self.tokens;
        if missing <= ROUNDING {
            return 0.0;
        }
        missing / self.per_second
    }

    /// Takes a token, or returns the time until there is one.
    pub(super) fn take(&mut self, now: f64) -> Result<(), f64> {
        let wait = self.wait_after(0, now);
        if wait > 0.0 {
            return Err(wait);
        }
        self.tokens = (self.tokens - 1.0).max(0.0);
        Ok(())
    }

    fn refill(&mut self, now: f64) {
        self.tokens = (self.tokens + (now - self.at) * self.per_second).min(self.capacity);
        self.at = now;
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    fn milliseconds(seconds: f64) -> u128 {
        Duration::from_secs_f64(seconds).as_millis()
    }

    #[test]
    fn a_burst_is_admitted_at_once_and_the_rest_at_the_rate() {
        let mut bucket = Bucket::full(4.0, 3.0);
        let mut now = 0.0;
        let mut sent = Vec::new();
        while sent.len() < 6 {
            match bucket.take(now) {
                Ok(()) => sent.push(milliseconds(now)),
                Err(wait) => now += wait,
            }
        }
        assert_eq!(sent, [0, 0, 0, 250, 500, 750]);
        // However long a pause is, the bucket holds no more than the burst.
        now += 1000.0;
        assert_eq!(milliseconds(bucket.wait_after(2, now)), 0);
        assert_eq!(milliseconds(bucket.wait_after(3, now)), 250);
    }

    #[test]
    fn each_waiting_call_takes_a_token() {
        let mut bucket = Bucket::full(2.0, 5.0);
        assert_eq!(milliseconds(bucket.wait_after(4, 0.0)), 0);
        assert_eq!(milliseconds(bucket.wait_after(86, 0.0)), 41_000);
        assert_eq!(milliseconds(bucket.wait_after(86, 1.0)), 41_000);
    }

    /// A third of a second is a sum that is not quite one.
    #[test]
    fn the_returned_wait_suffices_for_a_token() {
        for rate in [0.3, 1.0 / 3.0, 0.7, 3.0, 7.0, 13.0, 1e-9, 1e9] {
            let mut now = 0.0;
            let mut bucket = Bucket::default();
            bucket.set_rate(rate, 1.0, now);
            for _ in 0..100 {
                now += bucket.take(now).unwrap_err();
                bucket.take(now).unwrap();
            }
        }
    }

    #[test]
    fn a_lower_rate_caps_the_tokens() {
        let mut bucket = Bucket::full(10.0, 10.0);
        bucket.set_rate(1.0, 2.0, 0.0);
        assert_eq!(milliseconds(bucket.wait_after(2, 0.0)), 1000);
    }
}
