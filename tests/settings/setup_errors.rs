//! What someone reads who sets a client up wrongly: one line, with the setting to change.

use std::time::{Duration, SystemTime};

use connect_local::LocalConnect;
use connect_runtime::{Client, Clock, Environment, RetryPolicy};
use tests::get_attached_file;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};

/// The settings that are right, and one that is not.
fn environment(wrong: &[(&str, &str)]) -> Environment {
    let right = [
        ("AWS_REGION", "eu-central-1"),
        ("AWS_ACCESS_KEY_ID", "AKIDEXAMPLE"),
        (
            "AWS_SECRET_ACCESS_KEY",
            "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY",
        ),
        ("AWS_MAX_ATTEMPTS", "1"),
    ];
    right.into_iter().chain(wrong.iter().copied()).collect()
}

/// What an application prints that makes a client and calls an operation.
async fn report(environment: Environment) -> String {
    let client = match Client::builder().environment(environment).build() {
        Ok(client) => client,
        Err(error) => {
            // What a `main` prints that returns it.
            let line = format!("{error:?}");
            assert_eq!(line, format!("{:#}", anyhow::Error::new(error)));
            return line;
        }
    };
    let error = client.send(get_attached_file()).await.unwrap_err();
    format!("{:#}", anyhow::Error::new(error))
}

#[tokio::test]
async fn a_missing_or_invalid_setting_is_named() {
    for (wrong, line) in [
        (
            ("AWS_REGION", ""),
            "no region; set AWS_REGION, or call `.region(\"eu-central-1\")`",
        ),
        (
            ("AWS_ACCESS_KEY_ID", " \n"),
            "AWS_SECRET_ACCESS_KEY is set, but AWS_ACCESS_KEY_ID is not; set both",
        ),
        (
            ("AWS_REGION", "Frankfurt"),
            "AWS_REGION: `Frankfurt` is not a region; write it as `eu-central-1`",
        ),
        (
            ("AWS_REGION", "fips-us-east-1"),
            "AWS_REGION: `fips-us-east-1` is not a region; write `us-east-1`, and call `.use_fips(true)` or set AWS_USE_FIPS_ENDPOINT=true",
        ),
        (
            ("AWS_REGION", "us-gov-west-1-fips"),
            "AWS_REGION: `us-gov-west-1-fips` is not a region; write `us-gov-west-1`, and call `.use_fips(true)` or set AWS_USE_FIPS_ENDPOINT=true",
        ),
        (
            ("AWS_ENDPOINT_URL_CONNECT", "localhost:4555"),
            "AWS_ENDPOINT_URL_CONNECT: endpoint `localhost:4555`: it must begin with `https://`, or with `http://` for a loopback address",
        ),
        (
            ("AWS_ENDPOINT_URL_CONNECT", "https://:4555"),
            "AWS_ENDPOINT_URL_CONNECT: endpoint `https://:4555`: no host; write it as `https://host`",
        ),
        (
            ("AWS_ENDPOINT_URL_CONNECT", "http://127.0.0.1:99999"),
            "AWS_ENDPOINT_URL_CONNECT: endpoint `http://127.0.0.1:99999`: the port is not a number from 1 to 65535; correct it, or leave it out",
        ),
        (
            ("AWS_MAX_ATTEMPTS", "no"),
            "AWS_MAX_ATTEMPTS: `no` is not a positive number; write 1 or more",
        ),
        (
            ("AWS_USE_DUALSTACK_ENDPOINT", "yes"),
            "AWS_USE_DUALSTACK_ENDPOINT: `yes` is not a boolean; write `true` or `false`",
        ),
        (
            ("AWS_RETRY_MODE", "legacy"),
            "AWS_RETRY_MODE: `legacy` is not a retry mode of this client; write `standard` or `adaptive`, or call `.retry_mode(…)`",
        ),
        (
            ("AWS_DISABLE_CLOCK_SKEW_CORRECTION", "1"),
            "AWS_DISABLE_CLOCK_SKEW_CORRECTION: `1` is not a boolean; write `true` or `false`",
        ),
        (
            ("AWS_SDK_UA_APP_ID", "my app"),
            "AWS_SDK_UA_APP_ID: `my app` is not a valid application name; write up to 50 letters, digits and !#$%&'*+-.^_`|~",
        ),
    ] {
        assert_eq!(report(environment(&[wrong])).await, line);
    }
}

/// As a file or a script gives it: with the end of its line, or of several.
#[tokio::test]
async fn a_value_of_several_lines_is_shown_in_one() {
    for (variable, what) in [
        ("AWS_REGION", "`eu\\r\\n\\u{1b}[2J` is not a region;"),
        (
            "AWS_ENDPOINT_URL",
            "endpoint `eu\\r\\n\\u{1b}[2J`: not an address;",
        ),
        (
            "AWS_MAX_ATTEMPTS",
            "`eu\\r\\n\\u{1b}[2J` is not a positive number;",
        ),
        (
            "AWS_USE_FIPS_ENDPOINT",
            "`eu\\r\\n\\u{1b}[2J` is not a boolean;",
        ),
        (
            "AWS_RETRY_MODE",
            "`eu\\r\\n\\u{1b}[2J` is not a retry mode of",
        ),
        (
            "AWS_SDK_UA_APP_ID",
            "`eu\\r\\n\\u{1b}[2J` is not a valid application name;",
        ),
    ] {
        let line = report(environment(&[(variable, "eu\r\n\u{1b}[2J")])).await;
        let start = format!("{variable}: {what}");
        assert!(line.starts_with(&start), "{line}");
        assert!(!line.contains(char::is_control), "{line}");
    }
}

#[tokio::test]
async fn keys_that_the_service_rejects_are_named() {
    let local = LocalConnect::start().await.unwrap();
    let elsewhere = [
        ("AWS_ENDPOINT_URL", local.endpoint()),
        ("AWS_REGION", local.region()),
    ];
    for (token, variables) in [
        ("", "AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY"),
        (
            "token",
            "AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and AWS_SESSION_TOKEN",
        ),
    ] {
        let settings = [&elsewhere[..], &[("AWS_SESSION_TOKEN", token)]].concat();
        let line = report(environment(&settings)).await;
        let (said, hint) = line.split_once(" (check ").unwrap();
        assert!(
            said.starts_with("GetAttachedFile: UnrecognizedClientException (403): "),
            "{line}"
        );
        let start = format!("{variables}) [request id ");
        assert!(hint.starts_with(&start), "{line}");
        assert_eq!(line.lines().count(), 1);
    }
}

/// The service says in many lines what it has computed; the keys' setting is in the first.
#[tokio::test]
async fn a_secret_of_another_key_is_named_in_one_line() {
    let local = LocalConnect::start().await.unwrap();
    let line = report(environment(&[
        ("AWS_ENDPOINT_URL", local.endpoint()),
        ("AWS_REGION", local.region()),
        ("AWS_ACCESS_KEY_ID", local.credentials().access_key_id()),
    ]))
    .await;
    let said =
        "GetAttachedFile: InvalidSignatureException (403): The request signature we calculated";
    assert!(line.starts_with(said), "{line}");
    let hint = "(check AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY)";
    assert!(line.contains(hint), "{line}");
    assert_eq!(line.lines().count(), 1, "{line}");
}

#[tokio::test]
async fn an_unreachable_endpoint_is_named() {
    // A port that is taken, and not listened at.
    let socket = tokio::net::TcpSocket::new_v4().unwrap();
    socket.bind("127.0.0.1:0".parse().unwrap()).unwrap();
    let endpoint = format!("http://{}", socket.local_addr().unwrap());
    let line = report(environment(&[("AWS_ENDPOINT_URL", &endpoint)])).await;
    let hint = format!("check the network and AWS_ENDPOINT_URL, which gives {endpoint}");
    let start = format!("GetAttachedFile: no connection to the endpoint ({hint}): ");
    assert!(line.starts_with(&start), "{line}");
    assert_eq!(line.matches("refused").count(), 1, "{line}");
    assert_eq!(line.lines().count(), 1);
}

/// What responds there is not Connect: a web server, a portal that wants a login first, a redirect, a server of
/// TLS.
#[tokio::test]
async fn an_endpoint_of_another_service_is_named() {
    for (response, said) in [
        (
            "HTTP/1.1 404 Not Found\r\ncontent-length: 13\r\n\r\n<html></html>",
            "UnknownError (404): <html></html>",
        ),
        (
            "HTTP/1.1 200 OK\r\ncontent-length: 13\r\n\r\n<html></html>",
            "the response body is truncated or is not valid JSON",
        ),
        (
            "HTTP/1.1 307 Temporary Redirect\r\nlocation: /login\r\ncontent-length: 0\r\n\r\n",
            "UnknownError (307)",
        ),
        // An alert of TLS.
        (
            "\x15\x03\x03\x00\x02\x02\x46",
            "the connection failed before the response was complete",
        ),
    ] {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let endpoint = format!("http://{}", listener.local_addr().unwrap());
        let serving = async {
            let (mut stream, _) = listener.accept().await.unwrap();
            assert_ne!(stream.read(&mut [0; 4096]).await.unwrap(), 0);
            stream.write_all(response.as_bytes()).await.unwrap();
            stream
        };
        let setting = [("AWS_ENDPOINT_URL", endpoint.as_str())];
        let (line, _stream) = tokio::join!(report(environment(&setting)), serving);
        let hint = format!("(check the network and AWS_ENDPOINT_URL, which gives {endpoint})");
        let start = format!("GetAttachedFile: {said} {hint}");
        assert!(line.starts_with(&start), "{line}");
        assert_eq!(line.lines().count(), 1, "{line}");
    }
}

/// A host that takes no packets: the connection is never made, whichever limit notices.
#[tokio::test(start_paused = true)]
async fn a_network_that_drops_packets_is_named() {
    // It accepts, and says nothing to the greeting of TLS.
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let endpoint = format!("https://{}", listener.local_addr().unwrap());
    let builder = Client::builder().environment(environment(&[("AWS_ENDPOINT_URL", &endpoint)]));
    let patient = builder.clone().connect_timeout(None).build().unwrap();
    let client = builder.build().unwrap();
    let second = Duration::from_secs(1);
    for (call, limit) in [
        (client.call(get_attached_file()), "connect timeout of 3.1s"),
        (
            patient.call(get_attached_file()).read_timeout(second),
            "read timeout of 1s",
        ),
        (
            patient.call(get_attached_file()).attempt_timeout(second),
            "attempt timeout of 1s",
        ),
        (
            patient.call(get_attached_file()).operation_timeout(second),
            "operation timeout of 1s",
        ),
    ] {
        // At once where no limit ends the call.
        let sent = tokio::time::timeout(Duration::from_hours(1), call.send()).await;
        let error = sent.expect(limit).unwrap_err();
        assert_eq!(
            error.to_string(),
            format!(
                "GetAttachedFile: the {limit} ran out (check the network and AWS_ENDPOINT_URL, which gives {endpoint})"
            )
        );
        assert!(!error.may_have_been_sent(), "{error}");
    }
}

#[tokio::test]
async fn a_wrong_clock_or_region_is_named() {
    let local = LocalConnect::start().await.unwrap();
    let hour_ago = Clock::from_fn(|| SystemTime::now() - Duration::from_hours(1));
    let builder = local.client_builder().retry(RetryPolicy::attempts(1));
    let late = builder.clone().clock(hour_ago).clock_skew_correction(false);
    let elsewhere = builder.region("eu-north-1");
    let elsewhere_hint = format!(
        "(check `.region(…)`, and `.endpoint(…)`, which gives {})",
        local.endpoint()
    );
    for (client, hint) in [
        (late.build().unwrap(), "(check this host's clock)"),
        (elsewhere.build().unwrap(), elsewhere_hint.as_str()),
    ] {
        let line = client
            .send(get_attached_file())
            .await
            .unwrap_err()
            .to_string();
        assert!(line.contains(hint), "{line}");
    }
}

#[tokio::test]
async fn an_endpoint_that_conflicts_with_a_setting_names_it() {
    let both = [
        ("AWS_ENDPOINT_URL", "http://127.0.0.1:1"),
        ("AWS_USE_FIPS_ENDPOINT", "true"),
    ];
    assert_eq!(
        report(environment(&both)).await,
        "AWS_USE_FIPS_ENDPOINT: FIPS and the custom endpoint `http://127.0.0.1:1` are mutually exclusive; turn FIPS off, or remove the endpoint (AWS_ENDPOINT_URL)"
    );
}
