//! What the compiler says about a declaration or a call that is wrong.
//!
//! The snapshots are those of one compiler; another one is not asked. `BLESS` is spelled
//! `TRYBUILD=overwrite` here.

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
    cases.compile_fail("ui/*/*.rs");
}
