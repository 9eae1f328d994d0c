//! Generates documentation from the facts in the model, without AWS's prose.

mod member;

use crate::case::spoken;
use crate::model::{Http, Model, Operation};
use crate::rustfmt::WIDTH;

pub(crate) use member::{About, Presence, Purpose, facts};

/// The base URLs of the API reference, by service id.
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

/// The URL of an operation or a structure in the API reference.
pub(crate) fn page(model: &Model, name: &str) -> Option<String> {
    let pages = PAGES
        .iter()
        .find(|(service, _)| *service == model.metadata.service_id);
    pages.map(|(_, page)| format!("{page}{name}.html"))
}

/// Text from the model on one line: line breaks and non-printable characters are escaped.
pub(crate) fn visible(text: &str) -> String {
    let escaped = text.chars().map(|character| match character {
        '\\' | '"' | '\'' => character.to_string(),
        other => other.escape_debug().to_string(),
    });
    escaped.collect()
}

/// Text from the model as a code span, with more backticks than it contains in a row.
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

/// Text from the model with Markdown escaped.
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

/// A paragraph of documentation, indented, wrapped to the width of the code.
pub(crate) fn paragraph(indent: usize, text: &str) -> String {
    let start = format!("{}///", " ".repeat(indent));
    let mut lines = String::new();
    let mut line = start.clone();
    for piece in unbroken(text) {
        if line.len() + 1 + piece.len() > WIDTH && line.len() > start.len() {
            lines += &line;
            lines.push('\n');
            line.clone_from(&start);
        }
        line.push(' ');
        line += &piece;
    }
    lines + line.trim_end() + "\n"
}

/// The parts of a text that must stay on one line: code, links, and a number with the word before it, since
/// a line that starts with a number could become a list.
fn unbroken(text: &str) -> Vec<String> {
    let mut pieces: Vec<String> = Vec::new();
    let mut is_code = false;
    for word in text.split(' ') {
        let begins_list = word.starts_with(|first: char| first.is_ascii_digit());
        let is_link = |piece: &str| piece.starts_with('[') && !piece.contains(']');
        match pieces.last_mut() {
            Some(piece) if is_code || begins_list || is_link(piece) => {
                piece.extend([" ", word]);
            }
            _ => pieces.push(word.to_owned()),
        }
        let fences = word.split(|character| character != '`');
        is_code ^= fences.filter(|fence| !fence.is_empty()).count() % 2 == 1;
    }
    pieces
}

/// Paragraphs, separated by an empty line.
pub(crate) fn paragraphs(texts: impl IntoIterator<Item = String>) -> String {
    let texts = texts.into_iter().filter(|text| !text.is_empty());
    let texts: Vec<_> = texts.map(|text| paragraph(0, &text)).collect();
    texts.join("///\n")
}

/// The link to the API reference, or an empty string if the service has no such page.
pub(crate) fn link(model: &Model, name: &str) -> String {
    let page = page(model, name);
    page.map_or_else(String::new, |page| format!("[API reference]({page})"))
}

/// The documentation of an operation; `traits` are properties such as being paginated.
pub(crate) fn operation(
    model: &Model,
    name: &str,
    operation: &Operation,
    traits: &[&str],
    errors: &[String],
) -> String {
    let since = operation.deprecated_since.as_deref();
    let deprecated = deprecated(operation.deprecated, since, None);
    let title = format!("{}. {deprecated}", spoken(name));
    let Http {
        method,
        request_uri,
    } = &operation.http;
    let call = code(&format!("{method} {request_uri}"));
    let facts = [&[&*call], traits].concat().join(", ");
    let facts = format!("{facts}. {}", link(model, name));
    let errors: Vec<_> = errors.iter().map(|error| format!("[`{error}`]")).collect();
    let documentation = paragraphs([title, facts]);
    match &*errors {
        [] => documentation,
        errors => format!(
            "{documentation}///\n/// # Errors\n{}",
            paragraph(0, &(errors.join(", ") + "."))
        ),
    }
}

/// The values of an enum, unless there are many.
pub(crate) fn values(values: &[String]) -> String {
    const FEW: usize = 12;
    if values.len() > FEW {
        return String::new();
    }
    let values: Vec<_> = values.iter().map(|value| code(value)).collect();
    format!("One of {}.", values.join(", "))
}

/// An example that is compiled and not run; the lines that all examples share are hidden.
pub(crate) fn example(text: &str) -> String {
    const BEGIN: &str = "\n# Examples\n```no_run\n\
        # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {\n";
    const END: &str = "# Ok(())\n# }\n```\n";
    let text = text.trim_end();
    let lines = BEGIN.lines().chain(text.lines()).chain(END.lines());
    lines
        .map(|text| format!("/// {text}").trim_end().to_owned() + "\n")
        .collect()
}

/// `Deprecated since 2024-07-08; use other.`
fn deprecated(is_deprecated: bool, since: Option<&str>, instead: Option<&str>) -> String {
    if !is_deprecated {
        return String::new();
    }
    let since = since.map(|since| format!(" since {}", plain(since)));
    let instead = instead.map(|instead| format!("; use {}", code(instead)));
    let [since, instead] = [since, instead].map(Option::unwrap_or_default);
    format!("Deprecated{since}{instead}.")
}
