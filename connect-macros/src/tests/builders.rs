//! Which structs have a builder, and the names of its type parameters.

use super::support::{code, expand};

#[test]
fn items_that_cannot_have_a_builder_get_none() {
    for source in [
        "#[derive(ConnectShape)] enum Kind { A }",
        "#[derive(ConnectShape)] struct Pair(String, String);",
        "#[derive(ConnectShape)] struct Generic<T> { a: T }",
    ] {
        let (code, errors) = expand(source);
        assert_eq!(errors.iter().count(), 1, "{source}");
        let code = code.to_string();
        assert!(!code.contains("KindBuilder"), "{code}");
        assert!(!code.contains("PairBuilder"), "{code}");
        assert!(!code.contains("GenericBuilder"), "{code}");
    }
}

#[test]
fn type_parameters_avoid_the_names_of_member_types() {
    let parameters = |source| {
        let code = prettyplease::unparse(&code(source));
        let (_, after) = code.split_once("struct ShapeBuilder<").unwrap();
        after.split_whitespace().next().unwrap().to_owned()
    };
    assert_eq!(
        parameters("#[derive(ConnectShape)] struct Shape { a: Other, b: String }"),
        "S0"
    );
    assert_eq!(
        parameters("#[derive(ConnectShape)] struct Shape { a: S1, b: String }"),
        "SS0"
    );
}
