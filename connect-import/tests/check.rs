//! `--check`: the operation itself, and the names, locations and attributes of members.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may")]

mod support;

use support::{assert_each_is_found, check, check_files, declared, small};

#[test]
fn imported_declarations_are_correct_and_complete() {
    let findings = check_files(&[("lib.rs", &declared())], &[small()], true);
    assert_eq!(findings, []);
}

#[test]
fn the_call_is_compared() {
    assert_each_is_found(&[
        [
            "method = PUT",
            "method = POST",
            "POST,",
            "the method of `StartRocket` is PUT; write `method = PUT` [method]",
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
            "unknown argument `verbose`; write one of `method`, `uri`, `output`, `errors`, `service`, `name`, `serde`, `crate` [declaration]",
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
            "the wire name in `StartRocket` is `AWSTags`, not `AwsTags`; write `#[wire(\"AWSTags\")]` [name]",
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
            "the wire name in `StartRocket` is `Modes`, not `modes`; write `#[query(\"Modes\")]` [name]",
        ],
        [
            "    #[query]\n    pub dry_run",
            "    pub dry_run",
            "dry_run:",
            "`dryRun` of `StartRocket` is in the query, not in the body; write `#[query]` [place]",
        ],
        [
            "    pub thrust",
            "    #[query]\n    pub thrust",
            "thrust:",
            "`Thrust` of `StartRocket` is in the body, not in the query; remove the attribute [place]",
        ],
        [
            "x-amz-launch-time",
            "x-amz-launched",
            "\"x-amz-launched\"",
            "the wire name in `StartRocket` is `x-amz-launch-time`, not `x-amz-launched`; write `#[header(\"x-amz-launch-time\")]` [name]",
        ],
        [
            "    #[header(\"Retry-After\")]\n",
            "",
            "retry_after:",
            "`Retry-After` of `InvalidRocketException` is in the header, not in the body; write `#[header(\"Retry-After\")]` [place]",
        ],
        [
            "Retry-After",
            "Try-After",
            "\"Try-After\"",
            "the wire name in `InvalidRocketException` is `Retry-After`, not `Try-After`; write `#[header(\"Retry-After\")]` [name]",
        ],
    ]);
    // Header names are case-insensitive.
    assert_eq!(
        check(&declared().replace("x-amz-launch-time", "X-Amz-Launch-Time")),
        []
    );
}

#[test]
fn missing_required_members_are_reported() {
    assert_each_is_found(&[
        [
            "    pub stage: Stage,\n",
            "",
            "StartRocket {",
            "`StartRocket` requires `Stage`; add `stage: Stage` [missing]",
        ],
        [
            "    /// Idempotency token, which identifies repeats of a request: at most 500 characters. Generated\n    /// if absent.\n    #[query]\n    #[idempotency_token]\n    pub client_token: Option<String>,\n",
            "",
            "StopRocket {",
            "`StopRocket` takes the idempotency token `ClientToken`; add `#[query] #[idempotency_token] client_token: Option<String>` [missing]",
        ],
        [
            "    #[query]\n    #[next_token]\n    pub next_token: Option<String>,\n",
            "",
            "ListRockets {",
            "`ListRockets` is paginated and needs the token `NextToken`; add `#[query] #[next_token] next_token: Option<String>` [missing]",
        ],
        [
            "    #[next_token]\n    pub next_token: Option<String>,\n    /// Rockets",
            "    /// Rockets",
            "ListRocketsOutput {",
            "`ListRocketsResponse` is paginated and needs the token `NextToken`; add `#[next_token] next_token: Option<String>` [missing]",
        ],
        // Nested two structures deep.
        [
            "    /// Stage. Required.\n    pub stage: Box<Stage>,\n",
            "",
            "Booster {",
            "`Booster` requires `Stage`; add `stage: Box<Stage>` [missing]",
        ],
    ]);
}

#[test]
fn other_omissions_are_reported_on_request() {
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
            "`StartRocket` has more errors; add `RocketNotFoundException, InvalidRocket` to its `errors`",
        ),
        (
            "    output = StopRocketOutput,\n",
            "`StopRocket` has an output; declare it and add `output = StopRocketOutput`",
        ),
    ];
    for (cut, message) in cuts {
        let text = declared().replacen(cut, "", 1);
        assert_eq!(check(&text), [], "{cut}");
        let findings = check_files(&[("lib.rs", &text)], &[small()], true);
        let messages: Vec<_> = findings.iter().map(|finding| &*finding.message).collect();
        assert_eq!(messages, [message]);
    }
}

#[test]
fn attributes_are_compared() {
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
            "`ListRockets.NextToken` is the pagination token; mark it with `#[next_token]` [page]",
        ],
        [
            "    #[next_token]\n    pub next_token: Option<String>,\n    /// Rockets",
            "    pub next_token: Option<String>,\n    /// Rockets",
            "next_token:",
            "`ListRocketsResponse.NextToken` is the pagination token; mark it with `#[next_token]` [page]",
        ],
        [
            "    #[wire(\"self\")]\n",
            "    #[wire(\"self\")]\n    #[next_token]\n",
            "next_token",
            "`StartRocketResponse.self` is not the pagination token; remove `#[next_token]` [page]",
        ],
    ]);
}
