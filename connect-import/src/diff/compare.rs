//! Finds the changes, by comparing the declarations of both models part by part.

use std::collections::BTreeSet;

use indexmap::IndexSet;

use super::members::{self, Sided};
use super::{Change, Diff, Kind};
use crate::declare::{Declaration, Declarer, Member};
use crate::model::{Form, Model, Operation, Reference, Shape};
use crate::{Options, graph};

pub(crate) fn diff(old: &Model, new: &Model) -> Diff {
    let options = Options::default();
    let mut comparison = Comparison {
        old: Declarer::new(old, &options),
        new: Declarer::new(new, &options),
        in_requests: graph::in_requests(new),
        in_responses: graph::in_responses(new),
        changes: BTreeSet::new(),
    };
    comparison.service();
    comparison.operations();
    comparison.shapes();
    Diff {
        changes: comparison.changes.into_iter().collect(),
    }
}

struct Comparison<'m> {
    old: Declarer<'m>,
    new: Declarer<'m>,
    /// The shapes of the new model that occur in requests.
    in_requests: IndexSet<&'m str>,
    /// The shapes of the new model that occur in responses.
    in_responses: IndexSet<&'m str>,
    changes: BTreeSet<Change>,
}

/// Where a structure travels.
#[derive(Clone, Copy)]
pub(super) struct Use {
    in_requests: bool,
    in_responses: bool,
}

impl Use {
    /// The kinds of change for a structure in requests, in responses, or in both.
    pub(super) fn kinds(self, request: Kind, response: Kind) -> Vec<Kind> {
        let kinds = [(self.in_requests, request), (self.in_responses, response)];
        let kinds = kinds.into_iter().filter(|(is_used, _)| *is_used);
        kinds.map(|(_, kind)| kind).collect()
    }
}

/// A declaration and the shape that it is made from.
struct Declared<'m> {
    declaration: Declaration,
    shape: Option<&'m Shape>,
}

impl Declared<'_> {
    fn form(&self) -> Form {
        self.shape.map_or(Form::Structure, Shape::form)
    }

    fn sided<'a>(&'a self, member: &'a Member) -> Sided<'a> {
        let reference = self.shape.and_then(|shape| shape.members.get(&member.name));
        Sided { member, reference }
    }

    /// The same member in this declaration. An exception's message is the same member however the model
    /// spells its name.
    fn find(&self, other: &Member) -> Option<&Member> {
        let is_message =
            |member: &Member| member.ident == "message" && self.form() == Form::Exception;
        let mut members = self.members();
        members.find(|member| member.name == other.name || is_message(member) && is_message(other))
    }

    /// The members in the model, and those that the model omits.
    fn members(&self) -> impl Iterator<Item = &Member> {
        let members = self.declaration.members.iter();
        members.filter(|member| member.ident != "Unknown")
    }
}

impl<'m> Comparison<'m> {
    fn add(&mut self, kind: Kind, what: impl Into<String>, how: impl Into<String>) {
        let (what, how) = (what.into(), how.into());
        self.changes.insert(Change { kind, what, how });
    }

    /// Compares the service's endpoint and signing name.
    fn service(&mut self) {
        let facts = |model: &'m Model| {
            let metadata = &model.metadata;
            let signing_name = metadata.signing_name.as_ref();
            [
                ("protocol", &metadata.protocol),
                ("serviceId", &metadata.service_id),
                ("endpointPrefix", &metadata.endpoint_prefix),
                (
                    "signingName",
                    signing_name.unwrap_or(&metadata.endpoint_prefix),
                ),
            ]
        };
        for ((what, was), (_, is)) in facts(self.old.model).into_iter().zip(facts(self.new.model)) {
            if was != is {
                self.add(Kind::ServiceChanged, what, format!("`{was}` became `{is}`"));
            }
        }
    }

    fn operations(&mut self) {
        let (old, new) = (self.old.model, self.new.model);
        let gone = old.operations.keys();
        for name in gone.filter(|name| !new.operations.contains_key(*name)) {
            self.add(Kind::OperationRemoved, name, "");
        }
        for (name, operation) in &new.operations {
            let refused = self.new.check(name, operation).err();
            let refused =
                refused.map(|refused| format!("at {}, {}", refused.path, refused.problem));
            let Some(before) = old.operations.get(name) else {
                let refused = refused.map(|refused| format!("; it cannot be declared: {refused}"));
                let how = call(operation) + &refused.unwrap_or_default();
                self.add(Kind::OperationAdded, name, how);
                continue;
            };
            match (self.old.check(name, before).is_err(), refused) {
                (false, Some(refused)) => self.add(Kind::OperationRefused, name, refused),
                (true, None) => {
                    let how = format!("{}; it could not be declared before", call(operation));
                    self.add(Kind::OperationAdded, name, how);
                }
                _ => {}
            }
            self.operation(name, before, operation);
        }
    }

    fn operation(&mut self, name: &str, before: &Operation, after: &Operation) {
        let (was, is) = (call(before), call(after));
        if was != is {
            self.add(Kind::OperationMoved, name, format!("{was} became {is}"));
        }
        let names = |errors: &[Reference]| -> Vec<String> {
            errors.iter().map(|error| error.shape.clone()).collect()
        };
        let (was, is) = (names(&before.errors), names(&after.errors));
        for error in is.iter().filter(|error| !was.contains(error)) {
            self.add(Kind::ErrorAdded, format!("{name}: {error}"), "");
        }
        for error in was.iter().filter(|error| !is.contains(error)) {
            self.add(Kind::ErrorRemoved, format!("{name}: {error}"), "");
        }
        let declared = |declarer: &Declarer<'m>, operation: &Operation| Declared {
            declaration: declarer.unchecked(name, operation),
            shape: operation
                .input
                .as_ref()
                .map(|input| declarer.model.shape(&input.shape)),
        };
        let (was, is) = (declared(&self.old, before), declared(&self.new, after));
        let usage = Use {
            in_requests: true,
            in_responses: false,
        };
        self.head(name, &was.declaration, &is.declaration);
        self.members(name, &was, &is, usage);
        // An output whose shape has the same name as before is compared with all shapes.
        if let (Some(before), Some(after)) = (&before.output, &after.output)
            && before.shape != after.shape
        {
            self.shape(&before.shape, &after.shape);
        }
    }

    /// Compares the shapes that operations of both models use.
    fn shapes(&mut self) {
        let before = &graph::in_requests(self.old.model) | &graph::in_responses(self.old.model);
        let after = &self.in_requests | &self.in_responses;
        for name in &before & &after {
            self.shape(name, name);
        }
    }

    fn shape(&mut self, before: &str, after: &str) {
        let declared = |declarer: &Declarer<'m>, name: &str| Declared {
            declaration: declarer.shape(name),
            shape: Some(declarer.model.shape(name)),
        };
        let (was, is) = (declared(&self.old, before), declared(&self.new, after));
        let what = match self.new.names.operation_of_output(after) {
            Some(_) => self.new.names.shape(after).to_owned(),
            None => after.to_owned(),
        };
        if was.form() != is.form() {
            let how = format!("{} became {}", describe(was.form()), describe(is.form()));
            self.add(Kind::TypeChanged, what, how);
            return;
        }
        let usage = Use {
            in_requests: self.in_requests.contains(after),
            in_responses: self.in_responses.contains(after),
        };
        self.head(&what, &was.declaration, &is.declaration);
        self.members(&what, &was, &is, usage);
    }

    /// Compares what precedes the members.
    fn head(&mut self, what: &str, before: &Declaration, after: &Declaration) {
        if let Some(how) = members::lines(&head(before), &head(after)) {
            self.add(Kind::DeclarationChanged, what, how);
        }
        self.docs(what, &before.docs, &after.docs);
    }

    fn docs(&mut self, what: &str, before: &str, after: &str) {
        // The facts in the other paragraphs are compared by themselves.
        let summary = |docs: &str| {
            let lines = docs
                .lines()
                .map(|line| line.trim().trim_start_matches("///").trim());
            let lines = lines.take_while(|line| !line.is_empty());
            lines.collect::<Vec<_>>().join(" ")
        };
        let (was, is) = (summary(before), summary(after));
        if was != is {
            let how = format!("“{was}” became “{is}”");
            self.add(Kind::DocumentationChanged, what, how);
        }
    }

    fn members(&mut self, of: &str, before: &Declared<'_>, after: &Declared<'_>, usage: Use) {
        let (dot, added, removed) = match after.form() {
            Form::Enum => (": ", Some(Kind::ValueAdded), Kind::ValueRemoved),
            Form::Union => (": ", Some(Kind::UnionMemberAdded), Kind::UnionMemberRemoved),
            _ => (".", None, Kind::MemberRemoved),
        };
        for member in before
            .members()
            .filter(|member| after.find(member).is_none())
        {
            self.add(removed, format!("{of}{dot}{}", member.name), "");
        }
        for member in after.members() {
            let what = format!("{of}{dot}{}", member.name);
            if let Some(old) = before.find(member) {
                self.member(&what, before.sided(old), after.sided(member), usage);
                continue;
            }
            match added {
                Some(kind) => self.add(kind, what, ""),
                None => {
                    for (kind, how) in members::added(member, usage) {
                        self.add(kind, &*what, how);
                    }
                }
            }
        }
    }

    fn member(&mut self, what: &str, before: Sided<'_>, after: Sided<'_>, usage: Use) {
        let changes = members::changes(before, after, usage);
        let limits = members::limits((&self.old, before), (&self.new, after));
        let is_reported = !changes.is_empty() || limits.is_some();
        for (kind, how) in changes {
            self.add(kind, what, how);
        }
        if let Some((shape, how)) = limits {
            self.add(Kind::DocumentationChanged, shape, how);
        }
        if !is_reported || members::is_noted(before, after) {
            self.docs(what, &before.member.docs, &after.member.docs);
        }
    }
}

/// The lines before the members, without the method and the path of an operation, which are compared
/// by themselves.
fn head(declaration: &Declaration) -> Vec<&str> {
    let arguments = declaration.arguments.iter().skip(2).map(String::as_str);
    let attributes = declaration.attributes.lines();
    arguments
        .chain(attributes)
        .chain([&*declaration.head])
        .collect()
}

fn call(operation: &Operation) -> String {
    format!("{} {}", operation.http.method, operation.http.request_uri)
}

fn describe(form: Form) -> &'static str {
    match form {
        Form::Structure => "a structure",
        Form::Union => "a union",
        Form::Enum => "an enum",
        Form::Exception => "an exception",
    }
}
