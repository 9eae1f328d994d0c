//! What a client takes over from AWS's shared configuration, as its requests show it.

use std::time::{Duration, UNIX_EPOCH};

use aws_config::SdkConfig;
use aws_config::retry::RetryConfig;
use aws_config::timeout::{TimeoutConfig, TimeoutConfigBuilder};
use aws_types::region::Region;
use connect_aws_config::settings;
use connect_runtime::{Client, Credentials, CredentialsCache};
use tests_aws_config::{Ask, Machine, Service, client, client_over, sent, transport, transport_to};

fn with_keys(machine: Machine) -> Machine {
    machine
        .set("AWS_ACCESS_KEY_ID", "AKIDENV")
        .set("AWS_SECRET_ACCESS_KEY", "secret")
}

async fn load(machine: &Machine) -> SdkConfig {
    machine.loader(transport()).load().await
}

/// Where a client goes, of what is on this machine.
async fn host(machine: &Machine) -> String {
    let headers = sent(&load(machine).await).await;
    headers["host"].to_str().unwrap().to_owned()
}

const PROFILE: &str = "\
[default]
region = eu-west-2
use_fips_endpoint = true
use_dualstack_endpoint = true
max_attempts = 7
sdk_ua_app_id = billing
aws_access_key_id = AKIDFILE
aws_secret_access_key = secret
";

#[tokio::test(start_paused = true)]
async fn a_profile_has_settings() {
    let machine = Machine::with_config(PROFILE).unset("AWS_REGION");
    let (client, seen) = client(&load(&machine).await, Service::Responds(503));
    client.send(Ask {}).await.unwrap_err();
    let seen = seen.lock().unwrap();
    assert_eq!(seen.len(), 7);
    assert_eq!(seen[0]["host"], "connect-fips.eu-west-2.api.aws");
    let agent = seen[0]["user-agent"].to_str().unwrap();
    assert!(agent.ends_with(" app/billing"), "{agent}");
    let signed = seen[0]["authorization"].to_str().unwrap();
    assert!(signed.contains("Credential=AKIDFILE/"), "{signed}");
}

const ENDPOINTS: &str = "\
[default]
endpoint_url = https://profile.test
services = local
[services local]
connect =
  endpoint_url = https://service.test
";

#[tokio::test]
async fn endpoint_settings_have_the_documented_precedence() {
    let machine = with_keys(Machine::with_config(ENDPOINTS));
    assert_eq!(host(&machine).await, "service.test");

    let machine = machine.set("AWS_ENDPOINT_URL", "https://all.test");
    assert_eq!(host(&machine).await, "all.test");

    let machine = machine.set("AWS_ENDPOINT_URL_CONNECT", "https://variable.test");
    assert_eq!(host(&machine).await, "variable.test");

    let by_code = machine
        .loader(transport())
        .endpoint_url("https://code.test");
    assert_eq!(sent(&by_code.load().await).await["host"], "code.test");

    let machine = machine.set("AWS_IGNORE_CONFIGURED_ENDPOINT_URLS", "true");
    assert_eq!(host(&machine).await, "connect.eu-central-1.amazonaws.com");
}

#[tokio::test]
async fn an_empty_variable_counts_as_unset() {
    let machine = with_keys(Machine::with_config(""))
        .set("AWS_REGION", "")
        .set("AWS_ENDPOINT_URL", "");
    let (transport, seen) = transport_to(Service::Responds(200));
    let builder = client_over(transport, &load(&machine).await);
    let error = builder.clone().build().unwrap_err().to_string();
    let message = "no region; set AWS_REGION, or call `.region(\"eu-central-1\")`";
    assert_eq!(error, message);
    let client = builder.region("eu-west-1").build().unwrap();
    client.send(Ask {}).await.unwrap();
    let seen = seen.lock().unwrap();
    assert_eq!(seen[0]["host"], "connect.eu-west-1.amazonaws.com");
}

#[tokio::test]
async fn an_empty_service_variable_falls_back_to_the_general_one() {
    let machine = with_keys(Machine::with_config(""))
        .set("AWS_ENDPOINT_URL", "https://all.test")
        .set("AWS_ENDPOINT_URL_CONNECT", "");
    assert_eq!(host(&machine).await, "all.test");
}

#[tokio::test]
async fn a_general_endpoint_applies_to_connect() {
    let machine = Machine::with_config("[default]\nendpoint_url = https://all.test\n");
    assert_eq!(host(&with_keys(machine)).await, "all.test");
    let machine = with_keys(Machine::with_config(""));
    assert_eq!(host(&machine).await, "connect.eu-central-1.amazonaws.com");
}

fn with_timeouts(timeouts: TimeoutConfigBuilder) -> SdkConfig {
    let timeouts = timeouts.build();
    SdkConfig::builder().timeout_config(timeouts).build()
}

const SECOND: Duration = Duration::from_secs(1);

/// What is unset is left to the layer below, what is disabled is not.
#[tokio::test(start_paused = true)]
async fn a_timeout_is_unset_disabled_or_set() {
    let timeouts = TimeoutConfig::builder;
    let below = with_timeouts(
        timeouts()
            .read_timeout(SECOND)
            .operation_timeout(5 * SECOND),
    );
    let unset = with_timeouts(timeouts().connect_timeout(SECOND));
    let disabled = with_timeouts(timeouts().disable_read_timeout());
    let set = with_timeouts(timeouts().read_timeout(SECOND / 2));
    for (config, said) in [
        (unset, "the read timeout of 1s ran out"),
        (disabled, "the operation timeout of 5s ran out"),
        (set, "the read timeout of 500ms ran out"),
    ] {
        let (transport, _) = transport_to(Service::Stalls);
        let client = client_over(transport, &config)
            .settings(settings(&below))
            .region("eu-west-2")
            .credentials(Credentials::new("AKID", "secret", None, None, "test"))
            .build();
        let error = client.unwrap().send(Ask {}).await.unwrap_err();
        assert!(error.to_string().contains(said), "{error}");
    }
}

/// It is left to the layer below.
#[tokio::test(start_paused = true)]
async fn unset_settings_are_none() {
    #[derive(Debug)]
    struct Epoch;
    impl aws_types::sdk_config::TimeSource for Epoch {
        fn now(&self) -> std::time::SystemTime {
            UNIX_EPOCH
        }
    }
    let keys = Credentials::new("AKIDBELOW", "secret", None, None, "test");
    let below = SdkConfig::builder()
        .region(Region::new("eu-west-2"))
        .credentials_provider(aws_types::sdk_config::SharedCredentialsProvider::new(keys))
        .retry_config(RetryConfig::standard().with_max_attempts(2))
        .time_source(Epoch)
        .build();
    let (transport, seen) = transport_to(Service::Responds(503));
    let client = client_over(transport, &SdkConfig::builder().build())
        .settings(settings(&below))
        .build();
    client.unwrap().send(Ask {}).await.unwrap_err();
    let seen = seen.lock().unwrap();
    assert_eq!(seen.len(), 2);
    assert_eq!(seen[0]["host"], "connect.eu-west-2.amazonaws.com");
    assert_eq!(seen[0]["x-amz-date"], "19700101T000000Z");
    let signed = seen[0]["authorization"].to_str().unwrap();
    assert!(signed.contains("Credential=AKIDBELOW/"), "{signed}");
}

#[tokio::test]
async fn disabled_retries_leave_one_attempt() {
    let machine = with_keys(Machine::with_config(""));
    let loader = machine.loader(transport());
    let config = loader.retry_config(RetryConfig::disabled()).load().await;
    let (client, seen) = client(&config, Service::Responds(503));
    client.send(Ask {}).await.unwrap_err();
    assert_eq!(seen.lock().unwrap().len(), 1);
}

#[tokio::test]
async fn nothing_secret_is_shown() {
    let machine = Machine::with_config("")
        .set("AWS_ACCESS_KEY_ID", "AKIDENV")
        .set("AWS_SECRET_ACCESS_KEY", "a-secret-key")
        .set("AWS_SESSION_TOKEN", "a-session-token")
        .set(
            "AWS_ENDPOINT_URL_OTHER",
            "https://user:a-password@other.test",
        );
    let config = load(&machine).await;
    let settings = settings(&config);
    let builder = Client::builder().settings(settings.clone());
    let client = builder.clone().build().unwrap();
    let credentials = CredentialsCache::new(config.credentials_provider().unwrap());
    credentials.get().await.unwrap();
    let shown = format!("{settings:?}\n{builder:?}\n{client:?}\n{credentials:?}");
    for secret in ["a-secret-key", "a-session-token", "a-password"] {
        assert!(!shown.contains(secret), "{shown}");
    }
}
