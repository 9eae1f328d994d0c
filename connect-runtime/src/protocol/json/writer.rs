//! From declared values to compact JSON: members in the order of the declaration, raw UTF-8.

use http::HeaderMap;
use serde::Serialize;

use super::plain::plain_length;
use super::{BodyMember, BodyValue, EncodeError};
use crate::protocol::value::{HeaderValue, TextValue, write_header};

/// A capacity that most bodies fit in, so that they are not reallocated while they grow.
const USUAL_BODY: usize = 512;

/// Writes JSON text.
///
/// A member that cannot be sent is recorded, and reported when the text is finished.
pub struct JsonWriter {
    text: Vec<u8>,
    /// The problem of the first member that cannot be sent, and its offset in the text.
    problem: Option<(usize, EncodeError)>,
    /// The headers of an error response.
    headers: Option<HeaderMap>,
}

/// The JSON text of what `write` writes, if every value has a JSON form.
pub(crate) fn written(write: impl FnOnce(&mut JsonWriter)) -> Result<Vec<u8>, EncodeError> {
    let mut writer = JsonWriter::new();
    write(&mut writer);
    writer.finish()
}

/// Like [`written`], for an error response, whose members may also travel in headers.
pub(crate) fn written_with_headers(
    write: impl FnOnce(&mut JsonWriter),
) -> Result<(Vec<u8>, HeaderMap), EncodeError> {
    let mut writer = JsonWriter::new();
    writer.headers = Some(HeaderMap::new());
    write(&mut writer);
    let headers = writer.headers.take().unwrap_or_default();
    Ok((writer.finish()?, headers))
}

impl JsonWriter {
    pub(crate) fn new() -> Self {
        Self {
            text: Vec::with_capacity(USUAL_BODY),
            problem: None,
            headers: None,
        }
    }

    /// A writer that has begun a structure.
    pub(crate) fn object() -> Self {
        let mut writer = Self::new();
        writer.begin_object();
        writer
    }

    /// The text, if every value has a JSON form.
    pub(crate) fn finish(self) -> Result<Vec<u8>, EncodeError> {
        self.problem.map_or(Ok(self.text), |(_, error)| Err(error))
    }

    /// Starts a structure or a map.
    pub fn begin_object(&mut self) {
        self.text.push(b'{');
    }

    /// Writes a member of the structure.
    pub fn member<T: BodyMember>(&mut self, name: &str, value: &T) {
        let start = self.text.len();
        self.text(name);
        self.text.push(b':');
        value.write_member(self);
        self.text.push(b',');
        if self.problem.is_some() {
            self.failed_in(start, name);
        }
    }

    /// Writes a member of the structure, or nothing: an absent member is never `null`.
    pub fn optional_member<T: BodyMember>(&mut self, name: &str, value: &Option<T>) {
        if let Some(value) = value {
            self.member(name, value);
        }
    }

    /// Writes a member of an error into the header that it travels in. Returns false if there are no headers,
    /// as in serde's form: the member then belongs in the body.
    pub fn error_header<T: HeaderValue>(&mut self, name: &str, value: Option<&T>) -> bool {
        let Some(headers) = &mut self.headers else {
            return false;
        };
        let mut values = value.into_iter();
        if let Err(problem) = values.try_for_each(|value| write_header(headers, name, value)) {
            self.refuse(name, problem);
        }
        true
    }

    /// Ends the structure.
    pub fn end_object(&mut self) {
        self.end(b'}');
    }

    /// Writes a list.
    pub fn list<'v, T: BodyValue + 'v>(&mut self, elements: impl IntoIterator<Item = &'v T>) {
        self.text.push(b'[');
        for element in elements {
            element.write(self);
            self.text.push(b',');
        }
        self.end(b']');
    }

    pub(super) fn map<'v, K: TextValue + 'v, V: BodyMember + 'v>(
        &mut self,
        entries: impl IntoIterator<Item = (&'v K, &'v V)>,
    ) {
        self.begin_object();
        for (key, value) in entries {
            self.member(&key.to_text(), value);
        }
        self.end_object();
    }

    /// A comma follows every member and element, so the last one is replaced.
    #[inline]
    fn end(&mut self, close: u8) {
        match self.text.last_mut() {
            Some(comma @ b',') => *comma = close,
            _ => self.text.push(close),
        }
    }

    /// Writes a text.
    pub fn text(&mut self, text: &str) {
        if plain_length(text.as_bytes(), b' ') < text.len() {
            return self.json(text);
        }
        // Nearly every text: copied as a whole instead of byte by byte, with room for what follows.
        self.text.reserve(text.len() + 3);
        self.text.push(b'"');
        self.text.extend_from_slice(text.as_bytes());
        self.text.push(b'"');
    }

    /// Writes a boolean or a whole number, or anything else as serde writes it.
    pub(crate) fn json<T: Serialize + ?Sized>(&mut self, value: &T) {
        if let Err(error) = serde_json::to_writer(&mut self.text, value) {
            self.fail(error.to_string());
        }
    }

    /// Writes a number. NaN and the infinities, which JSON does not have, are strings.
    pub(crate) fn float<T: Serialize + Into<f64> + Copy>(&mut self, value: T) {
        match value.into() {
            f64::INFINITY => self.text("Infinity"),
            f64::NEG_INFINITY => self.text("-Infinity"),
            double if double.is_nan() => self.text("NaN"),
            _ => self.json(&value),
        }
    }

    /// Records that a value has no JSON form, and why.
    pub fn fail(&mut self, problem: impl Into<String>) {
        let error = EncodeError::new(problem);
        self.problem.get_or_insert((self.text.len(), error));
    }

    /// Records that a member cannot be sent, and why.
    pub(crate) fn refuse(&mut self, name: &str, problem: impl Into<String>) {
        let error = EncodeError::new(problem).in_member(name);
        self.problem.get_or_insert((self.text.len(), error));
    }

    /// Prepends a member to the path of a problem, if the problem is inside it.
    #[cold]
    fn failed_in(&mut self, start: usize, name: &str) {
        if let Some((place, error)) = self.problem.take_if(|(place, _)| *place > start) {
            self.problem = Some((place, error.in_member(name)));
        }
    }
}

impl_fmt!(Debug for JsonWriter, |_, f| f.write_str("JsonWriter"));
