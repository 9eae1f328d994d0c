//! Whether the macros take a declaration: what they would refuse is refused, with its place in the model.

use connect_declaration::{Declaration as Read, Errors};
use syn::DeriveInput;

use super::{Declaration, Declarer};
use crate::error::Refusal;
use crate::graph::Needs;
use crate::model::{Model, Operation};
use crate::{Options, restrictions};

impl Model {
    /// The operations that cannot be declared, and why.
    pub fn refusals(&self) -> Vec<Refusal> {
        let options = Options::default();
        let declarer = Declarer::new(self, &options);
        let operations = self.operations.iter();
        operations
            .filter_map(|(name, operation)| declarer.check(name, operation).err())
            .collect()
    }
}

impl<'m> Declarer<'m> {
    /// Checks that an operation can be declared, and all that it uses.
    pub(crate) fn check(&self, name: &str, operation: &'m Operation) -> Result<(), Refusal> {
        restrictions::check(self.model, name, operation)?;
        // An operation has the members of its input.
        let input = operation.input.as_ref().map_or(name, |input| &input.shape);
        let whole = format!("operations.{name}");
        accept(name, (&whole, input), &self.unchecked(name, operation))?;
        let mut needs = Needs::default();
        needs.add(self.model, operation);
        let shapes = needs.shapes.iter().chain(&needs.exceptions);
        for shape in shapes.chain(&needs.exception_shapes) {
            if !self.accepted.borrow().contains(shape) {
                accept(name, (shape, shape), &self.shape(shape))?;
                self.accepted.borrow_mut().insert(shape);
            }
        }
        Ok(())
    }
}

/// Rejects a declaration with the first error that the macros find. Its location in the model is that of
/// the declaration, or of one of its members.
fn accept(
    operation: &str,
    (whole, members): (&str, &str),
    declaration: &Declaration,
) -> Result<(), Refusal> {
    let text = declaration.text();
    let mut errors = Errors::default();
    let error = match syn::parse_str::<DeriveInput>(&text) {
        Ok(input) => {
            Read::read(&input, &mut errors);
            errors.iter().next().cloned()
        }
        Err(error) => Some(error),
    };
    let Some(error) = error else { return Ok(()) };
    let line = error.span().start().line;
    let is_uri = |text: &str| text.trim_start().starts_with("uri = ");
    let path = match declaration.member_at(line) {
        Some(member) => format!("{members}.{}", member.name),
        None if text.lines().nth(line - 1).is_some_and(is_uri) => {
            format!("{whole}.http.requestUri")
        }
        None => whole.to_owned(),
    };
    // The remedy is for authors of declarations.
    let message = error.to_string();
    let problem = message.split("; ").next().unwrap_or_default();
    Err(Refusal {
        operation: operation.to_owned(),
        path,
        problem: problem.to_owned().into(),
    })
}
