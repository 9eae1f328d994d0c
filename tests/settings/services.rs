//! Services beside Connect: signed for themselves, sent to themselves, distinguished by a server.

use connect_local::LocalConnect;
use connect_runtime::body::Body;
use connect_runtime::transport::{Transport, TransportError};
use connect_runtime::{AwsService, Client, ConnectShape, Credentials, connect_operation};
use http::{HeaderValue, Request, Response};
use tests::client_builder;
use tower::util::MapRequestLayer;

/// A service whose name in signatures is not its host's.
#[derive(Debug, Clone, Copy)]
enum Cases {}

impl AwsService for Cases {
    const SERVICE_ID: &'static str = "ConnectCases";
    const SIGNING_NAME: &'static str = "cases";
    const ENDPOINT_PREFIX: &'static str = "cases";
}

/// Connect's own, at the path of the other's.
mod connect {
    use connect_runtime::connect_operation;

    #[connect_operation(method = GET, uri = "/tags/{ResourceArn}", output = super::Tags)]
    #[derive(Debug, Clone)]
    pub(crate) struct ListTags {
        #[label]
        pub(crate) resource_arn: String,
    }
}

#[connect_operation(method = GET, uri = "/tags/{arn}", output = Tags, service = Cases)]
#[derive(Debug, Clone)]
struct ListTags {
    #[label("arn")]
    resource_arn: String,
}

/// A path that ends in a slash keeps it: without it is another.
#[connect_operation(method = POST, uri = "/cases/{caseId}/related-items/", output = Tags, service = Cases)]
#[derive(Debug, Clone)]
struct CreateRelatedItem {
    #[label("caseId")]
    case_id: String,
    #[wire("type")]
    kind: String,
}

#[derive(Debug, Clone, ConnectShape)]
pub(crate) struct Tags {
    of: String,
}

fn tags(of: &str) -> Tags {
    Tags::builder().of(of).build()
}

#[tokio::test]
async fn each_service_has_its_own_operations() {
    let local = LocalConnect::builder()
        .operation(|_: connect::ListTags| async { Ok(tags("connect")) })
        .operation(|_: ListTags| async { Ok(tags("cases")) })
        .operation(|create: CreateRelatedItem| async move { Ok(tags(&create.kind)) })
        .start()
        .await
        .unwrap();
    let client = local.client().unwrap();
    let of_connect = connect::ListTags::builder().resource_arn("arn:aws:x/1");
    let of_cases = ListTags::builder().resource_arn("arn:aws:x/1");
    assert_eq!(client.send(of_connect.build()).await.unwrap().of, "connect");
    assert_eq!(client.send(of_cases.build()).await.unwrap().of, "cases");
    let create = CreateRelatedItem::builder().case_id("c-1").kind("File");
    assert_eq!(client.send(create.build()).await.unwrap().of, "File");
}

#[tokio::test]
async fn a_signature_for_another_service_is_refused() {
    let local = LocalConnect::builder()
        .operation(|_: connect::ListTags| async { Ok(tags("connect")) })
        .start()
        .await
        .unwrap();
    let of_cases = ListTags::builder().resource_arn("arn:aws:x/1").build();
    let error = local.client().unwrap().send(of_cases).await.unwrap_err();
    assert_eq!(error.code(), Some("InvalidSignatureException"));
}

/// The endpoint that a call goes to, from the error of a port on which nothing listens.
async fn goes_to(settings: &[(&str, &str)]) -> [String; 2] {
    let right = [
        ("AWS_REGION", "eu-central-1"),
        ("AWS_ACCESS_KEY_ID", "AKID"),
        ("AWS_SECRET_ACCESS_KEY", "secret"),
        ("AWS_MAX_ATTEMPTS", "1"),
    ];
    let settings = right.iter().chain(settings).copied();
    let builder = Client::builder().environment(settings.collect());
    let refusing = tower::service_fn(|request: Request<Body>| async move {
        Err::<Response<Body>, _>(TransportError::refused(request.uri().to_string()))
    });
    let client = builder.transport(Transport::new(refusing)).build().unwrap();
    let of_connect = connect::ListTags::builder().resource_arn("a").build();
    let of_cases = ListTags::builder().resource_arn("a").build();
    let uri = |error: &dyn std::error::Error| error.source().unwrap().to_string();
    [
        uri(&client.send(of_connect).await.unwrap_err()),
        uri(&client.send(of_cases).await.unwrap_err()),
    ]
    .map(|uri| uri.trim_end_matches("/tags/a").to_owned())
}

#[tokio::test]
async fn each_service_has_its_own_endpoint() {
    let public = [
        "https://connect.eu-central-1.amazonaws.com",
        "https://cases.eu-central-1.amazonaws.com",
    ];
    assert_eq!(goes_to(&[]).await, public);
    // An endpoint of another service is nobody's business here.
    let of_s3 = ("AWS_ENDPOINT_URL_S3", "http://minio:9000");
    assert_eq!(goes_to(&[of_s3]).await, public);
    let of_cases = ("AWS_ENDPOINT_URL_CONNECTCASES", "https://cases.test");
    assert_eq!(
        goes_to(&[of_cases]).await,
        [public[0], "https://cases.test"]
    );
    let of_all = ("AWS_ENDPOINT_URL", "https://all.test");
    assert_eq!(
        goes_to(&[of_all, of_cases]).await,
        ["https://all.test", "https://cases.test"]
    );
    let ignored = ("AWS_IGNORE_CONFIGURED_ENDPOINT_URLS", "true");
    assert_eq!(goes_to(&[of_all, of_cases, ignored]).await, public);
    let fips = ("AWS_USE_FIPS_ENDPOINT", "true");
    assert_eq!(
        goes_to(&[fips]).await,
        [
            "https://connect-fips.eu-central-1.amazonaws.com",
            "https://cases-fips.eu-central-1.amazonaws.com",
        ]
    );
}

/// Where a request goes, and the region and the key id that it is signed with.
fn addressee(request: &Request<Body>) -> String {
    let authorization = request.headers()["authorization"].to_str().unwrap();
    let (_, scope) = authorization.split_once("Credential=").unwrap();
    let mut scope = scope.split('/');
    let (key, region) = (scope.next().unwrap(), scope.nth(1).unwrap());
    format!("{} {region} {key}", request.uri().host().unwrap())
}

#[tokio::test]
async fn one_client_serves_many_regions_and_roles_with_its_layers() {
    let keys = |id| Credentials::new(id, "secret", None, None, "test");
    let refusing = tower::service_fn(|request: Request<Body>| async move {
        let seen = format!(
            "{} {:?}",
            addressee(&request),
            request.headers().get("x-layer")
        );
        Err::<Response<Body>, _>(TransportError::refused(seen))
    });
    let client = Client::builder()
        .region("eu-central-1")
        .credentials(keys("AKID"))
        .transport(Transport::new(refusing))
        .layer_around_attempt(MapRequestLayer::new(|mut request: Request<Body>| {
            let seen = HeaderValue::from_static("seen");
            request.headers_mut().insert("x-layer", seen);
            request
        }))
        .build()
        .unwrap();
    let in_tokyo = client.to_builder().region("ap-northeast-1");
    let in_tokyo = in_tokyo.credentials(keys("ROLE")).build().unwrap();
    let of_connect = || connect::ListTags::builder().resource_arn("a").build();
    let of_cases = || ListTags::builder().resource_arn("a").build();
    let seen = |error: &dyn std::error::Error| error.source().unwrap().to_string();
    for (seen, expected) in [
        (
            seen(&client.call(of_connect()).send().await.unwrap_err()),
            "connect.eu-central-1.amazonaws.com eu-central-1 AKID",
        ),
        (
            seen(
                &client
                    .call(of_connect())
                    .region("us-west-2")
                    .send()
                    .await
                    .unwrap_err(),
            ),
            "connect.us-west-2.amazonaws.com us-west-2 AKID",
        ),
        (
            seen(
                &client
                    .call(of_cases())
                    .region("us-east-1")
                    .send()
                    .await
                    .unwrap_err(),
            ),
            "cases.us-east-1.amazonaws.com us-east-1 AKID",
        ),
        (
            seen(
                &client
                    .call(of_cases())
                    .region("eu-west-2")
                    .send()
                    .await
                    .unwrap_err(),
            ),
            "cases.eu-west-2.amazonaws.com eu-west-2 AKID",
        ),
        (
            seen(&in_tokyo.send(of_connect()).await.unwrap_err()),
            "connect.ap-northeast-1.amazonaws.com ap-northeast-1 ROLE",
        ),
    ] {
        assert_eq!(seen, format!("{expected} Some(\"seen\")"));
    }
    let nowhere = client.call(of_connect()).region("x y").send().await;
    assert_eq!(
        nowhere.unwrap_err().to_string(),
        "ListTags: the call's `.region(…)`: `x y` is not a region; write it as `eu-central-1`"
    );
}

#[test]
fn plain_http_to_other_hosts_needs_allow_http() {
    let builder = client_builder().endpoint("http://proxy.test:8080");
    let error = builder.clone().build().unwrap_err();
    assert!(error.to_string().starts_with("`.endpoint(…)`: "), "{error}");
    assert!(builder.allow_http().build().is_ok());
}
