//! JSON as restJson1 uses it: one writer and one reader for every declared shape.
//!
//! `serde_json` reads and writes the tokens. What this module adds are the protocol's own rules: an
//! absent member is left out, `null` is no value, NaN and the infinities are strings, and an error
//! names the path to what did not fit.

mod decode_error;
mod encode_error;
mod read;
mod tree;
mod write;

pub use decode_error::DecodeError;
pub use encode_error::EncodeError;
pub(crate) use read::{Absent, JsonDeserializer};
pub(crate) use tree::{Json, Object};
pub(crate) use write::JsonWriter;

/// Reads a `T` from the text of a body.
///
/// # Errors
/// [`ReadError::Malformed`] when the text is not JSON, [`ReadError::Unfitting`] when it is, but is
/// not a `T`.
pub(crate) fn read<'de, T: serde::Deserialize<'de>>(text: &'de [u8]) -> Result<T, ReadError> {
    T::deserialize(JsonDeserializer(parse(text)?)).map_err(ReadError::Unfitting)
}

pub(crate) fn parse(text: &[u8]) -> Result<Json<'_>, ReadError> {
    serde_json::from_slice(text).map_err(malformed)
}

/// JSON that `serde_json` cannot hold is whole all the same, and asking again would not change it.
fn malformed(error: serde_json::Error) -> ReadError {
    let message = error.to_string();
    let cannot_hold = [
        "number out of range",
        "recursion limit exceeded",
        "lone leading surrogate in hex escape",
        "unexpected end of hex escape",
    ];
    // protects: JSON that cannot be held is not asked for again
    if cannot_hold.iter().any(|limit| message.starts_with(limit)) {
        return ReadError::Unfitting(DecodeError::new(message));
    }
    ReadError::Malformed(error)
}

/// Why a text is not the value that was asked for.
#[derive(Debug)]
pub(crate) enum ReadError {
    /// The text is no JSON, or it is cut short.
    Malformed(serde_json::Error),
    /// The text is JSON that does not fit the declaration.
    Unfitting(DecodeError),
}
