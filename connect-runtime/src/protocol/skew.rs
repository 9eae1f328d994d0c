//! How far this machine's clock is from the service's. AWS refuses signatures that are five minutes
//! off; the `Date` of such a refusal tells the right time.

use std::sync::atomic::{AtomicI64, Ordering};
use std::time::{Duration, SystemTime};

use aws_smithy_types::date_time::Format;
use http::HeaderMap;
use http::header::{AGE, DATE};

use crate::protocol::error::CodeMeaning;

/// A difference that is no reason for a refusal is not corrected.
const TOLERANCE_MILLIS: u64 = 4 * 60 * 1000;

/// The year 2200, which is beyond any right clock: a strange `Date` must not lead the next signatures to
/// where they cannot be made.
const LATEST_MILLIS: i64 = 7_258_118_400_000;

/// After so long nobody knows when the service looked at its clock.
const MAX_EXCHANGE: Duration = Duration::from_mins(15);

/// What is to be added to this machine's time, remembered for all calls of a client.
#[derive(Debug)]
pub(crate) struct ClockSkew {
    /// `Relaxed` is enough: the number says all, and of two calls that measure at once either is right.
    millis: AtomicI64,
    is_corrected: bool,
}

/// When a request was signed and answered, by this machine's clock.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Interval {
    pub(crate) sent: SystemTime,
    pub(crate) received: SystemTime,
}

impl ClockSkew {
    /// None so far. It stays so where correction is switched off.
    pub(crate) fn none(is_corrected: bool) -> Self {
        Self {
            millis: AtomicI64::new(0),
            is_corrected,
        }
    }

    pub(crate) fn millis(&self) -> i64 {
        self.millis.load(Ordering::Relaxed)
    }

    /// Whether a refusal was about the time, and the next signature will have the right one. `used`
    /// is the skew that the refused request was signed with.
    pub(crate) fn correct(
        &self,
        code: &str,
        headers: &HeaderMap,
        interval: Interval,
        used: i64,
    ) -> bool {
        // protects: the correction can be switched off
        // A signature of another time is refused by either; `AuthFailure` is what some services say. An
        // answer of a cache has the date of another.
        let is_about_time = matches!(
            CodeMeaning::of(code),
            Some(CodeMeaning::WrongTime | CodeMeaning::RefusedSignature)
        );
        if !self.is_corrected || !is_about_time || headers.contains_key(AGE) {
            return false;
        }
        match measure(headers, interval) {
            Some(measured) if measured.abs_diff(used) > TOLERANCE_MILLIS => {
                // protects: a wrong clock is corrected
                self.millis.store(measured, Ordering::Relaxed);
                true
            }
            _ => false,
        }
    }
}

/// This machine's time as the service has it.
pub(crate) fn corrected(now: SystemTime, millis: i64) -> SystemTime {
    let by = Duration::from_millis(millis.unsigned_abs());
    let corrected = if millis < 0 {
        now.checked_sub(by)
    } else {
        now.checked_add(by)
    };
    corrected.unwrap_or(now)
}

/// The service's time less the middle of the exchange.
fn measure(headers: &HeaderMap, interval: Interval) -> Option<i64> {
    let date = headers.get(DATE)?.to_str().ok()?;
    let date = aws_smithy_types::DateTime::from_str(date, Format::HttpDate).ok()?;
    let date = date.to_millis().ok()?;
    // protects: a strange date moves no clock
    if !(0..LATEST_MILLIS).contains(&date) {
        return None;
    }
    let took = interval.received.duration_since(interval.sent);
    let took = took.unwrap_or_default();
    // protects: an exchange of many minutes measures no clock
    if took > MAX_EXCHANGE {
        return None;
    }
    let middle = interval.sent.checked_add(took / 2)?;
    let middle = aws_smithy_types::DateTime::from(middle);
    date.checked_sub(middle.to_millis().ok()?)
}

#[cfg(test)]
mod tests {
    use std::time::UNIX_EPOCH;

    use super::*;

    const TEN_MINUTES: i64 = 10 * 60 * 1000;

    /// Friday, 13 February 2009, 23:31:30 UTC.
    fn then() -> SystemTime {
        UNIX_EPOCH + Duration::from_secs(1_234_567_890)
    }

    fn refusal(date: &str) -> HeaderMap {
        HeaderMap::from_iter([(DATE, date.parse().unwrap())])
    }

    /// Asked ten seconds before `then`, answered ten seconds after.
    fn interval() -> Interval {
        Interval {
            sent: then() - Duration::from_secs(10),
            received: then() + Duration::from_secs(10),
        }
    }

    #[test]
    fn a_clock_that_is_ten_minutes_late_is_put_right() {
        let skew = ClockSkew::none(true);
        let headers = refusal("Fri, 13 Feb 2009 23:41:30 GMT");
        assert!(skew.correct("InvalidSignatureException", &headers, interval(), 0));
        assert_eq!(skew.millis(), TEN_MINUTES);
        let right = then() + Duration::from_mins(10);
        assert_eq!(corrected(then(), skew.millis()), right);
        // Signed with the right time and refused all the same: the time is not the reason.
        assert!(!skew.correct(
            "InvalidSignatureException",
            &headers,
            interval(),
            TEN_MINUTES
        ));
    }

    #[test]
    fn a_clock_that_is_fast_is_put_right_too() {
        let skew = ClockSkew::none(true);
        let headers = refusal("Fri, 13 Feb 2009 23:21:30 GMT");
        assert!(skew.correct("RequestTimeTooSkewed", &headers, interval(), 0));
        let right = then() - Duration::from_mins(10);
        assert_eq!(corrected(then(), skew.millis()), right);
    }

    #[test]
    fn every_code_of_a_wrong_time_measures_from_four_minutes_on() {
        let at_four_minutes = "Fri, 13 Feb 2009 23:35:30 GMT";
        let beyond = "Fri, 13 Feb 2009 23:35:31 GMT";
        for code in [
            "RequestTimeTooSkewed",
            "RequestExpired",
            "RequestInTheFuture",
            "InvalidSignatureException",
            "SignatureDoesNotMatch",
            "AuthFailure",
        ] {
            let skew = ClockSkew::none(true);
            let corrects = |date| skew.correct(code, &refusal(date), interval(), 0);
            assert!(!corrects(at_four_minutes), "{code}");
            assert!(corrects(beyond), "{code}");
        }
    }

    #[test]
    fn a_strange_date_leaves_the_clock_as_it_is() {
        for date in [
            "Fri, 31 Dec 9999 23:59:59 GMT",
            "Wed, 01 Jan 2200 00:00:00 GMT",
            "Wed, 31 Dec 1969 23:59:59 GMT",
        ] {
            let skew = ClockSkew::none(true);
            let headers = refusal(date);
            let corrects = skew.correct("InvalidSignatureException", &headers, interval(), 0);
            assert!(!corrects, "{date}");
        }
    }

    #[test]
    fn an_exchange_of_many_minutes_measures_nothing() {
        let interval = Interval {
            sent: then() - Duration::from_mins(16),
            received: then(),
        };
        let skew = ClockSkew::none(true);
        let headers = refusal("Fri, 13 Feb 2009 23:41:30 GMT");
        assert!(!skew.correct("RequestExpired", &headers, interval, 0));
    }

    #[test]
    fn nothing_else_moves_the_clock() {
        let far = "Fri, 13 Feb 2009 23:41:30 GMT";
        let near = "Fri, 13 Feb 2009 23:35:29 GMT";
        let mut cached = refusal(far);
        cached.insert(AGE, "1".parse().unwrap());
        for (is_corrected, code, headers) in [
            (false, "InvalidSignatureException", refusal(far)),
            (true, "AccessDeniedException", refusal(far)),
            (true, "InvalidSignatureException", refusal(near)),
            (true, "InvalidSignatureException", refusal("yesterday")),
            (true, "InvalidSignatureException", HeaderMap::new()),
            (true, "InvalidSignatureException", cached),
        ] {
            let skew = ClockSkew::none(is_corrected);
            assert!(!skew.correct(code, &headers, interval(), 0), "{code}");
            assert_eq!(skew.millis(), 0);
        }
    }
}
