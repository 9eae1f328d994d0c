//! How far an upload has come, and what it ends in.

use std::fmt;

use connect_operations::attached_files::{FileStatusType, StartAttachedFileUploadOutput};

/// A step of an upload. The order is that in which they are done.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Step {
    /// The source is looked at.
    #[default]
    Open,
    /// The file is compared with the configuration of its scope, where
    /// [`preflight`](crate::Upload::preflight) asks for that.
    Preflight,
    /// The file is declared to the service.
    Start,
    /// The bytes are sent to S3.
    Put,
    /// The file is handed over.
    Complete,
    /// The verdict is waited for.
    Wait,
}

/// How far an upload has come. [`Upload::resume`](crate::Upload::resume) goes on from it, in this process or,
/// where a program stores its fields, in another one: begin with [`UploadState::default`], and set them.
///
/// It holds the pre-signed URL, which lets whoever has it write the file until it expires. `Debug` hides it.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UploadState {
    /// The step that is to be done next; that of an error has failed.
    pub step: Step,
    /// The instance, by id or ARN.
    pub instance_id: String,
    /// The case or contact that the file is attached to.
    pub associated_resource_arn: String,
    /// The token of the Start. With it, a repeated Start is the same file.
    pub client_token: String,
    /// The file's name, once the source was looked at.
    pub file_name: String,
    /// The file's size in bytes, once the source was looked at.
    pub bytes: u64,
    /// What the service responded to the Start.
    pub started: Option<StartAttachedFileUploadOutput>,
}

/// A file that was uploaded.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UploadedFile {
    /// The file's id, which every other operation asks for.
    pub file_id: String,
    /// The file's ARN.
    pub file_arn: Option<String>,
    /// The file's name.
    pub file_name: String,
    /// The file's size in bytes.
    pub bytes: u64,
    /// `APPROVED`, or what the service said last where the verdict is not waited for.
    pub status: FileStatusType,
}

impl UploadState {
    /// The file's id, once the service has given one.
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
