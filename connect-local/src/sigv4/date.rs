//! Points in time as AWS writes them.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use time::format_description::BorrowedFormatItem;
use time::macros::format_description;
use time::{OffsetDateTime, PrimitiveDateTime};

/// ISO 8601 basic format, the form of `X-Amz-Date`.
const BASIC: &[BorrowedFormatItem<'_>] =
    format_description!("[year][month][day]T[hour][minute][second]Z");

/// ISO 8601 extended format, the form of the times in S3's errors.
const EXTENDED: &[BorrowedFormatItem<'_>] =
    format_description!("[year]-[month]-[day]T[hour]:[minute]:[second]Z");

/// The length of a time in [`BASIC`] format.
const BASIC_LENGTH: usize = "20150830T123600Z".len();

/// Whole seconds since 1970. Arithmetic saturates, because both sides of a comparison may be untrusted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Timestamp(i64);

impl Timestamp {
    /// Reads ISO 8601 basic format, and nothing else.
    pub(super) fn parse_basic(text: &str) -> Option<Self> {
        // The parser accepts a sign before the year; AWS does not.
        if text.len() != BASIC_LENGTH {
            return None;
        }
        let parsed = PrimitiveDateTime::parse(text, BASIC).ok()?;
        Some(Self(parsed.assume_utc().unix_timestamp()))
    }

    /// `20150830T123600Z`.
    pub(super) fn basic(self) -> String {
        self.date_time().format(BASIC).unwrap_or_default()
    }

    /// `2015-08-30T12:36:00Z`.
    pub(super) fn extended(self) -> String {
        self.date_time().format(EXTENDED).unwrap_or_default()
    }

    /// How much later another time is.
    pub(super) const fn seconds_until(self, later: Self) -> i64 {
        later.0.saturating_sub(self.0)
    }

    /// This time and so many seconds.
    pub(super) const fn plus(self, seconds: i64) -> Self {
        Self(self.0.saturating_add(seconds))
    }

    /// This time less so many seconds.
    pub(super) const fn minus(self, seconds: i64) -> Self {
        Self(self.0.saturating_sub(seconds))
    }

    fn date_time(self) -> OffsetDateTime {
        OffsetDateTime::from_unix_timestamp(self.0).unwrap_or(OffsetDateTime::UNIX_EPOCH)
    }
}

impl From<SystemTime> for Timestamp {
    fn from(time: SystemTime) -> Self {
        let seconds = |duration: Duration| i64::try_from(duration.as_secs()).unwrap_or(i64::MAX);
        match time.duration_since(UNIX_EPOCH) {
            Ok(since) => Self(seconds(since)),
            Err(before) => Self(0).minus(seconds(before.duration())),
        }
    }
}
