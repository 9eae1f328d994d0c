//! A member of a structure.

use proc_macro2::{Ident, Span};
use quote::format_ident;
use syn::spanned::Spanned as _;
use syn::{Attribute, Field, Type};

use crate::parse::carrier::Carrier;
use crate::types::{self, Argument};
use crate::{Errors, Helper, Helpers, Location, WireName};

/// A member of a structure.
pub struct Member<'a> {
    pub(crate) field: &'a Field,
    /// The Rust name.
    pub ident: &'a Ident,
    /// Where the member travels.
    pub location: Location,
    /// The member's wire name.
    pub wire: WireName,
    /// The helper attributes of the field.
    pub helpers: Helpers,
}

impl<'a> Member<'a> {
    pub(super) fn read(field: &'a Field, carrier: Carrier, errors: &mut Errors) -> Option<Self> {
        let ident = field.ident.as_ref()?;
        let helpers = Helpers::read(&field.attrs, carrier.member(), errors);
        let (location, named_by) = match helpers.locations().next() {
            Some((location, _)) => (location, Helper::At(location)),
            None => (Location::Body, Helper::Wire),
        };
        let derive = location.derive_name().unwrap_or(str::to_owned);
        let wire = WireName::new(helpers.text(named_by), ident, derive);
        Some(Self {
            field,
            ident,
            location,
            wire,
            helpers,
        })
    }

    /// The type, as declared.
    pub fn ty(&self) -> &'a Type {
        &self.field.ty
    }

    /// The span at which the compiler reports a type that cannot travel in the member's location.
    pub fn type_span(&self) -> Span {
        self.field.ty.span()
    }

    /// The `T` of an optional member, whose type is `Option<T>`.
    pub fn optional_type(&self) -> Option<&'a Type> {
        types::option(&self.field.ty)
    }

    /// The type of the value: the `T` of an optional member, or else the member's own.
    pub fn value_type(&self) -> &'a Type {
        self.optional_type().unwrap_or(self.ty())
    }

    /// The `T` of a `Vec<T>` or an `Option<Vec<T>>`.
    pub fn item_type(&self) -> Option<&'a Type> {
        match Argument::of(self.value_type()) {
            Argument::List(item) => Some(item),
            _ => None,
        }
    }

    /// Whether the member is required, that is, its type is not an `Option`.
    pub fn is_required(&self) -> bool {
        self.optional_type().is_none()
    }

    /// The attributes with a given name, such as `doc` or `deprecated`.
    pub fn attributes(&self, name: &str) -> impl Iterator<Item = &'a Attribute> {
        let attributes = self.field.attrs.iter();
        attributes.filter(move |attribute| attribute.path().is_ident(name))
    }

    /// The name of the member's setter: the member's own, unless it collides with `build`.
    pub fn setter(&self) -> Ident {
        if self.ident == "build" {
            format_ident!("set_build")
        } else {
            self.ident.clone()
        }
    }

    /// The name of the setter that takes an `Option`.
    pub fn maybe_setter(&self) -> Ident {
        format_ident!("maybe_{}", self.ident)
    }

    pub(crate) fn has_setter(&self, name: &Ident) -> bool {
        self.setter() == *name || !self.is_required() && self.maybe_setter() == *name
    }
}
