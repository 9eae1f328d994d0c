//! Validates a model, so that later steps can rely on it.

use std::collections::HashSet;

use super::{Kind, Model, Reference, Shape};
use crate::Error;

impl Model {
    /// Dangling references would be found too late.
    pub(super) fn check_references(&self) -> Result<(), Error> {
        for (name, operation) in &self.operations {
            let (input, output) = (operation.input.iter(), operation.output.iter());
            let ends = input
                .map(|end| ("input", end))
                .chain(output.map(|end| ("output", end)));
            for (part, end) in ends {
                self.check(end, || format!("operations.{name}.{part}"))?;
            }
            for (index, error) in operation.errors.iter().enumerate() {
                self.check(error, || format!("operations.{name}.errors[{index}]"))?;
            }
        }
        self.shapes
            .iter()
            .try_for_each(|(name, shape)| self.check_shape(name, shape))
    }

    fn check_shape(&self, name: &str, shape: &Shape) -> Result<(), Error> {
        for (member, reference) in &shape.members {
            self.check(reference, || format!("shapes.{name}.members.{member}"))?;
        }
        for (part, reference) in shape.parts() {
            self.check(reference, || format!("shapes.{name}.{part}"))?;
        }
        if let Some(part) = shape.missing_part() {
            let problem = format!("missing field `{part}`");
            return Err(Error::model(format!("shapes.{name}"), problem));
        }
        if self.holds_itself(name) {
            let problem = "the shape contains itself without a structure in between";
            return Err(Error::model(format!("shapes.{name}"), problem));
        }
        let mut required = shape.required.iter();
        match required.find(|member| !shape.members.contains_key(*member)) {
            None => Ok(()),
            Some(stray) => {
                let problem = format!("unknown member `{stray}`");
                Err(Error::model(format!("shapes.{name}.required"), problem))
            }
        }
    }

    /// Whether a list or a map contains itself through lists and maps alone, which has no type in Rust.
    fn holds_itself(&self, name: &str) -> bool {
        let mut seen = HashSet::new();
        let mut to_visit = vec![name];
        while let Some(visited) = to_visit.pop() {
            for (_, part) in self.shape(visited).parts() {
                if part.shape == name {
                    return true;
                }
                if seen.insert(&*part.shape) {
                    to_visit.push(&part.shape);
                }
            }
        }
        false
    }

    fn check(&self, reference: &Reference, path: impl Fn() -> String) -> Result<(), Error> {
        if self.shapes.contains_key(&reference.shape) {
            return Ok(());
        }
        let problem = format!("unknown shape `{}`", reference.shape);
        Err(Error::model(format!("{}.shape", path()), problem))
    }
}

impl Shape {
    /// What a list or a map says of its items, where it does not.
    fn missing_part(&self) -> Option<&'static str> {
        match self.kind {
            Kind::List if self.member.is_none() => Some("member"),
            Kind::Map if self.key.is_none() => Some("key"),
            Kind::Map if self.value.is_none() => Some("value"),
            _ => None,
        }
    }

    pub(crate) fn is_enum(&self) -> bool {
        self.kind == Kind::String && !self.values.is_empty()
    }
}
