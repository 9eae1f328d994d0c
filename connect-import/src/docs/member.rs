//! The documentation of a member.

use serde_json::Number;

use super::{code, deprecated};
use crate::case::{snake_case, spoken};
use crate::limits;
use crate::model::{Kind, Location, Model, Reference, Shape};
use crate::names::Names;
use crate::texts;

/// The purpose of a member.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Purpose {
    IdempotencyToken,
    /// An idempotency token that cannot be declared as one.
    UnfilledToken,
    /// The token of the requested page.
    Page,
    /// The token of the next page.
    NextPage,
    /// The items of a page.
    Items,
    Plain,
}

/// Whether a member is present.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Presence {
    /// Required in requests.
    Required,
    /// Optional in requests.
    Optional,
    /// Always present in responses.
    Always,
    /// Sometimes present in responses.
    Sometimes,
}

impl Presence {
    pub(crate) fn of(is_sent: bool, is_optional: bool) -> Self {
        match (is_sent, is_optional) {
            (true, false) => Self::Required,
            (true, true) => Self::Optional,
            (false, false) => Self::Always,
            (false, true) => Self::Sometimes,
        }
    }

    pub(crate) fn is_optional(self) -> bool {
        matches!(self, Self::Optional | Self::Sometimes)
    }
}

/// A member to be declared.
pub(crate) struct About<'a> {
    /// Its structure's name in the model.
    pub(crate) structure: &'a str,
    pub(crate) name: &'a str,
    pub(crate) reference: &'a Reference,
    pub(crate) purpose: Purpose,
    pub(crate) presence: Presence,
}

impl About<'_> {
    /// The documentation: what the member is, its limits, and whether it is present.
    pub(crate) fn text(&self, model: &Model, names: &Names) -> String {
        let reference = self.reference;
        let header = reference.location == Some(Location::Header);
        let sentences = [
            &*self.what(model, names),
            self.when(),
            if header { "Travels in a header." } else { "" },
            if model.shape(&reference.shape).sensitive {
                "Sensitive."
            } else {
                ""
            },
            &self.deprecated(model),
        ];
        let sentences = sentences
            .into_iter()
            .filter(|sentence| !sentence.is_empty());
        sentences.collect::<Vec<_>>().join(" ")
    }

    fn what(&self, model: &Model, names: &Names) -> String {
        let title = match self.purpose {
            Purpose::IdempotencyToken | Purpose::UnfilledToken => {
                "Idempotency token, which identifies repeats of a request".to_owned()
            }
            Purpose::Page => {
                return "Token of the page to return, from the previous page.".to_owned();
            }
            Purpose::NextPage => return "Token of the next page.".to_owned(),
            Purpose::Items | Purpose::Plain => title(self.name),
        };
        // Omit `an ARN` if the title says so; the model calls some ids ARNs, too.
        let is_said = |fact: &String| {
            let last = fact.rsplit(' ').next().unwrap_or_default();
            let is_kind = fact.starts_with("a ") || fact.starts_with("an ");
            let is_named = title.to_lowercase().contains(&last.to_lowercase());
            is_kind && (is_named || title.ends_with("id"))
        };
        let facts = facts(model, names, &self.reference.shape).into_iter();
        let facts: Vec<_> = facts.filter(|fact| !is_said(fact)).collect();
        match &*facts {
            [] => title + ".",
            facts => format!("{title}: {}.", facts.join("; ")),
        }
    }

    fn when(&self) -> &'static str {
        match (self.purpose, self.presence) {
            (Purpose::IdempotencyToken, _) => "Generated if absent.",
            (Purpose::UnfilledToken, Presence::Required) => "Required; it is not generated.",
            (Purpose::UnfilledToken, _) => "Optional; it is not generated if absent.",
            (Purpose::Page, _) => "Optional; without it the first page is returned.",
            (Purpose::NextPage, _) => "Absent on the last page.",
            (Purpose::Items, _) => "The items of the page.",
            (Purpose::Plain, Presence::Required) => "Required.",
            (Purpose::Plain, Presence::Optional) => "Optional.",
            (Purpose::Plain, Presence::Always) => "Always present.",
            (Purpose::Plain, Presence::Sometimes) => "",
        }
    }

    /// When it was deprecated, and the replacement that the model names.
    fn deprecated(&self, model: &Model) -> String {
        let Reference {
            deprecated_since,
            deprecated_message,
            ..
        } = self.reference;
        let message = deprecated_message.as_deref().unwrap_or_default();
        let named = |name: &&String| {
            let mut words = message.split(|character: char| !character.is_ascii_alphanumeric());
            **name != self.name && words.any(|word| word == **name)
        };
        let mut members = model.shape(self.structure).members.keys();
        let instead = members.find(named).map(|name| snake_case(name));
        deprecated(
            self.reference.deprecated,
            deprecated_since.as_deref(),
            instead.as_deref(),
        )
    }
}

fn title(name: &str) -> String {
    match spoken(name) {
        // A name without letters.
        title if title.is_empty() => code(name),
        title => title,
    }
}

/// What the type does not say about a value, and its limits.
pub(crate) fn facts(model: &Model, names: &Names, name: &str) -> Vec<String> {
    let shape = model.shape(name);
    let range = |unit| range(shape.min.as_ref(), shape.max.as_ref(), unit);
    let part = |what, part: &Option<Reference>| {
        let part = part.as_ref().map(|part| facts(model, names, &part.shape));
        let part = part.filter(|part| !part.is_empty())?;
        Some(format!("{what} {}", part.join(", ")))
    };
    // The runtime skips nulls.
    let sparse = shape.sparse.then(|| "`null` is skipped".to_owned());
    let facts = match shape.kind {
        Kind::String if shape.is_enum() => [
            Some(format!("one of [`{}`]", names.shape(name))),
            None,
            None,
        ],
        Kind::String => {
            let said = texts::said(name);
            let pattern = said.is_none().then(|| pattern(name, shape)).flatten();
            [said, range("character"), pattern]
        }
        Kind::Integer | Kind::Long | Kind::Float | Kind::Double => [range(""), None, None],
        Kind::List => [range("item"), part("each", &shape.member), sparse],
        Kind::Map => {
            let parts = [part("keys", &shape.key), part("values", &shape.value)];
            let parts: Vec<_> = parts.into_iter().flatten().collect();
            let parts = (!parts.is_empty()).then(|| parts.join("; "));
            [range("entry"), parts, sparse]
        }
        Kind::Structure if shape.document => [Some("any JSON value".to_owned()), None, None],
        _ => [None, None, None],
    };
    facts.into_iter().flatten().collect()
}

/// Descriptions of patterns that are easier to read in words.
const PATTERNS: [(&[&str], &str); 7] = [
    (&[r".*\S.*", r".*[\S]", r"^.*[\S]$"], "not only whitespace"),
    (&[r"(^[\S].*[\S]$)|(^[\S]$)"], "no whitespace at either end"),
    (&[r"^\P{C}*$", r"^[^\p{C}]*$"], "no control characters"),
    (&[r"^\d{4}-\d{2}-\d{2}$"], "a date, like `2026-01-31`"),
    (
        &[r"^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$"],
        "a UUID",
    ),
    (
        &[r"^[\P{C}\r\n\t]{1,127}$", r"^[\P{C}\r\n\t]{1,250}$"],
        "no control characters but tabs and line breaks",
    ),
    (&[".*", "^.*$", r"^[\W\S_]*"], ""),
];

/// The pattern of a string, in words or verbatim, unless it is mistaken or too long.
fn pattern(name: &str, shape: &Shape) -> Option<String> {
    let pattern = shape.pattern.as_deref()?;
    let mut known = PATTERNS.iter();
    match known.find(|(patterns, _)| patterns.contains(&pattern)) {
        Some((_, said)) => (!said.is_empty()).then(|| (*said).to_owned()),
        None if is_readable(pattern) && limits::mistaken(name, pattern).is_none() => {
            Some(format!("pattern `{pattern}`"))
        }
        None => None,
    }
}

/// Whether a pattern fits in a code span on one line.
fn is_readable(pattern: &str) -> bool {
    const LONGEST: usize = 60;
    let fits = pattern.len() <= LONGEST && !pattern.contains('`');
    fits && pattern
        .chars()
        .all(|c| c.is_ascii() && !c.is_ascii_control())
}

/// `1 to 256 characters`.
fn range(min: Option<&Number>, max: Option<&Number>, unit: &str) -> Option<String> {
    // A minimum length of zero says nothing.
    let min = min.filter(|min| unit.is_empty() || min.as_f64() != Some(0.0));
    let (numbers, last) = match (min, max) {
        (None, None) => return None,
        (Some(min), Some(max)) if min == max => (format!("exactly {max}"), max),
        (Some(min), Some(max)) => (format!("{min} to {max}"), max),
        (Some(min), None) => (format!("at least {min}"), min),
        (None, Some(max)) => (format!("at most {max}"), max),
    };
    let unit = match (unit, last.as_f64()) {
        ("", _) => return Some(numbers),
        (unit, Some(1.0)) => unit.to_owned(),
        ("entry", _) => "entries".to_owned(),
        (unit, _) => format!("{unit}s"),
    };
    Some(format!("{numbers} {unit}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn limits_are_described_in_plain_words() {
        let number = |number: i64| Number::from(number);
        let describe = |min: Option<i64>, max: Option<i64>, unit| {
            range(min.map(number).as_ref(), max.map(number).as_ref(), unit).unwrap_or_default()
        };
        assert_eq!(
            describe(Some(1), Some(256), "character"),
            "1 to 256 characters"
        );
        assert_eq!(describe(Some(0), Some(1), "item"), "at most 1 item");
        assert_eq!(describe(Some(0), None, "item"), "");
        assert_eq!(describe(Some(0), Some(99), ""), "0 to 99");
        assert_eq!(describe(Some(2), Some(2), "entry"), "exactly 2 entries");
    }
}
