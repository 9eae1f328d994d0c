//! The command-line tool.

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

/// The first line of the output, and the identity of the model in it.
fn first_line(arguments: &[&str]) -> (String, String) {
    let output = run(arguments);
    assert!(output.status.success(), "{output:?}");
    let text = String::from_utf8(output.stdout).unwrap();
    let line = text.lines().next().unwrap();
    let (model, command) = line.split_once(" by: ").unwrap();
    (model.to_owned(), command.to_owned())
}

#[test]
fn declarations_name_their_model_and_command() {
    let model = data("model.json");
    let directory = model.parent().unwrap().to_owned();
    let model = model.to_str().unwrap();
    // The directory on this host must not appear.
    let (of, by) = first_line(&["--model", model, "Fuel"]);
    assert_eq!(by, "connect-import --model model.json Fuel");
    let (_, by) = first_line(&[&format!("--model={model}"), "Fuel"]);
    assert_eq!(by, "connect-import --model=model.json Fuel");
    // The first line is the same in the other files.
    let output = Command::new(env!("CARGO_BIN_EXE_connect-import"))
        .current_dir(directory.parent().unwrap())
        .args(["--model", "data/model.json", "Fuel"])
        .output()
        .unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    let by = text.lines().next().unwrap().split_once(" by: ").unwrap().1;
    assert_eq!(by, "connect-import --model data/model.json Fuel");
    let (_, by) = first_line(&["--model", model, "--by", "sh all.sh", "Fuel"]);
    assert_eq!(by, "sh all.sh");

    let changed = tempfile::tempdir().unwrap();
    let file = changed.path().join("model.json");
    let text = std::fs::read_to_string(model).unwrap();
    std::fs::write(&file, text.replace("\"max\": 100", "\"max\": 101")).unwrap();
    let (of_changed, _) = first_line(&["--model", file.to_str().unwrap(), "Fuel"]);
    let prefix = "// Generated from connect-2001-01-01 (CRC-32 ";
    for of in [&of, &of_changed] {
        let sum = of.strip_prefix(prefix).unwrap().strip_suffix(')').unwrap();
        assert!(
            u32::from_str_radix(sum, 16).is_ok() && sum.len() == 8,
            "{of}"
        );
    }
    assert_ne!(of, of_changed);
}

#[test]
fn without_a_directory_all_operations_are_printed_as_one_module() {
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
fn an_error_is_one_line_and_a_failure() {
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
fn every_error_is_reported() {
    let model = data("model.json");
    let output = run(&[
        "--model",
        model.to_str().unwrap(),
        "Fuell",
        "Fuel",
        "Optoin",
    ]);
    assert_eq!(output.status.code(), Some(1));
    assert!(output.stdout.is_empty());
    assert_eq!(
        String::from_utf8(output.stderr).unwrap(),
        "error: the model has no operation `Fuell`; did you mean `Fuel`?\n\
         error: the model has no operation `Optoin`; did you mean `Option`?\n"
    );
}

#[test]
fn all_writes_into_a_new_directory() {
    let directory = tempfile::tempdir().unwrap();
    let out = directory.path().join("a/b");
    let model = data("model.json");
    let arguments = [
        "--model",
        model.to_str().unwrap(),
        "--all",
        "--out",
        out.to_str().unwrap(),
    ];
    let said = |arguments: &[&str]| {
        let output = run(arguments);
        assert!(output.status.success(), "{output:?}");
        assert!(output.stdout.is_empty());
        String::from_utf8(output.stderr).unwrap()
    };
    let next = format!(
        "wrote 8 files to {}; copy the features in features.toml to Cargo.toml\n",
        out.display()
    );
    assert_eq!(said(&arguments), next);
    assert!(out.join("mod.rs").is_file() && out.join("rockets.rs").is_file());

    // A hand-written file is not stale.
    let copy = |name| std::fs::copy(out.join("fuel.rs"), out.join(name)).unwrap();
    copy("fuels.rs");
    copy("notes.md");
    std::fs::write(out.join("own.rs"), "//! By hand.\n").unwrap();
    let left_over = format!(
        "stale: {} was generated for a family that no longer exists; remove it\n",
        out.join("fuels.rs").display()
    );
    assert_eq!(said(&arguments), left_over + &next);
}

#[test]
fn one_module_omits_operations_that_cannot_be_declared() {
    let directory = tempfile::tempdir().unwrap();
    let file = directory.path().join("model.json");
    let text = std::fs::read_to_string(data("model.json")).unwrap();
    std::fs::write(&file, text.replace("/fuel\"", "/fuel/{Key+}\"")).unwrap();
    let output = run(&["--model", file.to_str().unwrap(), "--all"]);
    assert!(output.status.success(), "{output:?}");
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(text.contains("pub struct StartRocket ") && !text.contains("pub struct Fuel "));
    assert_eq!(
        String::from_utf8(output.stderr).unwrap(),
        "left out: `Fuel` cannot be declared: at operations.Fuel.http.requestUri, the label is greedy\n"
    );
}

/// It cannot be declared as one, and without it a repeated request takes effect twice.
#[test]
fn a_token_that_is_not_generated_is_reported() {
    let directory = tempfile::tempdir().unwrap();
    let file = directory.path().join("model.json");
    let token = "\"ClientToken\", \"idempotencyToken\": true";
    let text_of_model = std::fs::read_to_string(data("model.json")).unwrap();
    let elsewhere = format!("{token}, \"location\": \"header\", \"locationName\": \"x-amz-token\"");
    std::fs::write(&file, text_of_model.replacen(token, &elsewhere, 1)).unwrap();
    let said = |arguments: &[&str]| {
        let output = run(&[&["--model", file.to_str().unwrap()], arguments].concat());
        assert!(output.status.success(), "{output:?}");
        (output.stdout, String::from_utf8(output.stderr).unwrap())
    };
    let note = "note: the idempotency token of `StartRocket` at StartRocketRequest.ClientToken is not generated; \
        set it in each call\n";
    let (text, error) = said(&["--all"]);
    assert_eq!(error, note);
    let text = String::from_utf8(text).unwrap();
    let member = "    /// Idempotency token, which identifies repeats of a request: at most 500 characters. Required;\n    \
        /// it is not generated. Travels in a header.\n    #[header(\"x-amz-token\")]\n    pub client_token: String,\n";
    assert!(text.contains(member), "{text}");
    let out = directory.path().join("out");
    let (_, error) = said(&["--all", "--out", out.to_str().unwrap()]);
    assert!(error.starts_with(note), "{error}");
    // A sensitive token is not generated either.
    let secret = text_of_model.replacen(token, "\"Secret\", \"idempotencyToken\": true", 1);
    std::fs::write(&file, secret).unwrap();
    assert_eq!(said(&["StartRocket"]).1, note);
    assert_eq!(said(&["Fuel"]).1, "");
}

#[test]
fn two_models_are_compared() {
    let model = data("model.json");
    let model = model.to_str().unwrap();
    let output = run(&["--diff", model, model]);
    assert!(output.status.success());
    assert_eq!(output.stdout, b"No declaration changed.\n");
}

#[test]
fn conflicting_options_are_rejected() {
    for arguments in [
        &[][..],
        &["--model", "x"],
        &["--model", "x", "--all", "--except", "y"],
        &["--model", "x", "--all", "--out", "y", "Op"],
        &["--model", "x", "--model", "y", "Op"],
        &["--model", "x", "--strict", "Op"],
        &["--check", "x"],
    ] {
        assert_eq!(run(arguments).status.code(), Some(2), "{arguments:?}");
    }
}
