//! The rules that no single token can break: one function each, with the reason for it.

mod enumeration;
mod members;
mod operation;

use crate::errors::Errors;
use crate::model::{Operation, Structure};

pub(crate) use enumeration::{enumeration, union};

pub(crate) fn operation(operation: &Operation<'_>, errors: &mut Errors) {
    members::check(&operation.structure, errors);
    operation::check(operation, errors);
}

pub(crate) fn shape(shape: &Structure<'_>, errors: &mut Errors) {
    members::check(shape, errors);
}

pub(crate) fn exception(exception: &Structure<'_>, errors: &mut Errors) {
    members::check(exception, errors);
    members::message_is_text(exception, errors);
}
