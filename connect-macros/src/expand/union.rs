//! `ConnectUnion`: a structure of which exactly one member is set.

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
    let union = Enumeration::read(
        input,
        &Place::UNION,
        &Place::UNION_MEMBER,
        names::unchanged,
        errors,
    );
    check::union(&union, errors);
    let ident = &union.input.ident;
    let name = names::plain(ident);
    let known: Vec<_> = union
        .variants
        .iter()
        .map(|known| &known.variant.ident)
        .collect();
    let wire: Vec<_> = union
        .variants
        .iter()
        .map(|known| &known.wire.text)
        .collect();
    let unknown: Vec<_> = union
        .unknown
        .iter()
        .map(|(_, variant)| &variant.ident)
        .collect();
    let write = fallback::body(
        errors,
        quote! {
            match self {
                #(Self::#known(value) => __rt::write_union(serializer, #wire, value),)*
                #(Self::#unknown(member) => __rt::write_union(serializer, member.name(), member.value()),)*
            }
        },
    );
    let read = fallback::body(
        errors,
        quote! {
            let member = __rt::UnionMember::read(deserializer, #name)?;
            match member.name() {
                #(#wire => member.into_value().map(Self::#known),)*
                #(_ => member.into_unknown().map(Self::#unknown),)*
            }
        },
    );
    block(
        &union.runtime,
        quote! {
            #[automatically_derived]
            impl __rt::Serialize for #ident {
                fn serialize<S: __rt::Serializer>(&self, serializer: S) -> __rt::Result<S::Ok, S::Error> {
                    #write
                }
            }
            #[automatically_derived]
            impl<'de> __rt::Deserialize<'de> for #ident {
                fn deserialize<D: __rt::Deserializer<'de>>(deserializer: D) -> __rt::Result<Self, D::Error> {
                    #read
                }
            }
        },
    )
}
