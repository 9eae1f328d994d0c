//! The rules that no single token can break: one function each, with the reason for it.

mod enumeration;
mod exception;
mod members;
mod operation;

use proc_macro2::Ident;

use crate::{Errors, WireName};

pub(crate) use enumeration::enumeration;
pub(crate) use exception::exception;
pub(crate) use members::members as shape;
pub(crate) use operation::operation;

/// Of two with one name only one would be seen. What the names are compared by comes first, what has
/// the name last.
fn names_differ<'a, K: PartialEq>(
    named: impl Iterator<Item = (K, &'a WireName, &'a Ident)>,
    errors: &mut Errors,
) {
    let mut earlier = Vec::new();
    for (key, WireName { text, token }, ident) in named {
        if let Some((_, first)) = earlier.iter().find(|(known, _)| *known == key) {
            let problem = format!("`{text}` is the name of `{first}` already");
            errors.at(token, format!("{problem}; give one of them another"));
        }
        earlier.push((key, ident));
    }
}

/// A name may be written out, or follow from letters of which it keeps none.
fn name_is_there(wire: &WireName, errors: &mut Errors) {
    if wire.text.is_empty() {
        let message = "a name on the wire is not empty; write the name";
        errors.at(&wire.token, message);
    }
}
