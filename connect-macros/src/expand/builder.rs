//! The typed builder: `build` compiles once every required member is set.
//!
//! It is a tuple: one state for each required member, `Unset` or `Set<T>`, followed by the optional
//! members. A setter changes the type of one state and passes the others on.

mod setter;

use connect_declaration::{Errors, Member, Structure, names};
use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote, quote_spanned};
use syn::Index;

use super::{fallback, generated, located_at};

/// The builder's types, which are placed next to the struct so that they can be named, and their
/// implementations.
pub(super) fn expand(structure: &Structure<'_>, errors: &Errors) -> (TokenStream, TokenStream) {
    if !structure.is_plain() {
        return (TokenStream::new(), broken(structure, errors));
    }
    let ident = structure.ident();
    let members = structure.members.iter();
    let (required, optional): (Vec<_>, Vec<_>) = members.partition(|member| member.is_required());
    let prefix = unused_prefix(structure);
    let states = (0..required.len()).map(|index| format_ident!("{prefix}{index}"));
    let builder = Builder {
        structure,
        vis: generated(&structure.input.vis),
        name: generated(format_ident!("{ident}Builder")),
        states: states.collect(),
        optional_name: (!optional.is_empty()).then(|| generated(format_ident!("{ident}Optional"))),
        required,
        optional,
    };
    (builder.types(), builder.impls())
}

/// A stand-in for a struct that cannot have a builder, so that its use causes no further errors.
fn broken(structure: &Structure<'_>, errors: &Errors) -> TokenStream {
    let vis = generated(&structure.input.vis);
    let (parameters, target) = fallback::target(structure.input);
    let builder = fallback::error_type(errors);
    quote! {
        impl #parameters #target {
            #vis fn builder() -> #builder {}
        }
    }
}

struct Builder<'a> {
    structure: &'a Structure<'a>,
    vis: TokenStream,
    name: TokenStream,
    required: Vec<&'a Member<'a>>,
    /// The type parameters for the states of the required members.
    states: Vec<Ident>,
    optional: Vec<&'a Member<'a>>,
    /// The struct of the optional members, if there are any.
    optional_name: Option<TokenStream>,
}

impl Builder<'_> {
    fn types(&self) -> TokenStream {
        let (vis, name, states) = (&self.vis, &self.name, &self.states);
        let rt = &self.structure.runtime;
        let docs = self.docs();
        let optional = &self.optional_name;
        let optional_type = optional.iter().map(|optional| {
            let members = self.optional.iter().map(|member| {
                let (ident, ty) = (generated(member.ident), member.ty());
                quote!(#ident: #ty)
            });
            quote! {
                #[derive(#rt::__private::Default)]
                struct #optional { #(#members),* }
            }
        });
        quote! {
            #[doc = #docs]
            #[must_use = "a builder does nothing until `.build()` is called"]
            #[derive(#rt::__private::Default)]
            #vis struct #name<#(#states = #rt::__private::Unset),*>(#(#states,)* #optional);
            #(#optional_type)*
        }
    }

    fn docs(&self) -> String {
        let doc = format!(" Builds a [`{}`].", self.structure.ident());
        if self.required.is_empty() {
            return doc;
        }
        let link = |name| format!("[`{name}`](Self::{name})");
        let required = self.required.iter();
        let required = required.map(|member| link(names::plain(&member.setter())));
        let required = required.collect::<Vec<_>>().join(", ");
        format!("{doc} Required: {required}; `build` compiles once they are set.")
    }

    fn impls(&self) -> TokenStream {
        let (vis, name, states) = (&self.vis, &self.name, &self.states);
        let ident = self.structure.ident();
        let doc = format!(" Starts a [`{ident}`], with nothing set.");
        let traits = (!self.required.is_empty()).then(|| self.traits());
        let members = self.structure.members.iter();
        let setters = members.map(|member| self.setters(member));
        let build = self.build();
        quote! {
            #traits
            impl #ident {
                #[doc = #doc]
                #[inline]
                #vis fn builder() -> #name {
                    __rt::Default::default()
                }
            }
            impl<#(#states),*> #name<#(#states),*> {
                #(#setters)*
                #build
            }
        }
    }

    /// A trait for each required member, named after it, so that the compiler can report which is missing.
    fn traits(&self) -> TokenStream {
        let rt = &self.structure.runtime;
        let traits = self.required.iter().map(|member| {
            let (structure, name) = (self.structure.ident(), names::plain(member.ident));
            let ident = generated(member.ident);
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
        let (ident, function) = (self.structure.ident(), self.function());
        let required = self.required.iter().zip(&self.states);
        let bounds = required.map(|(member, state)| {
            let (name, ty) = (generated(member.ident), member.ty());
            // The compiler's note about a missing member points at its declaration.
            quote_spanned!(located_at(member.ident.span())=> #state: __required::#name<#ty>)
        });
        let bounds = (!self.required.is_empty()).then(|| quote!(where #(#bounds),*));
        let members = self.structure.members.iter().map(|member| {
            let (ident, field) = (member.ident, self.field(member));
            if member.is_required() {
                quote!(#ident: self.#field.into_value())
            } else {
                quote!(#ident: self.#field.#ident)
            }
        });
        let doc = format!(" Makes the [`{ident}`].");
        quote! {
            #[doc = #doc]
            #function build(self) -> #ident #bounds {
                #ident { #(#members),* }
            }
        }
    }

    /// The beginning of a function. One without type parameters is deferred to the crates that use it, as
    /// all others are.
    fn function(&self) -> TokenStream {
        let inline = self.states.is_empty().then(|| quote!(#[inline]));
        let vis = &self.vis;
        quote!(#inline #vis fn)
    }

    /// The index of the field that holds a required member's state or, for an optional member, of the
    /// last field.
    fn field(&self, member: &Member<'_>) -> Index {
        let mut required = self.required.iter();
        let state = required.position(|required| required.ident == member.ident);
        Index::from(state.unwrap_or(self.required.len()))
    }
}

/// A prefix for type parameters that does not occur in the members' types, which they would shadow.
fn unused_prefix(structure: &Structure<'_>) -> String {
    let types = structure.members.iter().map(Member::ty);
    let types = quote!(#(#types)*).to_string();
    let mut prefix = "S".to_owned();
    while (0..=9).any(|digit| types.contains(&format!("{prefix}{digit}"))) {
        prefix.push('S');
    }
    prefix
}
