//! Every operation of Amazon Connect against botocore, as [`vectors.rs`](../vectors.rs) has it for
//! attached files. The vectors of all are too many to keep: `sh tests/every_operation/run.sh` makes
//! them and runs this.

#[path = "../vectors/check.rs"]
mod check;

use std::collections::BTreeSet;

const FOLDER: check::Folder = check::Folder {
    path: concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../../target/every-operation-vectors"
    ),
    made_by: "sh tests/every_operation/run.sh",
};

include!("operations.rs");

#[test]
fn the_list_is_that_of_the_documentation() {
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
