//! The metadata of a call.

use std::fmt;
use std::time::Duration;

use http::{HeaderMap, StatusCode};

use crate::protocol::value::Sensitive;

/// The metadata of a call, whether it succeeded or failed: status, headers, attempts, duration.
#[derive(Debug, Clone, Default)]
pub struct Metadata {
    operation: &'static str,
    status: Option<StatusCode>,
    /// Sensitive, as they may contain cookies.
    headers: Sensitive<HeaderMap>,
    attempts: u32,
    pub(crate) elapsed: Duration,
    pub(crate) rate_limit_wait: Duration,
    /// What to check first, if a setting is the likely cause of a failure.
    pub(crate) hint: Option<String>,
    pub(crate) idempotency_token: Option<String>,
    pub(crate) may_have_been_sent: bool,
}

impl Metadata {
    pub(crate) fn new(operation: &'static str) -> Self {
        Self {
            operation,
            ..Self::default()
        }
    }

    /// Clears the response of the previous attempt.
    pub(crate) fn begin_attempt(&mut self) {
        self.attempts += 1;
        // protects: an attempt knows nothing of the one before
        self.status = None;
        // protects: an attempt does not know the request id of the one before
        self.headers = Sensitive::default();
    }

    pub(crate) fn responded(&mut self, status: StatusCode, headers: HeaderMap) {
        self.status = Some(status);
        self.headers = Sensitive::new(headers);
    }

    /// The operation's name.
    pub fn operation(&self) -> &'static str {
        self.operation
    }

    /// The HTTP status of the last attempt's response, if it had one.
    pub fn status(&self) -> Option<StatusCode> {
        self.status
    }

    /// The headers of the last attempt's response; empty if it had none.
    pub fn headers(&self) -> &HeaderMap {
        self.headers.expose()
    }

    /// The request id, which AWS Support asks for.
    pub fn request_id(&self) -> Option<&str> {
        let names = ["x-amzn-requestid", "x-amz-request-id"];
        let value = names.iter().find_map(|name| self.headers().get(*name))?;
        value.to_str().ok()
    }

    /// The number of attempts, including one that failed before it was sent.
    pub fn attempts(&self) -> u32 {
        self.attempts
    }

    /// The duration of the call: all its attempts and the delays between them.
    pub fn elapsed(&self) -> Duration {
        self.elapsed
    }

    /// The part of [`elapsed`](Self::elapsed) that the call waited for [rate limits](crate::RateLimits).
    pub fn rate_limit_wait(&self) -> Duration {
        self.rate_limit_wait
    }

    /// The idempotency token of the call, the same in every attempt.
    pub fn idempotency_token(&self) -> Option<&str> {
        self.idempotency_token.as_deref()
    }

    /// Whether the service may have seen the request in any attempt.
    pub fn may_have_been_sent(&self) -> bool {
        self.may_have_been_sent
    }

    /// ` (check AWS_REGION) [request id 1a2b, 3 attempts]`, or what applies of it.
    pub(crate) fn fmt_suffix(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(hint) = &self.hint {
            write!(f, " ({hint})")?;
        }
        match (self.request_id(), self.attempts) {
            (None, 0..=1) => Ok(()),
            (None, attempts) => write!(f, " [{attempts} attempts]"),
            (Some(id), 0..=1) => write!(f, " [request id {id}]"),
            (Some(id), attempts) => write!(f, " [request id {id}, {attempts} attempts]"),
        }
    }
}
