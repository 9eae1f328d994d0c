//! `--check`: the types of members, and their parts.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may")]

mod support;

use support::{assert_each_is_found, check, check_files, declared, json, model};

#[test]
fn required_members_are_compared_in_requests_and_responses() {
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
        // A string for an enum, an `Option` in a sparse list, types of other crates.
        ("pub mode: Option<Mode>", "pub mode: Option<String>"),
        ("Option<Vec<String>>", "Option<Vec<Option<String>>>"),
        ("pub old: Option<String>", "pub old: Option<uuid::Uuid>"),
        (
            "BTreeMap<String, String>",
            "std::collections::HashMap<String, String>",
        ),
    ];
    for (from, to) in written {
        let text = declared();
        assert!(text.contains(from), "{from}");
        assert_eq!(check(&text.replacen(from, to, 1)), [], "{to}");
    }
}

#[test]
fn sensitivity_timestamps_values_and_errors_are_compared() {
    assert_each_is_found(&[
        [
            "pub secret: Option<Sensitive<String>>",
            "pub secret: Option<String>",
            "String>",
            "`StartRocketResponse.Secret` is sensitive and would be printed in the clear; write `Sensitive<String>` [sensitive]",
        ],
        [
            "pub secret: Option<Sensitive<String>>",
            "pub secret: Option<std::string::String>",
            "std::string::String>",
            "`StartRocketResponse.Secret` is sensitive and would be printed in the clear; write `Sensitive<std::string::String>` [sensitive]",
        ],
        [
            "pub launch_time: Timestamp",
            "pub launch_time: i64",
            "i64",
            "`StartRocket.LaunchTime` is a timestamp, not `i64`; write `Timestamp` [type]",
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
            "the status of `RocketNotFoundException` is 404; write `#[status(404)]` [error]",
        ],
        [
            "#[status(404)]\n",
            "",
            "RocketNotFoundException {",
            "the status of `RocketNotFoundException` is 404; write `#[status(404)]` [error]",
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
            "`Rocket` is not an exception; derive `ConnectException` [error]",
        ],
    ]);
    // A whole output cannot be sensitive.
    let mut secret = json();
    secret["shapes"]["StopRocketResponse"]["sensitive"] = true.into();
    let files = [("lib.rs", &*declared())];
    assert_eq!(check_files(&files, &[model(&secret)], true), []);
    // More sensitive values than in the model, and a message that is required or missing in the model.
    let text = declared().replace("pub name: String", "pub name: Sensitive<String>");
    assert_eq!(check(&text), []);
}
