//! Rules for exceptions.

use super::members;
use crate::errors::Errors;
use crate::model::Structure;
use crate::parse::markers::Helper;
use crate::types;

pub(crate) fn exception(exception: &Structure<'_>, errors: &mut Errors) {
    members::members(exception, errors);
    message_is_text(exception, errors);
    status_is_an_error(exception, errors);
    code_is_there(exception, errors);
}

/// What an exception says is printed.
fn message_is_text(exception: &Structure<'_>, errors: &mut Errors) {
    let Some(message) = exception.message() else {
        return;
    };
    let (ident, ty) = (message.ident, message.ty());
    if !types::is_string(message.optional_type().unwrap_or(ty)) {
        errors.at(
            ty,
            format!("an exception's message is text; write `{ident}: Option<String>`"),
        );
    }
}

/// Anything else is no error to the one who is answered.
fn status_is_an_error(exception: &Structure<'_>, errors: &mut Errors) {
    let status = exception
        .markers
        .get(Helper::Status)
        .and_then(|status| status.number.as_ref());
    let Some(number) = status else { return };
    if !number
        .base10_parse()
        .is_ok_and(|status| (400..=599).contains(&status))
    {
        errors.at(
            number,
            "this is no status of an error; write one from 400 to 599",
        );
    }
}

/// An answer without a code is nobody's error.
fn code_is_there(exception: &Structure<'_>, errors: &mut Errors) {
    let Some(code) = exception.markers.text(Helper::Wire) else {
        return;
    };
    if code.value().is_empty() {
        errors.at(
            code,
            "an exception's code is not empty; write it or remove `#[wire]`",
        );
    }
}
