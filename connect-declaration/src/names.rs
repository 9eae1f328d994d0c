//! Names on the wire, as they follow from names in Rust.

use proc_macro2::{Ident, TokenStream};
use quote::ToTokens;
use syn::LitStr;
use syn::ext::IdentExt as _;

/// A name on the wire, with the token that it comes from.
pub struct WireName {
    /// The name.
    pub text: String,
    /// What a message about the name points at.
    pub token: TokenStream,
}

impl WireName {
    /// The name that is written out, or else the one that follows from the identifier.
    pub(crate) fn new(written: Option<&LitStr>, ident: &Ident, derive: fn(&str) -> String) -> Self {
        let (text, token) = match written {
            Some(literal) => (literal.value(), literal.to_token_stream()),
            None => (derive(&plain(ident)), ident.to_token_stream()),
        };
        Self { text, token }
    }
}

/// `type` for `r#type`.
pub fn plain(ident: &Ident) -> String {
    ident.unraw().to_string()
}

/// A type or a path as one writes it: tokens print with blanks between them.
pub fn written(tokens: &impl ToTokens) -> String {
    let mut text = tokens.to_token_stream().to_string();
    let blanks = [" ::", ":: ", " <", "< ", " >", " ,", "& "];
    for blank in blanks {
        text = text.replace(blank, blank.trim());
    }
    text
}

/// `FileName` for `file_name`: a label, or a member of a body.
pub fn pascal_case(field: &str) -> String {
    field.split('_').map(capitalized).collect()
}

/// `fileName` for `file_name`: a member of the query.
pub fn lower_camel_case(field: &str) -> String {
    let mut words = field.split('_').filter(|word| !word.is_empty());
    let first = words.next().unwrap_or_default().to_owned();
    words.fold(first, |name, word| name + &capitalized(word))
}

/// `IN_PROGRESS` for `InProgress`: a value of an enum. A word begins at a capital after a small letter or a digit, and
/// at the last of several capitals (`HTTPError` is `HTTP_ERROR`).
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

/// `Name` for `name`.
pub fn capitalized(word: &str) -> String {
    let mut characters = word.chars();
    let first = characters.next().into_iter().flat_map(char::to_uppercase);
    first.chain(characters).collect()
}
