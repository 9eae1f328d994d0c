//! Times: a number where the service writes one, and read in every form.

use super::{BodyValue, JsonReader, JsonWriter, Read};
use crate::protocol::value::Timestamp;

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
        let start = reader.place();
        let time = match first {
            b'"' => Self::parse(&reader.text()?),
            b'-' | b'0'..=b'9' => {
                let number = reader.number()?;
                let fraction = || number.parse().ok().and_then(Self::from_seconds);
                number.parse().ok().map(Self::from_secs).or_else(fraction)
            }
            _ => return Err(reader.expected(EXPECTED)),
        };
        time.ok_or_else(|| reader.invalid(start, EXPECTED))
    }
}
