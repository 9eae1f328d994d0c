//! One attempt: sign, send, receive.

use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use connect_transport::{Body, TransportError};
use http::{HeaderMap, Request, Response};
use http_body_util::{BodyExt as _, LengthLimitError, Limited};

use super::headers::Unsigned;
use super::progress::Progress;
use super::signing::Signing;
use super::{Accept, Call, Connection, Limit, hint, within};
use crate::client::metadata::Metadata;
use crate::client::time::monotonic;
use crate::client::trace;
use crate::protocol::error::{
    ClientError, ClientErrorKind, CodeMeaning, ServiceError, TimeoutKind,
};
use crate::protocol::retry::Failure;
use crate::protocol::sign::address;
use crate::protocol::skew::Interval;

// protects: an answer has an end
/// More than any answer of Connect; an endless one must not fill the memory.
const MAX_ANSWER: usize = 64 * 1024 * 1024;

/// An attempt that failed.
pub(super) struct Failed {
    pub(super) failure: Failure,
    /// Whether it failed for a wrong clock that is right now.
    pub(super) clock_corrected: bool,
    /// Whether its connection may be as dead as the others of the pool.
    pub(super) broke_off: bool,
}

/// Why an attempt ended without an output.
enum Ended {
    /// By an error of the service.
    Service(Failed),
    /// On this side. Whether the request was sent is told when all of it has ended.
    Client(ClientErrorKind),
}

impl From<ClientErrorKind> for Ended {
    fn from(kind: ClientErrorKind) -> Self {
        Self::Client(kind)
    }
}

impl Ended {
    fn into_failed(self, was_sent: bool) -> Failed {
        match self {
            Self::Service(failed) => failed,
            Self::Client(kind) => Failed {
                // protects: what a layer refuses to go on with stays sent
                failure: Failure::Client(ClientError::new(kind, was_sent)),
                clock_corrected: false,
                broke_off: true,
            },
        }
    }
}

pub(super) async fn attempt(
    call: &Call<'_>,
    connection: Connection,
    accept: Accept<'_>,
    metadata: &mut Metadata,
) -> Result<Bytes, Failed> {
    let started = monotonic();
    // protects: an attempt has a limit
    let limit = Limit::from_now(TimeoutKind::Attempt, call.timeouts.attempt);
    let limit = Limit::sooner(call.limit, limit);
    let progress = Progress::default();
    let result = {
        let work = pin!(send_and_receive(
            call, connection, accept, metadata, &progress
        ));
        within(limit, work).await
    };
    let was_sent = progress.delivery.cancel();
    metadata.may_have_been_sent |= was_sent;
    let result = result.unwrap_or_else(|limit| Err(Ended::Client(limit.into_kind())));
    let result = result.map_err(|ended| ended.into_failed(was_sent));
    let failure = result.as_ref().err().map(|failed| &failed.failure);
    metadata.hint =
        failure.and_then(|failure| hint::for_failure(failure, &progress, metadata, call));
    trace::attempted(metadata, started.elapsed(), failure);
    result
}

async fn send_and_receive(
    call: &Call<'_>,
    connection: Connection,
    accept: Accept<'_>,
    metadata: &mut Metadata,
    progress: &Progress,
) -> Result<Bytes, Ended> {
    let config = call.config;
    let request = address(&call.prepared.request, call.endpoint)
        .map_err(|error| ClientErrorKind::Sign(error.into()))?;
    // protects: all attempts have one token
    let own = call.prepared.options.credentials.as_ref();
    let credentials = own.unwrap_or(&config.credentials);
    let signing = Signing {
        config: Arc::clone(config),
        service: call.prepared.signing_name,
        credentials: credentials.clone(),
        unsigned: Unsigned::of_attempt(call, metadata.attempts()),
        needs_fresh_connection: connection == Connection::Fresh,
        read_timeout: call.timeouts.read,
        progress: progress.clone(),
    };
    // protects: what waited in a layer is signed afterwards
    // protects: the time in a layer is no clock skew
    // protects: the time in a layer is no read time
    let answer = send(call, request, signing).await;
    let received = config.clock.now();
    let answer = answer.map_err(|error| progress.explain(error))?;
    let (parts, body) = answer.into_parts();
    metadata.responded(parts.status, parts.headers);
    let body = receive(body, call.timeouts.read).await;
    if parts.status.is_success() {
        let body = body?;
        accept(&body).map_err(ClientError::into_kind)?;
        return Ok(body);
    }
    // protects: after an error that breaks off comes a fresh connection
    // An error whose body breaks off has its status and its headers still.
    let broke_off = body.is_err();
    let error =
        ServiceError::from_parts(parts.status, metadata.headers(), &body.unwrap_or_default());
    let clock_corrected = match progress.signed() {
        Some(signed) => {
            if error.meaning() == Some(CodeMeaning::RefusedKeys) {
                // protects: refused credentials are loaded anew
                credentials.invalidate(&signed.credentials);
            }
            let interval = Interval {
                // protects: the time in a layer is no clock skew
                sent: signed.at,
                received,
            };
            let skew = &config.skew;
            skew.correct(error.code(), metadata.headers(), interval, signed.skew)
        }
        // A layer has answered itself.
        None => false,
    };
    let retry_after = retry_after(metadata.headers());
    Err(Ended::Service(Failed {
        failure: Failure::Service { error, retry_after },
        clock_corrected,
        broke_off,
    }))
}

/// Through the layers before signing, if there are any, to the signature and the transport.
async fn send(
    call: &Call<'_>,
    request: Request<Bytes>,
    signing: Signing,
) -> Result<Response<Body>, TransportError> {
    match &call.config.before_signing {
        Some(layers) => signing.send_through(layers, request).await,
        None => signing.send(request).await,
    }
}

/// The whole body; the limit is for each part of it.
async fn receive(body: Body, limit: Option<Duration>) -> Result<Bytes, ClientErrorKind> {
    let mut body = pin!(Limited::new(body, MAX_ANSWER));
    let mut collected = BytesMut::new();
    let mut first = Bytes::new();
    loop {
        // protects: a part of an answer's body has a limit
        let limit = Limit::from_now(TimeoutKind::Read, limit);
        let frame = within(limit, pin!(body.frame())).await;
        let frame = frame.map_err(Limit::into_kind)?;
        let data = match frame {
            None => break,
            Some(Ok(frame)) => frame.into_data().unwrap_or_default(),
            Some(Err(error)) if error.is::<LengthLimitError>() => {
                return Err(ClientErrorKind::TooLarge(MAX_ANSWER));
            }
            Some(Err(error)) => return Err(ClientErrorKind::Transport(error)),
        };
        // Nearly all answers come in one part, which is not copied.
        if first.is_empty() {
            first = data;
        } else {
            if collected.is_empty() {
                collected.extend_from_slice(&first);
            }
            collected.extend_from_slice(&data);
        }
    }
    Ok(if collected.is_empty() {
        first
    } else {
        collected.freeze()
    })
}

/// [`x-amz-retry-after`](https://docs.aws.amazon.com/sdkref/latest/guide/feature-retry-behavior.html),
/// in milliseconds.
fn retry_after(headers: &HeaderMap) -> Option<Duration> {
    let milliseconds = headers.get("x-amz-retry-after")?.to_str().ok()?;
    Some(Duration::from_millis(milliseconds.trim().parse().ok()?))
}
