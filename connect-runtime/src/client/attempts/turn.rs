//! How an attempt waits for its turn within the rate limits.

use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use super::{CallContext, Limit, within};
use crate::client::limits::{Limiter, RateLimits};
use crate::client::metadata::Metadata;
use crate::client::time::monotonic;
use crate::client::trace::milliseconds;
use crate::protocol::error::ClientErrorKind;

/// Waits for the turn of the next attempt, and returns the limiter. Without rate limits, there is none and no
/// cost.
pub(super) async fn next_turn(
    call: &CallContext<'_>,
    metadata: &mut Metadata,
) -> Result<Option<Arc<Limiter>>, ClientErrorKind> {
    match &call.config.rate_limits {
        // Boxed, so that it does not enlarge the futures of calls without limits.
        Some(limits) => Box::pin(turn(limits, call, metadata)).await.map(Some),
        None => Ok(None),
    }
}

async fn turn(
    limits: &RateLimits,
    call: &CallContext<'_>,
    metadata: &mut Metadata,
) -> Result<Arc<Limiter>, ClientErrorKind> {
    // If they cannot be loaded, the attempt reports why.
    let credentials = within(call.attempt_limit(), pin!(call.credentials().get())).await;
    let account = credentials.ok().and_then(Result::ok);
    let account = account.and_then(|of| Some(of.account_id()?.as_str().to_owned()));
    let region = call.resolved.region.value.clone();
    let operation = (call.prepared.names.id, call.prepared.operation.0);
    let limiter = limits.limiter((account, region, operation));
    let started = monotonic();
    // protects: a wait that is too long is not begun
    let wait = wait_ahead(&limiter, call.limit)?;
    if !wait.is_zero() {
        tracing::debug!(ahead_ms = milliseconds(wait), "waiting for the rate limit");
    }
    let turn = within(call.limit, pin!(limiter.turn())).await;
    metadata.rate_limit_wait += started.elapsed();
    match turn {
        Ok(()) => Ok(limiter),
        // The rate has dropped in the meantime.
        Err(limit) => {
            wait_ahead(&limiter, Some(limit))?;
            Err(limit.into_kind())
        }
    }
}

/// The expected wait, or an error if it would exceed the limit.
fn wait_ahead(limiter: &Limiter, limit: Option<Limit>) -> Result<Duration, ClientErrorKind> {
    let (wait, per_second) = limiter.wait();
    match limit {
        Some(limit) if !wait.is_zero() && limit.leaves_less_than(wait) => {
            Err(ClientErrorKind::RateLimit {
                per_second,
                wait,
                operation_timeout: limit.after,
            })
        }
        _ => Ok(wait),
    }
}
