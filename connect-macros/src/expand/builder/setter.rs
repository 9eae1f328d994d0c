//! The builder's setters.

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, format_ident, quote};
use syn::{Index, Type};

use super::Builder;
use crate::expand::{generated, visibility};
use crate::model::Member;
use crate::names;
use crate::types::{self, Argument};

impl Builder<'_> {
    /// All setters of a member, unless one has the name of another member, which is a mistake.
    pub(super) fn setters(&self, member: &Member<'_>) -> TokenStream {
        let mut others = self.structure.members.iter().map(|other| other.ident);
        match member.optional_type() {
            _ if others.any(|other| other != member.ident && member.has_setter(other)) => {
                TokenStream::new()
            }
            Some(ty) => self.optional_setters(member, ty),
            None => self.required_setter(member),
        }
    }

    /// Changes the type of one state and passes the other fields on.
    fn required_setter(&self, member: &Member<'_>) -> TokenStream {
        let Self {
            structure,
            name,
            states,
            ..
        } = self;
        let vis = visibility(structure.input);
        let (setter, ty) = (generated(member.setter()), member.ty());
        let attributes = attributes(member);
        let (argument, value) = convert(ty);
        let position = self
            .required
            .iter()
            .position(|other| other.ident == member.ident);
        let states = replace(states, position, &quote!(__rt::Set<#ty>));
        let mut fields: Vec<Ident> = (0..states.len())
            .map(|index| format_ident!("s{index}"))
            .collect();
        fields.extend(self.optional.iter().map(|_| format_ident!("optional")));
        let old = replace(&fields, position, &quote!(_));
        let new = replace(&fields, position, &quote!(__rt::Set(#value)));
        quote! {
            #attributes
            #vis fn #setter(self, value: #argument) -> #name<#(#states),*> {
                let Self(#(#old),*) = self;
                #name(#(#new),*)
            }
        }
    }

    fn optional_setters(&self, member: &Member<'_>, ty: &Type) -> TokenStream {
        let vis = visibility(self.structure.input);
        let (setter, maybe_setter) = (generated(member.setter()), generated(member.maybe_setter()));
        let ident = generated(member.ident.clone());
        let attributes = attributes(member);
        let deprecated = member.attributes("deprecated");
        let (argument, value) = convert(ty);
        let doc = format!(
            " Sets [`{0}`](Self::{0}), or leaves it out.",
            names::plain(&setter)
        );
        let (field, ty) = (Index::from(self.required.len()), member.ty());
        quote! {
            #attributes
            #vis fn #setter(self, value: #argument) -> Self {
                self.#maybe_setter(__rt::Some(#value))
            }
            #[doc = #doc]
            #(#deprecated)*
            #vis fn #maybe_setter(mut self, value: #ty) -> Self {
                self.#field.#ident = value;
                self
            }
        }
    }
}

/// The items, but for a new one in one position.
fn replace(
    items: &[impl ToTokens],
    position: Option<usize>,
    new: &TokenStream,
) -> Vec<TokenStream> {
    let item = |(index, old): (usize, _)| {
        if Some(index) == position {
            new.clone()
        } else {
            ToTokens::to_token_stream(old)
        }
    };
    items.iter().enumerate().map(item).collect()
}

/// The member's own words, so that completion shows them.
fn attributes(member: &Member<'_>) -> TokenStream {
    let (docs, deprecated) = (member.attributes("doc"), member.attributes("deprecated"));
    let doc = format!(" Sets `{}`.", names::plain(member.ident));
    let doc = member
        .attributes("doc")
        .next()
        .is_none()
        .then(|| quote!(#[doc = #doc]));
    quote!(#(#docs)* #doc #(#deprecated)*)
}

/// What a setter takes for a type, and how `value` becomes one of that type.
fn convert(ty: &Type) -> (TokenStream, TokenStream) {
    match Argument::of(ty) {
        Argument::Plain => (quote!(#ty), quote!(value)),
        Argument::Text => (part(ty), quote!(value.into())),
        Argument::List(item) => {
            let item = part(item);
            (
                quote!(impl __rt::IntoIterator<Item = #item>),
                quote!(__rt::list(value)),
            )
        }
        Argument::Map(key, value) => {
            let (key, value) = (part(key), part(value));
            (
                quote!(impl __rt::IntoIterator<Item = (#key, #value)>),
                quote!(__rt::map(value)),
            )
        }
    }
}

/// What a setter takes for a value, an item, a key.
fn part(ty: &Type) -> TokenStream {
    if types::is_string(ty) {
        quote!(impl __rt::Into<#ty>)
    } else {
        quote!(#ty)
    }
}
