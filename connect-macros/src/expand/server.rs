//! The server half of an operation. A macro of the runtime discards it unless the `server` feature is
//! enabled, so that clients do not pay for it.

use connect_declaration::Operation;
use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::{fallback, operation};

pub(super) fn half(declared: &Operation<'_>) -> TokenStream {
    let (parameters, target) = fallback::target(declared.structure.input);
    let members = declared.structure.members.iter().map(|member| {
        let (ident, wire) = (member.ident, &member.wire.text);
        let location = operation::location(member);
        quote!(#ident: request.#location(#wire)?)
    });
    // Bounds with a lifetime are not checked at the declaration: a type that cannot travel is reported by
    // the client half, and not again here.
    let bounds = declared.structure.members.iter().map(|member| {
        let value = format_ident!("{}", member.location.value_trait());
        let ty = member.value_type();
        quote!(for<'r> #ty: __rt::#value)
    });
    let bounds = parameters.is_empty().then(|| quote!(where #(#bounds),*));
    quote! {
        __rt::server! {
            impl #parameters __rt::ServerOperation for #target #bounds {
                fn decode_request(request: &mut __rt::RequestDecoder<'_>) -> __rt::Result<Self, __rt::DecodeError> {
                    __rt::Ok(Self { #(#members),* })
                }
            }
        }
    }
}
