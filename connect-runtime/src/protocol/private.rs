//! What generated code calls. Not for people: it changes with the macros.

pub use std::borrow::Cow;
pub use std::convert::{AsRef, From, Infallible, Into};
pub use std::default::Default;
pub use std::error::Error as StdError;
pub use std::fmt::{self, Debug, Display, Formatter};
pub use std::iter::{IntoIterator, Iterator};
pub use std::marker::Sized;
pub use std::option::Option::{self, None, Some};
pub use std::result::Result::{self, Err, Ok};
pub use std::str::FromStr;
pub use std::string::String;
pub use std::vec::Vec;

pub use http::Method;
pub use serde::{Deserialize, Deserializer, Serialize, Serializer};

pub use crate::protocol::builder::{IsSet, Set, Unset};
pub use crate::protocol::error::{
    AnyException, ClientError, ErrorKind, Exception, OperationError, ServiceError,
};
pub use crate::protocol::json::{
    BodyMember, BodyValue, DecodeError, EncodeError, Encoded, JsonReader, JsonWriter, Members,
    Read, name_table,
};
pub use crate::protocol::operation::{Connect, Operation, Paginated};
pub use crate::protocol::request::RequestEncoder;
pub use crate::protocol::serde::{deserialize, serialize};
#[cfg(feature = "server")]
pub use crate::protocol::server::{RequestDecoder, ServerOperation};
pub use crate::protocol::shape::{NextToken, PageItems, Shape};
pub use crate::protocol::value::{HeaderValue, InvalidText, QueryValue, TextValue};
pub use crate::protocol::value::{UnknownMember, UnknownValue};
pub use connect_macros::ConnectOperation;

/// `Default::default`, for code in which `Default` may mean something else.
pub fn default<T: Default>() -> T {
    T::default()
}

/// A list, of items in any form that becomes them.
pub fn list<T, C: FromIterator<T>>(items: impl IntoIterator<Item = impl Into<T>>) -> C {
    items.into_iter().map(Into::into).collect()
}

/// A map, of keys and values in any form that becomes them.
pub fn map<K, V, C: FromIterator<(K, V)>>(
    entries: impl IntoIterator<Item = (impl Into<K>, impl Into<V>)>,
) -> C {
    entries
        .into_iter()
        .map(|(key, value)| (key.into(), value.into()))
        .collect()
}

/// The `Display` of an exception.
///
/// # Errors
/// As the formatter's own.
pub fn fmt_exception<E: Exception>(exception: &E, f: &mut Formatter<'_>) -> fmt::Result {
    crate::protocol::error::fmt_exception(exception, f)
}

/// An enum's value that its declaration does not list.
pub fn unknown_value(value: &str) -> UnknownValue {
    UnknownValue::new(value)
}

/// Keeps the server half of a declaration, or drops it: the runtime's feature decides, not the
/// user's crate.
#[cfg(feature = "server")]
#[doc(hidden)]
#[macro_export]
macro_rules! __server {
    ($($half:tt)*) => { $($half)* };
}

/// Keeps the server half of a declaration, or drops it: the runtime's feature decides, not the
/// user's crate.
#[cfg(not(feature = "server"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __server {
    ($($half:tt)*) => {};
}

pub use __server as server;
