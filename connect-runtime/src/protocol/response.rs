//! From an answer's body to the output of an operation.

use bytes::Bytes;

use crate::protocol::error::{ClientError, ClientErrorKind};
use crate::protocol::json::ReadError;
use crate::protocol::shape::{Shape, read_shape};

/// Reads the output from the body of a successful answer. An empty body is an empty object.
///
/// # Errors
/// [`ClientErrorKind::Malformed`] when the body is no JSON, [`ClientErrorKind::Decode`] when it is,
/// but does not fit the declaration.
pub fn decode<T: Shape>(body: &Bytes) -> Result<T, ClientError> {
    read_shape(or_empty_object(body)).map_err(|error| match error {
        ReadError::Malformed(error) => ClientErrorKind::Malformed(error.into()).into(),
        ReadError::Unfitting(error) => ClientErrorKind::Decode(error).into(),
    })
}

fn or_empty_object(body: &Bytes) -> &[u8] {
    if body.is_empty() { b"{}" } else { body }
}
