//! The limits of all inputs, as a table for a server: lengths, ranges, patterns and required members.

use std::collections::HashSet;
use std::fmt::Write as _;

use regex::Regex;

use crate::Options;
use crate::model::{Kind, Location, Model, Operation, Reference, Shape};

/// A look-ahead that the reader of the table implements, since `regex` has none.
const RESERVED_PREFIX: &str = "^(?!aws:)";
/// Patterns that are valid but mistaken.
const MISTAKEN: [(&str, &str); 1] = [(
    "ViewContentSha256",
    "it is one character long, and the text is a SHA-256",
)];

/// Prints the table.
pub(crate) fn table(model: &Model, options: &Options) -> String {
    let table = Table::of(model);
    let mut text = options.generated_line(model, "//");
    text.push_str(
        "\nuse crate::limits::table::*;\nuse crate::limits::{NotEnforced, Operation, Shape};\n",
    );
    text.push_str("\npub(in crate::limits) static OPERATIONS: &[Operation] = &[\n");
    for (name, operation) in &model.operations {
        if let Some(input) = operation
            .input
            .as_ref()
            .filter(|input| table.limits(&input.shape))
        {
            let error = error(model, operation);
            let input = &input.shape;
            let _ = writeln!(text, "    operation({name:?}, {error:?}, &{input}),");
        }
    }
    text.push_str("];\n\npub(in crate::limits) static NOT_ENFORCED: &[NotEnforced] = &[\n");
    for (shape, pattern, reason) in table.not_enforced() {
        let _ = writeln!(
            text,
            "    not_enforced({shape:?}, {pattern:?}, {reason:?}),"
        );
    }
    text.push_str("];\n\n");
    for (name, shape) in table.limited() {
        let _ = writeln!(text, "static {name}: Shape = {};", table.shape(name, shape));
    }
    text
}

/// The exceptions for violated limits, newest first, and the code that AWS's services return if an
/// operation declares none of them.
fn error<'m>(model: &'m Model, operation: &'m Operation) -> &'m str {
    let codes = operation.errors.iter().map(|error| {
        let facts = model.shape(&error.shape).error.as_ref();
        facts
            .and_then(|facts| facts.code.as_deref())
            .unwrap_or(&error.shape)
    });
    let codes: Vec<_> = codes.collect();
    let known = [
        "ValidationException",
        "InvalidParameterException",
        "InvalidRequestException",
    ];
    let mut known = known.into_iter();
    known
        .find(|known| codes.contains(known))
        .unwrap_or("ValidationException")
}

struct Table<'m> {
    model: &'m Model,
    /// The shapes in inputs, in order of first use.
    taken: Vec<(&'m str, &'m Shape)>,
    /// The shapes that have limits, or contain shapes that have.
    limiting: HashSet<&'m str>,
}

impl<'m> Table<'m> {
    fn of(model: &'m Model) -> Self {
        let inputs = model.operations.values();
        let mut waiting: Vec<_> = inputs
            .filter_map(|operation| operation.input.as_ref())
            .collect();
        waiting.reverse();
        let (mut taken, mut seen) = (Vec::new(), HashSet::new());
        while let Some(reference) = waiting.pop() {
            if seen.insert(reference.shape.as_str()) {
                let shape = model.shape(&reference.shape);
                taken.push((reference.shape.as_str(), shape));
                waiting.extend(shape.references());
            }
        }
        let own = taken.iter().filter(|(name, shape)| has_limit(name, shape));
        let mut limiting: HashSet<_> = own.map(|(name, _)| *name).collect();
        // A shape may be recursive.
        loop {
            let before = limiting.len();
            for (name, shape) in &taken {
                if shape
                    .references()
                    .any(|part| limiting.contains(part.shape.as_str()))
                {
                    limiting.insert(name);
                }
            }
            if limiting.len() == before {
                break;
            }
        }
        Self {
            model,
            taken,
            limiting,
        }
    }

    fn limits(&self, shape: &str) -> bool {
        self.limiting.contains(shape)
    }

    fn limited(&self) -> impl Iterator<Item = (&'m str, &'m Shape)> {
        let taken = self.taken.iter().copied();
        taken.filter(|(name, _)| self.limits(name))
    }

    fn not_enforced(&self) -> impl Iterator<Item = (&'m str, &'m str, &'static str)> {
        self.model.shapes.iter().filter_map(|(name, shape)| {
            let pattern = shape.pattern.as_deref()?;
            Some((name.as_str(), pattern, enforceable(name, pattern).err()?))
        })
    }

    fn shape(&self, name: &str, shape: &Shape) -> String {
        let range = range(shape);
        match shape.kind {
            Kind::Structure => {
                let members = shape.members.iter();
                let members = members.filter_map(|(member, part)| self.member(shape, member, part));
                format!("Shape::Structure(&[\n{}])", members.collect::<String>())
            }
            Kind::List => format!("list({range}, {})", self.part(shape.member.as_ref())),
            Kind::Map => {
                let [key, value] = [&shape.key, &shape.value].map(|part| self.part(part.as_ref()));
                format!("map({range}, {key}, {value})")
            }
            Kind::String if shape.values.is_empty() => {
                let pattern = shape.pattern.as_deref();
                match pattern.filter(|pattern| enforceable(name, pattern).is_ok()) {
                    Some(pattern) => format!("pattern({range}, {pattern:?})"),
                    None => format!("text({range})"),
                }
            }
            Kind::String => format!("values(&{:?})", shape.values),
            _ => format!("Shape::Number({range})"),
        }
    }

    /// A member that is required or has limits.
    fn member(&self, shape: &Shape, member: &str, part: &Reference) -> Option<String> {
        // An absent idempotency token is generated before limits are checked.
        let is_required = shape.requires(member) && !part.idempotency_token;
        if !is_required && !self.limits(&part.shape) {
            return None;
        }
        let wire = part.wire_name(member);
        let held = self.part(Some(part));
        let travels = match part.location {
            Some(Location::Uri) => format!("label({member:?}, {wire:?}, {held})"),
            Some(Location::Query) => format!("query({member:?}, {wire:?}, {held})"),
            Some(Location::Header) => format!("header({member:?}, {wire:?}, {held})"),
            _ => format!("body({wire:?}, {held})"),
        };
        let required = if is_required { ".required()" } else { "" };
        Some(format!("    {travels}{required},\n"))
    }

    fn part(&self, part: Option<&Reference>) -> String {
        match part.filter(|part| self.limits(&part.shape)) {
            Some(part) => format!("&{}", part.shape),
            None => "&Shape::Any".to_owned(),
        }
    }
}

/// Whether a shape itself has limits.
fn has_limit(name: &str, shape: &Shape) -> bool {
    let pattern = shape.pattern.as_deref();
    shape.min.is_some()
        || shape.max.is_some()
        || !shape.values.is_empty()
        || !shape.required.is_empty()
        || pattern.is_some_and(|pattern| enforceable(name, pattern).is_ok())
}

/// `between(1.0, 50.0)`
fn range(shape: &Shape) -> String {
    match shape.range() {
        [None, None] => "ANY".to_owned(),
        [Some(min), None] => format!("from({min:?})"),
        [None, Some(max)] => format!("to({max:?})"),
        [Some(min), Some(max)] => format!("between({min:?}, {max:?})"),
    }
}

/// A pattern, which AWS writes for Java; or the reason why it cannot be enforced.
pub(crate) fn enforceable(shape: &str, pattern: &str) -> Result<Regex, &'static str> {
    if let Some(reason) = mistaken(shape, pattern) {
        return Err(reason);
    }
    let readable = pattern.strip_prefix(RESERVED_PREFIX).unwrap_or(pattern);
    Regex::new(readable).map_err(|_| "`regex` cannot read it")
}

/// The reason why a pattern is considered mistaken.
pub(crate) fn mistaken(shape: &str, pattern: &str) -> Option<&'static str> {
    let mistaken = MISTAKEN.iter().find(|(mistaken, _)| *mistaken == shape);
    if let Some((_, reason)) = mistaken {
        return Some(reason);
    }
    if pattern.len() > 1 && pattern.starts_with('/') && pattern.ends_with('/') {
        return Some("it stands between slashes");
    }
    pattern.contains("\\\\").then_some("it is escaped twice")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn unenforceable_patterns_have_a_reason() {
        for (pattern, reason) in [
            ("^[a-z]+$", None),
            (r"^(?!aws:)[\p{L}_.:/=+\-@]*$", None),
            (r"^(?!d-)[a-z]+$", Some("`regex` cannot read it")),
            (r"\\+[1-9]\\d{1,14}$", Some("it is escaped twice")),
            (r"/^(?=.*\d)\S{8,64}$/", Some("it stands between slashes")),
            ("/", None),
        ] {
            assert_eq!(enforceable("Shape", pattern).err(), reason, "{pattern}");
        }
    }
}
