//! Builds one declaration at a time.

mod accepted;
mod structure;
mod types;

use std::cell::RefCell;
use std::collections::{BTreeSet, HashSet};

use connect_declaration::names::screaming_snake_case;
use indexmap::IndexSet;

use crate::case::spoken;
use crate::docs::{self, About, Presence, Purpose};
use crate::error::Refusal;
use crate::model::{Form, Model, Operation, Shape};
use crate::names::{Names, VariantNames};
use crate::{Options, graph, rustfmt};

pub(crate) use structure::{error_facts, is_message, location, mark};

/// The attribute of an idempotency token that is generated.
const IDEMPOTENCY_TOKEN: &str = "    #[idempotency_token]\n";

/// The parts of a declaration, and its imports.
#[derive(Debug, Clone, Default)]
pub(crate) struct Declaration {
    pub(crate) docs: String,
    /// The attributes, except `#[connect_operation(…)]`.
    pub(crate) attributes: String,
    /// The arguments of `#[connect_operation(…)]`, except `errors`.
    pub(crate) arguments: Vec<String>,
    errors: Vec<String>,
    /// `pub struct Name`.
    pub(crate) head: String,
    pub(crate) members: Vec<Member>,
    /// The items it uses from the runtime, and `BTreeMap`.
    pub(crate) imports: BTreeSet<&'static str>,
}

/// A member of a structure or a union, or a value of an enum.
#[derive(Debug, Clone, Default)]
pub(crate) struct Member {
    /// Its name in the model; empty for a variant that is not in the model.
    pub(crate) name: String,
    pub(crate) docs: String,
    /// The attribute that gives its location and wire name.
    pub(crate) place: String,
    /// Other attributes: `#[idempotency_token]`, `#[next_token]`, `#[items]`.
    pub(crate) marks: String,
    /// The Rust name.
    pub(crate) ident: String,
    /// The type, without the `Option` of an optional member. Empty for a value of an enum.
    pub(crate) ty: String,
    pub(crate) is_optional: bool,
}

impl Declaration {
    /// The text, as formatted by rustfmt.
    pub(crate) fn text(&self) -> String {
        if self.members.is_empty() {
            return self.text_before_members() + " {}\n";
        }
        let members = self.members.iter().map(|member| self.member_text(member));
        self.text_before_members() + " {\n" + &members.collect::<String>() + "}\n"
    }

    fn text_before_members(&self) -> String {
        self.docs.clone() + &self.operation_attribute() + &self.attributes + &self.head
    }

    fn member_text(&self, member: &Member) -> String {
        let line = if self.head.starts_with("pub struct") {
            rustfmt::field(&member.ident, &member.full_type())
        } else {
            rustfmt::variant(&member.ident, &member.ty)
        };
        [&*member.docs, &member.place, &member.marks, &line].concat()
    }

    /// The member at a line of the text.
    fn member_at(&self, line: usize) -> Option<&Member> {
        let mut end = self.text_before_members().lines().count();
        if line <= end {
            return None;
        }
        self.members.iter().find(|member| {
            end += self.member_text(member).lines().count();
            line <= end
        })
    }

    fn operation_attribute(&self) -> String {
        if self.arguments.is_empty() {
            return String::new();
        }
        let arguments = self.arguments.join(",\n    ");
        let errors = match &*self.errors {
            [] => "\n".to_owned(),
            errors => format!(",\n{}", rustfmt::filled("    errors(", errors, 11, ")")),
        };
        format!("#[connect_operation(\n    {arguments}{errors})]\n")
    }
}

impl Member {
    /// The type, with the `Option` of an optional member.
    pub(crate) fn full_type(&self) -> String {
        if self.is_optional {
            format!("Option<{}>", self.ty)
        } else {
            self.ty.clone()
        }
    }

    /// The variant for unknown values or members.
    fn unknown(what: &str, ty: &str) -> Self {
        Self {
            docs: docs::paragraph(4, &format!("A {what} unknown to this declaration.")),
            marks: "    #[unknown]\n".to_owned(),
            ident: "Unknown".to_owned(),
            ty: ty.to_owned(),
            ..Self::default()
        }
    }
}

/// Declares the operations and shapes of a model.
#[derive(Debug)]
pub(crate) struct Declarer<'m> {
    pub(crate) model: &'m Model,
    pub(crate) options: &'m Options,
    pub(crate) names: Names,
    /// The enums that are keys of maps, which need `Ord`.
    keys: HashSet<&'m str>,
    /// The outputs of paginated operations.
    pages: HashSet<&'m str>,
    /// The shapes that occur in requests.
    sent: IndexSet<&'m str>,
    /// The shapes that the macros have accepted.
    accepted: RefCell<HashSet<&'m str>>,
}

impl<'m> Declarer<'m> {
    pub(crate) fn new(model: &'m Model, options: &'m Options) -> Self {
        let keys = model.shapes.values().filter_map(|shape| shape.key.as_ref());
        let pages = model
            .operations
            .values()
            .filter_map(|operation| page(model, operation));
        Self {
            model,
            options,
            names: Names::of(model),
            keys: keys.map(|key| &*key.shape).collect(),
            pages: pages.collect(),
            sent: graph::in_requests(model),
            accepted: RefCell::default(),
        }
    }

    /// Declares an operation, if it can be declared.
    pub(crate) fn operation(
        &self,
        name: &str,
        operation: &'m Operation,
    ) -> Result<Declaration, Refusal> {
        self.check(name, operation)?;
        Ok(self.unchecked(name, operation))
    }

    /// Declares an operation without checking that it can be declared.
    pub(crate) fn unchecked(&self, name: &str, operation: &Operation) -> Declaration {
        let mut imports = BTreeSet::from(["connect_operation"]);
        let is_paged = page(self.model, operation).is_some();
        let mut seen = HashSet::new();
        let errors = operation.errors.iter();
        let errors = errors.map(|error| self.names.shape(&error.shape).to_owned());
        let errors: Vec<_> = errors.filter(|error| seen.insert(error.clone())).collect();
        let members = self.operation_members(operation, is_paged, &mut imports);
        let has = |mark| members.iter().any(|member: &Member| member.marks == mark);
        let traits = [
            (is_paged, "paginated"),
            (has(IDEMPOTENCY_TOKEN), "with an idempotency token"),
        ];
        let traits = traits.into_iter().filter(|(has, _)| *has);
        let traits: Vec<_> = traits.map(|(_, what)| what).collect();
        Declaration {
            docs: docs::operation(self.model, name, operation, &traits, &errors),
            attributes: self.attributes("Debug, Clone, PartialEq", ""),
            arguments: self.arguments(name, operation),
            errors,
            head: format!("pub struct {}", self.names.operation(name)),
            members,
            imports,
        }
    }

    fn arguments(&self, name: &str, operation: &Operation) -> Vec<String> {
        let mut arguments = vec![
            format!("method = {}", operation.http.method),
            format!("uri = {:?}", operation.http.request_uri),
        ];
        if let Some(output) = &operation.output {
            arguments.push(format!("output = {}", self.names.shape(&output.shape)));
        }
        if let Some(service) = &self.options.service {
            arguments.push(format!("service = {service}"));
        }
        if self.names.operation(name) != name {
            arguments.push(format!("name = \"{name}\""));
        }
        arguments
    }

    /// Declares a structure, a union, an enum or an exception.
    pub(crate) fn shape(&self, name: &str) -> Declaration {
        let shape = self.model.shape(name);
        match shape.form() {
            Form::Structure => self.structure(name, shape),
            Form::Union => self.union(name, shape),
            Form::Enum => self.enumeration(name, shape),
            Form::Exception => self.exception(name, shape),
        }
    }

    fn enumeration(&self, name: &str, shape: &Shape) -> Declaration {
        let order = if self.keys.contains(name) {
            "PartialOrd, Ord, "
        } else {
            ""
        };
        let mut names = VariantNames::new("Value");
        let mut seen = HashSet::new();
        let values = shape.values.iter().filter(|value| seen.insert(*value));
        let values = values.map(|value| {
            let ident = names.next(value);
            let is_derived = screaming_snake_case(&ident) == *value;
            Member {
                name: value.clone(),
                docs: docs::paragraph(4, &format!("{}.", docs::code(value))),
                place: wire(is_derived, value),
                ident,
                ..Member::default()
            }
        });
        let unknown = Member::unknown("value", "UnknownValue");
        let derives = format!("Debug, Clone, PartialEq, Eq, {order}Hash, ConnectEnum");
        Declaration {
            docs: docs::paragraphs([format!("{}.", spoken(name)), docs::values(&shape.values)]),
            attributes: self.attributes(&derives, ""),
            head: format!("pub enum {}", self.names.shape(name)),
            members: values.chain([unknown]).collect(),
            imports: BTreeSet::from(["ConnectEnum", "UnknownValue"]),
            ..Declaration::default()
        }
    }

    fn union(&self, name: &str, shape: &Shape) -> Declaration {
        let mut imports = BTreeSet::from(["ConnectUnion", "UnknownMember"]);
        let mut names = VariantNames::new("Member");
        let members = shape.members.iter().map(|(member, reference)| {
            let ident = names.next(member);
            let wire_name = reference.wire_name(member);
            let about = About {
                structure: name,
                name: member,
                reference,
                purpose: Purpose::Plain,
                presence: Presence::Sometimes,
            };
            Member {
                name: member.clone(),
                docs: docs::paragraph(4, &about.text(self.model, &self.names)),
                place: wire(ident == wire_name, wire_name),
                ident,
                ty: self.type_in(name, reference, &mut imports),
                ..Member::default()
            }
        });
        let unknown = Member::unknown("member", "UnknownMember");
        let members = members.chain([unknown]).collect();
        Declaration {
            docs: docs::paragraphs([format!("{}.", spoken(name)), docs::link(self.model, name)]),
            attributes: self.attributes("Debug, Clone, PartialEq, ConnectUnion", ""),
            head: format!("pub enum {}", self.names.shape(name)),
            members,
            imports,
            ..Declaration::default()
        }
    }

    /// The derives, the given attributes, and those that all types have.
    fn attributes(&self, derives: &str, own: &str) -> String {
        let non_exhaustive = if self.options.non_exhaustive {
            "#[non_exhaustive]\n"
        } else {
            ""
        };
        let serde = self
            .options
            .serde
            .as_ref()
            .map_or_else(String::new, |feature| {
                format!("#[cfg_attr(feature = \"{feature}\", connect(serde))]\n")
            });
        format!("#[derive({derives})]\n{own}{non_exhaustive}{serde}")
    }
}

/// The name on the wire of a variant, where the macros derive another.
fn wire(is_derived: bool, name: &str) -> String {
    if is_derived {
        String::new()
    } else {
        rustfmt::attribute("wire", name)
    }
}

/// The output of a paginated operation: both have the token as an optional string.
pub(crate) fn page<'m>(model: &'m Model, operation: &'m Operation) -> Option<&'m str> {
    let has_token = |name: &str| {
        let shape = model.shape(name);
        shape
            .members
            .keys()
            .any(|member| structure::is_next_token(model, shape, member))
    };
    let (input, output) = (operation.input.as_ref()?, operation.output.as_ref()?);
    (has_token(&input.shape) && has_token(&output.shape)).then_some(&*output.shape)
}
