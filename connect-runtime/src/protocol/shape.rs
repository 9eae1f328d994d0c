//! What the code of a derived shape, union or enum calls: one call a member.
#![expect(
    clippy::missing_errors_doc,
    reason = "the errors are the serializer's and the deserializer's own"
)]

use std::borrow::Cow;
use std::fmt;

use serde::de::{self, Deserialize, Deserializer, Visitor};
use serde::ser::{Serialize, SerializeMap, Serializer};

use crate::protocol::json::{self, Absent, Json, JsonDeserializer, Object, ReadError};
use crate::protocol::value::BodyValue;
use crate::protocol::value::UnknownMember;

/// A structure: what an operation answers, or a part of a body.
///
/// Derive it with [`ConnectShape`](crate::ConnectShape).
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no shape, so no operation can have it as its output",
    label = "this is no shape",
    note = "add `#[derive(ConnectShape)]` to the struct; leave `output` out where an operation has none"
)]
pub trait Shape: BodyValue + Send {
    /// Reads the structure from its members, as `Deserialize` does, but without a copy of them.
    ///
    /// # Errors
    /// When a member does not fit.
    #[doc(hidden)]
    fn from_members<E: de::Error>(members: Members<'_>) -> Result<Self, E> {
        Self::deserialize(JsonDeserializer(Json::Object(members.entries))).map_err(E::custom)
    }
}

/// Reads a shape from the text of a body, without a copy of the members.
pub(crate) fn read_shape<T: Shape>(text: &[u8]) -> Result<T, ReadError> {
    match json::parse(text)? {
        Json::Object(members) => T::from_members(Members::new(members)),
        other => T::deserialize(JsonDeserializer(other)),
    }
    .map_err(ReadError::Unfitting)
}

/// No output.
impl Shape for () {}

/// The output of a list operation that has a token for the next page.
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no token for the next page",
    label = "no member of this output is marked `#[next_token]`",
    note = "mark the member of the output that holds the token with `#[next_token]`"
)]
pub trait NextToken {
    /// The token of the next page, if there is one.
    fn next_token(&self) -> Option<&str>;
}

/// The output of a list operation, as the list that it is a page of.
#[diagnostic::on_unimplemented(
    message = "the pages of `{Self}` have no items",
    label = "no member of this output is marked `#[items]`",
    note = "mark the list that a page is about with `#[items]`, or take the pages themselves"
)]
pub trait PageItems {
    /// What the list holds.
    type Item;

    /// The items of this page.
    fn into_items(self) -> Vec<Self::Item>;
}

/// Writes the members of a structure in the order of their calls.
#[derive(Debug)]
pub struct ShapeWriter<M>(M);

impl<M: SerializeMap> ShapeWriter<M> {
    /// Starts the structure.
    pub fn new<S: Serializer<SerializeMap = M, Error = M::Error>>(
        serializer: S,
    ) -> Result<Self, M::Error> {
        serializer.serialize_map(None).map(Self)
    }

    /// Writes a required member.
    pub fn member<T: BodyValue>(&mut self, name: &'static str, value: &T) -> Result<(), M::Error> {
        self.0.serialize_entry(name, value)
    }

    /// Writes an optional member, or nothing: an absent member is never `null`.
    pub fn optional<T: BodyValue>(
        &mut self,
        name: &'static str,
        value: &Option<T>,
    ) -> Result<(), M::Error> {
        match value {
            Some(value) => self.0.serialize_entry(name, value),
            None => Ok(()),
        }
    }

    /// Ends the structure.
    pub fn end(self) -> Result<M::Ok, M::Error> {
        self.0.end()
    }
}

/// The members of a structure that is being read.
#[derive(Debug)]
pub struct Members<'de> {
    entries: Object<'de>,
    /// Where the next member is looked for first: services answer in the order of the declaration.
    next: usize,
}

impl<'de> Members<'de> {
    pub(crate) fn new(entries: Object<'de>) -> Self {
        Self { entries, next: 0 }
    }

    /// Reads an object; what its members are is told by the calls that follow.
    pub fn read<D: Deserializer<'de>>(
        deserializer: D,
        shape: &'static str,
    ) -> Result<Self, D::Error> {
        let members = deserializer.deserialize_struct(shape, &[], ObjectVisitor(shape))?;
        Ok(Self::new(members))
    }

    /// Reads one member. Absent or `null` is nothing to an option, empty to a list or a map, and an
    /// error to everything else.
    pub fn member<T: BodyValue, E: de::Error>(&mut self, name: &'static str) -> Result<T, E> {
        match self.take(name) {
            Json::Null => T::deserialize(Absent),
            value => T::deserialize(JsonDeserializer(value)),
        }
        .map_err(|error| E::custom(error.in_member(name)))
    }

    /// Takes a member's value out, looking first where the order of the declaration has it.
    fn take(&mut self, name: &str) -> Json<'de> {
        let (before, after) = self
            .entries
            .split_at_mut_checked(self.next)
            .unwrap_or_default();
        let in_order = after
            .iter_mut()
            .enumerate()
            .find(|(_, (key, _))| key == name);
        if let Some((offset, (_, value))) = in_order {
            self.next += offset + 1;
            return std::mem::replace(value, Json::Null);
        }
        let out_of_order = before.iter_mut().rev().find(|(key, _)| key == name);
        out_of_order.map_or(Json::Null, |(_, value)| {
            std::mem::replace(value, Json::Null)
        })
    }
}

/// Reads an object as it is; `__type` names its shape to others and is no member.
struct ObjectVisitor(&'static str);

impl<'de> Visitor<'de> for ObjectVisitor {
    type Value = Object<'de>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "an object ({})", self.0)
    }

    fn visit_map<A: de::MapAccess<'de>>(self, access: A) -> Result<Self::Value, A::Error> {
        match Json::deserialize(de::value::MapAccessDeserializer::new(access))? {
            Json::Object(members) => Ok(members),
            other => Err(de::Error::custom(format_args!(
                "expected an object, found {}",
                other.kind()
            ))),
        }
    }
}

/// The one member of a union that is being read.
#[derive(Debug)]
pub struct UnionMember<'de> {
    name: Cow<'de, str>,
    value: Json<'de>,
}

impl<'de> UnionMember<'de> {
    /// Reads an object that has exactly one member, `null` members and `__type` aside.
    pub fn read<D: Deserializer<'de>>(
        deserializer: D,
        union: &'static str,
    ) -> Result<Self, D::Error> {
        let members = deserializer.deserialize_struct(union, &[], ObjectVisitor(union))?;
        let mut members = members
            .into_iter()
            .filter(|(name, value)| *value != Json::Null && name != "__type");
        match (members.next(), members.next()) {
            (Some((name, value)), None) => Ok(Self { name, value }),
            (None, _) => Err(de::Error::custom(format_args!(
                "expected one member of {union}, found none"
            ))),
            (Some((first, _)), Some((second, _))) => Err(de::Error::custom(format_args!(
                "expected one member of {union}, found several ({first} and {second})"
            ))),
        }
    }

    /// The member's name on the wire.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Reads the member's value.
    pub fn into_value<T: BodyValue, E: de::Error>(self) -> Result<T, E> {
        let Self { name, value } = self;
        T::deserialize(JsonDeserializer(value)).map_err(|error| E::custom(error.in_member(&name)))
    }

    /// Keeps a member that the declaration does not know.
    pub fn into_unknown<E: de::Error>(self) -> Result<UnknownMember, E> {
        let name = self.name.clone().into_owned();
        Ok(UnknownMember::new(name, self.into_value()?))
    }
}

/// Writes a union: an object of one member.
pub fn write_union<S: Serializer, T: Serialize + ?Sized>(
    serializer: S,
    name: &str,
    value: &T,
) -> Result<S::Ok, S::Error> {
    let mut map = serializer.serialize_map(Some(1))?;
    map.serialize_entry(name, value)?;
    map.end()
}

/// Reads an enum from its value on the wire.
pub fn read_enum<'de, D: Deserializer<'de>, T: for<'a> From<&'a str>>(
    deserializer: D,
) -> Result<T, D::Error> {
    struct TextVisitor<T>(std::marker::PhantomData<T>);

    impl<T: for<'a> From<&'a str>> Visitor<'_> for TextVisitor<T> {
        type Value = T;

        fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
            formatter.write_str("a string")
        }

        fn visit_str<E>(self, text: &str) -> Result<T, E> {
            Ok(T::from(text))
        }
    }

    deserializer.deserialize_str(TextVisitor(std::marker::PhantomData))
}
