//! What stands in for code that cannot be generated, so that one mistake gives one error: every
//! implementation is there, and what uses the declaration has nothing to complain about.

use connect_declaration::Errors;
use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use quote::quote;
use syn::{ConstParam, DeriveInput, GenericParam, TypeParam};

/// The same items, but that no function does anything: what a mistake made wrong in one is no
/// further mistake.
pub(super) fn stub_bodies(code: TokenStream) -> TokenStream {
    let mut in_function = false;
    let tokens = code.into_iter().map(|token| {
        let TokenTree::Group(group) = token else {
            in_function |= matches!(&token, TokenTree::Ident(word) if word == "fn");
            return token;
        };
        let is_body = in_function && group.delimiter() == Delimiter::Brace;
        in_function &= !is_body;
        let content = if is_body {
            quote!(::core::unreachable!())
        } else {
            stub_bodies(group.stream())
        };
        let mut hollow = Group::new(group.delimiter(), content);
        hollow.set_span(group.span());
        TokenTree::Group(hollow)
    });
    tokens.collect()
}

/// A type that the compiler knows to be an error, and so never complains about: an array whose length
/// is one. (In the place of a type `compile_error!` is `()`; a message told twice is reported once.)
pub(super) fn error_type(errors: &Errors) -> TokenStream {
    let error = errors.iter().next().map(syn::Error::to_compile_error);
    quote!([(); #error])
}

/// The `#0` and `#1` of `impl<#0> Trait for #1`: the second is the type's name, and there is no more
/// to it but for a type whose generic parameters were refused.
pub(super) fn target(input: &DeriveInput) -> (TokenStream, TokenStream) {
    let ident = &input.ident;
    if input.generics.params.is_empty() {
        return (TokenStream::new(), quote!(#ident));
    }
    let parameters = input.generics.params.iter();
    let parameters = parameters.map(|parameter| match parameter {
        GenericParam::Lifetime(lifetime) => quote!(#lifetime),
        GenericParam::Type(TypeParam { ident, bounds, .. }) => quote!(#ident: #bounds),
        GenericParam::Const(ConstParam { ident, ty, .. }) => quote!(const #ident: #ty),
    });
    let (_, arguments, _) = input.generics.split_for_impl();
    let clause = input.generics.where_clause.as_ref();
    let predicates = clause.map(|clause| &clause.predicates);
    // The sum of what the traits ask of their types.
    let bounds = quote!(__rt::Debug + ::core::marker::Send + ::core::marker::Sync + 'static);
    let target = quote!(#ident #arguments where Self: #bounds, #predicates);
    (quote!(#(#parameters),*), target)
}
