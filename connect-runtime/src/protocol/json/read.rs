//! From a JSON value to a declared type.

use std::borrow::Cow;

use serde::de::value::{MapAccessDeserializer, StrDeserializer, StringDeserializer};
use serde::de::{self, DeserializeSeed, Deserializer, IntoDeserializer, Unexpected, Visitor};
use serde::forward_to_deserialize_any;

use super::decode_error::{ABSENT, DecodeError};
use super::tree::{Json, Object};

/// Hands a JSON value to whatever type asks for it.
pub(crate) struct JsonDeserializer<'de>(pub(crate) Json<'de>);

impl<'de> Deserializer<'de> for JsonDeserializer<'de> {
    type Error = DecodeError;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, DecodeError> {
        match self.0 {
            Json::Null => visitor.visit_unit(),
            Json::Bool(value) => visitor.visit_bool(value),
            Json::Unsigned(value) => visitor.visit_u64(value),
            Json::Signed(value) => visitor.visit_i64(value),
            Json::Float(value) => visitor.visit_f64(value),
            Json::String(Cow::Borrowed(value)) => visitor.visit_borrowed_str(value),
            Json::String(Cow::Owned(value)) => visitor.visit_string(value),
            Json::Array(elements) => visitor.visit_seq(Elements::new(elements, Nulls::Kept)),
            Json::Object(members) => visitor.visit_map(Entries::new(members, Nulls::Kept)),
        }
    }

    /// The three floats that JSON cannot write travel as strings.
    fn deserialize_f64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, DecodeError> {
        match &self.0 {
            Json::String(text) => match text.as_ref() {
                "NaN" => visitor.visit_f64(f64::NAN),
                "Infinity" => visitor.visit_f64(f64::INFINITY),
                "-Infinity" => visitor.visit_f64(f64::NEG_INFINITY),
                _ => self.deserialize_any(visitor),
            },
            _ => self.deserialize_any(visitor),
        }
    }

    fn deserialize_f32<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, DecodeError> {
        self.deserialize_f64(visitor)
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, DecodeError> {
        match self.0 {
            Json::Null => visitor.visit_none(),
            _ => visitor.visit_some(self),
        }
    }

    /// Whoever asks for a list of something has no place for what is nothing: Connect has no sparse
    /// lists and maps.
    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, DecodeError> {
        match self.0 {
            Json::Array(elements) => visitor.visit_seq(Elements::new(elements, Nulls::Skipped)),
            _ => self.deserialize_any(visitor),
        }
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, DecodeError> {
        match self.0 {
            Json::Object(members) => visitor.visit_map(Entries::new(members, Nulls::Skipped)),
            _ => self.deserialize_any(visitor),
        }
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _name: &'static str,
        _fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, DecodeError> {
        self.deserialize_map(visitor)
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _name: &'static str,
        visitor: V,
    ) -> Result<V::Value, DecodeError> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_unit<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, DecodeError> {
        visitor.visit_unit()
    }

    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, DecodeError> {
        visitor.visit_unit()
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _name: &'static str,
        _variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, DecodeError> {
        match self.0 {
            Json::String(value) => visitor.visit_enum(value.into_deserializer()),
            Json::Object(members) => visitor.visit_enum(MapAccessDeserializer::new(Entries::new(
                members,
                Nulls::Skipped,
            ))),
            other => Err(DecodeError::new(format!(
                "expected a string or an object, found {}",
                other.kind()
            ))),
        }
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 char str string bytes byte_buf unit_struct
        tuple tuple_struct identifier
    }
}

/// What becomes of a `null` in a list or a map.
#[derive(Clone, Copy, PartialEq)]
enum Nulls {
    Kept,
    Skipped,
}

/// The elements of a list.
struct Elements<'de> {
    nulls: Nulls,
    elements: std::iter::Enumerate<std::vec::IntoIter<Json<'de>>>,
}

impl<'de> Elements<'de> {
    fn new(elements: Vec<Json<'de>>, nulls: Nulls) -> Self {
        Self {
            nulls,
            elements: elements.into_iter().enumerate(),
        }
    }
}

impl<'de> de::SeqAccess<'de> for Elements<'de> {
    type Error = DecodeError;

    fn next_element_seed<T: DeserializeSeed<'de>>(
        &mut self,
        seed: T,
    ) -> Result<Option<T::Value>, DecodeError> {
        let nulls = self.nulls;
        let is_kept = |element: &Json<'_>| nulls == Nulls::Kept || *element != Json::Null;
        let Some((index, element)) = self.elements.find(|(_, element)| is_kept(element)) else {
            return Ok(None);
        };
        seed.deserialize(JsonDeserializer(element))
            .map(Some)
            .map_err(|error| error.in_element(index))
    }

    fn size_hint(&self) -> Option<usize> {
        Some(self.elements.len())
    }
}

/// The entries of a map.
struct Entries<'de> {
    nulls: Nulls,
    left: std::vec::IntoIter<(Cow<'de, str>, Json<'de>)>,
    current: Option<(Cow<'de, str>, Json<'de>)>,
}

impl<'de> Entries<'de> {
    fn new(members: Object<'de>, nulls: Nulls) -> Self {
        Self {
            nulls,
            left: members.into_iter(),
            current: None,
        }
    }
}

impl<'de> de::MapAccess<'de> for Entries<'de> {
    type Error = DecodeError;

    fn next_key_seed<K: DeserializeSeed<'de>>(
        &mut self,
        seed: K,
    ) -> Result<Option<K::Value>, DecodeError> {
        let nulls = self.nulls;
        let is_kept = |value: &Json<'_>| nulls == Nulls::Kept || *value != Json::Null;
        self.current = self.left.find(|(_, value)| is_kept(value));
        let Some((name, _)) = &self.current else {
            return Ok(None);
        };
        let key = match name {
            Cow::Borrowed(name) => seed.deserialize(KeyDeserializer(Cow::Borrowed(name))),
            Cow::Owned(name) => seed.deserialize(KeyDeserializer(Cow::Owned(name.clone()))),
        };
        key.map(Some).map_err(|error| error.in_member(name))
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(
        &mut self,
        seed: V,
    ) -> Result<V::Value, DecodeError> {
        let (name, value) = self
            .current
            .take()
            .ok_or_else(|| DecodeError::new("a value was read before its key"))?;
        seed.deserialize(JsonDeserializer(value))
            .map_err(|error| error.in_member(&name))
    }

    fn size_hint(&self) -> Option<usize> {
        Some(self.left.len())
    }
}

/// The key of a map: always a string in JSON, but a number or an enum to the one who asks.
struct KeyDeserializer<'de>(Cow<'de, str>);

macro_rules! parse_keys {
    ($($method:ident => $visit:ident: $number:ty,)*) => {$(
        fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, DecodeError> {
            match self.0.parse::<$number>() {
                Ok(number) => visitor.$visit(number),
                Err(_) => Err(de::Error::invalid_type(Unexpected::Str(&self.0), &visitor)),
            }
        }
    )*};
}

impl<'de> Deserializer<'de> for KeyDeserializer<'de> {
    type Error = DecodeError;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, DecodeError> {
        match self.0 {
            Cow::Borrowed(name) => visitor.visit_borrowed_str(name),
            Cow::Owned(name) => visitor.visit_string(name),
        }
    }

    parse_keys! {
        deserialize_i8 => visit_i8: i8,
        deserialize_i16 => visit_i16: i16,
        deserialize_i32 => visit_i32: i32,
        deserialize_i64 => visit_i64: i64,
        deserialize_u8 => visit_u8: u8,
        deserialize_u16 => visit_u16: u16,
        deserialize_u32 => visit_u32: u32,
        deserialize_u64 => visit_u64: u64,
        deserialize_bool => visit_bool: bool,
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _name: &'static str,
        visitor: V,
    ) -> Result<V::Value, DecodeError> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _name: &'static str,
        _variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, DecodeError> {
        match self.0 {
            Cow::Borrowed(name) => visitor.visit_enum(StrDeserializer::new(name)),
            Cow::Owned(name) => visitor.visit_enum(StringDeserializer::new(name)),
        }
    }

    forward_to_deserialize_any! {
        i128 u128 f32 f64 char str string bytes byte_buf option unit unit_struct seq tuple tuple_struct map
        struct identifier ignored_any
    }
}

/// Stands for a member that is not there: nothing to an option, empty to a list or a map, and an
/// error to everything else.
pub(crate) struct Absent;

impl<'de> Deserializer<'de> for Absent {
    type Error = DecodeError;

    fn deserialize_any<V: Visitor<'de>>(self, _visitor: V) -> Result<V::Value, DecodeError> {
        Err(DecodeError::new(ABSENT))
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, DecodeError> {
        visitor.visit_none()
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, DecodeError> {
        visitor.visit_seq(Elements::new(Vec::new(), Nulls::Skipped))
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, DecodeError> {
        visitor.visit_map(Entries::new(Vec::new(), Nulls::Skipped))
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _name: &'static str,
        visitor: V,
    ) -> Result<V::Value, DecodeError> {
        visitor.visit_newtype_struct(self)
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf unit unit_struct
        tuple tuple_struct struct enum identifier ignored_any
    }
}
