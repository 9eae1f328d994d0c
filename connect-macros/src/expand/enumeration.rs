//! `ConnectEnum`: a set of texts that grows.

use proc_macro2::TokenStream;
use quote::quote;
use syn::DeriveInput;

use super::{block, fallback};
use crate::check;
use crate::errors::Errors;
use crate::model::Enumeration;
use crate::names;
use crate::parse::markers::Place;

pub(super) fn expand(input: &DeriveInput, errors: &mut Errors) -> TokenStream {
    let read = Enumeration::read(
        input,
        &Place::ENUM,
        &Place::ENUM_VALUE,
        names::screaming_snake_case,
        errors,
    );
    check::enumeration(&read, errors);
    let texts = texts(&read, errors);
    let conversions = conversions(&read);
    let travel = travel(&read);
    block(&read.runtime, quote!(#texts #conversions #travel))
}

/// From the enum to its text and back: all else stands on these two.
fn texts(enumeration: &Enumeration<'_>, errors: &Errors) -> TokenStream {
    let ident = &enumeration.input.ident;
    let vis = &enumeration.input.vis;
    let known: Vec<_> = enumeration
        .variants
        .iter()
        .map(|known| &known.variant.ident)
        .collect();
    let wire: Vec<_> = enumeration
        .variants
        .iter()
        .map(|known| &known.wire.text)
        .collect();
    let unknown: Vec<_> = enumeration
        .unknown
        .iter()
        .map(|(_, variant)| &variant.ident)
        .collect();
    let as_str = fallback::body(
        errors,
        quote!(match self { #(Self::#known => #wire,)* #(Self::#unknown(value) => value.as_str(),)* }),
    );
    let from = fallback::body(
        errors,
        quote!(match value { #(#wire => Self::#known,)* #(other => Self::#unknown(__rt::unknown_value(other)),)* }),
    );
    quote! {
        impl #ident {
            /// The value on the wire.
            #vis fn as_str(&self) -> &str {
                #as_str
            }
        }
        #[automatically_derived]
        impl __rt::From<&str> for #ident {
            fn from(value: &str) -> Self {
                #from
            }
        }
    }
}

fn conversions(enumeration: &Enumeration<'_>) -> TokenStream {
    let ident = &enumeration.input.ident;
    quote! {
        #[automatically_derived]
        impl __rt::From<__rt::String> for #ident {
            fn from(value: __rt::String) -> Self {
                __rt::From::from(value.as_str())
            }
        }
        #[automatically_derived]
        impl __rt::FromStr for #ident {
            type Err = __rt::Infallible;
            fn from_str(value: &str) -> __rt::Result<Self, __rt::Infallible> {
                __rt::Ok(__rt::From::from(value))
            }
        }
        #[automatically_derived]
        impl __rt::AsRef<str> for #ident {
            fn as_ref(&self) -> &str {
                self.as_str()
            }
        }
        #[automatically_derived]
        impl __rt::Display for #ident {
            fn fmt(&self, f: &mut __rt::Formatter<'_>) -> __rt::fmt::Result {
                __rt::Display::fmt(self.as_str(), f)
            }
        }
    }
}

/// As text in the path, the query and headers, as a string in JSON.
fn travel(enumeration: &Enumeration<'_>) -> TokenStream {
    let ident = &enumeration.input.ident;
    quote! {
        #[automatically_derived]
        impl __rt::TextValue for #ident {
            fn to_text(&self) -> __rt::Cow<'_, str> {
                __rt::Cow::Borrowed(self.as_str())
            }
            fn from_text(text: &str) -> __rt::Result<Self, __rt::InvalidText> {
                __rt::Ok(__rt::From::from(text))
            }
        }
        #[automatically_derived]
        impl __rt::Serialize for #ident {
            fn serialize<S: __rt::Serializer>(&self, serializer: S) -> __rt::Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }
        #[automatically_derived]
        impl<'de> __rt::Deserialize<'de> for #ident {
            fn deserialize<D: __rt::Deserializer<'de>>(deserializer: D) -> __rt::Result<Self, D::Error> {
                __rt::read_enum(deserializer)
            }
        }
    }
}
