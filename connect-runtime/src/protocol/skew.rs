//! How far the local clock is from the service's. AWS rejects signatures that are five minutes off; the
//! `Date` of the error response has the right time.

use std::sync::atomic::{AtomicI64, Ordering};
use std::time::{Duration, SystemTime};

use aws_smithy_types::date_time::Format;
use http::HeaderMap;
use http::header::{AGE, DATE};

use crate::protocol::error::CodeMeaning;

/// A smaller difference is not corrected, as no signature is rejected for it.
const TOLERANCE_MILLIS: u64 = 4 * 60 * 1000;

/// The year 2200, which is beyond any correct clock: a bogus `Date` must not set a time that no request
/// can be signed with.
const LATEST_MILLIS: i64 = 7_258_118_400_000;

/// In a longer exchange, it is unknown when the service read its clock.
const MAX_EXCHANGE: Duration = Duration::from_mins(15);

/// The correction to add to the local time, shared by all calls of a client.
#[derive(Debug)]
pub(crate) struct ClockSkew {
    /// `Relaxed` is enough: the number is complete by itself, and of two concurrent measurements either is right.
    millis: AtomicI64,
    is_corrected: bool,
}

/// When a request was signed and its response arrived, by the local clock.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Interval {
    pub(crate) sent: SystemTime,
    pub(crate) received: SystemTime,
}

impl ClockSkew {
    /// No skew so far. It remains zero if correction is disabled.
    pub(crate) fn none(is_corrected: bool) -> Self {
        Self {
            millis: AtomicI64::new(0),
            is_corrected,
        }
    }

    pub(crate) fn millis(&self) -> i64 {
        self.millis.load(Ordering::Relaxed)
    }

    /// Corrects the skew if a request was rejected for its time, and returns whether the next signature
    /// will differ. `used` is the skew that the rejected request was signed with.
    pub(crate) fn correct(
        &self,
        code: &str,
        headers: &HeaderMap,
        interval: Interval,
        used: i64,
    ) -> bool {
        // protects: the correction can be switched off
        // A wrong time is reported with either kind of code; some services use `AuthFailure`. The date of a
        // cached response is that of an earlier one.
        let is_about_time = matches!(
            CodeMeaning::of(code),
            Some(CodeMeaning::WrongTime | CodeMeaning::RefusedSignature)
        );
        if !self.is_corrected || !is_about_time || headers.contains_key(AGE) {
            return false;
        }
        let measured = measure(headers, interval);
        let measured = measured.filter(|measured| measured.abs_diff(used) > TOLERANCE_MILLIS);
        if let Some(measured) = measured {
            // protects: a wrong clock is corrected
            self.millis.store(measured, Ordering::Relaxed);
        }
        measured.is_some()
    }
}

/// The local time, corrected to the service's.
pub(crate) fn corrected(now: SystemTime, millis: i64) -> SystemTime {
    let by = Duration::from_millis(millis.unsigned_abs());
    let corrected = if millis < 0 {
        now.checked_sub(by)
    } else {
        now.checked_add(by)
    };
    corrected.unwrap_or(now)
}

/// The service's time minus the middle of the exchange, in milliseconds.
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

    /// Sent ten seconds before `then`, received ten seconds after.
    fn interval() -> Interval {
        Interval {
            sent: then() - Duration::from_secs(10),
            received: then() + Duration::from_secs(10),
        }
    }

    #[test]
    fn a_slow_clock_is_corrected() {
        let skew = ClockSkew::none(true);
        let headers = refusal("Fri, 13 Feb 2009 23:41:30 GMT");
        assert!(skew.correct("InvalidSignatureException", &headers, interval(), 0));
        assert_eq!(skew.millis(), TEN_MINUTES);
        let right = then() + Duration::from_mins(10);
        assert_eq!(corrected(then(), skew.millis()), right);
        // Signed with the right time and rejected anyway: the time is not the reason.
        assert!(!skew.correct(
            "InvalidSignatureException",
            &headers,
            interval(),
            TEN_MINUTES
        ));
    }

    #[test]
    fn a_fast_clock_is_corrected() {
        let skew = ClockSkew::none(true);
        let headers = refusal("Fri, 13 Feb 2009 23:21:30 GMT");
        assert!(skew.correct("RequestTimeTooSkewed", &headers, interval(), 0));
        let right = then() - Duration::from_mins(10);
        assert_eq!(corrected(then(), skew.millis()), right);
    }

    #[test]
    fn every_clock_skew_code_corrects_from_four_minutes_on() {
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
    fn an_implausible_date_does_not_change_the_clock() {
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
    fn a_slow_exchange_does_not_change_the_clock() {
        let interval = Interval {
            sent: then() - Duration::from_mins(16),
            received: then(),
        };
        let skew = ClockSkew::none(true);
        let headers = refusal("Fri, 13 Feb 2009 23:41:30 GMT");
        assert!(!skew.correct("RequestExpired", &headers, interval, 0));
    }

    #[test]
    fn other_responses_do_not_change_the_clock() {
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
