//! What stands in for code that cannot be generated, so that one mistake gives one error: the
//! implementations are there, whatever uses the declaration has nothing to complain about.

use proc_macro2::TokenStream;
use quote::quote;

use crate::errors::Errors;

/// The body of a function, or one that fits any signature after an error.
pub(super) fn body(errors: &Errors, body: TokenStream) -> TokenStream {
    if errors.is_empty() {
        body
    } else {
        quote!(::core::unreachable!())
    }
}
