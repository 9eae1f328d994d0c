//! The headers that tell AWS which client, call and attempt a request belongs to.

use std::sync::{Arc, Mutex};

use bytes::Bytes;
use connect_runtime::ClientBuilder;
use connect_runtime::body::Body;
use http::{HeaderMap, Request, Response};
use tests::client_over;
use tests::start_attached_file_upload as start;

const TRACE_ID: &str = "Root=1-5759e988-bd862e3fe1be46a994272793;Parent=53995c3f42cd8ad8;Sampled=1";

/// Responds with 503 first, and then with a success; keeps the headers that it received.
#[derive(Clone, Default)]
struct Service {
    seen: Arc<Mutex<Vec<HeaderMap>>>,
}

impl Service {
    fn client_builder(&self) -> ClientBuilder {
        let seen = Arc::clone(&self.seen);
        client_over(move |request: Request<Body>| {
            let attempt = {
                let mut seen = seen.lock().unwrap();
                seen.push(request.headers().clone());
                seen.len()
            };
            async move {
                let status = if attempt == 1 { 503 } else { 200 };
                let body = Body::from(Bytes::from_static(b"{}"));
                let response = Response::builder()
                    .status(status)
                    .header("x-amzn-requestid", format!("request-{attempt}"))
                    .body(body);
                Ok(response.unwrap())
            }
        })
    }

    fn seen(&self) -> Vec<HeaderMap> {
        self.seen.lock().unwrap().clone()
    }
}

#[tokio::test(start_paused = true)]
async fn each_attempt_identifies_its_client_call_and_number() {
    let service = Service::default();
    let client = service.client_builder().app_name("shop").build().unwrap();
    client.send(start()).await.unwrap();
    client.send(start()).await.unwrap();

    let seen = service.seen();
    let agent = concat!("connect-runtime/", env!("CARGO_PKG_VERSION"), " ua/2.1 os/");
    for headers in &seen {
        let sent = headers["user-agent"].to_str().unwrap();
        assert!(
            sent.starts_with(agent) && sent.ends_with(" app/shop"),
            "{sent}"
        );
        assert!(!headers.contains_key("x-amzn-trace-id"));
    }
    assert_eq!(seen[0]["amz-sdk-request"], "attempt=1; max=3");
    assert_eq!(seen[1]["amz-sdk-request"], "attempt=2; max=3");
    let id = "amz-sdk-invocation-id";
    uuid::Uuid::parse_str(seen[0][id].to_str().unwrap()).unwrap();
    assert_eq!(seen[0][id], seen[1][id]);
    assert_ne!(seen[1][id], seen[2][id]);
}

#[tokio::test(start_paused = true)]
async fn the_trace_id_is_sent_with_each_attempt() {
    for (id, sent) in [
        (TRACE_ID, TRACE_ID),
        ("Root=1;Lineage=a b%\n", "Root=1;Lineage=a%20b%25%0A"),
        ("Überblick", "%C3%9Cberblick"),
    ] {
        let service = Service::default();
        let client = service.client_builder();
        let client = client
            .trace_id(move || Some(id.to_owned()))
            .build()
            .unwrap();
        client.send(start()).await.unwrap();
        for headers in service.seen() {
            assert_eq!(headers["x-amzn-trace-id"], sent);
        }
    }
}

/// Proxies change some of these headers, and a signature over them would break.
#[tokio::test(start_paused = true)]
async fn the_headers_that_identify_an_attempt_are_not_signed() {
    let service = Service::default();
    let client = service.client_builder();
    let client = client
        .trace_id(|| Some(TRACE_ID.to_owned()))
        .build()
        .unwrap();
    client.send(start()).await.unwrap();
    for headers in service.seen() {
        let authorization = headers["authorization"].to_str().unwrap();
        let (_, signed) = authorization.split_once("SignedHeaders=").unwrap();
        let (signed, _) = signed.split_once(',').unwrap();
        assert_eq!(signed, "content-type;host;x-amz-date");
    }
}
