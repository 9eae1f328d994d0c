//! [The errors](https://docs.aws.amazon.com/connect/latest/APIReference/CommonErrors.html) that
//! operations of several families declare.

use connect_runtime::{ConnectEnum, ConnectException, ConnectUnion, UnknownMember, UnknownValue};

/// The caller lacks a permission.
#[derive(Debug, Clone, PartialEq, ConnectException)]
#[status(403)]
#[non_exhaustive]
pub struct AccessDeniedException {
    /// Which one.
    pub message: Option<String>,
}

/// The service failed.
#[derive(Debug, Clone, PartialEq, ConnectException)]
#[status(500)]
#[non_exhaustive]
pub struct InternalServiceException {
    /// What it says of itself.
    pub message: Option<String>,
}

/// A parameter is not valid.
#[derive(Debug, Clone, PartialEq, ConnectException)]
#[status(400)]
#[non_exhaustive]
pub struct InvalidParameterException {
    /// Which one.
    pub message: Option<String>,
}

/// The request is not valid.
#[derive(Debug, Clone, PartialEq, ConnectException)]
#[status(400)]
#[non_exhaustive]
pub struct InvalidRequestException {
    /// Why, in words.
    pub message: Option<String>,
    /// Why, for programs.
    pub reason: Option<InvalidRequestExceptionReason>,
}

/// Why a request is not valid.
#[derive(Debug, Clone, PartialEq, ConnectUnion)]
#[non_exhaustive]
pub enum InvalidRequestExceptionReason {
    /// The request is about an attached file.
    AttachedFileInvalidRequestExceptionReason(AttachedFileInvalidRequestExceptionReason),
    /// A member that this declaration does not know.
    #[unknown]
    Unknown(UnknownMember),
}

/// What is wrong with an attached file.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
pub enum AttachedFileInvalidRequestExceptionReason {
    /// Its size is out of bounds.
    InvalidFileSize,
    /// Its type is not allowed.
    InvalidFileType,
    /// Its name is not legal.
    InvalidFileName,
    /// A value that this declaration does not know.
    #[unknown]
    Unknown(UnknownValue),
}

/// The request conflicts with the state of a resource.
#[derive(Debug, Clone, PartialEq, ConnectException)]
#[status(409)]
#[non_exhaustive]
pub struct ResourceConflictException {
    /// Which one, and how.
    pub message: Option<String>,
}

/// A resource does not exist.
#[derive(Debug, Clone, PartialEq, ConnectException)]
#[status(404)]
#[non_exhaustive]
pub struct ResourceNotFoundException {
    /// Which one.
    pub message: Option<String>,
}

/// A quota of the account is used up.
#[derive(Debug, Clone, PartialEq, ConnectException)]
#[status(402)]
#[non_exhaustive]
pub struct ServiceQuotaExceededException {
    /// Which one, in words.
    pub message: Option<String>,
    /// Which one, for programs.
    pub reason: Option<ServiceQuotaExceededExceptionReason>,
}

/// Which quota is used up.
#[derive(Debug, Clone, PartialEq, ConnectUnion)]
#[non_exhaustive]
pub enum ServiceQuotaExceededExceptionReason {
    /// A quota of attached files.
    AttachedFileServiceQuotaExceededExceptionReason(
        AttachedFileServiceQuotaExceededExceptionReason,
    ),
    /// A member that this declaration does not know.
    #[unknown]
    Unknown(UnknownMember),
}

/// Which quota of attached files is used up.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
pub enum AttachedFileServiceQuotaExceededExceptionReason {
    /// All files of a resource together are too large.
    TotalFileSizeExceeded,
    /// A resource has too many files.
    TotalFileCountExceeded,
    /// A value that this declaration does not know.
    #[unknown]
    Unknown(UnknownValue),
}

/// The service is called more often than it allows.
#[derive(Debug, Clone, PartialEq, ConnectException)]
#[status(429)]
#[non_exhaustive]
pub struct ThrottlingException {
    /// What it says of itself.
    pub message: Option<String>,
}
