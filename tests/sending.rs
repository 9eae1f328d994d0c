//! Whether a request may have been sent when its time ran out: those who are careful repeat only what
//! cannot have been.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use connect_operations::attached_files::BatchGetAttachedFileMetadata;
use connect_runtime::body::Body;
use connect_runtime::transport::{Transport, TransportError};
use connect_runtime::{CallError as _, Client, ClientBuilder, Credentials, RetryPolicy};
use http::{Request, Response};
use http_body_util::BodyExt as _;

/// How a transport of one's own that never answers treats a request.
#[derive(Clone, Copy)]
enum Stall {
    SaysNothing,
    Connecting,
    TakenByAConnection,
}

#[tokio::test(start_paused = true)]
async fn a_transport_of_ones_own_can_tell_that_it_connects() {
    for (stall, attempts) in [
        (Stall::SaysNothing, 1),
        (Stall::Connecting, 3),
        (Stall::TakenByAConnection, 1),
    ] {
        let transport = Transport::new(tower::service_fn(
            move |request: Request<Body>| async move {
                let body = request.body();
                if !matches!(stall, Stall::SaysNothing) {
                    body.connecting();
                }
                if matches!(stall, Stall::TakenByAConnection) {
                    assert!(!http_body::Body::is_end_stream(body));
                }
                std::future::pending().await
            },
        ));
        let client = careful(transport);
        let error = client.send(batch_get()).await.unwrap_err();
        assert_eq!(error.attempts(), attempts);
        assert_eq!(error.may_have_been_sent(), attempts == 1);
    }
}

/// A connection that takes the request at the last moment gets nothing of it to send.
#[tokio::test(start_paused = true)]
async fn what_was_given_up_while_it_connected_is_not_sent_afterwards() {
    let kept = Arc::new(Mutex::new(Vec::new()));
    let connecting = Arc::clone(&kept);
    let transport = Transport::new(tower::service_fn(move |request: Request<Body>| {
        let connecting = Arc::clone(&connecting);
        async move {
            let body = request.into_body();
            body.connecting();
            connecting.lock().unwrap().push(body);
            std::future::pending().await
        }
    }));
    careful(transport).send(batch_get()).await.unwrap_err();
    let bodies = std::mem::take(&mut *kept.lock().unwrap());
    assert_eq!(bodies.len(), 3);
    for body in bodies {
        let error = body.collect().await.unwrap_err();
        assert_eq!(error.to_string(), "its call has ended");
    }
}

#[tokio::test(start_paused = true)]
async fn what_a_layer_keeps_before_it_is_signed_was_not_sent() {
    let transport = Transport::new(tower::service_fn(|_| async {
        Err(TransportError::refused("never"))
    }));
    let keeping = tower::util::MapFutureLayer::new(|_| async {
        std::future::pending::<Result<Response<Body>, TransportError>>().await
    });
    let builder = builder(transport).layer_before_signing(keeping);
    let client = builder.attempt_timeout(Duration::from_secs(1)).build();
    let error = client.unwrap().send(batch_get()).await.unwrap_err();
    assert!(!error.may_have_been_sent());
    assert_eq!(
        error.to_string(),
        "BatchGetAttachedFileMetadata: the attempt timeout of 1s ran out [3 attempts]"
    );
}

fn builder(transport: Transport) -> ClientBuilder {
    Client::builder()
        .region("eu-central-1")
        .credentials(Credentials::new("AKID", "secret", None, None, "test"))
        .transport(transport)
}

fn careful(transport: Transport) -> Client {
    let builder = builder(transport).retry(RetryPolicy::default().careful());
    let builder = builder.attempt_timeout(Duration::from_secs(1));
    builder.build().unwrap()
}

fn batch_get() -> BatchGetAttachedFileMetadata {
    BatchGetAttachedFileMetadata::builder()
        .instance_id("i-1")
        .file_ids(["f-1"])
        .associated_resource_arn("arn")
        .build()
}
