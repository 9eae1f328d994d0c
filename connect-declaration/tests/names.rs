//! Wire names, and the types that are recognized.

use connect_declaration::names::{lower_camel_case, pascal_case, screaming_snake_case};
use connect_declaration::types::{Argument, is_string, option};
use syn::{Type, parse_str};

#[test]
fn members() {
    assert_eq!(pascal_case("file_size_in_bytes"), "FileSizeInBytes");
    assert_eq!(pascal_case("file_name"), "FileName");
    assert_eq!(pascal_case("type"), "Type");
    assert_eq!(pascal_case("s3_uri"), "S3Uri");
    assert_eq!(pascal_case("self_"), "Self");
    assert_eq!(
        lower_camel_case("associated_resource_arn"),
        "associatedResourceArn"
    );
    assert_eq!(lower_camel_case("type"), "type");
    assert_eq!(lower_camel_case("_max_results"), "maxResults");
    assert_eq!(lower_camel_case("max_results"), "maxResults");
}

#[test]
fn values() {
    assert_eq!(screaming_snake_case("Attachment"), "ATTACHMENT");
    assert_eq!(screaming_snake_case("InProgress"), "IN_PROGRESS");
    assert_eq!(screaming_snake_case("HTTPError"), "HTTP_ERROR");
    assert_eq!(screaming_snake_case("Ipv4Only"), "IPV4_ONLY");
    assert_eq!(screaming_snake_case("S3"), "S3");
    assert_eq!(screaming_snake_case("En_US"), "EN_US");
    assert_eq!(screaming_snake_case("V1"), "V1");
    assert_eq!(screaming_snake_case("Top10Calls"), "TOP10_CALLS");
}

#[test]
fn options() {
    for text in [
        "Option<String>",
        "std::option::Option<String>",
        "::core::option::Option<String>",
        "(Option<String>)",
    ] {
        let ty: Type = parse_str(text).unwrap();
        assert!(option(&ty).is_some_and(is_string), "{text}");
    }
    for text in [
        "String",
        "Option",
        "Maybe<String>",
        "Option<'static, T>",
        "[Option<u8>; 2]",
        "<T as A>::Option<B>",
    ] {
        let ty: Type = parse_str(text).unwrap();
        assert!(option(&ty).is_none(), "{text}");
    }
}

#[test]
fn setters() {
    let is = |text: &str, kind: fn(&Argument<'_>) -> bool| {
        let ty: Type = parse_str(text).unwrap();
        assert!(kind(&Argument::of(&ty)), "{text}");
    };
    is("Vec<String>", |kind| matches!(kind, Argument::List(_)));
    is("BTreeMap<String, i32>", |kind| {
        matches!(kind, Argument::Map(..))
    });
    is("std::collections::HashMap<String, i32>", |kind| {
        matches!(kind, Argument::Map(..))
    });
    is("HashMap<String, i32, Hasher>", |kind| {
        matches!(kind, Argument::Plain)
    });
    for converted in [
        "std::string::String",
        "Timestamp",
        "EpochSeconds",
        "IsoDateTime",
        "Sensitive<String>",
    ] {
        is(converted, |kind| matches!(kind, Argument::Converted));
    }
    is("Sensitive<i64>", |kind| matches!(kind, Argument::Plain));
    is("i64", |kind| matches!(kind, Argument::Plain));
}
