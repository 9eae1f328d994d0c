//! The model that AWS publishes, which is not in this repository.
//!
//! ```sh
//! pip download --no-deps botocore && unzip botocore-*.whl 'botocore/data/connect/*'
//! CONNECT_MODEL=$PWD/botocore/data/connect/2017-08-08/service-2.json.gz \
//!     cargo test -p connect-import --test real_model -- --ignored
//! ```

#![allow(clippy::expect_used, clippy::unwrap_used, reason = "a test may")]

mod support;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use connect_import::{Model, Options, declarations, modules};
use quote::ToTokens as _;
use support::{assert_all_formatted, assert_statements_formatted, examples, names};
use syn::visit_mut::VisitMut;

fn path() -> PathBuf {
    std::env::var_os("CONNECT_MODEL")
        .expect("CONNECT_MODEL is the path of service-2.json")
        .into()
}

#[test]
#[ignore = "needs AWS's model in CONNECT_MODEL"]
fn every_operation_is_declared_as_rustfmt_would_write_it() {
    let mut options = Options::default();
    options.non_exhaustive = true;
    let model = Model::read(&path()).unwrap();
    let modules = modules(&model, &options).unwrap();
    assert_eq!(modules.refused, []);
    assert_all_formatted(&modules);
    let texts = modules.files.iter().map(|file| &file.text);
    let operations: usize = texts
        .map(|text| text.matches("\n#[connect_operation(\n").count())
        .sum();
    assert_eq!(operations, model.operations().count());
}

/// The members that AWS lists as the items of pages are marked, and every page has items, listed or not.
#[test]
#[ignore = "needs AWS's model in CONNECT_MODEL"]
fn items_of_pages_match_botocores_paginators() {
    let paginators = path().with_file_name("paginators-1.json");
    let paginators: serde_json::Value =
        serde_json::from_slice(&std::fs::read(paginators).unwrap()).unwrap();
    let options = Options::default();
    let model = Model::read(&path()).unwrap();
    let mut listed = paginators["pagination"].as_object().unwrap().clone();
    for operation in model.operations() {
        let text = declarations(&model, &names(&[operation]), &options).unwrap();
        let pages = text.matches("#[next_token]").count() / 2;
        assert_eq!(text.matches("#[items]").count(), pages, "{operation}");
        let Some(page) = listed.remove(operation) else {
            continue;
        };
        assert_eq!(pages, 1, "{operation}");
        let items = page["result_key"].as_str().unwrap();
        let marked = text.split("    #[items]\n    pub ").nth(1).unwrap();
        let marked = marked.split(':').next().unwrap().replace('_', "");
        assert_eq!(marked, items.to_lowercase(), "{operation}");
    }
    assert!(listed.is_empty(), "{listed:?}");
}

/// The hand-written module equals the importer's output, except for documentation and the exceptions, which
/// it shares with all families.
#[test]
#[ignore = "needs AWS's model in CONNECT_MODEL"]
fn attached_files_are_as_written_by_hand() {
    let operations = Path::new(env!("CARGO_MANIFEST_DIR")).join("../connect-operations/src");
    let read = |file: &str| items(&std::fs::read_to_string(operations.join(file)).unwrap());
    let mut by_hand = read("attached_files.rs");
    for file in ["configuration", "files", "shapes"] {
        by_hand.append(&mut read(&format!("attached_files/{file}.rs")));
    }
    let exceptions = read("generated/exceptions.rs");
    let model = Model::read(&path()).unwrap();
    let mut options = Options::default();
    options.non_exhaustive = true;
    options.serde = Some("serde".to_owned());
    let attached: Vec<String> = model
        .operations()
        .filter(|name| name.contains("AttachedFile"))
        .map(str::to_owned)
        .collect();
    assert_eq!(attached.len(), 9);
    let mut imported = items(&declarations(&model, &attached, &options).unwrap());
    imported.retain(|name, _| !exceptions.contains_key(name));
    let names = |items: &BTreeMap<String, String>| items.keys().cloned().collect::<Vec<_>>();
    assert_eq!(
        names(&by_hand),
        names(&imported),
        "by hand, and in the model"
    );
    for (name, own) in &by_hand {
        let model = &imported[name];
        let (add, remove) = (only_in(model, own), only_in(own, model));
        let difference = format!("add {add:#?}, remove {remove:#?}");
        assert!(
            own == model,
            "`{name}` differs from the model; {difference}"
        );
    }
}

/// The members, variants and arguments of an item that another one lacks.
fn only_in<'t>(item: &'t str, other: &str) -> Vec<&'t str> {
    let others: Vec<_> = other.split(" , ").collect();
    let parts = item.split(" , ");
    parts.filter(|part| !others.contains(part)).collect()
}

/// The structs and enums of a file by name, as tokens without documentation.
fn items(text: &str) -> BTreeMap<String, String> {
    let file = syn::parse_file(text).unwrap();
    let items = file.items.into_iter().filter_map(|mut item| {
        NoDocs.visit_item_mut(&mut item);
        match &item {
            syn::Item::Struct(found) => {
                Some((found.ident.to_string(), item.to_token_stream().to_string()))
            }
            syn::Item::Enum(found) => {
                Some((found.ident.to_string(), item.to_token_stream().to_string()))
            }
            _ => None,
        }
    });
    items.collect()
}

struct NoDocs;

impl VisitMut for NoDocs {
    fn visit_attributes_mut(&mut self, attributes: &mut Vec<syn::Attribute>) {
        attributes.retain(|attribute| !attribute.path().is_ident("doc"));
    }
}

/// The example of each operation is formatted as rustfmt would. That it compiles is tested by
/// `cargo test --doc -p connect-operations --all-features`.
#[test]
#[ignore = "needs AWS's model in CONNECT_MODEL"]
fn every_operation_has_an_example() {
    let mut options = Options::default();
    options.module_path = Some("connect_operations".to_owned());
    let model = Model::read(&path()).unwrap();
    let modules = modules(&model, &options).unwrap();
    let texts: String = modules.files.iter().map(|file| &*file.text).collect();
    let examples = examples(&texts);
    assert_eq!(examples.len(), model.operations().count());
    // Imports are formatted like those of the declarations.
    let statements = examples
        .iter()
        .map(|example| example[example.find("let ").unwrap()..].to_owned());
    let statements: Vec<_> = statements.collect();
    assert_statements_formatted("examples.rs", &statements);
}
