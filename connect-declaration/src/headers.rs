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

/// What every error of a service has, in lower case: the code, and what the body is.
pub const ERROR_HEADERS: [&str; 3] = ["content-length", "content-type", "x-amzn-errortype"];
