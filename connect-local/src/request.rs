//! What a caller sent, beside the operation.

use http::HeaderMap;
use http::request::Parts;

/// The head of a request.
#[derive(Clone)]
pub(crate) struct RequestHead {
    /// The headers, as they came.
    pub(crate) headers: HeaderMap,
}

impl RequestHead {
    pub(crate) fn new(parts: &Parts) -> Self {
        Self {
            headers: parts.headers.clone(),
        }
    }

    /// A header's value, where it is text.
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }
}
