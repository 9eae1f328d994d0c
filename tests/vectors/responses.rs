//! Responses: they are read, and what was read is written, as a response.

use std::fmt::Debug;

use bytes::Bytes;
use connect_runtime::decode::decode;
use connect_runtime::server::{ServerOperation, encode_output};
use connect_runtime::{ClientError, ClientErrorKind};
use serde::Deserialize;
use serde_json::{Value, json};

use super::{Log, same, same_knowledge};

/// A successful response.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Vector {
    pub(crate) name: String,
    body: String,
    /// What botocore reads: `output`, with times in the form of the model, or that and where the body is
    /// `unfit`. Left out where it is the body as it stands.
    read: Option<Value>,
    /// What this project reads, where it is something else.
    ours: Option<Value>,
    /// Why it is something else.
    #[serde(default)]
    pub(crate) because: Vec<String>,
    /// How many enum values and union members there are in it that no declaration knows.
    #[serde(default)]
    unknown: usize,
    /// What a log may show of it, where every member is set.
    log: Option<Log>,
}

pub(crate) fn check<O: ServerOperation<Output: Debug>>(vector: &Vector) -> Result<(), String> {
    let output = match decode::<O::Output>(&Bytes::from(vector.body.clone())) {
        Ok(output) => output,
        Err(error) => return same("reading", &refusal(&error), &vector.expected()),
    };
    let written = write::<O>(&output);
    same(
        "reading",
        &json!({ "output": json(&written) }),
        &vector.expected(),
    )?;
    same_knowledge(&output, vector.unknown)?;
    if let Some(log) = &vector.log {
        log.check(&output)?;
    }
    same(
        "reading again",
        &json(&write::<O>(&decode(&written).unwrap())),
        &json(&written),
    )
}

fn write<O: ServerOperation>(output: &O::Output) -> Bytes {
    encode_output::<O>(output).unwrap().into_body()
}

/// The error in the words of the vectors.
fn refusal(error: &ClientError) -> Value {
    match error.kind() {
        ClientErrorKind::Decode(error) => json!({ "unfit": error.path() }),
        ClientErrorKind::Malformed(_) => json!("malformed"),
        other => panic!("an error of reading, not {other:?}"),
    }
}

/// A body's JSON; an empty body is an empty object.
fn json(body: &[u8]) -> Value {
    if body.is_empty() {
        json!({})
    } else {
        serde_json::from_slice(body).unwrap()
    }
}

impl Vector {
    fn expected(&self) -> Value {
        let read = self.ours.clone().or_else(|| self.read.clone());
        read.unwrap_or_else(|| json!({ "output": json(self.body.as_bytes()) }))
    }
}
