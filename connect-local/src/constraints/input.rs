//! All that an operation was sent, as one JSON object, wherever it travelled.

use connect_operations::limits::{Location, Member, Operation, Shape};
use percent_encoding::percent_decode_str;
use serde_json::{Map, Value};

use crate::request::RequestHead;

/// Members that have limits, by their names on the wire; none where the body is not JSON.
pub(super) fn input(
    operation: &Operation,
    labels: &[(String, String)],
    head: &RequestHead,
    body: &[u8],
) -> Option<Value> {
    let Shape::Structure(members) = operation.input else {
        return None;
    };
    let mut input = match body {
        b"" => Map::new(),
        body => serde_json::from_slice(body).ok()?,
    };
    for member in *members {
        let texts = match member.location {
            Location::Body => continue,
            Location::Label => labels
                .iter()
                .filter(|(name, _)| name == member.wire)
                .map(|(_, value)| value.clone())
                .collect(),
            Location::Query => of_query(head, member.wire),
            Location::Header => of_header(head, member.wire),
        };
        input.remove(member.wire);
        if !texts.is_empty() {
            input.insert(member.wire.to_owned(), value(member, texts));
        }
    }
    Some(Value::Object(input))
}

fn value(member: &Member, texts: Vec<String>) -> Value {
    let mut texts = texts.into_iter();
    match member.shape {
        Shape::List { .. } => texts.map(Value::String).collect(),
        Shape::Number(_) => texts
            .next()
            .and_then(|text| serde_json::from_str(&text).ok())
            .unwrap_or_default(),
        _ => Value::String(texts.next().unwrap_or_default()),
    }
}

fn of_query(head: &RequestHead, name: &str) -> Vec<String> {
    let decode = |text| percent_decode_str(text).decode_utf8_lossy().into_owned();
    let pairs = head.uri.query().unwrap_or_default().split('&');
    let pairs = pairs.map(|pair| pair.split_once('=').unwrap_or((pair, "")));
    pairs
        .filter(|(key, _)| decode(key) == name)
        .map(|(_, value)| decode(value))
        .collect()
}

fn of_header(head: &RequestHead, name: &str) -> Vec<String> {
    let values = head.headers.get_all(name).iter();
    values
        .map(|value| String::from_utf8_lossy(value.as_bytes()).into_owned())
        .collect()
}
