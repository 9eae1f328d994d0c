//! Messages about enums.

use super::support::{code, refused};

refused! {
    closed: "#[derive(ConnectEnum)] enum Channel { Voice, Chat }" =>
        "Channel" "`Channel` cannot grow with the service; add `#[unknown] Unknown(UnknownValue)` as the last variant";
    without_attribute: "#[derive(ConnectEnum)] enum Channel { Voice, Unknown(UnknownValue) }" =>
        "Unknown" "`Unknown` holds what is unknown; mark it with `#[unknown]`";
    not_last: "#[derive(ConnectEnum)] enum Channel { #[unknown] Unknown(UnknownValue), Voice }" =>
        "Unknown" "the unknown variant is not the last; move it to the end";
    two_unknown: "#[derive(ConnectEnum)] enum Channel { Voice, #[unknown] A(UnknownValue), #[unknown] B(UnknownValue) }" =>
        "B" "a second `#[unknown]`; mark one variant only";
    wrong_payload: "#[derive(ConnectEnum)] enum Channel { Voice, #[unknown] Unknown(String) }" =>
        "(String)" "the unknown variant keeps a `UnknownValue`; write `Unknown(UnknownValue)`";
    payload_without_name: "#[derive(ConnectEnum)] enum Channel { Voice, #[unknown] Unknown((i32, i32)) }" =>
        "((i32, i32))" "the unknown variant keeps a `UnknownValue`; write `Unknown(UnknownValue)`";
    no_payload: "#[derive(ConnectEnum)] enum Channel { Voice, #[unknown] Unknown }" =>
        "Unknown" "the unknown variant keeps a `UnknownValue`; write `Unknown(UnknownValue)`";
    unknown_with_name: r#"#[derive(ConnectEnum)] enum Channel { Voice, #[unknown] #[wire("A")] Unknown(UnknownValue) }"# =>
        "wire" "what is unknown keeps its own name; remove `#[wire]`";
    fields: "#[derive(ConnectEnum)] enum Channel { Voice(String), Chat { a: i32 }, #[unknown] Unknown(UnknownValue) }" =>
        "(String)" "a value of an enum holds nothing; remove it or derive `ConnectUnion`",
        "{ a: i32 }" "a value of an enum holds nothing; remove it or derive `ConnectUnion`";
    same_value: r#"#[derive(ConnectEnum)] enum Channel { Voice, #[wire("VOICE")] Other, #[unknown] Unknown(UnknownValue) }"# =>
        "\"VOICE\"" "`VOICE` is the name of `Voice` already; give one of them another";
    empty_value: r#"#[derive(ConnectEnum)] enum Channel { #[wire("")] Voice, #[unknown] Unknown(UnknownValue) }"# =>
        "\"\"" "a name on the wire is not empty; write the name";
    argument: r#"#[derive(ConnectEnum)] enum Channel { Voice, #[unknown("x")] Unknown(UnknownValue) }"# =>
        "unknown(\"x\")" "`#[unknown]` is not written so; write `#[unknown]`";
}

#[test]
fn legal_enums() {
    code("#[derive(ConnectEnum)] enum Channel { #[unknown] Unknown(UnknownValue) }");
    code(
        r#"#[derive(ConnectEnum)] pub enum Channel { r#Type, #[wire("x y")] Chat, #[unknown] New(::connect_runtime::UnknownValue) }"#,
    );
}
