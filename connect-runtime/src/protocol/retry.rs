//! Whether a failed attempt is made again, and when: a plain function of what happened.

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

impl Failure {
    /// Whether the service asked to be called less often.
    pub(crate) fn is_throttling(&self) -> bool {
        matches!(self, Self::Service { error, .. }
            if is_throttling(Some(error.status()), Some(error.code())))
    }
}

/// All that a decision depends on.
#[derive(Debug, Clone, Copy)]
pub struct RetryContext<'f> {
    /// Why the last attempt failed.
    pub failure: &'f Failure,
    /// How many attempts there have been, one or more.
    pub attempt: u32,
    /// Whether the service takes a request that is sent twice for one: it has an idempotency token,
    /// or its method only reads or deletes.
    pub idempotent: bool,
    /// Whether the clock was wrong and has been corrected since, so that the next signature differs.
    pub clock_corrected: bool,
    /// The tokens in the bucket that all calls of a client share.
    pub tokens: u32,
    /// A number between 0 and 1.
    pub random: f64,
}

/// What follows a failed attempt.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Decision {
    /// Another attempt.
    Retry {
        /// The gap before it.
        after: Duration,
        /// The tokens that it takes from the bucket.
        cost: u32,
    },
    /// None.
    Stop(StopReason),
}

/// Why there is no further attempt.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum StopReason {
    /// The same request would fail again.
    Permanent,
    /// It was the last that the policy allows.
    LastAttempt,
    /// So many calls fail that retries would only add to the load: the bucket is empty.
    RetryQuotaExceeded,
    /// The limit for the whole call would run out before the next attempt.
    NoTimeLeft,
    /// The service may have acted, and the policy is [idempotent only](RetryPolicy::idempotent_only).
    MayHaveActed,
}

/// How often a call is attempted, and how the gaps between attempts grow.
///
/// The figures are those of the official SDKs'
/// [standard mode](https://docs.aws.amazon.com/sdkref/latest/guide/feature-retry-behavior.html),
/// version 2.1: three attempts, gaps drawn at random up to 50 ms (1 s after throttling), doubled each
/// time and at most 20 s, and a bucket of 500 tokens for all calls of a client.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RetryPolicy {
    max_attempts: u32,
    idempotent_only: bool,
}

// These figures belong together: they are version 2.1 of the SDKs' standard mode, and are changed only with
// it. A transient failure is most often that of one server or one connection, so the next attempt need not
// wait for long. Throttling is counted per second and for the account: what comes sooner is throttled again.
const BASE_DELAY: Duration = Duration::from_millis(50);
const THROTTLING_BASE_DELAY: Duration = Duration::from_secs(1);
/// Without it, the tenth attempt of a call that is throttled would wait for up to four minutes.
const MAX_DELAY: Duration = Duration::from_secs(20);
/// How much longer than its own delay a client waits because the service asks for it: a wrong header must
/// not hold a call for hours.
const MAX_PATIENCE: Duration = Duration::from_secs(5);

// What a retry takes from the bucket. Of 500 tokens, 35 retries are paid while a service fails, so that it
// is not kept down, and 100 while it throttles: it works then, and the longer delays spare it already.
const RETRY_COST: u32 = 14;
const THROTTLING_COST: u32 = 5;

/// Those of the standard mode, too. What the others say, such as 501, stays so.
const TRANSIENT_STATUSES: [u16; 4] = [500, 502, 503, 504];

/// What kind of failure can pass by itself.
#[derive(Clone, Copy, PartialEq)]
enum RetryKind {
    Throttling,
    Transient,
    /// Of this host, and no sign that the service fails.
    Local,
}

impl RetryPolicy {
    /// Attempts a call at most so often, the first time included. Zero counts as one.
    pub fn attempts(max_attempts: u32) -> Self {
        Self {
            max_attempts: max_attempts.max(1),
            idempotent_only: false,
        }
    }

    /// Does not send a request twice that may do its work twice: one without an idempotency token
    /// that is no GET or DELETE is attempted again only where it cannot have been sent, or where the
    /// service refused it unread (throttling, a wrong clock).
    ///
    /// The official SDKs send such requests again, and so does this client by default.
    pub fn idempotent_only(mut self) -> Self {
        self.idempotent_only = true;
        self
    }

    /// How often a call is attempted at most.
    pub fn max_attempts(self) -> u32 {
        self.max_attempts
    }

    /// Whether there is another attempt, and when.
    pub fn decide(self, context: &RetryContext<'_>) -> Decision {
        let Some(kind) = retry_kind(context) else {
            return Decision::Stop(StopReason::Permanent);
        };
        // protects: idempotent_only repeats only what was not done
        if self.idempotent_only && !context.idempotent && may_have_acted(context, kind) {
            return Decision::Stop(StopReason::MayHaveActed);
        }
        if context.attempt >= self.max_attempts {
            return Decision::Stop(StopReason::LastAttempt);
        }
        let (base, cost) = match kind {
            RetryKind::Throttling => (THROTTLING_BASE_DELAY, THROTTLING_COST),
            RetryKind::Transient => (BASE_DELAY, RETRY_COST),
            // protects: what fails on this host takes nothing from the bucket
            RetryKind::Local => (BASE_DELAY, 0),
        };
        if context.tokens < cost {
            return Decision::Stop(StopReason::RetryQuotaExceeded);
        }
        let delay = jittered(base, context);
        let longest = delay.saturating_add(MAX_PATIENCE);
        let asked = match context.failure {
            Failure::Service { retry_after, .. } => *retry_after,
            Failure::Client(_) => None,
        };
        // protects: the service cannot ask for any gap
        // protects: the service's wish is no less than its own delay
        let after = asked.map_or(delay, |asked| asked.clamp(delay, longest));
        Decision::Retry { after, cost }
    }
}

impl Default for RetryPolicy {
    fn default() -> Self {
        Self::attempts(3)
    }
}

/// Full jitter: anything between nothing and a ceiling that doubles.
fn jittered(base: Duration, context: &RetryContext<'_>) -> Duration {
    let doublings = context.attempt.saturating_sub(1);
    let ceiling = base.saturating_mul(2_u32.saturating_pow(doublings));
    let ceiling = ceiling.min(MAX_DELAY);
    // protects: a gap is a number
    // What is no number between 0 and 1 must not make a client impatient.
    let delay = Duration::try_from_secs_f64(ceiling.as_secs_f64() * context.random);
    delay.unwrap_or(ceiling).min(ceiling)
}

fn retry_kind(context: &RetryContext<'_>) -> Option<RetryKind> {
    match context.failure {
        failure if failure.is_throttling() => Some(RetryKind::Throttling),
        Failure::Service { error, .. } => {
            let is_transient = context.clock_corrected
                || TRANSIENT_STATUSES.contains(&error.status().as_u16())
                || CodeMeaning::of(error.code()) == Some(CodeMeaning::Transient);
            is_transient.then_some(RetryKind::Transient)
        }
        Failure::Client(error) => client_retry_kind(error),
    }
}

/// What is throttled or signed with a wrong time is refused before anything is done.
fn may_have_acted(context: &RetryContext<'_>, kind: RetryKind) -> bool {
    match context.failure {
        Failure::Service { .. } => kind != RetryKind::Throttling && !context.clock_corrected,
        Failure::Client(error) => error.may_have_been_sent(),
    }
}

/// A bare 429 is on no list of AWS's, yet says the same.
pub(crate) fn is_throttling(status: Option<StatusCode>, code: Option<&str>) -> bool {
    // protects: a bare 429 is throttling
    status == Some(StatusCode::TOO_MANY_REQUESTS)
        || code.and_then(CodeMeaning::of) == Some(CodeMeaning::Throttling)
}

/// An answer that does not fit the declaration has none: the service has acted.
fn client_retry_kind(error: &ClientError) -> Option<RetryKind> {
    use ClientErrorKind as Kind;
    let transient = Some(RetryKind::Transient);
    match error.kind() {
        // protects: an answer that does not fit is not asked for again
        Kind::Connect(_) | Kind::Transport(_) | Kind::Malformed(_) => transient,
        // The limit of a call is the limit of its attempts too.
        Kind::Timeout { limit, .. } if *limit != TimeoutKind::Operation => transient,
        Kind::TooManyOpenFiles(_) => Some(RetryKind::Local),
        _ => None,
    }
}

#[cfg(test)]
mod tests;
