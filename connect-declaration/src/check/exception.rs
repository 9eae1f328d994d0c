//! Rules for exceptions.

use super::members;
use crate::{Errors, Helper, Structure, types};

pub(crate) fn check(exception: &Structure<'_>, errors: &mut Errors) {
    members::check(exception, errors);
    message_is_text(exception, errors);
    status_is_an_error(exception, errors);
    code_is_there(exception, errors);
}

/// `Display` prints the message.
fn message_is_text(exception: &Structure<'_>, errors: &mut Errors) {
    let message = exception.message();
    if let Some(message) = message.filter(|member| !types::is_string(member.value_type())) {
        let (ident, ty) = (message.ident, message.ty());
        let remedy = format!("write `{ident}: Option<String>`");
        let message = format!("an exception's message must be a string; {remedy}");
        errors.at(ty, message);
    }
}

/// With any other status, the client would not treat the response as an error.
fn status_is_an_error(exception: &Structure<'_>, errors: &mut Errors) {
    let status = exception.helpers.number(Helper::Status);
    let is_error = |status| (400..=599).contains(&status);
    if let Some(status) = status.filter(|status| !status.base10_parse().is_ok_and(is_error)) {
        let message = "invalid error status; write one from 400 to 599";
        errors.at(status, message);
    }
}

/// A response is matched to an exception by its code.
fn code_is_there(exception: &Structure<'_>, errors: &mut Errors) {
    let code = exception.helpers.text(Helper::Wire);
    if let Some(code) = code.filter(|code| code.value().is_empty()) {
        let message = "an exception's code must not be empty; write it or remove `#[wire]`";
        errors.at(code, message);
    }
}
