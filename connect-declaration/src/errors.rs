//! All that is wrong with one declaration.

use std::fmt::Display;

use quote::ToTokens;

/// Collects errors, so that one run of the compiler reports every mistake of a declaration. Parsers
/// and checks report here and go on with what they have.
#[derive(Debug, Default)]
pub struct Errors(Vec<syn::Error>);

impl Errors {
    /// Reports a mistake in the tokens that make it.
    pub fn at(&mut self, tokens: &impl ToTokens, message: impl Display) {
        self.0.push(syn::Error::new_spanned(tokens, message));
    }

    /// Reports an error of a parser, or keeps a success.
    pub fn take<T>(&mut self, result: syn::Result<T>) -> Option<T> {
        result.map_err(|error| self.0.push(error)).ok()
    }

    /// Whether the declaration has no mistake.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The mistakes in the order they were found, each with the span of the tokens that make it.
    pub fn iter(&self) -> impl Iterator<Item = &syn::Error> {
        self.0.iter()
    }
}
