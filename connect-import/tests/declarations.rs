//! The declarations of a small model that has every feature.

mod support;

use connect_import::{Model, Options, declarations, modules};
use serde_json::json;
use support::{assert_formatted, assert_is, examples, json, model, names, small};

const ALL: [&str; 5] = ["StartRocket", "ListRockets", "StopRocket", "Fuel", "Option"];

/// The declarations are compiled by `tests/macros/imported.rs` of the workspace.
#[test]
fn every_model_feature_is_declared() {
    let text = declarations(&small(), &names(&ALL), &Options::default()).unwrap();
    assert_is("declarations.rs", &text);
    assert_formatted("declarations.rs", &text);
}

#[test]
fn a_declaration_does_not_depend_on_other_operations() {
    let model = small();
    let alone = declarations(&model, &names(&["Fuel"]), &Options::default()).unwrap();
    let all = declarations(&model, &names(&ALL), &Options::default()).unwrap();
    for item in alone.split("\n\n").skip(3) {
        assert!(all.contains(item.trim_end()), "not in all: {item}");
    }
}

#[test]
fn an_operation_given_twice_is_declared_once() {
    let twice = names(&["Fuel", "Fuel"]);
    let text = declarations(&small(), &twice, &Options::default()).unwrap();
    assert_eq!(text.matches("pub struct Fuel ").count(), 1);
}

/// The examples themselves are compiled in connect-operations.
#[test]
fn an_operation_is_documented_with_an_example() {
    let mut options = Options::default();
    let example = "let a = 1;\n\nclient.send(a).await?;\n".to_owned();
    options.examples.insert("Fuel".to_owned(), example);
    let text = declarations(&small(), &names(&ALL), &options).unwrap();
    assert_formatted("declarations.rs", &text);
    let docs = text.split("pub struct Fuel ").next().unwrap();
    let docs = docs.rsplit("\n\n").next().unwrap();
    let shown = docs.split("///\n").last().unwrap();
    assert!(
        docs.contains("\n///\n/// # Examples\n/// ```no_run\n/// # async fn"),
        "{docs}"
    );
    assert!(
        shown.starts_with("/// client.send(a).await?;\n/// # Ok(())\n"),
        "{shown}"
    );
    assert_eq!(text.matches("```no_run").count(), 1);

    options.examples.insert("Feul".to_owned(), String::new());
    let error = declarations(&small(), &names(&ALL), &options).unwrap_err();
    assert!(error.to_string().contains("did you mean `Fuel`"), "{error}");
}

/// It sets the required members only; the shipped examples are compiled in connect-operations.
#[test]
fn an_example_is_generated_if_the_module_path_is_known() {
    let mut json = json();
    json["shapes"]["Times"] = json!({"type": "list", "member": {"shape": "IsoTimestamp"}});
    json["shapes"]["Anything"] = json!({"type": "structure", "document": true, "members": {}});
    let shapes = [
        "Mode",
        "Booster",
        "Payload",
        "Tags",
        "Counts",
        "Names",
        "Secret",
        "Passwords",
        "Times",
        "Anything",
        "MaxResults",
        "Double",
        "Boolean",
    ];
    let members = shapes.map(|shape| (shape.to_owned(), json!({"shape": shape})));
    json["shapes"]["FuelRequest"]["members"] = members.into_iter().collect();
    json["shapes"]["FuelRequest"]["members"]["build"] = json!({"shape": "Rocket"});
    json["shapes"]["FuelRequest"]["required"] = json!(shapes);
    json["shapes"]["FuelRequest"]["required"]
        .as_array_mut()
        .unwrap()
        .push(json!("build"));
    json["shapes"]["Name"]["pattern"] = json!("^.*/.*$");
    let mut options = Options::default();
    options.module_path = Some("rockets::operations".to_owned());
    let model = model(&json);
    let text = declarations(&model, &names(&ALL), &options).unwrap();
    assert_formatted("declarations.rs", &text);
    let examples = examples(&text);
    assert_eq!(examples.len(), ALL.len());
    assert_is("example.txt", &format!("{}\n", examples[3]));
    assert_eq!(
        examples[4].lines().last(),
        Some("client.send(operation).await?;")
    );
    let modules = modules(&model, &options).unwrap();
    let paths = modules.files.iter().flat_map(|file| file.text.lines());
    let paths = paths.filter(|line| line.contains("use rockets::operations::rockets::"));
    assert_eq!(paths.count(), 3);
}

/// A shape that requires itself has no finite value.
#[test]
fn an_endlessly_recursive_operation_has_no_example() {
    let mut json = json();
    json["shapes"]["Stage"]["required"] = json!(["Boosters"]);
    let mut options = Options::default();
    options.module_path = Some("rockets".to_owned());
    let start = names(&["StartRocket"]);
    // A list may be empty.
    let text = declarations(&model(&json), &start, &options).unwrap();
    assert!(
        examples(&text)[0].contains("Stage::builder().boosters([]).build();"),
        "{text}"
    );
    json["shapes"]["Stage"]["required"] = json!(["Next"]);
    let text = declarations(&model(&json), &start, &options).unwrap();
    assert_eq!(examples(&text).len(), 0);
}

#[test]
fn the_models_documentation_is_not_printed() {
    let text = declarations(&small(), &names(&ALL), &Options::default()).unwrap();
    assert!(!text.contains("prose"));
}

#[test]
fn options_change_the_declarations() {
    let mut options = Options::default();
    options.non_exhaustive = true;
    options.module = true;
    options.command = "connect-import --module".to_owned();
    let text = declarations(&small(), &names(&["ListRockets"]), &options).unwrap();
    let first = " by: connect-import --module\n\n//! List rockets.\n";
    assert!(text.contains(first), "{text}");
    let types = text.matches("pub struct ").count() + text.matches("pub enum ").count();
    assert_eq!(text.matches("#[non_exhaustive]").count(), types);
    assert_eq!(text.matches("#[items]\n    pub rockets:").count(), 1);
    assert_formatted("the module", &text);
}

/// The macros take `#[items]` on a list only, and a secret list is none.
#[test]
fn the_items_of_a_page_are_its_first_list_that_is_not_sensitive() {
    let mut json = json();
    json["shapes"]["SparseNames"]["sensitive"] = json!(true);
    let text = declarations(&model(&json), &names(&["ListRockets"]), &Options::default());
    let text = text.unwrap();
    assert_eq!(
        text.matches("#[items]\n    pub rockets:").count(),
        1,
        "{text}"
    );
}

/// It could end the comment, or become a link.
#[test]
fn text_from_the_model_is_escaped() {
    let mut json = json();
    json["metadata"]["uid"] = json!("connect\nfn main() {}");
    json["shapes"]["Reason"]["enum"] = json!(["A\nB", "`[x]`", "\u{202e}", "a\\"]);
    json["shapes"]["FuelRequest"]["members"]["]["] = json!({"shape": "Name"});
    json["operations"]["Fuel"]["deprecated"] = json!(true);
    json["operations"]["Fuel"]["deprecatedSince"] = json!("[x] <b>\r\n");
    let text = declarations(&model(&json), &names(&["Fuel"]), &Options::default()).unwrap();
    syn::parse_file(&text).unwrap();
    for line in [
        "// Generated from connect\\nfn main() {} (CRC-32 ",
        "    /// `A\\nB`.\n    #[wire(\"A\\nB\")]\n",
        "    /// `` `[x]` ``.\n",
        "    /// `\\u{202e}`.\n    #[wire(\"\\u{202e}\")]\n",
        "    /// `a\\`.\n",
        "    /// `][`: 1 to 127",
        "/// Fuel. Deprecated since \\[x\\] \\<b\\>\\\\r\\\\n.\n",
    ] {
        assert!(text.contains(line), "{line}\n{text}");
    }
}

/// The kind of a string, from the model's names and patterns, and whether it is required.
#[test]
fn a_members_documentation_states_its_limits() {
    let mut json = json();
    let shapes = [
        (
            "QueueIdOrArn",
            json!({"type": "string", "min": 1, "max": 250, "pattern": "^(arn:.+/)?[a-f0-9-]{36}$"}),
        ),
        ("QueueArn", json!({"type": "string"})),
        (
            "ISO8601Datetime",
            json!({"type": "string", "pattern": "^[0-9TZ:.-]+$"}),
        ),
        (
            "ContactFlowContent",
            json!({"type": "string", "max": 256_000}),
        ),
        (
            "Day",
            json!({"type": "string", "pattern": r"^\d{4}-\d{2}-\d{2}$"}),
        ),
        ("Title", json!({"type": "string", "pattern": r".*\S.*"})),
        (
            "Escaped",
            json!({"type": "string", "max": 9, "pattern": r"\\S+"}),
        ),
        (
            "Arns",
            json!({"type": "list", "member": {"shape": "QueueArn"}, "max": 3}),
        ),
        (
            "Anything",
            json!({"type": "structure", "document": true, "members": {}}),
        ),
    ];
    let mut members = json!({
        "Old": {"shape": "Title", "deprecated": true, "deprecatedSince": "1/2/2003",
                "deprecatedMessage": "Old is deprecated. Use QueueId instead."},
    });
    for (name, shape) in shapes {
        json["shapes"][name] = shape;
        members[name] = json!({"shape": name});
    }
    members["QueueId"] = json!({"shape": "QueueIdOrArn"});
    members["FlowId"] = json!({"shape": "QueueArn"});
    members["Owner"] = json!({"shape": "QueueArn"});
    json["shapes"]["FuelRequest"] =
        json!({"type": "structure", "members": members, "required": ["QueueId"]});
    let text = declarations(&model(&json), &names(&["Fuel"]), &Options::default()).unwrap();
    let lines = [
        "Queue id: the id or the ARN; 1 to 250 characters. Required.",
        // The name says enough.
        "Queue ARN. Optional.",
        "Flow id. Optional.",
        "Owner: an ARN. Optional.",
        "ARNs: at most 3 items; each an ARN. Optional.",
        "ISO8601 datetime: a time in ISO 8601 format, like `2026-01-31T12:00:00.000Z`. Optional.",
        "Contact flow content: a JSON document; at most 256000 characters. Optional.",
        "Day: a date, like `2026-01-31`. Optional.",
        "Title: not only whitespace. Optional.",
        // A mistaken pattern is omitted.
        "Escaped: at most 9 characters. Optional.",
        "Anything: any JSON value. Optional.",
        "Old: not only whitespace. Optional. Deprecated since 1/2/2003; use `queue_id`.",
    ];
    for line in lines {
        assert!(
            text.contains(&format!("    /// {line}\n")),
            "{line}\n{text}"
        );
    }
}

/// A line does not start with a number, which could become a list, and code spans are not broken.
#[test]
fn documentation_is_as_wide_as_code() {
    let mut json = json();
    json["shapes"]["Spaced"] =
        json!({"type": "string", "min": 1, "max": 1, "pattern": "^[a b c]+$"});
    for length in 1..60 {
        let name = format!("A{}", "a".repeat(length));
        json["shapes"]["FuelRequest"]["members"][name] = json!({"shape": "Spaced"});
    }
    let text = declarations(&model(&json), &names(&["Fuel"]), &Options::default()).unwrap();
    assert_eq!(text.matches("`^[a b c]+$`.").count(), 59, "{text}");
    let lines = text
        .lines()
        .filter_map(|line| line.strip_prefix("    /// "));
    for line in lines {
        let number = line.trim_start_matches(|first: char| first.is_ascii_digit());
        assert!(
            line.len() <= 92 && !number.starts_with(['.', ')']),
            "{line}"
        );
    }
}

/// The error of one item in a batch.
#[test]
fn an_exception_that_is_also_a_member_is_declared_once() {
    let mut json = json();
    let exception = json!({"shape": "InvalidRocketException"});
    json["shapes"]["FuelRequest"]["members"]["Failed"] = exception.clone();
    json["shapes"]["StopRocketResponse"]["members"]["Failed"] = exception;
    let model = model(&json);
    let text = declarations(&model, &names(&ALL), &Options::default()).unwrap();
    let structs = |text: &str| text.matches("struct InvalidRocketException {").count();
    assert_eq!(structs(&text), 1, "{text}");
    let modules = modules(&model, &Options::default()).unwrap();
    let texts: Vec<_> = modules.files.iter().map(|file| &*file.text).collect();
    assert_eq!(structs(&texts.concat()), 1);
    let mut fuel = modules.files.iter().filter(|file| file.name == "fuel.rs");
    let fuel = &fuel.next().unwrap().text;
    assert_eq!(
        fuel.matches("use super::exceptions::").count(),
        1,
        "imported once: {fuel}"
    );
}

#[test]
fn an_exception_always_has_a_message() {
    let mut json = json();
    json["shapes"]["InvalidRocketException"]["members"] = json!({"Reason": {"shape": "Reason"}});
    let text = declarations(&model(&json), &names(&["Fuel"]), &Options::default()).unwrap();
    let exception = text
        .split("pub struct InvalidRocketException {")
        .nth(1)
        .unwrap();
    let members = exception.split('}').next().unwrap();
    assert!(
        members.contains("    pub message: Option<String>,\n"),
        "{members}"
    );
    assert!(
        members.contains("    pub reason: Option<Reason>,\n"),
        "{members}"
    );
}

#[test]
fn another_services_operations_name_the_service() {
    let mut json = json();
    let mut options = Options::default();
    options.service = Some("crate::Cases".to_owned());
    // The second has Connect's endpoint, and no known reference pages.
    for (service, page) in [
        ("ConnectCases", "/API_connect-cases_Fuel.html"),
        ("ConnectScheduling", ""),
    ] {
        json["metadata"]["serviceId"] = json!(service);
        let model = model(&json);
        let refused = declarations(&model, &names(&["Fuel"]), &Options::default()).unwrap_err();
        let refused = refused.to_string();
        assert!(
            refused.contains(&format!("the service `{service}`"))
                && refused.contains("add `--service path::Type`"),
            "{refused}"
        );
        let text = declarations(&model, &names(&["Fuel"]), &options).unwrap();
        assert!(text.contains("    service = crate::Cases,\n"), "{text}");
        assert!(text.contains(page), "{text}");
        assert_eq!(text.contains("[API reference]"), !page.is_empty(), "{text}");
    }
}

/// A new operation may share or contain an output: existing ones keep their names.
#[test]
fn an_outputs_name_does_not_depend_on_other_shapes() {
    let mut json = json();
    let mut new = json["operations"]["StartRocket"].clone();
    // It is also first in alphabetical order.
    new["name"] = json!("Begin");
    json["operations"]["Begin"] = new;
    json["shapes"]["Rocket"]["members"]["Started"] = json!({"shape": "StartRocketResponse"});
    json["operations"]["Get"] = json!({
        "http": {"method": "POST", "requestUri": "/get"},
        "output": {"shape": "Rocket"},
    });
    let all = names(&["Begin", "Get", "StartRocket", "ListRockets"]);
    let text = declarations(&model(&json), &all, &Options::default()).unwrap();
    assert_eq!(
        text.matches("    output = StartRocketOutput,").count(),
        2,
        "{text}"
    );
    let output = "/// The output of [`StartRocket`].\n\
        #[derive(Debug, Clone, PartialEq, ConnectShape)]\npub struct StartRocketOutput {";
    assert!(text.contains(output), "{text}");
    assert!(text.contains("    output = Rocket\n"), "{text}");
    assert!(text.contains("pub struct Rocket {"), "{text}");
}

#[test]
fn a_gzipped_model_is_detected_by_its_content() {
    let directory = tempfile::tempdir().unwrap();
    let file = directory.path().join("service.json");
    let out = std::fs::File::create(&file).unwrap();
    let mut gzip = flate2::write::GzEncoder::new(out, flate2::Compression::fast());
    std::io::Write::write_all(&mut gzip, json().to_string().as_bytes()).unwrap();
    gzip.finish().unwrap();
    assert!(
        Model::read(&file)
            .unwrap()
            .operations()
            .any(|name| name == "Fuel")
    );
}

/// The protocol's default format in a location needs no special type.
#[test]
fn a_timestamp_has_the_type_of_its_format() {
    let mut json = json();
    json["shapes"]["Times"] = json!({"type": "list", "member": {"shape": "IsoTimestamp"}});
    json["operations"]["Fuel"]["http"]["requestUri"] = json!("/fuel/{At}/{Since}");
    let mut members = json!({
        "At": {"shape": "Timestamp", "location": "uri"},
        "Since": {"shape": "Timestamp", "location": "uri", "timestampFormat": "unixTimestamp"},
    });
    let expected = [
        ("seconds", json!({}), "Timestamp"),
        (
            "same_seconds",
            json!({"timestampFormat": "unixTimestamp"}),
            "Timestamp",
        ),
        ("iso", json!({"timestampFormat": "iso8601"}), "IsoDateTime"),
        ("all", json!({"shape": "Times"}), "Vec<IsoDateTime>"),
        ("query", json!({"location": "querystring"}), "Timestamp"),
        (
            "query_all",
            json!({"shape": "Times", "location": "querystring"}),
            "Vec<Timestamp>",
        ),
        (
            "query_seconds",
            json!({"location": "querystring", "timestampFormat": "unixTimestamp"}),
            "EpochSeconds",
        ),
        ("header", json!({"location": "header"}), "Timestamp"),
        (
            "header_iso",
            json!({"location": "header", "timestampFormat": "iso8601"}),
            "IsoDateTime",
        ),
    ];
    for (name, member, _) in &expected {
        let mut reference = json!({"shape": "Timestamp", "locationName": name});
        let parts = member.as_object().unwrap().clone();
        reference.as_object_mut().unwrap().extend(parts);
        members[name] = reference;
    }
    json["shapes"]["FuelRequest"] = json!({"type": "structure", "members": members});
    let text = declarations(&model(&json), &names(&["Fuel"]), &Options::default()).unwrap();
    for (name, _, ty) in expected {
        let member = format!("    pub {name}: Option<{ty}>,\n");
        assert!(text.contains(&member), "{member} is not in {text}");
    }
    assert!(text.contains("    pub at: IsoDateTime,\n"), "{text}");
    assert!(text.contains("    pub since: EpochSeconds,\n"), "{text}");
}

#[test]
fn a_document_is_any_json() {
    let mut json = json();
    json["shapes"]["Anything"] = json!({"type": "structure", "document": true, "members": {}});
    json["shapes"]["Documents"] = json!({"type": "list", "member": {"shape": "Anything"}});
    let members = &mut json["shapes"]["FuelRequest"]["members"];
    members["Any"] = json!({"shape": "Anything"});
    members["Several"] = json!({"shape": "Documents"});
    let text = declarations(&model(&json), &names(&["Fuel"]), &Options::default()).unwrap();
    for line in [
        "    pub any: Option<serde_json::Value>,\n",
        "    pub several: Option<Vec<serde_json::Value>>,\n",
    ] {
        assert!(text.contains(line), "{line} is not in {text}");
    }
    let imports = text.split("\n\n").nth(1).unwrap();
    assert!(imports.contains("serde_json"), "{imports}");
    assert_formatted("documents.rs", &text);
}
