//! `ConnectShape`: a structure in JSON, and its builder.

use proc_macro2::{Ident, TokenStream};
use quote::{quote, quote_spanned};
use syn::DeriveInput;

use super::{block, builder, fallback, located_at};
use crate::check;
use crate::errors::Errors;
use crate::model::Structure;
use crate::names;
use crate::parse::markers::{self, Helper};

pub(super) fn expand(input: &DeriveInput, errors: &mut Errors) -> TokenStream {
    let shape = Structure::read(input, &markers::SHAPE, errors);
    check::shape(&shape, errors);
    let ident = shape.ident();
    let (parameters, arguments, bounds) = fallback::generics(input);
    let next_token = next_token(&shape, errors);
    let marker = quote! {
        impl<#parameters> __rt::Shape for #ident #arguments #bounds {}
        #next_token
    };
    structure(&shape, &marker, errors)
}

/// What shapes and exceptions have in common: a builder, and both directions of serde.
pub(super) fn structure(
    structure: &Structure<'_>,
    more: &TokenStream,
    errors: &Errors,
) -> TokenStream {
    let (types, impls) = builder::expand(structure, errors);
    let (serialize, deserialize) = (serialize(structure, errors), deserialize(structure, errors));
    let block = block(
        &structure.runtime,
        &quote!(#impls #serialize #deserialize #more),
    );
    quote!(#types #block)
}

fn serialize(structure: &Structure<'_>, errors: &Errors) -> TokenStream {
    let ident = structure.ident();
    let (parameters, arguments, bounds) = fallback::generics(structure.input);
    let calls = structure.members.iter().map(|member| {
        let (ident, wire) = (member.ident, &member.wire.text);
        let value = quote_spanned!(located_at(member.type_span())=> &self.#ident);
        let call = if member.is_required() {
            quote!(member)
        } else {
            quote!(optional)
        };
        quote!(shape.#call(#wire, #value)?;)
    });
    let mutability = (!structure.members.is_empty()).then(|| quote!(mut));
    let body = quote! {
        let #mutability shape = __rt::ShapeWriter::new(serializer)?;
        #(#calls)*
        shape.end()
    };
    let body = fallback::body(errors, body);
    quote! {
        impl<#parameters> __rt::Serialize for #ident #arguments #bounds {
            fn serialize<S: __rt::Serializer>(&self, serializer: S) -> __rt::Result<S::Ok, S::Error> {
                #body
            }
        }
    }
}

fn deserialize(structure: &Structure<'_>, errors: &Errors) -> TokenStream {
    let ident = structure.ident();
    let (parameters, arguments, bounds) = fallback::generics(structure.input);
    let name = names::plain(ident);
    let members = structure.members.iter().map(|member| {
        let (ident, wire) = (member.ident, &member.wire.text);
        let call = Ident::new("member", located_at(member.type_span()));
        quote!(#ident: members.#call::<_, D::Error>(#wire)?)
    });
    let binding = (!structure.members.is_empty()).then(|| quote!(let mut members =));
    let body = quote! {
        #binding __rt::Members::read(deserializer, #name)?;
        __rt::Ok(Self { #(#members),* })
    };
    let body = fallback::body(errors, body);
    quote! {
        impl<'de, #parameters> __rt::Deserialize<'de> for #ident #arguments #bounds {
            fn deserialize<D: __rt::Deserializer<'de>>(deserializer: D) -> __rt::Result<Self, D::Error> {
                #body
            }
        }
    }
}

fn next_token(shape: &Structure<'_>, errors: &Errors) -> TokenStream {
    let Some(member) = shape.marked(Helper::NextToken) else {
        return TokenStream::new();
    };
    let (ident, member) = (shape.ident(), member.ident);
    let (parameters, arguments, bounds) = fallback::generics(shape.input);
    let body = fallback::body(errors, quote!(self.#member.as_deref()));
    quote! {
        impl<#parameters> __rt::NextToken for #ident #arguments #bounds {
            fn next_token(&self) -> __rt::Option<&str> {
                #body
            }
        }
    }
}
