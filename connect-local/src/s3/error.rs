//! [S3's errors](https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html).

use std::io;

use bytes::Bytes;
use connect_runtime::body::Body;
use http::header::CONTENT_TYPE;
use http::{HeaderValue, Method, Response, StatusCode};

use crate::sigv4::{QueryRefusal, error_xml};
use crate::state::disk_error;

/// An error of S3.
#[derive(Debug)]
pub(super) struct S3Error {
    status: u16,
    code: &'static str,
    message: String,
    elements: Vec<(&'static str, String)>,
}

impl S3Error {
    pub(super) fn new(status: StatusCode, code: &'static str, message: &str) -> Self {
        Self {
            status: status.as_u16(),
            code,
            message: message.to_owned(),
            elements: Vec::new(),
        }
    }

    /// With an element that only this error has.
    pub(super) fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.elements.push((name, value.into()));
        self
    }

    pub(super) fn no_such_key() -> Self {
        let message = "The specified key does not exist.";
        Self::new(StatusCode::NOT_FOUND, "NoSuchKey", message)
    }

    pub(super) fn access_denied() -> Self {
        Self::new(StatusCode::FORBIDDEN, "AccessDenied", "Access Denied")
    }

    pub(super) fn precondition_failed(condition: &str) -> Self {
        let message = "At least one of the pre-conditions you specified did not hold";
        Self::new(
            StatusCode::PRECONDITION_FAILED,
            "PreconditionFailed",
            message,
        )
        .with("Condition", condition)
    }

    pub(super) fn method_not_allowed(method: &Method) -> Self {
        let message = "The specified method is not allowed against this resource.";
        Self::new(StatusCode::METHOD_NOT_ALLOWED, "MethodNotAllowed", message)
            .with("Method", method.as_str())
    }

    pub(super) fn response(
        &self,
        resource: &str,
        request_id: &str,
        host_id: &str,
    ) -> Response<Body> {
        let ends = [resource, request_id, host_id];
        let text = error_xml(self.code, &self.message, &self.elements, ends);
        let mut response = Response::new(Body::from(Bytes::from(text)));
        *response.status_mut() = StatusCode::from_u16(self.status).unwrap_or(StatusCode::FORBIDDEN);
        let xml = HeaderValue::from_static("application/xml");
        response.headers_mut().insert(CONTENT_TYPE, xml);
        response
    }
}

impl From<QueryRefusal> for S3Error {
    fn from(refusal: QueryRefusal) -> Self {
        Self {
            status: refusal.status(),
            code: refusal.code(),
            message: refusal.message(),
            elements: refusal.elements(),
        }
    }
}

impl From<io::Error> for S3Error {
    fn from(error: io::Error) -> Self {
        let status = StatusCode::INTERNAL_SERVER_ERROR;
        Self::new(status, "InternalError", &disk_error(&error))
    }
}
