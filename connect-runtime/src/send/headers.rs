//! The headers that tell AWS which client, call and attempt a request belongs to. They are not
//! signed, for proxies change some of them.

use http::header::USER_AGENT;
use http::{HeaderName, HeaderValue};
use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};

use super::Call;
use crate::time::new_token;

const INVOCATION_ID: HeaderName = HeaderName::from_static("amz-sdk-invocation-id");
const REQUEST: HeaderName = HeaderName::from_static("amz-sdk-request");
const TRACE_ID: HeaderName = HeaderName::from_static("x-amzn-trace-id");

/// What a trace id may not hold; what it does hold is `=;:+&[]{}"',` besides letters and digits.
const ILLEGAL_IN_TRACE_ID: AsciiSet = CONTROLS.add(b' ').add(b'%');

/// A UUID, the same in all attempts of a call.
pub(super) fn invocation_id() -> HeaderValue {
    header(&new_token())
}

/// The headers of one attempt.
pub(super) fn unsigned(call: &Call<'_>, attempt: u32) -> Vec<(HeaderName, HeaderValue)> {
    let max = call.retry.max_attempts();
    let mut headers = vec![
        (USER_AGENT, call.config.user_agent.clone()),
        (INVOCATION_ID, call.invocation_id.clone()),
        (REQUEST, header(&format!("attempt={attempt}; max={max}"))),
    ];
    let is_set = |name| call.prepared.request.headers.contains_key(name);
    if let Some(id) = call.config.trace_id.current()
        && !is_set(TRACE_ID)
    {
        let id = utf8_percent_encode(&id, &ILLEGAL_IN_TRACE_ID).to_string();
        headers.push((TRACE_ID, header(&id)));
    }
    headers
}

/// `connect-runtime/0.1.0 ua/2.1 os/linux lang/rust exec-env/AWS_Lambda_provided app/NAME`, as the
/// official SDKs have it.
pub(crate) fn user_agent(
    execution_environment: Option<&str>,
    app_name: Option<&str>,
) -> HeaderValue {
    let product = concat!("connect-runtime/", env!("CARGO_PKG_VERSION"));
    let mut text = format!("{product} ua/2.1 os/{} lang/rust", std::env::consts::OS);
    if let Some(name) = execution_environment {
        let is_legal = |c: char| c.is_ascii_alphanumeric() || "!#$%&'*+-.^_`|~".contains(c);
        let name = name.replace(|c| !is_legal(c), "-");
        text.push_str(" exec-env/");
        text.push_str(&name);
    }
    if let Some(name) = app_name {
        text.push_str(" app/");
        text.push_str(name);
    }
    header(&text)
}

/// Of text that is visible ASCII in any case; the empty header is for the compiler.
fn header(text: &str) -> HeaderValue {
    HeaderValue::from_str(text).unwrap_or(HeaderValue::from_static(""))
}
