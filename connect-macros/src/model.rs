//! What is declared, in Smithy's terms. It borrows the syntax tree, and answers questions about it.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens as _, format_ident};
use syn::{Attribute, DeriveInput, Field, Path, Type, Variant};

use crate::errors::Errors;
use crate::names::{self, WireName};
use crate::parse::arguments::Arguments;
use crate::parse::container;
use crate::parse::markers::{Helper, Markers, Place};
use crate::parse::uri;
use crate::types;

/// A struct with members.
pub(crate) struct Structure<'a> {
    pub(crate) input: &'a DeriveInput,
    pub(crate) runtime: TokenStream,
    pub(crate) markers: Markers,
    pub(crate) members: Vec<Member<'a>>,
}

/// A member of a structure.
pub(crate) struct Member<'a> {
    pub(crate) field: &'a Field,
    pub(crate) ident: &'a Ident,
    pub(crate) location: Location,
    pub(crate) wire: WireName,
    pub(crate) markers: Markers,
}

/// Where a member of an operation travels.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Location {
    Body,
    Label,
    Query,
    Header,
}

/// A structure that is sent somewhere.
pub(crate) struct Operation<'a> {
    pub(crate) structure: Structure<'a>,
    pub(crate) arguments: Arguments,
    pub(crate) labels: Vec<String>,
}

/// An enum or a union: variants, of which the last one holds what is not listed.
pub(crate) struct Enumeration<'a> {
    pub(crate) input: &'a DeriveInput,
    pub(crate) runtime: TokenStream,
    pub(crate) variants: Vec<KnownVariant<'a>>,
    /// The variants that are marked as the unknown one, with their places in the list.
    pub(crate) unknown: Vec<(usize, &'a Variant)>,
}

/// A variant with a name on the wire.
pub(crate) struct KnownVariant<'a> {
    pub(crate) variant: &'a Variant,
    pub(crate) wire: WireName,
}

impl<'a> Structure<'a> {
    pub(crate) fn read(
        input: &'a DeriveInput,
        runtime: TokenStream,
        place: &Place,
        member: &Place,
        errors: &mut Errors,
    ) -> Self {
        let fields = container::fields(input, place, errors);
        Self {
            input,
            runtime,
            markers: Markers::read(&input.attrs, place, errors),
            members: fields
                .into_iter()
                .filter_map(|field| Member::read(field, member, errors))
                .collect(),
        }
    }

    pub(crate) fn ident(&self) -> &Ident {
        &self.input.ident
    }

    pub(crate) fn required(&self) -> impl Iterator<Item = &Member<'a>> {
        self.members.iter().filter(|member| member.is_required())
    }

    pub(crate) fn optional(&self) -> impl Iterator<Item = &Member<'a>> {
        self.members.iter().filter(|member| !member.is_required())
    }

    /// The first member with a mark.
    pub(crate) fn marked(&self, helper: Helper) -> Option<&Member<'a>> {
        self.members
            .iter()
            .find(|member| member.markers.get(helper).is_some())
    }

    /// The member that holds an exception's message. Connect spells it with a capital, some of its
    /// sibling services do not.
    pub(crate) fn message(&self) -> Option<&Member<'a>> {
        let named = |name| {
            self.members
                .iter()
                .find(move |member| member.wire.text == name)
        };
        named("Message").or_else(|| named("message"))
    }
}

impl<'a> Member<'a> {
    fn read(field: &'a Field, place: &Place, errors: &mut Errors) -> Option<Self> {
        let ident = field.ident.as_ref()?;
        let markers = Markers::read(&field.attrs, place, errors);
        let (location, written, derive): (_, _, fn(&str) -> String) =
            if let Some(label) = markers.get(Helper::Label) {
                (Location::Label, label.text.as_ref(), names::pascal_case)
            } else if let Some(query) = markers.get(Helper::Query) {
                (
                    Location::Query,
                    query.text.as_ref(),
                    names::lower_camel_case,
                )
            } else if let Some(header) = markers.get(Helper::Header) {
                (Location::Header, header.text.as_ref(), names::unchanged)
            } else {
                (
                    Location::Body,
                    markers.text(Helper::Wire),
                    names::pascal_case,
                )
            };
        let wire = WireName::new(written, ident, derive);
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

    /// The `T` of an optional member's `Option<T>`.
    pub(crate) fn optional_type(&self) -> Option<&'a Type> {
        types::option(&self.field.ty)
    }

    pub(crate) fn is_required(&self) -> bool {
        self.optional_type().is_none()
    }

    pub(crate) fn docs(&self) -> impl Iterator<Item = &'a Attribute> {
        self.field
            .attrs
            .iter()
            .filter(|attribute| attribute.path().is_ident("doc"))
    }

    pub(crate) fn deprecated(&self) -> Option<&'a Attribute> {
        self.field
            .attrs
            .iter()
            .find(|attribute| attribute.path().is_ident("deprecated"))
    }

    /// The name of the member's setter: its own, unless the builder needs that one.
    pub(crate) fn setter(&self) -> Ident {
        if self.ident == "build" {
            format_ident!("set_{}", self.ident)
        } else {
            self.ident.clone()
        }
    }

    /// The name of the setter that takes an `Option`.
    pub(crate) fn maybe_setter(&self) -> Ident {
        format_ident!("maybe_{}", self.ident)
    }

    /// Where an error about the member's type points.
    pub(crate) fn type_span(&self) -> Span {
        syn::spanned::Spanned::span(self.ty())
    }
}

impl<'a> Operation<'a> {
    pub(crate) fn read(input: &'a DeriveInput, errors: &mut Errors) -> Self {
        let arguments = container::arguments(input, errors);
        let runtime = arguments.runtime.to_token_stream();
        let structure = Structure::read(
            input,
            runtime,
            &Place::OPERATION,
            &Place::OPERATION_MEMBER,
            errors,
        );
        let labels = arguments
            .uri
            .as_ref()
            .map(|uri| uri::labels(uri, errors))
            .unwrap_or_default();
        Self {
            structure,
            arguments,
            labels,
        }
    }

    /// The exceptions with the variants that hold them, each variant once.
    pub(crate) fn exceptions(&self) -> Vec<(&Ident, &Path)> {
        let mut exceptions: Vec<(&Ident, &Path)> = Vec::new();
        for path in &self.arguments.errors {
            match path.segments.last() {
                Some(last) if exceptions.iter().all(|(known, _)| **known != last.ident) => {
                    exceptions.push((&last.ident, path));
                }
                _ => {}
            }
        }
        exceptions
    }
}

impl<'a> Enumeration<'a> {
    pub(crate) fn read(
        input: &'a DeriveInput,
        place: &Place,
        member: &Place,
        derive: fn(&str) -> String,
        errors: &mut Errors,
    ) -> Self {
        let all = container::variants(input, place, errors);
        let runtime = container::runtime(input, errors);
        Markers::read(&input.attrs, place, errors);
        let (mut variants, mut unknown) = (Vec::new(), Vec::new());
        for (position, variant) in all.into_iter().enumerate() {
            let markers = Markers::read(&variant.attrs, member, errors);
            match (markers.get(Helper::Unknown), markers.get(Helper::Wire)) {
                (None, _) => {
                    let wire = WireName::new(markers.text(Helper::Wire), &variant.ident, derive);
                    variants.push(KnownVariant { variant, wire });
                }
                (Some(_), wire) => {
                    if let Some(wire) = wire {
                        errors.at(
                            wire.key.span(),
                            "what is unknown keeps its own name; remove `#[wire]`",
                        );
                    }
                    unknown.push((position, variant));
                }
            }
        }
        Self {
            input,
            runtime,
            variants,
            unknown,
        }
    }
}
