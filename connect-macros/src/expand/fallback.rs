//! What stands in for code that cannot be generated, so that one mistake gives one error: every
//! implementation is there, and what uses the declaration has nothing to complain about.

use proc_macro2::TokenStream;
use quote::quote;
use syn::{ConstParam, DeriveInput, GenericParam, TypeParam};

use crate::errors::Errors;

/// The body of a function, or one that fits any signature after an error.
pub(super) fn body(errors: &Errors, body: TokenStream) -> TokenStream {
    if errors.is_empty() {
        body
    } else {
        quote!(::core::unreachable!())
    }
}

/// A type that the compiler knows to be an error, and so never complains about: an array whose length
/// is one. (In the place of a type `compile_error!` is `()`; a message told twice is reported once.)
pub(super) fn error_type(errors: &Errors) -> TokenStream {
    let error = errors.first().map(syn::Error::to_compile_error);
    quote!([(); #error])
}

/// `impl<#0> Trait for Type #1 #2`: nothing but for a type whose generic parameters were refused.
pub(super) fn generics(input: &DeriveInput) -> (TokenStream, TokenStream, TokenStream) {
    if input.generics.params.is_empty() {
        return Default::default();
    }
    let parameters = input
        .generics
        .params
        .iter()
        .map(|parameter| match parameter {
            GenericParam::Lifetime(lifetime) => quote!(#lifetime),
            GenericParam::Type(TypeParam { ident, bounds, .. }) => quote!(#ident: #bounds),
            GenericParam::Const(ConstParam { ident, ty, .. }) => quote!(const #ident: #ty),
        });
    let (_, arguments, _) = input.generics.split_for_impl();
    let predicates = input
        .generics
        .where_clause
        .iter()
        .flat_map(|bounds| &bounds.predicates);
    // The sum of what the traits ask of their types.
    let bounds = quote! {
        where
            Self: __rt::Debug + ::core::marker::Send + ::core::marker::Sync + 'static,
            #(#predicates,)*
    };
    (quote!(#(#parameters),*), quote!(#arguments), bounds)
}
