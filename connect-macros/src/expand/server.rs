//! The server's half of an operation. A macro of the runtime drops it where nobody asked for it, so
//! that those who only call do not pay for it.

use proc_macro2::TokenStream;
use quote::quote;

use super::{error_enum, fallback, operation};
use crate::errors::Errors;
use crate::model::Operation;

pub(super) fn half(declared: &Operation<'_>, errors: &Errors) -> TokenStream {
    let ident = declared.structure.ident();
    let error = error_enum::name(declared);
    let (parameters, arguments, bounds) = fallback::generics(declared.structure.input);
    let members = declared.structure.members.iter().map(|member| {
        let (ident, wire) = (member.ident, &member.wire.text);
        let location = operation::location(member);
        quote!(#ident: request.#location(#wire)?)
    });
    let decode = fallback::body(errors, quote!(__rt::Ok(Self { #(#members),* })));
    let exceptions = declared.exceptions();
    let (variants, paths): (Vec<_>, Vec<_>) = exceptions.into_iter().unzip();
    quote! {
        __rt::server! {
            impl<#parameters> __rt::ServerOperation for #ident #arguments #bounds {
                fn decode_request(request: &mut __rt::RequestDecoder<'_>) -> __rt::Result<Self, __rt::DecodeError> {
                    #decode
                }
            }
            #(
                impl __rt::From<#paths> for #error {
                    fn from(error: #paths) -> Self {
                        Self::#variants(error)
                    }
                }
            )*
        }
    }
}
