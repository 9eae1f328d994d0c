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
/// How deep declared values may be nested, as each level takes some of the stack.
const MAX_DEPTH: u8 = 128;

/// Reads JSON from its first byte to its last.
///
/// Deviations that leave no doubt about the meaning are accepted: a byte order mark, raw control
/// characters and unpaired surrogates in a text, bytes that are not UTF-8, `1.0` for a whole number.
#[derive(Default)]
pub struct JsonReader<'a> {
    bytes: &'a [u8],
    /// The same as text, or empty if it is not UTF-8: then each text is repaired by itself.
    text: &'a str,
    at: usize,
    depth: u8,
    /// The open objects and lists of the value that is being skipped.
    levels: Vec<u64>,
    problem: Option<BodyError>,
    /// Of an error, which is found before its body is read.
    pub(crate) error_message: Option<&'a str>,
    /// Those of an error. Serde's form has none.
    pub(crate) error_headers: Option<&'a HeaderMap>,
}

/// The result of reading a value.
pub type Read<T> = Result<T, ReadError>;

/// A value could not be read. The reader keeps the reason and the position.
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

    /// The message of the error whose body is read, whichever of its three names the service uses.
    pub fn error_message(&self) -> Option<String> {
        self.error_message.map(str::to_owned)
    }

    /// Reads a member of the error from the header that it travels in. Without headers, as in serde's form,
    /// the member was read from the body, and is left unchanged.
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

    /// Reads a structure: each member into its slot, in any order. Undeclared members are skipped, and of
    /// two members with the same name the last wins.
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

    /// The index of the member whose name comes next. Services send members in the order of the model,
    /// so the next declared member is tried first.
    #[inline]
    fn member(&mut self, members: &Members<'_>, next: usize) -> Read<Option<usize>> {
        if let Some((name, _)) = members.names.get(next)
            && let Some([b'"', rest @ ..]) = self.bytes.get(self.at..)
            && let Some([b'"', b':', ..]) = rest.strip_prefix(name.as_bytes())
        {
            self.at += name.len() + 3;
            return Ok(Some(next));
        }
        let name = self.name()?;
        Ok(members.find(&name))
    }

    /// Reads an object or a list, entry by entry, and prepends the entry to the path of an error.
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
        // In ASCII, `}` and `]` are two after `{` and `[`.
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

    /// Moves past a comma, or returns true at the closing bracket.
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

    /// Reads the name of a member, and moves past the colon.
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

    /// The error for a structure that lacks a member which its `Slot` reported as present.
    #[cold]
    pub fn unsettled(&mut self) -> ReadError {
        self.misfit("a required member has no value")
    }

    /// Reads a boolean.
    ///
    /// # Errors
    /// When the next value is something else.
    pub fn boolean(&mut self) -> Read<bool> {
        match self.token()? {
            b't' => self.word("true").map(|()| true),
            b'f' => self.word("false").map(|()| false),
            _ => Err(self.expected("a boolean")),
        }
    }

    fn word(&mut self, word: &str) -> Read<()> {
        for byte in word.bytes() {
            if self.peek() != Some(byte) {
                return Err(self.unexpected());
            }
            self.at += 1;
        }
        Ok(())
    }

    /// The next byte.
    pub(crate) fn peek(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    /// Moves to the next token, and returns its first byte without consuming it.
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

/// Strips a byte order mark and the surrounding whitespace.
pub(crate) fn trimmed(bytes: &[u8]) -> &[u8] {
    bytes.strip_prefix(BOM).unwrap_or(bytes).trim_ascii()
}

/// Reads a body that consists of one value.
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
