//! An enum or a union.

use proc_macro2::TokenStream;
use syn::{DeriveInput, Fields, Ident, Type};

use crate::errors::Errors;
use crate::names::WireName;
use crate::parse::item;
use crate::parse::markers::{Helper, Place};

/// Variants, of which the last one holds what the others are not.
pub(crate) struct Enumeration<'a> {
    pub(crate) input: &'a DeriveInput,
    pub(crate) runtime: TokenStream,
    pub(crate) known: Vec<Variant<'a>>,
    pub(crate) unknown: Vec<Variant<'a>>,
}

pub(crate) struct Variant<'a> {
    pub(crate) ident: &'a Ident,
    pub(crate) fields: &'a Fields,
    pub(crate) wire: WireName,
    /// Its place among all variants.
    pub(crate) position: usize,
}

impl<'a> Enumeration<'a> {
    pub(crate) fn read(
        input: &'a DeriveInput,
        place: &Place,
        derive: fn(&str) -> String,
        errors: &mut Errors,
    ) -> Self {
        let runtime = item::runtime(input, errors);
        place.on_item(&input.attrs, errors);
        let (mut known, mut unknown) = (Vec::new(), Vec::new());
        for (position, variant) in item::variants(input, place, errors).into_iter().enumerate() {
            let markers = place.on_member(&variant.attrs, errors);
            let (ident, fields) = (&variant.ident, &variant.fields);
            let wire = WireName::new(markers.text(Helper::Wire), ident, derive);
            let read = Variant {
                ident,
                fields,
                wire,
                position,
            };
            match (markers.get(Helper::Unknown), markers.get(Helper::Wire)) {
                (None, _) => known.push(read),
                (Some(_), None) => unknown.push(read),
                (Some(_), Some(wire)) => {
                    errors.at(
                        &wire.key,
                        "what is unknown keeps its own name; remove `#[wire]`",
                    );
                    unknown.push(read);
                }
            }
        }
        Self {
            input,
            runtime,
            known,
            unknown,
        }
    }
}

impl<'a> Variant<'a> {
    /// The `Type` of a variant like `Name(Type)`.
    pub(crate) fn payload(&self) -> Option<&'a Type> {
        match self.fields {
            Fields::Unnamed(fields) if fields.unnamed.len() == 1 => {
                fields.unnamed.first().map(|field| &field.ty)
            }
            _ => None,
        }
    }
}
