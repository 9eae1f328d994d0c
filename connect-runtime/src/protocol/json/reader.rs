//! Reads JSON straight into declared values, in one pass over the bytes.

mod document;
mod entries;
mod number;
mod problem;
mod skip;
mod text;

use std::borrow::Cow;
use std::fmt;

use http::HeaderMap;

use super::{DecodeError, Members, Slot};
use crate::protocol::value::{HeaderValue, read_header};

pub(crate) use problem::BodyError;

/// A byte order mark, which some services put before JSON.
const BOM: &[u8] = b"\xEF\xBB\xBF";
/// How deep declared values may be nested, for each level takes some of the stack.
const MAX_DEPTH: u8 = 128;

/// JSON that is being read, from its first byte to its last.
///
/// What cannot be read as it stands, but in one way only, is read: a byte order mark, raw control
/// characters and half a surrogate pair in a text, bytes that are not UTF-8, `1.0` for a whole number.
#[derive(Default)]
pub struct JsonReader<'a> {
    bytes: &'a [u8],
    /// The same as text, or nothing where it is not UTF-8: then each text is mended by itself.
    text: &'a str,
    at: usize,
    depth: u8,
    /// The levels of what is skipped.
    levels: Vec<u64>,
    problem: Option<BodyError>,
    /// Of an error, which is found before its body is read.
    pub(crate) error_message: Option<&'a str>,
    /// Those of an error. Serde's form has none.
    pub(crate) error_headers: Option<&'a HeaderMap>,
}

/// What a reading function returns.
pub type Read<T> = Result<T, ReadError>;

/// A value that could not be read. The reader knows why, and where it stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ReadError(());

impl<'a> JsonReader<'a> {
    pub(crate) fn new(bytes: &'a [u8]) -> Self {
        let bytes = trimmed(bytes);
        Self {
            bytes,
            text: std::str::from_utf8(bytes).unwrap_or_default(),
            ..Self::default()
        }
    }

    /// The message of the error whose body is read: services spell its name in three ways.
    pub fn error_message(&self) -> Option<String> {
        self.error_message.map(str::to_owned)
    }

    /// Reads a member of the error from the header that it travels in. Where there are no headers, as in serde's
    /// form, it was a member of the body, and stays as it is.
    ///
    /// # Errors
    /// When the header does not fit.
    pub fn error_header<T: HeaderValue>(&mut self, name: &str, value: &mut Option<T>) -> Read<()> {
        if let Some(headers) = self.error_headers {
            let sent = headers.contains_key(name);
            let sent = sent.then(|| read_header(headers, name)).transpose();
            *value = sent.map_err(|problem| self.misfit(problem))?;
        }
        Ok(())
    }

    /// Reads a structure: each member into its slot, in any order. What is not declared is skipped, and
    /// of two members of one name the last counts.
    ///
    /// # Errors
    /// When a member does not fit, or a required one is absent.
    pub fn shape(&mut self, members: &Members<'_>, slots: &mut [&mut dyn Slot]) -> Read<()> {
        let mut next = 0;
        let expected = format_args!("an object ({})", members.shape);
        self.entries(b'{', expected, |reader| {
            let index = reader.member(members, next)?;
            match index.and_then(|index| Some((index, slots.get_mut(index)?))) {
                None => reader.skip()?,
                Some((index, slot)) => {
                    next = index + 1;
                    let is_null = reader.null()?;
                    slot.fill(reader, is_null)?;
                }
            }
            Ok(())
        })?;
        for ((name, is_required), slot) in members.names.iter().zip(slots) {
            if *is_required && !slot.settle() {
                let error = DecodeError::new("required, but absent").in_member(name);
                return Err(self.failed(BodyError::Unfitting(error)));
            }
        }
        Ok(())
    }

    /// The index of the member whose name comes next. Services answer in the order of the declaration,
    /// so that is looked at first.
    #[inline]
    fn member(&mut self, members: &Members<'_>, next: usize) -> Read<Option<usize>> {
        if let Some((name, _)) = members.names.get(next)
            && let Some(rest) = self.bytes.get(self.at + 1..)
            && let Some([b'"', ..]) = rest.strip_prefix(name.as_bytes())
            && self.bytes.get(self.at) == Some(&b'"')
        {
            self.at += name.len() + 2;
            self.colon()?;
            return Ok(Some(next));
        }
        let name = self.name()?;
        Ok(members.find(&name))
    }

    /// Reads an object or a list, entry by entry. An error takes its path up from here.
    #[inline]
    fn entries(
        &mut self,
        open: u8,
        expected: impl fmt::Display,
        mut read: impl FnMut(&mut Self) -> Read<()>,
    ) -> Read<()> {
        if self.token()? != open {
            return Err(self.expected(expected));
        }
        if self.depth == MAX_DEPTH {
            return Err(self.misfit(format!("nested deeper than {MAX_DEPTH} levels")));
        }
        self.depth += 1;
        self.at += 1;
        // In ASCII, what closes is two behind what opens.
        let close = open + 2;
        let mut index = 0;
        let mut is_end = self.token()? == close;
        while !is_end {
            let start = self.at;
            if read(self).is_err() {
                return Err(self.failed_in(open, start, index));
            }
            index += 1;
            is_end = self.more(close)?;
        }
        self.depth -= 1;
        self.at += 1;
        Ok(())
    }

    /// Moves past a comma to what follows, or says that there is the end.
    #[inline]
    fn more(&mut self, close: u8) -> Read<bool> {
        let byte = self.token()?;
        if byte == b',' {
            self.at += 1;
            self.token()?;
            return Ok(false);
        }
        if byte == close {
            return Ok(true);
        }
        Err(self.unexpected())
    }

    /// The name of a member, and past the colon.
    fn name(&mut self) -> Read<Cow<'a, str>> {
        let span = self.quoted()?;
        self.colon()?;
        Ok(self.unquoted(span))
    }

    #[inline]
    fn colon(&mut self) -> Read<()> {
        if self.token()? != b':' {
            return Err(self.unexpected());
        }
        self.at += 1;
        Ok(())
    }

    /// Moves past a `null`, if there is one.
    #[inline]
    fn null(&mut self) -> Read<bool> {
        let is_null = self.token()? == b'n';
        if is_null {
            self.word("null")?;
        }
        Ok(is_null)
    }

    /// What a structure is that lacks a member although none was reported absent: a `Slot` lied.
    #[cold]
    pub fn unsettled(&mut self) -> ReadError {
        self.misfit("a required member has no value")
    }

    /// Reads a boolean.
    ///
    /// # Errors
    /// When there is something else.
    pub fn boolean(&mut self) -> Read<bool> {
        match self.token()? {
            b't' => self.word("true").map(|()| true),
            b'f' => self.word("false").map(|()| false),
            _ => Err(self.expected("a boolean")),
        }
    }

    fn word(&mut self, word: &str) -> Read<()> {
        for byte in word.bytes() {
            if self.bytes.get(self.at) != Some(&byte) {
                return Err(self.unexpected());
            }
            self.at += 1;
        }
        Ok(())
    }

    /// Moves to the next token, and looks at its first byte.
    #[inline]
    pub(crate) fn token(&mut self) -> Read<u8> {
        loop {
            match self.bytes.get(self.at) {
                Some(b' ' | b'\n' | b'\r' | b'\t') => self.at += 1,
                Some(byte) => return Ok(*byte),
                None => return Err(self.unexpected()),
            }
        }
    }
}

/// A text without a byte order mark and the whitespace around it.
pub(crate) fn trimmed(bytes: &[u8]) -> &[u8] {
    bytes.strip_prefix(BOM).unwrap_or(bytes).trim_ascii()
}

/// Reads the value that a body is.
pub(crate) fn read<'a, T>(
    mut reader: JsonReader<'a>,
    value: impl FnOnce(&mut JsonReader<'a>) -> Read<T>,
) -> Result<T, BodyError> {
    match value(&mut reader) {
        Ok(value) if reader.at == reader.bytes.len() => return Ok(value),
        Ok(_) => drop(reader.unexpected()),
        Err(_) => {}
    }
    Err(reader.into_error())
}

impl_fmt!(Debug for JsonReader<'_>, |_, f| f.write_str("JsonReader"));
