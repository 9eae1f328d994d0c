//! A layer before signing may keep a request for long: to limit the rate of calls, say. What is true
//! when the request came to it need not be when it goes on.

use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use bytes::Bytes;
use connect_runtime::body::Body;
use connect_runtime::credentials::future;
use connect_runtime::layers::SigningService;
use connect_runtime::transport::{Transport, TransportError};
use connect_runtime::{Client, ClientBuilder, Clock, Credentials, ProvideCredentials, RetryPolicy};
use http::{Request, Response};
use tests::{credentials, get_attached_file};
use tokio::time::Instant;
use tower::ServiceExt as _;

const WAIT: Duration = Duration::from_mins(12);

/// A clock that goes on as the paused one of the runtime does.
fn clock() -> Clock {
    let begun = Instant::now();
    Clock::from_fn(move || start() + begun.elapsed())
}

/// Friday, 13 February 2009, 23:31:30 UTC.
fn start() -> SystemTime {
    SystemTime::UNIX_EPOCH + Duration::from_secs(1_234_567_890)
}

/// A client with a layer that lets requests wait.
fn patient(transport: Transport) -> ClientBuilder {
    let waiting = tower::layer::layer_fn(|signing: SigningService| {
        tower::service_fn(move |request: Request<Bytes>| {
            let signing = signing.clone();
            async move {
                tokio::time::sleep(WAIT).await;
                signing.oneshot(request).await
            }
        })
    });
    Client::builder()
        .region("eu-central-1")
        .clock(clock())
        .transport(transport)
        .layer_before_signing(waiting)
}

/// Gives credentials that are good for a minute, named after the minute.
#[derive(Debug)]
struct ShortLived(Clock);

impl ProvideCredentials for ShortLived {
    fn provide_credentials<'a>(&'a self) -> future::ProvideCredentials<'a>
    where
        Self: 'a,
    {
        let now = self.0.now();
        let minute = now.duration_since(start()).unwrap().as_secs() / 60;
        let expiry = now + Duration::from_mins(1);
        let id = format!("AKID{minute}");
        let keys = Credentials::new(id, "secret", None, Some(expiry), "test");
        future::ProvideCredentials::ready(Ok(keys))
    }
}

#[tokio::test(start_paused = true)]
async fn a_delayed_request_is_signed_with_the_current_time_and_credentials() {
    let seen = Arc::new(Mutex::new(vec![]));
    let signed = Arc::clone(&seen);
    let transport = Transport::new(tower::service_fn(move |request: Request<Body>| {
        let header = |name| request.headers()[name].to_str().unwrap().to_owned();
        let (date, authorization) = (header("x-amz-date"), header("authorization"));
        let (_, key) = authorization.split_once("Credential=").unwrap();
        let key = key.split('/').next().unwrap().to_owned();
        signed.lock().unwrap().push((date, key));
        async { Err(TransportError::refused("seen")) }
    }));
    let client = patient(transport).credentials(ShortLived(clock()));
    let client = client.build().unwrap();
    client.send(get_attached_file()).await.unwrap_err();
    client.send(get_attached_file()).await.unwrap_err();
    let expected = [
        ("20090213T234330Z", "AKID12"),
        ("20090213T235530Z", "AKID24"),
    ];
    let expected = expected.map(|(date, key)| (date.to_owned(), key.to_owned()));
    assert_eq!(*seen.lock().unwrap(), expected);
}

/// Refused for its keys: the clock is right, and stays as it is.
#[tokio::test(start_paused = true)]
async fn the_time_in_a_layer_is_not_clock_skew() {
    let transport = Transport::new(tower::service_fn(|_| async {
        let response = Response::builder()
            .status(403)
            .header("x-amzn-errortype", "InvalidSignatureException")
            .header("date", "Fri, 13 Feb 2009 23:43:30 GMT");
        Ok(response.body(Body::empty()).unwrap())
    }));
    let keys = credentials();
    let client = patient(transport).credentials(keys).build().unwrap();
    let error = client.send(get_attached_file()).await.unwrap_err();
    assert_eq!(error.attempts(), 1);
    assert_eq!(client.raw().service_time(), client.raw().clock().now());
}

#[tokio::test(start_paused = true)]
async fn the_time_in_a_layer_does_not_count_as_read_time() {
    let transport = Transport::new(tower::service_fn(|_| std::future::pending()));
    let keys = credentials();
    let builder = patient(transport).credentials(keys);
    let limit = Duration::from_secs(5);
    let client = builder.read_timeout(limit).build().unwrap();
    let begun = Instant::now();
    let call = client
        .call(get_attached_file())
        .retry(RetryPolicy::attempts(1));
    let error = call.send().await.unwrap_err();
    assert!(error.is_timeout() && error.may_have_been_sent());
    assert_eq!(begun.elapsed(), WAIT + limit);
}
