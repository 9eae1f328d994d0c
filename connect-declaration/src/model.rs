//! The declaration in Smithy's terms, borrowed from the syntax tree.

mod enumeration;
mod member;

use proc_macro2::{Ident, TokenStream};
use syn::{Data, DataStruct, DeriveInput, Fields, LitStr};

use crate::parse::carrier::Carrier;
use crate::parse::item;
use crate::{Arguments, Errors, Helper, Helpers, Location, names};

pub use enumeration::{Enumeration, Variant};
pub use member::Member;

/// A struct with members.
pub struct Structure<'a> {
    /// The item.
    pub input: &'a DeriveInput,
    /// The path to `connect_runtime`.
    pub runtime: TokenStream,
    /// Whether serde's traits are requested.
    pub serde: bool,
    /// The helper attributes of the item itself.
    pub helpers: Helpers,
    /// The members, in declaration order.
    pub members: Vec<Member<'a>>,
}

/// A structure that is sent to a service.
pub struct Operation<'a> {
    /// The struct itself.
    pub structure: Structure<'a>,
    /// The arguments of the attribute.
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

    /// The Rust name.
    pub fn ident(&self) -> &'a Ident {
        &self.input.ident
    }

    /// Whether it is a non-generic struct with named fields, which can have a builder.
    pub fn is_plain(&self) -> bool {
        let has_names = |data: &DataStruct| !matches!(data.fields, Fields::Unnamed(_));
        let is_struct = matches!(&self.input.data, Data::Struct(data) if has_names(data));
        is_struct && self.input.generics.params.is_empty()
    }

    /// A member's name in the serde representation, which is the parameter name in AWS's SDKs for Python
    /// and JavaScript. Query parameters and headers have other names on the wire; for those, the name is
    /// derived from the Rust name, in the case that the other members use.
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

    /// The members with a helper attribute, each with the attribute's identifier.
    pub fn members_with(&self, helper: Helper) -> impl Iterator<Item = (&Member<'a>, &Ident)> {
        let members = self.members.iter();
        members.filter_map(move |member| Some((member, member.helpers.get(helper)?)))
    }

    /// Another member whose setter has the same name as this one's.
    pub fn conflicting_setter(&self, member: &Member<'_>) -> Option<&Member<'a>> {
        let ident = member.ident;
        let conflicts = |other: &&Member<'_>| other.ident != ident && other.has_setter(ident);
        self.members.iter().find(conflicts)
    }

    /// The member that holds an exception's message. Connect capitalizes its name; some related services
    /// do not.
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
        structure.runtime = arguments.runtime.clone();
        structure.serde |= arguments.serde;
        Self {
            structure,
            arguments,
        }
    }

    /// The operation's name in the service's model.
    pub fn name(&self) -> String {
        let name = self.arguments.name.as_ref().map(LitStr::value);
        name.unwrap_or_else(|| names::plain(self.structure.ident()))
    }
}
