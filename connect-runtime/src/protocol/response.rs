//! From a response body to the output of an operation.

use bytes::Bytes;

use crate::protocol::error::{ClientError, ClientErrorKind};
use crate::protocol::json::{self, BodyError, JsonReader};
use crate::protocol::shape::Output;

/// Reads the output from the body of a successful response. If the output has no members, the body is
/// ignored; if it has, an empty body counts as an empty object.
///
/// # Errors
/// [`ClientErrorKind::Malformed`] when the body is truncated or is a page of HTML or XML,
/// [`ClientErrorKind::Decode`] when it is complete, but does not match the declared output.
pub fn decode<T: Output>(body: &Bytes) -> Result<T, ClientError> {
    let text = json::trimmed(body);
    if text.starts_with(b"<") {
        let page = "a page of HTML or XML, which begins with `<`";
        return Err(ClientErrorKind::Malformed(page.into()).into());
    }
    let is_read = T::HAS_MEMBERS && !text.is_empty();
    let text = if is_read { text } else { b"{}" };
    json::read(JsonReader::new(text), T::read_output).map_err(|error| match error {
        BodyError::CutShort => ClientErrorKind::Malformed("truncated inside a value".into()).into(),
        // protects: what is whole but does not fit is not asked for again
        error => ClientErrorKind::Decode(error.into()).into(),
    })
}
