//! From declarations to code. The entry points are plain functions over `proc_macro2`, so that unit
//! tests can call them.
//!
//! Generated code names what it needs as `__rt::…` and touches members as `self.member` only: it
//! works where every name of the prelude means something else.

mod attribute;
mod builder;
mod enumeration;
mod error_enum;
mod exception;
mod fallback;
mod operation;
mod server;
mod shape;
mod union;

use connect_declaration::{Carrier, Declaration, Errors};
use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens as _, quote};
use syn::DeriveInput;

pub(crate) use attribute::attribute;

/// The code, and what is wrong with the declaration. The code compiles in any case.
pub(crate) type Expansion = (TokenStream, Errors);

/// What one of the derives does.
pub(crate) fn derive(item: TokenStream, carrier: Carrier) -> Expansion {
    let mut errors = Errors::default();
    let input = errors.take(syn::parse2(item));
    let code = input.map(|input| expand(&input, carrier, &mut errors));
    let mut code = code.unwrap_or_default();
    if !errors.is_empty() {
        code = fallback::stub_bodies(code);
    }
    (code, errors)
}

fn expand(input: &DeriveInput, carrier: Carrier, errors: &mut Errors) -> TokenStream {
    // An operation has all that another derive would add. Nothing else is said of its members then: their
    // attributes mean something there.
    let is_operation = Carrier::of(&input.attrs) == Some(Carrier::Operation);
    if is_operation && carrier != Carrier::Operation {
        let derive = Ident::new("derive", Span::call_site());
        let message = "the struct is an operation already; remove this derive";
        errors.at(&derive, message);
        return TokenStream::new();
    }
    match Declaration::of(carrier, input, errors) {
        Declaration::Operation(operation) => operation::expand(&operation, errors),
        Declaration::Shape(shape) => shape::expand(&shape, errors),
        Declaration::Exception(exception) => exception::expand(&exception, errors),
        Declaration::Enum(enumeration) => enumeration::expand(&enumeration),
        Declaration::Union(union) => union::expand(&union),
    }
}

/// Implementations stand in a block of their own, where a short name for the runtime meets no other.
fn block(runtime: &TokenStream, code: &TokenStream) -> TokenStream {
    quote! {
        const _: () = {
            use #runtime::__private as __rt;
            #code
        };
    }
}

/// Both directions of a value in a JSON body, and serde's traits in the same form where they are asked
/// for. Whoever declares a type does not compile them: whoever writes or reads it does.
fn body_value(input: &DeriveInput, serde: bool, [write, read]: [TokenStream; 2]) -> TokenStream {
    let (parameters, target) = fallback::target(input);
    let serde = serde.then(|| quote! {
        impl<#parameters> __rt::Serialize for #target {
            fn serialize<S: __rt::Serializer>(&self, serializer: S) -> __rt::Result<S::Ok, S::Error> {
                __rt::serialize(self, serializer)
            }
        }
        impl<'de, #parameters> __rt::Deserialize<'de> for #target {
            fn deserialize<D: __rt::Deserializer<'de>>(deserializer: D) -> __rt::Result<Self, D::Error> {
                __rt::deserialize(deserializer)
            }
        }
    });
    quote! {
        impl<#parameters> __rt::BodyValue for #target {
            #[inline]
            fn write(&self, writer: &mut __rt::JsonWriter) {
                #write
            }
            #[inline]
            fn read(reader: &mut __rt::JsonReader<'_>) -> __rt::Read<Self> {
                #read
            }
        }
        #serde
    }
}

/// The name of something generated: found where the name it is made of stands, and known to lints
/// as a macro's.
fn generated(mut ident: Ident) -> Ident {
    ident.set_span(located_at(ident.span()));
    ident
}

/// The visibility of something generated. An item begins with it, so lints ask its first token.
fn visibility(input: &DeriveInput) -> TokenStream {
    let tokens = input.vis.to_token_stream().into_iter();
    let located = tokens.map(|mut token| {
        token.set_span(located_at(token.span()));
        token
    });
    located.collect()
}

/// Where a compiler's error about generated tokens points, without a change of what they mean.
fn located_at(span: Span) -> Span {
    Span::call_site().located_at(span)
}
