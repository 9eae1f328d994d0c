//! Messages about exceptions, and the code generated for them.

use super::support::{code, refused};

refused! {
    no_error: "#[derive(ConnectException)] #[status(200)] struct Exception {}" =>
        "200" "invalid error status; write one from 400 to 599";
    too_large: "#[derive(ConnectException)] #[status(70000)] struct Exception {}" =>
        "70000" "invalid error status; write one from 400 to 599";
    no_number: "#[derive(ConnectException)] #[status(NOT_FOUND)] struct Exception {}" =>
        "status(NOT_FOUND)" "malformed `#[status]` attribute; write `#[status(404)]`";
    empty_code: r#"#[derive(ConnectException)] #[wire("")] struct Exception {}"# =>
        "\"\"" "an exception's code must not be empty; write it or remove `#[wire]`";
    message: "#[derive(ConnectException)] struct Exception { message: Option<Vec<u8>> }" =>
        "Option<Vec<u8>>" "an exception's message must be a string; write `message: Option<String>`";
    header_of_the_client: r#"#[derive(ConnectException)] struct Exception { #[header("Content-Type")] kind: Option<String> }"# =>
        "\"Content-Type\"" "the client sets `Content-Type` itself; remove the member";
    header_without_name: "#[derive(ConnectException)] struct Exception { #[header] after: Option<i32> }" =>
        "header" "malformed `#[header]` attribute; write `#[header(\"x-amz-name\")]`";
    query: "#[derive(ConnectException)] struct Exception { #[query] after: Option<i32> }" =>
        "query" "`#[query]` is not allowed on a member of an exception; remove it";
    next_token: "#[derive(ConnectException)] struct Exception { #[next_token] a: Option<String> }" =>
        "next_token" "`#[next_token]` is not allowed on a member of an exception; remove it";
}

fn contains(source: &str, expected: &str) {
    let code = prettyplease::unparse(&code(source));
    assert!(code.contains(expected), "{code}");
}

#[test]
fn the_code_is_the_name_unless_given() {
    contains(
        "#[derive(ConnectException)] struct NotFound {}",
        "const CODE: &'static str = \"NotFound\";",
    );
    contains(
        r#"#[derive(ConnectException)] #[wire("Gone")] struct NotFound {}"#,
        "const CODE: &'static str = \"Gone\";",
    );
}

#[test]
fn the_status_is_the_default_unless_given() {
    // It is 400: `an_exception_has_the_code_of_the_service` in tests/macros/imported.rs.
    let code = prettyplease::unparse(&code("#[derive(ConnectException)] struct NotFound {}"));
    assert!(!code.contains("STATUS"), "{code}");
    contains(
        "#[derive(ConnectException)] #[status(404)] struct NotFound {}",
        "const STATUS: u16 = 404u16;",
    );
}

#[test]
fn the_message_is_found_by_its_name() {
    contains(
        "#[derive(ConnectException)] struct E { message: Option<String> }",
        "self.message.as_deref()",
    );
    contains(
        "#[derive(ConnectException)] struct E { message: String }",
        "__rt::Some(&self.message)",
    );
    contains(
        r#"#[derive(ConnectException)] struct E { #[wire("message")] text: String }"#,
        "__rt::Some(&self.text)",
    );
    contains(
        r#"#[derive(ConnectException)] struct E { #[header("message")] text: Option<String> }"#,
        "__rt::None",
    );
    contains(
        "#[derive(ConnectException)] struct E { reason: Option<String> }",
        "__rt::None",
    );
}
