//! The output of an operation, and what is known of it when it is a page of a list.

use crate::protocol::json::{BodyValue, JsonReader, JsonWriter, Read};

/// A structure: the output of an operation, or a part of a body.
///
/// Derive it with [`ConnectShape`](crate::ConnectShape).
pub trait Shape: BodyValue + Send {
    /// Whether it has members. If not, the body of a successful response is not read.
    const HAS_MEMBERS: bool = true;
}

/// The output of an operation: a [`Shape`], or `()`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a shape, so no operation can have it as its output",
    label = "this is not a shape",
    note = "add `#[derive(ConnectShape)]` to the struct; leave `output` out where an operation has none"
)]
pub trait Output: Sized + Send {
    /// Whether the output has members to read.
    const HAS_MEMBERS: bool;

    /// Reads the output from the body of a successful response.
    ///
    /// # Errors
    /// When the body does not match the declaration.
    fn read_output(reader: &mut JsonReader<'_>) -> Read<Self>;

    /// Writes the output into the body of a successful response.
    fn write_output(&self, writer: &mut JsonWriter);
}

#[diagnostic::do_not_recommend]
impl<T: Shape> Output for T {
    const HAS_MEMBERS: bool = <T as Shape>::HAS_MEMBERS;

    fn read_output(reader: &mut JsonReader<'_>) -> Read<Self> {
        Self::read(reader)
    }

    fn write_output(&self, writer: &mut JsonWriter) {
        self.write(writer);
    }
}

impl Output for () {
    const HAS_MEMBERS: bool = false;

    fn read_output(reader: &mut JsonReader<'_>) -> Read<Self> {
        reader.skip()
    }

    fn write_output(&self, _writer: &mut JsonWriter) {}
}

/// The output of a list operation that has a token for the next page, and the operation itself, which has
/// the token of the page that it requests.
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no token for the next page",
    label = "no member of this type is marked `#[next_token]`",
    note = "mark the member of the output that holds the token with `#[next_token]`; an operation written by hand implements `NextToken`"
)]
pub trait NextToken {
    /// The token of the next page, if there is one. For an operation, that of the page that it requests,
    /// unless that is the first.
    fn next_token(&self) -> Option<&str>;
}

/// The output of a list operation that marks the list of its items.
#[diagnostic::on_unimplemented(
    message = "the pages of `{Self}` have no items",
    label = "no member of this output is marked `#[items]`",
    note = "mark the list that a page is about with `#[items]`, or take the pages themselves"
)]
pub trait PageItems {
    /// The type of the items.
    type Item;

    /// Consumes the page and returns its items.
    fn into_items(self) -> Vec<Self::Item>;
}
