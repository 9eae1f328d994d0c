//! The report of a changed model.

mod support;

use connect_import::{ChangeKind, diff};
use serde_json::{Value, json};
use support::{assert_is, json, model};

#[test]
fn equal_models_have_no_differences() {
    let diff = diff(&model(&json()), &model(&json()));
    assert_eq!(diff.changes(), []);
    assert_eq!(diff.to_string(), "No declaration changed.\n");
}

#[test]
fn every_kind_of_change_is_reported() {
    let mut new = json();
    let operations = new["operations"].as_object_mut().unwrap();
    operations.remove("Option");
    operations.insert(
        "Rest".to_owned(),
        json!({"http": {"method": "POST", "requestUri": "/rest"}}),
    );
    operations["Fuel"]["http"]["requestUri"] = json!("/fuels");
    operations["Fuel"]["errors"] = json!([{"shape": "RocketNotFoundException"}]);
    let shapes = &mut new["shapes"];
    shapes["Mode"]["enum"] = json!(["FAST", "SLOW"]);
    shapes["Payload"]["members"] = json!({"Text": {"shape": "Name"}, "Number": {"shape": "Long"}});
    shapes["Rocket"]["required"] = json!(["Stages"]);
    shapes["Result"]["required"] = json!(["3rdParty"]);
    shapes["StartRocketRequest"]["required"] =
        json!(["InstanceId", "PadNumber", "Speed", "LaunchTime"]);
    shapes["StartRocketRequest"]["members"]["Speed"] = json!({"shape": "Long"});
    shapes["StartRocketRequest"]["members"]["Slope"] = json!({"shape": "Long"});
    shapes["StartRocketRequest"]["members"]["Thrust"] = json!({"shape": "Float"});
    shapes["StartRocketRequest"]["members"]["DryRun"]["locationName"] = json!("dry");
    shapes["FuelRequest"]["members"]["arn"]["idempotencyToken"] = json!(true);
    shapes["ListRocketsResponse"]["members"]["All"] = json!({"shape": "Names"});
    shapes["StartRocketResponse"]["required"] = json!(["Rocket", "Weight"]);
    shapes["StartRocketResponse"]["members"]["Weight"] = json!({"shape": "Long"});
    shapes["InstanceId"]["max"] = json!(36);
    shapes["StartRocketRequest"]["members"]
        .as_object_mut()
        .unwrap()
        .remove("Old");
    new["operations"]["StopRocket"]["endpoint"] = json!({"hostPrefix": "a."});
    new["metadata"]["signingName"] = json!("rockets");
    let diff = diff(&model(&json()), &model(&new));
    assert_is("diff.md", &diff.to_string());
    let kinds: std::collections::HashSet<ChangeKind> =
        diff.changes().iter().map(|change| change.kind).collect();
    assert_eq!(kinds.len(), 24, "one kind of change is missing: {kinds:?}");
}

/// The report after the change.
fn report(change: impl FnOnce(&mut Value)) -> String {
    let mut new = json();
    change(&mut new);
    diff(&model(&json()), &model(&new)).to_string()
}

#[test]
fn a_change_of_an_attribute_is_reported() {
    let told_of = |kind: &str, change: fn(&mut Value)| {
        let report = report(change);
        assert_eq!(report.matches("# ").count(), 1, "{report}");
        assert!(report.starts_with(&format!("# {kind} (1)\n")), "{report}");
        report.lines().last().unwrap().to_owned()
    };
    // Optional and generated before and after, or neither.
    assert_eq!(
        told_of("Declarations changed", |new| {
            new["shapes"]["StopRocketRequest"]["members"]["ClientToken"]["idempotencyToken"] =
                json!(false);
        }),
        "- `StopRocket.ClientToken`: `#[idempotency_token]` is gone"
    );
    assert_eq!(
        told_of("Declarations changed", |new| {
            new["shapes"]["RocketNotFoundException"]["error"]["httpStatusCode"] = json!(409);
        }),
        "- `RocketNotFoundException`: `#[status(404)]` became `#[status(409)]`"
    );
    assert_eq!(
        told_of("Declarations changed", |new| {
            new["shapes"]["InvalidRocketException"]["error"]["code"] = json!("Broken");
        }),
        "- `InvalidRocketException`: `#[wire(\"InvalidRocket\")]` became `#[wire(\"Broken\")]`"
    );
    assert_eq!(
        told_of("Types changed", |new| {
            new["shapes"]["Payload"]["union"] = json!(false);
        }),
        "- `Payload`: a union became a structure"
    );
    assert_eq!(
        told_of("Limits and notes changed", |new| {
            new["operations"]["Fuel"]["deprecated"] = json!(true);
        })
        .split_once(": ")
        .unwrap()
        .0,
        "- `Fuel`"
    );
}

#[test]
fn an_operation_that_can_no_longer_be_declared_is_reported() {
    let report = report(|new| {
        new["shapes"]["StartRocketRequest"]["members"]["LaunchTime"]["timestampFormat"] =
            json!("other");
        new["operations"]["Fuel"]["endpoint"] = json!({"hostPrefix": "a."});
    });
    let expected = "# Operations that can no longer be declared (2)\n\
        They are not in regenerated declarations. Existing declarations may fail.\n\
        - `Fuel`: at operations.Fuel.endpoint, the operation has a host prefix\n\
        - `StartRocket`: at StartRocketRequest.LaunchTime, no timestamp type has this format in this location\n";
    assert_eq!(report, expected);
}

#[test]
fn a_change_of_endpoint_or_signing_name_is_reported() {
    let report = report(|new| new["metadata"]["endpointPrefix"] = json!("rockets"));
    // The signing name defaults to the endpoint prefix.
    assert!(report.starts_with("# Service changed (2)\n"), "{report}");
    assert!(
        report.contains("\n- `endpointPrefix`: `connect` became `rockets`\n"),
        "{report}"
    );
    assert!(
        report.contains("\n- `signingName`: `connect` became `rockets`\n"),
        "{report}"
    );
}

/// An existing shape is reported even if a new operation returns it.
#[test]
fn a_shape_that_becomes_an_output_is_compared() {
    let report = report(|new| {
        let get = json!({"http": {"method": "POST", "requestUri": "/get"}, "output": {"shape": "Rocket"}});
        new["operations"]["Get"] = get;
        new["shapes"]["Rocket"]["members"]["Weight"] = json!({"shape": "Long"});
    });
    assert!(report.contains("\n- `Get`: POST /get\n"), "{report}");
    assert!(
        report.contains("\n- `Rocket.Weight`: `Option<i64>`\n"),
        "{report}"
    );
}

/// The report agrees with the declarations.
#[test]
fn irrelevant_changes_are_not_reported() {
    // A message is optional whatever the model requires.
    let message = report(|new| {
        new["shapes"]["InvalidRocketException"]["required"] = json!(["message"]);
    });
    assert_eq!(message, "No declaration changed.\n");
    // It is the same member, however it is spelled in the model.
    let message = report(|new| {
        new["shapes"]["RocketNotFoundException"]["required"] = json!([]);
        new["shapes"]["RocketNotFoundException"]["members"] = json!({});
    });
    assert!(
        message.starts_with("# Limits and notes changed (1)\n"),
        "{message}"
    );
    let boxed = report(|new| {
        new["shapes"]["Stage"]["members"]["Last"] = json!({"shape": "Stage"});
    });
    assert!(
        boxed.contains("\n- `Stage.Last`: `Option<Box<Stage>>`\n"),
        "{boxed}"
    );
    let response = report(|new| {
        new["shapes"]["StartRocketResponse"]["members"]["Weight"] = json!({"shape": "Long"});
        new["shapes"]["StartRocketResponse"]["required"] = json!(["Rocket", "Weight"]);
    });
    assert!(
        response.starts_with("# Required members added to responses (1)\n"),
        "{response}"
    );
    assert!(
        response.ends_with("\n- `StartRocketOutput.Weight`: `i64`\n"),
        "{response}"
    );
    let items = report(|new| {
        new["shapes"]["ListRocketsResponse"]["members"]["All"] = json!({"shape": "Names"});
    });
    assert!(items.starts_with("# Pages changed (2)\n"), "{items}");
    assert!(
        items.contains("\n- `ListRocketsOutput.Other`: `#[items]` is gone\n"),
        "{items}"
    );
    assert!(
        items.contains("\n- `ListRocketsOutput.All`: `#[items]` is new\n"),
        "{items}"
    );
}

/// A new operation takes the name of a shape.
#[test]
fn a_declaration_that_is_renamed_is_reported() {
    let report = report(|new| {
        new["operations"]["Rocket"] = json!({"http": {"method": "POST", "requestUri": "/get"}});
    });
    let renamed = "\n- `Rocket`: `pub struct Rocket` became `pub struct RocketShape`\n";
    assert!(report.contains(renamed), "{report}");
}
