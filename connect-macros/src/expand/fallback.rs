//! Stand-ins for code that cannot be generated, so that one mistake gives one error: every
//! implementation exists, and code that uses the declaration causes no further errors.

use connect_declaration::Errors;
use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use quote::{ToTokens as _, quote};
use syn::DeriveInput;

/// The same items with the bodies of functions replaced, so that a mistake causes no further errors in
/// them.
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
        let mut stub = Group::new(group.delimiter(), content);
        stub.set_span(group.span());
        TokenTree::Group(stub)
    });
    tokens.collect()
}

/// A type that the compiler treats as an error and never reports again: an array whose length is an
/// error. (In type position, `compile_error!` expands to `()`; the compiler prints a repeated message
/// once.)
pub(super) fn error_type(errors: &Errors) -> TokenStream {
    let error = errors.iter().next().map(syn::Error::to_compile_error);
    quote!([(); #error])
}

/// The `#0` and `#1` of `impl #0 Trait for #1`: nothing and the type's name, unless the type has generic
/// parameters, which have been reported.
pub(super) fn target(input: &DeriveInput) -> (TokenStream, TokenStream) {
    let (ident, generics) = (&input.ident, &input.generics);
    let (parameters, arguments, clause) = generics.split_for_impl();
    // All bounds that the traits require of the type.
    let bounds = quote!(__rt::Debug + ::core::marker::Send + ::core::marker::Sync + 'static);
    let predicates = clause.map(|clause| &clause.predicates);
    let is_generic = !generics.params.is_empty();
    let clause = is_generic.then(|| quote!(where Self: #bounds, #predicates));
    let target = quote!(#ident #arguments #clause);
    (parameters.to_token_stream(), target)
}
