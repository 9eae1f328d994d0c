//! The attribute itself: the item as it was, with one derive that does the work.

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use quote::quote;

use super::Expansion;
use crate::errors::Errors;
use crate::parse::arguments::Arguments;

/// Hands the arguments to a derive. It sees the item with its `cfg`s resolved, and its helper
/// attributes are legal; the item is there even where the arguments are wrong.
pub(crate) fn attribute(arguments: &TokenStream, item: TokenStream) -> Expansion {
    let mut errors = Errors::default();
    if !can_be_derived(item.clone(), &mut errors) {
        return (item, errors);
    }
    // What is wrong with the arguments is reported by the derive.
    let runtime = Arguments::parse(arguments.clone(), &mut Errors::default()).runtime;
    let code = quote! {
        #[derive(#runtime::__private::ConnectOperation)]
        #[connect_arguments(#arguments)]
        #item
    };
    (code, errors)
}

/// Whether a derive may stand on the item, which is a struct but for a mistake.
fn can_be_derived(item: TokenStream, errors: &mut Errors) -> bool {
    let mut tokens = item.into_iter();
    while let Some(token) = tokens.next() {
        match &token {
            TokenTree::Punct(_) => {}
            TokenTree::Group(group) if group.delimiter() == Delimiter::None => {
                return can_be_derived(group.stream(), errors);
            }
            TokenTree::Group(group) if group.delimiter() == Delimiter::Bracket => {
                if let Some(second) = own_name(group.stream()) {
                    errors.at(
                        second.span(),
                        "the struct is an operation already; remove this attribute",
                    );
                    return false;
                }
            }
            TokenTree::Group(_) => {}
            TokenTree::Ident(ident) if ident == "pub" => {}
            TokenTree::Ident(ident) if ident == "struct" || ident == "enum" || ident == "union" => {
                return true;
            }
            other => {
                errors.at(
                    other.span(),
                    "this is no struct; describe an operation as one, `struct Name { … }`",
                );
                return false;
            }
        }
    }
    true
}

/// The name in `#[connect_operation(…)]`, with or without a path before it.
fn own_name(attribute: TokenStream) -> Option<proc_macro2::Ident> {
    attribute.into_iter().find_map(|token| match token {
        TokenTree::Ident(ident) if ident == "connect_operation" => Some(ident),
        _ => None,
    })
}
