//! What goes wrong with a request, or with its response.

use std::fmt;
use std::time::Duration;

use bytes::Bytes;
use connect_runtime::server::encode_error;
use connect_runtime::{ErrorKind, Exception, ServiceError, StatusCode};
use http::header::{CONTENT_TYPE, HeaderName};
use http::{HeaderValue, Response};

/// A fault of one request. A [`Script`](crate::Script) chooses the request.
///
/// | | the handler has acted | over a socket | without one |
/// |---|---|---|---|
/// | [`refuse`](Self::refuse) | no | a reset | no connection is made |
/// | [`reset`](Self::reset), [`stall`](Self::stall), [`endless`](Self::endless), every response of your own | no, or with [`after_handler`](Self::after_handler) yes | the same | the same |
/// | all others | yes | the same | the same |
///
/// Whatever the fault, a request is read, its signature is checked, and it is recorded, except where the
/// connection is refused. A request with a wrong signature is rejected as usual.
///
/// ```
/// use std::time::Duration;
/// use connect_local::Fault;
///
/// let lost = Fault::reset().after_handler();
/// let slow = Fault::throttle().delayed(Duration::from_secs(3));
/// # let _ = (lost, slow);
/// ```
#[derive(Clone)]
pub struct Fault {
    pub(crate) effect: Effect,
    pub(crate) delay: Duration,
    pub(crate) clock_ahead: Duration,
    after_handler: bool,
}

#[derive(Clone, Debug)]
pub(crate) enum Effect {
    None,
    Refuse,
    Reset,
    ResetInHead,
    ResetInBody,
    ResetAfterResponse,
    Respond(Response<Bytes>),
    Truncate,
    Stall,
    StallInBody,
    Trickle(Duration),
    Endless,
    ExpireUrl,
}

impl Fault {
    const fn new(effect: Effect) -> Self {
        Self {
            effect,
            delay: Duration::ZERO,
            clock_ahead: Duration::ZERO,
            after_handler: false,
        }
    }

    /// No fault: for a step between two faults, or with a delay or a wrong clock.
    pub const fn none() -> Self {
        Self::new(Effect::None)
    }

    /// No connection is made.
    pub const fn refuse() -> Self {
        Self::new(Effect::Refuse)
    }

    /// The connection is closed in place of a response.
    pub const fn reset() -> Self {
        Self::new(Effect::Reset)
    }

    /// The connection is closed in the middle of the response's head.
    pub const fn reset_in_head() -> Self {
        Self::new(Effect::ResetInHead)
    }

    /// The connection is closed in the middle of the response's body.
    pub const fn reset_in_body() -> Self {
        Self::new(Effect::ResetInBody)
    }

    /// The response is complete, but its connection is closed without a `Connection: close`.
    pub const fn reset_after_response() -> Self {
        Self::new(Effect::ResetAfterResponse)
    }

    /// Half of the response's body, as if it were all.
    pub const fn truncate() -> Self {
        Self::new(Effect::Truncate)
    }

    /// No response ever arrives.
    pub const fn stall() -> Self {
        Self::new(Effect::Stall)
    }

    /// Half of the response's body arrives, then nothing more, and the connection stays open.
    pub const fn stall_in_body() -> Self {
        Self::new(Effect::StallInBody)
    }

    /// The response's body arrives spread over this time, some of it each second.
    pub const fn trickle(time: Duration) -> Self {
        Self::new(Effect::Trickle(time))
    }

    /// A response of status 200 whose body never ends.
    pub const fn endless() -> Self {
        Self::new(Effect::Endless)
    }

    /// The pre-signed URL of the request has expired.
    pub const fn expire_url() -> Self {
        Self::new(Effect::ExpireUrl)
    }

    /// A response of your own, of any status, with any headers and any body.
    pub fn respond(response: Response<Bytes>) -> Self {
        Self::new(Effect::Respond(response))
    }

    /// A response with this body as JSON, such as one that does not match the declaration or is malformed.
    pub fn json(status: StatusCode, body: impl Into<Bytes>) -> Self {
        Self::body(status, "application/json", body.into())
    }

    /// An HTML page, as a proxy or a load balancer sends it.
    pub fn html(status: StatusCode) -> Self {
        let page = Bytes::from_static(b"<html><body>connect-local</body></html>");
        Self::body(status, "text/html", page)
    }

    /// A response without a body.
    pub fn empty(status: StatusCode) -> Self {
        let mut response = Response::default();
        *response.status_mut() = status;
        Self::respond(response)
    }

    fn body(status: StatusCode, content_type: &'static str, body: Bytes) -> Self {
        let mut response = Response::new(body);
        *response.status_mut() = status;
        let content_type = HeaderValue::from_static(content_type);
        response.headers_mut().insert(CONTENT_TYPE, content_type);
        Self::respond(response)
    }

    /// The service's `ThrottlingException`.
    pub fn throttle() -> Self {
        let status = StatusCode::TOO_MANY_REQUESTS;
        Self::error_code(status, "ThrottlingException", "Rate exceeded")
    }

    /// An exception, whether the operation declares it or not.
    pub fn exception(exception: &impl Exception) -> Self {
        Self::respond(encode_error(exception.as_kind()).unwrap_or_default())
    }

    /// An error that no type describes.
    pub fn error_code(status: StatusCode, code: &str, message: &str) -> Self {
        let error = ServiceError::new(status, code, message);
        Self::respond(encode_error(ErrorKind::Service(&error)).unwrap_or_default())
    }

    /// A 503 with `x-amz-retry-after`.
    pub fn retry_after(delay: Duration) -> Self {
        let millis = u64::try_from(delay.as_millis()).unwrap_or(u64::MAX);
        let name = HeaderName::from_static("x-amz-retry-after");
        Self::json(StatusCode::SERVICE_UNAVAILABLE, "{}").header(name, HeaderValue::from(millis))
    }

    /// Adds a header to a response of your own.
    pub fn header(mut self, name: HeaderName, value: HeaderValue) -> Self {
        if let Effect::Respond(response) = &mut self.effect {
            response.headers_mut().insert(name, value);
        }
        self
    }

    /// Delays the request before it is processed.
    pub const fn delayed(mut self, time: Duration) -> Self {
        self.delay = time;
        self
    }

    /// Sets the service's clock ahead by this: it rejects current signatures, and its `Date` header shows it.
    pub const fn clock_ahead(mut self, time: Duration) -> Self {
        self.clock_ahead = time;
        self
    }

    /// Lets the handler run first; its response is lost.
    pub const fn after_handler(mut self) -> Self {
        self.after_handler = true;
        self
    }

    /// Whether the handler is skipped.
    pub(crate) fn skips_handler(&self) -> bool {
        let is_instead = matches!(
            self.effect,
            Effect::Reset | Effect::Stall | Effect::Endless | Effect::Respond(_)
        );
        is_instead && !self.after_handler
    }
}

/// Without the response's body and headers, which may be long.
impl fmt::Debug for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.effect {
            Effect::Respond(response) => write!(f, "Respond({})", response.status().as_u16()),
            effect => write!(f, "{effect:?}"),
        }
    }
}
