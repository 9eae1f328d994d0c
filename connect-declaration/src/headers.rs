//! The headers that no member may be.

/// What the client, the signer or the transport sets, in lower case. A call refuses them, too: a test
/// of connect-runtime holds its list against this one.
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
