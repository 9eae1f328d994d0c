//! The attempts of a call: sign, send, decide, until there is an answer. Nothing here knows which
//! operation it is.

mod attempt;
mod headers;
mod hint;

use std::future::Future;
use std::pin::{Pin, pin};
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderValue, Method};
use tracing::Instrument as _;

use crate::bucket::Permit;
use crate::config::{Config, Timeouts};
use crate::decide::{Decision, Failure, RetryPolicy, Situation, StopReason};
use crate::endpoint::Endpoint;
use crate::error::{ClientError, ClientErrorKind, TimeoutKind};
use crate::metadata::Metadata;
use crate::prepare::Prepared;
use crate::time::monotonic;
use crate::trace;
use attempt::{Failed, attempt};

pub(crate) use headers::user_agent;

/// What came of a call.
pub(crate) struct Exchange {
    pub(crate) result: Result<Bytes, Failure>,
    pub(crate) metadata: Metadata,
}

/// What all attempts of a call have in common.
struct Call<'c> {
    config: &'c Config,
    prepared: &'c Prepared,
    endpoint: &'c Endpoint,
    /// Which setting the endpoint follows from.
    endpoint_setting: &'c str,
    retry: RetryPolicy,
    timeouts: Timeouts,
    invocation_id: HeaderValue,
}

/// Reads the output from the body of a success. Whether it can be read decides whether the call is
/// attempted again.
pub(crate) type Accept<'a> = &'a mut (dyn FnMut(&Bytes) -> Result<(), ClientError> + Send);

pub(crate) async fn exchange(config: &Config, prepared: &Prepared, accept: Accept<'_>) -> Exchange {
    let started = monotonic();
    let mut metadata = Metadata::new(prepared.operation);
    metadata
        .idempotency_token
        .clone_from(&prepared.request.idempotency_token);
    let span = trace::call(prepared);
    let result = all_attempts(config, prepared, accept, &mut metadata)
        .instrument(span.clone())
        .await;
    metadata.elapsed = started.elapsed();
    trace::called(&span, &metadata);
    Exchange { result, metadata }
}

async fn all_attempts(
    config: &Config,
    prepared: &Prepared,
    accept: Accept<'_>,
    metadata: &mut Metadata,
) -> Result<Bytes, Failure> {
    let located = config.endpoints.of(prepared.names);
    let located =
        located.map_err(|error| client_failure(ClientErrorKind::Options(error.to_string())))?;
    let call = Call {
        config,
        prepared,
        endpoint: &located.endpoint,
        endpoint_setting: located.setting,
        retry: prepared.options.retry.unwrap_or(config.retry),
        timeouts: prepared.options.timeouts,
        invocation_id: headers::invocation_id(),
    };
    let limit = call.timeouts.operation;
    let result = {
        let attempts = pin!(attempts(&call, accept, metadata));
        within(limit, TimeoutKind::Operation, attempts).await
    };
    let result = match result {
        Ok(result) => result,
        Err(timeout) => Err(client_failure(
            timeout.into_kind(metadata.may_have_been_sent),
        )),
    };
    if let Err(failure) = &result {
        metadata.hint = hint::for_failure(failure, &call);
    }
    result
}

async fn attempts(
    call: &Call<'_>,
    accept: Accept<'_>,
    metadata: &mut Metadata,
) -> Result<Bytes, Failure> {
    let bucket = &call.config.bucket;
    let mut permit: Option<Permit<'_>> = None;
    let mut connection = Connection::Pooled;
    loop {
        metadata.begin_attempt();
        let failed = match attempt(call, connection, accept, metadata).await {
            Ok(body) => {
                if permit.is_none() {
                    bucket.reward();
                }
                return Ok(body);
            }
            Err(failed) => failed,
        };
        if let Some(permit) = permit.take() {
            permit.spend();
        }
        let mut decision = call.retry.decide(&situation(call, &failed, metadata));
        if let Decision::Retry { after, cost } = decision {
            permit = bucket.take(cost);
            if permit.is_some() {
                trace::retrying(after);
                tokio::time::sleep(after).await;
            } else {
                // Another call was quicker.
                decision = Decision::Stop(StopReason::EmptyBucket);
            }
        }
        if let Decision::Stop(reason) = decision {
            trace::stopped(reason);
            return Err(failed.failure);
        }
        if matches!(failed.failure, Failure::Client(_)) {
            connection = Connection::Fresh;
        }
    }
}

fn situation<'f>(call: &Call<'_>, failed: &'f Failed, metadata: &Metadata) -> Situation<'f> {
    let request = &call.prepared.request;
    let changes_nothing_more = [Method::GET, Method::DELETE].contains(&request.method);
    Situation {
        failure: &failed.failure,
        attempt: metadata.attempts(),
        idempotent: request.idempotency_token.is_some() || changes_nothing_more,
        clock_corrected: failed.clock_corrected,
        tokens: call.config.bucket.tokens(),
        random: call.config.jitter.draw(),
    }
}

/// Where a connection of the pool failed, the next attempt has one of its own.
#[derive(Clone, Copy, PartialEq)]
enum Connection {
    Pooled,
    Fresh,
}

/// A limit that ran out.
struct TimedOut {
    limit: TimeoutKind,
    after: Duration,
}

impl TimedOut {
    fn into_kind(self, sent: bool) -> ClientErrorKind {
        let Self { limit, after } = self;
        ClientErrorKind::Timeout { limit, after, sent }
    }
}

/// Waits no longer than the limit, if there is one. The work stays where it is: moved into one future
/// after the other, it would be stored in each of them.
async fn within<T>(
    limit: Option<Duration>,
    kind: TimeoutKind,
    work: Pin<&mut impl Future<Output = T>>,
) -> Result<T, TimedOut> {
    let Some(after) = limit else {
        return Ok(work.await);
    };
    let timed_out = TimedOut { limit: kind, after };
    tokio::time::timeout(after, work)
        .await
        .map_err(|_| timed_out)
}

fn client_failure(kind: ClientErrorKind) -> Failure {
    Failure::Client(ClientError::from(kind))
}
