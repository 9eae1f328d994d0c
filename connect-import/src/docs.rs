//! What documentation says: facts of the model, in our words. AWS's prose stays with AWS.

use serde_json::Number;

use crate::model::{Kind, Location, Model, Operation, Reference, Shape};
use crate::words::spoken;

/// Where the API reference has its pages, by the service's id.
const PAGES: [(&str, &str); 2] = [
    (
        "Connect",
        "https://docs.aws.amazon.com/connect/latest/APIReference/API_",
    ),
    (
        "ConnectCases",
        "https://docs.aws.amazon.com/connect/latest/APIReference/API_connect-cases_",
    ),
];

/// The page of an operation or a structure in the API reference.
pub(crate) fn page(model: &Model, name: &str) -> Option<String> {
    let pages = PAGES
        .iter()
        .find(|(service, _)| *service == model.metadata.service_id);
    pages.map(|(_, page)| format!("{page}{name}.html"))
}

/// Text of the model on one line: what breaks it, or does not print, is escaped.
pub(crate) fn visible(text: &str) -> String {
    let escaped = text.chars().map(|character| match character {
        '\\' | '"' | '\'' => character.to_string(),
        other => other.escape_debug().to_string(),
    });
    escaped.collect()
}

/// Text of the model between backticks: as many as it does not have itself.
pub(crate) fn code(text: &str) -> String {
    let text = visible(text);
    let runs = text.split(|character| character != '`').map(str::len);
    match runs.max() {
        None | Some(0) => format!("`{text}`"),
        Some(longest) => {
            let fence = "`".repeat(longest + 1);
            format!("{fence} {text} {fence}")
        }
    }
}

/// Text of the model as it is: nothing in it is Markdown.
fn plain(text: &str) -> String {
    let mut plain = String::new();
    for character in visible(text).chars() {
        if "\\`*_[]<>".contains(character) {
            plain.push('\\');
        }
        plain.push(character);
    }
    plain
}

/// `/// text`, indented.
pub(crate) fn line(indent: usize, text: &str) -> String {
    let text = format!("{}/// {text}", " ".repeat(indent));
    text.trim_end().to_owned() + "\n"
}

/// The documentation of something that has a page.
pub(crate) fn with_page(model: &Model, name: &str, title: &str) -> String {
    let link = page(model, name).map(|page| format!("///\n/// [API reference]({page})\n"));
    line(0, title) + &link.unwrap_or_default()
}

/// What an operation's documentation says, and the example that shows it.
pub(crate) fn operation(
    model: &Model,
    name: &str,
    operation: &Operation,
    example: Option<&str>,
) -> String {
    let title = format!("{}.", spoken(name));
    let since = operation.deprecated_since.as_deref();
    let title = title + &deprecated(operation.deprecated, since);
    with_page(model, name, &title) + &example.map(self::example).unwrap_or_default()
}

/// An example that is compiled and not run; what every example has is hidden.
fn example(text: &str) -> String {
    const BEGIN: &str = "\n```no_run\n\
        # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {\n";
    const END: &str = "# Ok(())\n# }\n```\n";
    let text = text.trim_end();
    let lines = BEGIN.lines().chain(text.lines()).chain(END.lines());
    lines.map(|text| line(0, text)).collect()
}

/// `Deprecated since 2024-07-08.`, as a further sentence.
fn deprecated(is_deprecated: bool, since: Option<&str>) -> String {
    match (is_deprecated, since) {
        (false, _) => String::new(),
        (true, None) => " Deprecated.".to_owned(),
        (true, Some(since)) => format!(" Deprecated since {}.", plain(since)),
    }
}

/// What a member is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Purpose {
    IdempotencyToken,
    /// An idempotency token that no declaration can mark.
    UnfilledToken,
    /// The token of the page that is asked for.
    Page,
    /// The token of the page that follows.
    NextPage,
    Plain,
}

/// One line about a member: its name in words, and its limits.
pub(crate) fn member(model: &Model, name: &str, reference: &Reference, purpose: Purpose) -> String {
    let title = match purpose {
        Purpose::IdempotencyToken => "Makes a repeated request the same one".to_owned(),
        Purpose::UnfilledToken => {
            "Makes a repeated request the same one, and is not filled where it is absent".to_owned()
        }
        Purpose::Page => "The page, by the token that the one before gave".to_owned(),
        Purpose::NextPage => "The token of the next page, if there is one".to_owned(),
        Purpose::Plain => title(name),
    };
    let facts = match purpose {
        Purpose::Plain | Purpose::IdempotencyToken | Purpose::UnfilledToken => {
            facts(model, model.shape(&reference.shape))
        }
        Purpose::Page | Purpose::NextPage => Vec::new(),
    };
    let separator = if purpose == Purpose::Plain { ":" } else { ";" };
    let facts = match &*facts {
        [] => String::new(),
        facts => format!("{separator} {}", facts.join("; ")),
    };
    let header = reference.location == Some(Location::Header);
    let header = if header { " Travels in a header." } else { "" };
    let since = reference.deprecated_since.as_deref();
    format!(
        "{title}{facts}.{header}{}",
        deprecated(reference.deprecated, since)
    )
}

fn title(name: &str) -> String {
    match spoken(name) {
        // A name without letters.
        title if title.is_empty() => code(name),
        title => title,
    }
}

/// The limits of a value.
pub(crate) fn facts(model: &Model, shape: &Shape) -> Vec<String> {
    let range = |unit| range(shape.min.as_ref(), shape.max.as_ref(), unit);
    // The runtime reads what is there.
    let sparse = shape.sparse.then(|| "`null` is skipped".to_owned());
    match shape.kind {
        Kind::String if !shape.is_enum() => {
            let pattern = shape
                .pattern
                .as_deref()
                .filter(|pattern| is_readable(pattern));
            let pattern = pattern.map(|pattern| format!("pattern `{pattern}`"));
            range("character").into_iter().chain(pattern).collect()
        }
        Kind::Integer | Kind::Long | Kind::Float | Kind::Double => range("").into_iter().collect(),
        Kind::List => {
            let item = shape.member.as_ref().map(|item| model.shape(&item.shape));
            let item = item.filter(|item| item.kind == Kind::String);
            let item = item.map(|item| facts(model, item)).unwrap_or_default();
            let item = (!item.is_empty()).then(|| format!("each {}", item.join(", ")));
            range("item")
                .into_iter()
                .chain(item)
                .chain(sparse)
                .collect()
        }
        Kind::Map => range("entry").into_iter().chain(sparse).collect(),
        _ => Vec::new(),
    }
}

/// Whether a pattern says something and can stand between backticks on one line.
fn is_readable(pattern: &str) -> bool {
    const LONGEST: usize = 60;
    let says_something = !matches!(pattern, ".*" | "^.*$");
    let fits = pattern.len() <= LONGEST && !pattern.contains('`');
    says_something
        && fits
        && pattern
            .chars()
            .all(|c| c.is_ascii() && !c.is_ascii_control())
}

/// `1 to 256 characters`.
fn range(min: Option<&Number>, max: Option<&Number>, unit: &str) -> Option<String> {
    // Nothing has less than no characters.
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
    fn limits_are_said_as_one_says_them() {
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
