//! A request, as rules, handlers and tests see it.

use std::fmt;

use bytes::Bytes;
use connect_runtime::server::{RequestDecoder, ServerOperation, match_path};
use connect_runtime::{AwsService, Method, StatusCode};
use http::header::AUTHORIZATION;
use http::request::Parts;
use http::{HeaderMap, Uri};

/// An element of the credential that a request claims to be signed with:
/// `AKIDEXAMPLE/20150830/us-east-1/connect/aws4_request`. The signature is not verified.
pub(crate) fn credential(headers: &HeaderMap, element: usize) -> Option<&str> {
    let header = headers.get(AUTHORIZATION)?.to_str().ok()?;
    let (_, credential) = header.split_once("Credential=")?;
    let credential = credential.split([',', ' ']).next()?;
    credential.split('/').nth(element)
}

/// The service of that credential.
pub(crate) fn signed_service(headers: &HeaderMap) -> Option<&str> {
    credential(headers, 3)
}

/// Where the paths of pre-signed URLs begin.
pub(crate) const BUCKET: &str = "/connect-local-bucket/";

pub(crate) fn is_for_bucket(uri: &Uri) -> bool {
    uri.path().starts_with(BUCKET)
}

/// The head of a request. A rule of a [`Script`](crate::Script) and a handler that is added with
/// [`operation_with_request`](crate::LocalConnectBuilder::operation_with_request) see it.
#[derive(Clone)]
#[non_exhaustive]
pub struct RequestHead {
    /// The operation's name, if it is served.
    pub operation: Option<&'static str>,
    /// The HTTP method.
    pub method: Method,
    /// Path and query, percent-encoded.
    pub uri: Uri,
    /// The headers, as received.
    pub headers: HeaderMap,
}

impl RequestHead {
    pub(crate) fn new(parts: &Parts, operation: Option<&'static str>) -> Self {
        Self {
            operation,
            method: parts.method.clone(),
            uri: parts.uri.clone(),
            headers: parts.headers.clone(),
        }
    }

    /// A header's value, if it is text.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    /// The number of the attempt, from 1, as the request states it.
    pub fn attempt(&self) -> Option<u32> {
        let mut parts = self.header("amz-sdk-request")?.split(';');
        let attempt = parts.find_map(|part| part.trim().strip_prefix("attempt="))?;
        attempt.parse().ok()
    }

    /// The id of the access key that the request claims to be signed with. Handlers are only called if the
    /// signature is valid.
    pub fn access_key_id(&self) -> Option<&str> {
        self.credential(0)
    }

    /// The Region that the request is signed for.
    pub fn region(&self) -> Option<&str> {
        self.credential(2)
    }

    fn credential(&self, element: usize) -> Option<&str> {
        credential(&self.headers, element)
    }

    /// Whether it sends the bytes of a file to a pre-signed URL.
    pub fn is_put_of_file(&self) -> bool {
        self.method == Method::PUT && is_for_bucket(&self.uri)
    }

    /// Whether it is a request for this operation, served or not.
    pub(crate) fn is_of(&self, operation: &OperationId) -> bool {
        match self.operation {
            Some(name) => name == operation.name && self.fits(operation),
            None => !is_for_bucket(&self.uri) && self.fits(operation),
        }
    }

    fn fits(&self, operation: &OperationId) -> bool {
        self.method == operation.method
            && match_path(operation.template, self.uri.path()).is_some()
            && signed_service(&self.headers).is_none_or(|service| service == operation.signing_name)
    }
}

/// Without headers and query, which hold signatures and session tokens.
impl fmt::Debug for RequestHead {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.method, self.uri.path())?;
        match self.operation {
            Some(operation) => write!(f, " ({operation})"),
            None => Ok(()),
        }
    }
}

/// Identifies an operation.
#[derive(Clone)]
pub(crate) struct OperationId {
    pub(crate) name: &'static str,
    method: Method,
    template: &'static str,
    signing_name: &'static str,
}

impl OperationId {
    pub(crate) fn of<O: ServerOperation>() -> Self {
        Self {
            name: O::NAME,
            method: O::METHOD,
            template: O::URI,
            signing_name: O::Service::SIGNING_NAME,
        }
    }
}

/// A request that arrived; each attempt is one.
#[derive(Clone)]
#[non_exhaustive]
pub struct Received<O> {
    /// The operation, as it was sent.
    pub operation: O,
    /// Method, path, headers.
    pub head: RequestHead,
    /// The body; empty for a PUT of a file, whose bytes are where
    /// [`content`](crate::LocalConnect::content) says.
    pub body: Bytes,
    /// Whether the signature was valid, or why it was refused.
    pub signature: Result<(), String>,
    /// The status of the response; `None` before the response, or if a fault withheld it.
    pub status: Option<StatusCode>,
}

impl<O: fmt::Debug> fmt::Debug for Received<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Received")
            .field("operation", &self.operation)
            .field("head", &self.head)
            .field("signature", &self.signature)
            .field("status", &self.status)
            .finish_non_exhaustive()
    }
}

/// The PUT of a file's bytes to a pre-signed URL.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Put {
    /// The file.
    pub file_id: String,
    /// The content length that the request states.
    pub content_length: Option<u64>,
}

impl Put {
    pub(crate) fn of(head: &RequestHead) -> Option<Self> {
        let file_id = head.uri.path().rsplit('/').next().unwrap_or_default();
        head.is_put_of_file().then(|| Self {
            file_id: file_id.to_owned(),
            content_length: head
                .header("content-length")
                .and_then(|text| text.parse().ok()),
        })
    }
}

/// The operation of a request, if it matches the declaration.
pub(crate) fn decode<O: ServerOperation>(head: &RequestHead, body: &[u8]) -> Option<O> {
    let labels = match_path(O::URI, head.uri.path())?;
    let mut request = RequestDecoder::new(labels, &head.uri, &head.headers, body).ok()?;
    O::decode_request(&mut request).ok()
}
