//! How the text of a setting is read. Errors are *problem; remedy*.

use crate::protocol::error::Escaped;
use crate::protocol::retry::RetryPolicy;

/// How the rate of attempts is chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum RetryMode {
    /// By the delays of [`RetryPolicy`] and its bucket of tokens.
    Standard,
    /// By the rate at which the service throttles, too.
    Adaptive,
}

pub(super) fn region(text: &str) -> Result<String, String> {
    let is_label = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    // protects: a region is no address
    if text.is_empty() || !text.bytes().all(is_label) {
        let remedy = "write it as `eu-central-1`";
        return Err(format!("`{}` is no region; {remedy}", Escaped(text)));
    }
    Ok(text.to_owned())
}

pub(super) fn switch(text: &str) -> Result<bool, String> {
    if text.eq_ignore_ascii_case("true") {
        Ok(true)
    } else if text.eq_ignore_ascii_case("false") {
        Ok(false)
    } else {
        let remedy = "write `true` or `false`";
        Err(format!("`{}` is no switch; {remedy}", Escaped(text)))
    }
}

pub(super) fn inverted_switch(text: &str) -> Result<bool, String> {
    switch(text).map(|is_disabled| !is_disabled)
}

pub(super) fn attempts(text: &str) -> Result<RetryPolicy, String> {
    match text.parse() {
        Ok(attempts @ 1..) => Ok(RetryPolicy::attempts(attempts)),
        _ => Err(format!(
            "`{}` is no number of attempts; write 1 or more",
            Escaped(text)
        )),
    }
}

pub(super) fn retry_mode(text: &str) -> Result<RetryMode, String> {
    if text.eq_ignore_ascii_case("standard") {
        Ok(RetryMode::Standard)
    } else if text.eq_ignore_ascii_case("adaptive") {
        Ok(RetryMode::Adaptive)
    } else {
        Err(unsupported_mode(text))
    }
}

pub(super) fn unsupported_mode(text: &str) -> String {
    let remedy = "write `standard`, or call `.retry(…)`";
    format!("`{}` is no mode of this client; {remedy}", Escaped(text))
}

pub(super) fn app_name(text: &str) -> Result<String, String> {
    const MAX_LENGTH: usize = 50;
    let is_legal = |byte: u8| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte);
    if text.is_empty() || text.len() > MAX_LENGTH || !text.bytes().all(is_legal) {
        let remedy = "write up to 50 letters, digits and !#$%&'*+-.^_`|~";
        return Err(format!(
            "`{}` is no name of an application; {remedy}",
            Escaped(text)
        ));
    }
    Ok(text.to_owned())
}

/// Of a setting that has no text form.
pub(super) fn code_only<T>(text: &str) -> Result<T, String> {
    Err(format!(
        "`{}` cannot be read; set it in code",
        Escaped(text)
    ))
}
