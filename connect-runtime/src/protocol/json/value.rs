//! The types that can travel in a JSON body.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::hash::{BuildHasher, Hash};

use aws_smithy_types::date_time::Format;
use serde_json::Value;
use uuid::Uuid;

use super::{JsonReader, JsonWriter, Read, Slot};
use crate::body_value;
use crate::protocol::value::{EpochSeconds, IsoDateTime, Sensitive, TextValue, Timestamp};

/// A type that may stand in a JSON body.
///
/// It is implemented for text, booleans, numbers, lists, sets, maps whose keys are [`TextValue`]s, boxes,
/// [`Timestamp`](crate::Timestamp), [`Sensitive`](crate::Sensitive), [`serde_json::Value`], and by the
/// derives [`ConnectShape`](crate::ConnectShape), [`ConnectEnum`](crate::ConnectEnum) and
/// [`ConnectUnion`](crate::ConnectUnion). Your own type opts in with one line of
/// [`body_value!`](crate::body_value).
///
/// Both directions are required, so that a declaration serves both a client and a test server.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be a member of a JSON body",
    label = "this type cannot travel as JSON",
    note = "derive `ConnectShape`, `ConnectEnum` or `ConnectUnion` for a type of the service, or write `connect_runtime::body_value!(…)` for one of your own"
)]
pub trait BodyValue: Sized {
    /// Writes the value.
    fn write(&self, writer: &mut JsonWriter);

    /// Reads the next value. It is never `null`.
    ///
    /// # Errors
    /// When the value does not fit.
    fn read(reader: &mut JsonReader<'_>) -> Read<Self>;

    /// The value of a required member that is absent, if it has a default: empty, for a list or a map.
    fn absent() -> Option<Self> {
        None
    }
}

/// A type that may be a member of a JSON body: any [`BodyValue`], and `u8`, which cannot be in a list, as
/// Connect has no blobs.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be a member of a JSON body",
    label = "this type cannot travel as JSON",
    note = "derive `ConnectShape`, `ConnectEnum` or `ConnectUnion` for a type of the service, or write `connect_runtime::body_value!(…)` for one of your own"
)]
pub trait BodyMember: Sized {
    /// Writes the value.
    fn write_member(&self, writer: &mut JsonWriter);

    /// Reads the next value.
    ///
    /// # Errors
    /// When the value does not fit.
    fn read_member(reader: &mut JsonReader<'_>) -> Read<Self>;

    /// The value of a required member that is absent, if it has a default.
    fn absent_member() -> Option<Self> {
        None
    }

    // What the derives call, so that the compiler reports a type that cannot travel alike in each.

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

// Inlined, so that a program compiles only the types that it uses.
macro_rules! whole_numbers {
    ($($trait:ident { $write:ident $read:ident } for $($ty:ty)*;)*) => {$($(
        #[diagnostic::do_not_recommend]
        impl $trait for $ty {
            #[inline]
            fn $write(&self, writer: &mut JsonWriter) {
                writer.json(self);
            }

            #[inline]
            fn $read(reader: &mut JsonReader<'_>) -> Read<Self> {
                reader.whole(concat!("a whole number (", stringify!($ty), ")"))
            }
        }
    )*)*};
}

whole_numbers! {
    BodyValue { write read } for i8 i16 i32 i64 isize u16 u32 u64 usize;
    BodyMember { write_member read_member } for u8;
}

body_value! {
    String: |value, writer| writer.text(value), |reader| Ok(reader.text()?.into_owned());
    Box<str>: |value, writer| writer.text(value), |reader| Ok(reader.text()?.into());
    Cow<'static, str>: |value, writer| writer.text(value),
        |reader| Ok(Cow::Owned(reader.text()?.into_owned()));
    char: |value, writer| writer.json(value), |reader| reader.text_value();
    Uuid: |value, writer| writer.text(&value.to_text()), |reader| reader.text_value();
    bool: |value, writer| writer.json(value), |reader| reader.boolean();
    f32: |value, writer| writer.float(*value), |reader| reader.float();
    f64: |value, writer| writer.float(*value), |reader| reader.float();
    Value: |value, writer| writer.json(value), |reader| reader.document();
    EpochSeconds: |time, writer| time.0.write(writer), |reader| Timestamp::read(reader).map(Self);
    IsoDateTime: |time, writer| match time.0.text(Format::DateTime) {
        Ok(text) => writer.text(&text),
        Err(error) => writer.fail(error.to_string()),
    }, |reader| Timestamp::read(reader).map(Self);

    {T: BodyValue} Box<T>: |value, writer| T::write(value, writer),
        |reader| T::read(reader).map(Self::new), T::absent().map(Self::new);
    {T: BodyValue} Sensitive<T>: |value, writer| T::write(value.expose(), writer),
        |reader| T::read(reader).map(Self::new), T::absent().map(Self::new);

    {T: BodyValue} Vec<T>: |list, writer| writer.list(list),
        |reader| list(reader), Some(Self::new());
    {T: BodyValue} Box<[T]>: |list, writer| writer.list(list),
        |reader| list(reader).map(Vec::into_boxed_slice), Some(Self::default());
    {T: BodyValue + Ord} BTreeSet<T>: |set, writer| writer.list(set),
        |reader| Ok(list(reader)?.into_iter().collect()), Some(Self::new());
    {T: BodyValue + Eq + Hash, S: BuildHasher + Default} HashSet<T, S>:
        |set, writer| writer.list(set), |reader| Ok(list(reader)?.into_iter().collect()),
        Some(Self::default());

    {K: TextValue + Ord, V: BodyMember} BTreeMap<K, V>: |map, writer| writer.map(map),
        |reader| map(reader), Some(Self::new());
    {K: TextValue + Eq + Hash, V: BodyMember, S: BuildHasher + Default} HashMap<K, V, S>:
        |map, writer| writer.map(map), |reader| map(reader), Some(Self::default())
}

fn list<T: BodyValue>(reader: &mut JsonReader<'_>) -> Read<Vec<T>> {
    let mut list = Vec::new();
    reader.list(&mut |reader| {
        let value = T::read(reader)?;
        // Most lists of Connect have one element, and `push` makes room for four.
        if list.is_empty() && reader.peek() == Some(b']') {
            list.reserve_exact(1);
        }
        list.push(value);
        Ok(())
    })?;
    Ok(list)
}

/// A map's keys are texts, and its values may be of any type that a member may have.
fn map<K: TextValue, V: BodyMember, M: Default + Extend<(K, V)>>(
    reader: &mut JsonReader<'_>,
) -> Read<M> {
    let mut map = M::default();
    reader.map(&mut |reader, key| {
        let key = reader.text_as(&key)?;
        map.extend([(key, V::read_member(reader)?)]);
        Ok(())
    })?;
    Ok(map)
}

/// A time is written as epoch seconds, and read in every form.
impl BodyValue for Timestamp {
    fn write(&self, writer: &mut JsonWriter) {
        let time = self.as_date_time();
        if time.has_subsec_nanos() {
            writer.float(time.as_secs_f64());
        } else {
            writer.json(&time.secs());
        }
    }

    fn read(reader: &mut JsonReader<'_>) -> Read<Self> {
        const EXPECTED: &str = "a time (epoch seconds, ISO 8601 or an HTTP-date)";
        let first = reader.token()?;
        let time = match first {
            b'"' => Self::parse(&reader.text()?),
            b'-' | b'0'..=b'9' => Self::from_number(reader.number()?),
            _ => return Err(reader.expected(EXPECTED)),
        };
        time.ok_or_else(|| reader.invalid(first, EXPECTED))
    }
}
