//! From a declaration to the bytes on the wire, and back.

use std::collections::BTreeMap;
use std::time::{Duration, UNIX_EPOCH};

use connect_runtime::decode::decode;
use connect_runtime::encode::{EncodedRequest, RequestEncoder, encode};
use connect_runtime::endpoint::Endpoint;
use connect_runtime::server::encode_output;
use connect_runtime::sign::{SigningScope, sign};
use connect_runtime::{
    Connect, ConnectEnum, ConnectShape, ConnectUnion, Credentials, IsoDateTime, Method, Operation,
    Sensitive, Timestamp, UnknownMember, UnknownValue, UnmodeledError, connect_operation,
};
use serde_json::{Value, json};

/// Every location, and the kinds of values that Connect has.
#[connect_operation(method = POST, uri = "/things/{Id}/of/{Kind}", output = EverythingOutput)]
#[derive(Debug, Clone, Default, PartialEq)]
struct Everything {
    #[label("Id")]
    thing: String,
    #[label]
    kind: Kind,
    #[query]
    max_results: Option<i32>,
    #[query("states")]
    status_list: Option<Vec<Kind>>,
    #[query]
    #[idempotency_token]
    client_token: Option<String>,
    #[header("x-amz-last-modified")]
    last_modified: Option<Timestamp>,
    #[wire("resourceArn")]
    resource_arn: Option<String>,
    r#type: String,
    secret: Option<Sensitive<String>>,
    scores: Vec<f64>,
    by_kind: BTreeMap<Kind, i64>,
    nested: Option<Box<Nested>>,
    choice: Option<Choice>,
    since: Option<Timestamp>,
}

#[derive(Debug, Clone, Default, PartialEq, ConnectShape)]
struct EverythingOutput {
    r#type: Option<String>,
    scores: Vec<f64>,
    by_kind: BTreeMap<Kind, i64>,
    nested: Option<Box<Nested>>,
    choice: Option<Choice>,
    since: Option<Timestamp>,
    kind: Option<Kind>,
}

#[derive(Debug, Clone, Default, PartialEq, ConnectShape)]
struct Nested {
    name: String,
    inner: Option<Box<Nested>>,
    list: Vec<Nested>,
}

#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, ConnectEnum)]
enum Kind {
    #[default]
    VeryGood,
    #[wire("3.5")]
    Version35,
    #[unknown]
    Unknown(UnknownValue),
}

#[derive(Debug, Clone, PartialEq, ConnectUnion)]
enum Choice {
    Text(String),
    #[wire("AWSNumber")]
    Number(i64),
    #[unknown]
    Unknown(UnknownMember),
}

fn body(request: &EncodedRequest) -> Value {
    serde_json::from_slice(&request.body).unwrap()
}

#[test]
fn every_member_is_sent_at_its_declared_location() {
    let operation = Everything::builder()
        .thing("arn:aws:x/ü %")
        .kind(Kind::Version35)
        .max_results(10)
        .status_list([Kind::VeryGood, Kind::from("NEW ONE")])
        .client_token("t&1")
        .last_modified(Timestamp::from_secs(1_515_531_081))
        .resource_arn("arn")
        .r#type("T")
        .secret(Sensitive::from("s"))
        .scores([0.5, f64::NAN, f64::NEG_INFINITY])
        .by_kind([(Kind::VeryGood, 1)])
        .nested(Box::new(
            Nested::builder()
                .name("a")
                .list([Nested::builder().name("b").list([]).build()])
                .build(),
        ))
        .choice(Choice::Number(7))
        .since(Timestamp::from_secs(1_515_531_081))
        .build();
    let request = encode(&operation, "unused").unwrap();

    assert_eq!(
        request.path_and_query,
        "/things/arn%3Aaws%3Ax%2F%C3%BC%20%25/of/3.5\
         ?maxResults=10&states=VERY_GOOD&states=NEW%20ONE&clientToken=t%261"
    );
    assert_eq!(
        request.headers["x-amz-last-modified"],
        "Tue, 09 Jan 2018 20:51:21 GMT"
    );
    assert_eq!(request.headers["content-type"], "application/json");
    assert_eq!(request.idempotency_token.as_deref(), Some("t&1"));
    assert_eq!(
        String::from_utf8_lossy(&request.body),
        r#"{"resourceArn":"arn","Type":"T","Secret":"s","Scores":[0.5,"NaN","-Infinity"],"ByKind":{"VERY_GOOD":1},"Nested":{"Name":"a","List":[{"Name":"b","List":[]}]},"Choice":{"AWSNumber":7},"Since":1515531081}"#
    );
}

#[test]
fn absent_members_are_left_out_and_the_token_is_filled() {
    let operation = Everything {
        thing: "1".into(),
        r#type: "T".into(),
        ..Everything::default()
    };
    let request = encode(&operation, "fresh").unwrap();
    assert_eq!(
        request.path_and_query,
        "/things/1/of/VERY_GOOD?clientToken=fresh"
    );
    assert_eq!(
        body(&request),
        json!({"Type": "T", "Scores": [], "ByKind": {}})
    );
    assert_eq!(request.idempotency_token.as_deref(), Some("fresh"));
}

#[connect_operation(method = GET, uri = "/nothing")]
#[derive(Debug)]
struct Nothing {
    #[query]
    names: Vec<String>,
}

#[connect_operation(method = POST, uri = "/optional")]
#[derive(Debug)]
struct AllOptional {
    name: Option<String>,
}

#[test]
fn a_body_is_sent_only_where_members_are_declared_for_it() {
    let request = encode(&Nothing { names: Vec::new() }, "").unwrap();
    assert_eq!(request.path_and_query, "/nothing");
    assert!(request.body.is_empty() && request.headers.is_empty());
    assert_eq!(request.idempotency_token, None);

    let request = encode(&AllOptional { name: None }, "").unwrap();
    assert_eq!(request.body, "{}");
    assert_eq!(request.headers["content-type"], "application/json");
}

#[test]
fn a_line_break_in_a_header_is_rejected() {
    #[connect_operation(method = POST, uri = "/")]
    struct WithHeader {
        #[header("x-amz-name")]
        name: String,
    }
    let error = encode(
        &WithHeader {
            name: "a\r\nx-evil: 1".into(),
        },
        "",
    )
    .unwrap_err();
    assert_eq!(
        error.to_string(),
        "x-amz-name: a header takes visible ASCII characters only"
    );
}

fn read<T: connect_runtime::Output>(json: &str) -> Result<T, String> {
    decode(&bytes::Bytes::copy_from_slice(json.as_bytes())).map_err(|error| {
        let cause = std::error::Error::source(&error).map(ToString::to_string);
        cause.unwrap_or_else(|| error.to_string())
    })
}

#[test]
fn a_response_is_decoded_by_the_protocol() {
    let output: EverythingOutput = read(
        r#"{"__type":"x","New":{"a":[1]},"Type":null,"Scores":[1,"NaN",2.5,"Infinity",null],
            "ByKind":{"VERY_GOOD":1,"NEW":2,"GONE":null},"Kind":"NEW",
            "Choice":{"__type":"x","Text":null,"Later":{"a":[1,null]}},"Since":1.5,
            "Nested":{"Name":"\u00fc","Inner":{"Name":"b","List":null}}}"#,
    )
    .unwrap();
    assert_eq!(output.r#type, None);
    assert_eq!(output.scores.len(), 4);
    assert!(output.scores[1].is_nan() && output.scores[3].is_infinite());
    assert_eq!(
        output.by_kind,
        BTreeMap::from([(Kind::VeryGood, 1), (Kind::from("NEW"), 2)])
    );
    assert_eq!(output.kind.as_ref().unwrap().as_str(), "NEW");
    let Some(Choice::Unknown(member)) = &output.choice else {
        panic!("{output:?}")
    };
    assert_eq!(member.name(), "Later");
    assert_eq!(output.since.unwrap().to_string(), "1970-01-01T00:00:01.5Z");
    assert_eq!(output.nested.as_ref().unwrap().name, "ü");

    // What was not known is sent again as it came.
    let again = encode_output::<Everything>(&output).unwrap();
    let again: Value = serde_json::from_slice(again.body()).unwrap();
    assert_eq!(again["Kind"], "NEW");
    assert_eq!(again["Choice"]["Later"]["a"][0], 1);
    assert!(again.get("Type").is_none());
}

#[test]
fn an_empty_body_is_an_empty_object() {
    let output: EverythingOutput = read("").unwrap();
    assert_eq!(output, EverythingOutput::default());
    read::<()>("").unwrap();
}

#[test]
fn a_mismatch_is_reported_with_its_path() {
    for (json, message) in [
        (
            r#"{"Scores":["a"]}"#,
            "Scores[0]: expected a number, found a string",
        ),
        (
            r#"{"Nested":{"Name":"a","List":[{"Name":"b"},{"Name":7}]}}"#,
            "Nested.List[1].Name: expected a string, found a number",
        ),
        (r#"{"Nested":{}}"#, "Nested.Name: required, but absent"),
        (
            r#"{"Nested":[]}"#,
            "Nested: expected an object (Nested), found a list",
        ),
        (
            r#"{"ByKind":{"a b":"x"}}"#,
            r#"ByKind["a b"]: expected a whole number (i64), found a string"#,
        ),
        (
            r#"{"Choice":{}}"#,
            "Choice: expected one member of Choice, found none",
        ),
        (
            r#"{"Choice":{"Text":"a","AWSNumber":1}}"#,
            "Choice: expected one member of Choice, found several (Text and AWSNumber)",
        ),
        (
            r#"{"Choice":{"Text":{}}}"#,
            "Choice.Text: expected a string, found an object",
        ),
        (
            r#"{"Since":"soon"}"#,
            "Since: expected a time (epoch seconds, ISO 8601 or an HTTP-date), found a string that is not one",
        ),
        ("[]", "expected an object (EverythingOutput), found a list"),
    ] {
        assert_eq!(
            read::<EverythingOutput>(json).unwrap_err(),
            message,
            "{json}"
        );
    }
}

#[test]
fn timestamps_are_read_in_every_format() {
    let time = Timestamp::from_secs(1_515_531_081);
    for text in [
        "1515531081",
        "\"2018-01-09T20:51:21Z\"",
        "\"2018-01-09T20:51:21+00:00\"",
        "\"Tue, 09 Jan 2018 20:51:21 GMT\"",
        "1515531081.0",
    ] {
        let output: EverythingOutput = read(&format!(r#"{{"Since":{text}}}"#)).unwrap();
        assert_eq!(output.since, Some(time), "{text}");
    }
}

/// 2015-08-30T12:36:00Z, the time of AWS's test suite.
const TIME: Duration = Duration::from_mins(24_015_636);

/// Signs what botocore 1.44.5 signed: the same input, keys and time give the same signature.
#[test]
fn a_signature_equals_botocores() {
    let operation = Nothing {
        names: vec!["a b".into(), "c/d".into()],
    };
    let request = encode(&operation, "").unwrap();
    let endpoint = Endpoint::of_service("connect", "eu-central-1").unwrap();
    let credentials = Credentials::new("AKIDEXAMPLE", "secret", Some("token".into()), None, "test");
    let scope = SigningScope {
        region: "eu-central-1",
        service: "connect",
    };
    let time = UNIX_EPOCH + TIME;
    let signed = sign(&request, &endpoint, scope, &credentials, time).unwrap();
    assert_eq!(
        signed.uri(),
        "https://connect.eu-central-1.amazonaws.com/nothing?names=a%20b&names=c%2Fd"
    );
    assert_eq!(signed.headers()["x-amz-date"], "20150830T123600Z");
    assert_eq!(
        signed.headers()["authorization"],
        "AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/eu-central-1/connect/aws4_request, \
         SignedHeaders=host;x-amz-date;x-amz-security-token, \
         Signature=c99cd17d626278173faad6414376097a3fb78e0e2d3873f461c08387331b8158"
    );
}

/// An operation is a small trait: this one is written by hand.
struct ByHand;

impl Operation for ByHand {
    type Service = Connect;
    type Output = ();
    type Error = UnmodeledError;
    const NAME: &'static str = "ByHand";
    const METHOD: Method = Method::DELETE;
    const URI: &'static str = "/by-hand/{Id}";

    fn encode(&self, request: &mut RequestEncoder) {
        request.label("Id", &7_i64);
    }
}

#[test]
fn a_handwritten_operation_is_encoded_alike() {
    assert_eq!(encode(&ByHand, "").unwrap().path_and_query, "/by-hand/7");
}

/// Members that cannot be sent, one after the other.
struct Refused(&'static [&'static str]);

impl Operation for Refused {
    type Service = Connect;
    type Output = ();
    type Error = UnmodeledError;
    const NAME: &'static str = "Refused";
    const METHOD: Method = Method::POST;
    const URI: &'static str = "/refused/{Id}";

    fn encode(&self, request: &mut RequestEncoder) {
        for member in self.0 {
            match *member {
                "Id" => request.label("Id", &String::new()),
                "x-amz-note" => request.header("x-amz-note", &"two\nlines".to_owned()),
                // A year of five digits.
                name => request.body(
                    name,
                    &IsoDateTime::from(Timestamp::from_secs(253_402_300_800)),
                ),
            }
        }
    }
}

#[test]
fn the_first_member_that_cannot_be_sent_is_reported_by_its_own_name() {
    let error = |members| encode(&Refused(members), "").unwrap_err().to_string();
    for (members, start) in [
        (&["Id", "EndTime", "x-amz-note"][..], "Id: empty, "),
        (
            &["EndTime", "x-amz-note", "Id"],
            "EndTime: expected a time ",
        ),
        (&["x-amz-note", "Id", "EndTime"], "x-amz-note: "),
    ] {
        let error = error(members);
        assert!(error.starts_with(start), "{error}");
    }
}
