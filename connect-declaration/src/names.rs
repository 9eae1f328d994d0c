//! Wire names, and how they are derived from Rust names.

use proc_macro2::{Ident, TokenStream};
use quote::ToTokens;
use syn::LitStr;
use syn::ext::IdentExt as _;

/// A name on the wire, with the token it comes from.
pub struct WireName {
    /// The name itself.
    pub text: String,
    /// The token that a message about the name points at.
    pub token: TokenStream,
}

impl WireName {
    /// The name given in an attribute, or else the one derived from the identifier.
    pub(crate) fn new(written: Option<&LitStr>, ident: &Ident, derive: fn(&str) -> String) -> Self {
        let (text, token) = match written {
            Some(literal) => (literal.value(), literal.to_token_stream()),
            None => (derive(&plain(ident)), ident.to_token_stream()),
        };
        Self { text, token }
    }
}

/// The identifier without a raw prefix: `type` for `r#type`.
pub fn plain(ident: &Ident) -> String {
    ident.unraw().to_string()
}

/// A type or a path formatted as in source code: a token stream prints with a space between tokens.
pub fn written(tokens: &impl ToTokens) -> String {
    let mut text = tokens.to_token_stream().to_string();
    let spaced = [" ::", ":: ", " <", "< ", " >", " ,", "& "];
    for token in spaced {
        text = text.replace(token, token.trim());
    }
    text
}

/// Converts `file_name` to `FileName`, the form of labels and members of a body.
pub fn pascal_case(field: &str) -> String {
    field.split('_').map(capitalized).collect()
}

/// Converts `file_name` to `fileName`, the form of query parameters.
pub fn lower_camel_case(field: &str) -> String {
    let mut words = field.split('_').filter(|word| !word.is_empty());
    let first = words.next().unwrap_or_default().to_owned();
    words.fold(first, |name, word| name + &capitalized(word))
}

/// Converts `InProgress` to `IN_PROGRESS`, the form of enum values. A word starts at an upper-case letter
/// after a lower-case letter or a digit, and at the last of several upper-case letters (`HTTPError`
/// becomes `HTTP_ERROR`).
pub fn screaming_snake_case(variant: &str) -> String {
    let characters: Vec<char> = variant.chars().collect();
    let mut name = String::new();
    let mut before = '_';
    for (index, character) in characters.iter().enumerate() {
        let ends_word = before.is_lowercase() || before.is_ascii_digit();
        let next = characters.get(index + 1);
        let next_is_small = next.is_some_and(|next| next.is_lowercase());
        if character.is_uppercase() && (ends_word || before.is_uppercase() && next_is_small) {
            name.push('_');
        }
        name.extend(character.to_uppercase());
        before = *character;
    }
    name
}

/// Converts `name` to `Name`.
pub fn capitalized(word: &str) -> String {
    let mut characters = word.chars();
    let first = characters.next().into_iter().flat_map(char::to_uppercase);
    first.chain(characters).collect()
}
