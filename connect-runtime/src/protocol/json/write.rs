//! From a declared value to compact JSON: members in the order of the declaration, raw UTF-8.

use serde::ser::{self, Impossible, Serialize, Serializer};

use super::encode_error::EncodeError;

/// What most bodies fit in, so that they are not moved while they grow.
const USUAL_BODY: usize = 512;

/// A JSON text that grows.
#[derive(Debug, Default)]
pub(crate) struct JsonWriter {
    text: Vec<u8>,
    /// Whether the value written last was an option without a value.
    wrote_none: bool,
}

impl JsonWriter {
    #[cfg(feature = "server")]
    pub(crate) fn write<T: Serialize + ?Sized>(value: &T) -> Result<Vec<u8>, EncodeError> {
        let mut writer = Self::default();
        value.serialize(&mut writer)?;
        Ok(writer.text)
    }

    /// Starts an object whose members are written one by one.
    pub(crate) fn object() -> Self {
        let mut text = Vec::with_capacity(USUAL_BODY);
        text.push(b'{');
        Self {
            text,
            wrote_none: false,
        }
    }

    /// Adds a member, or nothing where the value is an option without one.
    pub(crate) fn member<T: Serialize + ?Sized>(
        &mut self,
        name: &str,
        value: &T,
    ) -> Result<(), EncodeError> {
        let start = self.text.len();
        self.separate();
        self.string(name)?;
        self.member_value(start, value)
            .map_err(|error| error.in_member(name))
    }

    pub(crate) fn end_object(mut self) -> Vec<u8> {
        self.text.push(b'}');
        self.text
    }

    fn member_value<T: Serialize + ?Sized>(
        &mut self,
        start: usize,
        value: &T,
    ) -> Result<(), EncodeError> {
        self.text.push(b':');
        self.wrote_none = false;
        value.serialize(&mut *self)?;
        if std::mem::take(&mut self.wrote_none) {
            self.text.truncate(start);
        }
        Ok(())
    }

    fn separate(&mut self) {
        if !matches!(self.text.last(), Some(b'{' | b'[')) {
            self.text.push(b',');
        }
    }

    fn string(&mut self, text: &str) -> Result<(), EncodeError> {
        // All bytes are looked at: without a way out, the compiler looks at many at once.
        let is_escaped = |byte: u8| matches!(byte, 0..b' ' | b'"' | b'\\');
        if text.bytes().fold(false, |any, byte| any | is_escaped(byte)) {
            return self.token(text);
        }
        // Nearly every text: copied at once instead of byte by byte.
        self.text.push(b'"');
        self.text.extend_from_slice(text.as_bytes());
        self.text.push(b'"');
        Ok(())
    }

    fn token<T: Serialize + ?Sized>(&mut self, token: &T) -> Result<(), EncodeError> {
        serde_json::to_writer(&mut self.text, token)
            .map_err(|error| EncodeError::new(error.to_string()))
    }
}

macro_rules! tokens {
    ($($method:ident: $token:ty,)*) => {$(
        fn $method(self, value: $token) -> Result<(), EncodeError> {
            self.token(&value)
        }
    )*};
}

impl<'w> Serializer for &'w mut JsonWriter {
    type Ok = ();
    type Error = EncodeError;
    type SerializeSeq = Elements<'w>;
    type SerializeTuple = Elements<'w>;
    type SerializeTupleStruct = Elements<'w>;
    type SerializeTupleVariant = Impossible<(), EncodeError>;
    type SerializeMap = Entries<'w>;
    type SerializeStruct = Entries<'w>;
    type SerializeStructVariant = Impossible<(), EncodeError>;

    tokens! {
        serialize_bool: bool,
        serialize_i8: i8,
        serialize_i16: i16,
        serialize_i32: i32,
        serialize_i64: i64,
        serialize_u8: u8,
        serialize_u16: u16,
        serialize_u32: u32,
        serialize_u64: u64,
        serialize_char: char,
    }

    fn serialize_str(self, value: &str) -> Result<(), EncodeError> {
        self.string(value)
    }

    fn serialize_f32(self, value: f32) -> Result<(), EncodeError> {
        match special(f64::from(value)) {
            Some(name) => self.string(name),
            None => self.token(&value),
        }
    }

    fn serialize_f64(self, value: f64) -> Result<(), EncodeError> {
        match special(value) {
            Some(name) => self.string(name),
            None => self.token(&value),
        }
    }

    fn serialize_bytes(self, _value: &[u8]) -> Result<(), EncodeError> {
        Err(EncodeError::new(
            "bytes cannot be sent: Connect has no blobs; send text",
        ))
    }

    fn serialize_none(self) -> Result<(), EncodeError> {
        self.text.extend_from_slice(b"null");
        self.wrote_none = true;
        Ok(())
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<(), EncodeError> {
        value.serialize(self)
    }

    fn serialize_unit(self) -> Result<(), EncodeError> {
        self.text.extend_from_slice(b"null");
        Ok(())
    }

    fn serialize_unit_struct(self, _name: &'static str) -> Result<(), EncodeError> {
        self.text.extend_from_slice(b"{}");
        Ok(())
    }

    fn serialize_unit_variant(
        self,
        _name: &'static str,
        _index: u32,
        variant: &'static str,
    ) -> Result<(), EncodeError> {
        self.string(variant)
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(
        self,
        _name: &'static str,
        value: &T,
    ) -> Result<(), EncodeError> {
        value.serialize(self)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _name: &'static str,
        _index: u32,
        variant: &'static str,
        value: &T,
    ) -> Result<(), EncodeError> {
        let mut entries = self.serialize_map(Some(1))?;
        ser::SerializeMap::serialize_entry(&mut entries, variant, value)?;
        ser::SerializeMap::end(entries)
    }

    fn serialize_seq(self, _length: Option<usize>) -> Result<Elements<'w>, EncodeError> {
        self.text.push(b'[');
        Ok(Elements(self))
    }

    fn serialize_tuple(self, length: usize) -> Result<Elements<'w>, EncodeError> {
        self.serialize_seq(Some(length))
    }

    fn serialize_tuple_struct(
        self,
        _name: &'static str,
        length: usize,
    ) -> Result<Elements<'w>, EncodeError> {
        self.serialize_seq(Some(length))
    }

    fn serialize_tuple_variant(
        self,
        name: &'static str,
        _index: u32,
        _variant: &'static str,
        _length: usize,
    ) -> Result<Self::SerializeTupleVariant, EncodeError> {
        Err(no_such_variant(name))
    }

    fn serialize_map(self, _length: Option<usize>) -> Result<Entries<'w>, EncodeError> {
        self.text.push(b'{');
        Ok(Entries {
            start: self.text.len(),
            writer: self,
        })
    }

    fn serialize_struct(
        self,
        _name: &'static str,
        length: usize,
    ) -> Result<Entries<'w>, EncodeError> {
        self.serialize_map(Some(length))
    }

    fn serialize_struct_variant(
        self,
        name: &'static str,
        _index: u32,
        _variant: &'static str,
        _length: usize,
    ) -> Result<Self::SerializeStructVariant, EncodeError> {
        Err(no_such_variant(name))
    }
}

fn special(value: f64) -> Option<&'static str> {
    if value.is_nan() {
        Some("NaN")
    } else if value == f64::INFINITY {
        Some("Infinity")
    } else if value == f64::NEG_INFINITY {
        Some("-Infinity")
    } else {
        None
    }
}

fn no_such_variant(name: &str) -> EncodeError {
    EncodeError::new(format!(
        "a variant of `{name}` has several fields, which no union has; derive `ConnectUnion`"
    ))
}

/// A list that is being written.
pub(crate) struct Elements<'w>(&'w mut JsonWriter);

impl Elements<'_> {
    fn element<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), EncodeError> {
        self.0.separate();
        value.serialize(&mut *self.0)?;
        self.0.wrote_none = false;
        Ok(())
    }

    fn finish(self) {
        self.0.text.push(b']');
    }
}

macro_rules! elements {
    ($($trait:ident: $method:ident,)*) => {$(
        impl ser::$trait for Elements<'_> {
            type Ok = ();
            type Error = EncodeError;

            fn $method<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), EncodeError> {
                self.element(value)
            }

            fn end(self) -> Result<(), EncodeError> {
                self.finish();
                Ok(())
            }
        }
    )*};
}

elements! {
    SerializeSeq: serialize_element,
    SerializeTuple: serialize_element,
    SerializeTupleStruct: serialize_field,
}

/// An object that is being written.
pub(crate) struct Entries<'w> {
    writer: &'w mut JsonWriter,
    /// Where the entry that is being written begins.
    start: usize,
}

impl ser::SerializeMap for Entries<'_> {
    type Ok = ();
    type Error = EncodeError;

    fn serialize_key<K: Serialize + ?Sized>(&mut self, key: &K) -> Result<(), EncodeError> {
        self.start = self.writer.text.len();
        self.writer.separate();
        let key_start = self.writer.text.len();
        key.serialize(&mut *self.writer)?;
        quote_key(&mut self.writer.text, key_start)
    }

    fn serialize_value<V: Serialize + ?Sized>(&mut self, value: &V) -> Result<(), EncodeError> {
        self.writer.member_value(self.start, value)
    }

    fn end(self) -> Result<(), EncodeError> {
        self.writer.text.push(b'}');
        Ok(())
    }
}

/// Makes a string of a key that was written as a number or a boolean.
fn quote_key(text: &mut Vec<u8>, start: usize) -> Result<(), EncodeError> {
    match text.get(start) {
        Some(b'"') => Ok(()),
        Some(b'{' | b'[' | b'n') | None => Err(EncodeError::new(
            "a map's key must be text; use a string, a number or an enum",
        )),
        Some(_) => {
            text.insert(start, b'"');
            text.push(b'"');
            Ok(())
        }
    }
}

impl ser::SerializeStruct for Entries<'_> {
    type Ok = ();
    type Error = EncodeError;

    fn serialize_field<T: Serialize + ?Sized>(
        &mut self,
        name: &'static str,
        value: &T,
    ) -> Result<(), EncodeError> {
        self.writer.member(name, value)
    }

    fn end(self) -> Result<(), EncodeError> {
        ser::SerializeMap::end(self)
    }
}
