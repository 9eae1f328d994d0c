//! Errors: they are read, and what was read is written, as a response.

use connect_runtime::server::{ServerOperation, encode_error};
use connect_runtime::{ErrorKind, OperationError, ServiceError};
use http::{HeaderMap, StatusCode};
use serde::Deserialize;
use serde_json::{Map, Value, json};

use super::{Log, same, same_knowledge};

/// A response that is an error.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Vector {
    pub(crate) name: String,
    status: u16,
    #[serde(deserialize_with = "super::headers")]
    headers: HeaderMap,
    body: String,
    /// What botocore raises. Its class for all that it does not know is `Other`.
    read: Map<String, Value>,
    /// What this project reads in another way.
    #[serde(default)]
    ours: Map<String, Value>,
    /// Why it does.
    #[serde(default)]
    pub(crate) because: Vec<String>,
    /// How many enum values and union members there are in it that no declaration knows.
    #[serde(default)]
    unknown: usize,
    /// What a log may show of it, where every member is set.
    log: Option<Log>,
}

pub(crate) fn check<O: ServerOperation>(vector: &Vector) -> Result<(), String> {
    let status = StatusCode::from_u16(vector.status).unwrap();
    let error = read::<O>(status, &vector.headers, vector.body.as_bytes());
    let mut expected = vector.read.clone();
    expected.extend(vector.ours.clone());
    same("reading", &describe(&error), &Value::from(expected))?;
    same_knowledge(&error, vector.unknown)?;
    if let Some(log) = &vector.log {
        log.check(&error)?;
    }

    let written = encode_error(error.as_kind()).unwrap();
    same("status", &written.status(), &status)?;
    let again = read::<O>(status, written.headers(), written.body());
    same("reading again", &describe(&again), &describe(&error))
}

fn read<O: ServerOperation>(status: StatusCode, headers: &HeaderMap, body: &[u8]) -> O::Error {
    O::Error::from(ServiceError::from_parts(status, headers, body))
}

/// The error in the words of the vectors.
fn describe<E: OperationError>(error: &E) -> Value {
    let kind = error.as_kind();
    json!({
        "variant": variant(error),
        "code": kind.code(),
        // botocore's is empty where there is none.
        "message": kind.message().unwrap_or_default(),
        "members": members(kind),
    })
}

fn variant<E: OperationError>(error: &E) -> String {
    let debug = format!("{error:?}");
    debug.split('(').next().unwrap_or_default().to_owned()
}

/// The members beside the message, which is compared by itself.
fn members(kind: ErrorKind<'_>) -> Map<String, Value> {
    let ErrorKind::Exception(exception) = kind else {
        return Map::new();
    };
    let mut members: Map<_, _> = serde_json::from_slice(&exception.to_json().unwrap()).unwrap();
    members.retain(|name, _| !name.eq_ignore_ascii_case("message"));
    members
}
