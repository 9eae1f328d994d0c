//! Legal input that is strange: names, places, lints. It compiles, and works.
#![forbid(unsafe_code)]
#![deny(
    warnings,
    missing_docs,
    missing_debug_implementations,
    private_bounds,
    private_interfaces,
    unnameable_types,
    unreachable_pub,
    unused_qualifications,
    single_use_lifetimes,
    clippy::all,
    clippy::nursery,
    clippy::pedantic
)]
// It asks for the opposite of `unreachable_pub`.
#![allow(clippy::redundant_pub_crate)]

use connect_runtime::encode::encode;
use connect_runtime::server::{RequestDecoder, ServerOperation};
use http::HeaderMap;

/// The JSON that an operation sends.
fn json<O: ServerOperation>(operation: &O) -> String {
    let request = encode(operation, "token").unwrap();
    let uri: http::Uri = request.path_and_query.parse().unwrap();
    let headers = HeaderMap::new();
    let mut members = RequestDecoder::new(Vec::new(), &uri, &headers, &request.body).unwrap();
    let decoded = O::decode_request(&mut members).unwrap();
    assert_eq!(encode(&decoded, "token").unwrap().body, request.body);
    String::from_utf8(request.body.to_vec()).unwrap()
}

/// Members that are named like what generated code uses.
pub mod names {
    use connect_runtime::connect_operation;

    /// Such an operation.
    #[connect_operation(method = POST, uri = "/", serde)]
    #[derive(Debug, Clone, PartialEq, Eq)]
    #[allow(non_snake_case, clippy::pub_underscore_fields)]
    pub struct Names {
        /// A keyword.
        pub r#type: String,
        /// Another.
        pub r#match: Option<String>,
        /// An argument's name.
        pub request: String,
        /// A setter's argument.
        pub value: String,
        /// Nearly a keyword.
        pub self_: Option<i32>,
        /// A type parameter.
        #[wire("s0")]
        pub S0: i32,
        /// A variable.
        #[wire("s1")]
        pub s1: i32,
        /// A method.
        pub builder: String,
        /// A variant.
        #[wire("some")]
        pub Some: Option<String>,
        /// A field of the builder.
        pub optional: Option<String>,
        /// A variable.
        pub error: Option<String>,
        /// The runtime's alias.
        #[wire("rt")]
        pub __rt: Option<String>,
    }

    #[test]
    fn generated_code_reserves_no_names() {
        let operation = Names::builder()
            .r#type("a")
            .r#match("b")
            .request("c")
            .value("d")
            .self_(1)
            .S0(2)
            .s1(3)
            .builder("e")
            .Some("f")
            .maybe_optional(None)
            .error("g")
            .__rt("h")
            .build();
        assert_eq!(
            super::json(&operation),
            r#"{"Type":"a","Match":"b","Request":"c","Value":"d","Self":1,"s0":2,"s1":3,"Builder":"e","some":"f","Error":"g","rt":"h"}"#
        );
    }
}

/// A module in which no name of the prelude means what it does elsewhere.
#[allow(
    non_camel_case_types,
    dead_code,
    missing_docs,
    clippy::all,
    clippy::pedantic
)]
mod no_prelude {
    use connect_runtime::{
        ConnectEnum, ConnectException, ConnectShape, ConnectUnion, UnknownMember, UnknownValue,
        connect_operation,
    };

    type Maybe<T> = ::std::option::Option<T>;
    type Text = ::std::string::String;

    struct Option;
    struct String;
    struct Vec;
    struct Result;
    struct Ok;
    struct Err;
    struct Some;
    struct None;
    struct Box;
    struct __T;
    trait Into {}
    trait From {}
    trait Default {}
    trait Clone {}
    trait Iterator {}
    trait IntoIterator {}
    trait Send {}
    trait Sync {}
    trait Sized {}
    trait Debug {}
    trait ToString {}
    mod std {}
    mod core {}
    mod serde {}
    mod http {}

    #[connect_operation(method = POST, uri = "/{Label}", output = Output, errors(Broken), serde)]
    pub(super) struct Operation {
        #[label]
        label: ::std::string::String,
        required: ::std::string::String,
        list: ::std::vec::Vec<::std::string::String>,
        optional: ::std::option::Option<::std::string::String>,
        map: ::core::option::Option<::std::collections::BTreeMap<::std::string::String, i64>>,
        #[query]
        kind: ::core::option::Option<Kind>,
        choice: ::std::option::Option<Choice>,
    }

    #[derive(ConnectShape)]
    #[connect(serde)]
    pub(super) struct Output {
        name: ::std::option::Option<::std::string::String>,
    }

    #[derive(ConnectException, ::std::fmt::Debug)]
    #[connect(serde)]
    pub(super) struct Broken {
        message: ::std::option::Option<::std::string::String>,
    }

    #[derive(ConnectEnum)]
    #[connect(serde)]
    pub(super) enum Kind {
        Good,
        #[unknown]
        Unknown(UnknownValue),
    }

    #[derive(ConnectUnion)]
    #[connect(serde)]
    pub(super) enum Choice {
        Text(Text),
        #[unknown]
        Unknown(UnknownMember),
    }

    #[test]
    fn a_shadowed_prelude_does_not_matter() {
        let operation = Operation::builder()
            .label("l")
            .required("r")
            .list(["a"])
            .kind(Kind::Good)
            .build();
        ::std::assert_eq!(operation.list, ["a"]);
        let request = super::encode(&operation, "").unwrap();
        ::std::assert_eq!(request.path_and_query, "/l?kind=GOOD");
        let alias: Maybe<Text> = ::std::option::Option::None;
        ::std::assert_eq!(alias, request.idempotency_token);
    }
}

/// Structs that stand where structs seldom do, with every visibility.
pub mod places {
    use connect_runtime::{ConnectShape, connect_operation};

    mod inner {
        use connect_runtime::{ConnectShape, connect_operation};

        #[connect_operation(method = POST, uri = "/")]
        #[derive(Debug)]
        pub(in crate::hygiene::places) struct InPath {
            pub(in crate::hygiene::places) name: String,
        }

        #[connect_operation(method = POST, uri = "/")]
        #[derive(Debug)]
        pub(crate) struct InCrate {
            pub(crate) name: String,
        }

        #[derive(Debug, ConnectShape)]
        pub(super) struct InParent {
            pub(super) name: Option<String>,
        }

        #[connect_operation(method = POST, uri = "/")]
        #[derive(Debug)]
        struct Private {
            name: String,
        }

        #[test]
        fn a_private_struct_can_be_built_in_its_module() {
            let operation = Private::builder().name("n").build();
            assert_eq!(super::super::json(&operation), r#"{"Name":"n"}"#);
        }
    }

    #[test]
    fn the_visibility_of_the_struct_is_kept() {
        assert_eq!(
            super::json(&inner::InPath::builder().name("n").build()),
            r#"{"Name":"n"}"#
        );
        assert_eq!(
            super::json(&inner::InCrate { name: "n".into() }),
            r#"{"Name":"n"}"#
        );
        assert_eq!(inner::InParent::builder().build().name, None);
    }

    #[test]
    fn a_struct_may_be_declared_in_a_function() {
        #[connect_operation(method = POST, uri = "/")]
        #[derive(Debug)]
        struct Local {
            part: Part,
        }

        #[derive(Debug, ConnectShape)]
        struct Part {
            name: String,
        }

        let operation = Local::builder()
            .part(Part::builder().name("n").build())
            .build();
        assert_eq!(super::json(&operation), r#"{"Part":{"Name":"n"}}"#);
    }
}

/// What other attributes and macros do to a declaration.
pub mod attributes {
    use std::collections::HashMap;

    use connect_runtime::connect_operation;

    /// Derives above and below, members that are configured.
    #[derive(Debug)]
    #[connect_operation(method = POST, uri = "/")]
    #[derive(Clone, PartialEq, Eq)]
    #[non_exhaustive]
    pub struct Configured {
        /// Never there.
        #[cfg(any())]
        pub never: ThisTypeIsNowhere,
        /// Always there, and marked by a condition.
        #[cfg(not(any()))]
        #[cfg_attr(not(any()), wire("always"))]
        pub marked: String,
        /// Not to be used any more.
        #[deprecated = "use `marked`"]
        pub old: Option<String>,
    }

    macro_rules! declare {
        ($name:ident, $ty:ty, $($member:ident: $member_ty:ty),*) => {
            /// Made by a macro.
            #[connect_operation(method = POST, uri = "/")]
            #[derive(Debug)]
            pub struct $name {
                /// Of a type that was passed in.
                pub passed: $ty,
                $(
                    /// Passed in whole.
                    pub $member: $member_ty,
                )*
            }
        };
    }

    declare!(Declared, Option<HashMap<String, i64>>, name: String, size: Option<i64>);

    #[test]
    fn cfgs_are_resolved_before_the_macro_runs() {
        assert_eq!(
            super::json(&Configured::builder().marked("m").build()),
            r#"{"always":"m"}"#
        );
    }

    #[test]
    fn a_type_from_a_macro_is_recognized() {
        let operation = Declared::builder()
            .name("n")
            .maybe_size(None)
            .passed([("a", 1)])
            .build();
        assert_eq!(super::json(&operation), r#"{"Passed":{"a":1},"Name":"n"}"#);
    }
}

/// The runtime under another name.
pub mod renamed {
    /// Where it is found.
    pub mod elsewhere {
        pub use connect_runtime as rt;
    }

    /// An operation that finds it.
    #[elsewhere::rt::connect_operation(method = POST, uri = "/", crate = crate::hygiene::renamed::elsewhere::rt)]
    #[derive(Debug)]
    pub struct Renamed {
        /// A member.
        pub name: String,
    }

    /// A shape that does.
    #[derive(Debug, elsewhere::rt::ConnectShape)]
    #[connect(crate = crate::hygiene::renamed::elsewhere::rt)]
    pub struct RenamedShape {
        /// A member.
        pub name: Option<String>,
    }

    #[test]
    fn the_runtime_may_be_renamed() {
        assert_eq!(
            super::json(&Renamed::builder().name("n").build()),
            r#"{"Name":"n"}"#
        );
        assert_eq!(
            RenamedShape::builder().name("n").build().name.as_deref(),
            Some("n")
        );
    }
}
