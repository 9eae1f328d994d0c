//! The headers that identify the client, the call and the attempt to AWS. They are not signed, as proxies
//! change some of them.

use http::header::USER_AGENT;
use http::{HeaderName, HeaderValue};
use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};

use super::CallContext;
use crate::client::time::new_invocation_id;

const INVOCATION_ID: HeaderName = HeaderName::from_static("amz-sdk-invocation-id");
const REQUEST: HeaderName = HeaderName::from_static("amz-sdk-request");
const TRACE_ID: HeaderName = HeaderName::from_static("x-amzn-trace-id");

/// What must be escaped in a trace id, which may contain `=;:+&[]{}"',` besides letters and digits.
const ILLEGAL_IN_TRACE_ID: AsciiSet = CONTROLS.add(b' ').add(b'%');

/// A UUID, the same in all attempts of a call.
pub(super) fn invocation_id() -> HeaderValue {
    header(new_invocation_id())
}

/// The headers of one attempt that are not signed, as proxies may change them.
pub(super) fn unsigned_headers(
    call: &CallContext<'_>,
    attempt: u32,
) -> Vec<(HeaderName, HeaderValue)> {
    let request = format!("attempt={attempt}; max={}", call.retry.max_attempts());
    let mut headers = vec![
        (USER_AGENT, call.config.user_agent.clone()),
        (INVOCATION_ID, call.invocation_id.clone()),
        (REQUEST, header(request)),
    ];
    let trace_id = call.config.builder.trace_id.as_ref();
    headers.extend(trace_id.and_then(|current| current()).map(|id| {
        let id = utf8_percent_encode(&id, &ILLEGAL_IN_TRACE_ID).to_string();
        (TRACE_ID, header(id))
    }));
    headers
}

/// The text is always visible ASCII; the fallback is never used.
fn header(text: String) -> HeaderValue {
    HeaderValue::try_from(text).unwrap_or(HeaderValue::from_static(""))
}
