//! `--check`: what it finds, and where.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may")]

mod support;

use std::fs;

use connect_import::Finding;
use support::{check_files, data, small};

/// What is found in one file.
fn check(text: &str) -> Vec<Finding> {
    check_files(&[("lib.rs", text)], &[small()], false)
}

/// What stands where a finding points, up to the end of its line, and what it says.
fn said<'t>(text: &'t str, finding: &Finding) -> (&'t str, String) {
    let line = text.lines().nth(finding.line - 1).unwrap();
    let message = format!("{} [{}]", finding.message, finding.rule);
    (&line[finding.column - 1..], message)
}

/// The small model's declarations, as the importer prints them.
fn declarations() -> String {
    fs::read_to_string(data("declarations.rs")).unwrap()
}

/// Asserts that each change of the declarations is found, alone: what stands there becomes what is
/// written, and a finding points at a token and says a message.
#[track_caller]
fn assert_each_is_found(changes: &[[&str; 4]]) {
    for [from, to, at, message] in changes {
        let text = declarations();
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

#[test]
fn what_the_importer_prints_is_right_and_complete() {
    let findings = check_files(&[("lib.rs", &declarations())], &[small()], true);
    assert_eq!(findings, []);
}

#[test]
fn the_call_is_compared() {
    assert_each_is_found(&[
        [
            "method = PUT",
            "method = POST",
            "POST,",
            "`StartRocket` is a PUT; write `method = PUT` [method]",
        ],
        [
            "uri = \"/fuel\"",
            "uri = \"/fuels\"",
            "\"/fuels\"",
            "the path of `Fuel` is `/fuel`; write `uri = \"/fuel\"` [path]",
        ],
        [
            "uri = \"/fuel\"",
            "output = Rocket, uri = \"/fuel\"",
            "Rocket, ",
            "`Fuel` has no output; remove `output` [output]",
        ],
        [
            "output = StopRocketOutput",
            "output = Mode",
            "Mode,",
            "`StopRocket's output` is a structure, not `Mode`; write `StopRocketOutput` [type]",
        ],
        [
            "uri = \"/fuel\"",
            "verbose = true, uri = \"/fuel\"",
            "verbose",
            "unknown argument `verbose`; write one of `method`, `uri`, `output`, `errors`, `service`, `name`, `crate` [declaration]",
        ],
    ]);
}

#[test]
fn names_and_places_are_compared() {
    assert_each_is_found(&[
        [
            "pub thrust:",
            "pub thirst:",
            "thirst:",
            "`StartRocket` has no member `Thirst`; did you mean `Thrust`? [name]",
        ],
        [
            "pub rocket: Rocket",
            "pub countdown: Option<i32>, pub rocket: Rocket",
            "countdown:",
            "`StartRocketResponse` has no member `Countdown`; remove it [name]",
        ],
        [
            "#[wire(\"AWSTags\")]",
            "#[wire(\"AwsTags\")]",
            "\"AwsTags\"",
            "`StartRocket` calls it `AWSTags`, not `AwsTags`; write `#[wire(\"AWSTags\")]` [name]",
        ],
        [
            "    #[wire(\"AWSThing\")]\n",
            "",
            "AwsThing(",
            "`Payload` has no member `AwsThing`; did you mean `AWSThing`? [name]",
        ],
        [
            "#[query(\"Modes\")]",
            "#[query]",
            "modes:",
            "`StartRocket` calls it `Modes`, not `modes`; write `#[query(\"Modes\")]` [name]",
        ],
        [
            "    #[query]\n    pub dry_run",
            "    pub dry_run",
            "dry_run:",
            "`StartRocket` has `dryRun` in the query, not in the body; write `#[query]` [place]",
        ],
        [
            "    pub thrust",
            "    #[query]\n    pub thrust",
            "thrust:",
            "`StartRocket` has `Thrust` in the body, not in the query; leave it unmarked [place]",
        ],
        [
            "x-amz-launch-time",
            "x-amz-launched",
            "\"x-amz-launched\"",
            "`StartRocket` calls it `x-amz-launch-time`, not `x-amz-launched`; write `#[header(\"x-amz-launch-time\")]` [name]",
        ],
    ]);
    // The names of headers have no case.
    assert_eq!(
        check(&declarations().replace("x-amz-launch-time", "X-Amz-Launch-Time")),
        []
    );
}

#[test]
fn what_a_request_needs_is_there() {
    assert_each_is_found(&[
        [
            "    pub stage: Stage,\n",
            "",
            "StartRocket {",
            "`StartRocket` requires `Stage`; add `stage: Stage` [missing]",
        ],
        [
            "    /// Makes a repeated request the same one; at most 500 characters.\n    #[query]\n    #[idempotency_token]\n    pub client_token: Option<String>,\n",
            "",
            "StopRocket {",
            "`StopRocket` takes the idempotency token `ClientToken`; add `#[query] #[idempotency_token] client_token: Option<String>` [missing]",
        ],
        [
            "    #[query]\n    #[next_token]\n    pub next_token: Option<String>,\n",
            "",
            "ListRockets {",
            "`ListRockets` has pages and needs their token `NextToken`; add `#[query] #[next_token] next_token: Option<String>` [missing]",
        ],
        [
            "    #[next_token]\n    pub next_token: Option<String>,\n    /// Rockets",
            "    /// Rockets",
            "ListRocketsOutput {",
            "`ListRocketsResponse` has pages and needs their token `NextToken`; add `#[next_token] next_token: Option<String>` [missing]",
        ],
        // Two structures away.
        [
            "    /// Stage.\n    pub stage: Box<Stage>,\n",
            "",
            "Booster {",
            "`Booster` requires `Stage`; add `stage: Box<Stage>` [missing]",
        ],
    ]);
}

#[test]
fn what_else_is_left_out_is_reported_when_asked_for() {
    let cuts = [
        (
            "    pub thrust: Option<f64>,\n",
            "`StartRocket` has a member `Thrust`; add `thrust: Option<f64>`",
        ),
        (
            "    pub name: String,\n",
            "`Rocket` has a member `Name`; add `name: String`",
        ),
        ("    Fast,\n", "`Mode` has more values; add `FAST`"),
        (
            "    Text(String),\n",
            "`Payload` has more members; add `Text`",
        ),
        (
            "RocketNotFoundException, InvalidRocketException",
            "`StartRocket` has further errors; add `RocketNotFoundException, InvalidRocket` to its `errors`",
        ),
        (
            "    output = StopRocketOutput,\n",
            "`StopRocket` has an output; declare it and add `output = StopRocketOutput`",
        ),
    ];
    for (cut, message) in cuts {
        let text = declarations().replacen(cut, "", 1);
        assert_eq!(check(&text), [], "{cut}");
        let findings = check_files(&[("lib.rs", &text)], &[small()], true);
        let messages: Vec<_> = findings.iter().map(|finding| &*finding.message).collect();
        assert_eq!(messages, [message]);
    }
}

#[test]
fn marks_are_compared() {
    assert_each_is_found(&[
        [
            "    #[idempotency_token]\n",
            "",
            "client_token:",
            "`StartRocket.ClientToken` is an idempotency token; mark it with `#[idempotency_token]` [token]",
        ],
        [
            "    pub mode: Option<Mode>,\n    /// ARN",
            "    pub mode: Option<Mode>,\n    #[idempotency_token]\n    /// ARN",
            "idempotency_token",
            "`Fuel.ARN` is not an idempotency token; remove `#[idempotency_token]` [token]",
        ],
        [
            "    #[query]\n    #[next_token]\n",
            "    #[query]\n",
            "next_token:",
            "`ListRockets.NextToken` is the token of a page; mark it with `#[next_token]` [page]",
        ],
        [
            "    #[next_token]\n    pub next_token: Option<String>,\n    /// Rockets",
            "    pub next_token: Option<String>,\n    /// Rockets",
            "next_token:",
            "`ListRocketsResponse.NextToken` is the token of a page; mark it with `#[next_token]` [page]",
        ],
        [
            "    #[wire(\"self\")]\n",
            "    #[wire(\"self\")]\n    #[next_token]\n",
            "next_token",
            "`StartRocketResponse.self` is not the token of a page; remove `#[next_token]` [page]",
        ],
    ]);
}

#[test]
fn required_members_are_compared_in_requests_and_answers() {
    assert_each_is_found(&[
        [
            "pub thrust: Option<f64>",
            "pub thrust: f64",
            "f64",
            "`StartRocket.Thrust` may be absent; write `Option<f64>` [required]",
        ],
        [
            "pub stage: Stage",
            "pub stage: Option<Stage>",
            "Option<Stage>",
            "`StartRocket.Stage` is required; write `Stage` [required]",
        ],
        [
            "pub stages: Option<Vec<Stage>>",
            "pub stages: Vec<Stage>",
            "Vec<Stage>",
            "`Rocket.Stages` may be absent; write `Option<Vec<Stage>>` [required]",
        ],
        [
            "pub reason: Option<Reason>",
            "pub reason: Reason",
            "Reason",
            "`InvalidRocketException.Reason` may be absent; write `Option<Reason>` [required]",
        ],
    ]);
}

#[test]
fn types_are_compared_at_every_depth() {
    assert_each_is_found(&[
        [
            "pub build: Option<i32>",
            "pub build: Option<i64>",
            "i64>",
            "`StartRocket.Build` is an integer, not `i64`; write `i32` [type]",
        ],
        [
            "pub pad_number: i64",
            "pub pad_number: String",
            "String",
            "`StartRocket.PadNumber` is a long integer, not `String`; write `i64` [type]",
        ],
        [
            "BTreeMap<Mode, i32>",
            "BTreeMap<Mode, u8>",
            "BTreeMap<Mode, u8>",
            "`StartRocket.Counts{}` is an integer, not `u8`; write `BTreeMap<Mode, i32>` [type]",
        ],
        [
            "pub boosters: Option<Vec<Booster>>",
            "pub boosters: Option<Vec<StopRocketOutput>>",
            "StopRocketOutput {}",
            "`Booster` requires `Stage`; add `stage: Box<Stage>` [missing]",
        ],
        [
            "AwsThing(Vec<String>)",
            "AwsThing(String)",
            "String)",
            "`Payload.AWSThing` is a list, not `String`; write `Vec<String>` [type]",
        ],
        [
            "pub payload: Option<Payload>",
            "pub payload: Option<Rocket>",
            "Rocket>",
            "`Rocket.Payload` is a union, not `Rocket`; write `Payload` [type]",
        ],
        [
            "pub name: String",
            "pub name: Mode",
            "Mode",
            "`Rocket.Name` is text, not `Mode`; write `String` [type]",
        ],
        [
            "pub other: Option<Vec<String>>",
            "pub other: Option<(String, String)>",
            "(String",
            "`ListRocketsResponse.Other` is a list, not `(String, String)`; write `Vec<String>` [type]",
        ],
        [
            "pub name: String",
            "pub name: std::time::SystemTime",
            "std::time",
            "`Rocket.Name` is text, not `std::time::SystemTime`; write `String` [type]",
        ],
    ]);
    let written = [
        // What an enum is on the wire, an item that a sparse list lacks, the ecosystem's own types.
        ("pub mode: Option<Mode>", "pub mode: Option<String>"),
        ("Option<Vec<String>>", "Option<Vec<Option<String>>>"),
        ("pub old: Option<String>", "pub old: Option<uuid::Uuid>"),
        (
            "BTreeMap<String, String>",
            "std::collections::HashMap<String, String>",
        ),
    ];
    for (from, to) in written {
        let text = declarations();
        assert!(text.contains(from), "{from}");
        assert_eq!(check(&text.replacen(from, to, 1)), [], "{to}");
    }
}

#[test]
fn secrets_times_values_and_errors_are_compared() {
    assert_each_is_found(&[
        [
            "pub secret: Option<Sensitive<String>>",
            "pub secret: Option<String>",
            "String>",
            "`StartRocketResponse.Secret` is a secret and prints in clear; write `Sensitive<String>` [sensitive]",
        ],
        [
            "pub launch_time: Timestamp",
            "pub launch_time: i64",
            "i64",
            "`StartRocket.LaunchTime` is a point in time, not `i64`; write `Timestamp` [type]",
        ],
        [
            "    InProgress,\n",
            "    InOrbit,\n",
            "InOrbit,",
            "`Mode` has no value `IN_ORBIT`; remove it [value]",
        ],
        [
            "#[wire(\"en-US\")]",
            "#[wire(\"en_US\")]",
            "\"en_US\"",
            "`Mode` has no value `en_US`; did you mean `en-US`? [value]",
        ],
        [
            "#[status(404)]",
            "#[status(410)]",
            "410",
            "`RocketNotFoundException` has the status 404; write `#[status(404)]` [error]",
        ],
        [
            "#[status(404)]\n",
            "",
            "RocketNotFoundException {",
            "`RocketNotFoundException` has the status 404; write `#[status(404)]` [error]",
        ],
        [
            "errors(RocketNotFoundException)",
            "errors(InvalidRocketException)",
            "InvalidRocketException",
            "`StopRocket` has no error `InvalidRocket`; remove it [error]",
        ],
        [
            "errors(RocketNotFoundException)",
            "errors(Rocket)",
            "Rocket",
            "`Rocket` is no exception; derive `ConnectException` [error]",
        ],
    ]);
    // More secrets than the model has, and a message that it requires or that is not there.
    let text = declarations().replace("pub name: String", "pub name: Sensitive<String>");
    assert_eq!(check(&text), []);
}
