//! Points in time: epoch seconds in bodies, ISO 8601 in the query, HTTP-dates in headers.

mod convert;

use std::borrow::Cow;
use std::fmt;
use std::str::FromStr;
use std::time::{Duration, SystemTime};

use aws_smithy_types::DateTime;
use aws_smithy_types::date_time::Format;

use super::{HeaderValue, InvalidText, QueryItem, QueryValue};

pub use convert::OutOfRange;

/// A point in time, sent in the protocol's default format for the place where it travels.
///
/// In a body that is [epoch seconds], with a fraction if it has one; in the query an ISO 8601 text; in a
/// header an HTTP-date. For a member that the service defines in another format, use [`IsoDateTime`] or
/// [`EpochSeconds`]. All of them are read from a number, an ISO 8601 text or an HTTP-date, as public
/// emulators send all three. An ISO 8601 text without an offset is UTC. `Display` prints ISO 8601.
///
/// It converts from and to [`SystemTime`] and, with the features `time` and `chrono`, the types of these
/// crates.
///
/// [epoch seconds]: https://smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html#timestamp-formats
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Timestamp(DateTime);

impl Timestamp {
    /// The time `seconds` after 1970-01-01T00:00:00Z.
    pub fn from_secs(seconds: i64) -> Self {
        Self(DateTime::from_secs(seconds))
    }

    /// The same time as the type of `aws-smithy-types`.
    pub fn as_date_time(&self) -> &DateTime {
        &self.0
    }

    /// The duration from `earlier` until this time; zero if this time is before `earlier`.
    pub fn saturating_duration_since(self, earlier: SystemTime) -> Duration {
        let time = SystemTime::try_from(self.0).ok();
        let duration = time.and_then(|time| time.duration_since(earlier).ok());
        duration.unwrap_or_default()
    }

    pub(crate) fn text(&self, format: Format) -> Result<String, InvalidText> {
        let text = self.0.fmt(format);
        text.map_err(|_| InvalidText::expected("a time before the year 10000"))
    }

    /// After the year 9999 there is no text form; seconds are sent instead, which the service can reject.
    pub(super) fn always_text(&self, format: Format) -> Cow<'_, str> {
        let text = self.text(format);
        text.unwrap_or_else(|_| self.0.secs().to_string()).into()
    }

    /// Reads a text. Services and emulators do not always write the format of the protocol.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let read = |text: &str, format| DateTime::from_str(text, format).ok().map(Self);
        read(text, Format::DateTimeWithOffset)
            .or_else(|| read(&rfc_3339(text)?, Format::DateTimeWithOffset))
            .or_else(|| read(&imf_fixdate(text)?, Format::HttpDate))
            .or_else(|| Self::from_number(text))
    }

    /// Reads epoch seconds, rounded to microseconds: what is below them is the rounding error of writers that
    /// hold the time as a double. Not every double is a time.
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

impl_fmt!(Display for Timestamp, |this, f| f.write_str(&this.always_text(Format::DateTime)));

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
        Ok(Some(self.text(Format::HttpDate)?.into()))
    }

    fn from_header(text: Option<&str>) -> Result<Self, InvalidText> {
        text.and_then(Self::parse)
            .ok_or(InvalidText::expected("an HTTP-date"))
    }
}

impl QueryItem for Timestamp {}

impl QueryValue for Timestamp {
    fn for_each_text(&self, add: &mut dyn FnMut(&str)) {
        IsoDateTime(*self).for_each_text(add);
    }

    fn from_texts(texts: &mut dyn Iterator<Item = Cow<'_, str>>) -> Result<Self, InvalidText> {
        IsoDateTime::from_texts(texts).map(Self::from)
    }
}

/// A [`Timestamp`] that is sent as an ISO 8601 text, `2018-01-09T20:51:21Z`: [`date-time`] in Smithy,
/// `iso8601` in botocore.
///
/// It is read from every form that a [`Timestamp`] is, and prints like one.
///
/// [`date-time`]: https://smithy.io/2.0/spec/protocol-traits.html#timestampformat-trait
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct IsoDateTime(pub Timestamp);

impl_fmt!(Display for IsoDateTime, |this, f| fmt::Display::fmt(&this.0, f));

/// A [`Timestamp`] that is sent as the seconds since 1970-01-01T00:00:00Z, `1515531081`:
/// [`epoch-seconds`] in Smithy, `unixTimestamp` in botocore.
///
/// It is read from every form that a [`Timestamp`] is, and prints like one.
///
/// [`epoch-seconds`]: https://smithy.io/2.0/spec/protocol-traits.html#timestampformat-trait
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EpochSeconds(pub Timestamp);

impl_fmt!(Display for EpochSeconds, |this, f| fmt::Display::fmt(&this.0, f));

/// Rewrites other ISO 8601 texts as [RFC 3339]: a date alone, a time without an offset or with `+0000`, a
/// space instead of the `T`, or a month or day of one digit.
///
/// [RFC 3339]: https://www.rfc-editor.org/rfc/rfc3339#section-5.6
fn rfc_3339(text: &str) -> Option<String> {
    let text = text.replace("+0000", "Z");
    let (date, time) = text.split_once(['T', ' ']).unwrap_or((&text, "00:00:00"));
    let (year, day) = date.split_once('-')?;
    let (month, day) = day.split_once('-')?;
    let has_zone = time.contains(['Z', '+', '-']);
    let zone = if has_zone { "" } else { "Z" };
    Some(format!("{year}-{month:0>2}-{day:0>2}T{time}{zone}"))
}

/// Rewrites an HTTP-date with a day of one digit as [RFC 9110] defines it.
///
/// [RFC 9110]: https://www.rfc-editor.org/rfc/rfc9110#section-5.6.7
fn imf_fixdate(text: &str) -> Option<String> {
    let (weekday, date) = text.split_once(", ")?;
    let (day, date) = date.split_once(' ')?;
    Some(format!("{weekday}, {day:0>2} {date}"))
}
