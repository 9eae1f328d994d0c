//! What a client of an `SdkConfig` does with each setting, as its requests and its errors show it.

use std::time::{Duration, UNIX_EPOCH};

use aws_config::SdkConfig;
use aws_config::retry::RetryConfig;
use aws_config::timeout::TimeoutConfig;
use aws_types::app_name::AppName;
use aws_types::region::Region;
use aws_types::sdk_config::{Builder, SharedCredentialsProvider, TimeSource};
use connect_runtime::body::Body;
use connect_runtime::transport::Transport;
use connect_runtime::{AwsService, Client, ClientBuilder, Credentials, connect_operation};
use http::Response;
use tests_aws_config::{Ask, Machine, Service, client, client_over, sent, transport, transport_to};

enum Cases {}

impl AwsService for Cases {
    const SERVICE_ID: &'static str = "ConnectCases";
    const SIGNING_NAME: &'static str = "cases";
    const ENDPOINT_PREFIX: &'static str = "cases";
}

#[connect_operation(method = GET, uri = "/", service = Cases)]
#[derive(Debug, Clone)]
struct AskCases {}

/// An `SdkConfig` with what every client needs.
fn needed() -> Builder {
    let keys = Credentials::new("AKIDCONF", "secret", None, None, "test");
    SdkConfig::builder()
        .region(Region::new("eu-west-2"))
        .credentials_provider(SharedCredentialsProvider::new(keys))
}

#[tokio::test]
async fn region_and_credentials_sign_the_request() {
    let headers = sent(&needed().build()).await;
    assert_eq!(headers["host"], "connect.eu-west-2.amazonaws.com");
    let authorization = headers["authorization"].to_str().unwrap();
    assert!(
        authorization.contains("Credential=AKIDCONF/"),
        "{authorization}"
    );
    assert!(
        authorization.contains("/eu-west-2/connect/"),
        "{authorization}"
    );
}

#[tokio::test]
async fn the_endpoint_settings_are_used() {
    for (config, host) in [
        (
            needed().use_fips(true),
            "connect-fips.eu-west-2.amazonaws.com",
        ),
        (needed().use_dual_stack(true), "connect.eu-west-2.api.aws"),
        (needed().endpoint_url("https://conf.test"), "conf.test"),
    ] {
        assert_eq!(sent(&config.build()).await["host"], host);
    }
}

/// What is set for a service is for that one; what is set for all is for its siblings too.
#[tokio::test]
async fn each_service_has_its_own_endpoint() {
    let machine = Machine::with_config("")
        .set("AWS_ACCESS_KEY_ID", "AKIDENV")
        .set("AWS_SECRET_ACCESS_KEY", "secret")
        .set("AWS_ENDPOINT_URL", "https://all.test")
        .set("AWS_ENDPOINT_URL_CONNECT", "https://connect.test");
    let config = machine.loader(transport()).load().await;
    let (client, seen) = client(&config, Service::Responds(200));
    client.send(Ask {}).await.unwrap();
    client.send(AskCases {}).await.unwrap();
    let hosts: Vec<_> = seen
        .lock()
        .unwrap()
        .iter()
        .map(|seen| seen["host"].clone())
        .collect();
    assert_eq!(hosts, ["connect.test", "all.test"]);
}

#[tokio::test(start_paused = true)]
async fn attempts_and_app_name_are_sent() {
    let config = needed()
        .retry_config(RetryConfig::standard().with_max_attempts(5))
        .app_name(AppName::new("billing").unwrap())
        .build();
    let (client, seen) = client(&config, Service::Responds(503));
    client.send(Ask {}).await.unwrap_err();
    let seen = seen.lock().unwrap();
    assert_eq!(seen.len(), 5);
    assert_eq!(seen[4]["amz-sdk-request"], "attempt=5; max=5");
    let agent = seen[0]["user-agent"].to_str().unwrap();
    assert!(agent.ends_with(" app/billing"), "{agent}");
}

#[tokio::test(start_paused = true)]
async fn the_timeout_settings_are_used() {
    let second = Duration::from_secs(1);
    let builder = TimeoutConfig::builder;
    for (limits, said) in [
        (
            builder().read_timeout(second),
            "the read timeout of 1s ran out",
        ),
        (
            builder().operation_attempt_timeout(second),
            "the attempt timeout of 1s ran out",
        ),
        (
            builder().operation_timeout(second),
            "the operation timeout of 1s ran out",
        ),
    ] {
        let config = needed().timeout_config(limits.build()).build();
        let (client, _) = client(&config, Service::Stalls);
        let error = client.send(Ask {}).await.unwrap_err().to_string();
        assert!(error.contains(said), "{error}");
    }
}

/// The client makes the transport itself here; nobody answers its greeting.
#[tokio::test(start_paused = true)]
async fn the_connect_timeout_is_separate() {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let limits = TimeoutConfig::builder().connect_timeout(Duration::from_secs(1));
    let config = needed()
        .endpoint_url(format!("https://{}", listener.local_addr().unwrap()))
        .timeout_config(limits.build())
        .retry_config(RetryConfig::disabled())
        .build();
    let settings = connect_aws_config::settings(&config);
    let client = Client::builder().settings(settings).build().unwrap();
    let error = client.send(Ask {}).await.unwrap_err();
    assert!(
        error
            .to_string()
            .contains("the connect timeout of 1s ran out"),
        "{error}"
    );
}

#[tokio::test(start_paused = true)]
async fn its_clock_signs_and_is_corrected_unless_disabled() {
    #[derive(Debug)]
    struct Then;
    impl TimeSource for Then {
        fn now(&self) -> std::time::SystemTime {
            UNIX_EPOCH + Duration::from_secs(1_234_567_890)
        }
    }
    let headers = sent(&needed().time_source(Then).build()).await;
    assert_eq!(headers["x-amz-date"], "20090213T233130Z");

    for (config, attempts) in [
        (needed(), 2),
        (needed().disable_clock_skew_correction(true), 1),
    ] {
        let config = config.time_source(Then).build();
        let transport = Transport::new(tower::service_fn(|_| async {
            let refused = Response::builder()
                .status(403)
                .header("date", "Fri, 13 Feb 2009 23:41:30 GMT")
                .header("x-amzn-errortype", "InvalidSignatureException");
            Ok(refused.body(Body::empty()).unwrap())
        }));
        let error = client_over(transport, &config)
            .build()
            .unwrap()
            .send(Ask {})
            .await
            .unwrap_err();
        assert_eq!(error.attempts(), attempts);
    }
}

fn refusal(config: &SdkConfig, code: impl FnOnce(ClientBuilder) -> ClientBuilder) -> String {
    let (transport, _) = transport_to(Service::Responds(200));
    let client = code(client_over(transport, config)).build();
    client
        .err()
        .map_or_else(String::new, |error| error.to_string())
}

/// A message names what the value came from: not a method that nobody has called.
#[test]
fn invalid_settings_name_the_sdk_config() {
    for (config, message) in [
        (
            needed().region(Region::new("Frankfurt")),
            "the region of the `SdkConfig`: `Frankfurt` is not a region; write it as `eu-central-1`",
        ),
        (
            needed().endpoint_url("localhost:1"),
            "the endpoint of the `SdkConfig`: endpoint `localhost:1`: it must begin with `https://`, \
             or with `http://` for a loopback address",
        ),
        (
            needed().use_fips(true).endpoint_url("https://conf.test"),
            "`use_fips` of the `SdkConfig`: FIPS and the custom endpoint `https://conf.test` are \
             mutually exclusive; turn FIPS off, or remove the endpoint (the endpoint of the `SdkConfig`)",
        ),
        (
            needed()
                .use_dual_stack(true)
                .endpoint_url("https://conf.test"),
            "`use_dual_stack` of the `SdkConfig`: dual-stack and the custom endpoint \
             `https://conf.test` are mutually exclusive; turn dual-stack off, or remove the endpoint (the endpoint of the `SdkConfig`)",
        ),
        (
            needed().app_name(AppName::new("a".repeat(51)).unwrap()),
            "the app name of the `SdkConfig`: `aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa` is \
             not a valid application name; write up to 50 letters, digits and !#$%&'*+-.^_`|~",
        ),
    ] {
        assert_eq!(refusal(&config.build(), |builder| builder), message);
    }
}

#[test]
fn missing_settings_are_errors() {
    let nothing = SdkConfig::builder();
    let keys = Credentials::new("AKIDCONF", "secret", None, None, "test");
    let region = SdkConfig::builder().region(Region::new("eu-west-2"));
    for (config, message) in [
        (
            nothing.credentials_provider(SharedCredentialsProvider::new(keys)),
            "no region; set AWS_REGION, or call `.region(\"eu-central-1\")`",
        ),
        (
            region,
            "no credentials; set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, call `.credentials(…)`, or \
             use the crate connect-aws-config for profiles, SSO, assume-role, web identities, containers \
             and instances",
        ),
    ] {
        assert_eq!(refusal(&config.build(), |builder| builder), message);
    }
}

#[test]
fn later_settings_in_code_take_precedence() {
    let config = needed()
        .region(Region::new("Frankfurt"))
        .endpoint_url("nowhere")
        .use_fips(true)
        .retry_config(RetryConfig::adaptive())
        .build();
    let message = refusal(&config, |builder| {
        builder
            .region("eu-west-1")
            .endpoint("https://code.test")
            .use_fips(false)
            .retry(connect_runtime::RetryPolicy::default())
    });
    assert_eq!(message, "");
}

#[tokio::test]
async fn a_failure_names_the_sdk_config() {
    let (transport, _) = transport_to(Service::Responds(404));
    let config = needed().build();
    let error = client_over(transport, &config)
        .build()
        .unwrap()
        .send(Ask {})
        .await
        .unwrap_err();
    assert_eq!(
        error.to_string(),
        "Ask: UnknownError (404) (check the network and the region of the `SdkConfig`, which gives \
         https://connect.eu-west-2.amazonaws.com)"
    );
}
