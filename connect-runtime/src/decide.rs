//! Whether a failed attempt is made again, and when: a plain function of what happened.

use std::time::Duration;

use http::StatusCode;

use crate::error::{ClientError, ClientErrorKind, ServiceError};

/// Why an attempt failed.
#[derive(Debug)]
#[non_exhaustive]
pub enum Failure {
    /// The service answered an error.
    Service {
        /// What it answered.
        error: ServiceError,
        /// What the service asked for in `x-amz-retry-after`.
        retry_after: Option<Duration>,
    },
    /// No answer, or one that cannot be read.
    Client(ClientError),
}

/// How often a call is attempted, and how the gaps between attempts grow.
///
/// The figures are those of the official SDKs'
/// [standard mode](https://docs.aws.amazon.com/sdkref/latest/guide/feature-retry-behavior.html).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RetryPolicy {
    max_attempts: u32,
}

const BASE_DELAY: Duration = Duration::from_millis(50);
const THROTTLING_BASE_DELAY: Duration = Duration::from_secs(1);
const MAX_DELAY: Duration = Duration::from_secs(20);
/// How much longer than its own delay a client waits because the service asks for it.
const MAX_PATIENCE: Duration = Duration::from_secs(5);

/// [The codes](https://docs.aws.amazon.com/sdkref/latest/guide/feature-retry-behavior.html) that ask
/// a client to call less often, whatever the status.
const THROTTLING_CODES: [&str; 14] = [
    "Throttling",
    "ThrottlingException",
    "ThrottledException",
    "RequestThrottledException",
    "RequestThrottled",
    "TooManyRequestsException",
    "ProvisionedThroughputExceededException",
    "TransactionInProgressException",
    "RequestLimitExceeded",
    "BandwidthLimitExceeded",
    "LimitExceededException",
    "SlowDown",
    "PriorRequestNotComplete",
    "EC2ThrottledException",
];
const TRANSIENT_CODES: [&str; 2] = ["RequestTimeout", "RequestTimeoutException"];
const TRANSIENT_STATUSES: [u16; 4] = [500, 502, 503, 504];

impl RetryPolicy {
    /// Attempts a call at most so often, the first time included. Zero counts as one.
    pub fn attempts(max_attempts: u32) -> Self {
        Self {
            max_attempts: max_attempts.max(1),
        }
    }

    /// How often a call is attempted at most.
    pub fn max_attempts(self) -> u32 {
        self.max_attempts
    }

    /// The gap before the next attempt after the `attempt`th failed, or nothing when it was the last.
    /// `random` is between 0 and 1.
    pub fn next_delay(self, failure: &Failure, attempt: u32, random: f64) -> Option<Duration> {
        if attempt >= self.max_attempts {
            return None;
        }
        let base = match failure {
            Failure::Service { error, .. }
                if is_throttling(Some(error.status()), Some(error.code())) =>
            {
                THROTTLING_BASE_DELAY
            }
            Failure::Service { error, .. } if is_transient(error) => BASE_DELAY,
            Failure::Client(error) if is_transient_client(error) => BASE_DELAY,
            _ => return None,
        };
        let ceiling = base
            .saturating_mul(2_u32.saturating_pow(attempt.saturating_sub(1)))
            .min(MAX_DELAY);
        let delay = ceiling.mul_f64(random.clamp(0.0, 1.0));
        Some(match failure {
            Failure::Service {
                retry_after: Some(asked),
                ..
            } => (*asked).clamp(delay, delay.saturating_add(MAX_PATIENCE)),
            _ => delay,
        })
    }
}

impl Default for RetryPolicy {
    fn default() -> Self {
        Self::attempts(3)
    }
}

/// A bare 429 is on no list of AWS's, yet says the same.
pub(crate) fn is_throttling(status: Option<StatusCode>, code: Option<&str>) -> bool {
    status == Some(StatusCode::TOO_MANY_REQUESTS)
        || code.is_some_and(|code| THROTTLING_CODES.contains(&code))
}

fn is_transient(error: &ServiceError) -> bool {
    TRANSIENT_STATUSES.contains(&error.status().as_u16()) || TRANSIENT_CODES.contains(&error.code())
}

/// An answer that does not fit the declaration is none of these: the service has acted.
fn is_transient_client(error: &ClientError) -> bool {
    matches!(
        error.kind(),
        ClientErrorKind::Connect(_)
            | ClientErrorKind::Transport(_)
            | ClientErrorKind::Malformed(_)
            | ClientErrorKind::Timeout {
                limit: crate::error::TimeoutKind::Connect,
                ..
            }
    )
}
