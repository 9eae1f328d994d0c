//! The server side of a declaration: decodes requests into operations, and encodes outputs into responses.
//!
//! `connect-local` is built on it, and so can be any other test server.

use std::borrow::Cow;
use std::str::Utf8Error;

use bytes::Bytes;
use http::header::{CONTENT_TYPE, HeaderMap, HeaderName};
use http::{HeaderValue as HttpHeaderValue, Response, StatusCode, Uri};
use percent_encoding::percent_decode_str;

use crate::protocol::error::{ErrorKind, ServiceError};
use crate::protocol::json::{self, BodyMember, DecodeError, EncodeError, JsonReader, Members};
use crate::protocol::operation::Operation;
use crate::protocol::shape::Output;
use crate::protocol::value::{HeaderValue, InvalidText, QueryValue, TextValue, read_header};

/// An operation that a server can read. `#[connect_operation]` implements it.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not an operation that a server can read",
    note = "a struct with `#[connect_operation(…)]` is one; for an operation written by hand implement `ServerOperation` beside `Operation`"
)]
pub trait ServerOperation: Operation {
    /// Reads every member from its place in the request.
    ///
    /// # Errors
    /// When a member does not fit the declaration.
    fn decode_request(request: &mut RequestDecoder<'_>) -> Result<Self, DecodeError>;
}

/// The labels of a path with their names, or `None` if the path does not match the operation's.
///
/// ```
/// use connect_runtime::server::match_path;
///
/// let labels = match_path("/attached-files/{InstanceId}", "/attached-files/a%2Fb").unwrap();
/// assert_eq!(labels, [("InstanceId".to_owned(), "a/b".to_owned())]);
/// ```
pub fn match_path(template: &str, path: &str) -> Option<Vec<(String, String)>> {
    if template.split('/').count() != path.split('/').count() {
        return None;
    }
    let mut labels = Vec::new();
    for (expected, segment) in template.split('/').zip(path.split('/')) {
        let label = expected.strip_prefix('{');
        if let Some(name) = label.and_then(|label| label.strip_suffix('}')) {
            let text = percent_decode_str(segment).decode_utf8().ok()?;
            let text = Some(text.into_owned()).filter(|text| !text.is_empty())?;
            labels.push((name.to_owned(), text));
        } else if segment != expected {
            return None;
        }
    }
    Some(labels)
}

/// Decodes the members of a request, each with one call.
pub struct RequestDecoder<'r> {
    labels: Vec<(String, String)>,
    query: Vec<(Cow<'r, str>, Cow<'r, str>)>,
    headers: &'r HeaderMap,
    body: &'r [u8],
}

impl<'r> RequestDecoder<'r> {
    /// Splits a request into its parts. `labels` are those that [`match_path`] found.
    ///
    /// # Errors
    /// When the body is not a JSON object, or the query is not valid UTF-8.
    pub fn new(
        labels: Vec<(String, String)>,
        uri: &'r Uri,
        headers: &'r HeaderMap,
        body: &'r [u8],
    ) -> Result<Self, DecodeError> {
        let body: &[u8] = if body.is_empty() { b"{}" } else { body };
        let pairs = uri.query().unwrap_or_default().split('&');
        let query = pairs.filter(|pair| !pair.is_empty()).map(|pair| {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            let decoded = |text| percent_decode_str(text).decode_utf8();
            Ok((decoded(name)?, decoded(value)?))
        });
        let query: Result<_, Utf8Error> = query.collect();
        let query = query.map_err(|_| DecodeError::new("the query is not valid UTF-8"))?;
        let no_members = Members::new("the body", &[]);
        json::read(JsonReader::new(body), |reader| {
            reader.shape(&no_members, &mut [])
        })?;
        Ok(Self {
            labels,
            query,
            headers,
            body,
        })
    }

    /// A required member of the JSON body.
    ///
    /// # Errors
    /// When the value does not fit, or is absent.
    pub fn body<T: BodyMember>(&mut self, name: &str) -> Result<T, DecodeError> {
        let value = json::member(self.body, name, true)?;
        value.ok_or_else(|| DecodeError::new("no value").in_member(name))
    }

    /// An optional member of the JSON body.
    ///
    /// # Errors
    /// When the value does not fit.
    pub fn optional_body<T: BodyMember>(&mut self, name: &str) -> Result<Option<T>, DecodeError> {
        Ok(json::member(self.body, name, false)?)
    }

    /// A label of the path.
    ///
    /// # Errors
    /// When the text does not fit, or the path has no such label.
    pub fn label<T: TextValue>(&mut self, name: &str) -> Result<T, DecodeError> {
        let label = self.labels.iter().find(|(label, _)| label == name);
        let text =
            label.ok_or_else(|| DecodeError::new("no such label in the path").in_member(name))?;
        T::from_text(&text.1).map_err(|error| misfit(name, &error))
    }

    /// A parameter of the query.
    ///
    /// # Errors
    /// When the text does not fit, or is absent and required.
    pub fn query<T: QueryValue>(&mut self, name: &str) -> Result<T, DecodeError> {
        let values = self.query.iter().filter(|(key, _)| key == name);
        let mut texts = values.map(|(_, value)| Cow::Borrowed(value.as_ref()));
        T::from_texts(&mut texts).map_err(|error| misfit(name, &error))
    }

    /// An optional parameter of the query.
    ///
    /// # Errors
    /// When the text does not fit.
    pub fn optional_query<T: QueryValue>(&mut self, name: &str) -> Result<Option<T>, DecodeError> {
        let is_there = self.query.iter().any(|(key, _)| key == name);
        is_there.then(|| self.query(name)).transpose()
    }

    /// A header, whose bytes are UTF-8.
    ///
    /// # Errors
    /// When the value is not UTF-8 or does not fit, or is absent and required.
    pub fn header<T: HeaderValue>(&mut self, name: &str) -> Result<T, DecodeError> {
        read_header(self.headers, name).map_err(|problem| DecodeError::new(problem).in_member(name))
    }

    /// An optional header.
    ///
    /// # Errors
    /// When the value is not UTF-8 or does not fit.
    pub fn optional_header<T: HeaderValue>(
        &mut self,
        name: &str,
    ) -> Result<Option<T>, DecodeError> {
        let is_there = self.headers.contains_key(name);
        is_there.then(|| self.header(name)).transpose()
    }
}

impl_fmt!(Debug for RequestDecoder<'_>, |_, f| f.write_str("RequestDecoder"));

fn misfit(name: &str, error: &InvalidText) -> DecodeError {
    DecodeError::new(error.to_string()).in_member(name)
}

/// The response that carries an output.
///
/// # Errors
/// When a member of the output has no JSON form.
pub fn encode_output<O: Operation>(output: &O::Output) -> Result<Response<Bytes>, EncodeError> {
    let json = json::written(|writer| output.write_output(writer))?;
    Ok(json_response(StatusCode::OK, json))
}

/// The response that carries an operation's error, by its [`as_kind`](crate::OperationError::as_kind).
///
/// # Errors
/// When a member of the exception has no JSON form.
pub fn encode_error(error: ErrorKind<'_>) -> Result<Response<Bytes>, EncodeError> {
    let (status, code, (json, headers)) = match error {
        ErrorKind::Exception(exception) => {
            let status = StatusCode::from_u16(exception.status());
            let status = status.unwrap_or(StatusCode::BAD_REQUEST);
            (status, exception.code(), exception.to_parts()?)
        }
        ErrorKind::Service(error) => {
            let parts = (error.body().to_vec(), HeaderMap::new());
            (error.status(), error.code(), parts)
        }
        ErrorKind::Client(error) => {
            let status = StatusCode::INTERNAL_SERVER_ERROR;
            let code = "InternalServiceException";
            let internal = ServiceError::new(status, code, error.to_string());
            return encode_error(ErrorKind::Service(&internal));
        }
    };
    let mut response = json_response(status, json);
    response.headers_mut().extend(headers);
    if let Ok(code) = HttpHeaderValue::from_str(code) {
        let name = HeaderName::from_static("x-amzn-errortype");
        response.headers_mut().insert(name, code);
    }
    Ok(response)
}

fn json_response(status: StatusCode, json: Vec<u8>) -> Response<Bytes> {
    // An operation without output responds without a body.
    let kind = (!json.is_empty()).then(|| HttpHeaderValue::from_static("application/json"));
    let mut response = Response::new(Bytes::from(json));
    *response.status_mut() = status;
    let headers = response.headers_mut();
    headers.extend(kind.map(|kind| (CONTENT_TYPE, kind)));
    response
}
