//! [Requests from web pages](https://docs.aws.amazon.com/AmazonS3/latest/userguide/cors.html). Which
//! rules the bucket of Amazon Connect has is not published; here every origin may do whatever a
//! pre-signed URL allows.

use connect_runtime::body::Body;
use http::header::{
    ACCESS_CONTROL_ALLOW_HEADERS, ACCESS_CONTROL_ALLOW_METHODS, ACCESS_CONTROL_ALLOW_ORIGIN,
    ACCESS_CONTROL_EXPOSE_HEADERS, ACCESS_CONTROL_MAX_AGE, ACCESS_CONTROL_REQUEST_HEADERS,
    ACCESS_CONTROL_REQUEST_METHOD, ORIGIN, VARY,
};
use http::{HeaderMap, HeaderValue, Response, StatusCode};

use super::error::S3Error;

const METHODS: [&str; 3] = ["GET", "HEAD", "PUT"];
const EXPOSED: &str = "ETag, Content-Disposition, Content-Range, x-amz-request-id, x-amz-id-2";
const VARIES: &str = "Origin, Access-Control-Request-Headers, Access-Control-Request-Method";

/// Responds to a preflight request, which is not signed.
pub(super) fn preflight(headers: &HeaderMap, allowed: bool) -> Result<Response<Body>, S3Error> {
    let forbidden = |message| S3Error::new(StatusCode::FORBIDDEN, "AccessForbidden", message);
    if !allowed {
        return Err(forbidden(
            "CORSResponse: CORS is not enabled for this bucket.",
        ));
    }
    let method = headers.get(ACCESS_CONTROL_REQUEST_METHOD);
    let (Some(_), Some(method)) = (headers.get(ORIGIN), method) else {
        let message = "Insufficient information. Origin request header needed.";
        return Err(S3Error::new(StatusCode::BAD_REQUEST, "BadRequest", message));
    };
    if !METHODS.iter().any(|allowed| method == allowed) {
        return Err(forbidden(
            "CORSResponse: This CORS request is not allowed. This is usually because the evalution \
             of Origin, request method / Access-Control-Request-Method or \
             Access-Control-Request-Headers are not whitelisted by the resource's CORS spec.",
        ));
    }
    let mut response = Response::new(Body::empty());
    let allowed = response.headers_mut();
    let methods = HeaderValue::from_static("GET, HEAD, PUT");
    allowed.insert(ACCESS_CONTROL_ALLOW_METHODS, methods);
    if let Some(names) = headers.get(ACCESS_CONTROL_REQUEST_HEADERS) {
        allowed.insert(ACCESS_CONTROL_ALLOW_HEADERS, names.clone());
    }
    allowed.insert(ACCESS_CONTROL_MAX_AGE, HeaderValue::from_static("3000"));
    Ok(response)
}

/// Lets a page read a response, including an error.
pub(super) fn allow_origin(response: &mut HeaderMap) {
    for (name, value) in [
        (ACCESS_CONTROL_ALLOW_ORIGIN, "*"),
        (ACCESS_CONTROL_EXPOSE_HEADERS, EXPOSED),
        (VARY, VARIES),
    ] {
        response.insert(name, HeaderValue::from_static(value));
    }
}
