//! The headers that tell AWS which client, call and attempt a request belongs to. They are not
//! signed, for proxies change some of them.

use http::header::USER_AGENT;
use http::{HeaderMap, HeaderName, HeaderValue};
use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};

use super::Call;
use crate::client::time::new_invocation_id;

const INVOCATION_ID: HeaderName = HeaderName::from_static("amz-sdk-invocation-id");
const REQUEST: HeaderName = HeaderName::from_static("amz-sdk-request");
const TRACE_ID: HeaderName = HeaderName::from_static("x-amzn-trace-id");

/// What a trace id may not hold; what it does hold is `=;:+&[]{}"',` besides letters and digits.
const ILLEGAL_IN_TRACE_ID: AsciiSet = CONTROLS.add(b' ').add(b'%');

/// A UUID, the same in all attempts of a call.
pub(super) fn invocation_id() -> HeaderValue {
    header(new_invocation_id())
}

/// The headers of one attempt that are not signed, for they may change on the way.
#[derive(Clone)]
pub(crate) struct Unsigned {
    user_agent: HeaderValue,
    invocation_id: HeaderValue,
    request: HeaderValue,
    trace_id: Option<HeaderValue>,
}

impl Unsigned {
    pub(super) fn of_attempt(call: &Call<'_>, attempt: u32) -> Self {
        let max = call.retry.max_attempts();
        let trace_id = call.config.trace_id.current();
        Self {
            user_agent: call.config.user_agent.clone(),
            invocation_id: call.invocation_id.clone(),
            request: match (attempt, max) {
                // Nearly every one.
                (1, 3) => HeaderValue::from_static("attempt=1; max=3"),
                _ => header(format!("attempt={attempt}; max={max}")),
            },
            trace_id: trace_id
                .map(|id| header(utf8_percent_encode(&id, &ILLEGAL_IN_TRACE_ID).to_string())),
        }
    }

    /// Adds those that are not there: what the application has set, it has set on purpose.
    pub(crate) fn add_to(self, headers: &mut HeaderMap) {
        let own = [
            (USER_AGENT, self.user_agent),
            (INVOCATION_ID, self.invocation_id),
            (REQUEST, self.request),
        ];
        let trace_id = self.trace_id.map(|id| (TRACE_ID, id));
        for (name, value) in own.into_iter().chain(trace_id) {
            // protects: a header that a layer sets is sent once
            headers.entry(name).or_insert(value);
        }
    }
}

/// Of text that is visible ASCII in any case; the empty header is for the compiler.
fn header(text: String) -> HeaderValue {
    HeaderValue::try_from(text).unwrap_or(HeaderValue::from_static(""))
}
