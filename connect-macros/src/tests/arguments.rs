//! Messages about the arguments of `#[connect_operation(…)]`.

use super::support::{code, refused};

refused! {
    unknown: r#"#[connect_operation(method = POST, uri = "/x", verbose = true)] struct Op {}"# =>
        "verbose" "unknown argument `verbose`; write one of `method`, `uri`, `output`, `errors`, `service`, `name`, `serde`, `crate`";
    // An unknown argument may be the missing one: one error.
    misspelt: r#"#[connect_operation(method = POST, url = "/x")] struct Op {}"# =>
        "url" "unknown argument `url`; write one of `method`, `uri`, `output`, `errors`, `service`, `name`, `serde`, `crate`";
    missing: "#[connect_operation()] struct Op {}" =>
        "Op" "`Op` has no `method`; add `method = POST` to its attribute",
        "Op" "`Op` has no `uri`; add `uri = \"/path/{Label}\"` to its attribute";
    repeated: r#"#[connect_operation(method = POST, uri = "/x", method = PUT)] struct Op {}"# =>
        "method" "duplicate argument `method`; remove one";
    no_argument: r#"#[connect_operation("POST", method = POST, uri = "/x")] struct Op {}"# =>
        "\"POST\"" "expected an argument; write one like `method = POST`";

    unknown_method: r#"#[connect_operation(method = FETCH, uri = "/x")] struct Op {}"# =>
        "FETCH" "unknown method `FETCH`; write `GET`, `POST`, `PUT`, `PATCH` or `DELETE`";
    small_method: r#"#[connect_operation(method = post, uri = "/x")] struct Op {}"# =>
        "post" "unknown method `post`; write `GET`, `POST`, `PUT`, `PATCH` or `DELETE`";
    method_is_text: r#"#[connect_operation(method = "POST", uri = "/x")] struct Op {}"# =>
        "\"POST\"" "malformed argument `method`; write it as `method = POST`";
    method_is_path: r#"#[connect_operation(method = Method::POST, uri = "/x")] struct Op {}"# =>
        ":" "malformed argument `method`; write it as `method = POST`";
    method_without_value: r#"#[connect_operation(method, uri = "/x")] struct Op {}"# =>
        "method" "malformed argument `method`; write it as `method = POST`";
    serde_with_value: r#"#[connect_operation(method = POST, uri = "/x", serde = true)] struct Op {}"# =>
        "=" "malformed argument `serde`; write it as `serde`";
    uri_is_path: "#[connect_operation(method = POST, uri = URI)] struct Op {}" =>
        "URI" "malformed argument `uri`; write it as `uri = \"/path/{Label}\"`";
    output_is_text: r#"#[connect_operation(method = POST, uri = "/x", output = "Output")] struct Op {}"# =>
        "\"Output\"" "malformed argument `output`; write it as `output = Type`";
    service_is_text: r#"#[connect_operation(method = POST, uri = "/x", service = "cases")] struct Op {}"# =>
        "\"cases\"" "malformed argument `service`; write it as `service = path::Service`";
    name_is_path: r#"#[connect_operation(method = POST, uri = "/x", name = Name)] struct Op {}"# =>
        "Name" "malformed argument `name`; write it as `name = \"OperationName\"`";
    odd_name: r#"#[connect_operation(method = POST, uri = "/x", name = "Start it")] struct Op {}"# =>
        "\"Start it\"" "an operation's name must consist of letters and digits; write it like `StartChatContact`";
    relative_crate: r#"#[connect_operation(method = POST, uri = "/x", crate = runtime)] struct Op {}"# =>
        "runtime" "`crate` must be an absolute path; start it with `::` or `crate::`";

    errors_without_list: r#"#[connect_operation(method = POST, uri = "/x", errors = A)] struct Op {}"# =>
        "errors" "malformed argument `errors`; write it as `errors(AccessDeniedException)`";
    errors_with_text: r#"#[connect_operation(method = POST, uri = "/x", errors("A"))] struct Op {}"# =>
        "\"A\"" "malformed argument `errors`; write it as `errors(AccessDeniedException)`";
    errors_repeated: r#"#[connect_operation(method = POST, uri = "/x", errors(A, b::A))] struct Op {}"# =>
        "A" "`A` is listed twice; remove one";
    errors_reserved: r#"#[connect_operation(method = POST, uri = "/x", errors(Other, Client))] struct Op {}"# =>
        "Other" "`Other` is a reserved variant of the error enum; give the exception another name",
        "Client" "`Client` is a reserved variant of the error enum; give the exception another name";

    constant_query: r#"#[connect_operation(method = POST, uri = "/x", query(a = "b"))] struct Op {}"# =>
        "query" "Amazon Connect has no constant query parameters; mark a member with `#[query]`";
    payload: r#"#[connect_operation(method = POST, uri = "/x", payload = body)] struct Op {}"# =>
        "payload" "Amazon Connect has no payload members; leave the attribute off members of the body";
    streaming: r#"#[connect_operation(method = POST, uri = "/x", streaming)] struct Op {}"# =>
        "streaming" "Amazon Connect has no streams; remove it";
    host_prefix: r#"#[connect_operation(method = POST, uri = "/x", host_prefix = "a.")] struct Op {}"# =>
        "host_prefix" "Amazon Connect has no host prefixes; remove it";
    checksum: r#"#[connect_operation(method = POST, uri = "/x", checksum = crc32)] struct Op {}"# =>
        "checksum" "Amazon Connect has no checksums; remove it";
    waiter: r#"#[connect_operation(method = POST, uri = "/x", waiter(3))] struct Op {}"# =>
        "waiter" "Amazon Connect has no waiters; remove it";

    all_at_once: r#"#[connect_operation(method = "POST", uri = 3, foo, output = Output)] struct Op {}"# =>
        "\"POST\"" "malformed argument `method`; write it as `method = POST`",
        "3" "malformed argument `uri`; write it as `uri = \"/path/{Label}\"`",
        "foo" "unknown argument `foo`; write one of `method`, `uri`, `output`, `errors`, `service`, `name`, `serde`, `crate`";
}

#[test]
fn all_arguments_are_accepted() {
    code(
        r#"#[connect_operation(
            method = PATCH, uri = "/x", output = path::Output, errors(a::A, B,),
            service = ::cases::Cases, name = "Operation2", serde, crate = crate::runtime,
        )] struct Op {}"#,
    );
}
