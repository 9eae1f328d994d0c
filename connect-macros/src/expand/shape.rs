//! `ConnectShape`: a structure in JSON, and its builder.

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};
use syn::DeriveInput;

use super::builder::Builder;
use super::{block, fallback, located_at};
use crate::check;
use crate::errors::Errors;
use crate::model::Structure;
use crate::names;
use crate::parse::container;
use crate::parse::markers::{Helper, Place};

pub(super) fn expand(input: &DeriveInput, errors: &mut Errors) -> TokenStream {
    let runtime = container::runtime(input, errors);
    let shape = Structure::read(input, runtime, &Place::SHAPE, &Place::SHAPE_MEMBER, errors);
    check::shape(&shape, errors);
    let ident = shape.ident();
    let next_token = next_token(&shape, errors);
    let marker = quote! {
        #[automatically_derived]
        impl __rt::Shape for #ident {}
        #next_token
    };
    structure(&shape, marker, errors)
}

/// What shapes and exceptions have in common: a builder, and both directions of serde.
pub(super) fn structure(
    structure: &Structure<'_>,
    more: TokenStream,
    errors: &Errors,
) -> TokenStream {
    let builder = Builder::new(structure);
    let (types, impls) = (builder.types(), builder.impls());
    let (serialize, deserialize) = (serialize(structure, errors), deserialize(structure, errors));
    let block = block(
        &structure.runtime,
        quote!(#impls #serialize #deserialize #more),
    );
    quote!(#types #block)
}

fn serialize(structure: &Structure<'_>, errors: &Errors) -> TokenStream {
    let ident = structure.ident();
    let calls = structure.members.iter().map(|member| {
        let (ident, wire) = (member.ident, &member.wire.text);
        let value = quote_spanned!(located_at(member.type_span())=> &self.#ident);
        if member.is_required() {
            quote!(shape.member(#wire, #value)?;)
        } else {
            quote!(shape.optional(#wire, #value)?;)
        }
    });
    let mutability = (!structure.members.is_empty()).then(|| quote!(mut));
    let body = fallback::body(
        errors,
        quote! {
            let #mutability shape = __rt::ShapeWriter::new(serializer)?;
            #(#calls)*
            shape.end()
        },
    );
    quote! {
        #[automatically_derived]
        impl __rt::Serialize for #ident {
            fn serialize<S: __rt::Serializer>(&self, serializer: S) -> __rt::Result<S::Ok, S::Error> {
                #body
            }
        }
    }
}

fn deserialize(structure: &Structure<'_>, errors: &Errors) -> TokenStream {
    let ident = structure.ident();
    let name = names::plain(ident);
    let members = structure.members.iter().map(|member| {
        let (ident, wire) = (member.ident, &member.wire.text);
        quote!(#ident: members.member::<_, D::Error>(#wire)?)
    });
    let binding = (!structure.members.is_empty()).then(|| quote!(let mut members =));
    let body = fallback::body(
        errors,
        quote! {
            #binding __rt::Members::read(deserializer, #name)?;
            __rt::Ok(Self { #(#members),* })
        },
    );
    quote! {
        #[automatically_derived]
        impl<'de> __rt::Deserialize<'de> for #ident {
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
    let body = fallback::body(errors, quote!(self.#member.as_deref()));
    quote! {
        #[automatically_derived]
        impl __rt::NextToken for #ident {
            fn next_token(&self) -> __rt::Option<&str> {
                #body
            }
        }
    }
}
