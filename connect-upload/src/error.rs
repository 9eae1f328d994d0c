//! What can go wrong with an upload, and where.

use std::fmt;
use std::time::Duration;

use connect_runtime::{AnyError, fmt_with_causes};

use crate::{PutError, SourceError};
use connect_operations::attached_files::FileStatusType;

/// An upload that failed: at which step, with which file, and why.
pub struct UploadError {
    step: Step,
    file_id: Option<String>,
    kind: UploadErrorKind,
}

/// A step of an upload.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Step {
    /// The source is looked at.
    Open,
    /// The file is declared to the service.
    Start,
    /// The bytes are sent to S3.
    Put,
    /// The file is handed over.
    Complete,
    /// The verdict is waited for.
    Wait,
}

/// Why an upload failed.
#[derive(Debug)]
#[non_exhaustive]
pub enum UploadErrorKind {
    /// The source cannot be uploaded.
    Source(SourceError),
    /// A call to the service failed.
    Call(AnyError),
    /// The service's answer lacks a member that the upload needs.
    Incomplete(&'static str),
    /// The place that the service gave cannot be used.
    Unusable(String),
    /// The file did not reach S3.
    Put(PutError),
    /// The file was checked and is not attached.
    NotApproved(FileStatusType),
    /// There is no verdict yet.
    NoVerdict(Duration),
}

impl UploadError {
    /// The step that failed.
    pub fn step(&self) -> Step {
        self.step
    }

    /// The file's id, once the service has given one.
    pub fn file_id(&self) -> Option<&str> {
        self.file_id.as_deref()
    }

    /// Why it failed.
    pub fn kind(&self) -> &UploadErrorKind {
        &self.kind
    }
}

/// Says where in the upload something failed.
pub(crate) trait StepResult<T> {
    fn at(self, step: Step, file_id: Option<&str>) -> Result<T, UploadError>;
}

impl<T, E: Into<UploadErrorKind>> StepResult<T> for Result<T, E> {
    fn at(self, step: Step, file_id: Option<&str>) -> Result<T, UploadError> {
        self.map_err(|kind| UploadError {
            step,
            file_id: file_id.map(str::to_owned),
            kind: kind.into(),
        })
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

impl fmt::Display for Step {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Open => "open",
            Self::Start => "start",
            Self::Put => "put",
            Self::Complete => "complete",
            Self::Wait => "wait",
        })
    }
}

impl fmt::Display for UploadErrorKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Source(error) => error.fmt(f),
            Self::Call(error) => error.fmt(f),
            Self::Incomplete(member) => write!(f, "the service's answer has no {member}"),
            Self::Unusable(problem) => f.write_str(problem),
            Self::Put(error) => error.fmt(f),
            Self::NotApproved(FileStatusType::Rejected) => f.write_str(
                "the service checked the file and REJECTED it; send another, or ask the administrator what its scanner refuses",
            ),
            Self::NotApproved(status) => {
                write!(f, "the service could not check the file ({status}); upload it again")
            }
            Self::NoVerdict(patience) => write!(
                f,
                "no verdict within {patience:?}; the file is still being checked, ask for it later with GetAttachedFile"
            ),
        }
    }
}

impl fmt::Display for UploadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.step)?;
        if let Some(file_id) = &self.file_id {
            write!(f, " (file {file_id})")?;
        }
        write!(f, ": {}", self.kind)
    }
}

/// One line, with the causes, for a `main` that returns it; its parts are in `{:#?}`.
impl fmt::Debug for UploadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !f.alternate() {
            return fmt_with_causes(self, f);
        }
        f.debug_struct("UploadError")
            .field("step", &self.step)
            .field("file_id", &self.file_id)
            .field("kind", &self.kind)
            .finish()
    }
}

impl std::error::Error for UploadError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match &self.kind {
            UploadErrorKind::Call(error) => std::error::Error::source(error),
            UploadErrorKind::Put(error) => std::error::Error::source(error),
            _ => None,
        }
    }
}
