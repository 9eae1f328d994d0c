//! Our reader compared with `serde_json`. What `serde_json` accepts yields the same values here; beyond that,
//! ours accepts exactly what real services send.
#![no_main]

use bytes::Bytes;
use connect_runtime::ConnectShape;
use connect_runtime::decode::decode;
use libfuzzer_sys::fuzz_target;
use serde::Deserialize;
use serde::de::IgnoredAny;
use serde_json::Value;

#[derive(Debug, PartialEq, ConnectShape, Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Declared {
    text: Option<String>,
    whole: Option<i64>,
    double: Option<f64>,
    list: Option<Vec<bool>>,
    document: Option<Value>,
}

fuzz_target!(|body: &[u8]| {
    let ours = decode::<Declared>(&Bytes::copy_from_slice(body));
    if let Ok(theirs) = serde_json::from_slice::<Declared>(body) {
        assert_eq!(ours.as_ref().ok(), Some(&theirs));
    }
    // Other rules apply to an empty body and to one that is not an object.
    if ours.is_ok() && body.trim_ascii().starts_with(b"{") {
        let mended = mended(body);
        if let Err(error) = serde_json::from_str::<IgnoredAny>(&mended) {
            let error = error.to_string();
            let is_taken = ["number out of range", "recursion limit exceeded"];
            assert!(
                is_taken.iter().any(|taken| error.starts_with(taken)),
                "{error}: {mended}"
            );
        }
    }
});

/// The body without what only ours accepts: bytes that are not UTF-8, raw control characters and halves
/// of surrogate pairs.
fn mended(body: &[u8]) -> String {
    let body = String::from_utf8_lossy(body.trim_ascii());
    let visible = |character: char| match character {
        '\t' | '\n' | '\r' => ' ',
        '\0'..' ' => '?',
        character => character,
    };
    let body: String = body.chars().map(visible).collect();
    let mut mended = String::new();
    let mut rest = body.as_str();
    while let Some(at) = rest.find(r"\u") {
        let (before, escape) = rest.split_at(at);
        mended.push_str(before);
        let is_half = escape.get(2..4).is_some_and(|start| {
            let start = start.to_ascii_lowercase();
            start.starts_with('d') && start.as_bytes()[1] >= b'8'
        });
        mended.push_str(if is_half {
            r"\uff"
        } else {
            escape.get(..4).unwrap_or(escape)
        });
        rest = escape.get(4..).unwrap_or_default();
    }
    mended + rest
}
