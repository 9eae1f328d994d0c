//! `ConnectUnion`: a structure of which exactly one member is set.

use proc_macro2::TokenStream;
use quote::quote;
use syn::DeriveInput;

use super::{block, fallback};
use crate::check;
use crate::errors::Errors;
use crate::model::{Enumeration, Variant};
use crate::names;
use crate::parse::markers;

pub(super) fn expand(input: &DeriveInput, errors: &mut Errors) -> TokenStream {
    let union = Enumeration::read(input, &markers::UNION, names::unchanged, errors);
    check::union(&union, errors);
    let ident = &input.ident;
    let (parameters, arguments, bounds) = fallback::generics(input);
    let (write, read) = (write(&union), read(&union));
    let (write, read) = (fallback::body(errors, write), fallback::body(errors, read));
    let code = quote! {
        impl<#parameters> __rt::Serialize for #ident #arguments #bounds {
            fn serialize<S: __rt::Serializer>(&self, serializer: S) -> __rt::Result<S::Ok, S::Error> {
                #write
            }
        }
        impl<'de, #parameters> __rt::Deserialize<'de> for #ident #arguments #bounds {
            fn deserialize<D: __rt::Deserializer<'de>>(deserializer: D) -> __rt::Result<Self, D::Error> {
                #read
            }
        }
    };
    block(&union.runtime, &code)
}

fn write(union: &Enumeration<'_>) -> TokenStream {
    let known = union.known.iter().map(|Variant { ident, wire, .. }| {
        let wire = &wire.text;
        quote!(Self::#ident(value) => __rt::write_union(serializer, #wire, value))
    });
    let unknown = union.unknown.iter().map(|Variant { ident, .. }| {
        quote!(Self::#ident(member) => __rt::write_union(serializer, member.name(), member.value()))
    });
    quote!(match self { #(#known,)* #(#unknown,)* })
}

fn read(union: &Enumeration<'_>) -> TokenStream {
    let name = names::plain(&union.input.ident);
    let known = union.known.iter().map(|Variant { ident, wire, .. }| {
        let wire = &wire.text;
        quote!(#wire => member.into_value().map(Self::#ident))
    });
    let unknown = union
        .unknown
        .iter()
        .map(|Variant { ident, .. }| quote!(_ => member.into_unknown().map(Self::#ident)));
    quote! {
        let member = __rt::UnionMember::read(deserializer, #name)?;
        match member.name() { #(#known,)* #(#unknown,)* }
    }
}
