//! What is declared, in Smithy's terms. It borrows the syntax tree, and answers questions about it.

mod enumeration;
mod member;

use proc_macro2::{Ident, TokenStream};
use syn::{Data, DeriveInput, Fields, LitStr, Path};

use crate::errors::Errors;
use crate::names;
use crate::parse::arguments::Arguments;
use crate::parse::markers::{self, Helper, Markers, Place};
use crate::parse::{item, uri};

pub(crate) use enumeration::{Enumeration, Variant};
pub(crate) use member::{Location, Member};

/// A struct with members.
pub(crate) struct Structure<'a> {
    pub(crate) input: &'a DeriveInput,
    pub(crate) runtime: TokenStream,
    pub(crate) markers: Markers,
    pub(crate) members: Vec<Member<'a>>,
}

/// A structure that is sent somewhere.
pub(crate) struct Operation<'a> {
    pub(crate) structure: Structure<'a>,
    pub(crate) arguments: Arguments,
    pub(crate) labels: Vec<String>,
}

impl<'a> Structure<'a> {
    pub(crate) fn read(input: &'a DeriveInput, place: &Place, errors: &mut Errors) -> Self {
        let runtime = item::runtime(input, errors);
        let markers = place.on_item(&input.attrs, errors);
        let fields = item::fields(input, place, errors).into_iter();
        let members = fields
            .filter_map(|field| Member::read(field, place, errors))
            .collect();
        Self {
            input,
            runtime,
            markers,
            members,
        }
    }

    pub(crate) fn ident(&self) -> &'a Ident {
        &self.input.ident
    }

    /// Whether it is a struct whose members have names, and so can have a builder.
    pub(crate) fn is_plain(&self) -> bool {
        let has_names = match &self.input.data {
            Data::Struct(data) => !matches!(data.fields, Fields::Unnamed(_)),
            Data::Enum(_) | Data::Union(_) => false,
        };
        has_names && self.input.generics.params.is_empty()
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

impl<'a> Operation<'a> {
    pub(crate) fn read(input: &'a DeriveInput, errors: &mut Errors) -> Self {
        let arguments = item::arguments(input, errors);
        let mut structure = Structure::read(input, &markers::OPERATION, errors);
        structure.runtime = arguments.runtime();
        let labels = arguments.uri.as_ref().map(|uri| uri::labels(uri, errors));
        Self {
            structure,
            labels: labels.unwrap_or_default(),
            arguments,
        }
    }

    pub(crate) fn name(&self) -> String {
        let name = self.arguments.name.as_ref().map(LitStr::value);
        name.unwrap_or_else(|| names::plain(self.structure.ident()))
    }

    /// The exceptions, and the variants that hold them; each variant once.
    pub(crate) fn exceptions(&self) -> Vec<(&Ident, &Path)> {
        let mut exceptions: Vec<(&Ident, &Path)> = Vec::new();
        for path in &self.arguments.errors {
            let variant = path.segments.last().map(|last| &last.ident);
            let is_known = exceptions.iter().any(|(known, _)| Some(*known) == variant);
            exceptions.extend(variant.filter(|_| !is_known).map(|variant| (variant, path)));
        }
        exceptions
    }
}
