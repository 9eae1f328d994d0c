//! `ConnectShape`: a structure in JSON, and its builder.

use proc_macro2::{Ident, TokenStream};
use quote::{quote, quote_spanned};
use syn::DeriveInput;

use super::{block, builder, fallback, located_at, serde};
use crate::check;
use crate::errors::Errors;
use crate::model::Structure;
use crate::names;
use crate::parse::markers::{Helper, Place};

pub(crate) fn expand(input: &DeriveInput, errors: &mut Errors) -> TokenStream {
    let shape = Structure::read(input, Place::Shape, errors);
    check::shape(&shape, errors);
    let (parameters, target) = fallback::target(input);
    let next_token = shape.marked(Helper::NextToken).next().map(|(member, _)| {
        let member = member.ident;
        quote! {
            impl<#parameters> __rt::NextToken for #target {
                fn next_token(&self) -> __rt::Option<&str> {
                    self.#member.as_deref()
                }
            }
        }
    });
    let items = items(&shape);
    let more = quote! {
        impl<#parameters> __rt::Shape for #target {}
        #next_token
        #items
    };
    structure(&shape, &more, errors)
}

/// A page gives its list away.
fn items(shape: &Structure<'_>) -> Option<TokenStream> {
    let (member, _) = shape.marked(Helper::Items).next()?;
    let (ident, item) = (member.ident, member.item_type()?);
    let (parameters, target) = fallback::target(shape.input);
    let or_none = (!member.is_required()).then(|| quote!(.unwrap_or_default()));
    Some(quote! {
        impl<#parameters> __rt::PageItems for #target {
            type Item = #item;
            fn into_items(self) -> __rt::Vec<#item> {
                self.#ident #or_none
            }
        }
    })
}

/// What shapes and exceptions have in common: a builder, and both directions of serde.
pub(super) fn structure(shape: &Structure<'_>, more: &TokenStream, errors: &Errors) -> TokenStream {
    let (types, impls) = builder::expand(shape, errors);
    let serde = serde(shape.input, &write(shape), &read(shape));
    let block = block(&shape.runtime, &quote!(#impls #serde #more));
    quote!(#types #block)
}

fn write(structure: &Structure<'_>) -> TokenStream {
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
    quote! {
        let #mutability shape = __rt::ShapeWriter::new(serializer)?;
        #(#calls)*
        shape.end()
    }
}

fn read(structure: &Structure<'_>) -> TokenStream {
    let name = names::plain(structure.ident());
    let members = structure.members.iter().map(|member| {
        let (ident, wire) = (member.ident, &member.wire.text);
        let call = Ident::new("member", located_at(member.type_span()));
        quote!(#ident: members.#call::<_, D::Error>(#wire)?)
    });
    let binding = (!structure.members.is_empty()).then(|| quote!(let mut members =));
    quote! {
        #binding __rt::Members::read(deserializer, #name)?;
        __rt::Ok(Self { #(#members),* })
    }
}
