//! Any text can stand in a path or a query: it is encoded by the protocol's one rule, read back by
//! the server, and signed as the server computes it.
//!
//! The seed is fixed, so that a failure is the same on every host.

use std::fmt::{self, Write as _};

use connect_local::LocalConnect;
use connect_runtime::encode::{EncodedRequest, encode};
use connect_runtime::server::{RequestDecoder, ServerOperation, match_path};
use connect_runtime::{Client, ConnectShape, connect_operation};
use proptest::collection::vec;
use proptest::option::of;
use proptest::prelude::{Strategy, any, prop_oneof};
use proptest::sample::select;
use proptest::test_runner::{Config, RngAlgorithm, RngSeed, TestRunner};

/// Labels beside each other, after and before literal segments, and at the end.
#[connect_operation(method = GET, uri = "/things/{First}/{Second}/of/{Last}", output = SeenOutput)]
#[derive(Debug, Clone, PartialEq)]
struct Things {
    #[label]
    first: String,
    #[label]
    second: String,
    #[label]
    last: String,
    #[query]
    one: Option<String>,
    #[query]
    many: Vec<String>,
}

/// What a handler saw.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
struct SeenOutput {
    labels: Vec<String>,
    one: Option<String>,
    many: Vec<String>,
}

impl Things {
    fn seen(self) -> SeenOutput {
        SeenOutput {
            labels: vec![self.first, self.second, self.last],
            one: self.one,
            many: self.many,
        }
    }
}

/// What has a meaning in a path, a query, a path's template, or in somebody's normaliser; and the
/// ends of UTF-8's lengths.
const AWKWARD: [&str; 30] = [
    "/",
    "//",
    ".",
    "..",
    "...",
    "/../",
    "~",
    "-",
    "_",
    " ",
    "+",
    "%",
    "%2F",
    "%25",
    "%zz",
    "?",
    "#",
    "&",
    "=",
    ";",
    "@",
    ":",
    "{Second}",
    "\0",
    "\r\n",
    "\u{7f}",
    "\u{80}",
    "\u{7ff}\u{800}",
    "\u{ffff}",
    "\u{10ffff}",
];

fn text() -> impl Strategy<Value = String> {
    let awkward = || select(AWKWARD.as_slice()).prop_map(str::to_owned);
    let part = prop_oneof![
        awkward(),
        any::<String>(),
        any::<char>().prop_map(String::from)
    ];
    prop_oneof![
        awkward(),
        any::<String>(),
        vec(part, 0..5).prop_map(|parts| parts.concat()),
    ]
}

fn label() -> impl Strategy<Value = String> {
    let names_another = |label: &String| matches!(label.as_str(), "" | "." | "..");
    text().prop_filter("an error", move |label| !names_another(label))
}

fn things() -> impl Strategy<Value = Things> {
    let members = (label(), label(), label(), of(text()), vec(text(), 0..4));
    members.prop_map(|(first, second, last, one, many)| Things {
        first,
        second,
        last,
        one,
        many,
    })
}

/// Tries many values. A panic of `check` is reported for the smallest value that fails.
fn for_all<T: fmt::Debug>(cases: u32, values: &impl Strategy<Value = T>, check: impl Fn(T)) {
    let config = Config {
        cases,
        rng_algorithm: RngAlgorithm::ChaCha,
        rng_seed: RngSeed::Fixed(3_986),
        failure_persistence: None,
        ..Config::default()
    };
    let result = TestRunner::new(config).run(values, |value| {
        check(value);
        Ok(())
    });
    if let Err(error) = result {
        panic!("{error}");
    }
}

/// The rule of the protocol, in other words than the runtime's.
pub(crate) fn percent(text: &str) -> String {
    let mut encoded = String::new();
    for byte in text.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => {
                encoded.push(char::from(byte));
            }
            _ => write!(encoded, "%{byte:02X}").unwrap(),
        }
    }
    encoded
}

/// Reads a text that must hold unreserved characters and upper-case escapes of all others only.
fn strictly_decoded(encoded: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = encoded.bytes();
    while let Some(byte) = rest.next() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => bytes.push(byte),
            b'%' => {
                let digit = |byte| match byte {
                    Some(digit @ b'0'..=b'9') => digit - b'0',
                    Some(digit @ b'A'..=b'F') => digit - b'A' + 10,
                    _ => panic!("no upper-case escape in {encoded}"),
                };
                let escaped = digit(rest.next()) * 16 + digit(rest.next());
                let is_unreserved = escaped.is_ascii_alphanumeric() || b"-._~".contains(&escaped);
                assert!(!is_unreserved, "{escaped} needs no escape in {encoded}");
                bytes.push(escaped);
            }
            _ => panic!("{byte} is not unreserved in {encoded}"),
        }
    }
    String::from_utf8(bytes).unwrap()
}

/// What a server makes of a request.
fn read<O: ServerOperation>(request: &EncodedRequest) -> O {
    let uri: http::Uri = request.path_and_query.parse().unwrap();
    let labels = match_path(O::URI, uri.path()).unwrap();
    let mut members = RequestDecoder::new(labels, &uri, &request.headers, &[]).unwrap();
    O::decode_request(&mut members).unwrap()
}

#[test]
fn everything_but_unreserved_characters_is_percent_encoded() {
    for_all(2000, &things(), |things| {
        let request = encode(&things, "").unwrap();
        let whole = request.path_and_query.as_str();
        let (path, query) = whole.split_once('?').unwrap_or((whole, ""));

        let segments: Vec<_> = path.split('/').collect();
        let ["", "things", first, second, "of", last] = segments[..] else {
            panic!("a label left its segment in {path}")
        };
        let labels = [first, second, last].map(strictly_decoded);
        assert_eq!(labels, [&*things.first, &*things.second, &*things.last]);

        let sent: Vec<_> = query
            .split('&')
            .filter(|pair| !pair.is_empty())
            .map(|pair| {
                let (name, value) = pair.split_once('=').unwrap();
                (name, strictly_decoded(value))
            })
            .collect();
        let one = things.one.map(|value| ("one", value));
        let many = things.many.into_iter().map(|value| ("many", value));
        assert_eq!(sent, one.into_iter().chain(many).collect::<Vec<_>>());
    });
}

#[test]
fn a_server_decodes_what_was_encoded() {
    for_all(1000, &things(), |things| {
        let request = encode(&things, "").unwrap();
        assert_eq!(read::<Things>(&request), things);
    });
}

/// A label is encoded twice in the canonical request, a query once. The local Connect's own
/// canonicaliser would refuse the signature if the signer's differed.
#[test]
fn a_server_accepts_the_signature_over_any_text() {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    let (local, client) = runtime.block_on(async {
        let local = LocalConnect::builder()
            .operation(|things: Things| async { Ok(things.seen()) })
            .start()
            .await
            .unwrap();
        let builder = local.client_builder().transport(local.transport());
        let client: Client = builder.build().unwrap();
        (local, client)
    });
    for_all(300, &things(), |things| {
        let seen = runtime.block_on(client.send(things.clone())).unwrap();
        assert_eq!(seen, things.seen());
    });
    drop(local);
}
