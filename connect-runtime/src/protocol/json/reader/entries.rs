//! Lists, maps, and unions, which are objects with exactly one member.

use std::borrow::Cow;
use std::fmt;

use super::{JsonReader, Read};
use crate::protocol::json::BodyValue;
use crate::protocol::value::UnknownMember;

impl<'a> JsonReader<'a> {
    /// Reads a list: `read` is called for each element. `null` elements are skipped, as Connect has no
    /// sparse lists.
    ///
    /// # Errors
    /// When the next value is something else, or an element does not fit.
    pub fn list(&mut self, read: &mut dyn FnMut(&mut Self) -> Read<()>) -> Read<()> {
        self.entries(b'[', "a list", |reader| {
            if reader.null()? {
                return Ok(());
            }
            read(reader)
        })
    }

    /// Reads a map: `read` is called for each value, with its key. Entries that are `null` are skipped.
    ///
    /// # Errors
    /// When the next value is something else, or an entry does not fit.
    pub fn map(&mut self, read: &mut dyn FnMut(&mut Self, Cow<'a, str>) -> Read<()>) -> Read<()> {
        self.object("an object", read)
    }

    fn object(
        &mut self,
        expected: impl fmt::Display,
        read: &mut dyn FnMut(&mut Self, Cow<'a, str>) -> Read<()>,
    ) -> Read<()> {
        self.entries(b'{', expected, |reader| {
            let key = reader.name()?;
            if reader.null()? {
                return Ok(());
            }
            read(reader, key)
        })
    }

    /// Reads a union: an object that has exactly one member, `null` members and `__type` aside. `read`
    /// is called for its value, with its name.
    ///
    /// # Errors
    /// When there are several members, or none, or the value does not fit.
    pub fn union<T>(&mut self, name: &str, read: impl Fn(&mut Self, &str) -> Read<T>) -> Read<T> {
        let mut member: Option<(Cow<'a, str>, T)> = None;
        let mut other = None;
        let expected = format_args!("an object ({name})");
        self.object(expected, &mut |reader, key| match &member {
            _ if key == "__type" => reader.skip(),
            Some((first, _)) if *first != key => {
                other.get_or_insert(key);
                reader.skip()
            }
            _ => {
                let value = read(reader, &key)?;
                member = Some((key, value));
                Ok(())
            }
        })?;
        let found = match (member, other) {
            (Some((_, value)), None) => return Ok(value),
            (Some((first, _)), Some(other)) => format!("several ({first} and {other})"),
            (None, _) => "none".to_owned(),
        };
        Err(self.misfit(format!("expected one member of {name}, found {found}")))
    }

    /// Reads a member of a union that the declaration does not list.
    ///
    /// # Errors
    /// When its value is not JSON.
    pub fn unknown_member(&mut self, name: &str) -> Read<UnknownMember> {
        Ok(UnknownMember::new(name, BodyValue::read(self)?))
    }
}
