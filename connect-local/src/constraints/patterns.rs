//! The regular expressions of the model, each compiled once.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use regex::Regex;

/// A look-ahead, which `regex` does not support; the model's tag keys begin with it.
const NOT_RESERVED: &str = "^(?!aws:)";

/// Whether a pattern is found in a text: [patterns are not anchored][smithy] unless they say so.
///
/// [smithy]: https://smithy.io/2.0/spec/constraint-traits.html#pattern-trait
pub(super) fn is_found(pattern: &str, text: &str) -> bool {
    static COMPILED: Mutex<Option<HashMap<String, Option<Regex>>>> = Mutex::new(None);
    let rest = pattern.strip_prefix(NOT_RESERVED);
    if rest.is_some() && text.starts_with("aws:") {
        return false;
    }
    let mut compiled = COMPILED.lock().unwrap_or_else(PoisonError::into_inner);
    let compile = || {
        let anchored = rest.map(|rest| format!("^{rest}"));
        Regex::new(anchored.as_deref().unwrap_or(pattern)).ok()
    };
    let compiled = compiled.get_or_insert_default();
    let regex = compiled.entry(pattern.to_owned()).or_insert_with(compile);
    // The importer leaves out what cannot be compiled.
    regex.as_ref().is_none_or(|regex| regex.is_match(text))
}
