//! What is said about a changed model.

mod support;

use connect_import::{ChangeKind, diff};
use serde_json::json;
use support::{assert_is, json, model};

#[test]
fn nothing_changed() {
    let diff = diff(&model(&json()), &model(&json()));
    assert_eq!(diff.changes(), []);
    assert_eq!(diff.to_string(), "Nothing changed that declarations say.\n");
}

#[test]
fn every_kind_of_change_is_told() {
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
    shapes["StartRocketRequest"]["members"]
        .as_object_mut()
        .unwrap()
        .remove("Old");
    let diff = diff(&model(&json()), &model(&new));
    assert_is("diff.md", &diff.to_string());
    let kinds: std::collections::HashSet<ChangeKind> =
        diff.changes().iter().map(|change| change.kind).collect();
    assert_eq!(kinds.len(), 18, "one kind of change is missing: {kinds:?}");
}
