//! What a client takes from the process: with an `SdkConfig` its proxy, and nothing of AWS; with AWS's
//! shared configuration and chain of credentials all but what code sets; of the environment alone, no
//! more than that.

use std::process::Command;

use tests_aws_config::{Machine, ROLE, Server, TestProxy};

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn the_proxy_of_the_process_is_used() {
    let proxy = Server::start(403, "text/plain", "").await;
    let mut program = Command::new(env!("CARGO_BIN_EXE_call_from_conf"));
    program
        .env_clear()
        .env("HTTPS_PROXY", &proxy.url)
        .env("AWS_REGION", "eu-north-1")
        .env("AWS_ENDPOINT_URL", "https://other.test");
    let output = tokio::task::spawn_blocking(move || program.output());
    let output = output.await.unwrap().unwrap();
    assert_eq!(String::from_utf8_lossy(&output.stderr), "");
    let said = String::from_utf8(output.stdout).unwrap();
    assert!(said.contains("(check HTTPS_PROXY, the proxy for"), "{said}");
    let asked = proxy.requests().concat();
    let connect = "CONNECT connect.eu-west-2.amazonaws.com:443 HTTP/1.1\r\n";
    assert!(asked.starts_with(connect), "{asked}");
}

/// The files on the machine have keys, and this crate is in the program.
#[test]
fn a_client_from_the_environment_uses_no_other_source() {
    let keys = "[default]\naws_access_key_id = AKIDFILE\naws_secret_access_key = secret\n";
    let machine = Machine::with_config(keys);
    let output = Command::new(env!("CARGO_BIN_EXE_call_from_env"))
        .env_clear()
        .env("HOME", machine.file(""))
        .env("AWS_REGION", "eu-central-1")
        .output()
        .unwrap();
    let said = String::from_utf8(output.stdout).unwrap();
    assert!(said.starts_with("no credentials; set "), "{said}");
}

/// A program that calls with AWS's shared configuration, that of this machine.
fn program(machine: &Machine) -> tokio::process::Command {
    let mut program = tokio::process::Command::new(env!("CARGO_BIN_EXE_call_from_chain"));
    program
        .kill_on_drop(true)
        .env_clear()
        .env("HOME", machine.file(""))
        .env("AWS_EC2_METADATA_DISABLED", "true");
    program
}

async fn said(mut program: tokio::process::Command) -> String {
    let output = program.output().await.unwrap();
    assert_eq!(String::from_utf8_lossy(&output.stderr), "");
    String::from_utf8(output.stdout).unwrap()
}

/// Code gives the region and the switches, or a variable a switch, with the end of its line as a file
/// of Windows has it.
#[tokio::test]
async fn the_chain_uses_the_clients_endpoints_and_proxy() {
    const FIPS: &str = "AWS_USE_FIPS_ENDPOINT";
    for (arguments, variable, host) in [
        (&[][..], None, "sts.eu-west-2.amazonaws.com"),
        (&["fips"], None, "sts-fips.eu-west-2.amazonaws.com"),
        (&["dual-stack"], None, "sts.eu-west-2.api.aws"),
        (&["fips", "dual-stack"], None, "sts-fips.eu-west-2.api.aws"),
        (
            &[],
            Some((FIPS, "true\r")),
            "sts-fips.eu-west-2.amazonaws.com",
        ),
    ] {
        let machine = Machine::with_config(ROLE);
        let proxy = TestProxy::start().await;
        let mut program = program(&machine);
        program
            .arg("eu-west-2")
            .args(arguments)
            .env("HTTPS_PROXY", proxy.url())
            .env("AWS_PROFILE", "admin\r")
            .envs(variable);
        // It would try again, after a while.
        let asked = tokio::select! {
            asked = proxy.asked() => asked,
            output = program.output() => panic!("{output:?}"),
        };
        assert_eq!(asked, format!("CONNECT {host}:443 HTTP/1.1"));
    }
}

/// The host is not an EC2 instance, and has no keys.
#[tokio::test]
async fn an_empty_chain_names_the_setting_to_change() {
    for (profile, hint) in [
        (
            "",
            "check the sources of AWS's chain: a profile, a web identity, a container or an instance",
        ),
        ("dev", "check AWS_PROFILE, which names dev"),
    ] {
        let machine = Machine::with_config("");
        let mut program = program(&machine);
        program.arg("eu-west-2").env("AWS_PROFILE", profile);
        assert_eq!(
            said(program).await,
            format!("Ask: no credentials to sign the request with ({hint})\n")
        );
    }
}

fn of_profile(lines: &str, service: &str) -> String {
    format!(
        "[profile dev]\naws_access_key_id = AKIDDEV\naws_secret_access_key = secret\n{lines}\n\
         services = local\n[services local]\nconnect =\n  endpoint_url = {service}\n"
    )
}

/// Variables precede, where they are set.
#[tokio::test]
async fn the_named_profile_is_used() {
    for (variable, region) in [("", "eu-west-2"), ("eu-north-1", "eu-north-1")] {
        let service = Server::start(200, "application/json", "{}").await;
        let lines = "region = eu-west-2\nsdk_ua_app_id = billing";
        let machine = Machine::with_config(&of_profile(lines, &service.url));
        let mut program = program(&machine);
        program
            .env("AWS_PROFILE", "dev\r")
            .env("AWS_REGION", variable);
        assert_eq!(said(program).await, "\n");
        let request = service.requests().concat();
        let scope = format!("/{region}/connect/aws4_request");
        for part in ["Credential=AKIDDEV/", &scope, " app/billing\r\n"] {
            assert!(request.contains(part), "{part} is not in {request}");
        }
    }
}

/// AWS's own loader panics for the first two, and takes no notice of the others.
#[tokio::test]
async fn an_invalid_profile_setting_is_named() {
    for (line, message) in [
        (
            "retry_mode = legacy",
            "`retry_mode` of the profile `dev`: `legacy` is not a retry mode of this client; write `standard` \
             or `adaptive`, or call `.retry_mode(…)`\n",
        ),
        (
            "max_attempts = many",
            "`max_attempts` of the profile `dev`: `many` is not a positive number; write 1 or more\n",
        ),
        (
            "use_fips_endpoint = yes",
            "`use_fips_endpoint` of the profile `dev`: `yes` is not a boolean; write `true` or `false`\n",
        ),
        (
            "disable_clock_skew_correction = yes",
            "`disable_clock_skew_correction` of the profile `dev`: `yes` is not a boolean; write `true` or \
             `false`\n",
        ),
    ] {
        let machine = Machine::with_config(&of_profile(line, "https://service.test"));
        let mut program = program(&machine);
        program.arg("eu-west-2").env("AWS_PROFILE", "dev");
        assert_eq!(said(program).await, message);
    }
    let machine = Machine::with_config(&of_profile("region = eu-west-2", "service.test"));
    let mut program = program(&machine);
    program.env("AWS_PROFILE", "dev");
    let said = said(program).await;
    let message =
        "`endpoint_url` of the profile `dev`: endpoint `service.test`: it must begin with ";
    assert!(said.starts_with(message), "{said}");
}

#[tokio::test]
async fn an_invalid_configuration_file_is_named_with_the_line() {
    let machine = Machine::with_config("[default]\nregion\n");
    let said = said(program(&machine)).await;
    let place = format!("{} on line 2: ", machine.file(".aws/config").display());
    assert!(said.starts_with("AWS's shared configuration: "), "{said}");
    assert!(said.contains(&place), "{place} is not in {said}");
    assert_eq!(said.lines().count(), 1, "{said}");
}

/// As in a shell or a container that sets all variables, to nothing where there is none.
#[tokio::test]
async fn empty_variables_count_as_unset() {
    let service = Server::start(200, "application/json", "{}").await;
    let machine = Machine::with_config(&of_profile("region = eu-west-2", &service.url));
    machine.write(
        ".aws/credentials",
        "[dev]\naws_access_key_id = AKIDFILE\naws_secret_access_key = secret\n",
    );
    let mut program = program(&machine);
    program.env("AWS_PROFILE", "dev");
    for variable in [
        "AWS_CONFIG_FILE",
        "AWS_SHARED_CREDENTIALS_FILE",
        "AWS_WEB_IDENTITY_TOKEN_FILE",
        "AWS_ROLE_ARN",
        "AWS_REGION",
        "AWS_ENDPOINT_URL",
    ] {
        program.env(variable, "");
    }
    assert_eq!(said(program).await, "\n");
    let request = service.requests().concat();
    assert!(request.contains("Credential=AKIDFILE/"), "{request}");
}

/// As in a container that passes on what is not set where it was started.
#[tokio::test]
async fn sources_whose_variables_are_set_to_nothing_are_passed_over() {
    const EMPTY: [&str; 7] = [
        "AWS_WEB_IDENTITY_TOKEN_FILE",
        "AWS_ROLE_ARN",
        "AWS_ROLE_SESSION_NAME",
        "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI",
        "AWS_CONTAINER_CREDENTIALS_FULL_URI",
        "AWS_CONTAINER_AUTHORIZATION_TOKEN",
        "AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE",
    ];
    let machine = Machine::with_config("");
    let (instance, container) = (Server::instance().await, Server::container().await);
    for (set, key) in [
        (None, "ASIAEC2"),
        // It has no role.
        (Some(("AWS_WEB_IDENTITY_TOKEN_FILE", "token")), "ASIAEC2"),
        (
            Some(("AWS_CONTAINER_CREDENTIALS_FULL_URI", &*container.url)),
            "ASIACONTAINER",
        ),
    ] {
        let service = Server::start(200, "application/json", "{}").await;
        let mut program = program(&machine);
        program
            .arg("eu-west-2")
            .env("AWS_ENDPOINT_URL", &service.url)
            .env("AWS_EC2_METADATA_DISABLED", "")
            .env("AWS_EC2_METADATA_SERVICE_ENDPOINT", &instance.url)
            .envs(EMPTY.map(|variable| (variable, "")))
            .envs(set);
        assert_eq!(said(program).await, "\n", "{set:?}");
        let request = service.requests().concat();
        let signed = format!("Credential={key}/");
        assert!(request.contains(&signed), "{signed} is not in {request}");
    }
    let request = container.requests().concat().to_lowercase();
    assert!(!request.contains("authorization:"), "{request}");
}

/// AWS's own reading takes a file that it cannot read for an empty one.
#[tokio::test]
async fn an_unreadable_file_is_named() {
    let machine = Machine::with_config("");
    let place = machine.file(".aws/credentials");
    std::fs::create_dir(&place).unwrap();
    let message = format!(
        "AWS's shared configuration: could not read file `{}`: ",
        place.display()
    );
    let line = said(program(&machine)).await;
    assert!(line.starts_with(&message), "{line}");
}

#[tokio::test]
async fn a_file_that_is_not_utf8_is_named_with_the_line() {
    let machine = Machine::with_config("");
    for (name, content) in [
        (
            ".aws/config",
            &b"[default]\nsdk_ua_app_id = M\xfcller\n"[..],
        ),
        (".aws/credentials", b"[default]\n\xa7\n"),
    ] {
        std::fs::write(machine.file(name), content).unwrap();
        let line = said(program(&machine)).await;
        let place = machine.file(name);
        let message = format!(
            "AWS's shared configuration: {} on line 2: not valid UTF-8; correct the file\n",
            place.display()
        );
        assert_eq!(line, message);
        std::fs::remove_file(place).unwrap();
    }
}
