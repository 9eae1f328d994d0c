//! The local Connect's response to a request, unsigned, signed or pre-signed, is never an internal error.
#![no_main]

use std::time::{Duration, UNIX_EPOCH};

use bytes::Bytes;
use connect_local::{AccessKey, LocalConnect};
use connect_operations::attached_files::GetAttachedFile;
use connect_runtime::body::Body;
use connect_runtime::encode::encode;
use connect_runtime::endpoint::Endpoint;
use connect_runtime::sign::{SigningScope, sign};
use connect_runtime::{Clock, Method};
use http::{HeaderName, HeaderValue, Request};
use http_body_util::BodyExt as _;
use libfuzzer_sys::fuzz_target;
use tokio::runtime::Runtime;

/// Each input has its own, so that a failure does not depend on earlier inputs.
struct World {
    runtime: Runtime,
    local: LocalConnect,
}

impl World {
    fn new() -> Self {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .unwrap();
        let now = UNIX_EPOCH + Duration::from_secs(1_750_000_000);
        let local = LocalConnect::builder()
            .clock(Clock::from_fn(move || now))
            .key(AccessKey::new("AKIDEXAMPLE", "secret"));
        let local = runtime.block_on(local.start()).unwrap();
        Self { runtime, local }
    }
}

// A request in the form of HTTP/1.1, without the version; one after `SIGN ` is signed.
fuzz_target!(|text: &[u8]| {
    let World { runtime, local } = World::new();
    let Some(request) = request(text, &local) else {
        return;
    };
    let (status, body) = runtime.block_on(async {
        let response = local.transport().send(request).await.unwrap();
        let status = response.status();
        (status, response.into_body().collect().await.unwrap())
    });
    let body = String::from_utf8_lossy(&body.to_bytes()).into_owned();
    assert!(status != 500, "{body}");
    assert!(!body.contains("panicked"), "{body}");
});

fn request(text: &[u8], local: &LocalConnect) -> Option<Request<Body>> {
    let end = text.windows(2).position(|pair| pair == b"\n\n")?;
    let (head, body) = (std::str::from_utf8(&text[..end]).ok()?, &text[end + 2..]);
    let mut lines = head.lines();
    let first = lines.next()?;
    let signed_line = first.strip_prefix("SIGN ");
    let (method, target) = signed_line.unwrap_or(first).split_once(' ')?;
    let method = Method::from_bytes(method.as_bytes()).ok()?;
    let mut request = match signed_line {
        Some(_) => signed(method, target, body, local)?,
        None => unsigned(method, target, body)?,
    };
    for (name, value) in lines.filter_map(|line| line.split_once(": ")) {
        let name = HeaderName::from_bytes(name.as_bytes()).ok()?;
        let value = HeaderValue::from_bytes(value.as_bytes()).ok()?;
        request.headers_mut().append(name, value);
    }
    Some(request)
}

fn unsigned(method: Method, target: &str, body: &[u8]) -> Option<Request<Body>> {
    let mut request = Request::new(Body::from(Bytes::copy_from_slice(body)));
    *request.method_mut() = method;
    *request.uri_mut() = format!("http://127.0.0.1{target}").parse().ok()?;
    Some(request)
}

/// Signs it as a client would, so that fuzzing gets beyond the signature check.
fn signed(
    method: Method,
    target: &str,
    body: &[u8],
    local: &LocalConnect,
) -> Option<Request<Body>> {
    let any = GetAttachedFile::builder()
        .instance_id("i")
        .file_id("f")
        .associated_resource_arn("arn")
        .build();
    let mut encoded = encode(&any, "").unwrap();
    encoded.method = method;
    encoded.path_and_query = target.to_owned();
    encoded.body = Bytes::copy_from_slice(body);
    let json = HeaderValue::from_static("application/json");
    encoded.headers.insert("content-type", json);
    let endpoint = Endpoint::parse(local.endpoint()).unwrap();
    let scope = SigningScope {
        region: local.region(),
        service: "connect",
    };
    let time = UNIX_EPOCH + Duration::from_secs(1_750_000_000);
    let signed = sign(&encoded, &endpoint, scope, &local.credentials(), time).ok()?;
    Some(signed.map(|body| Body::from(body.into_exposed())))
}
