//! Times: written in their form, and read in every one.

use aws_smithy_types::date_time::Format;

use super::{BodyValue, JsonReader, JsonWriter, Read};
use crate::body_value;
use crate::protocol::value::{EpochSeconds, IsoDateTime, Timestamp};

impl BodyValue for Timestamp {
    fn write(&self, writer: &mut JsonWriter) {
        let time = self.as_date_time();
        if time.has_subsec_nanos() {
            writer.float(time.as_secs_f64());
        } else {
            writer.json(&time.secs());
        }
    }

    fn read(reader: &mut JsonReader<'_>) -> Read<Self> {
        const EXPECTED: &str = "a time (epoch seconds, ISO 8601 or an HTTP-date)";
        let first = reader.token()?;
        let time = match first {
            b'"' => Self::parse(&reader.text()?),
            b'-' | b'0'..=b'9' => Self::from_number(reader.number()?),
            _ => return Err(reader.expected(EXPECTED)),
        };
        time.ok_or_else(|| reader.invalid(first, EXPECTED))
    }
}

body_value! { EpochSeconds }

body_value! { IsoDateTime:
    |time, writer| match time.0.text(Format::DateTime) {
        Ok(text) => writer.text(&text),
        Err(error) => writer.fail(error.to_string()),
    },
    |reader| Timestamp::read(reader).map(Self)
}
