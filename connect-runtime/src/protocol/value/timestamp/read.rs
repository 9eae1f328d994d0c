//! Reading times: what services and emulators write is not always what the protocol has.

use aws_smithy_types::DateTime;
use aws_smithy_types::date_time::Format;

use super::Timestamp;

impl Timestamp {
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let read = |text: &str, format| DateTime::from_str(text, format).ok().map(Self);
        read(text, Format::DateTimeWithOffset)
            .or_else(|| read(&rfc_3339(text)?, Format::DateTimeWithOffset))
            .or_else(|| read(&imf_fixdate(text)?, Format::HttpDate))
            .or_else(|| Self::from_number(text))
    }

    /// Reads epoch seconds. Writers that have them as a double write its noise as well, which lies under
    /// the microseconds; and not any double is a time.
    pub(crate) fn from_number(number: &str) -> Option<Self> {
        const YEAR_10000: f64 = 253_402_300_800.0;
        let exact = DateTime::from_str(number, Format::EpochSeconds).ok();
        let time = exact.or_else(|| {
            let seconds = number.parse().ok();
            let seconds = seconds.filter(|seconds: &f64| seconds.abs() < YEAR_10000);
            seconds.map(DateTime::from_secs_f64)
        })?;
        let micros = (time.as_nanos() + 500).div_euclid(1_000);
        DateTime::from_nanos(micros * 1_000).ok().map(Self)
    }
}

/// What [RFC 3339] has for an ISO 8601 text: one of a date alone, without an offset or with `+0000`, with a
/// blank for the `T`, or with a month or a day of one digit.
///
/// [RFC 3339]: https://www.rfc-editor.org/rfc/rfc3339#section-5.6
fn rfc_3339(text: &str) -> Option<String> {
    let text = text.replace("+0000", "Z");
    let (date, time) = text.split_once(['T', ' ']).unwrap_or((&text, "00:00:00"));
    let (year, day) = date.split_once('-')?;
    let (month, day) = day.split_once('-')?;
    let zone = if time.contains(['Z', '+', '-']) {
        ""
    } else {
        "Z"
    };
    Some(format!("{year}-{month:0>2}-{day:0>2}T{time}{zone}"))
}

/// What [RFC 9110] has for an HTTP-date with a day of one digit.
///
/// [RFC 9110]: https://www.rfc-editor.org/rfc/rfc9110#section-5.6.7
fn imf_fixdate(text: &str) -> Option<String> {
    let (weekday, date) = text.split_once(", ")?;
    let (day, date) = date.split_once(' ')?;
    Some(format!("{weekday}, {day:0>2} {date}"))
}
