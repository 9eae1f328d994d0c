//! `ConnectEnum`: a set of texts that grows.

use proc_macro2::TokenStream;
use quote::quote;
use syn::DeriveInput;

use super::{block, fallback, visibility};
use crate::check;
use crate::errors::Errors;
use crate::model::Enumeration;
use crate::names;
use crate::parse::markers;

pub(super) fn expand(input: &DeriveInput, errors: &mut Errors) -> TokenStream {
    let read = Enumeration::read(input, &markers::ENUM, names::screaming_snake_case, errors);
    check::enumeration(&read, errors);
    let texts = texts(&read, errors);
    let conversions = conversions(input);
    let travel = travel(input);
    block(&read.runtime, &quote!(#texts #conversions #travel))
}

/// From the enum to its text and back: all else stands on these two.
fn texts(enumeration: &Enumeration<'_>, errors: &Errors) -> TokenStream {
    let (ident, vis) = (&enumeration.input.ident, visibility(enumeration.input));
    let (parameters, arguments, bounds) = fallback::generics(enumeration.input);
    let known: Vec<_> = enumeration.known.iter().map(|known| known.ident).collect();
    let wire: Vec<_> = enumeration
        .known
        .iter()
        .map(|known| &known.wire.text)
        .collect();
    let unknown: Vec<_> = enumeration
        .unknown
        .iter()
        .map(|unknown| unknown.ident)
        .collect();
    let as_str = quote! {
        match self {
            #(Self::#known => #wire,)*
            #(Self::#unknown(value) => value.as_str(),)*
        }
    };
    let from = quote! {
        match value {
            #(#wire => Self::#known,)*
            #(other => Self::#unknown(__rt::unknown_value(other)),)*
        }
    };
    let (as_str, from) = (fallback::body(errors, as_str), fallback::body(errors, from));
    quote! {
        impl<#parameters> #ident #arguments #bounds {
            /// The value on the wire.
            #vis fn as_str(&self) -> &str {
                #as_str
            }
        }
        impl<#parameters> __rt::From<&str> for #ident #arguments #bounds {
            fn from(value: &str) -> Self {
                #from
            }
        }
    }
}

fn conversions(input: &DeriveInput) -> TokenStream {
    let ident = &input.ident;
    let (parameters, arguments, bounds) = fallback::generics(input);
    quote! {
        impl<#parameters> __rt::From<__rt::String> for #ident #arguments #bounds {
            fn from(value: __rt::String) -> Self {
                __rt::From::from(value.as_str())
            }
        }
        impl<#parameters> __rt::FromStr for #ident #arguments #bounds {
            type Err = __rt::Infallible;
            fn from_str(value: &str) -> __rt::Result<Self, __rt::Infallible> {
                __rt::Ok(__rt::From::from(value))
            }
        }
        impl<#parameters> __rt::AsRef<str> for #ident #arguments #bounds {
            fn as_ref(&self) -> &str {
                self.as_str()
            }
        }
        impl<#parameters> __rt::Display for #ident #arguments #bounds {
            fn fmt(&self, f: &mut __rt::Formatter<'_>) -> __rt::fmt::Result {
                __rt::Display::fmt(self.as_str(), f)
            }
        }
    }
}

/// As text in the path, the query and headers, as a string in JSON.
fn travel(input: &DeriveInput) -> TokenStream {
    let ident = &input.ident;
    let (parameters, arguments, bounds) = fallback::generics(input);
    quote! {
        impl<#parameters> __rt::TextValue for #ident #arguments #bounds {
            fn to_text(&self) -> __rt::Cow<'_, str> {
                __rt::Cow::Borrowed(self.as_str())
            }
            fn from_text(text: &str) -> __rt::Result<Self, __rt::InvalidText> {
                __rt::Ok(__rt::From::from(text))
            }
        }
        impl<#parameters> __rt::Serialize for #ident #arguments #bounds {
            fn serialize<S: __rt::Serializer>(&self, serializer: S) -> __rt::Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }
        impl<'de, #parameters> __rt::Deserialize<'de> for #ident #arguments #bounds {
            fn deserialize<D: __rt::Deserializer<'de>>(deserializer: D) -> __rt::Result<Self, D::Error> {
                __rt::read_enum(deserializer)
            }
        }
    }
}
