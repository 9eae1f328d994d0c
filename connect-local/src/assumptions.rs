//! Undocumented behavior of the service, as options.

use std::time::Duration;

use connect_operations::attached_files::FileStatusType;

/// Behavior that AWS has not documented. **Every default here is a choice of this project**; do not take
/// it for a fact about the service.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Assumptions {
    /// The status of a file right after its upload was started. `PROCESSING` by default.
    pub status_after_start: FileStatusType,
    /// The headers that a started upload requires. As recorded from the participant API by default.
    pub headers_to_include: HeadersToInclude,
    /// The response to completing a file before its bytes have arrived. Rejected as invalid by default.
    pub complete_before_put: Outcome,
    /// The response to completing a file a second time. Accepted by default.
    pub complete_twice: Outcome,
    /// The response to a token that was already used for another file. A conflict by default.
    pub reused_token: Outcome,
    /// How long a token is remembered. A day by default.
    pub token_lifetime: Duration,
    /// The error for a request that lacks a required member, where limits are checked. By default it is
    /// reported as a violated constraint, as AWS services are known to do.
    pub missing_member: MissingMember,
    /// Whether another PUT to a URL that has not expired replaces the bytes of a completed file. It does by
    /// default: S3 does not know which files are completed. Otherwise S3 rejects it with `AccessDenied`.
    pub overwrite_after_completion: bool,
    /// Whether the bucket lets web pages of every origin send and fetch files. It does by default.
    pub cors: bool,
    /// How many bytes the files of a resource may have in total. No limit by default.
    pub total_size_quota: Option<u64>,
    /// How long a completed file is scanned, on tokio's clock. No time by default.
    pub scan_time: Duration,
}

/// How the service reacts to a request that it may reject.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Outcome {
    /// It accepts the request.
    Accept,
    /// It responds with `InvalidRequestException`.
    InvalidRequest,
    /// It responds with `ResourceConflictException`, or with `InvalidRequestException` if the operation
    /// declares no conflict.
    Conflict,
}

/// The error for a request that lacks a required member.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum MissingMember {
    /// The error for values that violate a constraint: `Value at 'fileName' failed to satisfy constraint:
    /// Member must not be null`.
    Constraint,
    /// `SerializationException`.
    Serialization,
}

/// The headers that a started upload requires. All of them are signed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum HeadersToInclude {
    /// Content-Type, Content-Length, Content-Disposition, `x-amz-acl` and `x-amz-meta-*`, as public
    /// code has recorded them from Amazon Connect's participant API.
    Recorded,
    /// Content-Type and Content-Length.
    ContentOnly,
    /// No headers at all.
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
