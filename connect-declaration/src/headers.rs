//! The headers that a member may not be bound to.

/// The headers that the client, the signer or the transport sets, in lower case. A call rejects them,
/// too: a test of connect-runtime compares its list with this one.
pub const RESERVED_HEADERS: [&str; 11] = [
    "amz-sdk-invocation-id",
    "amz-sdk-request",
    "authorization",
    "connection",
    "content-length",
    "content-type",
    "host",
    "transfer-encoding",
    "user-agent",
    "x-amz-date",
    "x-amz-security-token",
];
