//! Messages about enums.

use super::support::{code, refused};

refused! {
    closed: "#[derive(ConnectEnum)] enum Channel { Voice, Chat }" =>
        "Channel" "`Channel` has no variant for what the service adds later; add `#[unknown] Unknown(UnknownValue)` as the last variant";
    without_attribute: "#[derive(ConnectEnum)] enum Channel { Voice, Unknown(UnknownValue) }" =>
        "Unknown" "`Unknown` holds an `UnknownValue`; mark it with `#[unknown]`";
    not_last: "#[derive(ConnectEnum)] enum Channel { #[unknown] Unknown(UnknownValue), Voice }" =>
        "Unknown" "the unknown variant must come last; move it to the end";
    two_unknown: "#[derive(ConnectEnum)] enum Channel { Voice, #[unknown] A(UnknownValue), #[unknown] B(UnknownValue) }" =>
        "B" "duplicate `#[unknown]`; mark only one variant";
    wrong_payload: "#[derive(ConnectEnum)] enum Channel { Voice, #[unknown] Unknown(String) }" =>
        "(String)" "the unknown variant must hold an `UnknownValue`; write `Unknown(UnknownValue)`";
    payload_without_name: "#[derive(ConnectEnum)] enum Channel { Voice, #[unknown] Unknown((i32, i32)) }" =>
        "((i32, i32))" "the unknown variant must hold an `UnknownValue`; write `Unknown(UnknownValue)`";
    no_payload: "#[derive(ConnectEnum)] enum Channel { Voice, #[unknown] Unknown }" =>
        "Unknown" "the unknown variant must hold an `UnknownValue`; write `Unknown(UnknownValue)`";
    unknown_with_name: r#"#[derive(ConnectEnum)] enum Channel { Voice, #[unknown] #[wire("A")] Unknown(UnknownValue) }"# =>
        "wire" "the unknown variant has no wire name; remove `#[wire]`";
    fields: "#[derive(ConnectEnum)] enum Channel { Voice(String), Chat { a: i32 }, #[unknown] Unknown(UnknownValue) }" =>
        "(String)" "a value of an enum has no fields; remove them or derive `ConnectUnion`",
        "{ a: i32 }" "a value of an enum has no fields; remove them or derive `ConnectUnion`";
    same_value: r#"#[derive(ConnectEnum)] enum Channel { Voice, #[wire("VOICE")] Other, #[unknown] Unknown(UnknownValue) }"# =>
        "\"VOICE\"" "the wire name `VOICE` is already used by `Voice`; give one of them another";
    empty_value: r#"#[derive(ConnectEnum)] enum Channel { #[wire("")] Voice, #[unknown] Unknown(UnknownValue) }"# =>
        "\"\"" "the wire name must not be empty; write the name";
    argument: r#"#[derive(ConnectEnum)] enum Channel { Voice, #[unknown("x")] Unknown(UnknownValue) }"# =>
        "unknown(\"x\")" "malformed `#[unknown]` attribute; write `#[unknown]`";
}

#[test]
fn legal_enums() {
    code("#[derive(ConnectEnum)] enum Channel { #[unknown] Unknown(UnknownValue) }");
    code(
        r#"#[derive(ConnectEnum)] pub enum Channel { r#Type, #[wire("x y")] Chat, #[unknown] New(::connect_runtime::UnknownValue) }"#,
    );
}
