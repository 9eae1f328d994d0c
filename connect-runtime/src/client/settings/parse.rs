//! Parses the text of settings. Errors are *problem; remedy*.

use crate::protocol::endpoint::resolve::{ResolveEndpointError, is_host_label};
use crate::protocol::error::Escaped;
use crate::protocol::retry::RetryPolicy;

/// Whether the rate of each operation adapts to the service's throttling.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum RetryMode {
    /// It does not: throttled calls wait as [`RetryPolicy`] describes.
    Standard,
    /// Like [`Standard`](Self::Standard), but once the service throttles an operation, its attempts are sent at
    /// a rate that drops with each throttling and grows in between, as in the official SDKs'
    /// [adaptive mode](https://docs.aws.amazon.com/sdkref/latest/guide/feature-retry-behavior.html), which
    /// has one rate for all operations of a client. With [`RateLimits`](crate::RateLimits), the rate never
    /// exceeds those.
    Adaptive,
}

/// Formats an error as *problem; remedy*, after the invalid text.
fn invalid(text: &str, problem: &str) -> String {
    format!("`{}` {problem}", Escaped(text))
}

pub(super) fn region(text: &str) -> Result<String, String> {
    if !is_host_label(text) {
        return Err(ResolveEndpointError::InvalidRegion(text.to_owned()).to_string());
    }
    // Early SDKs had pseudo-regions for FIPS endpoints; requests that are signed for one are rejected.
    let without_fips = text.strip_prefix("fips-").or(text.strip_suffix("-fips"));
    if let Some(region) = without_fips {
        let remedy = "call `.use_fips(true)` or set AWS_USE_FIPS_ENDPOINT=true";
        let problem = format!("is not a region; write `{region}`, and {remedy}");
        return Err(invalid(text, &problem));
    }
    Ok(text.to_owned())
}

pub(super) fn switch(text: &str) -> Result<bool, String> {
    let switch = text.to_ascii_lowercase().parse();
    switch.map_err(|_| invalid(text, "is not a boolean; write `true` or `false`"))
}

pub(super) fn inverted_switch(text: &str) -> Result<bool, String> {
    switch(text).map(|is_disabled| !is_disabled)
}

pub(super) fn attempts(text: &str) -> Result<RetryPolicy, String> {
    match text.parse() {
        Ok(attempts @ 1..) => Ok(RetryPolicy::attempts(attempts)),
        _ => Err(invalid(text, "is not a positive number; write 1 or more")),
    }
}

pub(super) fn retry_mode(text: &str) -> Result<RetryMode, String> {
    match text.to_ascii_lowercase().as_str() {
        "standard" => Ok(RetryMode::Standard),
        "adaptive" => Ok(RetryMode::Adaptive),
        _ => Err(invalid(
            text,
            "is not a retry mode of this client; write `standard` or `adaptive`, or call \
             `.retry_mode(…)`",
        )),
    }
}

pub(super) fn app_name(text: &str) -> Result<String, String> {
    if !(1..=50).contains(&text.len()) || !text.bytes().all(is_token) {
        return Err(invalid(
            text,
            "is not a valid application name; write up to 50 letters, digits and \
             !#$%&'*+-.^_`|~",
        ));
    }
    Ok(text.to_owned())
}

/// Whether a byte may be in an HTTP token, by
/// [RFC 9110](https://www.rfc-editor.org/rfc/rfc9110.html#name-tokens).
pub(super) fn is_token(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte)
}

/// For a setting that can be set in code only.
pub(super) fn code_only<T>(text: &str) -> Result<T, String> {
    Err(invalid(text, "cannot be read; set it in code"))
}
