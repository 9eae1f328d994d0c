//! `ConnectShape`: a structure in JSON, and its builder.

use connect_declaration::{Errors, Helper, Structure, names};
use proc_macro2::{Ident, TokenStream};
use quote::{quote, quote_spanned};
use syn::DeriveInput;

use super::{block, builder, fallback, located_at, serde};

pub(crate) fn expand(input: &DeriveInput, errors: &mut Errors) -> TokenStream {
    let shape = connect_declaration::shape(input, errors);
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
    let (name, read) = (names::plain(shape.ident()), read(&shape, &quote!(E)));
    let binding = if shape.members.is_empty() {
        quote!(_)
    } else {
        quote!(mut members)
    };
    let more = quote! {
        impl<#parameters> __rt::Shape for #target {
            fn from_members<E: __rt::DeserializeError>(#binding: __rt::Members<'_>) -> __rt::Result<Self, E> {
                #read
            }
        }
        #next_token
        #items
    };
    let deserialize = quote! {
        <Self as __rt::Shape>::from_members(__rt::Members::read(deserializer, #name)?)
    };
    structure(&shape, &deserialize, &more, errors)
}

/// An exception is read where it is told apart from others, not as an output.
pub(super) fn exception(shape: &Structure<'_>, more: &TokenStream, errors: &Errors) -> TokenStream {
    let (name, read) = (names::plain(shape.ident()), read(shape, &quote!(D::Error)));
    let binding = (!shape.members.is_empty()).then(|| quote!(let mut members =));
    let deserialize = quote! {
        #binding __rt::Members::read(deserializer, #name)?;
        #read
    };
    structure(shape, &deserialize, more, errors)
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
fn structure(
    shape: &Structure<'_>,
    deserialize: &TokenStream,
    more: &TokenStream,
    errors: &Errors,
) -> TokenStream {
    let (types, impls) = builder::expand(shape, errors);
    let serde = serde(shape.input, &write(shape), deserialize);
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

fn read(structure: &Structure<'_>, error: &TokenStream) -> TokenStream {
    let members = structure.members.iter().map(|member| {
        let (ident, wire) = (member.ident, &member.wire.text);
        let call = Ident::new("member", located_at(member.type_span()));
        quote!(#ident: members.#call::<_, #error>(#wire)?)
    });
    quote!(__rt::Ok(Self { #(#members),* }))
}
