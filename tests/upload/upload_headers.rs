//! The headers that the service wants to be sent with a file: what is sent, and what is refused by name.

use std::sync::{Arc, Mutex};

use bytes::Bytes;
use connect_runtime::body::Body;
use connect_upload::{Source, Step, Upload, UploadErrorKind};
use http::header::{AUTHORIZATION, HeaderMap};
use http::{Request, Response};
use serde_json::{Map, Value, json};
use tests::client_over;

type Headers = Vec<(String, String)>;

/// Uploads four bytes with these headers; the headers of the PUT, or why there was none.
async fn upload(url: &str, headers: &Headers) -> Result<HeaderMap, String> {
    let put = Arc::<Mutex<Option<HeaderMap>>>::default();
    let members = headers
        .iter()
        .cloned()
        .map(|(name, value)| (name, value.into()));
    let headers: Map<String, Value> = members.collect();
    let started = json!({
        "FileId": "f-1",
        "UploadUrlMetadata": { "Url": url, "HeadersToInclude": headers },
    });
    let (seen, body) = (Arc::clone(&put), Bytes::from(started.to_string()));
    let builder = client_over(move |request: Request<Body>| {
        if !request.headers().contains_key(AUTHORIZATION) {
            *seen.lock().unwrap() = Some(request.headers().clone());
        }
        let body = Body::from(body.clone());
        async { Ok(Response::new(body)) }
    });
    let client = builder.build().unwrap();
    let upload = Upload::new("instance-1", "arn", Source::bytes("a.txt", "text")).wait(None);
    let result = upload.send(&client).await;
    let put = put.lock().unwrap().take();
    match result {
        Ok(_) => Ok(put.unwrap()),
        Err(error) => {
            assert!(put.is_none(), "it was sent nevertheless");
            assert_eq!(error.step(), Step::Start);
            let is_unusable = matches!(error.kind(), UploadErrorKind::Unusable(_));
            assert!(is_unusable, "{error:?}");
            Err(error.to_string())
        }
    }
}

fn headers<const N: usize>(headers: [(&str, &str); N]) -> Headers {
    let owned = headers.map(|(name, value)| (name.to_owned(), value.to_owned()));
    owned.into()
}

/// So many headers, of so many bytes together.
fn many(count: usize, bytes: usize) -> Headers {
    let mut headers: Headers = (0..count)
        .map(|number| (format!("x-{number:07}"), "v".to_owned()))
        .collect();
    let missing = bytes - count * 10;
    headers[0].1 += &"v".repeat(missing);
    headers
}

#[tokio::test]
async fn more_than_100_headers_or_8_kib_of_them_are_refused() {
    for (count, bytes) in [(1, 100), (100, 1000), (100, 8192), (1, 8192)] {
        let sent = upload("https://bucket.test/key", &many(count, bytes)).await;
        assert_eq!(sent.unwrap().len(), count);
    }
    for (count, bytes) in [(101, 1010), (1, 8193), (100, 8193), (24_576, 333_000)] {
        let error = upload("https://bucket.test/key", &many(count, bytes)).await;
        let said = format!(
            "the service asks for {count} headers of {bytes} bytes; at most 100 of 8192 bytes \
             together can be sent"
        );
        let error = error.unwrap_err();
        assert!(error.ends_with(&said), "{error}");
    }
}

#[tokio::test]
async fn host_and_content_length_are_set_by_the_http_client() {
    for (url, host) in [
        ("https://bucket.test/key", "bucket.test"),
        ("https://bucket.test/key", "Bucket.TEST"),
        ("https://bucket.test/key", "bucket.test:443"),
        ("https://bucket.test:443/key", "bucket.test"),
        ("https://bucket.test:4555/key", "bucket.test:4555"),
    ] {
        let asked = headers([
            ("Host", host),
            ("Content-Length", "4"),
            ("x-amz-acl", "private"),
        ]);
        let sent = upload(url, &asked).await.unwrap();
        let names: Vec<_> = sent.keys().map(http::HeaderName::as_str).collect();
        assert_eq!(names, ["x-amz-acl"], "{url} {host}");
    }
}

#[tokio::test]
async fn another_host_is_refused() {
    for (url, host) in [
        ("https://bucket.test/key", "other.test"),
        ("https://bucket.test/key", "bucket.test:80"),
        ("https://bucket.test/key", "user@bucket.test"),
        ("https://bucket.test/key", ""),
        ("https://bucket.test:4555/key", "bucket.test"),
    ] {
        for name in ["Host", "host"] {
            let error = upload(url, &headers([(name, host)])).await.unwrap_err();
            let said = format!(
                "the service asks for the header `{name}`, but for a host other than the upload URL's"
            );
            assert!(error.ends_with(&said), "{error}");
        }
    }
}

#[tokio::test]
async fn headers_of_the_connection_are_refused() {
    for name in [
        "Connection",
        "Expect",
        "Keep-Alive",
        "Proxy-Authenticate",
        "Proxy-Authorization",
        "Proxy-Connection",
        "TE",
        "Trailer",
        "Upgrade",
    ] {
        for name in [name.to_owned(), name.to_lowercase()] {
            let asked = headers([("x-amz-acl", "private"), (&name, "x")]);
            let error = upload("https://bucket.test/key", &asked).await.unwrap_err();
            let said = format!("the header `{name}`, which concerns the connection, not the file");
            assert!(error.ends_with(&said), "{error}");
        }
    }
}

/// One of the two values would be lost.
#[tokio::test]
async fn names_that_differ_in_case_are_refused() {
    for (one, other, value) in [
        ("X-Amz-Acl", "x-amz-acl", "private"),
        ("Content-Length", "content-length", "4"),
        ("HOST", "Host", "bucket.test"),
    ] {
        let asked = headers([(one, value), (other, value)]);
        let error = upload("https://bucket.test/key", &asked).await.unwrap_err();
        let said = format!("the header `{other}`, twice, in different case");
        assert!(error.ends_with(&said), "{error}");
    }
}
