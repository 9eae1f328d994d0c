//! SECURITY.md names a test for each defence.

use std::path::Path;

/// The links of a row whose text is one name in code: the name and the file.
fn tests_of(row: &str) -> Vec<(&str, &str)> {
    let links = row.split("[`").skip(1);
    let links = links.filter_map(|rest| rest.split_once("`]("));
    links
        .filter_map(|(name, rest)| Some((name, rest.split_once(')')?.0)))
        .collect()
}

#[test]
fn every_defence_names_tests_that_exist() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let page = std::fs::read_to_string(root.join("SECURITY.md")).unwrap();
    let (_, defences) = page.split_once("## Defences").unwrap();
    let rows = defences.lines().filter(|line| line.starts_with("| "));
    let rows: Vec<_> = rows.filter(|row| *row != "| defence | test |").collect();
    assert!(rows.len() >= 35, "{} rows", rows.len());
    for row in rows {
        let tests = tests_of(row);
        assert!(!tests.is_empty(), "no test: {row}");
        for (name, file) in tests {
            let source = std::fs::read_to_string(root.join(file)).unwrap_or_default();
            let is_there = source.contains(&format!("fn {name}("));
            assert!(is_there, "{file} has no test `{name}`");
        }
    }
}
