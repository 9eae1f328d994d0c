//! The builder's setters.

use connect_declaration::types::Argument;
use connect_declaration::{Member, names};
use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::{Index, Type};

use super::Builder;
use crate::expand::generated;

impl Builder<'_> {
    /// The setters of a member, or none if their names collide, which has been reported.
    pub(super) fn setters(&self, member: &Member<'_>) -> TokenStream {
        match member.optional_type() {
            _ if self.structure.conflicting_setter(member).is_some() => TokenStream::new(),
            Some(ty) => self.optional_setters(member, ty),
            None => self.required_setter(member),
        }
    }

    /// A setter that changes the type of one state and passes the other fields on.
    fn required_setter(&self, member: &Member<'_>) -> TokenStream {
        let (vis, name) = (&self.vis, &self.name);
        let (setter, ty) = (generated(member.setter()), member.ty());
        let attributes = attributes(member);
        let (argument, value) = convert(ty);
        let own = self.field(member);
        let (mut old, mut new, mut states) = (Vec::new(), Vec::new(), Vec::new());
        for (index, state) in self.states.iter().enumerate() {
            let name = format_ident!("s{index}");
            let [from, to, state] = if Index::from(index) == own {
                [quote!(_), quote!(__rt::Set(#value)), quote!(__rt::Set<#ty>)]
            } else {
                [quote!(#name), quote!(#name), quote!(#state)]
            };
            old.push(from);
            new.push(to);
            states.push(state);
        }
        let optional = self.optional_name.as_ref().map(|_| quote!(optional));
        quote! {
            #attributes
            #vis fn #setter(self, value: #argument) -> #name<#(#states),*> {
                let Self(#(#old,)* #optional) = self;
                #name(#(#new,)* #optional)
            }
        }
    }

    fn optional_setters(&self, member: &Member<'_>, ty: &Type) -> TokenStream {
        let function = self.function();
        let (setter, maybe_setter) = (generated(member.setter()), generated(member.maybe_setter()));
        let (ident, field) = (generated(member.ident), self.field(member));
        let attributes = attributes(member);
        let deprecated = member.attributes("deprecated");
        let (argument, value) = convert(ty);
        let name = names::plain(&member.setter());
        let doc = format!(" Sets or clears [`{name}`](Self::{name}).");
        let ty = member.ty();
        quote! {
            #attributes
            #function #setter(self, value: #argument) -> Self {
                self.#maybe_setter(__rt::Some(#value))
            }
            #[doc = #doc]
            #(#deprecated)*
            #function #maybe_setter(mut self, value: #ty) -> Self {
                self.#field.#ident = value;
                self
            }
        }
    }
}

/// The member's doc comments and deprecation, so that completion shows them.
fn attributes(member: &Member<'_>) -> TokenStream {
    let (docs, deprecated) = (member.attributes("doc"), member.attributes("deprecated"));
    let doc = format!(" Sets `{}`.", names::plain(member.ident));
    let has_own = member.attributes("doc").next().is_some();
    let doc = (!has_own).then(|| quote!(#[doc = #doc]));
    quote!(#(#docs)* #doc #(#deprecated)*)
}

/// A setter's argument for a type, and how `value` is converted into that type.
fn convert(ty: &Type) -> (TokenStream, TokenStream) {
    let items = |item| quote!(impl __rt::IntoIterator<Item = #item>);
    match Argument::of(ty) {
        Argument::Plain => (part(ty), quote!(value)),
        Argument::Converted => (part(ty), quote!(value.into())),
        Argument::List(item) => (items(part(item)), quote!(__rt::list(value))),
        Argument::Map(key, value) => {
            let (key, value) = (part(key), part(value));
            (items(quote!((#key, #value))), quote!(__rt::map(value)))
        }
    }
}

/// A setter's argument for one value: the items of a list, and the keys and values of a map, too.
fn part(ty: &Type) -> TokenStream {
    let is_converted = matches!(Argument::of(ty), Argument::Converted);
    let converted = is_converted.then(|| quote!(impl __rt::Into<#ty>));
    converted.unwrap_or_else(|| quote!(#ty))
}
