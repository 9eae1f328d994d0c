//! `ConnectUnion`: a structure of which exactly one member is set.

use connect_declaration::{Enumeration, names};
use proc_macro2::TokenStream;
use quote::quote;

use super::{block, body_value};

pub(super) fn expand(union: &Enumeration<'_>) -> TokenStream {
    let name = names::plain(&union.input.ident);
    let (known, wire, unknown) = union.names();
    let write = quote! {
        writer.begin_object();
        match self {
            #(Self::#known(value) => writer.member(#wire, value),)*
            #(Self::#unknown(member) => writer.member(member.name(), member.value()),)*
        }
        writer.end_object();
    };
    let read = quote! {
        reader.union(#name, |reader, name| {
            __rt::Ok(match name {
                #(#wire => Self::#known(__rt::BodyMember::read_member(reader)?),)*
                #(_ => Self::#unknown(reader.unknown_member(name)?),)*
            })
        })
    };
    let body_value = body_value(union.input, union.serde, [write, read]);
    block(&union.runtime, &body_value)
}
