//! Parses source files as a tool would: the declarations in connect-operations.

#![expect(clippy::unwrap_used, reason = "a test may")]

use std::path::{Path, PathBuf};

use connect_declaration::{Declaration, Errors, Location};
use syn::{DeriveInput, Item};

/// The items in all files below a directory that may be declarations.
fn items(directory: &Path) -> Vec<(PathBuf, DeriveInput)> {
    let mut items = Vec::new();
    for entry in std::fs::read_dir(directory).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            items.extend(self::items(&path));
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let file = syn::parse_file(&std::fs::read_to_string(&path).unwrap()).unwrap();
            items.extend(file.items.into_iter().filter_map(|item| match item {
                Item::Struct(item) => Some((path.clone(), item.into())),
                Item::Enum(item) => Some((path.clone(), item.into())),
                _ => None,
            }));
        }
    }
    items
}

#[test]
fn shipped_declarations_have_no_mistakes() {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("../connect-operations/src");
    let mut kinds = [0; 5];
    for (path, item) in items(&source) {
        let mut errors = Errors::default();
        let index = match Declaration::read(&item, &mut errors) {
            Some(Declaration::Operation(_)) => 0,
            Some(Declaration::Shape(_)) => 1,
            Some(Declaration::Exception(_)) => 2,
            Some(Declaration::Enum(_)) => 3,
            Some(Declaration::Union(_)) => 4,
            None => continue,
        };
        kinds[index] += 1;
        let messages: Vec<_> = errors.iter().map(ToString::to_string).collect();
        let name = &item.ident;
        assert!(
            messages.is_empty(),
            "{}: {name}: {messages:?}",
            path.display()
        );
    }
    let [operations, others @ ..] = kinds;
    assert!(operations >= 405, "{operations} operations");
    assert!(others.iter().all(|number| *number > 0), "{kinds:?}");
}

#[test]
fn a_member_is_named_and_an_item_may_be_unnamed() {
    let item = syn::parse_str(
        r#"#[connect_runtime::connect_operation(method = PUT, uri = "/{InstanceId}", output = Output)]
        #[derive(Debug)]
        pub struct Start { #[label] instance_id: String, #[query] r#type: Option<String>, file_name: String }"#,
    )
    .unwrap();
    let mut errors = Errors::default();
    let Some(Declaration::Operation(operation)) = Declaration::read(&item, &mut errors) else {
        panic!("an operation")
    };
    assert!(errors.is_empty());
    assert_eq!(operation.name(), "Start");
    let names = operation.structure.members.iter();
    let names: Vec<_> = names
        .map(|member| (member.location, &*member.wire.text, member.is_required()))
        .collect();
    assert_eq!(
        names,
        [
            (Location::Label, "InstanceId", true),
            (Location::Query, "type", false),
            (Location::Body, "FileName", true),
        ]
    );

    let item = syn::parse_str("#[derive(Debug, Clone)] struct Plain { member: i32 }").unwrap();
    assert!(Declaration::read(&item, &mut errors).is_none());
}
