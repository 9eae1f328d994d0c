//! The item that carries a derive.

use proc_macro2::{Span, TokenStream};
use quote::ToTokens as _;
use syn::parse::ParseStream;
use syn::{Attribute, Data, DeriveInput, Field, Fields, GenericParam, Ident, Path, Token, Variant};

use super::arguments::{Arguments, absolute, default_runtime};
use super::markers::Place;
use crate::errors::Errors;

/// The fields of a struct, and nothing of anything else.
pub(crate) fn fields<'a>(
    input: &'a DeriveInput,
    place: &Place,
    errors: &mut Errors,
) -> Vec<&'a Field> {
    let (what, ident) = (place.item, &input.ident);
    refuse_generics(input, what, errors);
    let enum_or_union = match &input.data {
        Data::Struct(data) => {
            if let Fields::Unnamed(fields) = &data.fields {
                let message =
                    format!("{what} has members with names; write `struct {ident} {{ … }}`");
                errors.at(fields, message);
            }
            return data.fields.iter().collect();
        }
        Data::Enum(data) => data.enum_token.to_token_stream(),
        Data::Union(data) => data.union_token.to_token_stream(),
    };
    let remedy = "derive `ConnectEnum` or `ConnectUnion` for an enum of the service";
    errors.at(&enum_or_union, format!("{what} is a struct; {remedy}"));
    Vec::new()
}

/// The variants of an enum, and nothing of anything else.
pub(crate) fn variants<'a>(
    input: &'a DeriveInput,
    place: &Place,
    errors: &mut Errors,
) -> Vec<&'a Variant> {
    let what = place.item;
    refuse_generics(input, what, errors);
    let struct_or_union = match &input.data {
        Data::Enum(data) => return data.variants.iter().collect(),
        Data::Struct(data) => data.struct_token.to_token_stream(),
        Data::Union(data) => data.union_token.to_token_stream(),
    };
    let message = format!("{what} is a Rust `enum`; derive `ConnectShape` for a struct");
    errors.at(&struct_or_union, message);
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
    errors.at(
        parameter,
        format!("{what} has no generic parameters; {remedy}"),
    );
}

/// Where the runtime is: `#[connect(crate = ::path)]`, or the default.
pub(crate) fn runtime(input: &DeriveInput, errors: &mut Errors) -> TokenStream {
    let own = |attribute: &&Attribute| attribute.path().is_ident("connect");
    let Some(attribute) = input.attrs.iter().find(own) else {
        return default_runtime();
    };
    let path = attribute.parse_args_with(|input: ParseStream| {
        input.parse::<Token![crate]>()?;
        input.parse::<Token![=]>()?;
        Path::parse_mod_style(input)
    });
    let Ok(path) = path else {
        let remedy = "write `#[connect(crate = ::path)]` or remove it";
        errors.at(
            &attribute.meta,
            format!("`#[connect]` is not written so; {remedy}"),
        );
        return default_runtime();
    };
    let path = errors.take(absolute(path));
    path.map_or_else(default_runtime, Path::into_token_stream)
}

/// The arguments that `#[connect_operation(…)]` hands to the derive.
pub(crate) fn arguments(input: &DeriveInput, errors: &mut Errors) -> Arguments {
    let own = |attribute: &&Attribute| attribute.path().is_ident("connect_arguments");
    let handed = input
        .attrs
        .iter()
        .find(own)
        .and_then(|attribute| attribute.meta.require_list().ok());
    if handed.is_none() {
        let derive = Ident::new("derive", Span::call_site());
        errors.at(
            &derive,
            "this derive needs arguments; write `#[connect_operation(…)]` instead",
        );
    }
    Arguments::parse(
        handed.map(|list| list.tokens.clone()).unwrap_or_default(),
        errors,
    )
}
