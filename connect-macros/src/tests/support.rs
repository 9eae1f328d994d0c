//! Runs the macros on source text.

use proc_macro2::TokenStream;

use crate::expand::{self, Expansion};

pub(super) fn tokens(source: &str) -> TokenStream {
    source.parse().expect("the test's source is Rust")
}

/// Expands `#[connect_operation(arguments)] item` as the compiler does: attribute, then derive.
pub(super) fn operation(arguments: &str, item: &str) -> Expansion {
    let (derived, errors) = expand::attribute(&tokens(arguments), tokens(item));
    if errors.is_empty() {
        expand::operation(derived)
    } else {
        (derived, errors)
    }
}
