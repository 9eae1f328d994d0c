//! Whether a request may have been sent when its time ran out: `idempotent_only` repeats only what
//! cannot have been.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use bytes::Bytes;
use connect_operations::attached_files::CompleteAttachedFileUpload;
use connect_runtime::body::Body;
use connect_runtime::credentials::{CredentialsError, future};
use connect_runtime::layers::SigningService;
use connect_runtime::transport::{FreshConnection, Transport, TransportError};
use connect_runtime::{
    Client, ClientBuilder, ErrorKind, ProvideCredentials, RetryPolicy, StatusCode,
};
use http::{Request, Response};
use http_body_util::{BodyExt as _, StreamBody};
use hyper_util::rt::TokioIo;
use tests::batch_get_attached_file_metadata as batch_get;
use tests::{client_builder, credentials, get_attached_file};
use tokio::io::AsyncReadExt as _;
use tower::util::{MapErrLayer, ThenLayer};
use tower::{Layer, Service, ServiceExt as _};

/// How a transport of one's own that never responds treats a request.
#[derive(Clone, Copy)]
enum Stall {
    SaysNothing,
    Connecting,
    TakenByAConnection,
}

#[tokio::test(start_paused = true)]
async fn a_custom_transport_can_report_that_it_is_connecting() {
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
        let client = idempotent_only(transport);
        let error = client.send(batch_get()).await.unwrap_err();
        assert_eq!(error.attempts(), attempts);
        assert_eq!(error.may_have_been_sent(), attempts == 1);
    }
}

/// A connection that takes the request at the last moment gets nothing of it to send, and no end of
/// it either: a server does not act on half a request.
#[tokio::test(start_paused = true)]
async fn a_request_cancelled_while_connecting_is_never_sent() {
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
    let client = idempotent_only(transport);
    client.send(batch_get()).await.unwrap_err();
    client.send(without_body()).await.unwrap_err();
    let bodies = std::mem::take(&mut *kept.lock().unwrap());
    assert_eq!(bodies.len(), 6);
    for body in bodies {
        assert!(!http_body::Body::is_end_stream(&body));
        assert_ne!(http_body::Body::size_hint(&body).exact(), Some(0));
        let error = body.collect().await.unwrap_err();
        assert_eq!(error.to_string(), "its call has ended");
    }
}

/// The same on the wire, for a request that has no body when it is wanted.
#[tokio::test(start_paused = true)]
async fn a_cancelled_get_is_not_sent() {
    let kept = Arc::new(Mutex::new(Vec::new()));
    let connecting = Arc::clone(&kept);
    let transport = Transport::new(tower::service_fn(move |request: Request<Body>| {
        let connecting = Arc::clone(&connecting);
        async move {
            request.body().connecting();
            connecting.lock().unwrap().push(request);
            std::future::pending().await
        }
    }));
    let error = idempotent_only(transport)
        .send(get_attached_file())
        .await
        .unwrap_err();
    assert!(!error.may_have_been_sent());
    let requests = std::mem::take(&mut *kept.lock().unwrap());
    assert_eq!(requests.len(), 3);
    for request in requests {
        let (ours, mut theirs) = tokio::io::duplex(4096);
        let (mut sender, connection) = hyper::client::conn::http1::handshake(TokioIo::new(ours))
            .await
            .unwrap();
        tokio::spawn(connection);
        // At once where it waits for a response.
        let sending = tokio::time::timeout(Duration::from_hours(1), sender.send_request(request));
        sending.await.expect("it breaks off").unwrap_err();
        let mut sent = String::new();
        theirs.read_to_string(&mut sent).await.unwrap();
        assert_eq!(sent, "");
    }
}

/// A layer that tries twice by itself.
fn doubling() -> impl Layer<
    SigningService,
    Service: Service<
        Request<Bytes>,
        Response = Response<Body>,
        Error = TransportError,
        Future: Send,
    > + Clone
                 + Send
                 + Sync
                 + 'static,
> + Send
+ Sync
+ 'static {
    tower::layer::layer_fn(|signing: SigningService| {
        tower::service_fn(move |request: Request<Bytes>| {
            let signing = signing.clone();
            async move {
                match signing.clone().oneshot(request.clone()).await {
                    Ok(response) => Ok(response),
                    Err(_) => signing.oneshot(request).await,
                }
            }
        })
    })
}

/// What went out before counts, whatever a layer makes of it.
#[tokio::test(start_paused = true)]
async fn a_layer_that_sends_twice_is_an_error_and_the_request_counts_as_sent() {
    let sent = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&sent);
    let transport = Transport::new(tower::service_fn(move |request: Request<Body>| {
        count.fetch_add(1, Ordering::Relaxed);
        async {
            request.into_body().collect().await.unwrap();
            Err(TransportError::interrupted("reset"))
        }
    }));
    let builder = builder(transport).retry(RetryPolicy::default().idempotent_only());
    let client = builder.layer_before_signing(doubling()).build().unwrap();
    let error = client.send(batch_get()).await.unwrap_err();
    assert_eq!(sent.load(Ordering::Relaxed), 1);
    assert!(error.may_have_been_sent());
    assert_eq!(
        format!("{error:?}"),
        "BatchGetAttachedFileMetadata: a layer refused the request: a layer before signing sent \
         the request twice; leave retries to the client's `.retry(…)`"
    );
}

/// Has credentials when it is asked for the second time.
#[derive(Debug, Default)]
struct Slow(AtomicUsize);

impl ProvideCredentials for Slow {
    fn provide_credentials<'a>(&'a self) -> future::ProvideCredentials<'a>
    where
        Self: 'a,
    {
        future::ProvideCredentials::ready(match self.0.fetch_add(1, Ordering::Relaxed) {
            0 => Err(CredentialsError::provider_error("not yet")),
            _ => Ok(credentials()),
        })
    }
}

#[tokio::test(start_paused = true)]
async fn a_layer_may_request_credentials_again() {
    let transport = Transport::new(tower::service_fn(|_| async {
        Ok(Response::new(Body::from(Bytes::from_static(b"{}"))))
    }));
    let builder = builder(transport).credentials(Slow::default());
    let client = builder.layer_before_signing(doubling()).build().unwrap();
    client.send(batch_get()).await.unwrap();
}

#[tokio::test(start_paused = true)]
async fn a_layer_that_rejects_a_response_does_not_make_its_request_unsent() {
    let transport = Transport::new(tower::service_fn(|_| async {
        Ok(Response::new(Body::from(Bytes::from_static(b"{}"))))
    }));
    let refused = || TransportError::refused("not today");
    let unconnected = || TransportError::connect("not today");
    let errors: [fn() -> TransportError; 2] = [refused, unconnected];
    for error in errors {
        let making = ThenLayer::new(
            move |response: Result<Response<Body>, TransportError>| async move {
                response.and(Err(error()))
            },
        );
        let idempotent_only =
            builder(transport.clone()).retry(RetryPolicy::default().idempotent_only());
        let before = idempotent_only.clone().layer_before_signing(making.clone());
        let around = idempotent_only.layer_around_attempt(making);
        for client in [before, around] {
            let error = client.build().unwrap().send(batch_get()).await.unwrap_err();
            assert_eq!(error.attempts(), 1);
            assert!(error.may_have_been_sent());
            let ErrorKind::Client(client_error) = error.as_kind() else {
                panic!("{error}")
            };
            assert!(client_error.may_have_been_sent());
        }
    }
}

/// And one that wraps errors does not make it one that was sent.
#[tokio::test(start_paused = true)]
async fn a_layer_that_wraps_a_failed_connection_does_not_make_its_request_sent() {
    let transport = Transport::new(tower::service_fn(|request: Request<Body>| async {
        // A transport may look at the body before it connects.
        request.into_body().collect().await.unwrap();
        Err::<Response<Body>, _>(TransportError::connect("unreachable"))
    }));
    let idempotent_only = builder(transport).retry(RetryPolicy::default().idempotent_only());
    let wrap = |error: TransportError| std::io::Error::other(error);
    let before = idempotent_only
        .clone()
        .layer_before_signing(MapErrLayer::new(wrap));
    let around = idempotent_only.layer_around_attempt(MapErrLayer::new(wrap));
    for client in [before, around] {
        let error = client.build().unwrap().send(batch_get()).await.unwrap_err();
        assert_eq!(error.attempts(), 3);
        assert!(!error.may_have_been_sent());
    }
}

#[tokio::test(start_paused = true)]
async fn a_layer_that_resends_after_a_failed_connection_gets_an_explanation() {
    let transport = Transport::new(tower::service_fn(|_| async {
        Err::<Response<Body>, _>(TransportError::connect("unreachable"))
    }));
    let client = builder(transport).layer_before_signing(doubling()).build();
    let error = client.unwrap().send(batch_get()).await.unwrap_err();
    assert!(!error.may_have_been_sent());
    assert!(
        format!("{error:?}").contains("sent the request twice"),
        "{error:?}"
    );
}

/// A layer may hand a request to a task of its own, which goes on when the call has ended.
#[tokio::test(start_paused = true)]
async fn a_request_released_by_a_layer_after_its_call_ended_is_not_sent() {
    let (sent, outcomes) = (Arc::new(AtomicUsize::new(0)), Arc::new(Mutex::new(vec![])));
    let count = Arc::clone(&sent);
    let transport = Transport::new(tower::service_fn(move |_| {
        count.fetch_add(1, Ordering::Relaxed);
        async { Err(TransportError::connect("never")) }
    }));
    let let_go = Arc::clone(&outcomes);
    let late = tower::layer::layer_fn(move |signing: SigningService| {
        let let_go = Arc::clone(&let_go);
        tower::service_fn(move |request: Request<Bytes>| {
            let (signing, let_go) = (signing.clone(), Arc::clone(&let_go));
            let task = tokio::spawn(async move {
                tokio::time::sleep(Duration::from_secs(10)).await;
                let outcome = signing.oneshot(request).await;
                let_go
                    .lock()
                    .unwrap()
                    .push(outcome.unwrap_err().to_string());
                Err::<Response<Body>, _>(TransportError::connect("late"))
            });
            async { task.await.unwrap() }
        })
    });
    let builder = builder(transport).layer_before_signing(late);
    let client = builder.attempt_timeout(Duration::from_secs(1)).build();
    let error = client.unwrap().send(batch_get()).await.unwrap_err();
    assert!(!error.may_have_been_sent());
    tokio::time::sleep(Duration::from_secs(20)).await;
    assert_eq!(sent.load(Ordering::Relaxed), 0);
    let refused = "the request was refused before it was sent";
    assert_eq!(*outcomes.lock().unwrap(), [refused; 3]);
}

/// Where one connection broke off, another of the pool may be as dead.
#[tokio::test(start_paused = true)]
async fn after_an_interrupted_error_response_the_next_connection_is_fresh() {
    let fresh = Arc::new(Mutex::new(vec![]));
    let seen = Arc::clone(&fresh);
    let transport = Transport::new(tower::service_fn(move |request: Request<Body>| {
        let is_fresh = request.extensions().get::<FreshConnection>().is_some();
        seen.lock().unwrap().push(is_fresh);
        async {
            let broken = futures_util::stream::iter([Err("reset")]);
            let body = Body::new(StreamBody::new(broken));
            Ok(Response::builder().status(503).body(body).unwrap())
        }
    }));
    let client = builder(transport).build().unwrap();
    let error = client.send(batch_get()).await.unwrap_err();
    assert_eq!(error.status(), Some(StatusCode::SERVICE_UNAVAILABLE));
    assert_eq!(*fresh.lock().unwrap(), [false, true, true]);
}

#[tokio::test(start_paused = true)]
async fn a_call_can_remove_a_timeout_of_its_client() {
    let transport = Transport::new(tower::service_fn(|_| async {
        tokio::time::sleep(Duration::from_mins(1)).await;
        Ok(Response::new(Body::from(Bytes::from_static(b"{}"))))
    }));
    let limit = Duration::from_secs(1);
    let builder = builder(transport).retry(RetryPolicy::attempts(1));
    let client = builder.read_timeout(limit).attempt_timeout(limit).build();
    let call = client.unwrap().call(batch_get());
    call.read_timeout(None)
        .attempt_timeout(None)
        .send()
        .await
        .unwrap();
}

#[tokio::test(start_paused = true)]
async fn a_request_held_by_a_layer_before_signing_was_not_sent() {
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
    client_builder().transport(transport)
}

fn idempotent_only(transport: Transport) -> Client {
    let builder = builder(transport).retry(RetryPolicy::default().idempotent_only());
    let builder = builder.attempt_timeout(Duration::from_secs(1));
    builder.build().unwrap()
}

fn without_body() -> CompleteAttachedFileUpload {
    CompleteAttachedFileUpload::builder()
        .instance_id("i-1")
        .file_id("f-1")
        .associated_resource_arn("arn")
        .build()
}
