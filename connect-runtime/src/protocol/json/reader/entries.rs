//! What has any number of entries: lists, maps, and unions, which must have one.

use std::borrow::Cow;

use super::{JsonReader, Read};
use crate::protocol::json::BodyValue;
use crate::protocol::value::{TextValue, UnknownMember};

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
    /// Starts a list.
    ///
    /// # Errors
    /// When there is something else.
    pub fn list(&mut self) -> Read<Entries> {
        self.open(b'[', "a list")?;
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
    pub fn map(&mut self) -> Read<Entries> {
        self.open(b'{', "an object")?;
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
        self.token()?;
        let start = self.at;
        self.open(b'{', format_args!("an object ({name})"))?;
        Ok(Union {
            name,
            start,
            entries: Entries::default(),
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
    pub(super) fn entry(&mut self, entries: &mut Entries, close: u8) -> Read<bool> {
        let closing = if std::mem::replace(&mut entries.has_begun, true) {
            self.more(close)?
        } else {
            self.token()? == close
        };
        if closing {
            self.close();
        }
        Ok(!closing)
    }
}
