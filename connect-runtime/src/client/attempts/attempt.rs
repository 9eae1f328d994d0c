//! One attempt: sign, send, receive.

use std::pin::pin;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use bytes::Bytes;
use connect_transport::Body;
use http::{HeaderMap, StatusCode};
use http_body_util::{BodyExt as _, LengthLimitError, Limited};

use super::headers::unsigned_headers;
use super::progress::Progress;
use super::signing::Signing;
use super::{Accept, CallContext, Limit, hint, within};
use crate::client::metadata::Metadata;
use crate::client::settings::Timeouts;
use crate::client::time::monotonic;
use crate::client::trace;
use crate::protocol::error::{
    ClientError, ClientErrorKind, CodeMeaning, ServiceError, TimeoutKind,
};
use crate::protocol::retry::Failure;
use crate::protocol::sign::address;
use crate::protocol::skew::Interval;

// protects: a response has a size limit
/// Larger than any response of Connect; an endless one must not exhaust the memory.
const MAX_RESPONSE: usize = 64 * 1024 * 1024;

const STALLED: &str =
    "the next part of it did not arrive in time; check the network, or set `.stall_timeout(…)`";

/// The failure of an attempt, with what the next attempt has to know.
pub(super) struct FailedAttempt {
    pub(super) failure: Failure,
    /// Whether it failed because of a clock skew that is corrected now.
    pub(super) clock_corrected: bool,
    /// Whether its connection broke, so that the others of the pool may be dead as well.
    pub(super) broke_off: bool,
}

/// A response whose head is in the metadata.
struct Received {
    status: StatusCode,
    /// When its head arrived, by the clock of this host.
    at: SystemTime,
    body: Result<Bytes, ClientErrorKind>,
}

pub(super) async fn attempt(
    call: &CallContext<'_>,
    fresh_connection: bool,
    accept: Accept<'_>,
    metadata: &mut Metadata,
) -> Result<Bytes, FailedAttempt> {
    let started = monotonic();
    let limit = call.attempt_limit();
    let progress = Progress::default();
    let received = {
        let work = round_trip(call, fresh_connection, limit, metadata, &progress);
        within(limit, pin!(work)).await
    };
    let was_sent = progress.delivery.cancel();
    metadata.may_have_been_sent |= was_sent;
    let headers = metadata.headers();
    let result = match received.unwrap_or_else(|limit| Err(limit.into_kind())) {
        Ok(received) if !received.status.is_success() => {
            Err(service_failure(call, received, &progress, headers))
        }
        // protects: what a layer refuses to go on with stays sent
        received => received
            .and_then(|received| {
                let body = received.body?;
                accept(&body).map_err(ClientError::into_kind)?;
                Ok(body)
            })
            .map_err(|kind| FailedAttempt {
                failure: Failure::Client(ClientError::new(kind, was_sent)),
                clock_corrected: false,
                broke_off: true,
            }),
    };
    let failure = result.as_ref().err().map(|failed| &failed.failure);
    metadata.hint =
        failure.and_then(|failure| hint::for_failure(failure, &progress, metadata, call));
    trace::attempted(metadata, started.elapsed(), failure);
    result
}

async fn round_trip(
    call: &CallContext<'_>,
    fresh_connection: bool,
    limit: Option<Limit>,
    metadata: &mut Metadata,
    progress: &Progress,
) -> Result<Received, ClientErrorKind> {
    let mut request =
        address(&call.prepared.request, &call.resolved.endpoint).map_err(ClientErrorKind::Sign)?;
    request.extensions_mut().insert(call.prepared.operation);
    let timeouts = call.prepared.options.timeouts;
    // protects: all attempts have one token
    let signing = Signing {
        config: Arc::clone(call.config),
        resolved: Arc::clone(&call.resolved),
        service: call.prepared.names.signing_name,
        credentials: call.credentials().clone(),
        unsigned_headers: unsigned_headers(call, metadata.attempts()),
        fresh_connection,
        read_timeout: timeouts.read,
        progress: progress.clone(),
    };
    // protects: what waited in a layer is signed afterwards
    // protects: the time in a layer does not count as read time
    let response = signing.through_layers(request).await;
    let at = call.config.clock.now();
    let (parts, body) = response
        .map_err(|error| progress.explain(error))?
        .into_parts();
    metadata.responded(parts.status, parts.headers);
    Ok(Received {
        status: parts.status,
        at,
        body: receive(body, timeouts, limit).await,
    })
}

/// Corrects what the service has rejected for the next attempt: the clock, or the credentials.
fn service_failure(
    call: &CallContext<'_>,
    received: Received,
    progress: &Progress,
    headers: &HeaderMap,
) -> FailedAttempt {
    // protects: after an error that breaks off comes a fresh connection
    // An error whose body breaks off still has its status and headers.
    let broke_off = received.body.is_err();
    let error =
        ServiceError::from_parts(received.status, headers, &received.body.unwrap_or_default());
    // Nothing was signed if a layer has responded itself.
    let clock_corrected = progress.notes().signed.take().is_some_and(|signed| {
        if CodeMeaning::of(error.code()) == Some(CodeMeaning::RefusedKeys) {
            // protects: refused credentials are loaded anew
            call.credentials().invalidate(&signed.credentials);
        }
        let interval = Interval {
            // protects: the time in a layer does not count as clock skew
            sent: signed.at,
            received: received.at,
        };
        let skew = &call.config.skew;
        skew.correct(error.code(), headers, interval, signed.skew)
    });
    let retry_after = retry_after(headers);
    FailedAttempt {
        failure: Failure::Service { error, retry_after },
        clock_corrected,
        broke_off,
    }
}

/// Receives the whole body, with the timeout for each part.
async fn receive(
    body: Body,
    timeouts: Timeouts,
    end: Option<Limit>,
) -> Result<Bytes, ClientErrorKind> {
    let mut body = pin!(Limited::new(body, MAX_RESPONSE));
    let mut parts: Vec<Bytes> = Vec::new();
    loop {
        // protects: each part of a response body has a limit
        let limit = Limit::from_now(TimeoutKind::Read, timeouts.read.or(timeouts.stall));
        // If both expire at the same time, report the attempt's, which the application has set.
        let limit = limit.filter(|limit| end.is_none_or(|end| limit.at < end.at));
        let frame = within(limit, pin!(body.frame())).await;
        match frame.map_err(|limit| match timeouts.read {
            Some(_) => limit.into_kind(),
            None => ClientErrorKind::Transport(STALLED.into()),
        })? {
            None => break,
            Some(Ok(frame)) => parts.extend(frame.into_data()),
            Some(Err(error)) if error.is::<LengthLimitError>() => {
                return Err(ClientErrorKind::TooLarge(MAX_RESPONSE));
            }
            Some(Err(error)) => return Err(ClientErrorKind::Transport(error)),
        }
    }
    // Nearly all responses arrive in one part, which is not copied.
    Ok(match parts.len() {
        1 => parts.swap_remove(0),
        _ => parts.concat().into(),
    })
}

/// [`x-amz-retry-after`](https://docs.aws.amazon.com/sdkref/latest/guide/feature-retry-behavior.html),
/// in milliseconds.
fn retry_after(headers: &HeaderMap) -> Option<Duration> {
    let milliseconds = headers.get("x-amz-retry-after")?.to_str().ok()?;
    Some(Duration::from_millis(milliseconds.trim().parse().ok()?))
}
