//! What generated code calls. Not public API: it changes with the macros.

pub use std::borrow::Cow;
pub use std::convert::Infallible;
pub use std::error::Error as StdError;
pub use std::fmt::{self, Debug, Display, Formatter};
pub use std::prelude::v1::*;
pub use std::str::FromStr;

pub use http::Method;
pub use serde::{Deserialize, Deserializer, Serialize, Serializer};

pub use crate::protocol::builder::{IsSet, Set, Unset};
pub use crate::protocol::error::{
    AnyException, ClientError, ErrorKind, Exception, OperationError, ServiceError, fmt_exception,
};
pub use crate::protocol::json::{
    BodyMember, BodyValue, DecodeError, JsonReader, JsonWriter, Members, Read, name_table,
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

/// Collects a list from anything that converts into its items.
pub fn list<T, C: FromIterator<T>>(items: impl IntoIterator<Item = impl Into<T>>) -> C {
    items.into_iter().map(Into::into).collect()
}

/// Collects a map from anything that converts into its keys and values.
pub fn map<K, V, C: FromIterator<(K, V)>>(
    entries: impl IntoIterator<Item = (impl Into<K>, impl Into<V>)>,
) -> C {
    let entries = entries.into_iter();
    let entries = entries.map(|(key, value)| (key.into(), value.into()));
    entries.collect()
}

/// An enum's value that its declaration does not list.
pub fn unknown_value(value: &str) -> UnknownValue {
    UnknownValue(value.to_owned())
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
