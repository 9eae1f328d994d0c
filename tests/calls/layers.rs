//! Layers of tower's around a call: where they stand, what they see, and what their errors mean.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use bytes::Bytes;
use connect_local::LocalConnect;
use connect_operations::attached_files::{
    FileStatusType, FileUseCaseType, StartAttachedFileUpload,
};
use connect_runtime::body::Body;
use connect_runtime::credentials::{CredentialsError, future};
use connect_runtime::layers::SigningService;
use connect_runtime::transport::{Transport, TransportError};
use connect_runtime::{ClientBuilder, ClientErrorKind, ErrorKind, ProvideCredentials};
use connect_upload::{Source, Upload};
use http::{HeaderValue, Request, Response};
use tests::client_over;
use tower::ServiceExt as _;
use tower::timeout::TimeoutLayer;
use tower::util::{MapRequestLayer, ThenLayer};

const CASE: &str = "arn:aws:cases:us-east-1:111122223333:domain/d-1/case/c-1";

fn start() -> StartAttachedFileUpload {
    StartAttachedFileUpload::builder()
        .instance_id("instance-1")
        .file_name("a.txt")
        .file_size_in_bytes(4)
        .file_use_case_type(FileUseCaseType::Attachment)
        .associated_resource_arn(CASE)
        .build()
}

/// What was seen on the way, in order.
#[derive(Clone, Default)]
struct Seen(Arc<Mutex<Vec<String>>>);

impl Seen {
    fn push(&self, seen: impl Into<String>) {
        self.0.lock().unwrap().push(seen.into());
    }

    fn all(&self) -> Vec<String> {
        self.0.lock().unwrap().clone()
    }

    /// Writes a name down for each request that passes.
    fn before(
        &self,
        name: &'static str,
    ) -> MapRequestLayer<impl Fn(Request<Bytes>) -> Request<Bytes> + Clone + use<>> {
        let seen = self.clone();
        MapRequestLayer::new(move |request| {
            seen.push(name);
            request
        })
    }

    /// The same, with the headers that are signed.
    fn around(
        &self,
        name: &'static str,
    ) -> MapRequestLayer<impl Fn(Request<Body>) -> Request<Body> + Clone + use<>> {
        let seen = self.clone();
        MapRequestLayer::new(move |request: Request<Body>| {
            seen.push(format!("{name} {}", signed_headers(&request)));
            request
        })
    }
}

fn signed_headers(request: &Request<Body>) -> String {
    let Some(authorization) = request.headers().get("authorization") else {
        return "unsigned".to_owned();
    };
    let (_, signed) = authorization
        .to_str()
        .unwrap()
        .split_once("SignedHeaders=")
        .unwrap();
    signed.split(',').next().unwrap().to_owned()
}

/// A client whose service always responds with 503, or not at all, and logs each request.
fn client_of_failing_service(responds: bool, seen: &Seen) -> ClientBuilder {
    let seen = seen.clone();
    client_over(move |_| {
        seen.push("sent");
        async move {
            if responds {
                Ok(Response::builder().status(503).body(Body::empty()).unwrap())
            } else {
                std::future::pending().await
            }
        }
    })
}

#[tokio::test(start_paused = true)]
async fn a_header_that_is_added_before_signing_is_signed_in_each_attempt() {
    let local = LocalConnect::start().await.unwrap();
    let seen = Seen::default();
    let lost = Arc::new(Mutex::new(false));
    let client = local
        .client_builder()
        .transport(local.transport())
        .layer_before_signing(MapRequestLayer::new(|mut request: Request<Bytes>| {
            assert!(!request.headers().contains_key("authorization"));
            let tenant = HeaderValue::from_static("a");
            request.headers_mut().insert("x-amz-tenant", tenant);
            request
        }))
        .layer_around_attempt(ThenLayer::new(
            move |response: Result<Response<Body>, TransportError>| {
                let is_first = !std::mem::replace(&mut *lost.lock().unwrap(), true);
                async move {
                    // The local Connect took the signature.
                    let response = response?;
                    assert_eq!(response.status(), 200);
                    if is_first {
                        return Err(TransportError::interrupted("the response is lost"));
                    }
                    Ok(response)
                }
            },
        ))
        .layer_around_attempt(seen.around("attempt"))
        .build()
        .unwrap();

    let response = client.call(start()).send().await.unwrap();

    assert_eq!(response.metadata().attempts(), 2);
    let signed = "attempt content-type;host;x-amz-date;x-amz-tenant";
    assert_eq!(seen.all(), [signed, signed]);
}

#[tokio::test(start_paused = true)]
async fn the_first_layer_is_the_outermost_of_its_kind() {
    let seen = Seen::default();
    let client = client_of_failing_service(true, &seen)
        .layer_around_attempt(seen.around("around, first"))
        .layer_before_signing(seen.before("before, first"))
        .layer_around_attempt(seen.around("around, second"))
        .layer_before_signing(seen.before("before, second"))
        .retry(connect_runtime::RetryPolicy::attempts(2))
        .build()
        .unwrap();
    client.send(start()).await.unwrap_err();
    let attempt = [
        "before, first",
        "before, second",
        "around, first content-type;host;x-amz-date",
        "around, second content-type;host;x-amz-date",
        "sent",
    ];
    assert_eq!(seen.all(), [attempt, attempt].concat());
}

#[tokio::test(start_paused = true)]
async fn a_timeout_in_a_layer_is_retried() {
    let seen = Seen::default();
    let client = client_of_failing_service(false, &seen)
        .layer_around_attempt(TimeoutLayer::new(Duration::from_secs(2)))
        .build()
        .unwrap();
    let begin = tokio::time::Instant::now();
    let error = client.send(start()).await.unwrap_err();
    assert_eq!((error.attempts(), seen.all().len()), (3, 3));
    assert!(begin.elapsed() >= Duration::from_secs(6));
    assert!(error.may_have_been_sent());
    let source = std::error::Error::source(&error).unwrap();
    assert!(source.is::<tower::timeout::error::Elapsed>(), "{source}");
}

#[tokio::test(start_paused = true)]
async fn a_timeout_in_a_layer_before_signing_is_retried() {
    let seen = Seen::default();
    let client = client_of_failing_service(false, &seen)
        .layer_before_signing(TimeoutLayer::new(Duration::from_secs(2)))
        .build()
        .unwrap();
    let error = client.send(start()).await.unwrap_err();
    assert_eq!((error.attempts(), seen.all().len()), (3, 3));
    assert!(error.may_have_been_sent());
}

#[tokio::test(start_paused = true)]
async fn a_layer_that_refuses_ends_the_call_unsent() {
    let seen = Seen::default();
    let refusing = tower::layer::layer_fn(|service: SigningService| {
        service.filter(|_: Request<Bytes>| {
            Err::<Request<Bytes>, _>(TransportError::refused("the tenant is over its budget"))
        })
    });
    let before = client_of_failing_service(true, &seen).layer_before_signing(refusing);
    let refusing = tower::layer::layer_fn(|transport: Transport| {
        transport.filter(|_: Request<Body>| {
            Err::<Request<Body>, _>(TransportError::refused("the tenant is over its budget"))
        })
    });
    let around = client_of_failing_service(true, &seen).layer_around_attempt(refusing);
    for client in [before, around] {
        let error = client.build().unwrap().send(start()).await.unwrap_err();
        assert_eq!(error.attempts(), 1);
        assert!(!error.may_have_been_sent());
        assert!(seen.all().is_empty());
        let ErrorKind::Client(client_error) = error.as_kind() else {
            panic!("{error}")
        };
        assert!(matches!(client_error.kind(), ClientErrorKind::Refused(_)));
        assert_eq!(
            format!("{:#}", anyhow::Error::new(error)),
            "StartAttachedFileUpload: a layer refused the request: the tenant is over its budget"
        );
    }
}

/// A source of credentials that has none.
#[derive(Debug)]
struct LockedVault;

impl ProvideCredentials for LockedVault {
    fn provide_credentials<'a>(&'a self) -> future::ProvideCredentials<'a>
    where
        Self: 'a,
    {
        let error = CredentialsError::provider_error("the vault is locked");
        future::ProvideCredentials::ready(Err(error))
    }
}

/// There is an `io::Error` around it then, which does not even name it as its source.
#[tokio::test(start_paused = true)]
async fn an_error_behind_a_layer_is_reported_unchanged() {
    let seen = Seen::default();
    let wrapping =
        || tower::layer::layer_fn(|signing: SigningService| signing.map_err(std::io::Error::other));
    let client = client_of_failing_service(false, &seen).layer_before_signing(wrapping());
    let locked = client.credentials(LockedVault).build().unwrap();
    let error = locked.send(start()).await.unwrap_err();
    assert!(!error.may_have_been_sent());
    assert_eq!(
        format!("{error:?}"),
        "StartAttachedFileUpload: no credentials to sign the request with (check `.credentials(…)`): \
         an error occurred while loading credentials: the vault is locked"
    );

    let client = client_of_failing_service(false, &seen).layer_before_signing(wrapping());
    let client = client.read_timeout(Duration::from_secs(1)).build().unwrap();
    let error = client.send(start()).await.unwrap_err();
    assert!(error.is_timeout() && error.may_have_been_sent());
    assert_eq!(
        error.to_string(),
        "StartAttachedFileUpload: the read timeout of 1s ran out [3 attempts]"
    );
}

#[tokio::test(start_paused = true)]
async fn a_layer_that_drops_the_extensions_gets_an_explanation() {
    let seen = Seen::default();
    let client = client_of_failing_service(true, &seen)
        .layer_before_signing(MapRequestLayer::new(|request: Request<Bytes>| {
            let (parts, body) = request.into_parts();
            let mut copy = Request::new(body);
            *copy.uri_mut() = parts.uri;
            copy
        }))
        .build()
        .unwrap();
    let error = client.send(start()).await.unwrap_err();
    assert_eq!(
        format!("{:#}", anyhow::Error::new(error)),
        "StartAttachedFileUpload: a layer refused the request: a layer before signing dropped the \
         request's extensions; keep them"
    );
    assert!(seen.all().is_empty());
}

/// What a layer sets stands, and once: two values of one header are none to a proxy.
#[tokio::test]
async fn a_header_set_by_a_layer_is_not_sent_twice() {
    let local = LocalConnect::start().await.unwrap();
    let agents = Arc::new(Mutex::new(Vec::new()));
    let seen = Arc::clone(&agents);
    let client = local
        .client_builder()
        .layer_before_signing(MapRequestLayer::new(|mut request: Request<Bytes>| {
            let agent = HeaderValue::from_static("mine/1");
            request.headers_mut().insert("user-agent", agent);
            request
        }))
        .layer_around_attempt(MapRequestLayer::new(move |request: Request<Body>| {
            let sent = request.headers().get_all("user-agent").into_iter().cloned();
            seen.lock().unwrap().extend(sent);
            request
        }))
        .build()
        .unwrap();
    client.send(start()).await.unwrap();
    assert_eq!(*agents.lock().unwrap(), ["mine/1"]);
}

#[tokio::test]
async fn the_put_of_an_upload_bypasses_layers() {
    let local = LocalConnect::start().await.unwrap();
    let seen = Seen::default();
    let client = local
        .client_builder()
        .layer_before_signing(seen.before("before"))
        .layer_around_attempt(seen.around("around"))
        .build()
        .unwrap();
    let upload = Upload::new("instance-1", CASE, Source::bytes("a.txt", "text"));
    let file = upload.send(&client).await.unwrap();
    assert_eq!(file.status, FileStatusType::Approved);
    // Start, complete, and get: each of them signed.
    let calls = seen.all();
    assert_eq!(calls.iter().filter(|seen| *seen == "before").count(), 3);
    assert_eq!(
        calls
            .iter()
            .filter(|seen| seen.starts_with("around "))
            .count(),
        3
    );
    assert!(
        !calls.iter().any(|seen| seen.contains("unsigned")),
        "{calls:?}"
    );
}
