//! One member of a structure.

use proc_macro2::{Ident, Span};
use quote::format_ident;
use syn::spanned::Spanned as _;
use syn::{Attribute, Field, Type};

use crate::errors::Errors;
use crate::names::{self, WireName};
use crate::parse::markers::{Helper, Markers, Place};
use crate::types;

pub(crate) struct Member<'a> {
    pub(crate) field: &'a Field,
    pub(crate) ident: &'a Ident,
    pub(crate) location: Location,
    pub(crate) wire: WireName,
    pub(crate) markers: Markers,
}

/// Where a member of an operation travels. The members of all else are in a body.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Location {
    Label,
    Query,
    Header,
    Body,
}

impl Location {
    /// Those that a member is marked for.
    pub(crate) const MARKED: [Self; 3] = [Self::Label, Self::Query, Self::Header];

    /// The helper that gives a member its name there.
    pub(crate) fn helper(self) -> Helper {
        match self {
            Self::Label => Helper::Label,
            Self::Query => Helper::Query,
            Self::Header => Helper::Header,
            Self::Body => Helper::Wire,
        }
    }

    /// The runtime's word for it.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Label => "label",
            Self::Query => "query",
            Self::Header => "header",
            Self::Body => "body",
        }
    }

    fn wire_name(self) -> fn(&str) -> String {
        match self {
            Self::Label | Self::Body => names::pascal_case,
            Self::Query => names::lower_camel_case,
            Self::Header => names::unchanged,
        }
    }
}

impl<'a> Member<'a> {
    pub(super) fn read(field: &'a Field, place: &Place, errors: &mut Errors) -> Option<Self> {
        let ident = field.ident.as_ref()?;
        let markers = place.on_member(&field.attrs, errors);
        let mut locations = Location::MARKED.into_iter();
        let location = locations.find(|location| markers.get(location.helper()).is_some());
        let location = location.unwrap_or(Location::Body);
        let wire = WireName::new(markers.text(location.helper()), ident, location.wire_name());
        Some(Self {
            field,
            ident,
            location,
            wire,
            markers,
        })
    }

    pub(crate) fn ty(&self) -> &'a Type {
        &self.field.ty
    }

    /// Where the compiler reports a type that cannot travel where the member does.
    pub(crate) fn type_span(&self) -> Span {
        self.field.ty.span()
    }

    /// The `T` of an optional member's `Option<T>`.
    pub(crate) fn optional_type(&self) -> Option<&'a Type> {
        types::option(&self.field.ty)
    }

    pub(crate) fn is_required(&self) -> bool {
        self.optional_type().is_none()
    }

    /// The attributes of that name: doc comments, `#[deprecated]`.
    pub(crate) fn attributes(&self, name: &str) -> impl Iterator<Item = &'a Attribute> {
        self.field
            .attrs
            .iter()
            .filter(move |attribute| attribute.path().is_ident(name))
    }

    /// The name of the member's setter: its own, unless the builder needs that one.
    pub(crate) fn setter(&self) -> Ident {
        if self.ident == "build" {
            format_ident!("set_build")
        } else {
            self.ident.clone()
        }
    }

    /// The name of the setter that takes an `Option`.
    pub(crate) fn maybe_setter(&self) -> Ident {
        format_ident!("maybe_{}", self.ident)
    }

    pub(crate) fn has_setter(&self, name: &Ident) -> bool {
        self.setter() == *name || !self.is_required() && self.maybe_setter() == *name
    }
}
