//! The typed builder: `build` compiles once every required member is set.
//!
//! It is a tuple: one state for each required member, `Unset` or `Set<T>`, and the optional members
//! last. So a setter can change the type of one state and pass the others on.

mod setter;

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens as _, format_ident, quote, quote_spanned};
use syn::Index;

use super::{fallback, generated, visibility};
use crate::errors::Errors;
use crate::model::{Member, Structure};
use crate::names;

/// The builder's types, which stand beside the struct so that they can be named, and what they do.
pub(super) fn expand(structure: &Structure<'_>, errors: &Errors) -> (TokenStream, TokenStream) {
    if !structure.is_plain() {
        return (TokenStream::new(), broken(structure, errors));
    }
    let ident = structure.ident();
    let required: Vec<_> = structure.required().collect();
    let prefix = unused_prefix(structure);
    let builder = Builder {
        structure,
        name: generated(format_ident!("{ident}Builder")),
        states: (0..required.len())
            .map(|index| format_ident!("{prefix}{index}"))
            .collect(),
        required,
        optional: structure
            .optional()
            .next()
            .map(|_| generated(format_ident!("{ident}Optional"))),
    };
    (builder.types(), builder.impls())
}

/// Calls on the builder of a struct that can have none are no further mistakes.
fn broken(structure: &Structure<'_>, errors: &Errors) -> TokenStream {
    let (ident, vis) = (structure.ident(), visibility(structure.input));
    let (parameters, arguments, _) = fallback::generics(structure.input);
    let builder = fallback::error_type(errors);
    quote! {
        impl<#parameters> #ident #arguments {
            #vis fn builder() -> #builder {
                ::core::unreachable!()
            }
        }
    }
}

struct Builder<'a> {
    structure: &'a Structure<'a>,
    name: Ident,
    required: Vec<&'a Member<'a>>,
    /// The type parameters for the states of the required members.
    states: Vec<Ident>,
    /// The struct of the optional members, if there are any.
    optional: Option<Ident>,
}

impl Builder<'_> {
    fn types(&self) -> TokenStream {
        let Self {
            structure,
            name,
            states,
            optional,
            ..
        } = self;
        let (rt, vis) = (&structure.runtime, visibility(structure.input));
        let docs = self.docs();
        let fields = states.iter().chain(optional);
        let optional_members = optional.iter().map(|optional| {
            let idents = structure
                .optional()
                .map(|member| generated(member.ident.clone()));
            let types = structure.optional().map(Member::ty);
            quote! {
                #[derive(#rt::__private::Default)]
                struct #optional { #(#idents: #types),* }
            }
        });
        quote! {
            #(#[doc = #docs])*
            #[must_use = "a builder does nothing until `.build()` is called"]
            #[derive(#rt::__private::Default)]
            #vis struct #name<#(#states = #rt::__private::Unset),*>(#(#fields),*);
            #(#optional_members)*
        }
    }

    fn impls(&self) -> TokenStream {
        let Self {
            structure,
            name,
            states,
            ..
        } = self;
        let (ident, vis) = (structure.ident(), visibility(structure.input));
        let doc = format!(" Starts a [`{ident}`], with nothing set.");
        let traits = (!self.required.is_empty()).then(|| self.traits());
        let setters = structure.members.iter().map(|member| self.setters(member));
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
                #(#setters)*
                #build
            }
        }
    }

    fn docs(&self) -> Vec<String> {
        let link =
            |member: &&Member<'_>| format!("[`{0}`](Self::{0})", names::plain(&member.setter()));
        let required: Vec<String> = self.required.iter().map(link).collect();
        let mut docs = vec![format!(" Builds a [`{}`].", self.structure.ident())];
        if !required.is_empty() {
            let required = required.join(", ");
            docs.extend([
                String::new(),
                format!(" Required: {required}; `build` compiles once they are set."),
            ]);
        }
        docs
    }

    /// A trait for each required member, named like it, so that the compiler can say what is missing.
    fn traits(&self) -> TokenStream {
        let rt = &self.structure.runtime;
        let traits = self.required.iter().map(|member| {
            let (structure, name) = (self.structure.ident(), names::plain(member.ident));
            let ident = generated(member.ident.clone());
            let message = format!("`{structure}` is missing the required member `{name}`");
            let label = format!("`.{}(…)` was not called", member.setter());
            quote! {
                #[diagnostic::on_unimplemented(message = #message, label = #label)]
                pub trait #ident<__T>: #rt::__private::IsSet<__T> {}
                impl<__T> #ident<__T> for #rt::__private::Set<__T> {}
            }
        });
        quote! {
            mod __required { #(#traits)* }
        }
    }

    fn build(&self) -> TokenStream {
        let (ident, vis) = (self.structure.ident(), visibility(self.structure.input));
        let bounds = self
            .required
            .iter()
            .zip(&self.states)
            .map(|(member, state)| {
                let (name, ty) = (generated(member.ident.clone()), member.ty());
                // The compiler's note about a missing member points at its declaration.
                quote_spanned!(name.span()=> #state: __required::#name<#ty>)
            });
        let bounds = (!self.required.is_empty()).then(|| quote!(where #(#bounds),*));
        let optional = Index::from(self.required.len());
        let mut states = (0_usize..).map(Index::from);
        let members = self.structure.members.iter().map(|member| {
            let ident = member.ident;
            let state = if member.is_required() {
                states.next()
            } else {
                None
            };
            let of_optional = || quote!(#ident: self.#optional.#ident);
            state.map_or_else(
                of_optional,
                |state| quote!(#ident: self.#state.into_value()),
            )
        });
        let doc = format!(" Makes the [`{ident}`].");
        quote! {
            #[doc = #doc]
            #vis fn build(self) -> #ident #bounds {
                #ident { #(#members),* }
            }
        }
    }
}

/// Type parameters shadow what the members' types may name: take letters that none begins with.
fn unused_prefix(structure: &Structure<'_>) -> String {
    let types = structure
        .members
        .iter()
        .map(|member| member.ty().to_token_stream().to_string());
    let types: String = types.collect();
    let is_taken = |prefix: &str| {
        let words = types.split(|character: char| !character.is_alphanumeric() && character != '_');
        let mut rests = words.filter_map(|word| word.strip_prefix(prefix));
        rests.any(|rest| rest.starts_with(|first: char| first.is_ascii_digit()))
    };
    let mut prefix = "S".to_owned();
    while is_taken(&prefix) {
        prefix.push('S');
    }
    prefix
}
