//! What can go wrong with an upload, and where.

use std::fmt;
use std::time::Duration;

use connect_runtime::{AnyError, fmt_with_causes};

use crate::{PutError, SourceError, Step, UploadState};

/// An upload that failed: at which step, with which file, and why.
pub struct UploadError(Box<(UploadState, UploadErrorKind)>);

/// Why an upload failed.
#[derive(Debug)]
#[non_exhaustive]
pub enum UploadErrorKind {
    /// The source cannot be uploaded.
    Source(SourceError),
    /// The preflight found that the configuration of the file's scope does not allow the file.
    NotAllowed(String),
    /// A call to the service failed.
    Call(AnyError),
    /// The service's response lacks a member that the upload needs.
    Incomplete(&'static str),
    /// The upload URL or headers that the service returned cannot be used.
    Unusable(String),
    /// The file did not reach S3.
    Put(PutError),
    /// The service scanned the file and did not attach it: `REJECTED`.
    Rejected,
    /// The service could not scan the file: `FAILED`.
    Failed,
    /// No verdict after this time: the file is still `PROCESSING`.
    StillProcessing(Duration),
    /// The limit for the whole upload, [`Upload::timeout`](crate::Upload::timeout), ran out.
    DeadlineExceeded(Duration),
}

impl UploadError {
    pub(crate) fn new(state: UploadState, kind: UploadErrorKind) -> Self {
        Self(Box::new((state, kind)))
    }

    /// The step that failed.
    pub fn step(&self) -> Step {
        self.state().step
    }

    /// How far the upload got; [`Upload::resume`](crate::Upload::resume) continues from there.
    pub fn state(&self) -> &UploadState {
        &self.0.0
    }

    /// How far the upload got, by value.
    pub fn into_state(self) -> UploadState {
        self.0.0
    }

    /// The file's id, once the service has assigned one.
    pub fn file_id(&self) -> Option<&str> {
        self.state().file_id()
    }

    /// The client token of the start request: repeating the request with it yields the same file.
    pub fn client_token(&self) -> &str {
        &self.state().client_token
    }

    /// Why it failed.
    pub fn kind(&self) -> &UploadErrorKind {
        &self.0.1
    }

    /// The error code of the service or of S3, such as `SlowDown`.
    pub fn code(&self) -> Option<&str> {
        match self.kind() {
            UploadErrorKind::Call(error) => error.code(),
            UploadErrorKind::Put(error) => error.code(),
            _ => None,
        }
    }

    /// The id of the request that failed, which AWS Support asks for.
    pub fn request_id(&self) -> Option<&str> {
        match self.kind() {
            UploadErrorKind::Call(error) => error.request_id(),
            UploadErrorKind::Put(error) => error.request_id(),
            _ => None,
        }
    }
}

impl From<SourceError> for UploadErrorKind {
    fn from(error: SourceError) -> Self {
        Self::Source(error)
    }
}

impl From<AnyError> for UploadErrorKind {
    fn from(error: AnyError) -> Self {
        Self::Call(error)
    }
}

impl From<PutError> for UploadErrorKind {
    fn from(error: PutError) -> Self {
        Self::Put(error)
    }
}

impl fmt::Display for UploadErrorKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Source(error) => error.fmt(f),
            Self::Call(error) => error.fmt(f),
            Self::Incomplete(member) => write!(f, "the service's response has no {member}"),
            Self::NotAllowed(problem) | Self::Unusable(problem) => f.write_str(problem),
            Self::Put(error) => error.fmt(f),
            Self::Rejected => f.write_str(
                "the service checked the file and REJECTED it; upload another, or ask the administrator what the scanner rejects",
            ),
            Self::Failed => {
                f.write_str("the service could not check the file (FAILED); upload it again")
            }
            Self::StillProcessing(patience) => write!(
                f,
                "no verdict within {patience:?}, the file is still being checked; resume the upload to keep waiting"
            ),
            Self::DeadlineExceeded(limit) => write!(
                f,
                "the upload took longer than {limit:?}; resume it, or set a longer `.timeout(…)`"
            ),
        }
    }
}

impl fmt::Display for UploadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.step())?;
        if let Some(file_id) = self.file_id() {
            write!(f, " (file {file_id})")?;
        }
        write!(f, ": {}", self.kind())
    }
}

/// One line, with the causes, for a `main` that returns it; its parts are in `{:#?}`.
impl fmt::Debug for UploadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !f.alternate() {
            return fmt_with_causes(self, f);
        }
        f.debug_struct("UploadError")
            .field("state", self.state())
            .field("kind", self.kind())
            .finish()
    }
}

impl std::error::Error for UploadError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self.kind() {
            UploadErrorKind::Call(error) => std::error::Error::source(error),
            UploadErrorKind::Put(error) => std::error::Error::source(error),
            UploadErrorKind::Source(error) => std::error::Error::source(error),
            _ => None,
        }
    }
}
