//! Points in time: epoch seconds in bodies, ISO 8601 in the query, HTTP-dates in headers.

mod convert;
mod forms;
mod read;

use std::borrow::Cow;
use std::str::FromStr;
use std::time::{Duration, SystemTime};

use aws_smithy_types::DateTime;
use aws_smithy_types::date_time::Format;

use super::{HeaderValue, InvalidText, QueryItem, QueryValue};

pub use convert::OutOfRange;
pub use forms::{EpochSeconds, IsoDateTime};

/// A point in time, in the form that the protocol has for the place where it travels.
///
/// In a body that is [epoch seconds], with a fraction where it has one; in the query an ISO 8601 text; in
/// a header an HTTP-date. A member that the service has in another form is an [`IsoDateTime`] or
/// [`EpochSeconds`]. All of them are read from a number, an ISO 8601 text or an HTTP-date, for public
/// emulators send all three. An ISO 8601 text without an offset is UTC. It prints as ISO 8601.
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

    pub(crate) fn text(&self, format: Format) -> Result<String, InvalidText> {
        let text = self.0.fmt(format);
        text.map_err(|_| InvalidText::expected("a time before the year 10000"))
    }
}

impl_fmt!(Display for Timestamp, |this, f| match this.text(Format::DateTime) {
    Ok(text) => f.write_str(&text),
    Err(_) => write!(f, "{} s after 1970", this.0.as_secs_f64()),
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
        let text = self.text(Format::HttpDate)?;
        Ok(Some(Cow::Owned(text)))
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
