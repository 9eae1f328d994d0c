//! The errors of one declaration.

use std::fmt::Display;

use quote::ToTokens;

/// Collects errors, so that one run of the compiler reports every mistake in a declaration. Parsers
/// and checks report here and continue with what they have.
#[derive(Debug, Default)]
pub struct Errors(Vec<syn::Error>);

impl Errors {
    /// Reports an error with the span of the given tokens.
    pub fn at(&mut self, tokens: &impl ToTokens, message: impl Display) {
        self.0.push(syn::Error::new_spanned(tokens, message));
    }

    /// Returns the value of a successful parse, or reports the error.
    pub fn take<T>(&mut self, result: syn::Result<T>) -> Option<T> {
        result.map_err(|error| self.0.push(error)).ok()
    }

    /// Whether no error was reported.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The errors in the order they were found, each with the span of the offending tokens.
    pub fn iter(&self) -> impl Iterator<Item = &syn::Error> {
        self.0.iter()
    }
}
