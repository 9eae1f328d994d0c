//! `--check`: how files are read, and how findings are reported.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may")]

mod support;

use std::path::Path;
use std::process::{Command, Output};

use connect_import::{Finding, Severity};
use serde_json::{Value, json};
use support::{check_files, data, model, small};

/// An operation of the small model, whose stage is declared elsewhere.
const START: &str = r#"
#[connect_operation(method = PUT, uri = "/rockets/{InstanceId}/{padNumber}")]
pub struct StartRocket {
    #[label]
    pub instance_id: String,
    #[label("padNumber")]
    pub pad_number: i64,
    #[idempotency_token]
    pub client_token: Option<String>,
    #[header("x-amz-launch-time")]
    pub launch_time: Timestamp,
    pub stage: STAGE,
}
"#;

/// A stage whose second member is wrong.
const STAGE: &str = "#[derive(ConnectShape)]\npub struct Stage { pub nxt: Option<Box<Stage>> }\n";

fn start(stage: &str, more: &str) -> String {
    START.replace("STAGE", stage) + more
}

fn places(findings: &[Finding]) -> Vec<String> {
    let places = findings.iter().map(|finding| {
        let Finding {
            file, line, column, ..
        } = finding;
        format!("{file}:{line}:{column} {}", finding.rule)
    });
    places.collect()
}

#[test]
fn types_are_followed_from_file_to_file() {
    let uses = [
        ("Stage", "use crate::parts::Stage;"),
        ("Stage", "use super::parts::Stage;"),
        ("Step", "use super::parts::Stage as Step;"),
        ("parts::Stage", "use super::parts;"),
        ("p::Stage", "use super::parts as p;"),
        ("super::parts::Stage", ""),
        ("Stage", "use super::parts::*;"),
        ("Stage", "use super::prelude::*;"),
        ("Stage", "use crate::prelude::{self, Stage};"),
        ("Alias", "type Alias = super::parts::Stage;"),
        ("Held", "use super::parts::Stage; type Held = Box<Stage>;"),
        ("Wrapped", "struct Wrapped(super::parts::Stage);"),
        // The module tree does not lead to it, but there is only one.
        ("Stage", "use my_crate::elsewhere::Stage;"),
    ];
    for (written, used) in uses {
        let files = [
            ("src/lib.rs", "mod calls; mod parts; mod prelude;"),
            ("src/prelude/mod.rs", "pub use super::parts::*;"),
            ("src/calls.rs", &*start(written, used)),
            ("src/parts.rs", STAGE),
        ];
        let findings = check_files(&files, &[small()], false);
        assert_eq!(places(&findings), ["src/parts.rs:2:24 name"], "{used}");
    }
}

#[test]
fn a_shadowed_type_is_not_compared() {
    let right = STAGE.replace("nxt", "next");
    let files = [
        ("a.rs", &*start("Stage", "use super::b::Stage;")),
        ("b.rs", &*right),
        ("c.rs", STAGE),
    ];
    assert_eq!(check_files(&files, &[small()], false), []);
    // An item in a function shadows the module's, and other items of the module are visible in it.
    let function = format!("{right} fn test() {{ {STAGE} {} }}", start("Stage", ""));
    let findings = check_files(&[("a.rs", &function)], &[small()], false);
    assert_eq!(places(&findings), ["a.rs:4:24 name"]);
    let function = format!("{STAGE} fn test() {{ {} }}", start("Stage", ""));
    let findings = check_files(&[("a.rs", &function)], &[small()], false);
    assert_eq!(places(&findings), ["a.rs:2:24 name"]);
}

/// The families of connect-operations are included into the crate's root.
#[test]
fn included_files_are_resolved() {
    let right = STAGE.replace("nxt", "next");
    for include in ["include!(\"made/mod.rs\");", "include!(\"made.rs\");"] {
        let made = if include.contains("mod") {
            "src/made/mod.rs"
        } else {
            "src/made.rs"
        };
        let files = [
            ("src/lib.rs", &*format!("mod calls; mod other; {include}")),
            ("src/calls.rs", &*start("Stage", "use crate::parts::Stage;")),
            ("src/other.rs", &*right),
            (made, "pub mod parts;"),
            ("src/made/parts.rs", STAGE),
        ];
        let findings = check_files(&files, &[small()], false);
        assert_eq!(
            places(&findings),
            ["src/made/parts.rs:2:24 name"],
            "{include}"
        );
    }
}

#[test]
fn types_that_cannot_be_resolved_are_reported_once() {
    let strange = [
        ("Stage", "use super::elsewhere::Stage;"),
        ("parts::Stage", "mod parts;"),
        ("Alias", "type Alias = Alias2; type Alias2 = Alias;"),
        ("Held", "struct Held(Box<Held>);"),
        (
            "Own",
            "#[derive(Serialize, Deserialize)] struct Own { next: String }",
        ),
        (
            "serde_json::Value",
            "use time::time; use self::*; use super::*;",
        ),
        ("Stage", "use elsewhere::Stage;"),
        ("e::parts::Stage", "use elsewhere as e;"),
    ];
    for (written, more) in strange {
        let text = start(written, more);
        let text = text.clone() + &text.replace("StartRocket", "StartRocket2");
        let findings = check_files(&[("lib.rs", &text)], &[small()], false);
        let found = &findings[0];
        assert_eq!((found.line, found.column), (12, 16), "{more}");
        if found.severity == Severity::Note {
            let message = format!(
                "`{written}` is not declared in any of the files; pass the file or the crate that declares it"
            );
            assert_eq!(found.message, message);
        }
    }
}

#[test]
fn a_type_of_another_crate_is_found_in_its_sources() {
    for (written, used) in [
        ("Stage", "use elsewhere::Stage;"),
        ("elsewhere::parts::Stage", ""),
    ] {
        let files = [
            ("src/lib.rs", &*start(written, used)),
            ("elsewhere/src/parts.rs", STAGE),
        ];
        let findings = check_files(&files, &[small()], false);
        assert_eq!(places(&findings), ["elsewhere/src/parts.rs:2:24 name"]);
    }
}

/// The importer has declared them from the model, so their names are enough.
#[test]
fn types_of_connect_operations_need_no_sources() {
    let with = |errors: &str, stage: &str, more: &str| {
        let text = start(stage, more).replace(
            "padNumber}\")",
            &format!("padNumber}}\", errors({errors}))"),
        );
        let findings = check_files(&[("lib.rs", &text)], &[small()], false);
        findings
            .into_iter()
            .map(|finding| finding.message)
            .collect::<Vec<_>>()
    };
    let right = [
        ("connect_operations::rockets::Stage", ""),
        ("Stage", "use connect_operations::rockets::Stage;"),
        ("Box<ops::Stage>", "use connect_operations::rockets as ops;"),
        ("Stage", "use connect_operations::rockets::*;"),
        (
            "Stage",
            "use connect_operations as ops; use ops::rockets::*;",
        ),
    ];
    let known = "connect_operations::exceptions::RocketNotFoundException";
    let unknown = "connect_operations::exceptions::RocketLostException";
    for (written, used) in right {
        assert_eq!(with(known, written, used), [""; 0], "{written}");
    }
    let all = "use connect_operations::exceptions::*; use connect_operations::rockets::*;";
    assert_eq!(with("RocketNotFoundException", "Stage", all), [""; 0]);
    // It may be declared by a macro.
    assert_eq!(
        with(known, "Rocket", all),
        [
            "`Rocket` is not declared in any of the files; pass the file or the crate that declares it"
        ]
    );
    assert_eq!(
        with(unknown, "connect_operations::rockets::Rocket", ""),
        [
            "`StartRocket` has no error `RocketLostException`; did you mean `RocketNotFoundException`?",
            "`StartRocket.Stage` is a structure, not `connect_operations::rockets::Rocket`; write `Stage`",
        ]
    );
}

#[test]
fn an_alias_of_an_option_is_not_an_option() {
    let text = start("Maybe", "type Maybe = Option<Stage>;") + &STAGE.replace("nxt", "next");
    let findings = check_files(&[("lib.rs", &text)], &[small()], false);
    assert_eq!(
        findings[0].message,
        "`StartRocket.Stage` is a structure, not `Maybe`; write `Stage`"
    );
}

#[test]
fn the_rust_blocks_of_markdown_are_read() {
    let text = format!(
        "# Title\n\n```rust,no_run\n{}```\n\n```text\nstruct StartRocket {{}}\n```\n\n\
         1. Indented:\n   ~~~rust\n   # use std::fmt;\n   #\n   {STAGE}   let statements = 1;\n   ~~~\n\n\
         ```rust,compile_fail\n{}```\n\n```rust\nnot Rust\n```\n",
        start("Option<String>", ""),
        start("u8", "")
    );
    let line_of = |line: &str| text.lines().position(|text| text == line).unwrap() + 1;
    let findings = check_files(&[("README.md", &text)], &[small()], false);
    assert_eq!(
        places(&findings),
        [
            "README.md:15:16 required",
            "README.md:15:23 type",
            &*format!("README.md:{}:5 syntax", line_of("not Rust"))
        ]
    );
    // Each block is separate, and line numbers are those of the file.
    let block = format!(
        "```rust\n{}{STAGE}let statements = 1;\n```\n",
        start("Stage", "")
    );
    let text = format!("{block}\n{}", block.replace("nxt", "next"));
    let findings = check_files(&[("README.md", &text)], &[small()], false);
    assert_eq!(places(&findings), ["README.md:16:24 name"]);
}

#[test]
fn a_comment_allows_a_difference() {
    let comment = "// connect-import: allow(name)";
    let stage = "#[derive(ConnectShape)]\npub struct Stage {\n    /// Next.\n    pub nxt: Option<i32>,\n}\n";
    let with = |from: &str, to: &str| {
        let text = start("Stage", "") + &stage.replace(from, to);
        check_files(&[("lib.rs", &text)], &[small()], false)
    };
    let meant = [
        ("    /// Next.", format!("    {comment}\n    /// Next.")),
        (
            "    /// Next.",
            format!("    /// Next.\n    {comment}, as of today."),
        ),
        ("Option<i32>,", format!("Option<i32>, {comment}")),
        (
            "Option<i32>,",
            "Option<i32>, // connect-import: allow(type, name)".to_owned(),
        ),
    ];
    for (from, to) in meant {
        assert_eq!(with(from, &to), [], "{to}");
    }
    for (from, to) in [
        ("    /// Next.", "    // connect-import: allow(type)"),
        (
            "#[derive(ConnectShape)]",
            &*format!("{comment}\n#[derive(ConnectShape)]"),
        ),
        ("Option<i32>,", &*format!("Option<i32>,\n{comment}")),
    ] {
        assert_eq!(with(from, to).len(), 1, "{to}");
    }
}

/// The small model, changed to another service.
fn siblings() -> [connect_import::Model; 2] {
    let mut json = support::json();
    json["metadata"]["serviceId"] = json!("Rockets");
    json["metadata"]["signingName"] = json!("rocketry");
    json["operations"]["Fuel"]["http"]["requestUri"] = json!("/other");
    [small(), model(&json)]
}

#[test]
fn an_operation_is_compared_with_its_services_model() {
    let fuel = |service: &str| {
        format!("#[connect_operation(method = POST, uri = \"/other\", {service})] struct Fuel {{}}")
    };
    let implementation = "enum Own {} impl AwsService for Own { const SIGNING_NAME: &'static str = \"connect\"; \
        const SERVICE_ID: &'static str = \"Rockets\"; }";
    let compared = [
        (fuel("service = Own") + implementation, ""),
        (fuel("service = a::Rocketry"), ""),
        (fuel("service = Alias") + "use a::Rockets as Alias;", ""),
        (
            fuel(""),
            "the path of `Fuel` is `/fuel`; write `uri = \"/fuel\"`",
        ),
        (
            fuel("service = a::Cases"),
            "`Fuel` is an operation of `a::Cases`; pass its model with `--model`",
        ),
    ];
    for (text, message) in compared {
        let findings = check_files(&[("lib.rs", &text)], &siblings(), false);
        let messages: Vec<_> = findings.iter().map(|finding| &*finding.message).collect();
        assert_eq!(messages.concat(), message, "{text}");
    }
}

#[test]
fn timestamp_formats_are_compared() {
    let mut json = support::json();
    json["shapes"]["FuelRequest"]["members"]["Since"] = json!({"shape": "IsoTimestamp"});
    json["shapes"]["FuelRequest"]["members"]["Until"] = json!({"shape": "Timestamp"});
    json["shapes"]["FuelRequest"]["members"]["All"] = json!({"shape": "Times"});
    json["shapes"]["Times"] = json!({"type": "list", "member": {"shape": "IsoTimestamp"}});
    let fuel = |members: &str| {
        format!("#[connect_operation(method = POST, uri = \"/fuel\")] struct Fuel {{ {members} }}")
    };
    let said = |members: &str| {
        let findings = check_files(&[("lib.rs", &fuel(members))], &[model(&json)], false);
        let errors = findings
            .into_iter()
            .filter(|finding| finding.severity == Severity::Error);
        errors.map(|finding| finding.message).collect::<Vec<_>>()
    };
    let none: [String; 0] = [];
    assert_eq!(
        said("since: Option<String>, until: Option<Timestamp>"),
        none
    );
    assert_eq!(
        said("since: Option<IsoDateTime>, all: Option<Vec<IsoDateTime>>"),
        none
    );
    assert_eq!(
        said(
            "all: Option<Vec<EpochSeconds>>, since: Option<Timestamp>, until: Option<IsoDateTime>"
        ),
        [
            "`FuelRequest.All[]` is sent as iso8601, `EpochSeconds` is not; write `IsoDateTime`",
            "`FuelRequest.Since` is sent as iso8601, `Timestamp` is not; write `IsoDateTime`",
            "`FuelRequest.Until` is sent as unixTimestamp, `IsoDateTime` is not; write `Timestamp`"
        ]
        .map(|said| said.replace("FuelRequest", "Fuel"))
    );
}

fn run(directory: &Path, arguments: &[&str]) -> Output {
    let model = data("model.json");
    Command::new(env!("CARGO_BIN_EXE_connect-import"))
        .current_dir(directory)
        .args(["--model", model.to_str().unwrap(), "--check"])
        .args(arguments)
        .output()
        .unwrap()
}

#[test]
fn the_exit_code_reports_errors() {
    let directory = tempfile::tempdir().unwrap();
    let write = |name: &str, text: &str| std::fs::write(directory.path().join(name), text).unwrap();
    let right = STAGE.replace("nxt", "next");
    write("right.rs", &(start("Stage", "") + &right));
    write("wrong.rs", &(start("Stage", "") + STAGE));
    write(
        "note.rs",
        &start("Stage", "use elsewhere::Stage;").replace("StartRocket", "Launch"),
    );
    write("none.rs", "fn main() {}");
    let ran = |arguments: &[&str]| {
        let output = run(directory.path(), arguments);
        let text = |bytes| String::from_utf8(bytes).unwrap();
        (
            output.status.code(),
            text(output.stdout),
            text(output.stderr),
        )
    };
    assert_eq!(ran(&["right.rs"]), (Some(0), String::new(), String::new()));
    let wrong = "wrong.rs:15:24: `Stage` has no member `Nxt`; did you mean `Next`? [name]\n";
    assert_eq!(
        ran(&["wrong.rs"]),
        (Some(1), wrong.to_owned(), String::new())
    );
    let (code, said, _) = ran(&["note.rs"]);
    assert!(code == Some(0) && said.starts_with("note.rs:3:12: note: the model has no operation"));
    assert_eq!(ran(&["note.rs", "--strict"]).0, Some(1));
    assert_eq!(ran(&["right.rs", "--complete"]).0, Some(1));
    let (code, said, _) = ran(&["right.rs", "wrong.rs", "--json"]);
    let said: Value = serde_json::from_str(&said).unwrap();
    assert_eq!(
        (code, said),
        (
            Some(1),
            json!({
                "file": "wrong.rs", "line": 15, "column": 24, "severity": "error", "rule": "name",
                "message": "`Stage` has no member `Nxt`; did you mean `Next`?",
            })
        )
    );
    let (code, _, error) = ran(&["none.rs"]);
    assert_eq!(
        (code, &*error),
        (
            Some(1),
            "error: no operation is declared in the files; pass those that contain `#[connect_operation(…)]`\n"
        )
    );
    let (code, _, error) = ran(&["nowhere.rs"]);
    assert!(
        code == Some(1) && error.starts_with("error: could not read nowhere.rs"),
        "{error}"
    );
}

#[test]
fn a_member_of_the_path_is_not_in_the_body() {
    let text = start("connect_operations::rockets::Stage", "")
        .replace("/{padNumber}", "")
        .replace("    #[label(\"padNumber\")]\n", "");
    let findings = check_files(&[("lib.rs", &text)], &[small()], false);
    assert_eq!(
        findings[1].message,
        "`padNumber` of `StartRocket` is in the path, not in the body; write `#[label(\"padNumber\")]`"
    );
}
