//! What a client takes over from AWS's shared configuration.

use std::time::{Duration, UNIX_EPOCH};

use aws_config::SdkConfig;
use aws_config::retry::RetryConfig;
use aws_config::timeout::TimeoutConfig;
use connect_runtime::aws_config::{SdkSettings, SdkTimeout};
use connect_runtime::{Client, CredentialsCache};
use tests_aws_config::{Machine, transport};

async fn settings(machine: &Machine) -> SdkSettings {
    SdkSettings::from(&machine.loader(transport()).load().await)
}

const PROFILE: &str = "\
[default]
region = eu-west-2
use_fips_endpoint = true
use_dualstack_endpoint = true
max_attempts = 7
sdk_ua_app_id = billing
endpoint_url = http://127.0.0.1:1/profile
services = local
[services local]
connect =
  endpoint_url = http://127.0.0.1:1/service
";

#[tokio::test]
async fn a_profile_has_settings() {
    let machine = Machine::with_config(PROFILE).unset("AWS_REGION");
    let settings = settings(&machine).await;
    assert_eq!(settings.region.as_deref(), Some("eu-west-2"));
    assert_eq!(settings.use_fips, Some(true));
    assert_eq!(settings.use_dual_stack, Some(true));
    assert_eq!(settings.max_attempts, Some(7));
    assert_eq!(settings.app_name.as_deref(), Some("billing"));
    assert!(settings.credentials.is_some());
}

#[tokio::test]
async fn endpoints_precede_each_other_in_the_documented_order() {
    let machine = Machine::with_config(PROFILE);
    let url = settings(&machine).await.endpoint_url;
    assert_eq!(url.as_deref(), Some("http://127.0.0.1:1/service"));

    let machine = machine.set("AWS_ENDPOINT_URL", "http://127.0.0.1:1/all");
    let url = settings(&machine).await.endpoint_url;
    assert_eq!(url.as_deref(), Some("http://127.0.0.1:1/all"));

    let machine = machine.set("AWS_ENDPOINT_URL_CONNECT", "http://127.0.0.1:1/variable");
    let url = settings(&machine).await.endpoint_url;
    assert_eq!(url.as_deref(), Some("http://127.0.0.1:1/variable"));

    let by_code = machine.loader(transport()).endpoint_url("http://code");
    let url = SdkSettings::from(&by_code.load().await).endpoint_url;
    assert_eq!(url.as_deref(), Some("http://code"));

    let machine = machine.set("AWS_IGNORE_CONFIGURED_ENDPOINT_URLS", "true");
    assert_eq!(settings(&machine).await.endpoint_url, None);
}

#[tokio::test]
async fn a_variable_that_is_set_to_nothing_is_not_set() {
    let machine = Machine::with_config("")
        .set("AWS_REGION", "")
        .set("AWS_ENDPOINT_URL", "");
    let settings = settings(&machine).await;
    assert_eq!(settings.region, None);
    assert_eq!(settings.endpoint_url, None);
}

#[tokio::test]
async fn an_empty_variable_of_the_service_leaves_the_one_for_all() {
    let machine = Machine::with_config("")
        .set("AWS_ENDPOINT_URL", "http://127.0.0.1:1/all")
        .set("AWS_ENDPOINT_URL_CONNECT", "");
    let url = settings(&machine).await.endpoint_url;
    assert_eq!(url.as_deref(), Some("http://127.0.0.1:1/all"));
}

#[tokio::test]
async fn an_endpoint_for_all_is_for_connect() {
    let machine = Machine::with_config("[default]\nendpoint_url = http://127.0.0.1:1/all\n");
    let url = settings(&machine).await.endpoint_url;
    assert_eq!(url.as_deref(), Some("http://127.0.0.1:1/all"));
    let machine = Machine::with_config("");
    assert_eq!(settings(&machine).await.endpoint_url, None);
}

#[test]
fn a_timeout_is_unset_disabled_or_set() {
    let timeouts = TimeoutConfig::builder()
        .connect_timeout(Duration::from_secs(1))
        .disable_read_timeout()
        .operation_attempt_timeout(Duration::from_secs(2))
        .build();
    let config = SdkConfig::builder().timeout_config(timeouts).build();
    let settings = SdkSettings::from(&config);
    assert_eq!(
        settings.connect_timeout,
        SdkTimeout::After(Duration::from_secs(1))
    );
    assert_eq!(settings.read_timeout, SdkTimeout::Disabled);
    assert_eq!(
        settings.attempt_timeout,
        SdkTimeout::After(Duration::from_secs(2))
    );
    assert_eq!(settings.operation_timeout, SdkTimeout::NotSet);
}

#[test]
fn what_is_not_set_is_none() {
    let settings = SdkSettings::from(&SdkConfig::builder().build());
    assert_eq!(settings.region, None);
    assert_eq!(settings.max_attempts, None);
    assert_eq!(settings.connect_timeout, SdkTimeout::NotSet);
    assert!(settings.credentials.is_none());
    assert!(settings.clock.is_none());
}

#[test]
fn retries_and_time_are_taken_over() {
    #[derive(Debug)]
    struct Epoch;
    impl aws_types::sdk_config::TimeSource for Epoch {
        fn now(&self) -> std::time::SystemTime {
            UNIX_EPOCH
        }
    }
    let config = SdkConfig::builder()
        .retry_config(RetryConfig::disabled())
        .time_source(Epoch)
        .disable_clock_skew_correction(true)
        .build();
    let settings = SdkSettings::from(&config);
    assert_eq!(settings.max_attempts, Some(1));
    assert_eq!(settings.clock.unwrap().now(), UNIX_EPOCH);
    assert_eq!(settings.disable_clock_skew_correction, Some(true));
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
    let config = machine.loader(transport()).load().await;
    let builder = Client::builder().sdk_config(&config);
    let client = builder.clone().build().unwrap();
    let credentials = CredentialsCache::new(config.credentials_provider().unwrap());
    credentials.get().await.unwrap();
    let shown = format!(
        "{:?}\n{builder:?}\n{client:?}\n{credentials:?}",
        SdkSettings::from(&config)
    );
    for secret in ["a-secret-key", "a-session-token", "a-password"] {
        assert!(!shown.contains(secret), "{shown}");
    }
}
