//! Declarations, one at a time.

mod structure;
mod types;

use std::collections::{BTreeSet, HashSet};

use crate::Options;
use crate::docs::{self, Purpose};
use crate::error::Refusal;
use crate::layout;
use crate::model::{Model, Operation, Shape};
use crate::names::{Names, VariantNames};
use crate::support;
use crate::words::{screaming_snake_case, spoken};

/// The text of a declaration and what it needs.
#[derive(Debug, Clone)]
pub(crate) struct Declaration {
    pub(crate) text: String,
    /// What it uses of the runtime, and `BTreeMap`.
    pub(crate) imports: BTreeSet<&'static str>,
}

/// Declares the operations and shapes of a model.
#[derive(Debug)]
pub(crate) struct Declarer<'m> {
    pub(crate) model: &'m Model,
    pub(crate) options: &'m Options,
    pub(crate) names: Names,
    /// The enums that are keys of maps, which have an order.
    keys: HashSet<&'m str>,
    /// The outputs of pages.
    pages: HashSet<&'m str>,
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
        }
    }

    /// Declares an operation.
    pub(crate) fn operation(
        &self,
        name: &str,
        operation: &Operation,
    ) -> Result<Declaration, Refusal> {
        support::check(self.model, name, operation)?;
        let mut imports = BTreeSet::from(["connect_operation"]);
        let example = self.options.examples.get(name).map(String::as_str);
        let docs = docs::operation(self.model, name, operation, example);
        let attribute = self.attribute(name, operation);
        let is_paged = page(self.model, operation).is_some();
        let body = self.operation_members(operation, is_paged, &mut imports);
        let head = format!("{docs}{attribute}#[derive(Debug, Clone, PartialEq)]\n");
        let text =
            head + self.non_exhaustive() + &braces("struct", self.names.operation(name), &body);
        Ok(Declaration { text, imports })
    }

    fn attribute(&self, name: &str, operation: &Operation) -> String {
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
        let arguments = arguments.join(",\n    ");
        let errors = operation.errors.iter();
        let mut errors: Vec<_> = errors
            .map(|error| self.names.shape(&error.shape).to_owned())
            .collect();
        let mut seen = HashSet::new();
        errors.retain(|error| seen.insert(error.clone()));
        let errors = match &*errors {
            [] => "\n".to_owned(),
            errors => format!(",\n{}", layout::filled("    errors(", errors, 11, ")")),
        };
        format!("#[connect_operation(\n    {arguments}{errors})]\n")
    }

    /// Declares a structure, a union, an enum or an exception.
    pub(crate) fn shape(&self, name: &str) -> Declaration {
        let shape = self.model.shape(name);
        match shape {
            _ if shape.is_enum() => self.enumeration(name, shape),
            _ if shape.union => self.union(name, shape),
            _ if shape.exception => self.exception(name, shape),
            _ => self.structure(name, shape),
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
        let mut body = String::new();
        for value in shape.values.iter().filter(|value| seen.insert(*value)) {
            let variant = names.next(value);
            body += &docs::line(4, &format!("`{value}`."));
            if screaming_snake_case(&variant) != *value {
                body.push_str(&layout::attribute("wire", value));
            }
            body.extend(["    ", &variant, ",\n"]);
        }
        body += "    /// A value that this declaration does not know.\n    #[unknown]\n    Unknown(UnknownValue),\n";
        let docs = docs::line(0, &format!("{}.", spoken(name)));
        let derive = format!("#[derive(Debug, Clone, PartialEq, Eq, {order}Hash, ConnectEnum)]\n");
        let text =
            docs + &derive + self.non_exhaustive() + &braces("enum", self.names.shape(name), &body);
        let imports = BTreeSet::from(["ConnectEnum", "UnknownValue"]);
        Declaration { text, imports }
    }

    fn union(&self, name: &str, shape: &Shape) -> Declaration {
        let mut imports = BTreeSet::from(["ConnectUnion", "UnknownMember"]);
        let mut names = VariantNames::new("Member");
        let mut body = String::new();
        for (member, reference) in &shape.members {
            let variant = names.next(member);
            let ty = self.type_in(name, reference, &mut imports);
            let wire = reference.wire_name(member);
            body += &docs::line(
                4,
                &docs::member(self.model, member, reference, Purpose::Plain),
            );
            if variant != wire {
                body.push_str(&layout::attribute("wire", wire));
            }
            body += &layout::variant(&variant, &ty);
        }
        body += "    /// A member that this declaration does not know.\n    #[unknown]\n    Unknown(UnknownMember),\n";
        let docs = docs::with_page(self.model, name, &format!("{}.", spoken(name)));
        let head = docs + "#[derive(Debug, Clone, PartialEq, ConnectUnion)]\n";
        let text = head + self.non_exhaustive() + &braces("enum", self.names.shape(name), &body);
        Declaration { text, imports }
    }

    fn non_exhaustive(&self) -> &'static str {
        if self.options.non_exhaustive {
            "#[non_exhaustive]\n"
        } else {
            ""
        }
    }
}

fn braces(keyword: &str, name: &str, body: &str) -> String {
    if body.is_empty() {
        format!("pub {keyword} {name} {{}}\n")
    } else {
        format!("pub {keyword} {name} {{\n{body}}}\n")
    }
}

/// The output of an operation that answers in pages: both have the token, as optional text.
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
