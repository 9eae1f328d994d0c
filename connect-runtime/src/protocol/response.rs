//! From an answer's body to the output of an operation.

use bytes::Bytes;

use crate::protocol::error::{ClientError, ClientErrorKind};
use crate::protocol::json::{self, BodyError, JsonReader};
use crate::protocol::shape::Output;

/// Reads the output from the body of a successful answer. Where it has no members, whatever the body
/// says is a success; where it has, nothing at all is an empty object.
///
/// # Errors
/// [`ClientErrorKind::Malformed`] when the body is cut short or is another server's page,
/// [`ClientErrorKind::Decode`] when it is whole, but does not fit the declaration.
pub fn decode<T: Output>(body: &Bytes) -> Result<T, ClientError> {
    let text = json::trimmed(body);
    if text.starts_with(b"<") {
        let page = "another server's page, which begins with `<`";
        return Err(ClientErrorKind::Malformed(page.into()).into());
    }
    let is_read = T::HAS_MEMBERS && !text.is_empty();
    let text = if is_read { text } else { b"{}" };
    json::read(JsonReader::new(text), T::read_output).map_err(|error| match error {
        BodyError::CutShort => ClientErrorKind::Malformed("cut short inside a value".into()).into(),
        // protects: what is whole but does not fit is not asked for again
        error => ClientErrorKind::Decode(error.into()).into(),
    })
}
