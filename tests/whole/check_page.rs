//! docs/check.md lists the rules, the options and the fields of `connect-import --check`.

use std::fs::read_to_string;

use crate::architecture::tokens::root;

fn read(path: &str) -> String {
    read_to_string(root().join(path)).unwrap()
}

/// The part of a text between two others.
fn between<'t>(text: &'t str, start: &str, end: &str) -> &'t str {
    let (_, rest) = text.split_once(start).expect(start);
    rest.split_once(end).expect(end).0
}

/// The names in code in a text: `` `name` ``.
fn quoted(text: &str) -> impl Iterator<Item = &str> {
    text.split('`').skip(1).step_by(2)
}

/// The lines of an item that are neither documentation nor attributes.
fn declared(item: &str) -> impl Iterator<Item = &str> {
    let lines = item.lines().map(str::trim);
    lines.filter(|line| !line.is_empty() && !line.starts_with(['/', '#']))
}

#[test]
fn the_page_lists_the_rules_and_which_are_notes() {
    let page = read("docs/check.md");
    let source = read("connect-import/src/check/report.rs");
    let rules = declared(between(&source, "pub enum Rule {\n", "\n}"));
    let rules: Vec<_> = rules
        .map(|rule| rule.trim_end_matches(',').to_lowercase())
        .collect();
    assert!(rules.len() > 10, "{rules:?}");
    let notes = between(&source, "match self {", " => Severity::Note");
    let notes: Vec<_> = notes.split("Self::").skip(1).collect();
    let notes = notes
        .iter()
        .map(|rule| rule.trim_end_matches([' ', '|']).to_lowercase());

    let (_, table) = page.split_once("|---|---|\n").unwrap();
    let rows: Vec<_> = table
        .lines()
        .map(|row| row.split('|').collect::<Vec<_>>())
        .collect();
    let listed = rows.iter().flat_map(|row| quoted(row[1]));
    assert_eq!(listed.collect::<Vec<_>>(), rules);
    let listed = rows.iter().filter(|row| row[2].starts_with(" a note: "));
    let listed = listed.flat_map(|row| quoted(row[1]));
    assert_eq!(listed.collect::<Vec<_>>(), notes.collect::<Vec<_>>());
}

#[test]
fn the_page_names_options_and_fields_that_exist() {
    let page = read("docs/check.md");
    let program = read("connect-import/src/main.rs");
    let arguments = between(&program, "struct Arguments {\n", "\n}");
    let mut found = 0;
    for option in page
        .split([' ', '`', '\n'])
        .filter_map(|word| word.strip_prefix("--"))
    {
        // Other programs of the page have these.
        if !matches!(option, "path" | "no-deps") {
            let exists = declared(arguments).any(|line| line.starts_with(&format!("{option}: ")));
            assert!(exists, "--{option}");
            found += 1;
        }
    }
    assert!(found >= 6, "{found} options");

    let source = read("connect-import/src/check/report.rs");
    let finding = between(&source, "pub struct Finding {\n", "\n}");
    let fields = declared(finding).map(|field| between(field, "pub ", ":"));
    let listed = quoted(between(&page, "prints an object on each line, with", "."));
    assert_eq!(listed.collect::<Vec<_>>(), fields.collect::<Vec<_>>());
}
