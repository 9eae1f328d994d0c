//! Points in time: epoch seconds in bodies, HTTP-dates in headers.

mod convert;

use std::borrow::Cow;
use std::str::FromStr;
use std::time::{Duration, SystemTime};

use aws_smithy_types::DateTime;
use aws_smithy_types::date_time::Format;

use super::{HeaderValue, InvalidText};

pub use convert::OutOfRange;

/// A point in time.
///
/// In a body it is written as [epoch seconds], with a fraction where it has one, and read from
/// a number, an ISO 8601 text or an HTTP-date, for public emulators send all three. An ISO 8601 text
/// without an offset is UTC. In a header it is an HTTP-date. It prints as ISO 8601.
///
/// It becomes a [`SystemTime`] and, with the features `time` and `chrono`, the types of these crates,
/// and is made of them.
///
/// [epoch seconds]: https://smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html#timestamp-formats
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Timestamp(DateTime);

impl Timestamp {
    /// The time `seconds` after 1970-01-01T00:00:00Z.
    pub fn from_secs(seconds: i64) -> Self {
        Self(DateTime::from_secs(seconds))
    }

    /// The ecosystem's type of the same meaning.
    pub fn as_date_time(&self) -> &DateTime {
        &self.0
    }

    /// How long it is from `earlier` until this time; zero when it has passed by then.
    pub fn saturating_duration_since(self, earlier: SystemTime) -> Duration {
        SystemTime::try_from(self.0)
            .ok()
            .and_then(|time| time.duration_since(earlier).ok())
            .unwrap_or_default()
    }

    pub(crate) fn parse(text: &str) -> Option<Self> {
        [Format::DateTimeWithOffset, Format::HttpDate]
            .into_iter()
            .find_map(|format| DateTime::from_str(text, format).ok())
            .or_else(|| DateTime::from_str(&format!("{text}Z"), Format::DateTime).ok())
            .map(Self)
            .or_else(|| text.parse().ok().and_then(Self::from_seconds))
    }

    /// Any number is a double in JSON, but not any double is a time. A double holds microseconds; what
    /// lies under them is noise.
    pub(crate) fn from_seconds(seconds: f64) -> Option<Self> {
        const YEAR_10000: f64 = 253_402_300_800.0;
        const NANOS: i128 = 1_000;
        if seconds.abs() >= YEAR_10000 || seconds.is_nan() {
            return None;
        }
        #[expect(clippy::cast_possible_truncation, reason = "within the year 9999")]
        let micros = (seconds * 1e6).round() as i128;
        DateTime::from_nanos(micros * NANOS).ok().map(Self)
    }
}

impl From<DateTime> for Timestamp {
    fn from(time: DateTime) -> Self {
        Self(time)
    }
}

impl From<Timestamp> for DateTime {
    fn from(time: Timestamp) -> Self {
        time.0
    }
}

impl_fmt!(Display for Timestamp, |this, f| {
        match this.0.fmt(Format::DateTime) {
            Ok(text) => f.write_str(&text),
            Err(_) => write!(f, "{} s after 1970", this.0.as_secs_f64()),
        }
});

impl FromStr for Timestamp {
    type Err = InvalidText;

    /// Reads ISO 8601, an HTTP-date or epoch seconds.
    fn from_str(text: &str) -> Result<Self, InvalidText> {
        Self::parse(text).ok_or(InvalidText::expected(
            "a time (ISO 8601, an HTTP-date or epoch seconds)",
        ))
    }
}

impl HeaderValue for Timestamp {
    fn to_header(&self) -> Result<Option<Cow<'_, str>>, InvalidText> {
        let text = self.0.fmt(Format::HttpDate);
        text.map(|text| Some(Cow::Owned(text)))
            .map_err(|_| InvalidText::expected("a time before the year 10000"))
    }

    fn from_header(text: Option<&str>) -> Result<Self, InvalidText> {
        text.and_then(Self::parse)
            .ok_or(InvalidText::expected("an HTTP-date"))
    }
}
