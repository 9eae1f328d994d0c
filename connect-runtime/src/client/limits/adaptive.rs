//! The rate that a service seems to accept: the official SDKs'
//! [adaptive mode](https://docs.aws.amazon.com/sdkref/latest/guide/feature-retry-behavior.html), which
//! follows TCP's CUBIC ([RFC 9438](https://www.rfc-editor.org/rfc/rfc9438.html)).

/// The factor of the rate right after throttling.
const DECREASE: f64 = 0.7;
/// How steeply the rate grows.
const GROWTH: f64 = 0.4;
/// The weight of the latest measurement against the earlier ones.
const SMOOTHING: f64 = 0.8;
/// Requests are counted in periods of half a second.
const PERIODS_PER_SECOND: f64 = 2.0;
const LEAST_RATE: f64 = 0.5;

/// Times are in seconds, and begin at zero.
#[derive(Debug, Default)]
pub(super) struct Adaptive {
    /// The measured requests per second.
    measured: f64,
    /// The start of the period in which responses are being counted.
    counted_since: f64,
    counted: u32,
    /// When the service last throttled, and the rate at that time.
    throttled: Option<(f64, f64)>,
}

impl Adaptive {
    /// The new rate after a response, once there has been throttling. `current` is the rate until now.
    pub(super) fn rate_after(
        &mut self,
        is_throttled: bool,
        current: Option<f64>,
        now: f64,
    ) -> Option<f64> {
        self.count(now);
        if is_throttled {
            let rate = current.map_or(self.measured, |current| current.min(self.measured));
            self.throttled = Some((now, rate));
        }
        let (throttled_at, rate) = self.throttled?;
        // The rate grows slowly near the one that was throttled, and ever faster beyond it.
        let until_same_rate = (rate * (1.0 - DECREASE) / GROWTH).cbrt();
        let grown = GROWTH * (now - throttled_at - until_same_rate).powi(3) + rate;
        Some(grown.min(2.0 * self.measured).max(LEAST_RATE))
    }

    fn count(&mut self, now: f64) {
        self.counted += 1;
        let period = (now * PERIODS_PER_SECOND).floor() / PERIODS_PER_SECOND;
        if period > self.counted_since {
            let rate = f64::from(self.counted) / (period - self.counted_since);
            self.measured = rate * SMOOTHING + self.measured * (1.0 - SMOOTHING);
            self.counted_since = period;
            self.counted = 0;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// AWS's own vector, from the test `test_client_sending_rates` of
    /// [aws-smithy-runtime](https://docs.rs/crate/aws-smithy-runtime/1.16.2/source/src/client/retries/client_rate_limiter.rs):
    /// a response every 0.2 s. Before the first throttling its rates have no effect, and here there are none.
    #[test]
    fn rates_are_those_of_the_official_sdks() {
        const NONE: Option<f64> = None;
        let responses = [
            (false, 0.0, NONE),
            (false, 0.0, NONE),
            (false, 4.8, NONE),
            (false, 4.8, NONE),
            (false, 4.16, NONE),
            (false, 4.16, NONE),
            (false, 4.16, NONE),
            (false, 5.632, NONE),
            (false, 5.632, NONE),
            (true, 4.3264, Some(3.028_48)),
            (false, 4.3264, Some(3.486_639_173_470_26)),
            (false, 4.3264, Some(3.821_874_416_040_255)),
            (false, 5.665_28, Some(4.053_385_727_709_987)),
            (false, 5.665_28, Some(4.200_373_108_479_454)),
            (false, 4.333_056, Some(4.282_036_558_348_658)),
            (true, 4.333_056, Some(2.997_425_590_844_06)),
            (false, 4.333_056, Some(3.452_226_394_386_346_3)),
        ];
        let mut adaptive = Adaptive::default();
        let (mut rate, mut tenths) = (None, 0);
        for (is_throttled, measured, expected) in responses {
            tenths += 2;
            let now = f64::from(tenths) / 10.0;
            rate = adaptive.rate_after(is_throttled, rate, now);
            assert!((adaptive.measured - measured).abs() < 1e-9, "{adaptive:?}");
            assert_eq!(rate.is_some(), expected.is_some());
            let difference = rate.unwrap_or_default() - expected.unwrap_or_default();
            assert!(difference.abs() < 1e-9, "{rate:?} instead of {expected:?}");
        }
    }

    #[test]
    fn a_rate_is_never_below_the_least() {
        let mut adaptive = Adaptive::default();
        let mut rate = None;
        for _ in 0..20 {
            rate = adaptive.rate_after(true, rate, 0.0);
            assert_eq!(rate, Some(LEAST_RATE));
        }
    }
}
