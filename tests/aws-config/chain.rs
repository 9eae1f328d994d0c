//! AWS's own chain of credentials over our transport.

use std::error::Error;
use std::future::pending;
use std::sync::Arc;
use std::time::Duration;

use connect_aws_config::default_chain;
use connect_runtime::credentials::CredentialsError;
use connect_runtime::transport::{Proxy, Transport, TransportError};
use connect_runtime::{Credentials, CredentialsCache, Environment, ProvideCredentials as _};
use tests_aws_config::{Machine, ROLE, Server, TestProxy, transport};

async fn credentials(machine: Machine) -> Result<Credentials, Arc<CredentialsError>> {
    credentials_over(transport(), machine).await
}

async fn credentials_over(
    transport: Transport,
    machine: Machine,
) -> Result<Credentials, Arc<CredentialsError>> {
    let chain = default_chain(move || machine.loader(transport.clone()));
    CredentialsCache::new(chain).get().await
}

async fn failure(machine: Machine) -> String {
    chain(&credentials(machine).await.unwrap_err())
}

fn chain(error: &CredentialsError) -> String {
    let mut message = error.to_string();
    let mut cause = error.source();
    while let Some(under) = cause {
        message = format!("{message}: {under}");
        cause = under.source();
    }
    message
}

#[tokio::test]
async fn a_profile_has_keys() {
    let machine = Machine::with_config(
        "[profile dev]\naws_access_key_id = AKIDDEV\naws_secret_access_key = secret\n",
    )
    .set("AWS_PROFILE", "dev");
    let credentials = credentials(machine).await.unwrap();
    assert_eq!(credentials.access_key_id(), "AKIDDEV");
    assert_eq!(credentials.secret_access_key(), "secret");
}

/// To the loader, these settings are a reason to panic.
#[tokio::test]
async fn unknown_retry_settings_are_ignored() {
    for setting in [
        "retry_mode = legacy",
        "max_attempts = 0",
        "max_attempts = many",
    ] {
        let config = format!(
            "[default]\naws_access_key_id = AKIDFILE\naws_secret_access_key = secret\n{setting}\n"
        );
        let credentials = credentials(Machine::with_config(&config)).await.unwrap();
        assert_eq!(credentials.access_key_id(), "AKIDFILE", "{setting}");
    }
}

#[tokio::test]
async fn the_keys_of_the_environment_precede_a_profile() {
    let machine = Machine::with_config(
        "[default]\naws_access_key_id = AKIDFILE\naws_secret_access_key = secret\n",
    )
    .set("AWS_ACCESS_KEY_ID", "AKIDENV")
    .set("AWS_SECRET_ACCESS_KEY", "secret");
    let credentials = credentials(machine).await.unwrap();
    assert_eq!(credentials.access_key_id(), "AKIDENV");
}

#[cfg(unix)]
#[tokio::test]
async fn a_profile_uses_a_credential_process() {
    let machine = Machine::with_config("");
    machine.write(
        "keys.sh",
        r#"echo '{"Version":1,"AccessKeyId":"AKIDPROCESS","SecretAccessKey":"s","SessionToken":"t","Expiration":"2999-01-01T00:00:00Z"}'"#,
    );
    let config = format!(
        "[default]\ncredential_process = /bin/sh {}\n",
        machine.file("keys.sh").display()
    );
    machine.write(".aws/config", &config);
    let credentials = credentials(machine).await.unwrap();
    assert_eq!(credentials.access_key_id(), "AKIDPROCESS");
    assert_eq!(credentials.session_token(), Some("t"));
    assert!(credentials.expiry().is_some());
}

#[cfg(unix)]
#[tokio::test]
async fn a_failing_credential_process_is_named_with_its_exit_status() {
    let machine = Machine::with_config("[default]\ncredential_process = /bin/sh -c 'exit 7'\n");
    let message = failure(machine).await;
    assert!(message.contains("exit status: 7"), "{message}");
}

#[tokio::test]
async fn a_profile_assumes_a_role() {
    let sts = Server::start(
        200,
        "text/xml",
        r#"<AssumeRoleResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><AssumeRoleResult>
        <AssumedRoleUser><AssumedRoleId>A:s</AssumedRoleId><Arn>arn:aws:sts::1:assumed-role/Admin/s</Arn></AssumedRoleUser>
        <Credentials><AccessKeyId>ASIAROLE</AccessKeyId><SecretAccessKey>s</SecretAccessKey>
        <SessionToken>t</SessionToken><Expiration>2999-01-01T00:00:00Z</Expiration></Credentials>
        </AssumeRoleResult></AssumeRoleResponse>"#,
    )
    .await;
    let machine = Machine::with_config(ROLE)
        .set("AWS_PROFILE", "admin")
        .set("AWS_ENDPOINT_URL_STS", &sts.url);
    let credentials = credentials(machine).await.unwrap();
    assert_eq!(credentials.access_key_id(), "ASIAROLE");
    assert_eq!(credentials.session_token(), Some("t"));
    let requests = sts.requests();
    assert_eq!(requests.len(), 1);
    assert!(requests[0].contains("Action=AssumeRole"));
    assert!(requests[0].contains("Credential=AKIDBASE/"));
}

/// The environment is a value here, as it is to the client that the loader's configuration is for.
#[tokio::test]
async fn the_chain_uses_the_proxy_of_its_environment() {
    let proxy = TestProxy::start().await;
    let environment = Environment::from_iter([("HTTPS_PROXY", proxy.url())]);
    let through = Proxy::from_environment(|name| environment.get(name));
    let transport = Transport::builder().proxy(through).build().unwrap();
    let machine = Machine::with_config(ROLE).set("AWS_PROFILE", "admin");
    let asked = tokio::select! {
        asked = proxy.asked() => asked,
        loaded = credentials_over(transport, machine) => panic!("{loaded:?}"),
    };
    assert_eq!(asked, "CONNECT sts.eu-central-1.amazonaws.com:443 HTTP/1.1");
}

#[tokio::test]
async fn a_refused_role_is_reported_with_the_reason() {
    let sts = Server::start(
        403,
        "text/xml",
        "<ErrorResponse><Error><Type>Sender</Type><Code>AccessDenied</Code>\
         <Message>base may not assume Admin</Message></Error></ErrorResponse>",
    )
    .await;
    let machine = Machine::with_config(ROLE)
        .set("AWS_PROFILE", "admin")
        .set("AWS_ENDPOINT_URL_STS", &sts.url);
    let message = failure(machine).await;
    assert!(message.contains("base may not assume Admin"), "{message}");
}

#[tokio::test]
async fn a_container_endpoint_provides_credentials() {
    let container = Server::container().await;
    let machine = Machine::with_config("")
        .set("AWS_CONTAINER_CREDENTIALS_FULL_URI", &container.url)
        .set("AWS_CONTAINER_AUTHORIZATION_TOKEN", "let me in");
    let credentials = credentials(machine).await.unwrap();
    assert_eq!(credentials.access_key_id(), "ASIACONTAINER");
    let request = container.requests().concat().to_lowercase();
    assert!(
        request.contains("authorization: let me in\r\n"),
        "{request}"
    );
}

#[tokio::test]
async fn a_web_identity_assumes_its_role() {
    let sts = Server::start(
        200,
        "text/xml",
        r#"<AssumeRoleWithWebIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/">
        <AssumeRoleWithWebIdentityResult><Credentials><AccessKeyId>ASIAWEB</AccessKeyId>
        <SecretAccessKey>s</SecretAccessKey><SessionToken>t</SessionToken>
        <Expiration>2999-01-01T00:00:00Z</Expiration></Credentials>
        </AssumeRoleWithWebIdentityResult></AssumeRoleWithWebIdentityResponse>"#,
    )
    .await;
    let machine = Machine::with_config("");
    machine.write("token", "the-pod-s-token");
    let token = machine.file("token").display().to_string();
    let machine = machine
        .set("AWS_WEB_IDENTITY_TOKEN_FILE", &token)
        .set("AWS_ROLE_ARN", "arn:aws:iam::111122223333:role/Pod")
        .set("AWS_ENDPOINT_URL_STS", &sts.url);
    let credentials = credentials(machine).await.unwrap();
    assert_eq!(credentials.access_key_id(), "ASIAWEB");
    let request = sts.requests().concat();
    assert!(
        request.contains("Action=AssumeRoleWithWebIdentity"),
        "{request}"
    );
    assert!(
        request.contains("WebIdentityToken=the-pod-s-token"),
        "{request}"
    );
}

/// The name of the file that AWS's command line keeps the token of a session `dev` in.
const SSO_TOKEN: &str = ".aws/sso/cache/34c6fceca75e456f25e7e99531e2425c6c1de443.json";

#[tokio::test]
async fn an_sso_session_provides_credentials_for_a_role() {
    let portal = Server::start(
        200,
        "application/json",
        r#"{"roleCredentials":{"accessKeyId":"ASIASSO","secretAccessKey":"s","sessionToken":"t","expiration":32472144000000}}"#,
    )
    .await;
    let machine = Machine::with_config(
        "[default]\nsso_session = dev\nsso_account_id = 111122223333\nsso_role_name = Reader\n\
         [sso-session dev]\nsso_region = eu-west-1\nsso_start_url = https://d.awsapps.test/start\n",
    );
    std::fs::create_dir_all(machine.file(".aws/sso/cache")).unwrap();
    machine.write(
        SSO_TOKEN,
        r#"{"accessToken":"signed-in","expiresAt":"2999-01-01T00:00:00Z","region":"eu-west-1","startUrl":"https://d.awsapps.test/start"}"#,
    );
    let machine = machine.set("AWS_ENDPOINT_URL_SSO", &portal.url);
    let credentials = credentials(machine).await.unwrap();
    assert_eq!(credentials.access_key_id(), "ASIASSO");
    let request = portal.requests().concat();
    assert!(request.contains("account_id=111122223333"), "{request}");
    assert!(
        request.contains("x-amz-sso_bearer_token: signed-in\r\n"),
        "{request}"
    );
}

#[tokio::test]
async fn instance_metadata_provides_credentials() {
    let instance = Server::instance().await;
    let machine = Machine::with_config("")
        .set("AWS_EC2_METADATA_DISABLED", "false")
        .set("AWS_EC2_METADATA_SERVICE_ENDPOINT", &instance.url);
    let credentials = credentials(machine).await.unwrap();
    assert_eq!(credentials.access_key_id(), "ASIAEC2");
    let requests = instance.requests();
    assert!(
        requests[0].starts_with("PUT /latest/api/token "),
        "{requests:?}"
    );
    let token = "x-aws-ec2-metadata-token: a-token-of-version-2\r\n";
    assert!(
        requests[1..].iter().all(|request| request.contains(token)),
        "{requests:?}"
    );
}

/// The profile is passed over, each time.
#[tokio::test]
async fn an_instance_is_asked_again_after_a_profile_that_is_missing() {
    let instance = Server::instance().await;
    let machine = Machine::with_config("[profile other]\nregion = eu-west-2\n")
        .set("AWS_PROFILE", "missing")
        .set("AWS_EC2_METADATA_DISABLED", "false")
        .set("AWS_EC2_METADATA_SERVICE_ENDPOINT", &instance.url);
    let chain = default_chain(move || machine.loader(transport()));
    for _ in 0..2 {
        let credentials = chain.provide_credentials().await.unwrap();
        assert_eq!(credentials.access_key_id(), "ASIAEC2");
    }
}

#[tokio::test]
async fn an_oversized_response_is_rejected() {
    let container = Server::start(200, "application/json", &" ".repeat(1024 * 1024 + 1)).await;
    let machine =
        Machine::with_config("").set("AWS_CONTAINER_CREDENTIALS_FULL_URI", &container.url);
    let message = failure(machine).await;
    assert!(message.contains("length limit exceeded"), "{message}");
}

#[tokio::test]
async fn each_source_without_credentials_is_named_with_its_cause_in_one_line() {
    let machine =
        Machine::with_config("[profile other]\nregion = eu-west-2\n").set("AWS_PROFILE", "missing");
    let message = failure(machine).await;
    assert!(!message.contains('\n'), "{message}");
    assert!(
        message.contains("no source of AWS's chain has credentials; set up one of Environment ("),
        "{message}"
    );
    for cause in [
        "; Profile (",
        "`missing`",
        "; WebIdentityToken (",
        "; EcsContainer (",
        "; Ec2InstanceMetadata (",
    ] {
        assert!(message.contains(cause), "{cause} is not in {message}");
    }
}

#[tokio::test]
async fn a_loader_without_credentials_is_reported() {
    let machine = Machine::with_config("");
    let chain_of_none = default_chain(move || machine.loader(transport()).no_credentials());
    let error = CredentialsCache::new(chain_of_none).get().await;
    assert!(chain(&error.unwrap_err()).contains("`no_credentials`"));
}

/// As on a host outside EC2, whose network drops packets to the metadata address.
#[tokio::test(start_paused = true)]
async fn an_unresponsive_metadata_service_times_out() {
    let silent = Transport::new(tower::service_fn(|_| {
        pending::<Result<http::Response<connect_runtime::body::Body>, TransportError>>()
    }));
    let machine = Machine::with_config("").set("AWS_EC2_METADATA_DISABLED", "false");
    let began = tokio::time::Instant::now();
    let error = credentials_over(silent, machine).await.unwrap_err();
    assert!(
        began.elapsed() < Duration::from_secs(21),
        "{:?}",
        began.elapsed()
    );
    let message = chain(&error);
    assert!(message.contains("no response within 2s"), "{message}");
}
