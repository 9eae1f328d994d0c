//! A web page sends a file and fetches it: what its browser asks of S3 before and after.

use connect_local::{Assumptions, LocalConnect};
use connect_runtime::body::Body;
use http::{HeaderValue, Method, Request};

use super::{Fixture, assert_refused, put};

fn preflight(url: &str, headers: &[(&str, &str)]) -> Request<Body> {
    let mut request = Request::builder().method(Method::OPTIONS).uri(url);
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    request.body(Body::empty()).unwrap()
}

const ORIGIN: (&str, &str) = ("origin", "https://app.test");
const METHOD: (&str, &str) = ("access-control-request-method", "PUT");
const HEADERS: (&str, &str) = (
    "access-control-request-headers",
    "content-disposition,content-type,x-amz-acl",
);

#[tokio::test]
async fn a_browser_may_put_from_any_page() {
    let fixture = Fixture::new().await;
    let metadata = fixture.start().await;
    let url = metadata.url.as_ref().unwrap().expose();
    let response = fixture
        .send(preflight(url, &[ORIGIN, METHOD, HEADERS]))
        .await;
    assert_eq!(response.status(), 200);
    let headers = response.headers();
    assert_eq!(headers["access-control-allow-origin"], "*");
    assert_eq!(headers["access-control-allow-methods"], "GET, HEAD, PUT");
    assert_eq!(headers["access-control-allow-headers"], HEADERS.1);

    let mut request = put(&metadata, "text");
    let origin = HeaderValue::from_static(ORIGIN.1);
    request.headers_mut().insert("origin", origin.clone());
    let response = fixture.send(request).await;
    assert_eq!(response.status(), 200);
    assert_eq!(response.headers()["access-control-allow-origin"], "*");
    let exposed = response.headers()["access-control-expose-headers"].to_str();
    assert!(exposed.unwrap().starts_with("ETag"));

    // A page sees an error, too.
    let mut request = put(&metadata, "text");
    request.headers_mut().insert("origin", origin);
    request.headers_mut().remove("content-type");
    let response = fixture.send(request).await;
    assert_refused(&response, 403, "SignatureDoesNotMatch", "");
    assert_eq!(response.headers()["access-control-allow-origin"], "*");

    // Without an origin there is nothing to allow.
    let response = fixture.send(put(&metadata, "text")).await;
    assert!(
        !response
            .headers()
            .contains_key("access-control-allow-origin")
    );
}

#[tokio::test]
async fn an_invalid_preflight_is_refused() {
    let fixture = Fixture::new().await;
    let metadata = fixture.start().await;
    let url = metadata.url.as_ref().unwrap().expose();
    let delete = ("access-control-request-method", "DELETE");
    let response = fixture.send(preflight(url, &[ORIGIN, delete])).await;
    assert_refused(&response, 403, "AccessForbidden", "not allowed");
    let response = fixture.send(preflight(url, &[METHOD])).await;
    assert_refused(&response, 400, "BadRequest", "Origin");
}

#[tokio::test]
async fn whether_browsers_may_upload_is_an_assumption() {
    let mut assumptions = Assumptions::default();
    assumptions.cors = false;
    let fixture = Fixture::of(LocalConnect::builder().assumptions(assumptions)).await;
    let metadata = fixture.start().await;
    let url = metadata.url.as_ref().unwrap().expose();
    let response = fixture.send(preflight(url, &[ORIGIN, METHOD])).await;
    assert_refused(&response, 403, "AccessForbidden", "CORS is not enabled");
    let mut request = put(&metadata, "text");
    request
        .headers_mut()
        .insert("origin", HeaderValue::from_static(ORIGIN.1));
    let response = fixture.send(request).await;
    assert_eq!(response.status(), 200);
    assert!(
        !response
            .headers()
            .contains_key("access-control-allow-origin")
    );
}
