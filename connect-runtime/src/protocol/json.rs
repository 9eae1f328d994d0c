//! JSON as restJson1 uses it: one writer and one reader for every declared type.
//!
//! Both follow the protocol's rules: an absent member is left out, `null` counts as absent, NaN and the
//! infinities are strings, and an error names the path to the value that does not fit.

mod error;
mod members;
mod own;
mod plain;
mod reader;
mod refused;
#[cfg(test)]
mod tests;
mod value;
mod writer;

pub use error::{DecodeError, EncodeError};
pub use members::{Members, Slot, name_table};
pub(crate) use reader::{BodyError, read, trimmed};
pub use reader::{JsonReader, Read, ReadError};
pub use value::{BodyMember, BodyValue};
pub use writer::JsonWriter;
pub(crate) use writer::{written, written_with_headers};

/// The result of encoding a value.
pub type Encoded = Result<(), EncodeError>;

/// Reads one member of a body; an optional one may be absent.
pub(crate) fn member<T: BodyMember>(
    text: &[u8],
    name: &str,
    is_required: bool,
) -> Result<Option<T>, BodyError> {
    let (mut value, members) = (None, [(name, is_required)]);
    let members = Members::new("the body", &members);
    read(JsonReader::new(text), |reader| {
        reader.shape(&members, &mut [&mut value])
    })?;
    Ok(value)
}
