//! The program.

#![allow(clippy::unwrap_used, reason = "a test may")]

mod support;

use std::process::{Command, Output};

use support::data;

fn run(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_connect-import"))
        .args(arguments)
        .output()
        .unwrap()
}

#[test]
fn declarations_say_by_which_command() {
    let model = data("model.json");
    for model in [
        &["--model", model.to_str().unwrap()][..],
        &[&format!("--model={}", model.display())],
    ] {
        let output = run(&[model, &["Fuel"]].concat());
        assert!(output.status.success());
        let text = String::from_utf8(output.stdout).unwrap();
        let first = text.lines().next().unwrap().replace('=', " ");
        // The file's name, and not where it lies.
        assert_eq!(
            first,
            "// Generated from connect-2001-01-01 by: connect-import --model model.json Fuel"
        );
    }
}

#[test]
fn all_operations_are_one_text_without_a_directory() {
    let model = data("model.json");
    let output = run(&["--model", model.to_str().unwrap(), "--all"]);
    let error = String::from_utf8(output.stderr).unwrap();
    assert!(output.status.success(), "{error}");
    let text = String::from_utf8(output.stdout).unwrap();
    for operation in ["StartRocket", "ListRockets"] {
        assert!(text.contains(&format!("pub struct {operation} {{")));
    }
}

#[test]
fn a_mistake_is_one_line_and_a_failure() {
    let output = run(&["--model", data("model.json").to_str().unwrap(), "Fuell"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(output.stdout.is_empty());
    let said = String::from_utf8(output.stderr).unwrap();
    assert_eq!(
        said,
        "error: the model has no operation `Fuell`; did you mean `Fuel`?\n"
    );
}

#[test]
fn all_is_written_into_a_directory_that_is_made() {
    let directory = tempfile::tempdir().unwrap();
    let out = directory.path().join("a/b");
    let model = data("model.json");
    let output = run(&[
        "--model",
        model.to_str().unwrap(),
        "--all",
        "--out",
        out.to_str().unwrap(),
    ]);
    assert!(output.status.success(), "{output:?}");
    assert!(out.join("mod.rs").is_file() && out.join("rockets.rs").is_file());
}

#[test]
fn two_models_are_compared() {
    let model = data("model.json");
    let model = model.to_str().unwrap();
    let output = run(&["--diff", model, model]);
    assert!(output.status.success());
    assert_eq!(output.stdout, b"Nothing changed that declarations say.\n");
}

#[test]
fn what_does_not_go_together_is_refused() {
    for arguments in [
        &[][..],
        &["--model", "x"],
        &["--model", "x", "--all", "--except", "y"],
        &["--model", "x", "--all", "--out", "y", "Op"],
    ] {
        assert_eq!(run(arguments).status.code(), Some(2), "{arguments:?}");
    }
}
