//! What travels in a JSON body.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::hash::{BuildHasher, Hash};

use serde_json::Value;
use uuid::Uuid;

use super::{JsonReader, JsonWriter, Read, Slot};
use crate::body_value;
use crate::protocol::value::{Sensitive, TextValue};

/// A type that may stand in a JSON body.
///
/// It is implemented for text, booleans, numbers, lists, sets, maps whose keys are [`TextValue`]s, boxes,
/// [`Timestamp`](crate::Timestamp), [`Sensitive`](crate::Sensitive), [`serde_json::Value`], and by the
/// derives [`ConnectShape`](crate::ConnectShape), [`ConnectEnum`](crate::ConnectEnum) and
/// [`ConnectUnion`](crate::ConnectUnion). A type of your own opts in by one line, with
/// [`body_value!`](crate::body_value).
///
/// Both directions are asked for, so that a declaration serves a client and a server of tests.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be a member of a JSON body",
    label = "this type cannot travel as JSON",
    note = "derive `ConnectShape`, `ConnectEnum` or `ConnectUnion` for a type of the service, or write `connect_runtime::body_value!(…)` for one of your own"
)]
pub trait BodyValue: Sized {
    /// Writes the value.
    fn write(&self, writer: &mut JsonWriter);

    /// Reads the value that comes next. It is never `null`.
    ///
    /// # Errors
    /// When it does not fit.
    fn read(reader: &mut JsonReader<'_>) -> Read<Self>;

    /// What a required member of the type is where it is absent: empty, for a list or a map.
    fn absent() -> Option<Self> {
        None
    }
}

/// A type that may be a member of a JSON body: any [`BodyValue`], and `u8`, of which there is no list,
/// for Connect has no blobs.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be a member of a JSON body",
    label = "this type cannot travel as JSON",
    note = "derive `ConnectShape`, `ConnectEnum` or `ConnectUnion` for a type of the service, or write `connect_runtime::body_value!(…)` for one of your own"
)]
pub trait BodyMember: Sized {
    /// Writes the value.
    fn write_member(&self, writer: &mut JsonWriter);

    /// Reads the value that comes next.
    ///
    /// # Errors
    /// When it does not fit.
    fn read_member(reader: &mut JsonReader<'_>) -> Read<Self>;

    /// What a required member is where it is absent, if it may be.
    fn absent_member() -> Option<Self>;

    // What the derives call: of a type that cannot travel, the compiler says the same in each.

    #[doc(hidden)]
    #[inline]
    fn required(value: &Self, name: &str, writer: &mut JsonWriter) {
        writer.member(name, value);
    }

    #[doc(hidden)]
    #[inline]
    fn optional(value: &Option<Self>, name: &str, writer: &mut JsonWriter) {
        writer.optional_member(name, value);
    }

    #[doc(hidden)]
    #[inline]
    fn slot(slot: &mut Option<Self>) -> &mut dyn Slot {
        slot
    }
}

impl<T: BodyValue> BodyMember for T {
    #[inline]
    fn write_member(&self, writer: &mut JsonWriter) {
        T::write(self, writer);
    }

    #[inline]
    fn read_member(reader: &mut JsonReader<'_>) -> Read<Self> {
        T::read(reader)
    }

    #[inline]
    fn absent_member() -> Option<Self> {
        T::absent()
    }
}

body_value! {
    String: |value, writer| writer.text(value), |reader| Ok(reader.text()?.into_owned()), None;
    Box<str>: |value, writer| writer.text(value), |reader| Ok(reader.text()?.into()), None;
    Cow<'static, str>: |value, writer| writer.text(value),
        |reader| Ok(Cow::Owned(reader.text()?.into_owned())), None;
    char: |value, writer| writer.json(value), |reader| reader.text_value(), None;
    Uuid: |value, writer| writer.text(&value.to_text()), |reader| reader.text_value(), None;
    bool: |value, writer| writer.json(value), |reader| reader.boolean(), None;
    f32: |value, writer| writer.float(*value), |reader| reader.float(), None;
    f64: |value, writer| writer.float(*value), |reader| reader.float(), None;
    Value: |value, writer| writer.json(value), |reader| reader.document(), None
}

macro_rules! whole_numbers {
    ($($trait:ident { $write:ident $read:ident $absent:ident } for $($ty:ty)*;)*) => {$($(
        #[diagnostic::do_not_recommend]
        impl $trait for $ty {
            fn $write(&self, writer: &mut JsonWriter) {
                writer.json(self);
            }

            fn $read(reader: &mut JsonReader<'_>) -> Read<Self> {
                reader.whole(concat!("a whole number (", stringify!($ty), ")"))
            }

            fn $absent() -> Option<Self> {
                None
            }
        }
    )*)*};
}

whole_numbers! {
    BodyValue { write read absent } for i8 i16 i32 i64 isize u16 u32 u64 usize;
    BodyMember { write_member read_member absent_member } for u8;
}

/// What travels like the value that it holds.
macro_rules! holders {
    ($($holder:ident: $value:ident, $get:expr;)*) => {$(
        impl<T: BodyValue> BodyValue for $holder<T> {
            fn write(&self, writer: &mut JsonWriter) {
                let $value = self;
                T::write($get, writer);
            }

            fn read(reader: &mut JsonReader<'_>) -> Read<Self> {
                T::read(reader).map(Self::new)
            }

            fn absent() -> Option<Self> {
                T::absent().map(Self::new)
            }
        }
    )*};
}

holders! {
    Box: value, value;
    Sensitive: value, value.expose();
}

/// Lists and sets, each by how it takes an element.
macro_rules! lists {
    ($($list:ty: $add:ident, $($bounds:ident)*, $($hasher:ident)?;)*) => {$(
        impl<T: BodyValue $(+ $bounds)*, $($hasher: BuildHasher + Default)?> BodyValue for $list {
            fn write(&self, writer: &mut JsonWriter) {
                writer.list(self);
            }

            fn read(reader: &mut JsonReader<'_>) -> Read<Self> {
                let mut list = Self::default();
                let mut elements = reader.list()?;
                while reader.element(&mut elements)? {
                    list.$add(T::read(reader)?);
                }
                Ok(list)
            }

            fn absent() -> Option<Self> {
                Some(Self::default())
            }
        }
    )*};
}

lists! {
    Vec<T>: push, ,;
    BTreeSet<T>: insert, Ord,;
    HashSet<T, S>: insert, Eq Hash, S;
}

impl<T: BodyValue> BodyValue for Box<[T]> {
    fn write(&self, writer: &mut JsonWriter) {
        writer.list(self);
    }

    fn read(reader: &mut JsonReader<'_>) -> Read<Self> {
        Vec::read(reader).map(Vec::into_boxed_slice)
    }

    fn absent() -> Option<Self> {
        Some(Self::default())
    }
}

/// Maps: their keys are texts, and what a member may be is what a value may be.
macro_rules! maps {
    ($($map:ty: $($bounds:ident)*, $($hasher:ident)?;)*) => {$(
        impl<K: TextValue $(+ $bounds)*, V: BodyMember, $($hasher: BuildHasher + Default)?> BodyValue for $map {
            fn write(&self, writer: &mut JsonWriter) {
                writer.begin_object();
                for (key, value) in self {
                    writer.member(&key.to_text(), value);
                }
                writer.end_object();
            }

            fn read(reader: &mut JsonReader<'_>) -> Read<Self> {
                let mut map = Self::default();
                let mut entries = reader.map()?;
                while let Some(key) = reader.key(&mut entries)? {
                    let key = reader.map_key(&key)?;
                    map.insert(key, V::read_member(reader)?);
                }
                Ok(map)
            }

            fn absent() -> Option<Self> {
                Some(Self::default())
            }
        }
    )*};
}

maps! {
    BTreeMap<K, V>: Ord,;
    HashMap<K, V, S>: Eq Hash, S;
}
