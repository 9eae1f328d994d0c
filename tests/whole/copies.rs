//! The code that pages show and no doctest compiles is copied from code that runs.

use std::path::Path;

const SOURCE: &str = "examples/service_desk/tests/desk.rs";
const UPLOADS: &str = "tests/upload/readme.rs";
/// A function as it is with the official SDK, and here.
const FUNCTIONS: [&str; 2] = ["benches/migrating/src/there.rs", "tests/migrating/here.rs"];

fn read(path: &str) -> String {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    std::fs::read_to_string(root.join(path)).unwrap()
}

/// The blocks that no doctest compiles.
fn blocks(text: &str) -> Vec<&str> {
    let starts = text.split("```rust,ignore\n").skip(1);
    let blocks = starts.map(|rest| rest.split("```").next().unwrap());
    blocks.collect()
}

#[test]
fn every_shown_block_is_code_that_runs() {
    for (page, sources, least) in [
        ("README.md", &[SOURCE, UPLOADS], 3),
        ("docs/testing.md", &[SOURCE, UPLOADS], 8),
    ] {
        let text = read(page);
        let blocks = blocks(&text);
        assert!(blocks.len() >= least, "{page}: {} blocks", blocks.len());
        let code: Vec<_> = sources.iter().map(|source| read(source)).collect();
        for block in blocks {
            assert!(
                code.iter().any(|code| code.contains(block)),
                "{page} shows what is not in {sources:?}:\n{block}"
            );
        }
    }
}

/// A reader compares functions, so none is cut.
#[test]
fn migrating_shows_whole_functions() {
    let page = read("docs/migrating.md");
    assert!(blocks(&page).len() >= 6);
    let sources = FUNCTIONS.map(|source| format!("\n{}\n", read(source)));
    for block in blocks(&page) {
        let is_whole = sources.iter().any(|code| {
            let items = code.split("\n\n").map(|item| item.trim_matches('\n'));
            let mut functions = items.filter(|item| item.contains("fn ") && item.ends_with('}'));
            functions.any(|function| function == block.trim_end())
        });
        assert!(is_whole, "not a whole function:\n{block}");
    }
}

#[test]
fn the_readme_shows_each_use_in_ten_lines() {
    let text = read("README.md");
    let lines: Vec<_> = blocks(&text)
        .iter()
        .map(|block| block.lines().count())
        .collect();
    assert_eq!(lines, [10, 9, 10]);
    let tests = read(SOURCE).matches("#[tokio::test").count();
    assert_eq!(tests, 10);
}
