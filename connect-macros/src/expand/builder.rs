//! The typed builder: `build` compiles once every required member is set.
//!
//! It is a tuple: one state for each required member, `Unset` or `Set<T>`, and the optional members
//! last. So a setter can change the type of one state and pass the others on.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote, quote_spanned};
use syn::Type;

use super::located_at;
use crate::model::{Member, Structure};
use crate::names;
use crate::types::{self, Argument};

pub(super) struct Builder<'a> {
    structure: &'a Structure<'a>,
    required: Vec<&'a Member<'a>>,
    optional: Vec<&'a Member<'a>>,
    name: Ident,
    /// The struct of the optional members, if there are any.
    optional_name: Option<Ident>,
    /// The types of the required members' states, and what holds them in a setter.
    states: Vec<Ident>,
    values: Vec<Ident>,
}

impl<'a> Builder<'a> {
    pub(super) fn new(structure: &'a Structure<'a>) -> Self {
        let ident = structure.ident();
        let required: Vec<_> = structure.required().collect();
        let optional: Vec<_> = structure.optional().collect();
        let prefix = unused_prefix(structure);
        Self {
            structure,
            name: format_ident!("{ident}Builder"),
            optional_name: (!optional.is_empty()).then(|| format_ident!("{ident}Optional")),
            states: (0..required.len())
                .map(|index| format_ident!("{prefix}{index}"))
                .collect(),
            values: (0..required.len())
                .map(|index| format_ident!("s{index}"))
                .collect(),
            required,
            optional,
        }
    }

    /// The types, which stand beside the struct so that they can be named.
    pub(super) fn types(&self) -> TokenStream {
        let Self {
            structure,
            name,
            optional_name,
            states,
            ..
        } = self;
        let rt = &structure.runtime;
        let vis = &structure.input.vis;
        let docs = self.docs();
        let optional_members = optional_name.as_ref().map(|optional_name| {
            let (idents, types) = (
                self.optional.iter().map(|member| member.ident),
                self.optional.iter().map(|member| member.ty()),
            );
            quote! {
                #[derive(#rt::__private::Default)]
                struct #optional_name {
                    #(#idents: #types,)*
                }
            }
        });
        let optional_name = optional_name.iter();
        quote! {
            #(#[doc = #docs])*
            #[must_use = "a builder does nothing until `.build()` is called"]
            #[derive(#rt::__private::Default)]
            #vis struct #name<#(#states = #rt::__private::Unset),*>(#(#states,)* #(#optional_name)*);
            #optional_members
        }
    }

    /// `builder()`, the setters and `build()`.
    pub(super) fn impls(&self) -> TokenStream {
        let Self {
            structure,
            name,
            states,
            ..
        } = self;
        let ident = structure.ident();
        let vis = &structure.input.vis;
        let doc = format!(" Starts a [`{ident}`], with nothing set.");
        let traits = self.traits();
        let required = (0..self.required.len()).map(|index| self.required_setter(index));
        let optional = self
            .optional
            .iter()
            .map(|member| self.optional_setters(member));
        let build = self.build();
        quote! {
            #traits
            impl #ident {
                #[doc = #doc]
                #vis fn builder() -> #name {
                    __rt::default()
                }
            }
            impl<#(#states),*> #name<#(#states),*> {
                #(#required)*
                #(#optional)*
                #build
            }
        }
    }

    fn docs(&self) -> Vec<String> {
        let first = format!(" Builds a [`{}`].", self.structure.ident());
        let links =
            |member: &&Member<'_>| format!("[`{0}`](Self::{0})", names::plain(&member.setter()));
        let required: Vec<String> = self.required.iter().map(links).collect();
        if required.is_empty() {
            return vec![first];
        }
        vec![
            first,
            String::new(),
            format!(
                " Required: {}; `build` compiles once they are set.",
                required.join(", ")
            ),
        ]
    }

    /// A trait for each required member, so that the compiler names the ones that are missing.
    fn traits(&self) -> TokenStream {
        if self.required.is_empty() {
            return TokenStream::new();
        }
        let rt = &self.structure.runtime;
        let idents = self.required.iter().map(|member| member.ident);
        let messages = self.required.iter().map(|member| {
            format!(
                "`{}` is missing the required member `{}`",
                self.structure.ident(),
                names::plain(member.ident)
            )
        });
        let labels = self
            .required
            .iter()
            .map(|member| format!("`.{}(…)` was not called", member.setter()));
        let idents_again = idents.clone();
        quote! {
            #[allow(non_camel_case_types)]
            mod __required {
                use #rt::__private as __rt;
                #(
                    #[diagnostic::on_unimplemented(message = #messages, label = #labels)]
                    pub trait #idents<T>: __rt::IsSet<T> {}
                    impl<T> #idents_again<T> for __rt::Set<T> {}
                )*
            }
        }
    }

    fn required_setter(&self, index: usize) -> TokenStream {
        let Self {
            structure,
            name,
            states,
            values,
            ..
        } = self;
        let Some(member) = self.required.get(index) else {
            return TokenStream::new();
        };
        let vis = &structure.input.vis;
        let (setter, ty) = (member.setter(), member.ty());
        let (argument, value) = convert(ty);
        let attributes = setter_attributes(member);
        let new_states = states.iter().enumerate().map(|(other, state)| {
            if other == index {
                quote!(__rt::Set<#ty>)
            } else {
                quote!(#state)
            }
        });
        let old_values = values.iter().enumerate().map(|(other, old)| {
            if other == index {
                quote!(_)
            } else {
                quote!(#old)
            }
        });
        let new_values = values.iter().enumerate().map(|(other, old)| {
            if other == index {
                quote!(__rt::Set(#value))
            } else {
                quote!(#old)
            }
        });
        let optional = self.optional_name.iter().map(|_| format_ident!("optional"));
        let optional_again = optional.clone();
        quote! {
            #attributes
            #vis fn #setter(self, value: #argument) -> #name<#(#new_states),*> {
                let Self(#(#old_values,)* #(#optional)*) = self;
                #name(#(#new_values,)* #(#optional_again)*)
            }
        }
    }

    fn optional_setters(&self, member: &Member<'_>) -> TokenStream {
        let Some(inner) = member.optional_type() else {
            return TokenStream::new();
        };
        let vis = &self.structure.input.vis;
        let (ident, setter, maybe_setter, ty) = (
            member.ident,
            member.setter(),
            member.maybe_setter(),
            member.ty(),
        );
        let (argument, value) = convert(inner);
        let attributes = setter_attributes(member);
        let deprecated = member.deprecated();
        let doc = format!(
            " Sets [`{0}`](Self::{0}), or leaves it out.",
            names::plain(&setter)
        );
        let position = syn::Index::from(self.required.len());
        quote! {
            #attributes
            #vis fn #setter(self, value: #argument) -> Self {
                self.#maybe_setter(__rt::Some(#value))
            }
            #[doc = #doc]
            #deprecated
            #vis fn #maybe_setter(mut self, value: #ty) -> Self {
                self.#position.#ident = value;
                self
            }
        }
    }

    fn build(&self) -> TokenStream {
        let Self {
            structure,
            states,
            values,
            ..
        } = self;
        let ident = structure.ident();
        let vis = &structure.input.vis;
        let bounds = self.required.iter().zip(states).map(|(member, state)| {
            let (name, ty) = (member.ident, member.ty());
            quote_spanned!(located_at(name.span())=> #state: __required::#name<#ty>)
        });
        let bounds = (!self.required.is_empty()).then(|| quote!(where #(#bounds),*));
        let optional = self.optional_name.iter().map(|_| format_ident!("optional"));
        let mut required_values = values.iter();
        let members = structure.members.iter().map(|member| {
            let ident = member.ident;
            let state = if member.is_required() {
                required_values.next()
            } else {
                None
            };
            match state {
                Some(state) => quote!(#ident: #state.into_value()),
                None => quote!(#ident: optional.#ident),
            }
        });
        let doc = format!(" Makes the [`{ident}`].");
        quote! {
            #[doc = #doc]
            #vis fn build(self) -> #ident #bounds {
                let Self(#(#values,)* #(#optional)*) = self;
                #ident { #(#members),* }
            }
        }
    }
}

/// The member's own words, so that completion shows them.
fn setter_attributes(member: &Member<'_>) -> TokenStream {
    let (docs, deprecated) = (member.docs(), member.deprecated());
    let generated = format!(" Sets `{}`.", names::plain(member.ident));
    let generated = member
        .docs()
        .next()
        .is_none()
        .then(|| quote!(#[doc = #generated]));
    quote!(#(#docs)* #generated #deprecated)
}

/// A setter's argument for a type, and how `value` becomes one of that type.
fn convert(ty: &Type) -> (TokenStream, TokenStream) {
    match Argument::of(ty) {
        Argument::Plain => (quote!(#ty), quote!(value)),
        Argument::Text => (quote!(impl __rt::Into<#ty>), quote!(value.into())),
        Argument::List(item) if types::is_string(item) => (
            quote!(impl __rt::IntoIterator<Item = impl __rt::Into<#item>>),
            quote!(value.into_iter().map(__rt::Into::into).collect()),
        ),
        Argument::List(item) => (
            quote!(impl __rt::IntoIterator<Item = #item>),
            quote!(value.into_iter().collect()),
        ),
        Argument::Map(key, value) => {
            let (key_argument, key) = convert_part(key, &format_ident!("key"));
            let (value_argument, value) = convert_part(value, &format_ident!("value"));
            (
                quote!(impl __rt::IntoIterator<Item = (#key_argument, #value_argument)>),
                quote!(value.into_iter().map(|(key, value)| (#key, #value)).collect()),
            )
        }
    }
}

fn convert_part(ty: &Type, value: &Ident) -> (TokenStream, TokenStream) {
    if types::is_string(ty) {
        (quote!(impl __rt::Into<#ty>), quote!(#value.into()))
    } else {
        (quote!(#ty), quote!(#value))
    }
}

/// The type parameters shadow what the members' types may name: take letters that none begins with.
fn unused_prefix(structure: &Structure<'_>) -> String {
    fn is_used(tokens: TokenStream, prefix: &str) -> bool {
        tokens.into_iter().any(|token| match token {
            proc_macro2::TokenTree::Ident(ident) => {
                let name = ident.to_string();
                name.strip_prefix(prefix)
                    .is_some_and(|rest| rest.starts_with(|first: char| first.is_ascii_digit()))
            }
            proc_macro2::TokenTree::Group(group) => is_used(group.stream(), prefix),
            _ => false,
        })
    }
    let types: Vec<TokenStream> = structure
        .members
        .iter()
        .map(|member| {
            let ty = member.ty();
            quote!(#ty)
        })
        .collect();
    let mut prefix = "S".to_owned();
    while types.iter().any(|ty| is_used(ty.clone(), &prefix)) {
        prefix.push('S');
    }
    prefix
}
