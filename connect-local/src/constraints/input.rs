//! The input of an operation as one JSON object, from path, query, headers and body.

use std::fmt;

use connect_operations::limits::{Location, Member, Operation, Shape};
use percent_encoding::percent_decode_str;
use serde::de::{
    Deserialize, DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor,
};
use serde_json::{Map, Number, Value};

use crate::request::RequestHead;

/// Members that have constraints, by their wire names; none if the body is not JSON.
pub(super) fn input(
    operation: &Operation,
    labels: &[(String, String)],
    head: &RequestHead,
    body: &[u8],
) -> Option<Value> {
    let Shape::Structure(members) = operation.input else {
        return None;
    };
    let body = if body.is_empty() { b"{}" } else { body };
    let mut json = serde_json::Deserializer::from_slice(body);
    let input = Limited(operation.input).deserialize(&mut json).ok()?;
    let (Value::Object(mut input), Ok(())) = (input, json.end()) else {
        return None;
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

/// Reads only what has constraints; a tree of everything else would take many times its size.
struct Limited<'s>(&'s Shape);

impl<'de> DeserializeSeed<'de> for Limited<'_> {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, json: D) -> Result<Value, D::Error> {
        match self.0 {
            Shape::Any => {
                Option::<IgnoredAny>::deserialize(json).map(|any| any.map(|_| true).into())
            }
            Shape::Text { .. } => Option::<String>::deserialize(json).map(Value::from),
            Shape::Number(_) => Option::<Number>::deserialize(json).map(Value::from),
            _ => json.deserialize_any(self),
        }
    }
}

impl<'de> Visitor<'de> for Limited<'_> {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list or an object")
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Value, A::Error> {
        let mut values = Vec::new();
        if let Shape::List { member, .. } = self.0 {
            while let Some(value) = list.next_element_seed(Limited(member))? {
                values.push(value);
            }
        }
        Ok(Value::Array(values))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Value, A::Error> {
        let mut values = Map::new();
        while let Some(key) = map.next_key::<String>()? {
            let shape = match self.0 {
                Shape::Structure(members) => {
                    let member = members.iter().find(|member| member.wire == key);
                    member.map(|member| member.shape)
                }
                Shape::Map { value, .. } => Some(*value),
                _ => None,
            };
            if let Some(shape) = shape {
                values.insert(key, map.next_value_seed(Limited(shape))?);
            } else {
                map.next_value::<IgnoredAny>()?;
            }
        }
        Ok(Value::Object(values))
    }
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
