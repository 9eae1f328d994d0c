//! The rules that involve more than one token: one function each, with the reason for it.

pub(crate) mod enumeration;
pub(crate) mod exception;
pub(crate) mod members;
pub(crate) mod operation;

use proc_macro2::Ident;

use crate::{Errors, WireName};

/// Of two members with one name, only one would be seen. Each entry is the key that names are compared
/// by, the name, and the item that has it.
fn names_differ<'a, K: PartialEq>(
    named: impl Iterator<Item = (K, &'a WireName, &'a Ident)>,
    errors: &mut Errors,
) {
    let mut earlier = Vec::new();
    for (key, WireName { text, token }, ident) in named {
        if let Some((_, first)) = earlier.iter().find(|(known, _)| *known == key) {
            let problem = format!("the wire name `{text}` is already used by `{first}`");
            errors.at(token, format!("{problem}; give one of them another"));
        }
        earlier.push((key, ident));
    }
}

/// A name may be given as `""`, or derived from an identifier such as `_`, which leaves nothing.
fn name_is_there(wire: &WireName, errors: &mut Errors) {
    if wire.text.is_empty() {
        let message = "the wire name must not be empty; write the name";
        errors.at(&wire.token, message);
    }
}
