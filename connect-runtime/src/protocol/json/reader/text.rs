//! Texts: between quotes, as they stand or with escapes.

use std::borrow::Cow;

use super::{JsonReader, Read};
use crate::protocol::json::plain::plain_length;
use crate::protocol::value::TextValue;

/// Where a text stands between its quotes.
#[derive(Clone, Copy, Default)]
pub(super) struct Span {
    start: usize,
    end: usize,
    has_escapes: bool,
}

impl<'a> JsonReader<'a> {
    /// Reads a text, borrowed from the body where it stands there as it is.
    ///
    /// # Errors
    /// When there is something else.
    pub fn text(&mut self) -> Read<Cow<'a, str>> {
        if self.token()? != b'"' {
            return Err(self.expected("a string"));
        }
        let span = self.quoted()?;
        Ok(self.unquoted(span))
    }

    /// Reads a text that stands for something else.
    ///
    /// # Errors
    /// When there is something else, or the text stands for no such value.
    pub fn text_value<T: TextValue>(&mut self) -> Read<T> {
        self.token()?;
        let start = self.at;
        let text = self.text()?;
        T::from_text(&text).map_err(|error| self.misfit(start, error.to_string()))
    }

    /// Moves past a text, and checks its escapes.
    pub(super) fn quoted(&mut self) -> Read<Span> {
        if self.bytes.get(self.at) != Some(&b'"') {
            return Err(self.unexpected());
        }
        self.at += 1;
        let mut span = Span {
            start: self.at,
            end: self.at,
            has_escapes: false,
        };
        loop {
            self.at += plain_length(self.bytes.get(self.at..).unwrap_or_default(), 0);
            match self.bytes.get(self.at) {
                Some(b'"') => {
                    span.end = self.at;
                    self.at += 1;
                    return Ok(span);
                }
                Some(_) => {
                    span.has_escapes = true;
                    self.escape()?;
                }
                None => return Err(self.unexpected()),
            }
        }
    }

    /// Moves past a backslash and what it stands before.
    fn escape(&mut self) -> Read<()> {
        self.at += 1;
        match self.bytes.get(self.at) {
            Some(b'u') => {
                for _ in 0..4 {
                    self.at += 1;
                    if !self.bytes.get(self.at).is_some_and(u8::is_ascii_hexdigit) {
                        return Err(self.unexpected());
                    }
                }
            }
            Some(b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't') => {}
            _ => return Err(self.unexpected()),
        }
        self.at += 1;
        Ok(())
    }

    /// A text without escapes.
    #[inline]
    pub(super) fn unescaped(&self, span: Span) -> Option<&'a [u8]> {
        let text = self.bytes.get(span.start..span.end);
        text.filter(|_| !span.has_escapes)
    }

    #[inline]
    pub(super) fn unquoted(&self, span: Span) -> Cow<'a, str> {
        match self.text.get(span.start..span.end) {
            Some(text) if !span.has_escapes => Cow::Borrowed(text),
            _ => Cow::Owned(self.mended(span)),
        }
    }

    /// A text with its escapes resolved, and a replacement character for what is not UTF-8.
    #[cold]
    fn mended(&self, span: Span) -> String {
        let mut rest = self.bytes.get(span.start..span.end).unwrap_or_default();
        let mut text = String::with_capacity(rest.len());
        while let Some(plain) = rest.iter().position(|byte| *byte == b'\\') {
            let (before, escape) = rest.split_at(plain);
            text.push_str(&String::from_utf8_lossy(before));
            let (character, length) = unescape(escape);
            text.push(character);
            rest = escape.get(length..).unwrap_or_default();
        }
        text.push_str(&String::from_utf8_lossy(rest));
        text
    }
}

/// The character that an escape stands for, and how many bytes it takes.
fn unescape(escape: &[u8]) -> (char, usize) {
    let character = match escape.get(1) {
        Some(b'u') => return unescape_unicode(escape),
        Some(b'b') => '\u{8}',
        Some(b'f') => '\u{c}',
        Some(b'n') => '\n',
        Some(b'r') => '\r',
        Some(b't') => '\t',
        Some(other) => char::from(*other),
        None => char::REPLACEMENT_CHARACTER,
    };
    (character, 2)
}

/// Characters beyond 16 bits are written as two halves. A half alone is none.
fn unescape_unicode(escape: &[u8]) -> (char, usize) {
    let high = unit(escape);
    let low = escape.get(6..).map(unit).unwrap_or_default();
    if (0xD800..0xDC00).contains(&high) && (0xDC00..0xE000).contains(&low) {
        let character = 0x1_0000 + ((high - 0xD800) << 10) + (low - 0xDC00);
        return (char::from_u32(character).unwrap_or_default(), 12);
    }
    (
        char::from_u32(high).unwrap_or(char::REPLACEMENT_CHARACTER),
        6,
    )
}

/// The `XXXX` of `\uXXXX`, or zero.
fn unit(escape: &[u8]) -> u32 {
    let digits = escape.strip_prefix(br"\u").and_then(|rest| rest.get(..4));
    let digits = digits.unwrap_or_default().iter();
    digits.fold(0, |unit, digit| {
        unit << 4 | char::from(*digit).to_digit(16).unwrap_or_default()
    })
}
