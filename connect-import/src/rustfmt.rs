//! Formats text as rustfmt would.

use std::cmp::Ordering;

/// The maximum width of a line.
pub(crate) const WIDTH: usize = 100;

/// Fills lines with words: the first line starts with `start`, the others are indented by `indent`
/// spaces, and the last ends with `end`.
pub(crate) fn filled(start: &str, words: &[String], indent: usize, end: &str) -> String {
    filled_to(WIDTH, start, words, indent, end)
}

fn filled_to(width: usize, start: &str, words: &[String], indent: usize, end: &str) -> String {
    let mut text = String::new();
    let mut line = start.to_owned();
    let mut is_empty = true;
    for (index, word) in words.iter().enumerate() {
        let is_last = index + 1 == words.len();
        let closing = if is_last { end } else { "," };
        let space = if is_empty { "" } else { " " };
        if !is_empty && line.len() + space.len() + word.len() + closing.len() > width {
            text.push_str(&line);
            text.push('\n');
            line = format!("{}{word}", " ".repeat(indent));
        } else {
            line.push_str(space);
            line.push_str(word);
        }
        line.push_str(closing);
        is_empty = false;
    }
    text + &line + "\n"
}

/// `pub use path::{A, B};`
pub(crate) fn import(
    visibility: &str,
    path: &str,
    names: impl IntoIterator<Item = String>,
) -> String {
    // rustfmt leaves the last column of an import free, except for the comma after a single line of names.
    const IMPORT: usize = WIDTH - 1;
    let mut names: Vec<String> = names.into_iter().collect();
    names.sort_by(|a, b| version_order(a, b));
    let one_line = match &*names {
        [] => return String::new(),
        [name] => format!("{visibility}use {path}::{name};\n"),
        names => format!("{visibility}use {path}::{{{}}};\n", names.join(", ")),
    };
    if one_line.trim_end().len() <= IMPORT {
        return one_line;
    }
    let line = format!("    {}", names.join(", "));
    let lines = if line.len() <= IMPORT {
        line + ",\n"
    } else {
        filled_to(IMPORT, "    ", &names, 4, ",")
    };
    format!("{visibility}use {path}::{{\n{lines}}};\n")
}

/// The sort key of names in an import: digits are compared as numbers.
fn version_order(a: &str, b: &str) -> Ordering {
    let (mut a, mut b) = (a, b);
    loop {
        let ((text_a, rest_a), (text_b, rest_b)) = (split(a, false), split(b, false));
        let ((number_a, rest_a), (number_b, rest_b)) = (split(rest_a, true), split(rest_b, true));
        let number = |digits: &str| digits.parse::<u64>().unwrap_or_default();
        let order = text_a
            .cmp(text_b)
            .then_with(|| number(number_a).cmp(&number(number_b)));
        if order != Ordering::Equal || rest_a.is_empty() || rest_b.is_empty() {
            return order.then_with(|| rest_a.len().cmp(&rest_b.len()));
        }
        (a, b) = (rest_a, rest_b);
    }
}

/// The leading run of digits or of other characters.
fn split(text: &str, digits: bool) -> (&str, &str) {
    let end = text.find(|character: char| character.is_ascii_digit() != digits);
    text.split_at(end.unwrap_or(text.len()))
}

/// The attribute of a member: `    #[wire("Name")]`.
pub(crate) fn attribute(name: &str, text: &str) -> String {
    format!("    #[{name}({text:?})]\n")
}

/// A member of a structure: `    pub name: Type,`.
pub(crate) fn field(name: &str, ty: &str) -> String {
    let line = format!("    pub {name}: {ty},\n");
    if line.len() <= WIDTH + 1 {
        return line;
    }
    format!("    pub {name}:\n        {ty},\n")
}

/// A variant, with the type of its payload if it has one: `    Name(Type),`.
pub(crate) fn variant(name: &str, ty: &str) -> String {
    if ty.is_empty() {
        return format!("    {name},\n");
    }
    let line = format!("    {name}({ty}),\n");
    if line.len() <= WIDTH + 1 {
        return line;
    }
    format!("    {name}(\n        {ty},\n    ),\n")
}

/// `#[cfg(any(feature = "a", feature = "b"))]`, for one feature without `any`.
pub(crate) fn cfg_any(features: &[&str]) -> String {
    // rustfmt's maximum width of the arguments of an attribute.
    const ARGUMENTS: usize = 70;
    let features: Vec<String> = features
        .iter()
        .map(|name| format!("feature = \"{name}\""))
        .collect();
    match &*features {
        [] => String::new(),
        [feature] => format!("#[cfg({feature})]\n"),
        features => {
            let joined = features.join(", ");
            if joined.len() <= ARGUMENTS {
                format!("#[cfg(any({joined}))]\n")
            } else {
                format!("#[cfg(any(\n    {}\n))]\n", features.join(",\n    "))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn imports_are_sorted_and_wrapped() {
        let names = [
            "connect_operation",
            "Timestamp",
            "ConnectShape",
            "V10",
            "V9",
        ];
        let names = names.map(str::to_owned);
        let expected = "use a::{ConnectShape, Timestamp, V9, V10, connect_operation};\n";
        assert_eq!(import("", "a", names), expected);
        assert_eq!(import("pub ", "a", ["A".to_owned()]), "pub use a::A;\n");
        assert_eq!(import("", "a", []), "");
        let long = (0..9).map(|n| format!("AnExceptionWithALongName{n}"));
        let wrapped = import("", "a", long);
        assert!(wrapped.lines().all(|line| line.len() <= WIDTH), "{wrapped}");
        assert_eq!(wrapped.lines().count(), 5, "{wrapped}");
    }

    #[test]
    fn long_feature_lists_are_wrapped() {
        assert_eq!(cfg_any(&["a"]), "#[cfg(feature = \"a\")]\n");
        assert_eq!(
            cfg_any(&["a", "b"]),
            "#[cfg(any(feature = \"a\", feature = \"b\"))]\n"
        );
        assert_eq!(cfg_any(&["abcdefghijklmnop"; 4]).lines().count(), 6);
    }
}
