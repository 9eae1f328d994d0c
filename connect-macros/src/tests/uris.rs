//! Messages about the path and its labels.

use super::support::{code, refused};

refused! {
    no_slash: r#"#[connect_operation(method = POST, uri = "x/{Id}")] struct Op { #[label] id: String }"# =>
        "\"x/{Id}\"" "the path has no leading slash; write `\"/x/{Id}\"`";
    empty: r#"#[connect_operation(method = POST, uri = "")] struct Op {}"# =>
        "\"\"" "the path has no leading slash; write `\"/\"`";
    query: r#"#[connect_operation(method = POST, uri = "/x?a=b")] struct Op {}"# =>
        "\"/x?a=b\"" "the path must not contain a query; end it before the `?` and mark members with `#[query]`";
    unclosed: r#"#[connect_operation(method = POST, uri = "/{Id/x")] struct Op {}"# =>
        "\"/{Id/x\"" "`{Id` has an unmatched brace; write it like `{Label}`";
    unopened: r#"#[connect_operation(method = POST, uri = "/Id}/x")] struct Op {}"# =>
        "\"/Id}/x\"" "`Id}` has an unmatched brace; write it like `{Label}`";
    repeated: r#"#[connect_operation(method = POST, uri = "/{Id}/{Id}")] struct Op { #[label] id: String }"# =>
        "\"/{Id}/{Id}\"" "the path has `{Id}` twice; rename one of them";
    nameless: r#"#[connect_operation(method = POST, uri = "/{}")] struct Op {}"# =>
        "\"/{}\"" "a label needs a name; write it like `{Label}`";
    greedy: r#"#[connect_operation(method = POST, uri = "/{Key+}")] struct Op {}"# =>
        "\"/{Key+}\"" "Amazon Connect has no greedy labels; write `{Key}`";
    part_of_a_segment: r#"#[connect_operation(method = POST, uri = "/x-{Id}")] struct Op {}"# =>
        "\"/x-{Id}\"" "invalid label `x-{Id}`; write a whole segment like `{Label}`";
    two_in_a_segment: r#"#[connect_operation(method = POST, uri = "/{A}{B}")] struct Op {}"# =>
        "\"/{A}{B}\"" "invalid label `{A}{B}`; write a whole segment like `{Label}`";
    illegal: r#"#[connect_operation(method = POST, uri = "/a b")] struct Op {}"# =>
        "\"/a b\"" "invalid path segment `a b`; percent-encode it";

    no_member: r#"#[connect_operation(method = POST, uri = "/{Id}")] struct Op { id: String }"# =>
        "\"/{Id}\"" "no member is bound to the label `{Id}`; mark one with `#[label]`";
    no_label: r#"#[connect_operation(method = POST, uri = "/x")] struct Op { #[label] id: String }"# =>
        "id" "the path has no `{Id}`; add it to `uri` or remove `#[label]`";
    no_label_by_name: r#"#[connect_operation(method = POST, uri = "/x")] struct Op { #[label("X")] id: String }"# =>
        "\"X\"" "the path has no `{X}`; add it to `uri` or remove `#[label]`";
    // One message, not two.
    other_name: r#"#[connect_operation(method = POST, uri = "/{InstanceId}")] struct Op { #[label] id: String }"# =>
        "id" "the path has `{InstanceId}`, not `{Id}`; write `#[label(\"InstanceId\")]`";
    optional_label: r#"#[connect_operation(method = POST, uri = "/{Id}")] struct Op { #[label] id: Option<String> }"# =>
        "Option<String>" "a label cannot be optional; write `id: String`";
    // Without a valid path there is nothing to compare the members with.
    broken_path: "#[connect_operation(method = POST, uri = 3)] struct Op { #[label] id: String }" =>
        "3" "malformed argument `uri`; write it as `uri = \"/path/{Label}\"`";
}

#[test]
fn legal_paths() {
    code(
        r#"#[connect_operation(method = POST, uri = "/a-b/%20/{Id}/x:y/{b}/")] struct Op { #[label] id: String, #[label("b")] c: i64 }"#,
    );
    code(r#"#[connect_operation(method = POST, uri = "/")] struct Op {}"#);
}
