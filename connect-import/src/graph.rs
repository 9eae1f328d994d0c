//! The shapes that an operation depends on.

use indexmap::IndexSet;

use crate::model::{Kind, Model, Operation, Reference};

/// The declared shapes that an operation needs, in order of first use.
#[derive(Debug, Default)]
pub(crate) struct Needs<'m> {
    /// Structures, unions and enums, including outputs.
    pub(crate) shapes: IndexSet<&'m str>,
    pub(crate) exceptions: IndexSet<&'m str>,
    /// The structures, unions and enums in exceptions.
    pub(crate) exception_shapes: IndexSet<&'m str>,
}

impl<'m> Needs<'m> {
    /// Adds the shapes that an operation needs.
    pub(crate) fn add(&mut self, model: &'m Model, operation: &'m Operation) {
        // The operation is declared in place of its input.
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

/// Adds the declared shapes that are reachable from a reference.
pub(crate) fn visit<'m>(model: &'m Model, reference: &'m Reference, found: &mut IndexSet<&'m str>) {
    let mut to_visit = vec![reference];
    // Lists and maps are not declared, but may contain each other.
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

/// Whether a structure with an unboxed `member` would contain itself, and so have no size.
pub(crate) fn is_recursive(model: &Model, structure: &str, member: &Reference) -> bool {
    let mut seen = IndexSet::new();
    let mut to_visit = vec![&*member.shape];
    while let Some(name) = to_visit.pop() {
        let shape = model.shape(name);
        // Lists and maps store their items on the heap.
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

/// The shapes that occur in requests. An input is included only if another shape contains it.
pub(crate) fn in_requests(model: &Model) -> IndexSet<&str> {
    let operations = model.operations.values();
    let inputs = operations.flat_map(|operation| &operation.input);
    let members = inputs.flat_map(|input| model.shape(&input.shape).members.values());
    reached(model, members)
}

/// The shapes that occur in responses.
pub(crate) fn in_responses(model: &Model) -> IndexSet<&str> {
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
