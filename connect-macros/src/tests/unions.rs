//! Messages about unions.

use super::support::{code, refused};

refused! {
    closed: "#[derive(ConnectUnion)] enum Reason { Text(String) }" =>
        "Reason" "`Reason` has no variant for what the service adds later; add `#[unknown] Unknown(UnknownMember)` as the last variant";
    wrong_payload: "#[derive(ConnectUnion)] enum Reason { Text(String), #[unknown] Unknown(UnknownValue) }" =>
        "(UnknownValue)" "the unknown variant must hold an `UnknownMember`; write `Unknown(UnknownMember)`";
    unit: "#[derive(ConnectUnion)] enum Reason { Text, #[unknown] Unknown(UnknownMember) }" =>
        "Text" "a variant of a union holds its member; write `Text(Type)`";
    two_fields: "#[derive(ConnectUnion)] enum Reason { Text(String, i32), #[unknown] Unknown(UnknownMember) }" =>
        "(String, i32)" "a variant of a union holds one member; write `Text(Type)`";
    named_field: "#[derive(ConnectUnion)] enum Reason { Text { a: i32 }, #[unknown] Unknown(UnknownMember) }" =>
        "{ a: i32 }" "a variant of a union holds one member; write `Text(Type)`";
    optional: "#[derive(ConnectUnion)] enum Reason { Text(Option<String>), #[unknown] Unknown(UnknownMember) }" =>
        "Option<String>" "a union member cannot be optional; write `Text(String)`";
    optional_path: "#[derive(ConnectUnion)] enum Reason { Map(Option<std::collections::HashMap<String, Vec<&'static str>>>), #[unknown] Unknown(UnknownMember) }" =>
        "Option<std::collections::HashMap<String, Vec<&'static str>>>" "a union member cannot be optional; write `Map(std::collections::HashMap<String, Vec<&'static str>>)`";
    same_name: r#"#[derive(ConnectUnion)] enum Reason { Text(String), #[wire("Text")] Other(String), #[unknown] Unknown(UnknownMember) }"# =>
        "\"Text\"" "the wire name `Text` is already used by `Text`; give one of them another";
    not_last: "#[derive(ConnectUnion)] enum Reason { Text(String), #[unknown] Unknown(UnknownMember), Other(String) }" =>
        "Unknown" "the unknown variant must come last; move it to the end";
}

#[test]
fn legal_unions() {
    code(
        r#"#[derive(ConnectUnion)] pub enum Reason { #[wire("text")] Text(String), Other(Box<Reason>), #[unknown] Unknown(UnknownMember) }"#,
    );
}
