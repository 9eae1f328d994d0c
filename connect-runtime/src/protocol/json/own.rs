//! Support for an application's own types, which opt in with one line.

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::{JsonReader, JsonWriter, Read};

/// Lets your own type travel in a JSON body, in one of three forms.
///
/// ```
/// use std::borrow::Cow;
/// use connect_runtime::body_value;
/// use connect_runtime::value::{InvalidText, TextValue};
///
/// // A newtype travels like what it holds.
/// struct QueueId(String);
/// body_value!(QueueId);
///
/// // A `TextValue` travels as its text.
/// struct Share(u8);
/// body_value!(Share as text);
///
/// impl TextValue for Share {
///     fn to_text(&self) -> Cow<'_, str> {
///         format!("{} %", self.0).into()
///     }
///
///     fn from_text(text: &str) -> Result<Self, InvalidText> {
///         let number = text.strip_suffix(" %").and_then(|text| text.parse().ok());
///         number.map(Self).ok_or(InvalidText::expected("a share"))
///     }
/// }
///
/// // A serde type travels as serde writes it, without members that are `null`.
/// #[derive(serde::Serialize, serde::Deserialize)]
/// struct Point { x: i32, label: Option<String> }
/// body_value!(Point as serde);
/// ```
#[macro_export]
macro_rules! body_value {
    ($ty:ty as text) => {
        $crate::body_value! { $ty:
            |value, writer| writer.text(&$crate::value::TextValue::to_text(value)),
            |reader| reader.text_value()
        }
    };
    ($ty:ty as serde) => {
        $crate::body_value! { $ty:
            |value, writer| writer.serde(value),
            |reader| reader.serde()
        }
    };
    ($ty:ty) => {
        $crate::body_value! { $ty:
            |value, writer| $crate::json::BodyValue::write(&value.0, writer),
            |reader| $crate::json::BodyValue::read(reader).map(Self),
            $crate::json::BodyValue::absent().map(Self)
        }
    };
    // Generic parameters stand before a type, in braces.
    ($(
        $({$($generics:tt)*})? $ty:ty:
        |$value:ident, $writer:ident| $write:expr, |$reader:ident| $read:expr $(, $absent:expr)?
    );+) => {$(
        impl $(<$($generics)*>)? $crate::json::BodyValue for $ty {
            fn write(&self, $writer: &mut $crate::json::JsonWriter) {
                let $value = self;
                $write;
            }

            fn read($reader: &mut $crate::json::JsonReader<'_>) -> $crate::json::Read<Self> {
                $read
            }

            $(
                fn absent() -> ::core::option::Option<Self> {
                    $absent
                }
            )?
        }
    )+};
}

impl JsonWriter {
    /// Writes a value as serde does, without members that are `null`.
    pub fn serde<T: Serialize>(&mut self, value: &T) {
        match serde_json::to_value(value) {
            Ok(mut value) => {
                drop_nulls(&mut value);
                self.json(&value);
            }
            Err(error) => self.fail(error.to_string()),
        }
    }
}

impl JsonReader<'_> {
    /// Reads a value with serde.
    ///
    /// # Errors
    /// When the JSON does not fit the type.
    pub fn serde<T: DeserializeOwned>(&mut self) -> Read<T> {
        let value = serde_json::from_value(self.document()?);
        value.map_err(|error| self.misfit(error.to_string()))
    }
}

// Inlined, so that only programs with types of serde compile it.
#[inline]
fn drop_nulls(value: &mut Value) {
    match value {
        Value::Object(members) => {
            members.retain(|_, value| !value.is_null());
            members.values_mut().for_each(drop_nulls);
        }
        Value::Array(list) => list.iter_mut().for_each(drop_nulls),
        _ => {}
    }
}
