//! Rules for exceptions.

use super::members;
use crate::{Errors, Helper, Structure, types};

pub(crate) fn exception(exception: &Structure<'_>, errors: &mut Errors) {
    members::members(exception, errors);
    message_is_text(exception, errors);
    status_is_an_error(exception, errors);
    code_is_there(exception, errors);
}

/// What an exception says is printed.
fn message_is_text(exception: &Structure<'_>, errors: &mut Errors) {
    if let Some(message) = exception.message()
        && !types::is_string(message.optional_type().unwrap_or(message.ty()))
    {
        let (ident, ty) = (message.ident, message.ty());
        let remedy = format!("write `{ident}: Option<String>`");
        errors.at(ty, format!("an exception's message is text; {remedy}"));
    }
}

/// Anything else is no error to the one who is answered.
fn status_is_an_error(exception: &Structure<'_>, errors: &mut Errors) {
    let status = exception.helpers.number(Helper::Status);
    let is_error = |status| (400..=599).contains(&status);
    if let Some(status) = status.filter(|status| !status.base10_parse().is_ok_and(is_error)) {
        let message = "this is no status of an error; write one from 400 to 599";
        errors.at(status, message);
    }
}

/// An answer without a code is nobody's error.
fn code_is_there(exception: &Structure<'_>, errors: &mut Errors) {
    let code = exception.helpers.text(Helper::Wire);
    if let Some(code) = code.filter(|code| code.value().is_empty()) {
        let message = "an exception's code is not empty; write it or remove `#[wire]`";
        errors.at(code, message);
    }
}
