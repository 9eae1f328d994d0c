//! The state of an upload, and its result.

use std::fmt;

use connect_operations::attached_files::{FileStatusType, StartAttachedFileUploadOutput};

/// A step of an upload, in order.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Step {
    /// The source is examined.
    #[default]
    Open,
    /// The file is checked against the configuration of its scope, if
    /// [`preflight`](crate::Upload::preflight) was set.
    Preflight,
    /// The file is declared to the service.
    Start,
    /// The bytes are sent to S3.
    Put,
    /// The upload is completed.
    Complete,
    /// Waiting for the verdict.
    Wait,
}

/// How far an upload has got. [`Upload::resume`](crate::Upload::resume) continues from it, in this process or,
/// if a program stores its fields, in another one: start from [`UploadState::default`] and set them.
///
/// It holds the pre-signed URL, with which anyone can write the file until it expires. `Debug` hides it.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UploadState {
    /// The next step; in an error, the step that failed.
    pub step: Step,
    /// The instance, by id or ARN.
    pub instance_id: String,
    /// The case or contact that the file is attached to.
    pub associated_resource_arn: String,
    /// The client token of the start request: repeating the request with it yields the same file.
    pub client_token: String,
    /// The file's name, once the source was examined.
    pub file_name: String,
    /// The file's size in bytes, once the source was examined.
    pub bytes: u64,
    /// The service's response to the start request.
    pub started: Option<StartAttachedFileUploadOutput>,
}

/// A file that has reached the service: the result of an upload.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UploadedFile {
    /// The file's id, which the other operations on attached files take.
    pub file_id: String,
    /// The file's ARN.
    pub file_arn: Option<String>,
    /// The file's name.
    pub file_name: String,
    /// The file's size in bytes.
    pub bytes: u64,
    /// `APPROVED`, or the last status that the service returned if the upload does not wait for the verdict.
    pub status: FileStatusType,
}

impl UploadState {
    /// The file's id, once the service has assigned one.
    pub fn file_id(&self) -> Option<&str> {
        self.started.as_ref()?.file_id.as_deref()
    }
}

impl fmt::Display for Step {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Open => "open",
            Self::Preflight => "preflight",
            Self::Start => "start",
            Self::Put => "put",
            Self::Complete => "complete",
            Self::Wait => "wait",
        })
    }
}
