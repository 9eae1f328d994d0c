//! The reader and the writer, compared with `serde_json`.

use std::collections::BTreeMap;

use serde::de::IgnoredAny;
use serde_json::{Value, json};

use super::{BodyError, BodyValue, DecodeError, JsonReader, JsonWriter, read};
use crate::{ConnectShape, ConnectUnion, UnknownMember};

#[derive(Debug, Clone, PartialEq, ConnectShape)]
struct File {
    id: String,
    size: Option<i64>,
    share: Option<f64>,
    tags: Option<BTreeMap<String, String>>,
    parts: Vec<File>,
    owner: Option<Owner>,
    document: Option<Value>,
}

#[derive(Debug, Clone, PartialEq, ConnectUnion)]
enum Owner {
    User(String),
    #[unknown]
    Unknown(UnknownMember),
}

fn parse<T: BodyValue>(text: impl AsRef<[u8]>) -> Result<T, BodyError> {
    read(JsonReader::new(text.as_ref()), T::read)
}

fn skip(text: &[u8]) -> Result<(), BodyError> {
    read(JsonReader::new(text), JsonReader::skip)
}

fn problem<T: BodyValue + std::fmt::Debug>(text: impl AsRef<[u8]>) -> String {
    DecodeError::from(parse::<T>(text).unwrap_err()).to_string()
}

fn file(id: &str) -> File {
    File::builder().id(id).parts([]).build()
}

#[test]
fn members_are_read_in_any_order_among_undeclared_ones() {
    let text = r#" { "New":[{"a":[]},1.5e3,"\n"], "Parts" : [ {"Id":"b"} , null ],"Size":7 ,"__type":"x","Id":"a"} "#;
    let expected = File::builder().id("a").size(7).parts([file("b")]).build();
    assert_eq!(parse::<File>(text).unwrap(), expected);
}

#[test]
fn the_last_of_duplicate_members_counts() {
    assert_eq!(parse::<File>(r#"{"Id":"a","Id":"b"}"#).unwrap(), file("b"));
    let text = r#"{"Id":"a","Size":1,"Size":null,"Owner":{"User":"a","User":"b"}}"#;
    let expected = File::builder()
        .id("a")
        .parts([])
        .owner(Owner::User("b".to_owned()));
    assert_eq!(parse::<File>(text).unwrap(), expected.build());
    let text = r#"{"Id":"a","Id":null}"#;
    assert_eq!(problem::<File>(text), "Id: required, but absent");
}

#[test]
fn member_names_may_contain_escapes() {
    let text = br#"{"\u0049d":"a","Tags":{"\u00fc\n":"\ud83d\ude00\/"}}"#;
    let tags = parse::<File>(text).unwrap().tags.unwrap();
    assert_eq!(tags["ü\n"], "😀/");
}

#[test]
fn integers_are_exact_in_any_notation() {
    for (text, number) in [
        ("1.0", 1),
        ("1e3", 1000),
        ("-0", 0),
        ("-0.0", 0),
        ("12.50e1", 125),
        ("1000E-3", 1),
        ("9007199254740993.0", 9_007_199_254_740_993),
        ("-9223372036854775808", i64::MIN),
        ("9.223372036854775807e18", i64::MAX),
    ] {
        assert_eq!(parse::<i64>(text).unwrap(), number, "{text}");
    }
    for text in [
        "1.5",
        "1e-1",
        "9223372036854775808",
        "1e19",
        "1e999999999999999999999",
    ] {
        let expected = "expected a whole number (i64), found a number that is not one";
        assert_eq!(problem::<i64>(text), expected, "{text}");
    }
}

#[test]
fn unambiguous_malformations_are_accepted() {
    assert_eq!(
        parse::<File>("\u{feff}\n{\"Id\":\"a\"}").unwrap(),
        file("a")
    );
    assert_eq!(
        parse::<File>("{\"Id\":\"a\tb\u{0}\"}").unwrap(),
        file("a\tb\u{0}")
    );
    for half in [r"\ud83d", r"\ude00", r"\ud83dx", r"\ud83d\ud83d"] {
        let text = format!(r#"{{"Id":"{half}"}}"#);
        let id = parse::<File>(&text).unwrap().id;
        assert!(id.starts_with(char::REPLACEMENT_CHARACTER), "{id}");
        assert_eq!(
            parse::<File>(format!(r#"{{"Id":"a","New":"{half}"}}"#)).unwrap(),
            file("a")
        );
    }
    assert_eq!(
        parse::<File>(b"{\"Id\":\"a\xff\",\"\xff\":1}").unwrap(),
        file("a\u{fffd}")
    );
    assert_eq!(
        parse::<File>(r#"{"Id":"a","New":1e400}"#).unwrap(),
        file("a")
    );
}

#[test]
fn undeclared_members_may_be_of_any_depth() {
    let depth = 1_000_000;
    for (open, close) in [("[", "]"), (r#"{"a":"#, "}")] {
        let (open, close) = (open.repeat(depth), close.repeat(depth));
        let text = format!(r#"{{"New":{open}1{close},"Id":"a"}}"#);
        assert_eq!(parse::<File>(text).unwrap(), file("a"));
        assert_eq!(
            parse::<File>(format!(r#"{{"New":{open}"#)),
            Err(BodyError::CutShort)
        );
        let text = format!(r#"{{"New":{open}1{close},"Id":7}}"#);
        assert_eq!(
            problem::<File>(text),
            "Id: expected a string, found a number"
        );
    }
}

#[test]
fn declared_values_have_a_maximum_depth() {
    let nested = |depth: usize| {
        let levels = (depth - 2) / 2;
        format!(
            r#"{}{{"Id":"a","Parts":[]}}{}"#,
            r#"{"Id":"a","Parts":["#.repeat(levels),
            "]}".repeat(levels)
        )
    };
    assert!(parse::<File>(nested(128)).is_ok());
    let text = problem::<File>(nested(130));
    assert!(
        text.ends_with("].Parts[0]: nested deeper than 128 levels"),
        "{text}"
    );
    assert!(parse::<Value>("[".repeat(128) + &"]".repeat(128)).is_ok());
    assert!(parse::<Value>("[".repeat(129) + &"]".repeat(129)).is_err());
}

#[test]
fn a_mismatch_has_a_path() {
    for (text, expected) in [
        (
            r#"{"Id":"a","Parts":[null,{"Id":"b"},{"Id":{}}]}"#,
            "Parts[2].Id: expected a string, found an object",
        ),
        (
            r#"{"Parts":[{"Id":"a","Tags":{"x":"y","a b":1}}]}"#,
            r#"Parts[0].Tags["a b"]: expected a string, found a number"#,
        ),
        (
            r#"{"Id":"a","New":[{"Id":[1,2]},{}],"Parts":[{}]}"#,
            "Parts[0].Id: required, but absent",
        ),
        (
            r#"{"Id":"a","Owner":{}}"#,
            "Owner: expected one member of Owner, found none",
        ),
        (
            r#"{"Id":"a","Owner":{"User":"b","Team":1}}"#,
            "Owner: expected one member of Owner, found several (User and Team)",
        ),
        (
            r#"{"Id":"a","Share":1e400}"#,
            "Share: expected a number, found a number that is not one",
        ),
        (
            r#"{"Id":"a","Document":[{"b":1e400}]}"#,
            "Document[0].b: expected a number, found a number that is not one",
        ),
        (r#"["Id"]"#, "expected an object (File), found a list"),
    ] {
        assert_eq!(problem::<File>(text), expected, "{text}");
    }
}

#[test]
fn truncated_json_is_distinguished_from_invalid_json() {
    let text =
        r#"{"Id":"ab\u00fc\\","Size":-1.5e3,"New":[{"a":true},null,false],"Tags":{"a":"b"}}"#;
    for end in 0..text.len() {
        assert_eq!(
            parse::<File>(&text[..end]),
            Err(BodyError::CutShort),
            "{}",
            &text[..end]
        );
    }
    // A body that does not fit is worth another attempt if it is also truncated.
    assert_eq!(parse::<File>(r#"{"Id":7,"Si"#), Err(BodyError::CutShort));
    for text in [
        r#"{"Id":"a",}"#,
        r#"{"Id":"a"}}"#,
        r#"{"Id":"a"} OK"#,
        r#"{"New":tru}"#,
        "OK",
        r#"{"Id":"\x"}"#,
        r#"{Id:"a"}"#,
        r#"{"New":01}"#,
    ] {
        let text = problem::<File>(text);
        assert!(text.starts_with("not valid JSON at byte "), "{text}");
    }
    let text = problem::<File>(b"\x1f\x8b\x08\x00");
    assert!(text.contains("compressed with gzip"), "{text}");
}

#[test]
fn an_encoding_error_has_the_path_of_its_member() {
    struct Never;
    impl BodyValue for Never {
        fn write(&self, writer: &mut JsonWriter) {
            writer.fail("never");
        }
        fn read(reader: &mut JsonReader<'_>) -> super::Read<Self> {
            reader.skip().map(|()| Self)
        }
    }
    let mut writer = JsonWriter::new();
    writer.begin_object();
    writer.member("Good", &1);
    writer.member(
        "Bad",
        &BTreeMap::from([("a".to_owned(), vec![Never]), ("b".to_owned(), vec![])]),
    );
    writer.member("Later", &Never);
    writer.end_object();
    assert_eq!(writer.finish().unwrap_err().to_string(), "Bad.a: never");
}

/// Texts that are nearly JSON: valid ones with a few bytes changed.
fn mutated() -> impl Iterator<Item = Vec<u8>> {
    const SEEDS: [&str; 4] = [
        r#"{"Id":"a\u00fc\ud83d\ude00","Size":-12,"Share":0.125e-3,"Parts":[{"Id":"","Parts":[]}]}"#,
        r#"{"Id":"x","Tags":{"a":"b","c":"\"\\\/\b\f\n\r\t"},"Owner":{"User":"u"},"Document":[true,{}]}"#,
        r#"[[],{},[{}],"",0,-0,1.5,1E+2,true,false,null,"\u0000"]"#,
        r#" { "Document" : { "a" : [ 1 , { "b" : null } , "c" ] , "d" : 18446744073709551615 } , "Id" : "i" } "#,
    ];
    const BYTES: &[u8] = b"{}[]\",:\\/ueE+-.0123456789abtrufalsn \t\x00\xc3\xff";
    let mut state = 0x9E37_79B9_7F4A_7C15_u64;
    let mut random = move |below: usize| {
        state = state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1);
        usize::try_from(state >> 33).unwrap() % below
    };
    (0..60_000).map(move |_| {
        let mut text = SEEDS[random(SEEDS.len())].as_bytes().to_vec();
        for _ in 0..random(4) {
            let (at, byte) = (random(text.len()), BYTES[random(BYTES.len())]);
            match random(3) {
                0 => text[at] = byte,
                1 => text.insert(at, byte),
                _ => drop(text.remove(at)),
            }
        }
        text
    })
}

/// Unlike `serde_json`, our reader accepts bytes that are not UTF-8, raw control characters, unpaired
/// surrogates, and numbers of any size. Numbers aside, repairing these gives texts that both accept.
fn mended(text: &[u8]) -> String {
    let text = String::from_utf8_lossy(text).replace(['\0', '\t'], " ");
    ["d83d", "de00", "D83D", "DE00"]
        .iter()
        .fold(text, |text, half| {
            text.replace(&format!(r"\u{half}"), r"\ufffd")
        })
}

#[test]
fn serde_json_agrees_on_what_is_json() {
    let mut valid = 0;
    for text in mutated() {
        let ours = skip(&text).is_ok();
        if serde_json::from_slice::<IgnoredAny>(&text).is_ok() {
            assert!(ours, "{}", text.escape_ascii());
            valid += 1;
        } else if ours {
            let mended = mended(&text);
            let theirs = serde_json::from_str::<IgnoredAny>(&mended);
            let is_large = theirs
                .as_ref()
                .is_err_and(|error| error.to_string().starts_with("number out of range"));
            assert!(theirs.is_ok() || is_large, "{}", text.escape_ascii());
        }
    }
    assert!(valid > 10_000, "{valid}");
}

#[test]
fn serde_json_agrees_on_values() {
    let mut read = 0;
    for text in mutated() {
        let theirs = serde_json::from_slice::<Value>(&text);
        let ours = parse::<Value>(&text);
        match (ours, theirs) {
            (Ok(ours), Ok(theirs)) => {
                assert_eq!(ours, theirs, "{}", text.escape_ascii());
                let mut writer = JsonWriter::new();
                ours.write(&mut writer);
                assert_eq!(writer.finish().unwrap(), theirs.to_string().as_bytes());
                read += 1;
            }
            (ours, Ok(theirs)) => panic!("{}: {theirs}, {ours:?}", text.escape_ascii()),
            _ => {}
        }
    }
    assert!(read > 10_000, "{read}");
}

#[test]
fn numbers_are_rounded_to_the_nearest() {
    let mut state = 1_u64;
    for _ in 0..100_000 {
        state = state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1);
        let digits = state >> (state % 61);
        let exponent = i32::try_from(state >> 55).unwrap() - 256;
        for text in [
            format!("{digits}e{exponent}"),
            format!("-0.{digits}"),
            f64::from_bits(state).to_string(),
        ] {
            let Ok(theirs) = text.parse::<f64>() else {
                continue;
            };
            if theirs.is_finite() && json!(theirs).is_number() {
                assert_eq!(
                    parse::<f64>(&text).unwrap().to_bits(),
                    theirs.to_bits(),
                    "{text}"
                );
            }
        }
    }
}
