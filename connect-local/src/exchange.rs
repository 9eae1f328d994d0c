//! One request and its response: what a script does to them, and the record of them.

use std::time::Duration;

use bytes::Bytes;
use connect_runtime::Timestamp;
use connect_runtime::body::Body;
use connect_runtime::transport::TransportError;
use connect_runtime::value::HeaderValue as _;
use futures_util::{Stream, StreamExt as _, stream};
use http::header::{CONTENT_LENGTH, DATE};
use http::{HeaderValue, Method, Request, Response};
use http_body::Frame;
use http_body_util::StreamBody;

use crate::connection::Connection;
use crate::conversation::collect;
use crate::fault::{Effect, Fault};
use crate::history::Passage;
use crate::request::{RequestHead, is_for_bucket};
use crate::s3;
use crate::service::Service;
use crate::state::ClockAhead;

/// Longer than any pre-signed URL is valid.
const PAST_ANY_EXPIRY: Duration = Duration::from_hours(8 * 24);
const SECOND: Duration = Duration::from_secs(1);

impl Service {
    /// Serves a request according to its script. An error stands for a connection that is cut off.
    pub(crate) async fn exchange(
        &self,
        request: Request<Body>,
    ) -> Result<Response<Body>, TransportError> {
        let (mut parts, body) = request.into_parts();
        let matched = self.router.find(&parts);
        let head = RequestHead::new(&parts, matched.map(|matched| matched.operation));
        let fault = self.scripts.next(&head);
        if !fault.delay.is_zero() {
            tokio::time::sleep(fault.delay).await;
        }
        if let Effect::Refuse = fault.effect {
            return Err(TransportError::connect("the connection was refused"));
        }
        let ahead = match fault.effect {
            Effect::ExpireUrl => PAST_ANY_EXPIRY,
            _ => fault.clock_ahead,
        };
        parts.extensions.insert(ClockAhead(ahead));
        let passage = Passage {
            record: self.history.add(head.clone()),
            head,
            skips_handler: fault.skips_handler(),
            is_remembered: self.history.is_on(),
        };
        let record = &passage.record;
        let is_for_bucket = is_for_bucket(&parts.uri);
        if is_for_bucket
            && parts.method != Method::OPTIONS
            && let Err(refusal) = s3::verify(&self.state, &parts)
        {
            record.refused(refusal.message());
        }
        let mut response = if is_for_bucket && passage.skips_handler && !record.is_refused() {
            Response::default()
        } else {
            let request = Request::from_parts(parts.clone(), body);
            self.respond(&passage, request).await
        };
        record.note(&mut response);
        // A client corrects its clock by this. An expired URL says nothing about the clock.
        let now = Timestamp::from(self.state.clock.now() + fault.clock_ahead);
        if let Ok(Some(date)) = now.to_header()
            && let Ok(date) = HeaderValue::from_str(&date)
        {
            response.headers_mut().insert(DATE, date);
        }
        let connection = parts.extensions.get::<Connection>();
        let response = fault
            .apply(response, record.is_refused(), connection)
            .await?;
        record.responded(&response);
        Ok(response)
    }
}

impl Fault {
    /// Applies a fault to a response.
    async fn apply(
        self,
        response: Response<Body>,
        is_refused: bool,
        connection: Option<&Connection>,
    ) -> Result<Response<Body>, TransportError> {
        let reset = || TransportError::interrupted("the connection was reset");
        match self.effect {
            Effect::None | Effect::ExpireUrl => Ok(response),
            Effect::Refuse | Effect::Reset => Err(reset()),
            Effect::Stall => std::future::pending().await,
            Effect::ResetInHead => match connection {
                Some(connection) => {
                    connection.cut_head();
                    Ok(response)
                }
                None => Err(reset()),
            },
            Effect::ResetAfterResponse => Ok(match connection {
                Some(connection) => connection.close_after(response),
                None => response,
            }),
            Effect::Respond(_) if is_refused => Ok(response),
            Effect::Respond(scripted) => Ok(instead(&response, scripted.map(Body::from))),
            Effect::Endless => {
                let spaces = Bytes::from(vec![b' '; 1 << 16]);
                let body = streamed(stream::repeat(Ok(spaces)));
                Ok(instead(&response, Response::new(body)))
            }
            Effect::Truncate => {
                let (mut parts, body) = response.into_parts();
                let bytes = collect(body).await?;
                parts.headers.remove(CONTENT_LENGTH);
                let half = bytes.slice(..bytes.len() / 2);
                Ok(Response::from_parts(parts, Body::from(half)))
            }
            Effect::ResetInBody => {
                let broken = stream::once(async {
                    // The bytes before the cut are sent first.
                    tokio::task::yield_now().await;
                    Err("the connection was reset")
                });
                half_then(response, broken).await
            }
            Effect::StallInBody => half_then(response, stream::pending()).await,
            Effect::Trickle(time) => trickle(response, time).await,
        }
    }
}

type Part = Result<Bytes, &'static str>;

/// A scripted response, with the date and the id of the one it replaces.
fn instead(response: &Response<Body>, mut scripted: Response<Body>) -> Response<Body> {
    for name in ["date", "x-amzn-requestid", "x-amz-request-id"] {
        if let Some(value) = response.headers().get(name) {
            scripted.headers_mut().entry(name).or_insert(value.clone());
        }
    }
    scripted
}

fn streamed(parts: impl Stream<Item = Part> + Send + 'static) -> Body {
    Body::new(StreamBody::new(parts.map(|part| part.map(Frame::data))))
}

/// The head announces the full length.
async fn half_then(
    response: Response<Body>,
    rest: impl Stream<Item = Part> + Send + 'static,
) -> Result<Response<Body>, TransportError> {
    let (mut parts, body) = response.into_parts();
    let bytes = collect(body).await?;
    let length = HeaderValue::from(bytes.len().max(1));
    parts.headers.insert(CONTENT_LENGTH, length);
    let half = bytes.slice(..bytes.len() / 2);
    let body = streamed(stream::once(async { Ok(half) }).chain(rest));
    Ok(Response::from_parts(parts, body))
}

async fn trickle(
    response: Response<Body>,
    time: Duration,
) -> Result<Response<Body>, TransportError> {
    let (mut parts, body) = response.into_parts();
    let bytes = collect(body).await?;
    let length = HeaderValue::from(bytes.len());
    parts.headers.insert(CONTENT_LENGTH, length);
    let seconds = usize::try_from(time.as_secs()).unwrap_or(usize::MAX).max(1);
    let body = stream::unfold(0, move |second| {
        let upto = |second: usize| bytes.len().saturating_mul(second) / seconds;
        let part = (second < seconds).then(|| bytes.slice(upto(second)..upto(second + 1)));
        async move {
            let part = part?;
            tokio::time::sleep(SECOND).await;
            Some((Ok(part), second + 1))
        }
    });
    Ok(Response::from_parts(parts, streamed(body)))
}
