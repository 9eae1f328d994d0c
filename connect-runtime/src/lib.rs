#![doc = include_str!("guide.md")]
#![cfg_attr(docsrs, feature(doc_cfg))]

extern crate self as connect_runtime;

#[macro_use]
#[cfg_attr(
    not(feature = "client"),
    allow(dead_code, unused_imports, reason = "the client uses all of it")
)]
mod protocol;
#[cfg(feature = "client")]
mod client;

pub use aws_credential_types::Credentials;
pub use aws_credential_types::provider::ProvideCredentials;
/// A text becomes a value by `from`, `into` or `parse`, whatever it says: one that the enum does not list, or
/// spells in another way, is kept as unknown, for the service may know it. In code, write the variant.
///
/// ```
/// use connect_runtime::{ConnectEnum, UnknownValue};
///
/// #[derive(Debug, PartialEq, ConnectEnum)]
/// enum Channel {
///     Voice,
///     #[unknown]
///     Unknown(UnknownValue),
/// }
///
/// assert_eq!(Channel::from("VOICE"), Channel::Voice);
/// // The service's values are in capitals: this one it would refuse.
/// let channel: Channel = "voice".into();
/// assert!(matches!(channel, Channel::Unknown(_)));
/// ```
pub use connect_macros::ConnectEnum;
pub use connect_macros::{ConnectException, ConnectShape, ConnectUnion, connect_operation};
pub use http::{Method, StatusCode};
pub use {bytes, http, serde_json};

#[doc(hidden)]
pub use protocol::private as __private;
#[cfg(feature = "server")]
pub use protocol::server;
pub use protocol::{
    builder, endpoint, json, request as encode, response as decode, retry as decide, sign, value,
};

pub use protocol::error::{
    AnyException, ClientError, ClientErrorKind, ErrorKind, Exception, OperationError, ServiceError,
    TimeoutKind, UnmodeledError,
};
pub use protocol::json::{BodyValue, DecodeError, EncodeError};
pub use protocol::operation::{AwsService, Connect, Operation, OperationName, Paginated};
pub use protocol::retry::RetryPolicy;
pub use protocol::shape::{NextToken, Output, PageItems, Shape};
pub use protocol::token::new_idempotency_token;
pub use protocol::value::{
    EpochSeconds, IsoDateTime, OutOfRange, Sensitive, Timestamp, UnknownMember, UnknownValue,
};

#[cfg(feature = "client")]
pub use client::{
    AnyError, AnyErrorKind, Call, Client, ClientBuilder, Clock, ConfigError, CredentialsCache,
    EndpointOverrides, Environment, Error, Items, Metadata, Pages, Rate, RateLimits, RawClient,
    Response, RetryMode, Setting, SettingNames, Settings, credentials, layers,
};
#[cfg(feature = "client")]
pub use connect_transport::{self as transport, body};
pub use protocol::error::fmt_with_causes;
#[cfg(feature = "client")]
pub use tower;
