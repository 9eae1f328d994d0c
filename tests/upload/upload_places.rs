//! Where an upload sends a file to: only where and as the service may have meant it.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use bytes::Bytes;
use connect_runtime::body::Body;
use connect_runtime::transport::Transport;
use connect_runtime::{Client, ClientBuilder};
use connect_upload::{Source, Upload};
use http::{Request, Response};
use tests::credentials;

/// Uploads from an endpoint to a place, as JSON; whether it was sent, and what was said.
async fn upload(endpoint: &str, place: &str) -> (bool, Result<(), String>) {
    upload_from(Client::builder().endpoint(endpoint), place).await
}

async fn upload_from(builder: ClientBuilder, place: &str) -> (bool, Result<(), String>) {
    let was_sent = Arc::new(AtomicBool::new(false));
    let (sent, started) = (
        Arc::clone(&was_sent),
        format!(r#"{{"FileId":"f-1","UploadUrlMetadata":{place}}}"#),
    );
    let transport = Transport::new(tower::service_fn(move |request: Request<Body>| {
        let is_put = request.uri().path() == "/key";
        sent.fetch_or(is_put, Ordering::Relaxed);
        let body = Body::from(Bytes::from(started.clone()));
        async { Ok(Response::new(body)) }
    }));
    let client = builder
        .region("us-east-1")
        .credentials(credentials())
        .transport(transport)
        .build()
        .unwrap();
    let upload = Upload::new("instance-1", "arn", Source::bytes("a.txt", "text")).wait(None);
    let result = upload.send(&client).await;
    let result = result.map(drop).map_err(|error| error.to_string());
    (was_sent.load(Ordering::Relaxed), result)
}

#[tokio::test]
async fn a_plain_http_url_is_accepted_from_a_plain_http_endpoint_only() {
    let plain = r#"{"Url":"http://127.0.0.1:4555/key"}"#;
    let (was_sent, result) = upload("http://127.0.0.1:4555", plain).await;
    assert!(was_sent && result.is_ok(), "{result:?}");

    let abroad = r#"{"Url":"http://s3.test/key"}"#;
    for (endpoint, place) in [
        ("https://connect.test", plain),
        ("https://127.0.0.1:4555", plain),
        ("https://connect.test", abroad),
        ("http://127.0.0.1:4555", abroad),
    ] {
        let (was_sent, result) = upload(endpoint, place).await;
        assert!(!was_sent, "{endpoint} {place}");
        let text = result.unwrap_err();
        let said = "the upload URL is plain http, which is allowed only from a loopback endpoint to \
                    a loopback address; for a closed test network, call \
                    `.allow_http()`";
        assert!(text.contains(said), "{text}");
    }
}

/// The response of a local Connect in another container: its URLs name that container's host.
#[tokio::test]
async fn a_plain_http_url_is_accepted_with_allow_http() {
    for endpoint in ["http://connect.test:4555", "https://connect.test"] {
        for place in ["http://s3.test/key", "http://127.0.0.1:4555/key"] {
            let builder = Client::builder().endpoint(endpoint).allow_http();
            let place = format!(r#"{{"Url":"{place}"}}"#);
            let (was_sent, result) = upload_from(builder, &place).await;
            assert!(was_sent && result.is_ok(), "{endpoint} {place} {result:?}");
        }
    }
}

/// It would go to the port of https instead.
#[tokio::test]
async fn a_url_with_an_invalid_port_is_rejected() {
    let place = r#"{"Url":"https://bucket.test:99999/key"}"#;
    let (was_sent, result) = upload("https://connect.test", place).await;
    assert!(!was_sent);
    let text = result.unwrap_err();
    let said = "the upload URL's endpoint `https://bucket.test:99999`: the port is not a number";
    assert!(text.contains(said), "{text}");
}

#[tokio::test]
async fn headers_that_s3_rejects_are_not_sent() {
    for header in ["Authorization", "transfer-encoding"] {
        let place =
            format!(r#"{{"Url":"https://bucket.test/key","HeadersToInclude":{{"{header}":"x"}}}}"#);
        let (was_sent, result) = upload("https://connect.test", &place).await;
        assert!(!was_sent);
        let text = result.unwrap_err();
        assert!(
            text.contains(&format!("the header `{header}`, which S3 refuses")),
            "{text}"
        );
    }
}
