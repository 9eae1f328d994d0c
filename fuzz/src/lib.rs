//! What the targets share: an upload whose service and S3 are functions.

use std::fmt::Display;
use std::sync::{Arc, LazyLock};

use bytes::Bytes;
use connect_runtime::body::Body;
use connect_runtime::transport::Transport;
use connect_runtime::{Client, Credentials, RetryPolicy};
use connect_upload::{Source, Upload, UploadError, UploadedFile};
use http::{Request, Response};
use tokio::runtime::Runtime;

/// What is sent: four bytes.
pub const CONTENT: &str = "text";

/// Uploads a file. `connect` responds to the calls, `s3` to the PUT.
///
/// The clock is paused, so no wait takes time.
pub fn upload(
    connect: impl Fn(&Request<Body>) -> Bytes + Send + Sync + 'static,
    s3: impl Fn(&Request<Body>) -> (u16, Bytes) + Send + Sync + 'static,
) -> Result<UploadedFile, UploadError> {
    let respond = Arc::new(move |request: &Request<Body>| {
        if request.headers().contains_key("authorization") {
            (200, connect(request))
        } else {
            s3(request)
        }
    });
    let transport = Transport::new(tower::service_fn(move |request: Request<Body>| {
        let (status, body) = respond(&request);
        async move {
            let response = Response::builder().status(status).body(Body::from(body));
            Ok(response.unwrap())
        }
    }));
    let client = Client::builder()
        .region("eu-central-1")
        .credentials(Credentials::new("AKID", "secret", None, None, "fuzz"))
        .retry(RetryPolicy::attempts(1))
        .transport(transport)
        .build()
        .unwrap();
    let upload = Upload::new("instance-1", "arn", Source::bytes("a.txt", CONTENT)).wait(None);
    RUNTIME.block_on(upload.send(&client))
}

static RUNTIME: LazyLock<Runtime> = LazyLock::new(|| {
    tokio::runtime::Builder::new_current_thread()
        .enable_time()
        .start_paused(true)
        .build()
        .unwrap()
});

/// An error must have a message, and `Debug`.
pub fn print(error: &(impl std::error::Error + Display)) {
    assert!(!error.to_string().is_empty());
    assert!(!format!("{error:?}").is_empty());
}
