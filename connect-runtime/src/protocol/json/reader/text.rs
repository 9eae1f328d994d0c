//! Strings, with or without escapes.

use std::borrow::Cow;
use std::iter;

use super::{JsonReader, Read};
use crate::protocol::json::plain::plain_length;
use crate::protocol::value::TextValue;

/// The range of a string between its quotes.
#[derive(Clone, Copy)]
pub(super) struct Span {
    start: usize,
    end: usize,
    has_escapes: bool,
}

impl<'a> JsonReader<'a> {
    /// Reads a string, borrowed from the body if it has no escapes.
    ///
    /// # Errors
    /// When the next value is something else.
    pub fn text(&mut self) -> Read<Cow<'a, str>> {
        if self.token()? != b'"' {
            return Err(self.expected("a string"));
        }
        let span = self.quoted()?;
        Ok(self.unquoted(span))
    }

    /// Reads a string as a [`TextValue`].
    ///
    /// # Errors
    /// When the next value is not a string, or its text is not a value of the type.
    pub fn text_value<T: TextValue>(&mut self) -> Read<T> {
        let text = self.text()?;
        self.text_as(&text)
    }

    /// Converts a text to a [`TextValue`].
    pub(crate) fn text_as<T: TextValue>(&mut self, text: &str) -> Read<T> {
        T::from_text(text).map_err(|error| self.misfit(error.to_string()))
    }

    /// Moves past a string, and checks its escapes.
    pub(super) fn quoted(&mut self) -> Read<Span> {
        if self.peek() != Some(b'"') {
            return Err(self.unexpected());
        }
        self.at += 1;
        let (start, mut has_escapes) = (self.at, false);
        loop {
            self.at += plain_length(self.bytes.get(self.at..).unwrap_or_default(), 0);
            match self.peek() {
                Some(b'"') => {
                    self.at += 1;
                    return Ok(Span {
                        start,
                        end: self.at - 1,
                        has_escapes,
                    });
                }
                Some(_) => {
                    has_escapes = true;
                    self.escape()?;
                }
                None => return Err(self.unexpected()),
            }
        }
    }

    /// Moves past an escape sequence.
    fn escape(&mut self) -> Read<()> {
        self.at += 1;
        let digits = match self.peek() {
            Some(b'u') => 4,
            Some(b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't') => 0,
            _ => return Err(self.unexpected()),
        };
        self.at += 1;
        for _ in 0..digits {
            if !self.peek().is_some_and(|digit| digit.is_ascii_hexdigit()) {
                return Err(self.unexpected());
            }
            self.at += 1;
        }
        Ok(())
    }

    #[inline]
    pub(super) fn unquoted(&self, span: Span) -> Cow<'a, str> {
        match self.text.get(span.start..span.end) {
            Some(text) if !span.has_escapes => Cow::Borrowed(text),
            _ => Cow::Owned(self.mended(span)),
        }
    }

    /// A string with its escapes resolved, and with replacement characters for what is not UTF-8.
    #[cold]
    fn mended(&self, span: Span) -> String {
        let mut rest = self.bytes.get(span.start..span.end).unwrap_or_default();
        let mut text = String::with_capacity(rest.len());
        while let Some(plain) = rest.iter().position(|byte| *byte == b'\\') {
            let (before, escape) = rest.split_at(plain);
            text.push_str(&String::from_utf8_lossy(before));
            rest = escape.get(2..).unwrap_or_default();
            text.push(match escape.get(1) {
                Some(b'b') => '\u{8}',
                Some(b'f') => '\u{c}',
                Some(b'n') => '\n',
                Some(b'r') => '\r',
                Some(b't') => '\t',
                Some(b'u') => {
                    rest = escape;
                    let units = iter::from_fn(|| utf_16(&mut rest));
                    for character in char::decode_utf16(units) {
                        text.push(character.unwrap_or(char::REPLACEMENT_CHARACTER));
                    }
                    continue;
                }
                other => other.map_or(char::REPLACEMENT_CHARACTER, |other| char::from(*other)),
            });
        }
        text.push_str(&String::from_utf8_lossy(rest));
        text
    }
}

/// Removes a leading Unicode escape from a text, and returns its code unit.
fn utf_16(text: &mut &[u8]) -> Option<u16> {
    let (digits, rest) = text.strip_prefix(br"\u")?.split_at_checked(4)?;
    *text = rest;
    u16::from_str_radix(std::str::from_utf8(digits).ok()?, 16).ok()
}
