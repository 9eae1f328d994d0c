//! Declarations with members: operations, structures, exceptions.

use std::collections::BTreeSet;

use connect_declaration as declaration;

use super::{Declaration, Declarer, IDEMPOTENCY_TOKEN, Member};
use crate::case::{snake_case, spoken};
use crate::docs::{self, About, Presence, Purpose};
use crate::model::{Kind, Location, Model, Operation, Reference, Shape};
use crate::names::{self, MemberNames};
use crate::rustfmt;

/// Headers of every error response, in lower case.
const ERROR_HEADERS: [&str; 3] = ["content-length", "content-type", "x-amzn-errortype"];

impl Declarer<'_> {
    pub(super) fn operation_members(
        &self,
        operation: &Operation,
        is_paged: bool,
        imports: &mut BTreeSet<&'static str>,
    ) -> Vec<Member> {
        let Some(input) = &operation.input else {
            return Vec::new();
        };
        let shape = self.model.shape(&input.shape);
        let mut names = MemberNames::default();
        let members = shape.members.iter().map(|(name, reference)| {
            let is_token = self.model.fills(reference);
            let is_page = is_paged && is_next_token(self.model, shape, name);
            let is_label = reference.location == Some(Location::Uri);
            let about = About {
                structure: &input.shape,
                name,
                reference,
                presence: Presence::of(true, is_token || !is_label && !shape.requires(name)),
                purpose: match () {
                    () if is_token => Purpose::IdempotencyToken,
                    () if reference.idempotency_token => Purpose::UnfilledToken,
                    () if is_page => Purpose::Page,
                    () => Purpose::Plain,
                },
            };
            self.member(&about, &mut names, imports)
        });
        members.collect()
    }

    pub(super) fn structure(&self, name: &str, shape: &Shape) -> Declaration {
        let mut imports = BTreeSet::from(["ConnectShape"]);
        let is_page = self.pages.contains(name);
        let items = self.items(name, shape);
        let mut names = MemberNames::default();
        let members = shape.members.iter().map(|(member, reference)| {
            let is_token = is_page && is_next_token(self.model, shape, member);
            let about = About {
                structure: name,
                name: member,
                reference,
                presence: Presence::of(self.sent.contains(name), !shape.requires(member)),
                purpose: match () {
                    () if is_token => Purpose::NextPage,
                    () if items == Some(&**member) => Purpose::Items,
                    () => Purpose::Plain,
                },
            };
            self.member(&about, &mut names, &mut imports)
        });
        let members = members.collect();
        Declaration {
            docs: self.structure_docs(name, shape),
            attributes: self.attributes("Debug, Clone, PartialEq, ConnectShape", ""),
            head: format!("pub struct {}", self.names.shape(name)),
            members,
            imports,
            ..Declaration::default()
        }
    }

    /// The member that holds a page's items: its first list that is not sensitive.
    fn items<'s>(&self, name: &str, shape: &'s Shape) -> Option<&'s str> {
        if !self.pages.contains(name) {
            return None;
        }
        let mut members = shape.members.iter();
        let items = members.find(|(_, member)| {
            let shape = self.model.shape(&member.shape);
            shape.kind == Kind::List && !shape.sensitive
        });
        items.map(|(member, _)| &**member)
    }

    fn structure_docs(&self, name: &str, shape: &Shape) -> String {
        let Some(operation) = self.names.operation_of_output(name) else {
            let title = format!("{}.", spoken(name));
            return docs::paragraphs([title, docs::link(self.model, name)]);
        };
        let is_empty = shape.members.is_empty();
        let empty = if is_empty { ", which is empty" } else { "" };
        docs::paragraph(0, &format!("The output of [`{operation}`]{empty}."))
    }

    pub(super) fn exception(&self, name: &str, shape: &Shape) -> Declaration {
        let mut imports = BTreeSet::from(["ConnectException"]);
        let mut names = MemberNames::default();
        let (declared, left_out): (Vec<_>, Vec<_>) = shape
            .members
            .iter()
            .partition(|(name, member)| self.has_place_in_error(name, member));
        let members = declared.into_iter().map(|(member, reference)| {
            // The service may omit the message.
            let is_optional = !shape.requires(member) || is_message(member);
            let about = About {
                structure: name,
                name: member,
                reference,
                presence: Presence::of(false, is_optional),
                purpose: Purpose::Plain,
            };
            self.member(&about, &mut names, &mut imports)
        });
        let mut members: Vec<_> = members.collect();
        if !shape.members.keys().any(|member| is_message(member)) {
            // Services send a message even if the model does not declare one.
            members.insert(0, undeclared_message());
        }
        let left_out = left_out.into_iter().map(|(member, _)| {
            let member = docs::code(member);
            format!(" Its {member} travels in a header and is left out.")
        });
        let title = format!("{}.{}", spoken(name), left_out.collect::<String>());
        let rust_name = self.names.shape(name);
        let (code, status) = error_facts(name, shape);
        let wire = if code == rust_name {
            String::new()
        } else {
            format!("#[wire({code:?})]\n")
        };
        Declaration {
            docs: docs::paragraphs([title, format!("HTTP status {status}.")]),
            attributes: self.attributes(
                "Debug, Clone, PartialEq, ConnectException",
                &format!("{wire}#[status({status})]\n"),
            ),
            head: format!("pub struct {rust_name}"),
            members,
            imports,
            ..Declaration::default()
        }
    }

    /// Whether an exception can declare a member: one in the body, or a header that not every error has.
    fn has_place_in_error(&self, name: &str, member: &Reference) -> bool {
        let kind = self.model.shape(&member.shape).kind;
        let header = member.wire_name(name).to_ascii_lowercase();
        match member.location {
            None => true,
            Some(Location::Header) if ERROR_HEADERS.contains(&&*header) => false,
            Some(Location::Header) => matches!(
                kind,
                Kind::String | Kind::Integer | Kind::Long | Kind::Boolean | Kind::Timestamp
            ),
            Some(_) => false,
        }
    }

    fn member(
        &self,
        about: &About<'_>,
        names: &mut MemberNames,
        imports: &mut BTreeSet<&'static str>,
    ) -> Member {
        let About {
            structure,
            name,
            reference,
            purpose,
            presence,
        } = *about;
        let is_optional = presence.is_optional();
        let plain = names.next(name, is_optional);
        let ident = names::written(&plain);
        let marks = match purpose {
            Purpose::IdempotencyToken => IDEMPOTENCY_TOKEN,
            Purpose::Page | Purpose::NextPage => "    #[next_token]\n",
            Purpose::Items => "    #[items]\n",
            Purpose::UnfilledToken | Purpose::Plain => "",
        };
        Member {
            name: name.to_owned(),
            docs: docs::paragraph(4, &about.text(self.model, &self.names)),
            place: mark(ident.trim_start_matches("r#"), name, reference),
            marks: marks.to_owned(),
            ident,
            ty: self.type_in(structure, reference, imports),
            is_optional,
        }
    }
}

/// The code and the status of an exception.
pub(crate) fn error_facts<'a>(name: &'a str, shape: &'a Shape) -> (&'a str, u16) {
    let error = shape.error.as_ref();
    let code = error.and_then(|error| error.code.as_deref());
    let status = error.and_then(|error| error.http_status_code);
    let otherwise = if shape.fault { 500 } else { 400 };
    (code.unwrap_or(name), status.unwrap_or(otherwise))
}

/// Whether a member is an exception's message.
pub(crate) fn is_message(member: &str) -> bool {
    snake_case(member) == "message"
}

/// The message of an exception whose model has none.
fn undeclared_message() -> Member {
    Member {
        name: "Message".to_owned(),
        docs: docs::paragraph(4, "Message, which the model leaves out."),
        ident: "message".to_owned(),
        ty: "String".to_owned(),
        is_optional: true,
        ..Member::default()
    }
}

/// The location of a member.
pub(crate) fn location(reference: &Reference) -> declaration::Location {
    match reference.location {
        None => declaration::Location::Body,
        Some(Location::Uri) => declaration::Location::Label,
        Some(Location::Query) => declaration::Location::Query,
        Some(_) => declaration::Location::Header,
    }
}

/// The attribute for a member's location, with its wire name unless the macros derive it.
pub(crate) fn mark(ident: &str, name: &str, reference: &Reference) -> String {
    let wire = reference.wire_name(name);
    let location = location(reference);
    let name = location.name();
    let is_derived = location.derive_name();
    let is_derived = is_derived.is_some_and(|derive| derive(ident) == wire);
    match reference.location {
        None if is_derived => String::new(),
        None => rustfmt::attribute("wire", wire),
        Some(_) if is_derived => format!("    #[{name}]\n"),
        Some(_) => rustfmt::attribute(name, wire),
    }
}

/// Whether a member is the pagination token: an optional string of that name.
pub(super) fn is_next_token(model: &Model, structure: &Shape, member: &str) -> bool {
    let reference = structure.members.get(member);
    let shape = reference.map(|reference| model.shape(&reference.shape));
    let is_text = shape
        .is_some_and(|shape| shape.kind == Kind::String && !shape.is_enum() && !shape.sensitive);
    is_text && snake_case(member) == "next_token" && !structure.requires(member)
}
