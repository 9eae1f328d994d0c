//! The pages of the repository name files that exist.

use std::path::{Path, PathBuf};

use crate::architecture::tokens::root;

/// Kinds of files that a page names in code.
const KINDS: [&str; 5] = ["md", "py", "rs", "sh", "toml"];

/// README.md, CONTRIBUTING.md and the others in the root, and the pages of docs.
fn pages() -> Vec<PathBuf> {
    let folders = [root(), root().join("docs")];
    let entries = folders
        .iter()
        .flat_map(|folder| std::fs::read_dir(folder).unwrap());
    let mut pages: Vec<_> = entries
        .map(|entry| entry.unwrap().path())
        .filter(|page| page.extension().is_some_and(|kind| kind == "md"))
        .collect();
    pages.sort();
    assert!(pages.contains(&root().join("CONTRIBUTING.md")), "{pages:?}");
    pages
}

/// All files of the repository, except hidden ones and what is built.
fn all_files(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap();
        if name == "target" || name.starts_with('.') {
            continue;
        }
        if path.is_dir() {
            files.extend(all_files(&path));
        } else {
            files.push(path);
        }
    }
    files
}

/// A page without its fenced blocks.
fn prose(page: &Path) -> String {
    let text = std::fs::read_to_string(page).unwrap();
    text.split("```").step_by(2).collect()
}

/// The relative targets of links, without their anchors.
fn links(prose: &str) -> Vec<&str> {
    let targets = prose.split("](").skip(1);
    let targets = targets.filter_map(|rest| rest.split_once(')')?.0.split('#').next());
    targets
        .filter(|target| !target.is_empty() && !target.contains("://"))
        .collect()
}

/// The words in code that name a file, rather than a pattern of several.
fn names(prose: &str) -> Vec<&str> {
    let quoted = prose.split('`').skip(1).step_by(2);
    let words = quoted.flat_map(str::split_whitespace);
    words
        .filter(|word| {
            let kind = Path::new(word).extension().and_then(|kind| kind.to_str());
            kind.is_some_and(|kind| KINDS.contains(&kind)) && !word.contains(['{', '*', '…'])
        })
        .collect()
}

#[test]
fn every_link_leads_to_a_file() {
    let mut found = 0;
    for page in pages() {
        let prose = prose(&page);
        for target in links(&prose) {
            let path = page.parent().unwrap().join(target);
            let exists = path.exists();
            assert!(exists, "{}: `{target}` does not exist", page.display());
            found += 1;
        }
    }
    assert!(found > 30, "{found} links");
}

/// A page may leave out the folders that its context names: `client/prepare.rs`.
#[test]
fn every_file_named_in_code_exists() {
    let files = all_files(&root());
    let mut found = 0;
    for page in pages() {
        let prose = prose(&page);
        for name in names(&prose) {
            let exists = files.iter().any(|file| file.ends_with(name));
            assert!(exists, "{}: no file is named `{name}`", page.display());
            found += 1;
        }
    }
    assert!(found > 50, "{found} files");
}

/// The table of faults in docs/testing.md.
#[test]
fn the_documentation_lists_every_fault() {
    let read = |file: &str| std::fs::read_to_string(root().join(file)).unwrap();
    let (page, source) = (read("docs/testing.md"), read("connect-local/src/fault.rs"));
    let (_, table) = page.split_once("\n| fault | ").unwrap();
    let (table, _) = table.split_once("\n\n").unwrap();
    let declared = source.lines().filter_map(|line| {
        let (visibility, rest) = line.trim().split_once("fn ")?;
        let name = rest.split('(').next()?;
        matches!(visibility, "pub " | "pub const ").then_some(name)
    });
    let declared: Vec<_> = declared.collect();
    assert!(declared.len() > 20, "{declared:?}");
    for name in declared {
        let is_listed = [format!("`{name}("), format!("`.{name}(")]
            .iter()
            .any(|call| table.contains(call));
        assert!(
            is_listed,
            "the table of faults in docs/testing.md has no `{name}`; add it"
        );
    }
}
