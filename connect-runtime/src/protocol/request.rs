//! From an operation to an unsigned request: its method, path, query, headers and body.

use std::borrow::Cow;

use bytes::Bytes;
use http::header::{CONTENT_TYPE, HeaderMap};
use http::{HeaderValue as HttpHeaderValue, Method};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use crate::protocol::json::{self, BodyMember, EncodeError, Encoded, JsonWriter};
use crate::protocol::operation::Operation;
use crate::protocol::value::{HeaderValue, QueryValue, TextValue, write_header};

/// Everything outside [RFC 3986's unreserved characters](https://www.rfc-editor.org/rfc/rfc3986#section-2.3),
/// as [restJson1](https://smithy.io/2.0/spec/http-bindings.html#httplabel-serialization-rules) requires.
const RESERVED: AsciiSet = NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

/// A request before it is addressed to a host and signed.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct EncodedRequest {
    /// The HTTP method.
    pub method: Method,
    /// Path and query, percent-encoded: `/attached-files/1?associatedResourceArn=arn%3Aaws`.
    pub path_and_query: String,
    /// `content-type`, and the headers that the operation declares. All of them are signed.
    pub headers: HeaderMap,
    /// The JSON, or empty.
    pub body: Bytes,
    /// The idempotency token that the request carries, if the operation has one.
    pub idempotency_token: Option<String>,
}

impl EncodedRequest {
    /// Whether sending the request more than once has the same effect as sending it once: it has an
    /// idempotency token, or its method is GET or DELETE.
    pub fn is_idempotent(&self) -> bool {
        self.idempotency_token.is_some() || [Method::GET, Method::DELETE].contains(&self.method)
    }

    /// Adds a member to the JSON body that the declaration does not have yet.
    ///
    /// # Errors
    /// When the method has no body, or the body has a member of that name.
    pub fn add_body_member(&mut self, name: &str, value: &serde_json::Value) -> Encoded {
        if [Method::GET, Method::DELETE].contains(&self.method) {
            let remedy = "send it in the query, with `query_parameter`";
            return refused(name, format!("a GET or a DELETE has no body; {remedy}"));
        }
        if let Ok(Some(_)) = json::member::<serde_json::Value>(&self.body, name, false) {
            return refused(name, "the operation sets this member itself; set it there");
        }
        // What was written already is left unchanged.
        let mut json = self.body.strip_suffix(b"}").unwrap_or(b"{").to_vec();
        if json != b"{" {
            json.push(b',');
        }
        json.extend_from_slice(format!("{}:{value}}}", serde_json::json!(name)).as_bytes());
        self.set_json(json);
        Ok(())
    }

    /// Adds parameters to the query that the declaration does not have yet. A name that is repeated is a
    /// list.
    ///
    /// # Errors
    /// When the operation itself sends a parameter of that name.
    pub fn add_query_parameters(&mut self, parameters: &[(String, String)]) -> Encoded {
        let own = self.path_and_query.clone();
        let (_, query) = own.split_once('?').unwrap_or_default();
        for (name, value) in parameters {
            let encoded = Cow::from(utf8_percent_encode(name, &RESERVED));
            let mut names = query.split('&').filter_map(|pair| pair.split('=').next());
            if names.any(|own| own == encoded) {
                let remedy = "the operation sets this parameter itself; set it there";
                return refused(name, remedy);
            }
            push_query(&mut self.path_and_query, name, value);
        }
        Ok(())
    }

    fn set_json(&mut self, json: Vec<u8>) {
        let kind = HttpHeaderValue::from_static("application/json");
        self.headers.insert(CONTENT_TYPE, kind);
        self.body = Bytes::from(json);
    }
}

/// Encodes an operation. `fallback_token` is used as its idempotency token if the operation does not
/// set one; an operation without such a member ignores it.
///
/// # Errors
/// When a value cannot be sent: a label that is empty, `.` or `..`, or a line break in a header.
pub fn encode<O: Operation>(
    operation: &O,
    fallback_token: impl Into<String>,
) -> Result<EncodedRequest, EncodeError> {
    let mut request = RequestEncoder::new(O::METHOD, O::URI, fallback_token.into());
    operation.encode(&mut request);
    request.finish()
}

/// A capacity that most labels and queries fit in, so that the path is not reallocated while it grows.
const USUAL_VALUES: usize = 192;

/// Takes the members of an operation, each with one call, in the order of the declaration.
pub struct RequestEncoder {
    /// Labels without a value yet are in braces in its path, which encoded values never contain.
    request: EncodedRequest,
    /// The body, which also keeps the error of a member that cannot be sent.
    json: Option<JsonWriter>,
    fallback_token: String,
}

impl RequestEncoder {
    fn new(method: Method, uri: &str, fallback_token: String) -> Self {
        let mut path_and_query = String::with_capacity(uri.len() + USUAL_VALUES);
        path_and_query.push_str(uri);
        let request = EncodedRequest {
            method,
            path_and_query,
            ..EncodedRequest::default()
        };
        Self {
            request,
            json: None,
            fallback_token,
        }
    }

    /// A required member of the JSON body.
    // Kept out of line, like `query`: an operation is many calls of these, and inlined code would add up.
    #[inline(never)]
    pub fn body<T: BodyMember>(&mut self, name: &str, value: &T) {
        self.object().member(name, value);
    }

    /// An optional member of the JSON body. An absent one is left out.
    #[inline(never)]
    pub fn optional_body<T: BodyMember>(&mut self, name: &str, value: &Option<T>) {
        self.object().optional_member(name, value);
    }

    #[inline]
    fn object(&mut self) -> &mut JsonWriter {
        self.json.get_or_insert_with(JsonWriter::object)
    }

    /// A label of the path. One that is empty, `.` or `..` is refused: the request would go to another
    /// resource.
    pub fn label<T: TextValue>(&mut self, name: &str, value: &T) {
        self.write_label(name, &value.to_text());
    }

    /// A parameter of the query. A list repeats the name.
    #[inline(never)]
    pub fn query<T: QueryValue>(&mut self, name: &str, value: &T) {
        let path_and_query = &mut self.request.path_and_query;
        value.for_each_text(&mut |text| push_query(path_and_query, name, text));
    }

    /// An optional parameter of the query. An absent one is left out.
    pub fn optional_query<T: QueryValue>(&mut self, name: &str, value: &Option<T>) {
        if let Some(value) = value {
            self.query(name, value);
        }
    }

    /// A header. One with characters that a header must not contain, such as a line break, is refused.
    pub fn header<T: HeaderValue>(&mut self, name: &str, value: &T) {
        if let Err(problem) = write_header(&mut self.request.headers, name, value) {
            self.object().refuse(name, problem);
        }
    }

    /// An optional header. An absent one is left out.
    pub fn optional_header<T: HeaderValue>(&mut self, name: &str, value: &Option<T>) {
        if let Some(value) = value {
            self.header(name, value);
        }
    }

    /// The idempotency token, in the body. The fallback token is used if the operation has none.
    pub fn body_token(&mut self, name: &str, value: &Option<String>) {
        self.token(value.as_ref(), |request, token| request.body(name, token));
    }

    /// The idempotency token, in the query. The fallback token is used if the operation has none.
    pub fn query_token(&mut self, name: &str, value: &Option<String>) {
        self.token(value.as_ref(), |request, token| request.query(name, token));
    }

    fn token(&mut self, value: Option<&String>, write: impl FnOnce(&mut Self, &String)) {
        let fallback = &mut self.fallback_token;
        let token = value.cloned().unwrap_or_else(|| std::mem::take(fallback));
        write(self, &token);
        self.request.idempotency_token = Some(token);
    }

    fn write_label(&mut self, name: &str, text: &str) {
        // protects: an empty label is refused
        if text.is_empty() {
            let problem = "empty, but part of the path; give it a value";
            return self.object().refuse(name, problem);
        }
        // protects: a label of dots is refused
        // The signer removes such segments from the path, and a server may resolve them to another resource.
        if matches!(text, "." | "..") {
            let problem = format!("`{text}` in a path names another resource; give it a value");
            return self.object().refuse(name, problem);
        }
        let (label, path) = (["{", name, "}"].concat(), &mut self.request.path_and_query);
        let Some(start) = path.find(&label) else {
            let problem = format!("no label `{label}` in the operation's path");
            return self.object().refuse(name, problem);
        };
        let text = Cow::from(utf8_percent_encode(text, &RESERVED));
        path.replace_range(start..start + label.len(), &text);
    }

    fn finish(mut self) -> Result<EncodedRequest, EncodeError> {
        if let Some(mut json) = self.json {
            json.end_object();
            self.request.set_json(json.finish()?);
        }
        let after_brace = self.request.path_and_query.split_once('{');
        if let Some((label, _)) = after_brace.and_then(|(_, rest)| rest.split_once('}')) {
            return Err(EncodeError::new("the label in the path has no value").in_member(label));
        }
        Ok(self.request)
    }
}

/// The error for a member that cannot be sent.
fn refused(name: &str, problem: impl Into<String>) -> Encoded {
    Err(EncodeError::new(problem).in_member(name))
}

/// The first parameter follows a `?`, which labels and values contain only encoded.
fn push_query(path: &mut String, name: &str, value: &str) {
    // As bytes: `str::contains` would compile the search for whole texts, too.
    let is_first = !path.as_bytes().contains(&b'?');
    path.push(if is_first { '?' } else { '&' });
    path.extend(utf8_percent_encode(name, &RESERVED));
    path.push('=');
    path.extend(utf8_percent_encode(value, &RESERVED));
}

// Values are left out, as they may be secret.
impl_fmt!(Debug for EncodedRequest, |this, f| {
    f.debug_struct("EncodedRequest")
        .field("method", &this.method)
        .field("headers", &this.headers.keys())
        .field("bytes", &this.body.len())
        .finish_non_exhaustive()
});

impl_fmt!(Debug for RequestEncoder, |_, f| f.write_str("RequestEncoder"));
