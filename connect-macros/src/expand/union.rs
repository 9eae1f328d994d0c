//! `ConnectUnion`: a structure of which exactly one member is set.

use connect_declaration::{Errors, names};
use proc_macro2::TokenStream;
use quote::quote;
use syn::DeriveInput;

use super::{block, serde};

pub(crate) fn expand(input: &DeriveInput, errors: &mut Errors) -> TokenStream {
    let union = connect_declaration::union(input, errors);
    let name = names::plain(&input.ident);
    let (known, wire, unknown) = union.names();
    let write = quote! {
        match self {
            #(Self::#known(value) => __rt::write_union(serializer, #wire, value),)*
            #(Self::#unknown(member) => __rt::write_union(serializer, member.name(), member.value()),)*
        }
    };
    let read = quote! {
        let member = __rt::UnionMember::read(deserializer, #name)?;
        match member.name() {
            #(#wire => member.into_value().map(Self::#known),)*
            #(_ => member.into_unknown().map(Self::#unknown),)*
        }
    };
    block(&union.runtime, &serde(input, &write, &read))
}
