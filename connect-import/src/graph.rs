//! What an operation is made of.

use indexmap::IndexSet;

use crate::model::{Kind, Model, Operation, Reference};

/// The declared shapes that an operation needs, in order of first use.
#[derive(Debug, Default)]
pub(crate) struct Needs<'m> {
    /// Structures, unions and enums, the outputs among them.
    pub(crate) shapes: IndexSet<&'m str>,
    pub(crate) exceptions: IndexSet<&'m str>,
    /// The structures, unions and enums in exceptions.
    pub(crate) exception_shapes: IndexSet<&'m str>,
}

impl<'m> Needs<'m> {
    /// Adds what an operation needs.
    pub(crate) fn add(&mut self, model: &'m Model, operation: &'m Operation) {
        // The operation stands for its input.
        if let Some(input) = &operation.input {
            for member in model.shape(&input.shape).members.values() {
                visit(model, member, &mut self.shapes);
            }
        }
        if let Some(output) = &operation.output {
            visit(model, output, &mut self.shapes);
        }
        for error in &operation.errors {
            self.exceptions.insert(&error.shape);
            for member in model.shape(&error.shape).members.values() {
                visit(model, member, &mut self.exception_shapes);
            }
        }
    }
}

/// Adds the declared shapes that a reference leads to.
pub(crate) fn visit<'m>(model: &'m Model, reference: &'m Reference, found: &mut IndexSet<&'m str>) {
    let mut to_visit = vec![reference];
    // Lists and maps are no declarations, but may hold each other.
    let mut seen = IndexSet::new();
    while let Some(reference) = to_visit.pop() {
        let shape = model.shape(&reference.shape);
        if !seen.insert(&*reference.shape) {
            continue;
        }
        if shape.is_declared() {
            found.insert(&reference.shape);
        }
        let mut parts: Vec<_> = shape.references().collect();
        parts.reverse();
        to_visit.extend(parts);
    }
}

/// Whether a structure that holds `member` as it is would hold itself, and so have no size.
pub(crate) fn is_recursive(model: &Model, structure: &str, member: &Reference) -> bool {
    let mut seen = IndexSet::new();
    let mut to_visit = vec![&*member.shape];
    while let Some(name) = to_visit.pop() {
        let shape = model.shape(name);
        // Lists and maps hold their items elsewhere.
        if shape.kind != Kind::Structure || !seen.insert(name) {
            continue;
        }
        if name == structure {
            return true;
        }
        to_visit.extend(shape.members.values().map(|member| &*member.shape));
    }
    false
}

/// The shapes that are part of what is sent. An input is one where something holds it, too.
pub(crate) fn in_requests(model: &Model) -> IndexSet<&str> {
    let operations = model.operations.values();
    let inputs = operations.flat_map(|operation| &operation.input);
    let members = inputs.flat_map(|input| model.shape(&input.shape).members.values());
    reached(model, members)
}

/// The shapes that are part of what comes back.
pub(crate) fn in_answers(model: &Model) -> IndexSet<&str> {
    let operations = model.operations.values();
    let ends = operations.flat_map(|operation| operation.output.iter().chain(&operation.errors));
    reached(model, ends)
}

fn reached<'m>(
    model: &'m Model,
    references: impl Iterator<Item = &'m Reference>,
) -> IndexSet<&'m str> {
    let mut found = IndexSet::new();
    references.for_each(|reference| visit(model, reference, &mut found));
    found
}
