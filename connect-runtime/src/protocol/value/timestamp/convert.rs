//! Conversions to and from other types of time. A [`Timestamp`] has a greater range than most of them, so
//! converting to them can fail.

use std::time::SystemTime;

use super::{DateTime, EpochSeconds, IsoDateTime, Timestamp};

/// A time is out of the range of the type that it is converted to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OutOfRange(Timestamp);

impl_fmt!(Display for OutOfRange, |this, f| write!(f, "{} is out of range for the type", this.0));

impl std::error::Error for OutOfRange {}

macro_rules! conversions {
    ($($from:ty => $to:ty: |$time:ident| $made:expr;)*) => {$(
        impl From<$from> for $to {
            fn from($time: $from) -> Self {
                $made
            }
        }
    )*};
}

conversions! {
    DateTime => Timestamp: |time| Self(time);
    Timestamp => DateTime: |time| time.0;
    SystemTime => Timestamp: |time| Self(time.into());
    Timestamp => IsoDateTime: |time| Self(time);
    IsoDateTime => Timestamp: |time| time.0;
    SystemTime => IsoDateTime: |time| Self(time.into());
    Timestamp => EpochSeconds: |time| Self(time);
    EpochSeconds => Timestamp: |time| time.0;
    SystemTime => EpochSeconds: |time| Self(time.into());
}

impl TryFrom<Timestamp> for SystemTime {
    type Error = OutOfRange;

    fn try_from(time: Timestamp) -> Result<Self, OutOfRange> {
        Self::try_from(time.0).map_err(|_| OutOfRange(time))
    }
}

#[cfg(feature = "time")]
impl From<time::OffsetDateTime> for Timestamp {
    fn from(time: time::OffsetDateTime) -> Self {
        let seconds = time.unix_timestamp();
        Self(DateTime::from_secs_and_nanos(seconds, time.nanosecond()))
    }
}

#[cfg(feature = "time")]
impl TryFrom<Timestamp> for time::OffsetDateTime {
    type Error = OutOfRange;

    fn try_from(time: Timestamp) -> Result<Self, OutOfRange> {
        Self::from_unix_timestamp_nanos(time.0.as_nanos()).map_err(|_| OutOfRange(time))
    }
}

#[cfg(feature = "chrono")]
impl<Z: chrono::TimeZone> From<chrono::DateTime<Z>> for Timestamp {
    fn from(time: chrono::DateTime<Z>) -> Self {
        let time = time.to_utc();
        // Chrono represents a leap second as a second with more than a billion nanoseconds.
        let nanos = time.timestamp_subsec_nanos().min(999_999_999);
        Self(DateTime::from_secs_and_nanos(time.timestamp(), nanos))
    }
}

#[cfg(feature = "chrono")]
impl TryFrom<Timestamp> for chrono::DateTime<chrono::Utc> {
    type Error = OutOfRange;

    fn try_from(time: Timestamp) -> Result<Self, OutOfRange> {
        let (seconds, nanos) = (time.0.secs(), time.0.subsec_nanos());
        Self::from_timestamp(seconds, nanos).ok_or(OutOfRange(time))
    }
}
