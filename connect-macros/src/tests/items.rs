//! Messages about the item that the attribute or a derive is applied to.

use super::support::{code, refused};

refused! {
    function: r#"#[connect_operation(method = POST, uri = "/x")] pub(crate) fn op() {}"# =>
        "fn" "expected a struct; declare an operation as `struct Name { … }`";
    module: r#"#[connect_operation(method = POST, uri = "/x")] mod op {}"# =>
        "mod" "expected a struct; declare an operation as `struct Name { … }`";
    twice: r#"#[connect_operation(method = POST, uri = "/x")] #[connect_runtime::connect_operation(method = PUT, uri = "/x")] struct Op {}"# =>
        "connect_operation" "the struct is already an operation; remove this attribute";
    shape_too: r#"#[derive(ConnectShape)] #[connect_operation(method = POST, uri = "/x")] struct Op { #[query] a: String }"# =>
        "" "the struct is already an operation; remove this derive";
    exception_too: r#"#[derive(ConnectException)] #[connect_operation(method = POST, uri = "/x")] struct Op {}"# =>
        "" "the struct is already an operation; remove this derive";
    derive_alone: "#[derive(ConnectOperation)] struct Op {}" =>
        "" "this derive needs arguments; write `#[connect_operation(…)]` instead",
        "Op" "`Op` has no `method`; add `method = POST` to its attribute",
        "Op" "`Op` has no `uri`; add `uri = \"/path/{Label}\"` to its attribute";

    operation_enum: r#"#[connect_operation(method = POST, uri = "/x")] enum Op { A }"# =>
        "enum" "an operation must be a struct; derive `ConnectEnum` or `ConnectUnion` for an enum of the service";
    operation_union: r#"#[connect_operation(method = POST, uri = "/x")] union Op { a: i32 }"# =>
        "union" "an operation must be a struct; derive `ConnectEnum` or `ConnectUnion` for an enum of the service";
    operation_tuple: r#"#[connect_operation(method = POST, uri = "/x")] struct Op(String);"# =>
        "(String)" "an operation must have named fields; write `struct Op { … }`";
    operation_type_parameter: r#"#[connect_operation(method = POST, uri = "/x")] struct Op<T: Clone> { a: T }"# =>
        "T: Clone" "an operation cannot have generic parameters; write out the types";
    operation_lifetime: r#"#[connect_operation(method = POST, uri = "/x")] struct Op<'a> { a: &'a str }"# =>
        "'a" "an operation cannot have generic parameters; use owned values, `String` instead of `&str`";
    operation_attribute: r#"#[connect_operation(method = POST, uri = "/x")] #[label] struct Op {}"# =>
        "label" "`#[label]` is not allowed on an operation; remove it";

    shape_enum: "#[derive(ConnectShape)] enum Shape {}" =>
        "enum" "a shape must be a struct; derive `ConnectEnum` or `ConnectUnion` for an enum of the service";
    shape_tuple: "#[derive(ConnectShape)] struct Shape(i32, i32);" =>
        "(i32, i32)" "a shape must have named fields; write `struct Shape { … }`";
    shape_constant: "#[derive(ConnectShape)] struct Shape<const N: usize> {}" =>
        "const N: usize" "a shape cannot have generic parameters; write out the types";
    shape_name: r#"#[derive(ConnectShape)] #[wire("Name")] struct Shape {}"# =>
        "wire" "`#[wire]` is not allowed on a shape; remove it";
    exception_enum: "#[derive(ConnectException)] enum Exception {}" =>
        "enum" "an exception must be a struct; derive `ConnectEnum` or `ConnectUnion` for an enum of the service";
    enum_struct: "#[derive(ConnectEnum)] struct Enum;" =>
        "struct" "an enum of the service must be a Rust `enum`; derive `ConnectShape` for a struct";
    enum_parameter: "#[derive(ConnectEnum)] enum Enum<T> { #[unknown] Unknown(UnknownValue) }" =>
        "T" "an enum of the service cannot have generic parameters; write out the types";
    union_struct: "#[derive(ConnectUnion)] struct Union {}" =>
        "struct" "a union of the service must be a Rust `enum`; derive `ConnectShape` for a struct";

    relative_crate: "#[derive(ConnectShape)] #[connect(crate = runtime)] struct Shape {}" =>
        "runtime" "`crate` must be an absolute path; start it with `::` or `crate::`";
    odd_connect: "#[derive(ConnectShape)] #[connect(runtime)] struct Shape {}" =>
        "connect(runtime)" "malformed `#[connect]` attribute; write `#[connect(crate = ::path)]`, `#[connect(serde)]`, or remove it";
}

#[test]
fn connect_accepts_both_options_together_or_apart() {
    code("#[derive(ConnectShape)] #[connect(crate = ::runtime, serde)] struct Shape {}");
    code("#[derive(ConnectShape)] #[connect(serde)] #[connect(crate = ::runtime)] struct Shape {}");
}

#[test]
fn structs_without_members() {
    code(r#"#[connect_operation(method = POST, uri = "/x")] struct Op;"#);
    code("#[derive(ConnectShape)] struct Shape {}");
    code("#[derive(ConnectException)] struct Exception;");
}
