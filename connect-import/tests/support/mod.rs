//! Helpers for the tests.
#![allow(dead_code, reason = "each test uses some of it")]
#![allow(clippy::unwrap_used, reason = "a test may")]

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use connect_import::{Finding, Model, Modules};
use serde_json::Value;

pub(crate) fn data(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/data")
        .join(name)
}

/// The small model, in its own order.
pub(crate) fn small() -> Model {
    Model::read(&data("model.json")).unwrap()
}

/// The small model as JSON, to be changed; its members are in alphabetical order.
pub(crate) fn json() -> Value {
    serde_json::from_slice(&std::fs::read(data("model.json")).unwrap()).unwrap()
}

pub(crate) fn model(json: &Value) -> Model {
    Model::parse(json.to_string().as_bytes()).unwrap()
}

pub(crate) fn names(names: &[&str]) -> Vec<String> {
    names.iter().map(|name| (*name).to_owned()).collect()
}

/// Compares with a file of `tests/data`; `BLESS=1` writes it.
pub(crate) fn assert_is(name: &str, text: &str) {
    let file = data(name);
    if std::env::var_os("BLESS").is_some() {
        std::fs::write(&file, text).unwrap();
    }
    let expected = std::fs::read_to_string(&file).unwrap_or_default();
    assert!(
        text == expected,
        "{name} differs; BLESS=1 renews it. Now it is:\n{text}"
    );
}

/// Asserts that rustfmt would not change the generated files. It would follow the modules in `mod.rs`, so
/// that file is skipped.
pub(crate) fn assert_all_formatted(modules: &Modules) {
    for file in &modules.files {
        let is_rust = Path::new(&file.name)
            .extension()
            .is_some_and(|end| end == "rs");
        if is_rust && file.name != "mod.rs" {
            assert_formatted(&file.name, &file.text);
        }
    }
}

/// Asserts that rustfmt would not change a file.
pub(crate) fn assert_formatted(name: &str, text: &str) {
    assert_formatted_by("max_width=100", name, text);
}

/// The examples in documentation, as they are shown.
pub(crate) fn examples(text: &str) -> Vec<String> {
    let examples = text.split("/// ```no_run\n").skip(1).map(|example| {
        let lines = example.lines().take_while(|line| *line != "/// ```");
        let lines = lines.map(|line| line.get(4..).unwrap_or_default());
        let lines = lines.filter(|line| !line.starts_with('#'));
        lines.collect::<Vec<_>>().join("\n")
    });
    examples.collect()
}

/// Asserts that rustfmt would not change statements, which are wrapped in functions.
pub(crate) fn assert_statements_formatted(name: &str, statements: &[String]) {
    let functions = statements.iter().enumerate().map(|(number, text)| {
        let lines = text
            .lines()
            .map(|line| format!("    {line}").trim_end().to_owned() + "\n");
        format!("async fn f{number}() {{\n{}}}\n", lines.collect::<String>())
    });
    let functions: Vec<_> = functions.collect();
    let config = "max_width=104,chain_width=60,fn_call_width=60,array_width=60";
    assert_formatted_by(config, name, &functions.join("\n"));
}

fn assert_formatted_by(config: &str, name: &str, text: &str) {
    let mut rustfmt = Command::new("rustfmt")
        .args(["--edition", "2024", "--emit", "stdout", "--quiet"])
        .args(["--config", config])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut stdin = rustfmt.stdin.take().unwrap();
    let input = text.to_owned();
    let writer = std::thread::spawn(move || stdin.write_all(input.as_bytes()));
    let output = rustfmt.wait_with_output().unwrap();
    writer.join().unwrap().unwrap();
    assert!(output.status.success(), "{name} is no Rust:\n{text}");
    let formatted = String::from_utf8(output.stdout).unwrap();
    let mut lines = text.lines().zip(formatted.lines());
    let different = lines.find(|(ours, theirs)| ours != theirs);
    assert!(
        text == formatted,
        "rustfmt would change {name}: {different:?}"
    );
}

/// The findings in a directory with the given files.
pub(crate) fn check_files(
    files: &[(&str, &str)],
    models: &[Model],
    is_complete: bool,
) -> Vec<Finding> {
    let directory = tempfile::tempdir().unwrap();
    for (name, text) in files {
        let file = directory.path().join(name);
        std::fs::create_dir_all(file.parent().unwrap()).unwrap();
        std::fs::write(file, text).unwrap();
    }
    let paths = [directory.path().to_owned()];
    let findings = connect_import::check(&paths, models, is_complete).unwrap();
    let named = findings.into_iter().map(|mut finding| {
        let name = Path::new(&finding.file).strip_prefix(directory.path());
        finding.file = name.unwrap().to_str().unwrap().to_owned();
        finding
    });
    named.collect()
}

/// The findings in one file.
pub(crate) fn check(text: &str) -> Vec<Finding> {
    check_files(&[("lib.rs", text)], &[small()], false)
}

/// The text at a finding, up to the end of the line, and its message.
fn said<'t>(text: &'t str, finding: &Finding) -> (&'t str, String) {
    let line = text.lines().nth(finding.line - 1).unwrap();
    let message = format!("{} [{}]", finding.message, finding.rule);
    (&line[finding.column - 1..], message)
}

/// The small model's declarations, as the importer prints them.
pub(crate) fn declared() -> String {
    std::fs::read_to_string(data("declarations.rs")).unwrap()
}

/// Asserts that each change of the declarations is found by itself: one text is replaced by another, and a
/// finding points at a token with a message.
#[track_caller]
pub(crate) fn assert_each_is_found(changes: &[[&str; 4]]) {
    for [from, to, at, message] in changes {
        let text = declared();
        assert!(text.contains(from), "{from}");
        let text = text.replacen(from, to, 1);
        let findings = check(&text);
        let said: Vec<_> = findings
            .iter()
            .map(|finding| said(&text, finding))
            .collect();
        assert!(
            matches!(&*said, [(place, said)] if place.starts_with(at) && said == message),
            "{to}\nexpected {at}: {message}\n{said:#?}"
        );
    }
}
