//! Whether a failed attempt is retried, and when: a pure function of what happened.

mod bucket;

use std::time::Duration;

use http::StatusCode;

pub(crate) use bucket::{Permit, TokenBucket};

use crate::protocol::error::{
    ClientError, ClientErrorKind, CodeMeaning, ServiceError, TimeoutKind,
};

/// Why an attempt failed.
#[derive(Debug)]
#[non_exhaustive]
pub enum Failure {
    /// The service returned an error.
    Service {
        /// The error that it returned.
        error: ServiceError,
        /// The delay that the service requested with the header `x-amz-retry-after`.
        retry_after: Option<Duration>,
    },
    /// No response, or one that could not be parsed.
    Client(ClientError),
}

impl Failure {
    /// Whether the service is throttling.
    pub(crate) fn is_throttling(&self) -> bool {
        matches!(self, Self::Service { error, .. }
            if is_throttling(Some(error.status()), Some(error.code())))
    }
}

/// Everything that a decision depends on.
#[derive(Debug, Clone, Copy)]
pub struct RetryContext<'f> {
    /// Why the last attempt failed.
    pub failure: &'f Failure,
    /// The number of attempts so far, at least one.
    pub attempt: u32,
    /// Whether sending the request twice has the same effect as sending it once: it has an idempotency
    /// token, or its method is GET or DELETE.
    pub idempotent: bool,
    /// Whether a clock skew has been corrected since the last attempt, so that the next signature differs.
    pub clock_corrected: bool,
    /// The tokens in the bucket that all calls of a client share.
    pub tokens: u32,
    /// A random number between 0 and 1, for the jitter.
    pub random: f64,
}

/// What to do after a failed attempt.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Decision {
    /// Make another attempt.
    Retry {
        /// The delay before it.
        after: Duration,
        /// The number of tokens that it takes from the bucket.
        cost: u32,
    },
    /// Give up.
    Stop(StopReason),
}

/// Why there is no further attempt.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum StopReason {
    /// The same request would fail again.
    Permanent,
    /// It was the last attempt that the policy allows.
    LastAttempt,
    /// The token bucket is empty: so many calls fail that retries would only add to the load.
    RetryQuotaExceeded,
    /// The operation timeout would expire before the next attempt.
    NoTimeLeft,
    /// The service may have acted, and the policy is [idempotent only](RetryPolicy::idempotent_only).
    MayHaveActed,
}

/// How often a call is attempted, and how long it waits between attempts.
///
/// The figures are those of the official SDKs'
/// [standard mode](https://docs.aws.amazon.com/sdkref/latest/guide/feature-retry-behavior.html),
/// version 2.1: three attempts, random delays of up to 50 ms (1 s after throttling), doubled each
/// time up to 20 s, and a bucket of 500 tokens for all calls of a client.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RetryPolicy {
    max_attempts: u32,
    idempotent_only: bool,
}

// These figures belong together: they are version 2.1 of the SDKs' standard mode, and are changed only with
// it. A transient failure is most often that of one server or one connection, so the next attempt need not
// wait long. Throttling is counted per second and per account: an earlier attempt would be throttled again.
const BASE_DELAY: Duration = Duration::from_millis(50);
const THROTTLING_BASE_DELAY: Duration = Duration::from_secs(1);
/// Without it, the tenth attempt of a throttled call would wait for up to four minutes.
const MAX_DELAY: Duration = Duration::from_secs(20);
/// How much longer than the computed delay a client waits if the service requests it: a wrong header must
/// not hold up a call for hours.
const MAX_PATIENCE: Duration = Duration::from_secs(5);

// What a retry takes from the bucket. 500 tokens pay for 35 retries while a service fails, so that retries do
// not keep it down, and for 100 while it throttles: it works then, and the longer delays already relieve it.
const RETRY_COST: u32 = 14;
const THROTTLING_COST: u32 = 5;

/// Also those of the standard mode. The other 5xx statuses, such as 501, are permanent.
const TRANSIENT_STATUSES: [u16; 4] = [500, 502, 503, 504];

impl RetryPolicy {
    /// A policy of at most this many attempts, the first one included. Zero counts as one.
    pub fn attempts(max_attempts: u32) -> Self {
        Self {
            max_attempts: max_attempts.max(1),
            idempotent_only: false,
        }
    }

    /// Never retries a request that might take effect twice: one without an idempotency token that is
    /// not a GET or DELETE is retried only if it cannot have been sent, or if the service rejected it
    /// without acting on it (throttling, clock skew).
    ///
    /// The official SDKs retry such requests, and so does this client by default.
    pub fn idempotent_only(mut self) -> Self {
        self.idempotent_only = true;
        self
    }

    /// The most attempts that a call makes, the first one included.
    pub fn max_attempts(self) -> u32 {
        self.max_attempts
    }

    /// Decides whether to make another attempt, and when.
    pub fn decide(self, context: &RetryContext<'_>) -> Decision {
        let Some((base, cost)) = retry_cost(context) else {
            return Decision::Stop(StopReason::Permanent);
        };
        // protects: idempotent_only repeats only what was not done
        if self.idempotent_only && !context.idempotent && may_have_acted(context) {
            return Decision::Stop(StopReason::MayHaveActed);
        }
        if context.attempt >= self.max_attempts {
            return Decision::Stop(StopReason::LastAttempt);
        }
        if context.tokens < cost {
            return Decision::Stop(StopReason::RetryQuotaExceeded);
        }
        let delay = jittered(base, context);
        let longest = delay.saturating_add(MAX_PATIENCE);
        let asked = match context.failure {
            Failure::Service { retry_after, .. } => *retry_after,
            Failure::Client(_) => None,
        };
        // protects: the service cannot ask for any delay
        // protects: a delay that the service asks for is not shortened
        let after = asked.map_or(delay, |asked| asked.clamp(delay, longest));
        Decision::Retry { after, cost }
    }
}

impl Default for RetryPolicy {
    fn default() -> Self {
        Self::attempts(3)
    }
}

/// Full jitter: a random delay between zero and a ceiling that doubles with each attempt.
fn jittered(base: Duration, context: &RetryContext<'_>) -> Duration {
    let factor = 2_u32.saturating_pow(context.attempt.saturating_sub(1));
    let ceiling = base.saturating_mul(factor).min(MAX_DELAY);
    // protects: a delay is a number
    // A number outside of 0 to 1, or NaN, must not shorten the delay to nothing.
    let delay = Duration::try_from_secs_f64(ceiling.as_secs_f64() * context.random);
    delay.unwrap_or(ceiling).min(ceiling)
}

/// The base of the delay before another attempt, and what it takes from the bucket; `None` if the same request
/// would fail again. A response that does not match the declaration is not retried: the service has acted.
fn retry_cost(context: &RetryContext<'_>) -> Option<(Duration, u32)> {
    use ClientErrorKind as Kind;
    let transient = Some((BASE_DELAY, RETRY_COST));
    match context.failure {
        failure if failure.is_throttling() => Some((THROTTLING_BASE_DELAY, THROTTLING_COST)),
        Failure::Service { error, .. } => {
            let is_transient = context.clock_corrected
                || TRANSIENT_STATUSES.contains(&error.status().as_u16())
                || CodeMeaning::of(error.code()) == Some(CodeMeaning::Transient);
            transient.filter(|_| is_transient)
        }
        Failure::Client(error) => match error.kind() {
            // protects: a response that does not fit is not requested again
            Kind::Connect(_) | Kind::Transport(_) | Kind::Malformed(_) => transient,
            // The operation timeout ends further attempts as well.
            Kind::Timeout { limit, .. } if *limit != TimeoutKind::Operation => transient,
            // protects: what fails on this host takes nothing from the bucket
            Kind::TooManyOpenFiles(_) => Some((BASE_DELAY, 0)),
            _ => None,
        },
    }
}

/// A request that is throttled, or signed with a wrong time, is rejected before it takes effect.
fn may_have_acted(context: &RetryContext<'_>) -> bool {
    match context.failure {
        Failure::Service { .. } => !context.failure.is_throttling() && !context.clock_corrected,
        Failure::Client(error) => error.may_have_been_sent(),
    }
}

/// A 429 without a known code is on none of AWS's lists, but means the same.
pub(crate) fn is_throttling(status: Option<StatusCode>, code: Option<&str>) -> bool {
    // protects: a bare 429 is throttling
    status == Some(StatusCode::TOO_MANY_REQUESTS)
        || code.and_then(CodeMeaning::of) == Some(CodeMeaning::Throttling)
}

#[cfg(test)]
mod tests;
