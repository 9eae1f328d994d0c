//! Why a file did not reach Amazon S3.

use std::fmt;

use connect_runtime::decide::Failure;
use connect_runtime::transport::TransportError;
use connect_runtime::{ClientError, ClientErrorKind, ServiceError, StatusCode};

/// The file did not reach S3.
#[derive(Debug)]
pub struct PutError(pub(crate) Box<Inner>);

#[derive(Debug)]
pub(crate) struct Inner {
    pub(crate) failure: Failure,
    /// The URL had expired, or would have before the next attempt.
    pub(crate) expired: bool,
    /// The connection may be dead, like the others of the pool.
    pub(crate) broke_off: bool,
    /// A retry would be possible, but the source cannot be read again.
    pub(crate) is_spent: bool,
    request_id: Option<String>,
    /// The host of the URL; the rest is a secret.
    pub(crate) host: String,
    /// How many upload URLs were tried, each after the one before had expired.
    pub(crate) starts: u32,
}

impl PutError {
    pub(crate) fn new(failure: Failure, broke_off: bool, request_id: Option<String>) -> Self {
        Self(Box::new(Inner {
            failure,
            expired: false,
            broke_off,
            is_spent: false,
            request_id,
            host: String::new(),
            starts: 1,
        }))
    }

    pub(crate) fn service(&self) -> Option<&ServiceError> {
        match &self.0.failure {
            Failure::Service { error, .. } => Some(error),
            _ => None,
        }
    }

    /// S3's error code, such as `SignatureDoesNotMatch`.
    pub fn code(&self) -> Option<&str> {
        self.service().map(ServiceError::code)
    }

    /// The HTTP status of S3's response.
    pub fn status(&self) -> Option<StatusCode> {
        self.service().map(ServiceError::status)
    }

    /// S3's request id, which AWS Support asks for.
    pub fn request_id(&self) -> Option<&str> {
        self.0.request_id.as_deref()
    }

    /// Whether the URL had expired when S3 received the request.
    pub(crate) fn is_expired(&self) -> bool {
        self.0.expired
            || self.service().is_some_and(|error| {
                error.code() == "AccessDenied" && error.message() == Some("Request has expired")
            })
    }
}

impl From<TransportError> for PutError {
    fn from(error: TransportError) -> Self {
        let error = ClientError::from(error);
        Self::new(Failure::Client(error), true, None)
    }
}

impl fmt::Display for PutError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0.failure {
            Failure::Client(error) => match error.kind() {
                ClientErrorKind::Connect(_) => {
                    write!(f, "no connection to {}; check the network", self.0.host)
                }
                ClientErrorKind::Timeout { after, .. } => {
                    let host = &self.0.host;
                    write!(
                        f,
                        "no connection to {host} within {after:?}; check the network"
                    )
                }
                _ => error.fmt(f),
            },
            Failure::Service { error, .. } => {
                write!(f, "S3 responded with {}: {error}", error.status().as_u16())?;
                match self.request_id() {
                    Some(id) => write!(f, " [request id {id}]"),
                    None => Ok(()),
                }
            }
            _ => f.write_str("the request failed"),
        }?;
        if self.0.is_spent {
            f.write_str(
                " [the source can be read only once; upload from a new one, or from one that can be read again: \
                 `Source::spool(…)`]",
            )?;
        }
        match self.0.starts {
            starts @ 2.. if self.is_expired() => write!(
                f,
                " [{starts} starts, and each URL expired before the file was sent; upload fewer files at once, \
                 or set a longer `.url_expiry_in_seconds(…)`]"
            ),
            _ => Ok(()),
        }
    }
}

impl std::error::Error for PutError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match &self.0.failure {
            Failure::Client(error) => error.source(),
            _ => None,
        }
    }
}
