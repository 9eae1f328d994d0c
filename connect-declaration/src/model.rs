//! What is declared, in Smithy's terms. It borrows the syntax tree, and answers questions about it.

mod enumeration;
mod member;

use proc_macro2::{Ident, TokenStream};
use syn::{Data, DeriveInput, Fields, LitStr};

use crate::parse::carrier::Carrier;
use crate::parse::item;
use crate::{Arguments, Errors, Helper, Helpers, Location, names};

pub use enumeration::{Enumeration, Variant};
pub use member::Member;

/// A struct with members.
pub struct Structure<'a> {
    /// The item.
    pub input: &'a DeriveInput,
    /// The path of `connect_runtime`.
    pub runtime: TokenStream,
    /// Whether serde's traits are asked for.
    pub serde: bool,
    /// The helper attributes of the item itself.
    pub helpers: Helpers,
    /// In the order of the declaration.
    pub members: Vec<Member<'a>>,
}

/// A structure that is sent somewhere.
pub struct Operation<'a> {
    /// What is sent.
    pub structure: Structure<'a>,
    /// What the attribute says.
    pub arguments: Arguments,
}

impl<'a> Structure<'a> {
    pub(crate) fn read(input: &'a DeriveInput, carrier: Carrier, errors: &mut Errors) -> Self {
        let (runtime, serde) = item::connect(input, errors);
        let helpers = Helpers::read(&input.attrs, carrier.item(), errors);
        let fields = item::fields(input, carrier, errors).into_iter();
        let members = fields.filter_map(|field| Member::read(field, carrier, errors));
        Self {
            members: members.collect(),
            input,
            runtime,
            serde,
            helpers,
        }
    }

    /// The name in Rust.
    pub fn ident(&self) -> &'a Ident {
        &self.input.ident
    }

    /// Whether it is a struct whose members have names, and so can have a builder.
    pub fn is_plain(&self) -> bool {
        let Data::Struct(data) = &self.input.data else {
            return false;
        };
        !matches!(data.fields, Fields::Unnamed(_)) && self.input.generics.params.is_empty()
    }

    /// A member's name in serde's form, which is its parameter's in AWS's SDKs for Python and JavaScript. In
    /// the query and in headers members have other names: there it is spelt as the service spells the rest.
    pub fn parameter(&self, member: &Member<'_>) -> String {
        let has_own =
            |member: &&Member<'_>| matches!(member.location, Location::Body | Location::Label);
        let mut others = self.members.iter().filter(has_own);
        if has_own(&member) {
            member.wire.text.clone()
        } else if others.any(|other| other.wire.text.starts_with(char::is_lowercase)) {
            names::lower_camel_case(&names::plain(member.ident))
        } else {
            names::pascal_case(&names::plain(member.ident))
        }
    }

    /// The members with a helper attribute, and its name where it stands.
    pub fn members_with(&self, helper: Helper) -> impl Iterator<Item = (&Member<'a>, &Ident)> {
        let members = self.members.iter();
        members.filter_map(move |member| Some((member, &member.helpers.get(helper)?.key)))
    }

    /// Another member whose setter has the name of this one's.
    pub fn conflicting_setter(&self, member: &Member<'_>) -> Option<&Member<'a>> {
        let ident = member.ident;
        let is_rival = |other: &&Member<'_>| other.ident != ident && other.has_setter(ident);
        self.members.iter().find(is_rival)
    }

    /// The member that holds an exception's message. Connect spells it with a capital, some of its
    /// sibling services do not.
    pub fn message(&self) -> Option<&Member<'a>> {
        let mut names = ["Message", "message"].into_iter();
        let members = self.members.iter();
        let in_body = members.filter(|member| member.location == Location::Body);
        names.find_map(|name| in_body.clone().find(|member| member.wire.text == name))
    }
}

impl<'a> Operation<'a> {
    pub(crate) fn read(input: &'a DeriveInput, errors: &mut Errors) -> Self {
        let arguments = item::arguments(input, errors);
        let mut structure = Structure::read(input, Carrier::Operation, errors);
        structure.runtime = arguments.runtime();
        structure.serde |= arguments.serde;
        Self {
            structure,
            arguments,
        }
    }

    /// The name of the operation at the service.
    pub fn name(&self) -> String {
        let name = self.arguments.name.as_ref().map(LitStr::value);
        name.unwrap_or_else(|| names::plain(self.structure.ident()))
    }
}
