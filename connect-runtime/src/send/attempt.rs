//! One attempt: sign, send, receive.

use std::pin::pin;
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use http::{HeaderMap, Request, Response};
use http_body_util::{BodyExt as _, LengthLimitError, Limited};

use super::headers::Unsigned;
use super::{Accept, Call, Connection, Limit, client_failure, hint, within};
use crate::body::{Body, Progress};
use crate::decide::Failure;
use crate::error::{ClientErrorKind, ServiceError, TimeoutKind};
use crate::layers::Signing;
use crate::metadata::Metadata;
use crate::sign::address;
use crate::skew::{Interval, corrected};
use crate::time::monotonic;
use crate::trace;
use crate::transport::TransportError;

/// More than any answer of Connect; an endless one must not fill the memory.
const MAX_ANSWER: usize = 64 * 1024 * 1024;

/// The codes of credentials that are no longer good. The next call asks for new ones.
const REFUSED_CREDENTIALS: [&str; 3] = [
    "ExpiredToken",
    "ExpiredTokenException",
    "UnrecognizedClientException",
];

/// An attempt that failed.
pub(super) struct Failed {
    pub(super) failure: Failure,
    /// Whether it failed for a wrong clock that is right now.
    pub(super) clock_corrected: bool,
}

impl From<Failure> for Failed {
    fn from(failure: Failure) -> Self {
        Self {
            failure,
            clock_corrected: false,
        }
    }
}

impl From<ClientErrorKind> for Failed {
    fn from(kind: ClientErrorKind) -> Self {
        client_failure(kind).into()
    }
}

pub(super) async fn attempt(
    call: &Call<'_>,
    connection: Connection,
    accept: Accept<'_>,
    metadata: &mut Metadata,
) -> Result<Bytes, Failed> {
    let started = monotonic();
    let limit = Limit::from_now(TimeoutKind::Attempt, call.timeouts.attempt);
    let limit = Limit::sooner(call.limit, limit);
    let mut stage = Stage::Credentials;
    let result = {
        let work = pin!(sign_and_send(
            call, connection, accept, metadata, &mut stage
        ));
        within(limit, work).await
    };
    let result = result.unwrap_or_else(|limit| Err(limit.into_kind(stage.give_up()).into()));
    let failure = result.as_ref().err().map(|failed| &failed.failure);
    metadata.may_have_been_sent |= match failure {
        Some(Failure::Client(error)) => error.may_have_been_sent(),
        Some(Failure::Service { .. }) | None => true,
    };
    metadata.hint = failure.and_then(|failure| hint::for_failure(failure, &stage, call));
    trace::attempted(metadata, started.elapsed(), failure);
    result
}

/// How far an attempt has come.
pub(super) enum Stage {
    /// It waits for credentials.
    Credentials,
    /// It is with the layers, the signer or the transport.
    Sending(Progress),
}

impl Stage {
    /// Ends the attempt, and tells whether the request may have been sent by now.
    fn give_up(&self) -> bool {
        match self {
            Self::Credentials => false,
            Self::Sending(progress) => progress.give_up(),
        }
    }
}

async fn sign_and_send(
    call: &Call<'_>,
    connection: Connection,
    accept: Accept<'_>,
    metadata: &mut Metadata,
    stage: &mut Stage,
) -> Result<Bytes, Failed> {
    let config = call.config;
    let request = address(&call.prepared.request, call.endpoint)
        .map_err(|error| ClientErrorKind::Sign(error.into()))?;
    let own = call.prepared.options.credentials.as_ref();
    let cache = own.unwrap_or(&config.credentials);
    let credentials = cache.get().await.map_err(ClientErrorKind::Credentials)?;
    let progress = Progress::default();
    let (sent, skew) = (config.clock.now(), config.skew.millis());
    let signing = Signing {
        region: config.region.clone(),
        service: call.prepared.signing_name,
        credentials: credentials.clone(),
        time: corrected(sent, skew),
        unsigned: Unsigned::of_attempt(call, metadata.attempts()),
        needs_fresh_connection: connection == Connection::Fresh,
        progress: progress.clone(),
    };

    *stage = Stage::Sending(progress.clone());
    let limit = Limit::from_now(TimeoutKind::Read, call.timeouts.read);
    let answer = {
        let answer = pin!(send(call, request, signing));
        within(limit, answer).await
    };
    let answer = answer.map_err(|limit| limit.into_kind(progress.give_up()))?;
    let (parts, body) = answer.map_err(ClientErrorKind::from)?.into_parts();
    metadata.answered(parts.status, &parts.headers);
    let body = receive(body, call.timeouts.read).await;
    if parts.status.is_success() {
        let body = body?;
        accept(&body).map_err(Failure::Client)?;
        return Ok(body);
    }
    // An error whose body breaks off has its status and its headers still.
    let error = ServiceError::from_parts(parts.status, &parts.headers, &body.unwrap_or_default());
    if REFUSED_CREDENTIALS.contains(&error.code()) {
        cache.invalidate(&credentials);
    }
    let received = config.clock.now();
    let interval = Interval { sent, received };
    Err(Failed {
        clock_corrected: config
            .skew
            .correct(error.code(), &parts.headers, interval, skew),
        failure: Failure::Service {
            retry_after: retry_after(&parts.headers),
            error,
        },
    })
}

/// Through the layers before signing, if there are any, to the signature and the transport.
async fn send(
    call: &Call<'_>,
    request: Request<Bytes>,
    signing: Signing,
) -> Result<Response<Body>, TransportError> {
    match &call.config.before_signing {
        Some(layers) => layers.send(request, signing).await,
        None => call.config.attempts.send(signing.sign(request)?).await,
    }
}

/// The whole body; the limit is for each part of it.
async fn receive(body: Body, limit: Option<Duration>) -> Result<Bytes, ClientErrorKind> {
    let mut body = pin!(Limited::new(body, MAX_ANSWER));
    let mut collected = BytesMut::new();
    let mut first = Bytes::new();
    loop {
        let limit = Limit::from_now(TimeoutKind::Read, limit);
        let frame = within(limit, pin!(body.frame())).await;
        let frame = frame.map_err(|limit| limit.into_kind(true))?;
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
