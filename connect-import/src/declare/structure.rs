//! Declarations with members: operations, structures, exceptions.

use std::collections::BTreeSet;

use super::{Declaration, Declarer, braces};
use crate::docs::{self, Purpose};
use crate::layout;
use crate::model::{Kind, Location, Model, Operation, Reference, Shape};
use crate::names::{self, MemberNames};
use crate::words::{lower_camel_case, pascal_case, snake_case, spoken};

/// The member of an exception whose model has no message.
const UNDECLARED_MESSAGE: &str = "    /// Message, which the model leaves out.
    pub message: Option<String>,
";

/// A member on its way into a declaration.
struct Member<'a> {
    /// Its structure's name in the model.
    structure: &'a str,
    name: &'a str,
    reference: &'a Reference,
    is_optional: bool,
    purpose: Purpose,
    /// Whether it is what a page holds.
    is_items: bool,
}

impl Declarer<'_> {
    pub(super) fn operation_members(
        &self,
        operation: &Operation,
        is_paged: bool,
        imports: &mut BTreeSet<&'static str>,
    ) -> String {
        let Some(input) = &operation.input else {
            return String::new();
        };
        let shape = self.model.shape(&input.shape);
        let mut names = MemberNames::default();
        let members = shape.members.iter().map(|(name, reference)| {
            let is_token = self.is_idempotency_token(reference);
            let is_page = is_paged && is_next_token(self.model, shape, name);
            let is_label = reference.location == Some(Location::Uri);
            let member = Member {
                structure: &input.shape,
                name,
                reference,
                is_optional: is_token || !is_label && !shape.requires(name),
                purpose: match () {
                    () if is_token => Purpose::IdempotencyToken,
                    () if is_page => Purpose::Page,
                    () => Purpose::Plain,
                },
                is_items: false,
            };
            self.member(&member, &mut names, imports)
        });
        members.collect()
    }

    /// A token is text that travels in the body or the query; it is filled where it is absent.
    fn is_idempotency_token(&self, member: &Reference) -> bool {
        let shape = self.model.shape(&member.shape);
        let is_text = shape.kind == Kind::String && !shape.is_enum() && !shape.sensitive;
        member.idempotency_token
            && is_text
            && matches!(member.location, None | Some(Location::Query))
    }

    pub(super) fn structure(&self, name: &str, shape: &Shape) -> Declaration {
        let mut imports = BTreeSet::from(["ConnectShape"]);
        let is_page = self.pages.contains(name);
        let items = self.items(name, shape);
        let mut names = MemberNames::default();
        let members = shape.members.iter().map(|(member, reference)| {
            let is_token = is_page && is_next_token(self.model, shape, member);
            let member = Member {
                structure: name,
                name: member,
                reference,
                is_optional: !shape.requires(member),
                purpose: if is_token {
                    Purpose::NextPage
                } else {
                    Purpose::Plain
                },
                is_items: items == Some(&**member),
            };
            self.member(&member, &mut names, &mut imports)
        });
        let body: String = members.collect();
        let head =
            self.structure_docs(name, shape) + "#[derive(Debug, Clone, PartialEq, ConnectShape)]\n";
        let text = head + self.non_exhaustive() + &braces("struct", self.names.shape(name), &body);
        Declaration { text, imports }
    }

    /// The member that a page holds: its first list, where that is no secret.
    fn items<'s>(&self, name: &str, shape: &'s Shape) -> Option<&'s str> {
        if !self.options.items || !self.pages.contains(name) {
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
        match self.names.answers(name) {
            Some(operation) => {
                let nothing = if shape.members.is_empty() {
                    ": nothing"
                } else {
                    ""
                };
                docs::line(0, &format!("What [`{operation}`] answers{nothing}."))
            }
            None => docs::with_page(self.model, name, &format!("{}.", spoken(name))),
        }
    }

    pub(super) fn exception(&self, name: &str, shape: &Shape) -> Declaration {
        let mut imports = BTreeSet::from(["ConnectException"]);
        let mut names = MemberNames::default();
        let (in_body, in_headers): (Vec<_>, Vec<_>) = shape
            .members
            .iter()
            .partition(|(_, member)| member.location.is_none());
        let members = in_body.into_iter().map(|(member, reference)| {
            let member = Member {
                structure: name,
                name: member,
                reference,
                // The service may leave its words out, and the exception is the same.
                is_optional: !shape.requires(member) || snake_case(member) == "message",
                purpose: Purpose::Plain,
                is_items: false,
            };
            self.member(&member, &mut names, &mut imports)
        });
        let mut body: String = members.collect();
        let is_message = |member: &String| snake_case(member) == "message";
        if !shape.members.keys().any(is_message) {
            // Services send their words whether or not the model has a place for them.
            body.insert_str(0, UNDECLARED_MESSAGE);
        }
        let mut docs = docs::line(0, &format!("{}.", spoken(name)));
        for (member, _) in in_headers {
            docs += &docs::line(0, "");
            docs += &docs::line(
                0,
                &format!("Its `{member}` travels in a header and is left out."),
            );
        }
        let docs = docs.replace("/// \n", "///\n");
        let rust_name = self.names.shape(name);
        let error = shape.error.as_ref();
        let code = error
            .and_then(|error| error.code.as_deref())
            .unwrap_or(name);
        let wire = if code == rust_name {
            String::new()
        } else {
            format!("#[wire({code:?})]\n")
        };
        let status = error.and_then(|error| error.http_status_code);
        let status = status.unwrap_or(if shape.fault { 500 } else { 400 });
        let head = format!(
            "{docs}#[derive(Debug, Clone, PartialEq, ConnectException)]\n{wire}#[status({status})]\n"
        );
        let text = head + self.non_exhaustive() + &braces("struct", rust_name, &body);
        Declaration { text, imports }
    }

    fn member(
        &self,
        member: &Member<'_>,
        names: &mut MemberNames,
        imports: &mut BTreeSet<&'static str>,
    ) -> String {
        let Member {
            structure,
            name,
            reference,
            is_optional,
            purpose,
            is_items,
        } = *member;
        let plain = names.next(name, is_optional);
        let written = names::written(&plain);
        let derived_from = written.trim_start_matches("r#");
        let mut text = docs::line(4, &docs::member(self.model, name, reference, purpose));
        text += &mark(derived_from, name, reference);
        text += match purpose {
            Purpose::IdempotencyToken => "    #[idempotency_token]\n",
            Purpose::Page | Purpose::NextPage => "    #[next_token]\n",
            Purpose::Plain => "",
        };
        if is_items {
            text += "    #[items]\n";
        }
        let ty = self.type_in(structure, reference, imports);
        let ty = if is_optional {
            format!("Option<{ty}>")
        } else {
            ty
        };
        text + &layout::field(&written, &ty)
    }
}

/// Where a member travels, and its name there where the macros derive another.
fn mark(ident: &str, name: &str, reference: &Reference) -> String {
    let wire = reference.wire_name(name);
    let (mark, derived) = match reference.location {
        Some(Location::Uri) => ("label", pascal_case(ident)),
        Some(Location::Query) => ("query", lower_camel_case(ident)),
        Some(_) => return layout::attribute("header", wire),
        None if pascal_case(ident) == wire => return String::new(),
        None => return layout::attribute("wire", wire),
    };
    if derived == wire {
        format!("    #[{mark}]\n")
    } else {
        layout::attribute(mark, wire)
    }
}

/// Whether a member is the token of a page: optional text of that name.
pub(super) fn is_next_token(model: &Model, structure: &Shape, member: &str) -> bool {
    let reference = structure.members.get(member);
    let shape = reference.map(|reference| model.shape(&reference.shape));
    let is_text = shape
        .is_some_and(|shape| shape.kind == Kind::String && !shape.is_enum() && !shape.sensitive);
    is_text && snake_case(member) == "next_token" && !structure.requires(member)
}
