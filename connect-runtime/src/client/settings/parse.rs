//! How the text of a setting is read. Errors are *problem; remedy*.

use crate::protocol::error::Escaped;
use crate::protocol::retry::RetryPolicy;

/// Whether the rate of each operation follows the service's throttling.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum RetryMode {
    /// It does not: calls that are throttled wait as [`RetryPolicy`] has it.
    Standard,
    /// As [`Standard`](Self::Standard), and once the service throttles an operation, its attempts are sent at
    /// a rate that drops with each throttling and grows between, as in the official SDKs'
    /// [adaptive mode](https://docs.aws.amazon.com/sdkref/latest/guide/feature-retry-behavior.html). Theirs
    /// has one rate for all operations of a client. Where there are [`RateLimits`](crate::RateLimits), it
    /// stays within those.
    Adaptive,
}

/// *problem; remedy*, with the text that the problem is about.
fn invalid(text: &str, problem: &str) -> String {
    format!("`{}` {problem}", Escaped(text))
}

pub(super) fn region(text: &str) -> Result<String, String> {
    let is_label = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    // protects: a region is no address
    if text.is_empty() || !text.bytes().all(is_label) {
        return Err(invalid(text, "is not a region; write it as `eu-central-1`"));
    }
    // The first SDKs had endpoints with FIPS as regions, and requests signed for one are refused.
    let without_fips = text.strip_prefix("fips-").or(text.strip_suffix("-fips"));
    if let Some(region) = without_fips {
        let remedy = "call `.use_fips(true)` or set AWS_USE_FIPS_ENDPOINT=true";
        let problem = format!("is not a region; write `{region}`, and {remedy}");
        return Err(invalid(text, &problem));
    }
    Ok(text.to_owned())
}

pub(super) fn switch(text: &str) -> Result<bool, String> {
    match text.to_ascii_lowercase().as_str() {
        "true" => Ok(true),
        "false" => Ok(false),
        _ => Err(invalid(text, "is no switch; write `true` or `false`")),
    }
}

pub(super) fn inverted_switch(text: &str) -> Result<bool, String> {
    switch(text).map(|is_disabled| !is_disabled)
}

pub(super) fn attempts(text: &str) -> Result<RetryPolicy, String> {
    match text.parse() {
        Ok(attempts @ 1..) => Ok(RetryPolicy::attempts(attempts)),
        _ => Err(invalid(text, "is no number of attempts; write 1 or more")),
    }
}

pub(super) fn retry_mode(text: &str) -> Result<RetryMode, String> {
    match text.to_ascii_lowercase().as_str() {
        "standard" => Ok(RetryMode::Standard),
        "adaptive" => Ok(RetryMode::Adaptive),
        _ => {
            let remedy = "write `standard` or `adaptive`, or call `.retry_mode(…)`";
            Err(invalid(
                text,
                &format!("is no mode of this client; {remedy}"),
            ))
        }
    }
}

pub(super) fn app_name(text: &str) -> Result<String, String> {
    if !(1..=50).contains(&text.len()) || !text.bytes().all(is_token) {
        let remedy = "write up to 50 letters, digits and !#$%&'*+-.^_`|~";
        return Err(invalid(
            text,
            &format!("is no name of an application; {remedy}"),
        ));
    }
    Ok(text.to_owned())
}

/// What a token of HTTP is made of, by
/// [RFC 9110](https://www.rfc-editor.org/rfc/rfc9110.html#name-tokens).
pub(super) fn is_token(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte)
}

/// Of a setting that has no text form.
pub(super) fn code_only<T>(text: &str) -> Result<T, String> {
    Err(invalid(text, "cannot be read; set it in code"))
}
