//! What nobody outside AWS knows, as options.

use std::time::Duration;

use connect_operations::attached_files::FileStatusType;

/// What nobody outside AWS has published. **Every default here is a choice of this project**, made
/// where AWS's documentation is silent; do not take it for a fact about the service.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Assumptions {
    /// The status of a file right after it was started. `PROCESSING` by default.
    pub status_after_start: FileStatusType,
    /// The headers that a started upload asks for. As recorded from the participant API by default.
    pub headers_to_include: HeadersToInclude,
    /// What completing a file answers before its bytes have arrived. Refused as invalid by default.
    pub complete_before_put: Outcome,
    /// What completing a file a second time answers. Accepted by default.
    pub complete_twice: Outcome,
    /// What a token answers that was used for another file. A conflict by default.
    pub reused_token: Outcome,
    /// How long a token is remembered. A day by default.
    pub token_lifetime: Duration,
    /// What a request is refused with that lacks a required member, where limits are checked. By default
    /// it is told as a constraint, as AWS's services tell it where it is known.
    pub missing_member: MissingMember,
    /// Whether bytes that are sent again, to a URL that has not expired, take the place of those of a
    /// file that was completed. They do by default: S3 knows nothing of files that are completed.
    /// Otherwise S3 refuses them with `AccessDenied`.
    pub overwrite_after_completion: bool,
    /// Whether the bucket lets web pages of every origin send and fetch files. It does by default.
    pub cors: bool,
    /// How many bytes all files of a resource may have together. No limit by default.
    pub total_size_quota: Option<u64>,
    /// How long a file is checked after it was completed, on tokio's clock. No time by default.
    pub scan_time: Duration,
}

/// How the service reacts to something that it may refuse.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Outcome {
    /// It answers as if all were well.
    Accept,
    /// It answers `InvalidRequestException`.
    InvalidRequest,
    /// It answers `ResourceConflictException`, or `InvalidRequestException` where the operation
    /// declares no conflict.
    Conflict,
}

/// What a request is refused with that lacks a required member.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum MissingMember {
    /// The error for values beyond their limits: `Value at 'fileName' failed to satisfy constraint:
    /// Member must not be null`.
    Constraint,
    /// `SerializationException`.
    Serialization,
}

/// The headers that a started upload asks for. All of them are signed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum HeadersToInclude {
    /// Content-Type, Content-Length, Content-Disposition, `x-amz-acl` and `x-amz-meta-*`, as public
    /// code has recorded them from Amazon Connect's participant API.
    Recorded,
    /// Content-Type and Content-Length.
    ContentOnly,
    /// None.
    None,
}

impl Default for Assumptions {
    fn default() -> Self {
        Self {
            status_after_start: FileStatusType::Processing,
            headers_to_include: HeadersToInclude::Recorded,
            complete_before_put: Outcome::InvalidRequest,
            complete_twice: Outcome::Accept,
            reused_token: Outcome::Conflict,
            token_lifetime: Duration::from_hours(24),
            missing_member: MissingMember::Constraint,
            overwrite_after_completion: true,
            cors: true,
            total_size_quota: None,
            scan_time: Duration::ZERO,
        }
    }
}
