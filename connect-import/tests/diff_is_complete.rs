//! Every change of a declaration is reported, whatever changes in the model.

#![allow(clippy::indexing_slicing, clippy::unwrap_used, reason = "a test may")]

mod support;

use std::collections::BTreeSet;

use connect_import::{ChangeKind, Model, Options, declarations, diff};
use serde_json::{Value, json};
use support::model;

/// The small model, without the error that it has twice: the order of errors is not a change.
fn json() -> Value {
    let mut json = support::json();
    let errors = json["operations"]["StartRocket"]["errors"].as_array_mut();
    errors.unwrap().pop();
    json
}

/// The declarations of all operations that can be declared.
fn declared(model: &Model) -> BTreeSet<String> {
    let refused = model.refusals();
    let is_refused = |name: &&str| refused.iter().any(|refusal| refusal.operation() == *name);
    let names = model.operations().filter(|name| !is_refused(name));
    let names: Vec<_> = names.map(str::to_owned).collect();
    let mut options = Options::default();
    options.service = Some("Service".to_owned());
    let text = declarations(model, &names, &options).unwrap();
    let items = text.split("\n\n").filter(|item| item.contains("\npub "));
    items.map(|item| item.trim_end().to_owned()).collect()
}

#[test]
fn every_change_of_a_declaration_is_reported() {
    let before = model(&json());
    let declared_before = declared(&before);
    let changes = changes();
    let (mut reported, mut quiet) = (0, 0);
    for (what, json) in changes {
        let Ok(after) = Model::parse(json.to_string().as_bytes()) else {
            continue;
        };
        let diff = diff(&before, &after);
        let declared_after = declared(&after);
        if declared_before == declared_after {
            // The service's names, and operations that cannot be declared, are not in declarations.
            let is_elsewhere = |kind| {
                matches!(
                    kind,
                    ChangeKind::ServiceChanged | ChangeKind::OperationAdded
                )
            };
            let others = diff
                .changes()
                .iter()
                .filter(|change| !is_elsewhere(change.kind));
            let others: Vec<_> = others.collect();
            assert!(
                others.is_empty(),
                "{what} is reported and changes nothing: {others:?}"
            );
            quiet += 1;
        } else {
            let items = declared_after.difference(&declared_before);
            let items: Vec<_> = items.collect();
            assert!(
                !diff.changes().is_empty(),
                "{what} is not reported: {items:#?}"
            );
            reported += 1;
        }
    }
    assert!(
        reported > 500 && quiet > 50,
        "{reported} changes reported, {quiet} are none"
    );
}

/// Models with one change each, and its description.
fn changes() -> Vec<(String, Value)> {
    let json = json();
    let mut places = Vec::new();
    walk(&json, String::new(), &mut places);
    let mut all = Vec::new();
    for place in places {
        for (what, value) in others(&place, json.pointer(&place).unwrap()) {
            all.push((format!("{place} {what}"), with(&json, &place, value)));
        }
    }
    for shape in json["shapes"].as_object().unwrap().keys() {
        let mut json = json.clone();
        json["operations"]["New"] = json!({
            "http": {"method": "POST", "requestUri": "/new"},
            "output": {"shape": shape},
        });
        all.push((format!("a new operation that returns {shape}"), json));
    }
    all
}

/// The model with the value at a place replaced or removed.
fn with(json: &Value, place: &str, value: Option<Value>) -> Value {
    let mut json = json.clone();
    if let Some(value) = value {
        *json.pointer_mut(place).unwrap() = value;
        return json;
    }
    let (parent, key) = place.rsplit_once('/').unwrap();
    match json.pointer_mut(parent).unwrap() {
        Value::Array(items) => drop(items.remove(key.parse().unwrap())),
        parent => drop(parent.as_object_mut().unwrap().remove(key)),
    }
    json
}

/// All places in a model.
fn walk(value: &Value, place: String, places: &mut Vec<String>) {
    match value {
        Value::Object(members) => {
            for (key, value) in members {
                walk(value, format!("{place}/{key}"), places);
            }
        }
        Value::Array(items) => {
            for (index, value) in items.iter().enumerate() {
                walk(value, format!("{place}/{index}"), places);
            }
        }
        _ => {}
    }
    if !place.is_empty() {
        places.push(place);
    }
}

/// Replacements for the value at a place; `None` removes it.
fn others(place: &str, value: &Value) -> Vec<(String, Option<Value>)> {
    let mut others = vec![("is gone".to_owned(), None)];
    let mut other = |what: &str, value: Value| others.push((what.to_owned(), Some(value)));
    match value {
        Value::Bool(is) => other("is turned", json!(!is)),
        Value::Number(number) => other("is more", json!(number.as_u64().unwrap() + 1)),
        Value::String(text) => other("is longer", json!(format!("{text}X"))),
        Value::Array(items) => {
            let last = items.last().and_then(Value::as_str);
            if let Some(last) = last {
                let longer = [&**items, &[json!(format!("{last}X"))]].concat();
                other("has one more", json!(longer));
            }
        }
        _ => {}
    }
    let mut put = |key: &str, member: Value| {
        let mut value = value.clone();
        value[key] = member;
        other(&format!("has another {key}"), value);
    };
    if value.get("shape").is_some() {
        for shape in [
            "Name",
            "Long",
            "Names",
            "Stage",
            "Mode",
            "Payload",
            "Passwords",
            "RocketList",
        ] {
            put("shape", json!(shape));
        }
        for flag in ["idempotencyToken", "deprecated"] {
            put(flag, json!(true));
        }
        put("locationName", json!("other"));
        for location in ["uri", "header"] {
            put("location", json!(location));
        }
        put("timestampFormat", json!("iso8601"));
    }
    if value.is_object() && place.matches('/').count() == 2 {
        for flag in [
            "sensitive",
            "union",
            "exception",
            "fault",
            "sparse",
            "deprecated",
        ] {
            put(flag, json!(true));
        }
        put("enum", json!(["A", "B"]));
        put("endpoint", json!({"hostPrefix": "a."}));
        put("auth", json!(["none"]));
        put("error", json!({"code": "Other", "httpStatusCode": 418}));
    }
    if place.ends_with("/members") {
        // The first and the last in alphabetical order.
        for name in ["AAA", "zzz"] {
            for shape in ["Names", "Name", "Stage"] {
                put(name, json!({"shape": shape}));
            }
        }
        for name in value.as_object().unwrap().keys() {
            put(&format!("{name}s"), value[name].clone());
        }
    }
    others
}
