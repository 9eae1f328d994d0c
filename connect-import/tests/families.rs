//! All operations, in a module for each family.

mod support;

use connect_import::{Options, modules};
use serde_json::json;
use support::{assert_all_formatted, json, model, names, small};

#[test]
fn all_operations_are_grouped_into_family_modules() {
    let mut json = json();
    json["operations"]["ListRockets"]["endpoint"] = json!({});
    let mut options = Options::default();
    options.command = "connect-import --all".to_owned();
    let modules = modules(&model(&json), &options).unwrap();
    let files: Vec<_> = modules.files.iter().map(|file| &*file.name).collect();
    let expected = [
        "mod.rs",
        "fuel.rs",
        "options.rs",
        "rockets.rs",
        "shared.rs",
        "exceptions.rs",
        "features.toml",
        "operations.md",
    ];
    assert_eq!(files, expected);
    assert_eq!(modules.refused.len(), 1);
    let text = |name| {
        &modules
            .files
            .iter()
            .find(|file| file.name == name)
            .unwrap()
            .text
    };
    for file in &modules.files {
        let first = file.text.lines().next().unwrap();
        let generated = "Generated from connect-2001-01-01 (CRC-32 ";
        assert!(first.contains(generated), "{}", file.name);
        assert!(
            first.contains(") by: connect-import --all"),
            "{}",
            file.name
        );
    }
    assert_all_formatted(&modules);
    // Used by two of three families: shared, compiled only for them, and re-exported by both.
    let cfg = "#[cfg(any(feature = \"fuel\", feature = \"rockets\"))]\n#[derive(Debug, Clone, PartialEq, ConnectShape)]\npub struct ResultShape";
    assert!(text("shared.rs").contains(cfg), "{}", text("shared.rs"));
    for family in ["fuel.rs", "rockets.rs"] {
        assert!(
            text(family).contains("pub use super::shared::{FuelBuilderShape, Mode, ResultShape};")
        );
    }
    assert!(text("rockets.rs").contains("pub struct Booster "));
    let cfg = "#[cfg(feature = \"rockets\")]\n#[derive(Debug, Clone, PartialEq, ConnectException)]\n#[status(404)]";
    assert!(
        text("exceptions.rs").contains(cfg),
        "{}",
        text("exceptions.rs")
    );
    assert!(text("mod.rs").contains("#[cfg(feature = \"fuel\")]\npub mod fuel;\n"));
    let features = "[features]\nfuel = []\noptions = []\nrockets = []\n# Every family.\n\
        all-families = [\n    \"fuel\",\n    \"options\",\n    \"rockets\",\n]\n";
    assert!(
        text("features.toml").ends_with(features),
        "{}",
        text("features.toml")
    );
    let page = text("operations.md");
    assert!(page.contains("| `rockets` | `rockets` | PUT | `/rockets/{InstanceId}/{padNumber}` | booster camel fast unknown build dry |"));
    assert!(
        page.contains("- `ListRockets` cannot be declared: "),
        "{page}"
    );
}

/// Search terms are synonyms and words from the parts of an operation, but not words of its name or
/// family, which are listed already, or words that many operations have.
#[test]
fn an_operation_can_be_found_by_search_terms() {
    let mut json = json();
    let operations = json["operations"].as_object_mut().unwrap();
    let call = operations.remove("Fuel").unwrap();
    operations.insert("StartOutboundVoiceContact".to_owned(), call);
    json["operations"]["StartOutboundVoiceContact"]["http"]["requestUri"] = json!("/contact/voice");
    json["shapes"]["FuelRequest"]["members"] = json!({
        "Contacts": {"shape": "Name"},
        "MaxItems": {"shape": "Long"},
        "MachineDetection": {"shape": "Result"},
        "Booster": {"shape": "Booster"},
    });
    json["shapes"]["Result"]["members"] = json!({"AnswerMachines": {"shape": "Name"}});
    let modules = modules(&model(&json), &Options::default()).unwrap();
    let page = modules
        .files
        .iter()
        .find(|file| file.name == "operations.md");
    let page = &page.unwrap().text;
    let row = page
        .lines()
        .find(|line| line.contains("StartOutbound"))
        .unwrap();
    // Synonyms, words in several parts, and words in few operations.
    assert!(
        row.ends_with("| `/contact/voice` | dial phone call machine booster answer detection |"),
        "{row}"
    );
}

/// A shape in an exception is declared in `exceptions.rs`, and `shared.rs` imports it.
#[test]
fn a_shared_shape_may_contain_shapes_of_exceptions() {
    let mut json = json();
    json["shapes"]["InvalidRocketException"]["members"]["Mode"] = json!({"shape": "Mode"});
    json["shapes"]["Result"]["members"]["Mode"] = json!({"shape": "Mode"});
    let modules = modules(&model(&json), &Options::default()).unwrap();
    assert_all_formatted(&modules);
    let shared = modules.files.iter().find(|file| file.name == "shared.rs");
    let shared = &shared.unwrap().text;
    assert!(
        shared.contains("\nuse super::exceptions::Mode;\n"),
        "{shared}"
    );
}

#[test]
fn a_handwritten_family_is_skipped() {
    let mut options = Options::default();
    options.except = names(&["fuel"]);
    let left = modules(&small(), &options).unwrap();
    let text = |name| {
        left.files
            .iter()
            .find(|file| file.name == name)
            .map(|file| &*file.text)
    };
    assert_eq!(text("fuel.rs"), None);
    assert!(!text("mod.rs").unwrap().contains("fuel"));
    // It declares its own shapes, and imports the exceptions.
    assert!(
        text("rockets.rs")
            .unwrap()
            .contains("pub struct ResultShape ")
    );
    assert!(
        text("exceptions.rs")
            .unwrap()
            .contains("feature = \"fuel\"")
    );
    options.except = names(&["fuels"]);
    let error = modules(&small(), &options).unwrap_err();
    assert_eq!(
        error.to_string(),
        "the model has no family `fuels`; use one of fuel, options, rockets"
    );
}
