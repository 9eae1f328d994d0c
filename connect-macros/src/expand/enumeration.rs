//! `ConnectEnum`: a set of strings that may grow.

use connect_declaration::Enumeration;
use proc_macro2::TokenStream;
use quote::quote;

use super::{block, body_value, fallback, generated};

pub(super) fn expand(declared: &Enumeration<'_>) -> TokenStream {
    let implementations = implementations(declared);
    let write = quote!(writer.text(self.as_str()););
    let form = [write, quote!(reader.text_value())];
    let body_value = body_value(declared.input, declared.serde, form);
    block(&declared.runtime, &quote!(#implementations #body_value))
}

/// The conversions from the enum to its string and back, and what builds on them: the standard traits,
/// and `TextValue` for the path, the query and headers.
fn implementations(enumeration: &Enumeration<'_>) -> TokenStream {
    let vis = generated(&enumeration.input.vis);
    let (parameters, target) = fallback::target(enumeration.input);
    let (known, wire, unknown) = enumeration.names();
    quote! {
        impl #parameters #target {
            /// The value on the wire.
            #vis fn as_str(&self) -> &str {
                match self {
                    #(Self::#known => #wire,)*
                    #(Self::#unknown(value) => value.as_str(),)*
                }
            }
        }
        impl #parameters __rt::From<&str> for #target {
            #[inline]
            fn from(value: &str) -> Self {
                match value {
                    #(#wire => Self::#known,)*
                    #(other => Self::#unknown(__rt::unknown_value(other)),)*
                }
            }
        }
        impl #parameters __rt::From<__rt::String> for #target {
            #[inline]
            fn from(value: __rt::String) -> Self {
                __rt::From::from(value.as_str())
            }
        }
        impl #parameters __rt::FromStr for #target {
            type Err = __rt::Infallible;
            #[inline]
            fn from_str(value: &str) -> __rt::Result<Self, __rt::Infallible> {
                __rt::Ok(__rt::From::from(value))
            }
        }
        impl #parameters __rt::AsRef<str> for #target {
            fn as_ref(&self) -> &str {
                self.as_str()
            }
        }
        impl #parameters __rt::Display for #target {
            #[inline]
            fn fmt(&self, f: &mut __rt::Formatter<'_>) -> __rt::fmt::Result {
                __rt::Display::fmt(self.as_str(), f)
            }
        }
        impl #parameters __rt::TextValue for #target {
            fn to_text(&self) -> __rt::Cow<'_, str> {
                __rt::Cow::Borrowed(self.as_str())
            }
            #[inline]
            fn from_text(text: &str) -> __rt::Result<Self, __rt::InvalidText> {
                __rt::Ok(__rt::From::from(text))
            }
        }
    }
}
