//! The main loop of a call: an attempt, a decision, a delay, until there is a response. Nothing here depends
//! on the operation.

mod attempt;
mod headers;
mod hint;
mod progress;
mod signing;
mod turn;

use std::future::Future;
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use connect_transport::NO_RUNTIME;
use http::HeaderValue;
use tokio::runtime::Handle;
use tokio::time::Instant;
use tracing::{Instrument as _, debug};

use crate::client::BoxFuture;
use crate::client::credentials::CredentialsCache;
use crate::client::metadata::Metadata;
use crate::client::prepare::Prepared;
use crate::client::settings::{Config, ResolvedEndpoint};
use crate::client::time::monotonic;
use crate::client::trace;
use crate::protocol::error::{ClientError, ClientErrorKind, TimeoutKind};
use crate::protocol::retry::{Decision, Failure, Permit, RetryContext, RetryPolicy, StopReason};
use attempt::{FailedAttempt, attempt};
use turn::next_turn;

pub(crate) use signing::signing_service;

/// What all attempts of a call have in common.
struct CallContext<'c> {
    config: &'c Arc<Config>,
    prepared: &'c Prepared,
    resolved: Arc<ResolvedEndpoint>,
    retry: RetryPolicy,
    /// The operation timeout: for all attempts and the delays between them.
    limit: Option<Limit>,
    invocation_id: HeaderValue,
}

/// Reads the output from the body of a successful response. An error decides whether the call is retried.
pub(crate) type Accept<'a> = &'a mut (dyn FnMut(&Bytes) -> Result<(), ClientError> + Send);

/// Makes a prepared call, in a span. Boxed, so that the loop is compiled once, and not by each crate that makes
/// calls.
pub(crate) fn dispatch<'a>(
    config: &'a Arc<Config>,
    prepared: &'a Prepared,
    accept: Accept<'a>,
    metadata: &'a mut Metadata,
) -> BoxFuture<'a, Result<Bytes, Failure>> {
    Box::pin(async move {
        let started = monotonic();
        let token = &prepared.request.idempotency_token;
        metadata.idempotency_token.clone_from(token);
        let span = trace::call(prepared);
        // Pinned first, as the span would otherwise move the future into itself, and it is large.
        let result = pin!(run(config, prepared, accept, metadata))
            .instrument(span.clone())
            .await;
        metadata.elapsed = started.elapsed();
        trace::called(&span, metadata, result.as_ref().err());
        result
    })
}

async fn run(
    config: &Arc<Config>,
    prepared: &Prepared,
    accept: Accept<'_>,
    metadata: &mut Metadata,
) -> Result<Bytes, Failure> {
    // Tokio would panic.
    if Handle::try_current().is_err() {
        return Err(Failure::Client(
            ClientErrorKind::Options(NO_RUNTIME.into()).into(),
        ));
    }
    let call = CallContext::new(config, prepared)?;
    let mut permit: Option<Permit<'_>> = None;
    let mut fresh_connection = false;
    let first = next_turn(&call, metadata).await;
    let mut limiter = first.map_err(|kind| Failure::Client(kind.into()))?;
    loop {
        metadata.begin_attempt();
        let result = attempt(&call, fresh_connection, accept, metadata).await;
        if let Some(limiter) = limiter.filter(|_| config.is_adaptive) {
            let failure = result.as_ref().err().map(|failed| &failed.failure);
            limiter.adapt(failure.is_some_and(Failure::is_throttling));
        }
        let failed = match result {
            Ok(body) => {
                if permit.is_none() {
                    config.bucket.refund();
                }
                return Ok(body);
            }
            Err(failed) => failed,
        };
        if let Some(permit) = permit.take() {
            // protects: a retry that its call's limit ends is paid
            permit.spend();
        }
        let (after, cost) = match call.retry.decide(&call.retry_context(&failed, metadata)) {
            Decision::Retry { after, cost } => (after, cost),
            Decision::Stop(reason) => return Err(stop(reason, failed)),
        };
        // protects: delays count against the operation's limit
        if let Some(limit) = call.limit.filter(|limit| limit.leaves_less_than(after)) {
            let Limit { kind, after, .. } = limit;
            metadata.hint = Some(format!(
                "the {kind} timeout of {after:?} leaves no time for another attempt"
            ));
            return Err(stop(StopReason::NoTimeLeft, failed));
        }
        permit = config.bucket.take(cost);
        if permit.is_none() {
            // Another call has taken the tokens meanwhile.
            return Err(stop(StopReason::RetryQuotaExceeded, failed));
        }
        debug!(after_ms = trace::milliseconds(after), "retrying");
        tokio::time::sleep(after).await;
        // protects: after a dead connection comes a fresh one
        // After one pooled connection has failed, the others may be dead as well.
        fresh_connection |= failed.broke_off;
        // protects: a retry waits for its turn
        limiter = match next_turn(&call, metadata).await {
            Ok(limiter) => limiter,
            Err(too_late) => {
                metadata.hint = Some(ClientError::from(too_late).to_string());
                return Err(stop(StopReason::NoTimeLeft, failed));
            }
        };
    }
}

impl<'c> CallContext<'c> {
    fn new(config: &'c Arc<Config>, prepared: &'c Prepared) -> Result<Self, Failure> {
        let options = &prepared.options;
        let resolved = config.endpoints.of(prepared.names, options.region.as_ref());
        let resolved = resolved
            .map_err(|error| Failure::Client(ClientErrorKind::Options(error.to_string()).into()))?;
        Ok(Self {
            config,
            prepared,
            resolved,
            retry: options.retry.unwrap_or(config.retry),
            limit: Limit::from_now(TimeoutKind::Operation, options.timeouts.operation),
            invocation_id: headers::invocation_id(),
        })
    }

    /// The call's own credentials, or else the client's.
    fn credentials(&self) -> &CredentialsCache {
        let own = self.prepared.options.credentials.as_ref();
        own.unwrap_or(&self.config.credentials)
    }

    /// The deadline of an attempt that begins now.
    fn attempt_limit(&self) -> Option<Limit> {
        // protects: an attempt has a limit
        let limit = self.prepared.options.timeouts.attempt;
        let limit = Limit::from_now(TimeoutKind::Attempt, limit);
        let limits = self.limit.into_iter().chain(limit);
        limits.min_by_key(|limit| limit.at)
    }

    fn retry_context<'f>(
        &self,
        failed: &'f FailedAttempt,
        metadata: &Metadata,
    ) -> RetryContext<'f> {
        RetryContext {
            failure: &failed.failure,
            attempt: metadata.attempts(),
            idempotent: self.prepared.request.is_idempotent(),
            clock_corrected: failed.clock_corrected,
            tokens: self.config.bucket.tokens(),
            random: (self.config.jitter)(),
        }
    }
}

fn stop(reason: StopReason, failed: FailedAttempt) -> Failure {
    debug!(?reason, "not retrying");
    failed.failure
}

/// A deadline, and the timeout that it results from.
#[derive(Clone, Copy)]
struct Limit {
    kind: TimeoutKind,
    after: Duration,
    at: Instant,
}

impl Limit {
    /// Without a timeout there is no deadline, and neither with one that is too long to represent.
    fn from_now(kind: TimeoutKind, after: Option<Duration>) -> Option<Self> {
        let after = after?;
        let at = monotonic().checked_add(after)?;
        Some(Self { kind, after, at })
    }

    /// Whether at most this much time is left.
    fn leaves_less_than(self, time: Duration) -> bool {
        self.at.saturating_duration_since(monotonic()) <= time
    }

    /// The error of the expired timeout.
    fn into_kind(self) -> ClientErrorKind {
        let Self { kind, after, .. } = self;
        ClientErrorKind::Timeout { limit: kind, after }
    }
}

/// Awaits the work until the limit, if there is one; the error is the limit. The work is pinned by the caller:
/// moved from one future to the next, it would take space in each of them.
async fn within<T>(
    limit: Option<Limit>,
    work: Pin<&mut impl Future<Output = T>>,
) -> Result<T, Limit> {
    let Some(limit) = limit else {
        return Ok(work.await);
    };
    tokio::time::timeout_at(limit.at, work)
        .await
        .map_err(|_| limit)
}
