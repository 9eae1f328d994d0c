//! Messages about the members of operations and shapes.

use super::support::{code, refused};

refused! {
    two_locations: r#"#[connect_operation(method = GET, uri = "/{Id}")] struct Op { #[label] #[query] #[header("x-a")] id: String }"# =>
        "query" "a member has only one location; remove `#[label]` or `#[query]`",
        "header" "a member has only one location; remove `#[label]` or `#[header]`";
    two_locations_in_another_order: r#"#[connect_operation(method = GET, uri = "/{Id}")] struct Op { #[query] #[label] id: String }"# =>
        "query" "a member has only one location; remove `#[label]` or `#[query]`";
    repeated: r#"#[connect_operation(method = GET, uri = "/x")] struct Op { #[query] #[query("b")] a: String }"# =>
        "query" "duplicate `#[query]`; remove one";
    label_value: r#"#[connect_operation(method = GET, uri = "/{Id}")] struct Op { #[label = "Id"] id: String }"# =>
        "label = \"Id\"" "malformed `#[label]` attribute; write `#[label]` or `#[label(\"Name\")]`";
    query_ident: r#"#[connect_operation(method = GET, uri = "/x")] struct Op { #[query(name)] a: String }"# =>
        "query(name)" "malformed `#[query]` attribute; write `#[query]` or `#[query(\"name\")]`";
    wire_without_name: "#[derive(ConnectShape)] struct Shape { #[wire] a: String }" =>
        "wire" "malformed `#[wire]` attribute; write `#[wire(\"Name\")]`";
    token_with_argument: r#"#[connect_operation(method = POST, uri = "/x")] struct Op { #[idempotency_token("a")] a: Option<String> }"# =>
        "idempotency_token(\"a\")" "malformed `#[idempotency_token]` attribute; write `#[idempotency_token]`";
    wire_in_query: r#"#[connect_operation(method = GET, uri = "/x")] struct Op { #[wire("b")] #[query] a: String }"# =>
        "wire" "`#[wire]` is for the body; write `#[query(\"name\")]`";

    header_without_name: r#"#[connect_operation(method = GET, uri = "/x")] struct Op { #[header] a: String }"# =>
        "header" "malformed `#[header]` attribute; write `#[header(\"x-amz-name\")]`";
    illegal_header: r#"#[connect_operation(method = GET, uri = "/x")] struct Op { #[header("x amz")] a: String, #[header("")] b: String }"# =>
        "\"x amz\"" "invalid header name; write one like `x-amz-name`",
        "\"\"" "invalid header name; write one like `x-amz-name`";
    own_header: r#"#[connect_operation(method = GET, uri = "/x")] struct Op { #[header("Content-Type")] a: String }"# =>
        "\"Content-Type\"" "the client sets `Content-Type` itself; remove the member";
    signed_header: r#"#[connect_operation(method = GET, uri = "/x")] struct Op { #[header("x-amz-security-token")] a: String, #[header("User-Agent")] b: String }"# =>
        "\"x-amz-security-token\"" "the client sets `x-amz-security-token` itself; remove the member",
        "\"User-Agent\"" "the client sets `User-Agent` itself; remove the member";

    same_name_in_body: r#"#[derive(ConnectShape)] struct Shape { a_b: String, #[wire("AB")] c: String }"# =>
        "\"AB\"" "the wire name `AB` is already used by `a_b`; give one of them another";
    same_name_in_query: r#"#[connect_operation(method = GET, uri = "/x")] struct Op { #[query] a_b: String, #[query("aB")] c: String }"# =>
        "\"aB\"" "the wire name `aB` is already used by `a_b`; give one of them another";
    same_header: r#"#[connect_operation(method = GET, uri = "/x")] struct Op { #[header("x-a")] a: String, #[header("X-A")] b: String }"# =>
        "\"X-A\"" "the wire name `X-A` is already used by `a`; give one of them another";
    empty_name: r#"#[derive(ConnectShape)] struct Shape { #[wire("")] a: String }"# =>
        "\"\"" "the wire name must not be empty; write the name";

    body_on_get: r#"#[connect_operation(method = GET, uri = "/x")] struct Op { a: String, #[query] b: String }"# =>
        "a" "GET has no body; mark the member with `#[label]`, `#[query]` or `#[header(\"x-amz-name\")]`";
    body_on_delete: r#"#[connect_operation(method = DELETE, uri = "/x")] struct Op { a: String }"# =>
        "a" "DELETE has no body; mark the member with `#[label]`, `#[query]` or `#[header(\"x-amz-name\")]`";

    token_type: r#"#[connect_operation(method = POST, uri = "/x")] struct Op { #[idempotency_token] a: String }"# =>
        "String" "`#[idempotency_token]` requires an optional string; write `a: Option<String>`";
    two_tokens: r#"#[connect_operation(method = POST, uri = "/x")] struct Op { #[idempotency_token] a: Option<String>, #[idempotency_token] b: Option<String> }"# =>
        "idempotency_token" "duplicate `#[idempotency_token]`; mark only one member";
    token_in_header: r#"#[connect_operation(method = POST, uri = "/x")] struct Op { #[header("x-a")] #[idempotency_token] a: Option<String> }"# =>
        "header" "an idempotency token travels in the body or the query; remove `#[header]`";
    next_token_type: "#[derive(ConnectShape)] struct Shape { #[next_token] a: Option<i32> }" =>
        "Option<i32>" "`#[next_token]` requires an optional string; write `a: Option<String>`";
    two_next_tokens: "#[derive(ConnectShape)] struct Shape { #[next_token] a: Option<String>, #[next_token] b: Option<String> }" =>
        "next_token" "duplicate `#[next_token]`; mark only one member";
    items_type: "#[derive(ConnectShape)] struct Shape { #[items] a: Option<String> }" =>
        "Option<String>" "`#[items]` requires a list; write `a: Vec<Type>`";
    two_items: "#[derive(ConnectShape)] struct Shape { #[items] a: Vec<String>, #[items] b: Option<Vec<i32>> }" =>
        "items" "duplicate `#[items]`; mark only one member";
    items_of_an_operation: r#"#[connect_operation(method = POST, uri = "/x")] struct Op { #[items] a: Vec<String> }"# =>
        "items" "`#[items]` is not allowed on a member of an operation; remove it";
    pages_without_output: r#"#[connect_operation(method = GET, uri = "/x")] struct Op { #[query] #[next_token] a: Option<String> }"# =>
        "next_token" "pagination needs an output; add `output = Type` or remove `#[next_token]`";

    required: "#[derive(ConnectShape)] struct Shape { #[required] a: String }" =>
        "required" "there is no `#[required]`; a member is required unless its type is an `Option`";
    body: r#"#[connect_operation(method = POST, uri = "/x")] struct Op { #[body] a: String }"# =>
        "body" "there is no `#[body]`; a member without an attribute travels in the JSON body";
    payload: r#"#[connect_operation(method = POST, uri = "/x")] struct Op { #[payload] a: String }"# =>
        "payload" "Amazon Connect has no payload members; leave the attribute off members of the body";
    streaming: r#"#[connect_operation(method = POST, uri = "/x")] struct Op { #[streaming] a: String }"# =>
        "streaming" "Amazon Connect has no streams; remove `#[streaming]`";
    label_in_a_shape: "#[derive(ConnectShape)] struct Shape { #[label] a: String }" =>
        "label" "`#[label]` is not allowed on a member of a shape; remove it";

    default: "#[derive(ConnectShape)] struct Shape { a: i32 = 3 }" =>
        "=" "members cannot have default values; make this one an `Option`";
    borrowed: "#[derive(ConnectShape)] struct Shape { a: &'static str, b: Option<&'static [u8]> }" =>
        "&" "members must own their values; write `String` instead of `&str`",
        "&" "members must own their values; write `String` instead of `&str`";
    setters_collide: "#[derive(ConnectShape)] struct Shape { a: Option<i32>, maybe_a: i32 }" =>
        "maybe_a" "the builder's `maybe_a` already sets `a`; give this member another name";
    setter_of_build: "#[derive(ConnectShape)] struct Shape { build: i32, set_build: i32 }" =>
        "set_build" "the builder's `set_build` already sets `build`; give this member another name";

    all_at_once: r#"#[connect_operation(method = GET, uri = "/{Id}")] struct Op { #[label] id: Option<String>, body: i32, #[header] x: String }"# =>
        "header" "malformed `#[header]` attribute; write `#[header(\"x-amz-name\")]`",
        "Option<String>" "a label cannot be optional; write `id: String`",
        "body" "GET has no body; mark the member with `#[label]`, `#[query]` or `#[header(\"x-amz-name\")]`";
}

#[test]
fn legal_members() {
    code(
        r#"#[connect_operation(method = GET, uri = "/{Id}", output = Output)] struct Op {
            #[label] id: String, #[query] r#type: Option<Vec<String>>, #[query("id")] other: i64,
            #[header("x-amz-a")] a: Option<String>, #[query] #[next_token] next: ::core::option::Option<String>,
        }"#,
    );
    code(
        "#[derive(ConnectShape)] struct Shape { r#type: i32, build: Option<i32>, builder: i32, self_: i32, maybe: i32 }",
    );
}
