//! Finds the changes.

use std::collections::{BTreeSet, HashSet};

use indexmap::IndexSet;

use super::{Change, Diff, Kind};
use crate::Options;
use crate::declare::Declarer;
use crate::graph;
use crate::model::{Location, Model, Operation, Reference, Shape};

pub(crate) fn diff(old: &Model, new: &Model) -> Diff {
    let options = Options::default();
    let mut comparison = Comparison {
        old: Declarer::new(old, &options),
        new: Declarer::new(new, &options),
        changes: BTreeSet::new(),
    };
    comparison.operations();
    comparison.nested_shapes();
    Diff {
        changes: comparison.changes.into_iter().collect(),
    }
}

struct Comparison<'m> {
    old: Declarer<'m>,
    new: Declarer<'m>,
    changes: BTreeSet<Change>,
}

/// Where a structure travels.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Use {
    in_requests: bool,
    in_answers: bool,
}

impl Comparison<'_> {
    fn add(&mut self, kind: Kind, what: impl Into<String>, how: impl Into<String>) {
        let (what, how) = (what.into(), how.into());
        self.changes.insert(Change { kind, what, how });
    }

    fn operations(&mut self) {
        let (old, new) = (self.old.model, self.new.model);
        for name in old
            .operations
            .keys()
            .filter(|name| !new.operations.contains_key(*name))
        {
            self.add(Kind::OperationRemoved, name, "");
        }
        for (name, operation) in &new.operations {
            match old.operations.get(name) {
                Some(before) => self.operation(name, before, operation),
                None => self.add(Kind::OperationAdded, name, call(operation)),
            }
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
        let errors = (names(&before.errors), names(&after.errors));
        self.lists(
            name,
            &errors.0,
            &errors.1,
            Kind::ErrorAdded,
            Kind::ErrorRemoved,
        );
        let parts = [
            (name.to_owned(), &before.input, &after.input, true),
            (
                format!("{name}Output"),
                &before.output,
                &after.output,
                false,
            ),
        ];
        let nothing = Reference::default();
        for (name, before, after, in_requests) in parts {
            let before = before.as_ref().unwrap_or(&nothing);
            let after = after.as_ref().unwrap_or(&nothing);
            let usage = Use {
                in_requests,
                in_answers: !in_requests,
            };
            let (before, after) = (
                self.old.model.shape(&before.shape),
                self.new.model.shape(&after.shape),
            );
            self.structure(&name, before, after, usage);
        }
    }

    /// What one list of names has and the other has not.
    fn lists(&mut self, of: &str, before: &[String], after: &[String], added: Kind, removed: Kind) {
        for name in after.iter().filter(|name| !before.contains(name)) {
            self.add(added, format!("{of}: {name}"), "");
        }
        for name in before.iter().filter(|name| !after.contains(name)) {
            self.add(removed, format!("{of}: {name}"), "");
        }
    }

    /// Compares the shapes inside bodies that both models have.
    fn nested_shapes(&mut self) {
        let requests = nested(self.new.model, |operation| operation.input.iter().collect());
        let answers = nested(self.new.model, |operation| {
            operation.output.iter().chain(&operation.errors).collect()
        });
        // Compared as parts of their operations, under their names.
        let operations = self.new.model.operations.values();
        let ends: HashSet<&str> = operations
            .flat_map(|op| op.input.iter().chain(&op.output))
            .map(|end| &*end.shape)
            .collect();
        let names: BTreeSet<&str> = requests.iter().chain(&answers).copied().collect();
        for name in names.into_iter().filter(|name| !ends.contains(name)) {
            let Some(before) = self.old.model.shapes.get(name) else {
                continue;
            };
            let after = self.new.model.shape(name);
            let usage = Use {
                in_requests: requests.contains(name),
                in_answers: answers.contains(name),
            };
            match (
                before.is_enum() && after.is_enum(),
                before.union && after.union,
            ) {
                (true, _) => self.lists(
                    name,
                    &before.values,
                    &after.values,
                    Kind::ValueAdded,
                    Kind::ValueRemoved,
                ),
                (_, true) => self.union(name, before, after),
                _ => self.structure(name, before, after, usage),
            }
        }
    }

    fn union(&mut self, name: &str, before: &Shape, after: &Shape) {
        let members = |shape: &Shape| -> Vec<String> { shape.members.keys().cloned().collect() };
        let (was, is) = (members(before), members(after));
        self.lists(
            name,
            &was,
            &is,
            Kind::UnionMemberAdded,
            Kind::UnionMemberRemoved,
        );
        for (member, reference) in &after.members {
            if let Some(old) = before.members.get(member) {
                self.member(&format!("{name}: {member}"), member, old, reference);
            }
        }
    }

    fn structure(&mut self, name: &str, before: &Shape, after: &Shape, usage: Use) {
        for member in before
            .members
            .keys()
            .filter(|member| !after.members.contains_key(*member))
        {
            self.add(Kind::MemberRemoved, format!("{name}.{member}"), "");
        }
        for (member, reference) in &after.members {
            let what = format!("{name}.{member}");
            let is_required = after.requires(member) && !reference.idempotency_token;
            let Some(old) = before.members.get(member) else {
                let required_in_request = is_required && usage.in_requests;
                let kind = if required_in_request {
                    Kind::RequiredMemberAdded
                } else {
                    Kind::MemberAdded
                };
                let ty = self.new.type_of(reference, &mut BTreeSet::new());
                let ty = if is_required {
                    ty
                } else {
                    format!("Option<{ty}>")
                };
                self.add(kind, what, format!("`{ty}`"));
                continue;
            };
            let was_required = before.requires(member) && !old.idempotency_token;
            self.required(&what, was_required, is_required, usage);
            self.member(&what, member, old, reference);
        }
    }

    fn required(&mut self, what: &str, was: bool, is: bool, usage: Use) {
        let (in_request, in_answer) = match (was, is) {
            (false, true) => (Kind::NowRequiredInRequest, Kind::NowRequiredInAnswer),
            (true, false) => (Kind::NowOptionalInRequest, Kind::NowOptionalInAnswer),
            _ => return,
        };
        if usage.in_requests {
            self.add(in_request, what, "");
        }
        if usage.in_answers {
            self.add(in_answer, what, "");
        }
    }

    fn member(&mut self, what: &str, name: &str, before: &Reference, after: &Reference) {
        let was = self.old.type_of(before, &mut BTreeSet::new());
        let is = self.new.type_of(after, &mut BTreeSet::new());
        if was != is {
            self.add(Kind::TypeChanged, what, format!("`{was}` became `{is}`"));
        }
        let (was, is) = (place(name, before), place(name, after));
        if was != is {
            self.add(Kind::MemberMoved, what, format!("{was} became {is}"));
        }
    }
}

fn call(operation: &Operation) -> String {
    format!("{} {}", operation.http.method, operation.http.request_uri)
}

fn place(name: &str, member: &Reference) -> String {
    let place = match member.location {
        None => "body",
        Some(Location::Uri) => "path",
        Some(Location::Query) => "query",
        Some(Location::Header | Location::Headers) => "header",
        Some(Location::StatusCode) => "status",
    };
    format!("`{}` in the {place}", member.wire_name(name))
}

/// The shapes that are part of what operations refer to.
fn nested<'m>(
    model: &'m Model,
    ends: impl Fn(&'m Operation) -> Vec<&'m Reference>,
) -> IndexSet<&'m str> {
    let mut found = IndexSet::new();
    let ends = model.operations.values().flat_map(ends);
    ends.for_each(|end| graph::visit(model, end, &mut found));
    found
}
