//! Every public item has a doc comment, which says more than the name of its item.

use std::path::PathBuf;

use crate::architecture::tokens::{files, root};

/// Written by connect-import, for which AWS's model has no words.
const GENERATED: &str = "cases/operations.rs";

const KEYWORDS: [&str; 12] = [
    "pub", "const", "async", "fn", "struct", "enum", "trait", "type", "mod", "static", "mut",
    "unsafe",
];

fn sources() -> Vec<PathBuf> {
    let crates = std::fs::read_dir(root()).unwrap();
    let crates = crates.map(|entry| entry.unwrap().path());
    crates
        .map(|folder| folder.join("src"))
        .filter(|source| source.is_dir())
        .chain([root().join("examples")])
        .flat_map(|source| files(&source))
        .filter(|file| !file.ends_with(GENERATED))
        .collect()
}

/// The words of a comment or a name, in lower case and without articles.
fn words(text: &str) -> Vec<String> {
    let mut spaced = String::new();
    let mut previous = ' ';
    for letter in text.chars() {
        if letter.is_uppercase() && previous.is_lowercase() {
            spaced.push(' ');
        }
        spaced.extend(letter.to_lowercase());
        previous = letter;
    }
    let words = spaced.split(|letter: char| !letter.is_alphanumeric());
    words
        .filter(|word| !matches!(*word, "" | "a" | "an" | "the" | "its"))
        .map(str::to_owned)
        .collect()
}

/// The name that a line declares.
fn name(line: &str) -> Option<&str> {
    let words = line.split(|letter: char| !letter.is_alphanumeric() && letter != '_');
    words
        .filter(|word| !word.is_empty())
        .find(|word| !KEYWORDS.contains(word))
}

/// The comments of one line that repeat the name below them.
fn repetitions(source: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut above: Option<&str> = None;
    for line in source.lines().map(str::trim) {
        if let Some(comment) = line.strip_prefix("///") {
            // Of a longer comment the first line remains, and says more with the others.
            above = Some(match above {
                None => comment,
                Some(_) => "more than one line",
            });
        } else if !line.starts_with("#[") {
            let repeats = above.zip(name(line));
            let repeats = repeats.filter(|(comment, name)| words(comment) == words(name));
            found.extend(repeats.map(|(comment, _)| comment));
            above = None;
        }
    }
    found
}

/// The compiler and rustdoc refuse a public item without documentation in every crate: the gate denies warnings.
#[test]
fn every_crate_warns_of_missing_documentation() {
    let manifest = std::fs::read_to_string(root().join("Cargo.toml")).unwrap();
    let lints = manifest.split("[workspace.lints.rust]").nth(1).unwrap();
    assert!(lints.contains("\nmissing_docs = \"warn\"\n"));
    let crates = std::fs::read_dir(root()).unwrap();
    let crates = crates.map(|entry| entry.unwrap().path());
    let mut found = 0;
    for folder in crates.filter(|folder| folder.join("src/lib.rs").is_file()) {
        let Ok(manifest) = std::fs::read_to_string(folder.join("Cargo.toml")) else {
            continue;
        };
        let name = folder.file_name().unwrap().to_str().unwrap();
        if name.starts_with("connect-") {
            assert!(manifest.contains("[lints]\nworkspace = true\n"), "{name}");
            for file in files(&folder.join("src")) {
                let source = std::fs::read_to_string(&file).unwrap();
                assert!(!source.contains("missing_docs"), "{}", file.display());
            }
            found += 1;
        }
    }
    assert_eq!(found, 9);
}

#[test]
fn no_doc_comment_is_only_the_name_of_its_item() {
    let sources = sources();
    assert!(sources.len() > 150, "{} files", sources.len());
    for file in sources {
        let source = std::fs::read_to_string(&file).unwrap();
        let found = repetitions(&source);
        // A literal in code is the name of something else: an attribute, a header.
        let found: Vec<_> = found.iter().filter(|text| !text.contains('`')).collect();
        assert!(found.is_empty(), "{}: {found:?}", file.display());
    }
}

#[test]
fn a_repetition_is_found_in_any_spelling() {
    let source = "/// Instance id.\npub instance_id: String,\n/// The retry policy\n#[derive(Debug)]\npub struct RetryPolicy;\n";
    assert_eq!(repetitions(source), [" Instance id.", " The retry policy"]);
    assert!(repetitions("/// The id of the instance.\npub instance_id: String,\n").is_empty());
    assert!(repetitions("/// File.\n///\n/// More.\npub struct File;\n").is_empty());
}
