//! The attribute itself: the item as it was, with one derive that does the work.

use proc_macro2::{Delimiter, Group, Ident, TokenStream, TokenTree};
use quote::quote;

use super::Expansion;
use crate::errors::Errors;
use crate::parse::arguments::Arguments;

/// Hands the arguments to a derive. It sees the item with its `cfg`s resolved, and its helper
/// attributes are legal; the item is there even where the arguments are wrong.
pub(crate) fn attribute(arguments: &TokenStream, item: TokenStream) -> Expansion {
    let mut errors = Errors::default();
    if !takes_derive(item.clone(), &mut errors) {
        return (item, errors);
    }
    // What is wrong with the arguments is reported by the derive.
    let runtime = Arguments::parse(arguments.clone(), &mut Errors::default()).runtime();
    let code = quote! {
        #[derive(#runtime::__private::ConnectOperation)]
        #[connect_arguments(#arguments)]
        #item
    };
    (code, errors)
}

/// Whether the derive may stand on the item: a struct, or what the derive refuses in its own words.
fn takes_derive(item: TokenStream, errors: &mut Errors) -> bool {
    for token in item {
        match &token {
            TokenTree::Group(group) if group.delimiter() == Delimiter::None => {
                return takes_derive(group.stream(), errors);
            }
            TokenTree::Group(group) => {
                if let Some(second) = own_name(group) {
                    errors.at(
                        &second,
                        "the struct is an operation already; remove this attribute",
                    );
                    return false;
                }
            }
            TokenTree::Punct(_) => {}
            TokenTree::Ident(word) if word == "pub" => {}
            TokenTree::Ident(word)
                if ["struct", "enum", "union"].iter().any(|item| word == item) =>
            {
                return true;
            }
            other => {
                errors.at(
                    other,
                    "this is no struct; describe an operation as `struct Name { … }`",
                );
                return false;
            }
        }
    }
    true
}

/// The name in `[connect_operation(…)]`, with or without a path before it.
fn own_name(group: &Group) -> Option<Ident> {
    group.stream().into_iter().find_map(|token| match token {
        TokenTree::Ident(name) if name == "connect_operation" => Some(name),
        _ => None,
    })
}
