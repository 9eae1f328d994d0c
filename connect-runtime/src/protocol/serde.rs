//! serde's traits for the declarations that opt in: in the form that travels, written and read by the codec.

use serde::de::Error as _;
use serde::ser::{self, SerializeMap as _};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;

use crate::protocol::error::ErrorKind;
use crate::protocol::json::{self, BodyValue, DecodeError, EncodeError, JsonReader};

/// Writes a value into a self-describing format, such as JSON or YAML.
///
/// # Errors
/// When the value has no JSON form, and those of the serializer.
pub fn serialize<T: BodyValue, S: Serializer>(value: &T, serializer: S) -> Result<S::Ok, S::Error> {
    tree(json::written(|writer| value.write(writer)))?.serialize(serializer)
}

/// Reads a value from such a format. The message of an exception is found here and handed to the reader.
///
/// # Errors
/// When the value does not fit, and those of the deserializer.
pub fn deserialize<'de, T: BodyValue, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<T, D::Error> {
    let value = Value::deserialize(deserializer)?;
    let mut names = ["Message", "message"].into_iter();
    let message = names.find_map(|name| value.get(name)?.as_str());
    let text = value.to_string();
    let mut reader = JsonReader::new(text.as_bytes());
    reader.error_message = message;
    json::read(reader, T::read).map_err(|error| D::Error::custom(DecodeError::from(error)))
}

/// As `code`, `message`, `status` and `members`; the last two only if the error has them.
impl Serialize for ErrorKind<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let message = self.message();
        let message = message.map_or_else(|| self.to_string(), str::to_owned);
        let mut fields = serializer.serialize_map(None)?;
        fields.serialize_entry("code", &self.code())?;
        fields.serialize_entry("message", &message)?;
        match self {
            Self::Exception(error) => {
                fields.serialize_entry("status", &error.status())?;
                fields.serialize_entry("members", &tree::<S::Error>(error.to_json())?)?;
            }
            // Its body may repeat the headers that were signed.
            Self::Service(error) => fields.serialize_entry("status", &error.status().as_u16())?,
            Self::Client(_) => {}
        }
        fields.end()
    }
}

fn tree<E: ser::Error>(text: Result<Vec<u8>, EncodeError>) -> Result<Value, E> {
    let text = text.map_err(E::custom)?;
    let tree = json::read(JsonReader::new(&text), JsonReader::document);
    tree.map_err(|error| E::custom(DecodeError::from(error)))
}
