//! Names on the wire, as they follow from names in Rust.

use proc_macro2::{Ident, Span};
use syn::LitStr;
use syn::ext::IdentExt as _;

/// A name on the wire, with the token that it comes from.
#[derive(Clone)]
pub(crate) struct WireName {
    pub(crate) text: String,
    pub(crate) span: Span,
}

impl WireName {
    /// The name that is written out, or else the one that follows from the identifier.
    pub(crate) fn new(written: Option<&LitStr>, ident: &Ident, derive: fn(&str) -> String) -> Self {
        match written {
            Some(literal) => Self {
                text: literal.value(),
                span: literal.span(),
            },
            None => Self {
                text: derive(&plain(ident)),
                span: ident.span(),
            },
        }
    }
}

/// `type` for `r#type`.
pub(crate) fn plain(ident: &Ident) -> String {
    ident.unraw().to_string()
}

/// `FileName` for `file_name`.
pub(crate) fn pascal_case(field: &str) -> String {
    field.split('_').map(capitalized).collect()
}

/// `fileName` for `file_name`.
pub(crate) fn lower_camel_case(field: &str) -> String {
    let mut words = field.split('_').filter(|word| !word.is_empty());
    let first = words.next().unwrap_or_default().to_owned();
    words.fold(first, |name, word| name + &capitalized(word))
}

/// `IN_PROGRESS` for `InProgress`. A word begins at a capital after a small letter or a digit, and at
/// the last capital of several (`HTTPError` is `HTTP_ERROR`).
pub(crate) fn screaming_snake_case(variant: &str) -> String {
    let mut name = String::new();
    let mut before = '_';
    let mut characters = variant.chars().peekable();
    while let Some(character) = characters.next() {
        let starts_word = character.is_uppercase()
            && (before.is_lowercase()
                || before.is_ascii_digit()
                || before.is_uppercase()
                    && characters.peek().is_some_and(|next| next.is_lowercase()));
        if starts_word {
            name.push('_');
        }
        name.extend(character.to_uppercase());
        before = character;
    }
    name
}

/// The variant itself: the members of unions are named like types.
pub(crate) fn unchanged(variant: &str) -> String {
    variant.to_owned()
}

fn capitalized(word: &str) -> String {
    let mut characters = word.chars();
    characters
        .next()
        .map(|first| first.to_uppercase().chain(characters).collect())
        .unwrap_or_default()
}
