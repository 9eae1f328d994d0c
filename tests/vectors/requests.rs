//! Requests: what botocore sends is read, and written again.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Debug;
use std::time::{Duration, UNIX_EPOCH};

use bytes::Bytes;
use connect_runtime::encode::{EncodedRequest, encode};
use connect_runtime::endpoint::Endpoint;
use connect_runtime::server::{RequestDecoder, ServerOperation, match_path};
use connect_runtime::sign::{SigningScope, sign};
use connect_runtime::{AwsService, Credentials, DecodeError, Sensitive};
use http::{HeaderMap, HeaderName, Request, Uri};
use serde::Deserialize;
use serde_json::Value;

use super::{Log, same, same_knowledge};

/// A request of botocore's.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Vector {
    pub(crate) name: String,
    method: String,
    path: String,
    /// Those that are signed, but for what the signer adds.
    #[serde(deserialize_with = "super::headers")]
    headers: HeaderMap,
    /// botocore's text, with its blanks and escapes.
    body: String,
    /// The idempotency token that botocore filled, by its name on the wire.
    filled: Option<String>,
    /// The required member that it lacks.
    unfit: Option<String>,
    /// The text that this project is to send: compact, members as the model has them, raw UTF-8.
    #[serde(default)]
    compact: String,
    /// Why that does not say the same as botocore's.
    #[serde(default)]
    pub(crate) because: Vec<String>,
    /// How many enum values there are in it that no declaration knows.
    #[serde(default)]
    unknown: usize,
    /// What a log may show of it, where every member is set.
    log: Option<Log>,
    /// botocore's signature over the compact text.
    #[serde(default)]
    authorization: String,
    /// The same with temporary keys.
    #[serde(default)]
    authorization_of_session: String,
}

/// What all signatures have in common.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Signing {
    host: String,
    access_key: String,
    secret_key: String,
    session_token: String,
    region: String,
    time: u64,
}

impl Signing {
    fn sign<O: ServerOperation>(
        &self,
        request: &EncodedRequest,
        session_token: Option<&str>,
    ) -> Request<Sensitive<Bytes>> {
        let endpoint = Endpoint::of_service(O::Service::ENDPOINT_PREFIX, &self.region).unwrap();
        let scope = SigningScope {
            region: &self.region,
            service: O::Service::SIGNING_NAME,
        };
        let session_token = session_token.map(str::to_owned);
        let credentials = Credentials::new(
            &self.access_key,
            &self.secret_key,
            session_token,
            None,
            "vectors",
        );
        let time = UNIX_EPOCH + Duration::from_secs(self.time);
        sign(request, &endpoint, scope, &credentials, time).unwrap()
    }
}

/// The token of a request that has its own already, or takes none.
const UNUSED: &str = "unused";

pub(crate) fn check<O: ServerOperation + Debug>(
    vector: &Vector,
    signing: &Signing,
) -> Result<(), String> {
    let (path, body, token) = vector.without_filled_token();
    let read_by_server = read::<O>(&path, &vector.headers, body.as_bytes());
    let operation = match (read_by_server, &vector.unfit) {
        (Ok(operation), None) => operation,
        (Ok(_), Some(lacking)) => return Err(format!("is read without {lacking}")),
        (Err(error), None) => return Err(format!("cannot be read: {error}")),
        (Err(error), Some(lacking)) => return same("path of the error", error.path(), lacking),
    };
    same_knowledge(&operation, vector.unknown)?;
    if let Some(log) = &vector.log {
        log.check(&operation)?;
    }
    let token = token.as_deref().unwrap_or(UNUSED);
    let request = encode(&operation, token).map_err(|error| format!("cannot be sent: {error}"))?;
    compare(&request, vector)?;
    compare_signatures::<O>(&request, vector, signing)?;

    let again = read::<O>(&request.path_and_query, &request.headers, &request.body);
    let again = again.map_err(|error| format!("cannot be read again: {error}"))?;
    compare(&encode(&again, UNUSED).unwrap(), vector).map_err(|again| format!("again, {again}"))
}

fn read<O: ServerOperation>(
    path: &str,
    headers: &HeaderMap,
    body: &[u8],
) -> Result<O, DecodeError> {
    let uri: Uri = path.parse().unwrap();
    let labels = match_path(O::URI, uri.path()).expect("the path has the operation's labels");
    O::decode_request(&mut RequestDecoder::new(labels, &uri, headers, body)?)
}

fn compare(request: &EncodedRequest, vector: &Vector) -> Result<(), String> {
    same("method", request.method.as_str(), &vector.method)?;
    same("path and query", &request.path_and_query, &vector.path)?;
    same(
        "headers",
        &sorted(&request.headers),
        &sorted(&vector.headers),
    )?;
    let body = str::from_utf8(&request.body).unwrap();
    if vector.because.is_empty() {
        same("body as JSON", &json(body), &json(&vector.body))?;
    }
    same("body", body, &vector.compact)
}

/// The headers in an order.
fn sorted(headers: &HeaderMap) -> String {
    let headers = headers.iter().map(|(name, value)| (name.as_str(), value));
    format!("{:?}", headers.collect::<BTreeMap<_, _>>())
}

fn compare_signatures<O: ServerOperation>(
    request: &EncodedRequest,
    vector: &Vector,
    signing: &Signing,
) -> Result<(), String> {
    for (session_token, expected) in [
        (None, &vector.authorization),
        (
            Some(&*signing.session_token),
            &vector.authorization_of_session,
        ),
    ] {
        let signed = signing.sign::<O>(request, session_token);
        let text = |name: &str| signed.headers()[name].to_str().unwrap();
        same("host", text("host"), &signing.host)?;
        same("Authorization", text("authorization"), expected)?;
        same(
            "signed headers",
            to_be_signed(signed.headers()).as_str(),
            signed_headers(expected),
        )?;
    }
    Ok(())
}

/// The headers that must not change on the way.
fn to_be_signed(headers: &HeaderMap) -> String {
    let names: BTreeSet<_> = headers.keys().map(HeaderName::as_str).collect();
    let signed =
        |name: &&str| matches!(*name, "host" | "content-type") || name.starts_with("x-amz-");
    names
        .into_iter()
        .filter(signed)
        .collect::<Vec<_>>()
        .join(";")
}

fn signed_headers(authorization: &str) -> &str {
    let (_, rest) = authorization.split_once("SignedHeaders=").unwrap();
    rest.split_once(',').unwrap().0
}

fn json(body: &str) -> Value {
    if body.is_empty() {
        return Value::Null;
    }
    serde_json::from_str(body).unwrap()
}

impl Vector {
    /// Path, body, and the token that botocore filled: it is taken out, to be filled here again.
    fn without_filled_token(&self) -> (String, String, Option<String>) {
        let (path, body) = (self.path.clone(), self.body.clone());
        let Some(name) = &self.filled else {
            return (path, body, None);
        };
        let mut members: serde_json::Map<_, _> = serde_json::from_str(&body).unwrap_or_default();
        if let Some(Value::String(token)) = members.remove(name) {
            return (path, Value::from(members).to_string(), Some(token));
        }
        let (path, query) = path.split_once('?').unwrap();
        let key = format!("{name}=");
        let (token, rest): (Vec<_>, Vec<_>) =
            query.split('&').partition(|pair| pair.starts_with(&key));
        (
            format!("{path}?{}", rest.join("&")),
            body,
            Some(token[0][key.len()..].to_owned()),
        )
    }
}
