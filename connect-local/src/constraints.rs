//! Rejects what violates the constraints of AWS's published model, in the form of AWS's services:
//! `1 validation error detected: Value at 'tags' failed to satisfy constraint: Member must have length
//! less than or equal to 50`. The value is left out: it may be a secret.

mod input;
mod patterns;
#[cfg(test)]
mod tests;

use std::fmt;

use connect_operations::limits::{Member, Operation, Shape};
use serde_json::{Map, Value};

use self::input::input;
use self::patterns::is_found;
use crate::request::RequestHead;

/// The error that a request is rejected with.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Violations {
    /// The code of the error.
    pub(crate) code: &'static str,
    violations: Vec<(String, String)>,
}

/// Checks the input of an operation against its constraints. `missing` says whether required members are
/// checked. A body that cannot be decoded has no members here: its decoder rejects it.
pub(crate) fn check(
    operation: &'static Operation,
    labels: &[(String, String)],
    head: &RequestHead,
    body: &[u8],
    missing: bool,
) -> Result<(), Violations> {
    let Some(input) = input(operation, labels, head, body) else {
        return Ok(());
    };
    let mut check = Check {
        asks_for_required: missing,
        violations: Vec::new(),
    };
    check.value("", &input, operation.input);
    if check.violations.is_empty() {
        return Ok(());
    }
    Err(Violations {
        code: operation.error,
        violations: check.violations,
    })
}

struct Check {
    asks_for_required: bool,
    violations: Vec<(String, String)>,
}

impl Check {
    fn value(&mut self, path: &str, value: &Value, shape: &Shape) {
        match (shape, value) {
            (Shape::Structure(members), Value::Object(values)) => {
                self.members(path, values, members);
            }
            (Shape::List { member, .. }, Value::Array(values)) if is_scalar(member) => {
                self.own(path, value, shape);
                self.parts(path, "Member", values.iter(), member);
            }
            (Shape::List { member, .. }, Value::Array(values)) => {
                self.own(path, value, shape);
                for (index, value) in values.iter().enumerate() {
                    self.value(&format!("{path}.{}.member", index + 1), value, member);
                }
            }
            (
                Shape::Map {
                    key, value: held, ..
                },
                Value::Object(values),
            ) => {
                self.own(path, value, shape);
                let keys: Vec<_> = values.keys().cloned().map(Value::String).collect();
                self.parts(path, "Map keys", keys.iter(), key);
                if is_scalar(held) {
                    self.parts(path, "Map value", values.values(), held);
                } else {
                    for (key, value) in values {
                        self.value(&format!("{path}.{key}.member"), value, held);
                    }
                }
            }
            _ => self.own(path, value, shape),
        }
    }

    fn members(&mut self, path: &str, values: &Map<String, Value>, members: &[Member]) {
        for member in members {
            let path = join(path, member.name);
            match values.get(member.wire).filter(|value| !value.is_null()) {
                Some(value) => self.value(&path, value, member.shape),
                None if member.is_required && self.asks_for_required => {
                    self.violations
                        .push((path, "Member must not be null".to_owned()));
                }
                None => {}
            }
        }
    }

    fn own(&mut self, path: &str, value: &Value, shape: &Shape) {
        let found = unsatisfied(value, shape).map(|constraint| (path.to_owned(), constraint));
        self.violations.extend(found);
    }

    /// Elements of lists and maps have no path of their own in AWS's format: all constraints are listed if one fails.
    fn parts<'v>(
        &mut self,
        path: &str,
        part: &str,
        mut values: impl Iterator<Item = &'v Value>,
        shape: &Shape,
    ) {
        if values.any(|value| unsatisfied(value, shape).next().is_some()) {
            let (all, _): (Vec<_>, Vec<_>) = constraints(shape).unzip();
            let constraint = format!("{part} must satisfy constraint: [{}]", all.join(", "));
            self.violations.push((path.to_owned(), constraint));
        }
    }
}

/// `fileName`, `createdBy.connectUserArn`
fn join(path: &str, member: &str) -> String {
    let mut characters = member.chars();
    let first = characters.next().map(|first| first.to_ascii_lowercase());
    let name: String = first.into_iter().chain(characters).collect();
    if path.is_empty() {
        name
    } else {
        format!("{path}.{name}")
    }
}

fn is_scalar(shape: &Shape) -> bool {
    matches!(shape, Shape::Any | Shape::Text { .. } | Shape::Number(_))
}

fn unsatisfied(value: &Value, shape: &Shape) -> impl Iterator<Item = String> {
    let unsatisfied = constraints(shape).filter(|(_, constraint)| !constraint.allows(value));
    unsatisfied.map(|(words, _)| words)
}

/// A constraint on a value.
enum Constraint<'s> {
    AtMost(f64),
    AtLeast(f64),
    Pattern(&'s str),
    OneOf(&'s [&'s str]),
}

impl Constraint<'_> {
    /// Values of another type are left to the decoder.
    fn allows(&self, value: &Value) -> bool {
        match (self, value, size_of(value)) {
            (Self::AtMost(max), _, Some(size)) => size <= *max,
            (Self::AtLeast(min), _, Some(size)) => size >= *min,
            (Self::Pattern(pattern), Value::String(text), _) => is_found(pattern, text),
            (Self::OneOf(values), Value::String(text), _) => values.contains(&text.as_str()),
            _ => true,
        }
    }
}

/// The constraints of a value by itself, in AWS's words and order.
fn constraints(shape: &Shape) -> impl Iterator<Item = (String, Constraint<'_>)> {
    let (kind, range) = match shape {
        Shape::Text { length, .. } | Shape::List { length, .. } | Shape::Map { length, .. } => {
            ("length", Some(*length))
        }
        Shape::Number(range) => ("value", Some(*range)),
        Shape::Any | Shape::Structure(_) => ("", None),
    };
    let (pattern, values) = match shape {
        Shape::Text {
            pattern, values, ..
        } => (*pattern, *values),
        _ => (None, [].as_slice()),
    };
    let (min, max) = (range.map(|range| range.min), range.map(|range| range.max));
    let at_most = max.filter(|max| max.is_finite()).map(|max| {
        let words = format!("Member must have {kind} less than or equal to {max}");
        (words, Constraint::AtMost(max))
    });
    let at_least = min.filter(|min| min.is_finite()).map(|min| {
        let words = format!("Member must have {kind} greater than or equal to {min}");
        (words, Constraint::AtLeast(min))
    });
    let pattern = pattern.map(|pattern| {
        let words = format!("Member must satisfy regular expression pattern: {pattern}");
        (words, Constraint::Pattern(pattern))
    });
    let one_of = (!values.is_empty()).then(|| {
        let words = format!(
            "Member must satisfy enum value set: [{}]",
            values.join(", ")
        );
        (words, Constraint::OneOf(values))
    });
    [at_most, at_least, pattern, one_of].into_iter().flatten()
}

/// A number's value; the length of everything else.
#[expect(clippy::cast_precision_loss, reason = "no request is that long")]
fn size_of(value: &Value) -> Option<f64> {
    match value {
        Value::Number(number) => number.as_f64(),
        Value::String(text) => Some(text.chars().count() as f64),
        Value::Array(values) => Some(values.len() as f64),
        Value::Object(values) => Some(values.len() as f64),
        Value::Null | Value::Bool(_) => None,
    }
}

impl fmt::Display for Violations {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let count = self.violations.len();
        let errors = if count == 1 { "error" } else { "errors" };
        write!(f, "{count} validation {errors} detected: ")?;
        for (index, (path, constraint)) in self.violations.iter().enumerate() {
            let separator = if index == 0 { "" } else { "; " };
            write!(
                f,
                "{separator}Value at '{path}' failed to satisfy constraint: {constraint}"
            )?;
        }
        Ok(())
    }
}
