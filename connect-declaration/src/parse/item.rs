//! The item that a derive is applied to.

use proc_macro2::{Span, TokenStream};
use quote::ToTokens as _;
use syn::{Attribute, Data, DeriveInput, Field, Fields, GenericParam, Ident, Path, Variant};

use super::arguments::{Arguments, absolute, default_runtime};
use super::carrier::Carrier;
use crate::Errors;

/// The fields of a struct; empty for any other item.
pub(crate) fn fields<'a>(
    input: &'a DeriveInput,
    carrier: Carrier,
    errors: &mut Errors,
) -> Vec<&'a Field> {
    let (what, ident) = (carrier.item().0, &input.ident);
    refuse_generics(input, what, errors);
    let Data::Struct(data) = &input.data else {
        let remedy = "derive `ConnectEnum` or `ConnectUnion` for an enum of the service";
        let message = format!("{what} must be a struct; {remedy}");
        errors.at(&keyword(input), message);
        return Vec::new();
    };
    if let Fields::Unnamed(fields) = &data.fields {
        let message = format!("{what} must have named fields; write `struct {ident} {{ … }}`");
        errors.at(fields, message);
    }
    data.fields.iter().collect()
}

/// The variants of an enum; empty for any other item.
pub(crate) fn variants<'a>(
    input: &'a DeriveInput,
    carrier: Carrier,
    errors: &mut Errors,
) -> Vec<&'a Variant> {
    let what = carrier.item().0;
    refuse_generics(input, what, errors);
    let Data::Enum(data) = &input.data else {
        let message = format!("{what} must be a Rust `enum`; derive `ConnectShape` for a struct");
        errors.at(&keyword(input), message);
        return Vec::new();
    };
    data.variants.iter().collect()
}

fn keyword(input: &DeriveInput) -> TokenStream {
    match &input.data {
        Data::Struct(data) => data.struct_token.to_token_stream(),
        Data::Enum(data) => data.enum_token.to_token_stream(),
        Data::Union(data) => data.union_token.to_token_stream(),
    }
}

/// The service's types are not generic, and their members own their values.
fn refuse_generics(input: &DeriveInput, what: &str, errors: &mut Errors) {
    if let Some(parameter) = input.generics.params.first() {
        let remedy = match parameter {
            GenericParam::Lifetime(_) => "use owned values, `String` instead of `&str`",
            GenericParam::Type(_) | GenericParam::Const(_) => "write out the types",
        };
        let message = format!("{what} cannot have generic parameters; {remedy}");
        errors.at(parameter, message);
    }
}

/// Parses `#[connect(crate = ::path, serde)]`: the path to the runtime, and whether serde's traits are
/// requested.
pub(crate) fn connect(input: &DeriveInput, errors: &mut Errors) -> (TokenStream, bool) {
    let (mut runtime, mut serde) = (default_runtime(), false);
    for attribute in attributes(input, "connect") {
        let read = attribute.parse_nested_meta(|meta| {
            if meta.path.is_ident("crate") {
                let path = errors.take(absolute(Path::parse_mod_style(meta.value()?)?));
                runtime = path.unwrap_or_else(default_runtime);
            } else if meta.path.is_ident("serde") {
                serde = true;
            } else {
                return Err(meta.error("unknown"));
            }
            Ok(())
        });
        if read.is_err() {
            let remedy = "write `#[connect(crate = ::path)]`, `#[connect(serde)]`, or remove it";
            let message = format!("malformed `#[connect]` attribute; {remedy}");
            errors.at(&attribute.meta, message);
        }
    }
    (runtime, serde)
}

/// The arguments of `#[connect_operation(…)]`, which it passes on to the derive.
pub(crate) fn arguments(input: &DeriveInput, errors: &mut Errors) -> Arguments {
    let names = ["connect_arguments", "connect_operation"].into_iter();
    let attribute = names.flat_map(|name| attributes(input, name)).next();
    if attribute.is_none() {
        let derive = Ident::new("derive", Span::call_site());
        let remedy = "write `#[connect_operation(…)]` instead";
        errors.at(&derive, format!("this derive needs arguments; {remedy}"));
    }
    let list = attribute.and_then(|attribute| attribute.meta.require_list().ok());
    let tokens = list.map(|list| list.tokens.clone());
    Arguments::parse(tokens.unwrap_or_default(), errors)
}

fn attributes<'a>(input: &'a DeriveInput, name: &str) -> impl Iterator<Item = &'a Attribute> {
    let attributes = input.attrs.iter();
    attributes.filter(move |attribute| {
        let last = attribute.path().segments.last();
        last.is_some_and(|last| last.ident == name)
    })
}
