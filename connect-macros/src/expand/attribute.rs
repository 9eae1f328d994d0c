//! The attribute itself: the item as it was, with one derive that does the work.

use connect_declaration::{Arguments, Errors};
use proc_macro2::TokenStream;
use quote::quote;
use syn::parse::{ParseStream, Parser as _};
use syn::{Attribute, Error, Result, Token, Visibility};

use super::Expansion;

/// Hands the arguments to a derive. It sees the item with its `cfg`s resolved, and its helper
/// attributes are legal; the item is there even where the arguments are wrong.
pub(crate) fn attribute(arguments: &TokenStream, item: TokenStream) -> Expansion {
    let mut errors = Errors::default();
    let takes_derive = takes_derive.parse2(item.clone());
    if errors.take(takes_derive).is_none() {
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
fn takes_derive(input: ParseStream) -> Result<()> {
    for attribute in input.call(Attribute::parse_outer)? {
        let name = attribute.path().segments.last().map(|last| &last.ident);
        if let Some(name) = name.filter(|name| *name == "connect_operation") {
            let message = "the struct is an operation already; remove this attribute";
            return Err(Error::new_spanned(name, message));
        }
    }
    input.parse::<Visibility>()?;
    if input.peek(Token![struct]) || input.peek(Token![enum]) || input.peek(Token![union]) {
        input.parse::<TokenStream>()?;
        return Ok(());
    }
    Err(input.error("this is no struct; describe an operation as `struct Name { … }`"))
}
