//! The tests and the uploads that README and docs/testing.md show are copied from tests that run.

use std::path::Path;

const SOURCE: &str = "examples/service_desk/tests/desk.rs";
const UPLOADS: &str = "tests/upload/readme.rs";

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
fn every_block_is_in_a_test_that_runs() {
    let source = read(SOURCE) + &read(UPLOADS);
    for (page, least) in [("README.md", 3), ("docs/testing.md", 8)] {
        let text = read(page);
        let blocks = blocks(&text);
        assert!(blocks.len() >= least, "{page}: {} blocks", blocks.len());
        for block in blocks {
            assert!(
                source.contains(block),
                "{page} shows what is not in {SOURCE} or {UPLOADS}:\n{block}"
            );
        }
    }
}

#[test]
fn the_readme_shows_each_in_ten_lines() {
    let text = read("README.md");
    let lines: Vec<_> = blocks(&text)
        .iter()
        .map(|block| block.lines().count())
        .collect();
    assert_eq!(lines, [10, 9, 10]);
    let tests = read(SOURCE).matches("#[tokio::test").count();
    assert_eq!(tests, 10);
}
