//! What an error says to look at first: the setting that is the likely reason of it.

use connect_runtime::body::Body;
use connect_runtime::credentials::{CredentialsError, SharedCredentialsProvider, future};
use connect_runtime::transport::Transport;
use connect_runtime::{
    Client, ClientBuilder, ClientErrorKind, Credentials, ErrorKind, ProvideCredentials, RetryPolicy,
};
use http::Response;
use tests::{client_over, credentials, get_attached_file};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpListener;

const ENDPOINT: &str = "check the network and `.endpoint(…)`, which gives http://127.0.0.1:1";

/// What an application prints of a call that is attempted once.
async fn report(builder: ClientBuilder) -> String {
    let client = builder
        .region("eu-central-1")
        .endpoint("http://127.0.0.1:1")
        .retry(RetryPolicy::attempts(1))
        .build()
        .unwrap();
    let error = client.send(get_attached_file()).await.unwrap_err();
    format!("{:#}", anyhow::Error::new(error))
}

/// A client whose service always responds so.
fn responding(respond: fn() -> Response<Body>) -> ClientBuilder {
    client_over(move |_| async move { Ok(respond()) })
}

fn response(status: u16, headers: &[(&str, &str)], body: &'static str) -> Response<Body> {
    let mut response = Response::builder().status(status);
    for (name, value) in headers {
        response = response.header(*name, *value);
    }
    let body = Body::from(bytes::Bytes::from_static(body.as_bytes()));
    response.body(body).unwrap()
}

#[tokio::test]
async fn an_expired_signature_hints_at_the_clock() {
    let responses: [fn() -> Response<Body>; 3] = [
        || response(403, &[("x-amzn-errortype", "RequestTimeTooSkewed")], "{}"),
        || response(403, &[("x-amzn-errortype", "RequestExpired")], "{}"),
        || response(403, &[("x-amzn-errortype", "RequestInTheFuture")], "{}"),
    ];
    for respond in responses {
        let line = report(responding(respond)).await;
        assert!(line.ends_with(" (check this host's clock)"), "{line}");
    }
}

#[tokio::test]
async fn a_foreign_response_hints_at_the_endpoint() {
    let responses: [fn() -> Response<Body>; 5] = [
        || response(503, &[], "<html>no healthy upstream</html>"),
        || response(502, &[], ""),
        || response(404, &[], "{}"),
        // API Gateway, for a path that it does not know.
        || {
            let headers = [
                ("x-amzn-errortype", "MissingAuthenticationTokenException"),
                ("x-amzn-requestid", "r-1"),
            ];
            let body = r#"{"message":"Missing Authentication Token"}"#;
            response(403, &headers, body)
        },
        || {
            response(
                404,
                &[("x-amzn-errortype", "UnknownOperationException")],
                "{}",
            )
        },
    ];
    for respond in responses {
        let line = report(responding(respond)).await;
        assert!(line.contains(&format!(" ({ENDPOINT})")), "{line}");
    }
}

#[tokio::test]
async fn a_failure_inside_aws_hints_at_no_setting() {
    let line = report(responding(|| {
        response(503, &[("x-amzn-requestid", "r-1")], "<html></html>")
    }))
    .await;
    let said = "GetAttachedFile: UnknownError (503): <html></html> [request id r-1]";
    assert_eq!(line, said);
}

#[tokio::test]
async fn a_failing_layer_and_an_interrupted_response_hint_at_no_setting() {
    let layer = tower::layer::layer_fn(|_| {
        tower::service_fn(|_| async {
            Err::<Response<Body>, _>(std::io::Error::other("the layer's quota is used up"))
        })
    });
    let line = report(responding(|| response(200, &[], "{}")).layer_around_attempt(layer)).await;
    assert!(!line.contains("(check "), "{line}");

    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let endpoint = format!("http://{}", listener.local_addr().unwrap());
    let client = Client::builder()
        .credentials(credentials())
        .endpoint(endpoint);
    let client = client
        .region("eu-central-1")
        .retry(RetryPolicy::attempts(1));
    let serving = async {
        let (mut stream, _) = listener.accept().await.unwrap();
        assert_ne!(stream.read(&mut [0; 4096]).await.unwrap(), 0);
        let half = b"HTTP/1.1 200 OK\r\ncontent-length: 13\r\n\r\n{";
        stream.write_all(half).await.unwrap();
    };
    let client = client.build().unwrap();
    let (result, ()) = tokio::join!(client.send(get_attached_file()), serving);
    let line = result.unwrap_err().to_string();
    let said = "GetAttachedFile: the connection failed before the response was complete";
    assert_eq!(line, said);
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

#[tokio::test]
async fn credentials_that_cannot_be_loaded_are_named_and_nothing_is_sent() {
    let transport = Transport::new(tower::service_fn(|_| async {
        panic!("there is nothing to sign with")
    }));
    let client = Client::builder()
        .region("eu-central-1")
        .credentials(LockedVault)
        .transport(transport)
        .build()
        .unwrap();
    let error = client.send(get_attached_file()).await.unwrap_err();
    assert!(matches!(
        error.as_kind(),
        ErrorKind::Client(error) if matches!(error.kind(), ClientErrorKind::Credentials(_))
    ));
    assert_eq!(error.attempts(), 1);
    assert!(!error.may_have_been_sent());
    assert_eq!(
        format!("{:#}", anyhow::Error::new(error)),
        "GetAttachedFile: no credentials to sign the request with (check `.credentials(…)`): an error occurred while loading credentials: the vault is locked"
    );
}

/// Those that are there when the client is made are refused then; a source is asked later.
#[tokio::test]
async fn keys_that_are_invalid_in_a_header_are_named_with_their_source() {
    for (keys, what) in [
        (
            Credentials::new("AK\nID", "secret", None, None, "test"),
            "access key id",
        ),
        (
            Credentials::new("AKID", "secret", Some("to\r\nken".to_owned()), None, "test"),
            "session token",
        ),
    ] {
        let source = SharedCredentialsProvider::new(keys);
        let client = Client::builder().credentials(source);
        let line = report(client).await;
        assert_eq!(
            line,
            format!(
                "GetAttachedFile: no credentials to sign the request with (check `.credentials(…)`): the credentials provider was not properly configured: the {what} has a line break or another character that a header must not contain; remove it"
            )
        );
    }
}
