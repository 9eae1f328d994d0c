//! The attribute itself: the unchanged item, plus one derive that does the work.

use connect_declaration::{Arguments, Errors};
use proc_macro2::TokenStream;
use quote::quote;
use syn::parse::{ParseStream, Parser as _};
use syn::{Attribute, Error, Result, Token, Visibility};

use super::Expansion;

/// Passes the arguments to a derive. A derive sees the item with its `cfg`s resolved and may have helper
/// attributes, and the item is kept even if the arguments are invalid.
pub(crate) fn attribute(arguments: &TokenStream, item: TokenStream) -> Expansion {
    let mut errors = Errors::default();
    let takes_derive = takes_derive.parse2(item.clone());
    if errors.take(takes_derive).is_none() {
        return (item, errors);
    }
    // The derive reports errors in the arguments.
    let runtime = Arguments::parse(arguments.clone(), &mut Errors::default()).runtime;
    let code = quote! {
        #[derive(#runtime::__private::ConnectOperation)]
        #[connect_arguments(#arguments)]
        #item
    };
    (code, errors)
}

/// Checks that the item can have a derive: a struct, or an enum or union, which the derive rejects.
fn takes_derive(input: ParseStream) -> Result<()> {
    for attribute in input.call(Attribute::parse_outer)? {
        let name = attribute.path().segments.last().map(|last| &last.ident);
        if let Some(name) = name.filter(|name| *name == "connect_operation") {
            let message = "the struct is already an operation; remove this attribute";
            return Err(Error::new_spanned(name, message));
        }
    }
    input.parse::<Visibility>()?;
    if input.peek(Token![struct]) || input.peek(Token![enum]) || input.peek(Token![union]) {
        input.parse::<TokenStream>()?;
        return Ok(());
    }
    Err(input.error("expected a struct; declare an operation as `struct Name { … }`"))
}
