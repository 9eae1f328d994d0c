//! Reads JSON straight into declared values, in one pass over the bytes.

mod document;
mod number;
mod place;
mod skip;
mod text;

use std::borrow::Cow;
use std::fmt;

use super::{BodyValue, DecodeError, Members, Slot};
use crate::protocol::value::{TextValue, UnknownMember};

/// A byte order mark, which some services put before JSON.
const BOM: &[u8] = b"\xEF\xBB\xBF";
/// How deep declared values may be nested, for each level takes some of the stack.
const MAX_DEPTH: u8 = 128;

/// JSON that is being read, from its first byte to its last.
///
/// What cannot be read as it stands, but in one way only, is read: a byte order mark, raw control
/// characters and half a surrogate pair in a text, bytes that are not UTF-8, `1.0` for a whole number.
pub struct JsonReader<'a> {
    bytes: &'a [u8],
    /// The same as text, or nothing where it is not UTF-8: then each text is mended by itself.
    text: &'a str,
    at: usize,
    depth: u8,
    problem: Option<Problem>,
    error_message: Option<&'a str>,
}

/// What a reading function returns.
pub type Read<T> = Result<T, ReadError>;

/// A value that could not be read. The reader knows why, and where it stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ReadError(());

/// Why a body could not be read.
enum Problem {
    /// It ends inside a value.
    CutShort,
    /// The value at an offset is JSON, but does not fit.
    Unfitting(usize, DecodeError),
    /// It is not JSON, from an offset on.
    NotJson(usize),
}

/// Why a body is not the value that was asked for.
#[derive(Debug, PartialEq)]
pub(crate) enum BodyError {
    /// It ends inside a value.
    CutShort,
    /// It is whole, and something else.
    Unfitting(DecodeError),
}

/// A list whose elements are being read, or a map whose entries are.
#[derive(Debug, Default)]
pub struct Entries {
    has_begun: bool,
}

/// A union that is being read.
#[derive(Debug)]
pub struct Union<'a> {
    name: &'static str,
    start: usize,
    entries: Entries,
    member: Option<Cow<'a, str>>,
}

impl<'a> JsonReader<'a> {
    pub(crate) fn new(bytes: &'a [u8]) -> Self {
        let bytes = trimmed(bytes);
        Self {
            bytes,
            text: std::str::from_utf8(bytes).unwrap_or_default(),
            at: 0,
            depth: 0,
            problem: None,
            error_message: None,
        }
    }

    /// The body of an error, whose message is found already.
    pub(crate) fn of_error(bytes: &'a [u8], message: Option<&'a str>) -> Self {
        Self {
            error_message: message,
            ..Self::new(bytes)
        }
    }

    /// The message of the error whose body is read: services spell its name in three ways.
    pub fn error_message(&self) -> Option<String> {
        self.error_message.map(str::to_owned)
    }

    /// Reads a structure: each member into its slot, in any order. What is not declared is skipped, and
    /// of two members of one name the last counts.
    ///
    /// # Errors
    /// When a member does not fit, or a required one is absent.
    pub fn shape(&mut self, members: &Members<'_>, slots: &mut [&mut dyn Slot]) -> Read<()> {
        let start = self.at;
        if self.token()? != b'{' {
            return Err(self.expected(&format!("an object ({})", members.shape)));
        }
        self.enter()?;
        let mut next = 0;
        let mut closing = self.token()? == b'}';
        while !closing {
            let index = self.member(members, next)?;
            match index.and_then(|index| Some((index, slots.get_mut(index)?))) {
                None => self.skip()?,
                Some((index, slot)) => {
                    next = index + 1;
                    if self.null()? {
                        slot.clear();
                    } else {
                        slot.fill(self)?;
                    }
                }
            }
            closing = self.more(b'}')?;
        }
        self.leave();
        for ((name, is_required), slot) in members.names.iter().zip(slots) {
            if *is_required && !slot.settle() {
                return Err(self.absent(start, name));
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
        let name = self.quoted()?;
        self.colon()?;
        Ok(match self.unescaped(name) {
            Some(name) => members.find(name),
            None => members.find(self.unquoted(name).as_bytes()),
        })
    }

    /// Starts a list.
    ///
    /// # Errors
    /// When there is something else.
    pub fn list(&mut self) -> Read<Entries> {
        if self.token()? != b'[' {
            return Err(self.expected("a list"));
        }
        self.enter()?;
        Ok(Entries::default())
    }

    /// Moves to the next element of a list, or past its end. Connect has no sparse lists: a `null` is
    /// no element.
    ///
    /// # Errors
    /// When the text is not JSON.
    pub fn element(&mut self, list: &mut Entries) -> Read<bool> {
        while self.entry(list, b']')? {
            if !self.null()? {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// Starts a map.
    ///
    /// # Errors
    /// When there is something else.
    pub fn map(&mut self, expected: &str) -> Read<Entries> {
        if self.token()? != b'{' {
            return Err(self.expected(expected));
        }
        self.enter()?;
        Ok(Entries::default())
    }

    /// Moves to the value of the next entry of a map, or past its end, and returns its key. An entry
    /// that is `null` is none.
    ///
    /// # Errors
    /// When the text is not JSON.
    pub fn key(&mut self, map: &mut Entries) -> Read<Option<Cow<'a, str>>> {
        while self.entry(map, b'}')? {
            let key = self.name()?;
            if !self.null()? {
                return Ok(Some(key));
            }
        }
        Ok(None)
    }

    /// What a key stands for.
    ///
    /// # Errors
    /// When it stands for no such value.
    pub(crate) fn map_key<K: TextValue>(&mut self, key: &str) -> Read<K> {
        K::from_text(key).map_err(|error| self.misfit(self.at, error.to_string()))
    }

    /// Starts a union: an object that has exactly one member, `null` members and `__type` aside.
    ///
    /// # Errors
    /// When there is something else.
    pub fn union(&mut self, name: &'static str) -> Read<Union<'a>> {
        let entries = self.map(&format!("an object ({name})"))?;
        Ok(Union {
            name,
            start: self.at - 1,
            entries,
            member: None,
        })
    }

    /// Moves to the value of the union's member and returns its name, and past the end after that.
    ///
    /// # Errors
    /// When there are several members, or none.
    pub fn union_member(&mut self, union: &mut Union<'a>) -> Read<Option<Cow<'a, str>>> {
        while let Some(name) = self.key(&mut union.entries)? {
            if name == "__type" {
                self.skip()?;
                continue;
            }
            let first = union.member.get_or_insert_with(|| name.clone());
            if *first != name {
                let found = format!("found several ({first} and {name})");
                let problem = format!("expected one member of {}, {found}", union.name);
                return Err(self.misfit(union.start, problem));
            }
            return Ok(Some(name));
        }
        if union.member.is_none() {
            let problem = format!("expected one member of {}, found none", union.name);
            return Err(self.misfit(union.start, problem));
        }
        Ok(None)
    }

    /// Keeps a member of a union that the declaration does not know.
    ///
    /// # Errors
    /// When its value is not JSON.
    pub fn unknown_member(&mut self, name: Cow<'_, str>) -> Read<UnknownMember> {
        let value = BodyValue::read(self)?;
        Ok(UnknownMember::new(name, value))
    }

    /// Moves to the next entry, or past the end.
    fn entry(&mut self, entries: &mut Entries, close: u8) -> Read<bool> {
        let closing = if std::mem::replace(&mut entries.has_begun, true) {
            self.more(close)?
        } else {
            self.token()? == close
        };
        if closing {
            self.leave();
        }
        Ok(!closing)
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

    #[inline]
    fn enter(&mut self) -> Read<()> {
        if self.depth == MAX_DEPTH {
            let problem = format!("nested deeper than {MAX_DEPTH} levels");
            return Err(self.misfit(self.at, problem));
        }
        self.depth += 1;
        self.at += 1;
        Ok(())
    }

    #[inline]
    fn leave(&mut self) {
        self.depth -= 1;
        self.at += 1;
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
    pub(crate) fn null(&mut self) -> Read<bool> {
        let is_null = self.token()? == b'n';
        if is_null {
            self.word("null")?;
        }
        Ok(is_null)
    }

    /// What a structure is that lacks a member although none was reported absent: a `Slot` lied.
    #[cold]
    pub fn unsettled(&mut self) -> ReadError {
        self.misfit(self.at, "a required member has no value")
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

    /// Where the reader stands, to say later what is wrong there.
    pub(crate) fn place(&self) -> usize {
        self.at
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

impl From<BodyError> for DecodeError {
    fn from(error: BodyError) -> Self {
        match error {
            BodyError::CutShort => Self::new("not valid JSON: it ends inside a value"),
            BodyError::Unfitting(error) => error,
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
    let value = value(&mut reader);
    match value.and_then(|value| reader.end().map(|()| value)) {
        Ok(value) => Ok(value),
        Err(_) => Err(reader.into_error()),
    }
}

impl JsonReader<'_> {
    /// There must be nothing more.
    fn end(&mut self) -> Read<()> {
        if self.at == self.bytes.len() {
            return Ok(());
        }
        self.token()?;
        Err(self.unexpected())
    }
}

impl fmt::Debug for JsonReader<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("JsonReader")
            .field("at", &self.at)
            .finish_non_exhaustive()
    }
}
