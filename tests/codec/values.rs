//! Every kind of value, wherever it may travel: to a server, back, and in a response.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::fmt;

use connect_runtime::decode::decode;
use connect_runtime::encode::{EncodedRequest, encode};
use connect_runtime::server::{RequestDecoder, ServerOperation, encode_output, match_path};
use connect_runtime::value::{HeaderValue, InvalidText, QueryValue, TextValue};
use connect_runtime::{
    ConnectEnum, ConnectShape, ConnectUnion, DecodeError, EpochSeconds, IsoDateTime, Operation,
    Sensitive, Shape, Timestamp, UnknownMember, UnknownValue, body_value, connect_operation,
};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use uuid::Uuid;

use crate::percent_encoding::percent;

/// What a server makes of a request.
fn read_request<O: ServerOperation>(request: &EncodedRequest) -> Result<O, DecodeError> {
    let uri: http::Uri = request.path_and_query.parse().unwrap();
    let labels = match_path(O::URI, uri.path()).unwrap();
    let mut members = RequestDecoder::new(labels, &uri, &request.headers, &request.body)?;
    O::decode_request(&mut members)
}

/// What an operation sends, which a server reads as that operation.
fn send<O: ServerOperation + fmt::Debug + PartialEq>(operation: &O) -> EncodedRequest {
    let request = encode(operation, "").unwrap();
    let decoded: O = read_request(&request).unwrap();
    assert_eq!(decoded, *operation);
    request
}

/// What a server responds with, and a client reads.
fn response<O: Operation<Output: fmt::Debug + PartialEq>>(output: &O::Output) -> Value {
    let response = encode_output::<O>(output).unwrap();
    assert_eq!(decode::<O::Output>(response.body()).unwrap(), *output);
    serde_json::from_slice(response.body()).unwrap()
}

/// What a client decodes from a response, or the error.
fn read<T: Shape>(json: &Value) -> Result<T, String> {
    decode(&json.to_string().into()).map_err(|error| {
        let cause = std::error::Error::source(&error).unwrap();
        cause.to_string()
    })
}

fn json(request: &EncodedRequest) -> Value {
    serde_json::from_slice(&request.body).unwrap()
}

/// Tests a type as a member of a request's body and of a response, required and optional.
macro_rules! in_body {
    ($($name:ident: $ty:ty = $value:expr => $json:expr;)*) => {$(
        #[test]
        fn $name() {
            #[connect_operation(method = POST, uri = "/", output = Output)]
            #[derive(Debug, PartialEq)]
            struct Request {
                required: $ty,
                optional: Option<$ty>,
            }

            #[derive(Debug, PartialEq, ConnectShape)]
            struct Output {
                required: $ty,
                optional: Option<$ty>,
            }

            let json_of_all = json!({"Required": $json, "Optional": $json});
            let request = Request::builder().required($value).optional($value).build();
            assert_eq!(json(&send(&request)), json_of_all);
            let output = Output::builder().required($value).optional($value).build();
            assert_eq!(response::<Request>(&output), json_of_all);

            let json_of_required = json!({"Required": $json});
            let request = Request { required: $value, optional: None };
            assert_eq!(json(&send(&request)), json_of_required);
            let output = Output { required: $value, optional: None };
            assert_eq!(response::<Request>(&output), json_of_required);
        }
    )*};
}

/// Tests a type as a label, in the query and as a header, required, optional and in lists.
macro_rules! in_text {
    ($($name:ident: $ty:ty = $value:expr => $text:expr;)*) => {$(
        #[test]
        fn $name() {
            #[connect_operation(method = GET, uri = "/{Label}")]
            #[derive(Debug, PartialEq)]
            struct Request {
                #[label]
                label: $ty,
                #[query]
                required: $ty,
                #[query]
                optional: Option<$ty>,
                #[query]
                list: Vec<$ty>,
                #[query]
                optional_list: Option<Vec<$ty>>,
                #[header("x-amz-required")]
                in_header: $ty,
                #[header("x-amz-optional")]
                maybe_in_header: Option<$ty>,
            }

            let (text, encoded) = ($text, percent($text));
            let required = Request::builder()
                .label($value)
                .required($value)
                .in_header($value);
            let request = send(&required.list(Vec::<$ty>::new()).build());
            assert_eq!(request.path_and_query, format!("/{encoded}?required={encoded}"));
            assert_eq!(request.headers["x-amz-required"], text);
            assert_eq!(request.headers.len(), 1);

            let request = send(&Request {
                label: $value,
                required: $value,
                optional: Some($value),
                list: vec![$value, $value],
                optional_list: Some(vec![$value]),
                in_header: $value,
                maybe_in_header: Some($value),
            });
            assert_eq!(
                request.path_and_query,
                format!(
                    "/{encoded}?required={encoded}&optional={encoded}\
                     &list={encoded}&list={encoded}&optionalList={encoded}"
                )
            );
            assert_eq!(request.headers["x-amz-optional"], text);
        }
    )*};
}

/// A newtype: one line hands on for the body, four lines do for the rest.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct QueueId(String);

body_value!(QueueId);

impl TextValue for QueueId {
    fn to_text(&self) -> Cow<'_, str> {
        self.0.to_text()
    }

    fn from_text(text: &str) -> Result<Self, InvalidText> {
        String::from_text(text).map(Self)
    }
}

fn queue() -> QueueId {
    QueueId("arn:q/1 ~".to_owned())
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Level(i32);

body_value!(Level);

impl TextValue for Level {
    fn to_text(&self) -> Cow<'_, str> {
        self.0.to_string().into()
    }

    fn from_text(text: &str) -> Result<Self, InvalidText> {
        i32::from_text(text).map(Self)
    }
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, ConnectEnum)]
enum Channel {
    Voice,
    #[wire("chat 2.0")]
    Chat,
    #[unknown]
    Unknown(UnknownValue),
}

const AWKWARD: &str = "\"\\\u{0}/ü\u{2028}😀";

fn text(text: &str) -> String {
    text.to_owned()
}

fn uuid() -> Uuid {
    Uuid::from_u128(0x936D_A01F_9ABD_4D9D_80C7_02AF_85C8_22A8)
}

fn iso() -> IsoDateTime {
    Timestamp::from_secs(1_515_531_081).into()
}

fn seconds() -> EpochSeconds {
    Timestamp::from_secs(1_515_531_081).into()
}

in_body! {
    text_in_a_body: String = text(AWKWARD) => AWKWARD;
    a_character_in_a_body: char = '😀' => "😀";
    a_boolean_in_a_body: bool = true => true;
    a_newtype_in_a_body: QueueId = queue() => "arn:q/1 ~";
    a_newtype_of_a_number_in_a_body: Level = Level(-3) => -3;
    a_uuid_in_a_body: Uuid = uuid() => "936da01f-9abd-4d9d-80c7-02af85c822a8";
    a_cow_in_a_body: Cow<'static, str> = Cow::Borrowed("ü") => "ü";
    a_boxed_text_in_a_body: Box<str> = "ü".into() => "ü";
    a_boxed_number_in_a_body: Box<i64> = Box::new(-1) => -1;
    a_secret_in_a_body: Sensitive<String> = Sensitive::from("p4ss") => "p4ss";
    secrets_in_a_body: Sensitive<Vec<Sensitive<i32>>> = vec![Sensitive::new(1)].into() => json!([1]);
    a_time_in_a_body: Timestamp = Timestamp::from_secs(1_515_531_081) => 1_515_531_081;
    an_iso_time_in_a_body: IsoDateTime = iso() => "2018-01-09T20:51:21Z";
    iso_times_in_a_list: Vec<IsoDateTime> = vec![iso()] => json!(["2018-01-09T20:51:21Z"]);
    iso_times_in_a_map: BTreeMap<String, IsoDateTime> = BTreeMap::from([(text("a"), iso())])
        => json!({"a": "2018-01-09T20:51:21Z"});
    epoch_seconds_in_a_body: EpochSeconds = seconds() => 1_515_531_081;
    a_secret_time_in_a_body: Sensitive<IsoDateTime> = Sensitive::new(iso()) => "2018-01-09T20:51:21Z";
    a_known_enum_in_a_body: Channel = Channel::Chat => "chat 2.0";
    an_unknown_enum_in_a_body: Channel = Channel::from("FAX ü") => "FAX ü";
    a_list_in_a_body: Vec<String> = vec![text("a"), text(""), text("a")] => json!(["a", "", "a"]);
    an_empty_list_in_a_body: Vec<QueueId> = vec![] => json!([]);
    a_set_in_a_body: BTreeSet<i64> = BTreeSet::from([2, 1]) => json!([1, 2]);
    newtypes_in_a_list: Vec<QueueId> = vec![queue()] => json!(["arn:q/1 ~"]);
    uuids_in_a_list: Vec<Uuid> = vec![uuid()] => json!(["936da01f-9abd-4d9d-80c7-02af85c822a8"]);
    known_and_unknown_enums_in_a_list: Vec<Channel> =
        vec![Channel::Voice, Channel::from("FAX"), Channel::from("FAX")]
        => json!(["VOICE", "FAX", "FAX"]);
    a_hash_map_in_a_body: HashMap<String, i64> = HashMap::from([(text("ü \""), 1), (text(""), 2)])
        => json!({"ü \"": 1, "": 2});
    an_empty_map_in_a_body: BTreeMap<String, i64> = BTreeMap::<String, i64>::new() => json!({});
    known_and_unknown_enums_as_keys: BTreeMap<Channel, i64> =
        BTreeMap::from([(Channel::Chat, 1), (Channel::from("FAX ü"), 2)])
        => json!({"chat 2.0": 1, "FAX ü": 2});
    enums_as_keys_of_a_hash_map: HashMap<Channel, Channel> =
        HashMap::from([(Channel::Voice, Channel::from("FAX"))]) => json!({"VOICE": "FAX"});
    numbers_as_keys: BTreeMap<i64, String> = BTreeMap::from([(i64::MIN, text("a")), (i64::MAX, text("b"))])
        => json!({"-9223372036854775808": "a", "9223372036854775807": "b"});
    large_numbers_as_keys: HashMap<u64, u8> = HashMap::from([(u64::MAX, 1)])
        => json!({"18446744073709551615": 1});
    small_numbers_as_keys: BTreeMap<i8, u8> = BTreeMap::from([(i8::MIN, 0), (i8::MAX, u8::MAX)])
        => json!({"-128": 0, "127": 255});
    newtypes_of_numbers_as_keys: BTreeMap<Level, Level> = BTreeMap::from([(Level(-1), Level(2))])
        => json!({"-1": 2});
    newtypes_as_keys: BTreeMap<QueueId, QueueId> = BTreeMap::from([(queue(), queue())])
        => json!({"arn:q/1 ~": "arn:q/1 ~"});
    uuids_as_keys: HashMap<Uuid, bool> = HashMap::from([(uuid(), false)])
        => json!({"936da01f-9abd-4d9d-80c7-02af85c822a8": false});
    booleans_as_keys: BTreeMap<bool, i64> = BTreeMap::from([(true, 1), (false, 0)])
        => json!({"true": 1, "false": 0});
    lists_in_lists: Vec<Vec<Vec<i32>>> = vec![vec![], vec![vec![], vec![1, 2]]]
        => json!([[], [[], [1, 2]]]);
    maps_in_lists_in_maps: BTreeMap<String, Vec<HashMap<String, BTreeMap<i32, String>>>> =
        BTreeMap::from([(text("a"), vec![HashMap::new(), HashMap::from([
            (text("b"), BTreeMap::from([(-1, text("c"))])),
        ])])])
        => json!({"a": [{}, {"b": {"-1": "c"}}]});
    a_structure_of_itself: Tree = tree() => tree_json();
    structures_of_themselves: Vec<Box<Tree>> = vec![Box::new(tree())] => json!([tree_json()]);
    a_union_of_itself: Filter = filter() => filter_json();
    a_structure_of_the_users_own: Point = Point { x: 1, label: None } => json!({"x": 1});
    a_type_that_writes_itself: Share = Share(50) => "50 %";
    types_that_write_themselves: BTreeMap<Share, Vec<Share>> =
        BTreeMap::from([(Share(1), vec![Share(2)])]) => json!({"1 %": ["2 %"]});
}

in_text! {
    text_as_text: String = text("/ %+&=?#{}") => "/ %+&=?#{}";
    a_boolean_as_text: bool = false => "false";
    a_newtype_as_text: QueueId = queue() => "arn:q/1 ~";
    a_uuid_as_text: Uuid = uuid() => "936da01f-9abd-4d9d-80c7-02af85c822a8";
    a_cow_as_text: Cow<'static, str> = Cow::Borrowed("a b") => "a b";
    a_boxed_newtype_as_text: Box<QueueId> = Box::new(queue()) => "arn:q/1 ~";
    a_boxed_enum_as_text: Box<Channel> = Box::new(Channel::Chat) => "chat 2.0";
    a_secret_as_text: Sensitive<String> = Sensitive::from("p4ss") => "p4ss";
    an_iso_time_as_text: IsoDateTime = iso() => "2018-01-09T20:51:21Z";
    epoch_seconds_as_text: EpochSeconds = seconds() => "1515531081";
    a_secret_number_as_text: Sensitive<i32> = Sensitive::new(-7) => "-7";
    a_known_enum_as_text: Channel = Channel::Chat => "chat 2.0";
    an_unknown_enum_as_text: Channel = Channel::from("a/b:c") => "a/b:c";
    a_type_that_writes_itself_as_text: Share = Share(50) => "50 %";
}

/// Tests a width of whole numbers at both its ends and beyond.
macro_rules! whole_numbers {
    ($($name:ident: $ty:ty;)*) => {$(
        mod $name {
            use super::*;

            in_body! {
                lowest_in_a_body: $ty = <$ty>::MIN => <$ty>::MIN;
                highest_in_a_body: $ty = <$ty>::MAX => <$ty>::MAX;
                ends_as_keys: BTreeMap<$ty, $ty> = BTreeMap::from([(<$ty>::MIN, <$ty>::MAX)])
                    => json!({<$ty>::MIN.to_string(): <$ty>::MAX});
            }

            in_text! {
                lowest_as_text: $ty = <$ty>::MIN => &<$ty>::MIN.to_string();
                highest_as_text: $ty = <$ty>::MAX => &<$ty>::MAX.to_string();
            }

            #[test]
            fn out_of_range_numbers_are_rejected() {
                #[derive(Debug, PartialEq, ConnectShape)]
                struct Output {
                    number: $ty,
                }
                let expected = concat!("Number: expected a whole number (", stringify!($ty), "), found a number");
                let (below, above) = (i128::from(<$ty>::MIN) - 1, i128::from(<$ty>::MAX) + 1);
                for beyond in [below, above] {
                    let text = format!(r#"{{"Number":{beyond}}}"#);
                    let error = decode::<Output>(&text.into()).unwrap_err();
                    let cause = std::error::Error::source(&error).unwrap().to_string();
                    assert!(cause.starts_with(expected), "{cause}");
                    assert!(<$ty>::from_text(&beyond.to_string()).is_err(), "{beyond}");
                }
            }
        }
    )*};
}

whole_numbers! {
    i8_numbers: i8;
    i16_numbers: i16;
    i32_numbers: i32;
    i64_numbers: i64;
    u8_numbers: u8;
    u16_numbers: u16;
    u32_numbers: u32;
    u64_numbers: u64;
}

/// All but bytes, for Connect has no blobs.
macro_rules! lists_of_whole_numbers {
    ($($name:ident: $ty:ty;)*) => {$(
        in_body! {
            $name: Vec<$ty> = vec![<$ty>::MIN, <$ty>::MAX] => json!([<$ty>::MIN, <$ty>::MAX]);
        }
    )*};
}

lists_of_whole_numbers! {
    i8s_in_a_list: i8;
    i16s_in_a_list: i16;
    i32s_in_a_list: i32;
    i64s_in_a_list: i64;
    u16s_in_a_list: u16;
    u32s_in_a_list: u32;
    u64s_in_a_list: u64;
}

#[derive(Debug, Clone, PartialEq, ConnectShape)]
struct Tree {
    name: String,
    left: Option<Box<Tree>>,
    branches: Vec<Tree>,
    by_name: Option<BTreeMap<String, Tree>>,
}

fn leaf(name: &str) -> Tree {
    Tree::builder().name(name).branches([]).build()
}

fn tree() -> Tree {
    Tree::builder()
        .name("root")
        .left(Box::new(leaf("left")))
        .branches([leaf("a"), leaf("b")])
        .by_name([("c", leaf("c"))])
        .build()
}

fn tree_json() -> Value {
    let leaf = |name| json!({"Name": name, "Branches": []});
    json!({
        "Name": "root",
        "Left": leaf("left"),
        "Branches": [leaf("a"), leaf("b")],
        "ByName": {"c": leaf("c")},
    })
}

#[derive(Debug, Clone, PartialEq, ConnectUnion)]
enum Filter {
    Is(String),
    Not(Box<Filter>),
    AnyOf(Vec<Filter>),
    #[unknown]
    Unknown(UnknownMember),
}

fn filter() -> Filter {
    let unknown = UnknownMember::new("Near", json!({"ü": [1, true, {}]}));
    Filter::AnyOf(vec![
        Filter::Not(Box::new(Filter::Is("a".to_owned()))),
        Filter::Unknown(unknown),
        Filter::AnyOf(Vec::new()),
    ])
}

fn filter_json() -> Value {
    json!({"AnyOf": [{"Not": {"Is": "a"}}, {"Near": {"ü": [1, true, {}]}}, {"AnyOf": []}]})
}

/// A structure that goes through serde on purpose.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
struct Point {
    x: i32,
    label: Option<String>,
}

body_value!(Point as serde);

/// A type that implements every trait by hand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Share(u8);

impl TextValue for Share {
    fn to_text(&self) -> Cow<'_, str> {
        format!("{} %", self.0).into()
    }

    fn from_text(text: &str) -> Result<Self, InvalidText> {
        let number = text.strip_suffix(" %").and_then(|text| text.parse().ok());
        number.map(Self).ok_or(InvalidText::expected("a share"))
    }
}

body_value!(Share as text);

#[test]
fn an_error_of_a_custom_type_is_reported_with_its_location() {
    #[connect_operation(method = POST, uri = "/{Share}", output = Output)]
    #[derive(Debug, PartialEq)]
    struct Request {
        #[label]
        share: Share,
        #[query]
        shares: Vec<Share>,
    }

    #[derive(Debug, PartialEq, ConnectShape)]
    struct Output {
        shares: Vec<Share>,
    }

    let good = Request::builder().share(Share(1)).shares([]).build();
    let mut request = send(&good);
    request.path_and_query = "/1".to_owned();
    let error = read_request::<Request>(&request).unwrap_err();
    assert_eq!(error.to_string(), "Share: expected a share");
    request.path_and_query = "/1%20%25?shares=2%20%25&shares=2".to_owned();
    let error = read_request::<Request>(&request).unwrap_err();
    assert_eq!(error.to_string(), "shares: expected a share");
    let error = read::<Output>(&json!({"Shares": ["1 %", "1"]})).unwrap_err();
    assert_eq!(error, "Shares[1]: expected a share");
}

/// A type with a form of its own in the query: two values under one name.
#[derive(Debug, PartialEq)]
struct Between(i64, i64);

impl QueryValue for Between {
    fn for_each_text(&self, add: &mut dyn FnMut(&str)) {
        add(&self.0.to_text());
        add(&self.1.to_text());
    }

    fn from_texts(texts: &mut dyn Iterator<Item = Cow<'_, str>>) -> Result<Self, InvalidText> {
        Ok(Self(i64::from_texts(texts)?, i64::from_texts(texts)?))
    }
}

/// A type with a form of its own in a header: absent where it is empty.
#[derive(Debug, PartialEq)]
struct Words(Vec<String>);

impl HeaderValue for Words {
    fn to_header(&self) -> Result<Option<Cow<'_, str>>, InvalidText> {
        Ok((!self.0.is_empty()).then(|| self.0.join(", ").into()))
    }

    fn from_header(text: Option<&str>) -> Result<Self, InvalidText> {
        let words = text.into_iter().flat_map(|text| text.split(", "));
        Ok(Self(words.map(str::to_owned).collect()))
    }
}

#[test]
fn a_custom_type_may_have_a_format_for_each_location() {
    #[connect_operation(method = GET, uri = "/")]
    #[derive(Debug, PartialEq)]
    struct Request {
        #[query]
        size: Between,
        #[header("x-amz-words")]
        words: Words,
        #[header("x-amz-more-words")]
        more: Option<Words>,
    }

    let request = send(&Request {
        size: Between(-1, 2),
        words: Words(vec!["a".to_owned(), "b".to_owned()]),
        more: None,
    });
    assert_eq!(request.path_and_query, "/?size=-1&size=2");
    assert_eq!(request.headers["x-amz-words"], "a, b");

    let none = Request {
        size: Between(1, 1),
        words: Words(Vec::new()),
        more: None,
    };
    assert!(send(&none).headers.is_empty());
    let mut request = send(&none);
    request.path_and_query = "/?size=1".to_owned();
    let error = read_request::<Request>(&request).unwrap_err();
    assert_eq!(
        error.to_string(),
        "size: expected a value, as it is required"
    );
}

#[test]
fn a_sensitive_value_is_sent_but_not_printed() {
    #[connect_operation(method = POST, uri = "/{Id}", output = Output)]
    #[derive(Debug, PartialEq)]
    struct Request {
        #[label]
        id: Sensitive<String>,
        #[query]
        pin: Option<Sensitive<i32>>,
        #[header("x-amz-name")]
        name: Sensitive<String>,
        body: Sensitive<Tree>,
        more: Vec<Sensitive<Channel>>,
    }

    #[derive(Debug, PartialEq, ConnectShape)]
    struct Output {
        url: Sensitive<String>,
    }

    let operation = Request::builder()
        .id("s3cret")
        .pin(4711.into())
        .name("s3cret")
        .body(leaf("s3cret").into())
        .more([Channel::from("s3cret").into()])
        .build();
    let request = send(&operation);
    assert_eq!(request.path_and_query, "/s3cret?pin=4711");
    assert_eq!(request.headers["x-amz-name"], "s3cret");
    assert_eq!(json(&request)["Body"]["Name"], "s3cret");
    assert_eq!(
        format!("{operation:?}"),
        "Request { id: ***, pin: Some(***), name: ***, body: ***, more: [***] }"
    );
    let output = Output::builder().url("s3cret").build();
    assert_eq!(response::<Request>(&output), json!({"Url": "s3cret"}));
    assert_eq!(format!("{output:?}"), "Output { url: *** }");

    // A value that does not fit is not quoted either.
    let error = read::<Output>(&json!({"Url": ["s3cret"]})).unwrap_err();
    assert_eq!(error, "Url: expected a string, found a list");
    let broken = Request {
        name: "s3cret\n".into(),
        ..operation
    };
    let error = encode(&broken, "").unwrap_err();
    assert!(!error.to_string().contains("s3cret"), "{error}");
}

/// Floats wherever a body has them. NaN equals nothing, so they are compared by what they print.
#[connect_operation(method = POST, uri = "/", output = FloatsOutput)]
#[derive(Debug, Clone)]
struct Floats {
    single: f32,
    double: f64,
    optional: Option<f64>,
    singles: Vec<f32>,
    by_name: BTreeMap<String, f64>,
    boxed: Box<f32>,
    secret: Sensitive<f64>,
}

#[derive(Debug, ConnectShape)]
struct FloatsOutput {
    single: f32,
    double: f64,
    optional: Option<f64>,
    singles: Vec<f32>,
    by_name: BTreeMap<String, f64>,
}

fn check_floats(single: f32, double: f64, single_json: &Value, double_json: &Value) {
    let operation = Floats {
        single,
        double,
        optional: Some(double),
        singles: vec![single, single],
        by_name: BTreeMap::from([("a".to_owned(), double)]),
        boxed: Box::new(single),
        secret: double.into(),
    };
    let request = encode(&operation, "").unwrap();
    let mut expected = json!({
        "Single": single_json,
        "Double": double_json,
        "Optional": double_json,
        "Singles": [single_json, single_json],
        "ByName": {"a": double_json},
    });
    let output: FloatsOutput = read(&expected).unwrap();
    expected["Boxed"] = single_json.clone();
    expected["Secret"] = double_json.clone();
    // As text, for `serde_json` takes -0.0 and 0.0 for equal.
    assert_eq!(json(&request).to_string(), expected.to_string());

    let decoded: Floats = read_request(&request).unwrap();
    assert_eq!(format!("{decoded:?}"), format!("{operation:?}"));
    let secret = decoded.secret.into_exposed();
    assert_eq!(format!("{secret:?}"), format!("{double:?}"));

    let response = encode_output::<Floats>(&output).unwrap();
    let again: FloatsOutput = decode(response.body()).unwrap();
    let members = (
        single,
        double,
        Some(double),
        vec![single, single],
        BTreeMap::from([("a", double)]),
    );
    for output in [output, again] {
        let FloatsOutput {
            single,
            double,
            optional,
            singles,
            by_name,
        } = output;
        let found = format!("{:?}", (single, double, optional, singles, by_name));
        assert_eq!(found, format!("{members:?}"));
    }
}

#[test]
fn nan_and_infinity_are_strings() {
    for (single, double, text) in [
        (f32::NAN, f64::NAN, "NaN"),
        (f32::INFINITY, f64::INFINITY, "Infinity"),
        (f32::NEG_INFINITY, f64::NEG_INFINITY, "-Infinity"),
    ] {
        check_floats(single, double, &json!(text), &json!(text));
    }
    for text in ["nan", "inf", "+Infinity", "1.5", ""] {
        let json = json!({"Single": 1, "Double": text});
        let error = read::<FloatsOutput>(&json).unwrap_err();
        assert_eq!(error, "Double: expected a number, found a string", "{text}");
    }
}

#[test]
fn floats_round_trip() {
    for single in [
        0.0,
        -0.0,
        1.0,
        -1.5,
        0.1,
        1.0 / 3.0,
        16_777_217.0,
        f32::EPSILON,
        f32::MIN_POSITIVE,
        f32::MAX,
        f32::MIN,
    ] {
        // JSON has the shortest digits that are this number.
        let json_of_single: Value = serde_json::from_str(&format!("{single:?}")).unwrap();
        check_floats(single, 0.5, &json_of_single, &json!(0.5));
    }
    for double in [
        0.0,
        -0.0,
        0.1,
        1.0 / 3.0,
        f64::EPSILON,
        f64::MIN_POSITIVE,
        f64::MAX,
        f64::MIN,
    ] {
        check_floats(0.5, double, &json!(0.5), &json!(double));
    }
}

#[test]
fn an_integer_is_accepted_as_a_float() {
    let json = json!({"Single": 1, "Double": -2, "Singles": [u64::MAX]});
    let output: FloatsOutput = read(&json).unwrap();
    let FloatsOutput { single, double, .. } = output;
    assert_eq!(format!("{:?}", (single, double)), "(1.0, -2.0)");
    assert_eq!(format!("{:?}", output.singles), "[1.8446744e19]");
}

#[connect_operation(method = POST, uri = "/", output = TimesOutput)]
#[derive(Debug, Clone, PartialEq)]
struct Times {
    #[header("x-amz-since")]
    since: Timestamp,
    #[header("x-amz-until")]
    until: Option<Timestamp>,
    #[query]
    from: Timestamp,
    #[query]
    to: Option<Timestamp>,
    #[query]
    days: Vec<Timestamp>,
    #[query]
    more_days: Option<Vec<Timestamp>>,
    at: Timestamp,
    all: Vec<Timestamp>,
    by_name: BTreeMap<String, Timestamp>,
}

#[derive(Debug, PartialEq, ConnectShape)]
struct TimesOutput {
    at: Option<Timestamp>,
    all: Vec<Timestamp>,
    by_name: BTreeMap<String, Timestamp>,
}

fn times(time: Timestamp) -> Times {
    Times::builder()
        .since(time)
        .from(time)
        .days([time, time])
        .at(time)
        .all([time, time])
        .by_name([("a", time)])
        .build()
}

#[test]
fn a_timestamp_is_a_number_in_a_body_and_a_date_in_a_header() {
    for (seconds, date) in [
        (0, "Thu, 01 Jan 1970 00:00:00 GMT"),
        (-1, "Wed, 31 Dec 1969 23:59:59 GMT"),
        (1_515_531_081, "Tue, 09 Jan 2018 20:51:21 GMT"),
        (4_102_444_800, "Fri, 01 Jan 2100 00:00:00 GMT"),
        (253_402_300_799, "Fri, 31 Dec 9999 23:59:59 GMT"),
    ] {
        let time = Timestamp::from_secs(seconds);
        let request = send(&times(time));
        assert_eq!(request.headers["x-amz-since"], date);
        assert!(!request.headers.contains_key("x-amz-until"));
        assert_eq!(
            json(&request),
            json!({"At": seconds, "All": [seconds, seconds], "ByName": {"a": seconds}})
        );
        let until = Times {
            until: Some(time),
            ..times(time)
        };
        assert_eq!(send(&until).headers["x-amz-until"], date);
    }
}

#[test]
fn a_timestamp_is_text_in_the_query() {
    let time = Timestamp::from_secs(1_515_531_081);
    let text = "2018-01-09T20%3A51%3A21Z";
    let request = send(&times(time));
    let required = format!("/?from={text}&days={text}&days={text}");
    assert_eq!(request.path_and_query, required);
    let request = send(&Times {
        to: Some(time),
        more_days: Some(vec![time]),
        ..times(time)
    });
    let all = format!("/?from={text}&to={text}&days={text}&days={text}&moreDays={text}");
    assert_eq!(request.path_and_query, all);
}

/// ISO 8601 has four digits for a year.
#[test]
fn a_timestamp_without_a_text_form_is_not_sent() {
    #[connect_operation(method = POST, uri = "/")]
    struct Iso {
        all: Vec<IsoDateTime>,
    }
    let year_10000 = Timestamp::from_secs(253_402_300_800);
    let operation = Iso::builder().all([year_10000]).build();
    let error = encode(&operation, "").unwrap_err();
    assert_eq!(
        error.to_string(),
        "All: expected a time before the year 10000"
    );
}

/// What the client writes at its end of time it reads as well.
#[test]
fn the_last_millisecond_of_the_year_9999_is_read() {
    let last: Timestamp = "9999-12-31T23:59:59.999Z".parse().unwrap();
    let request = send(&Times {
        since: Timestamp::from_secs(0),
        ..times(last)
    });
    assert_eq!(json(&request)["At"], json!(253_402_300_799.999));
    let text: Timestamp = "253402300799.999".parse().unwrap();
    assert_eq!(text, last);
}

#[test]
fn setters_accept_convertible_timestamps_and_sensitive_values() {
    #[derive(Debug, PartialEq, ConnectShape)]
    struct Account {
        password: Sensitive<String>,
        hint: Option<Sensitive<String>>,
        since: Timestamp,
        until: Option<IsoDateTime>,
    }
    let time = Timestamp::from_secs(0);
    let account = Account::builder().password("a").hint("b".to_owned());
    let account = account.since(std::time::UNIX_EPOCH).until(time).build();
    let expected = Account {
        password: Sensitive::from("a"),
        hint: Some(Sensitive::from("b")),
        since: time,
        until: Some(IsoDateTime(time)),
    };
    assert_eq!(account, expected);
}

#[test]
fn a_timestamp_may_have_a_fraction() {
    for (seconds, text) in [
        (0.5, "1970-01-01T00:00:00.5Z"),
        (-0.25, "1969-12-31T23:59:59.75Z"),
        (1_515_531_081.125, "2018-01-09T20:51:21.125Z"),
    ] {
        let time: Timestamp = text.parse().unwrap();
        assert_eq!(time.to_string(), text);
        // A date in a header has none.
        let operation = Times {
            since: Timestamp::from_secs(0),
            ..times(time)
        };
        assert_eq!(json(&send(&operation))["At"], json!(seconds));
        let output: TimesOutput = read(&json!({"At": seconds})).unwrap();
        assert_eq!(output.at, Some(time));
    }
}

/// Real services send numbers, emulators all three.
#[test]
fn a_timestamp_is_read_in_all_formats_at_every_location() {
    let time = Timestamp::from_secs(1_515_531_081);
    let forms = [
        json!(1_515_531_081),
        json!(1_515_531_081.0),
        json!("2018-01-09T20:51:21Z"),
        json!("2018-01-09T20:51:21"),
        json!("2018-01-09T20:51:21.000000"),
        json!("2018-01-09T22:51:21+02:00"),
        json!("2018-01-09T20:51:21+0000"),
        json!("2018-01-09T20:51:21.000+0000"),
        json!("2018-01-09 20:51:21"),
        json!("2018-01-09 20:51:21Z"),
        json!("2018-1-9T20:51:21Z"),
        json!("1515531081"),
        json!("Tue, 9 Jan 2018 20:51:21 GMT"),
        json!("Tue, 09 Jan 2018 20:51:21 GMT"),
    ];
    for form in forms {
        let body = json!({"At": form, "All": [form, form], "ByName": {"a": form}});
        let output: TimesOutput = read(&body).unwrap();
        assert_eq!((output.at, output.all), (Some(time), vec![time, time]));
        assert_eq!(output.by_name["a"], time);

        let mut request = encode(&times(time), "").unwrap();
        request.body = body.to_string().into();
        let header = form
            .as_str()
            .map_or_else(|| form.to_string(), str::to_owned);
        request
            .headers
            .insert("x-amz-since", header.parse().unwrap());
        assert_eq!(read_request::<Times>(&request).unwrap(), times(time));
    }
    let midnight = json!({"At": "2018-01-09"});
    let output: TimesOutput = read(&midnight).unwrap();
    assert_eq!(output.at, Some(Timestamp::from_secs(1_515_456_000)));
}

#[test]
fn an_invalid_timestamp_is_rejected_at_every_location() {
    let time = Timestamp::from_secs(0);
    let mut request = encode(&times(time), "").unwrap();
    request
        .headers
        .insert("x-amz-since", "soon".parse().unwrap());
    let error = read_request::<Times>(&request).unwrap_err();
    assert_eq!(error.to_string(), "x-amz-since: expected an HTTP-date");
    request.headers.clear();
    let error = read_request::<Times>(&request).unwrap_err();
    assert_eq!(error.to_string(), "x-amz-since: expected an HTTP-date");
    for (json, found) in [
        (json!("soon"), "a string that is not one"),
        (json!("NaN"), "a string that is not one"),
        (json!(""), "a string that is not one"),
        (json!("2018-01"), "a string that is not one"),
        (json!("2018-02-30"), "a string that is not one"),
        (json!("2018-01-09T20:51:21+ü"), "a string that is not one"),
        (json!("Tue, 9"), "a string that is not one"),
        (json!(1e300), "a number that is not one"),
        (json!(u64::MAX), "a number that is not one"),
        (json!(true), "a boolean"),
    ] {
        let error = read::<TimesOutput>(&json!({"All": [0, json]})).unwrap_err();
        let expected = "All[1]: expected a time (epoch seconds, ISO 8601 or an HTTP-date), found";
        assert_eq!(error, format!("{expected} {found}"));
    }
}

#[derive(Debug, PartialEq, ConnectShape)]
struct Containers {
    list: Vec<i64>,
    map: BTreeMap<String, i64>,
    hash_map: Option<HashMap<Channel, Channel>>,
    lists: Option<Vec<Vec<String>>>,
    maps: Option<BTreeMap<i64, BTreeMap<String, Vec<i64>>>>,
    trees: Option<Vec<Tree>>,
    boxed: Option<Box<[Timestamp]>>,
    point: Option<Point>,
}

/// Connect has no sparse lists: `null` is not a value, wherever it stands.
#[test]
fn null_entries_are_skipped() {
    let output: Containers = read(&json!({
        "List": [null, 1, null, 2, null],
        "Map": {"a": null, "b": 1},
        "HashMap": {"VOICE": null, "FAX": "VOICE"},
        "Lists": [null, [null], ["a", null, ""]],
        "Maps": {"1": null, "2": {"a": null, "b": [null, 3]}},
        "Trees": [null, {"Name": "t", "Left": null, "Branches": null, "ByName": {"x": null}}],
        "Boxed": [null],
        "Point": {"x": 1, "label": null},
    }))
    .unwrap();
    let mut tree = leaf("t");
    tree.by_name = Some(BTreeMap::new());
    let expected = Containers::builder()
        .list([1, 2])
        .map([("b", 1)])
        .hash_map([(Channel::from("FAX"), Channel::Voice)])
        .lists([vec![], vec!["a".to_owned(), String::new()]])
        .maps([(2, BTreeMap::from([("b".to_owned(), vec![3])]))])
        .trees([tree])
        .boxed(Box::new([]))
        .point(Point { x: 1, label: None })
        .build();
    assert_eq!(output, expected);
}

#[test]
fn an_absent_required_container_is_empty() {
    let empty = Containers::builder()
        .list([])
        .map(BTreeMap::<String, _>::new())
        .build();
    assert_eq!(read::<Containers>(&json!({})).unwrap(), empty);
    let null = json!({"List": null, "Map": null, "HashMap": null, "Trees": null});
    assert_eq!(read::<Containers>(&null).unwrap(), empty);
    // Empty is not absent.
    let output: Containers = read(&json!({"HashMap": {}, "Lists": []})).unwrap();
    assert_eq!(output.hash_map, Some(HashMap::new()));
    assert_eq!(output.lists, Some(Vec::new()));
}

/// Before 1970, after it, with and without a fraction.
#[test]
fn timestamps_convert_to_common_time_types() {
    for text in [
        "1969-12-31T23:59:58.5Z",
        "2024-05-03T02:41:28.172Z",
        "2024-05-03T02:41:28Z",
    ] {
        let timestamp: Timestamp = text.parse().unwrap();
        let system = std::time::SystemTime::try_from(timestamp).unwrap();
        assert_eq!(Timestamp::from(system), timestamp);
        let chrono = chrono::DateTime::<chrono::Utc>::try_from(timestamp).unwrap();
        assert_eq!(Timestamp::from(chrono), timestamp);
        assert_eq!(
            chrono,
            text.parse::<chrono::DateTime<chrono::Utc>>().unwrap()
        );
        let offset = time::OffsetDateTime::try_from(timestamp).unwrap();
        assert_eq!(Timestamp::from(offset), timestamp);
    }
    let far = Timestamp::from_secs(i64::MAX);
    assert!(chrono::DateTime::<chrono::Utc>::try_from(far).is_err());
    assert!(time::OffsetDateTime::try_from(far).is_err());
}
