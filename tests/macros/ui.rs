//! What the compiler says about a declaration or a call that is wrong, and what it accepts beside that.
//!
//! A case is a file `ui/<topic>/<case>.rs`: one named `pass_…` compiles and runs, any other does not
//! compile and has what the compiler says beside it. The snapshots are those of one compiler; another
//! one is not asked. `just bless` renews them, which is
//! `TRYBUILD=overwrite cargo test -p tests --test macros ui`.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// Whose words the snapshots hold.
const COMPILER: &str = "1.95.0";

#[test]
fn ui() {
    let version = std::process::Command::new(env!("CARGO"))
        .arg("--version")
        .output()
        .unwrap();
    let version = String::from_utf8(version.stdout).unwrap();
    if version.split(' ').nth(1) != Some(COMPILER) {
        return;
    }
    let cases = trybuild::TestCases::new();
    for case in files("rs") {
        if is_pass(&case) {
            cases.pass(case);
        } else {
            cases.compile_fail(case);
        }
    }
}

/// Each case that fails has a snapshot, and each snapshot a case that fails.
#[test]
fn every_snapshot_belongs_to_a_test() {
    let failing = files("rs").into_iter().filter(|case| !is_pass(case));
    let needed: BTreeSet<_> = failing.map(|case| case.with_extension("stderr")).collect();
    let present = BTreeSet::from_iter(files("stderr"));
    let missing: Vec<_> = needed.difference(&present).collect();
    assert!(
        missing.is_empty(),
        "snapshots are missing; run `just bless`: {missing:#?}"
    );
    let unused: Vec<_> = present.difference(&needed).collect();
    assert!(
        unused.is_empty(),
        "no case has these snapshots; remove them: {unused:#?}"
    );
}

/// The second table of the documentation: a case has what one writes, its snapshot what the compiler says,
/// and a case that passes what to write instead.
#[test]
fn the_documentation_lists_rustcs_own_messages() {
    let text = |path: PathBuf| fs::read_to_string(path).unwrap();
    let (passing, failing): (Vec<_>, Vec<_>) =
        files("rs").into_iter().partition(|case| is_pass(case));
    let passing: Vec<_> = passing.into_iter().map(text).collect();
    let failing: Vec<_> = failing
        .into_iter()
        .map(|case| (text(case.clone()), text(case.with_extension("stderr"))))
        .collect();
    let documentation = text(PathBuf::from("../docs/messages.md"));
    let (_, table) = documentation
        .split_once("| source | message | write instead |\n|---|---|---|\n")
        .unwrap();
    let code = |cell: &str| cell.split('`').nth(1).unwrap().to_owned();
    for row in table.lines() {
        let cells: Vec<_> = row.trim_matches(['|', ' ']).split(" | ").collect();
        let [wrong, says, right] = cells[..] else {
            panic!("{row}");
        };
        let (wrong, right) = (code(wrong), code(right));
        let is_said =
            |(case, said): &(String, String)| case.contains(&wrong) && said.contains(says);
        assert!(
            failing.iter().any(is_said),
            "no case is so, and says so: {row}"
        );
        assert!(
            passing.iter().any(|case| case.contains(&right)),
            "no case passes: {row}"
        );
    }
}

/// The files in `ui/<topic>/`, sorted.
fn files(extension: &str) -> Vec<PathBuf> {
    let inside = |folder: &Path| {
        fs::read_dir(folder)
            .unwrap()
            .map(|entry| entry.unwrap().path())
    };
    let topics = inside(Path::new("ui")).filter(|topic| topic.is_dir());
    let files = topics.flat_map(|topic| inside(&topic));
    let mut files: Vec<_> = files
        .filter(|file| file.extension().is_some_and(|known| known == extension))
        .collect();
    files.sort();
    files
}

fn is_pass(case: &Path) -> bool {
    let name = case.file_name().unwrap().to_string_lossy();
    name.starts_with("pass_")
}
