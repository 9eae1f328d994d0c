//! Enums and unions.

use proc_macro2::TokenStream;
use quote::ToTokens as _;
use syn::{DeriveInput, Fields, Ident, Type};

use crate::parse::carrier::Carrier;
use crate::parse::item;
use crate::{Errors, Helper, Helpers, WireName, names, types};

/// An enum or a union. Its last variant holds what the others do not cover.
pub struct Enumeration<'a> {
    /// The item.
    pub input: &'a DeriveInput,
    pub(crate) carrier: Carrier,
    /// The path to `connect_runtime`.
    pub runtime: TokenStream,
    /// Whether serde's traits are requested.
    pub serde: bool,
    /// The variants, in declaration order.
    pub variants: Vec<Variant<'a>>,
}

/// A variant of an enum or a union.
pub struct Variant<'a> {
    /// The Rust name.
    pub ident: &'a Ident,
    pub(crate) fields: &'a Fields,
    /// The value of an enum, or the name of a union's member.
    pub wire: WireName,
    pub(crate) helpers: Helpers,
}

impl<'a> Enumeration<'a> {
    pub(crate) fn read(input: &'a DeriveInput, carrier: Carrier, errors: &mut Errors) -> Self {
        let derive = match carrier {
            Carrier::Enum => names::screaming_snake_case,
            // A union's member has the name of the variant.
            _ => str::to_owned,
        };
        let (runtime, serde) = item::connect(input, errors);
        Helpers::read(&input.attrs, carrier.item(), errors);
        let variants = item::variants(input, carrier, errors).into_iter();
        let variants = variants.map(|variant| {
            let helpers = Helpers::read(&variant.attrs, carrier.member(), errors);
            let (ident, fields) = (&variant.ident, &variant.fields);
            let wire = WireName::new(helpers.text(Helper::Wire), ident, derive);
            Variant {
                ident,
                fields,
                wire,
                helpers,
            }
        });
        Self {
            variants: variants.collect(),
            input,
            carrier,
            runtime,
            serde,
        }
    }

    /// All variants but the one marked `#[unknown]`.
    pub fn known(&self) -> impl Iterator<Item = &Variant<'a>> {
        self.variants.iter().filter(|variant| !variant.is_unknown())
    }

    /// The variants marked `#[unknown]`: exactly one in a valid declaration.
    pub fn unknown(&self) -> impl Iterator<Item = &Variant<'a>> {
        self.variants.iter().filter(|variant| variant.is_unknown())
    }

    /// The known variants, their wire names, and the unknown variant.
    pub fn names(&self) -> (Vec<&Ident>, Vec<&str>, Vec<&Ident>) {
        let known = self.known().map(|known| (known.ident, &*known.wire.text));
        let (known, wire) = known.unzip();
        let unknown = self.unknown().map(|unknown| unknown.ident);
        (known, wire, unknown.collect())
    }

    /// The runtime's type for an unknown value or member.
    pub(crate) fn payload(&self) -> &'static str {
        match self.carrier {
            Carrier::Enum => "UnknownValue",
            _ => "UnknownMember",
        }
    }
}

impl<'a> Variant<'a> {
    pub(crate) fn is_unknown(&self) -> bool {
        self.helpers.get(Helper::Unknown).is_some()
    }

    /// The `Type` of a variant of the form `Name(Type)`.
    pub fn payload(&self) -> Option<&'a Type> {
        let mut fields = self.fields.iter();
        match (self.fields, fields.next(), fields.next()) {
            (Fields::Unnamed(_), Some(field), None) => Some(&field.ty),
            _ => None,
        }
    }

    /// The fields of the variant if it has any, or else its name.
    pub(crate) fn token(&self) -> TokenStream {
        match self.fields {
            Fields::Unit => self.ident.to_token_stream(),
            fields => fields.to_token_stream(),
        }
    }

    /// Whether the variant's only field has the type `payload`.
    pub(crate) fn holds(&self, payload: &str) -> bool {
        let held = self.payload();
        held.is_some_and(|ty| types::is_named(ty, payload))
    }
}
