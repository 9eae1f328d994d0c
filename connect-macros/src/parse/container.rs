//! The item that carries a derive.

use proc_macro2::{Span, TokenStream};
use quote::ToTokens as _;
use syn::parse::ParseStream;
use syn::spanned::Spanned as _;
use syn::{Data, DeriveInput, Field, Fields, GenericParam, Meta, Path, Token, Variant};

use super::arguments::{Arguments, absolute, default_runtime};
use super::markers::Place;
use crate::errors::Errors;

/// The fields of a struct, and nothing of anything else.
pub(crate) fn fields<'a>(
    input: &'a DeriveInput,
    place: &Place,
    errors: &mut Errors,
) -> Vec<&'a Field> {
    let what = place.name;
    refuse_generics(input, what, errors);
    match &input.data {
        Data::Struct(data) => match &data.fields {
            Fields::Named(fields) => return fields.named.iter().collect(),
            Fields::Unit => {}
            Fields::Unnamed(fields) => errors.at(
                fields.paren_token.span.open(),
                format_args!("{what} has members with names; write `struct {} {{ … }}`", input.ident),
            ),
        },
        Data::Enum(data) => errors.at(
            data.enum_token.span(),
            format_args!("{what} is a struct; derive `ConnectEnum` or `ConnectUnion` for an enum of the service"),
        ),
        Data::Union(data) => {
            errors.at(data.union_token.span(), format_args!("{what} is a struct; write `struct {}`", input.ident));
        }
    }
    Vec::new()
}

/// The variants of an enum, and nothing of anything else.
pub(crate) fn variants<'a>(
    input: &'a DeriveInput,
    place: &Place,
    errors: &mut Errors,
) -> Vec<&'a Variant> {
    let what = place.name;
    refuse_generics(input, what, errors);
    let keyword = match &input.data {
        Data::Enum(data) => return data.variants.iter().collect(),
        Data::Struct(data) => data.struct_token.span(),
        Data::Union(data) => data.union_token.span(),
    };
    errors.at(
        keyword,
        format_args!("{what} of the service is an `enum`; derive `ConnectShape` for a struct"),
    );
    Vec::new()
}

/// The service's types have no parameters, and their members own what they hold.
fn refuse_generics(input: &DeriveInput, what: &str, errors: &mut Errors) {
    let Some(parameter) = input.generics.params.first() else {
        return;
    };
    let remedy = match parameter {
        GenericParam::Lifetime(_) => "own the values, `String` instead of `&str`",
        GenericParam::Type(_) | GenericParam::Const(_) => "write the types out",
    };
    errors.over(
        parameter,
        format_args!("{what} has no generic parameters; {remedy}"),
    );
}

/// The runtime's path: `#[connect(crate = ::path)]` or the default.
pub(crate) fn runtime(input: &DeriveInput, errors: &mut Errors) -> TokenStream {
    let mut runtime = default_runtime();
    for attribute in input
        .attrs
        .iter()
        .filter(|attribute| attribute.path().is_ident("connect"))
    {
        let parsed = attribute.parse_args_with(|input: ParseStream| {
            input.parse::<Token![crate]>()?;
            input.parse::<Token![=]>()?;
            Path::parse_mod_style(input)
        });
        match parsed {
            Ok(path) => runtime = errors.take(absolute(path)).unwrap_or_else(default_runtime),
            Err(_) => errors.over(
                &attribute.meta,
                "`#[connect]` is not written so; write `#[connect(crate = ::path)]` or remove it",
            ),
        }
    }
    runtime.to_token_stream()
}

/// Whether the item has an attribute of that name without arguments.
pub(crate) fn has_attribute(input: &DeriveInput, name: &str) -> bool {
    input
        .attrs
        .iter()
        .any(|attribute| attribute.path().is_ident(name))
}

/// The arguments that `#[connect_operation(…)]` hands to the derive.
pub(crate) fn arguments(input: &DeriveInput, errors: &mut Errors) -> Arguments {
    let handed = input
        .attrs
        .iter()
        .find(|attribute| attribute.path().is_ident("connect_arguments"));
    match handed.map(|attribute| &attribute.meta) {
        Some(Meta::List(list)) => Arguments::parse(list.tokens.clone(), errors),
        _ => {
            errors.at(
                Span::call_site(),
                "this derive needs arguments; write `#[connect_operation(…)]` instead",
            );
            Arguments::parse(TokenStream::new(), errors)
        }
    }
}
