//! Every operation of Amazon Connect and of Cases against botocore, as [`vectors.rs`](../vectors.rs) has it for
//! attached files. The vectors of all are too many to keep: `sh tests/every_operation/run.sh` makes
//! them and runs this.

#[path = "../vectors/check.rs"]
mod check;

use std::collections::BTreeSet;

const FOLDER: check::Folder = check::Folder {
    path: concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../../target/every-operation-vectors/connect"
    ),
    made_by: "sh tests/every_operation/run.sh",
    differences: &[&check::DIFFERENCES],
};

include!("operations.rs");

/// Amazon Connect Cases.
mod beside {
    use super::check;

    const FOLDER: check::Folder = check::Folder {
        path: concat!(
            env!("CARGO_MANIFEST_DIR"),
            "/../../target/every-operation-vectors/connectcases"
        ),
        made_by: super::FOLDER.made_by,
        differences: &[&check::DIFFERENCES, &ITS_OWN],
    };

    const ITS_OWN: [&str; 2] = [
        // As an output cannot, an exception cannot be made without it. Connect's require none.
        "an error without a member that it requires is Other",
        // Connect has no lists or maps that may hold nulls; here they are what cannot be read.
        "a null in a list or map that may hold some is left out",
    ];

    include!("cases.rs");
}

#[test]
fn the_documentation_lists_every_operation() {
    let documentation = include_str!("../../docs/operations.md");
    let rows = documentation
        .lines()
        .filter_map(|line| line.strip_prefix("| [`"));
    let documented: BTreeSet<_> = rows
        .map(|row| {
            let name = row.split('`').next().unwrap();
            let family = row.split('`').nth(2).unwrap();
            (family, name)
        })
        .collect();
    assert_eq!(OPERATIONS.len(), 405);
    assert_eq!(documented, OPERATIONS.iter().copied().collect());
}
