//! What a client does with each of its settings, as a request shows it: code precedes the environment,
//! and a variable for Connect precedes one for all services.

use std::sync::{Arc, Mutex};
use std::time::UNIX_EPOCH;

use bytes::Bytes;
use connect_runtime::body::Body;
use connect_runtime::transport::Transport;
use connect_runtime::{
    Client, ClientBuilder, Clock, Credentials, Environment, SettingNames, Settings,
    connect_operation,
};
use http::{Request, Response};

/// The table of settings in docs/settings.md, row by row.
#[test]
fn the_documentation_lists_every_setting() {
    let listed = include_str!("../../docs/settings.md").lines();
    let listed = listed.skip_while(|line| !line.starts_with("| in code |"));
    let mut listed = listed.skip(2);
    for row in Settings::TABLE.iter().map(row) {
        let found = listed.next();
        let expected = Some(&*row);
        assert_eq!(
            found, expected,
            "where docs/settings.md has the first row, write the second one"
        );
    }
    assert_eq!(
        listed.next(),
        Some(""),
        "docs/settings.md has a row that `Settings::TABLE` lacks; remove it"
    );
}

/// The table names a setting's method, which a macro of the builder makes, or the builder has by hand.
#[test]
fn every_setting_has_its_setter() {
    let builder = include_str!("../../connect-runtime/src/client/settings/builder.rs");
    let named = Settings::TABLE.iter().map(|names| names.method);
    for method in named.filter(|method| !method.is_empty()) {
        let has_setter = [format!("\n    {method}: "), format!("pub fn {method}(")]
            .iter()
            .any(|start| builder.contains(start));
        assert!(
            has_setter,
            "`ClientBuilder` has no `{method}`; add it to `setters!` in client/settings/builder.rs"
        );
    }
}

fn row(names: &SettingNames) -> String {
    let method = format!("`.{}(…)`", names.method);
    let variables = names.variables.iter().map(|name| format!("`{name}`"));
    let variables: Vec<_> = variables.collect();
    let profile_key = format!("`{}`", names.profile_key);
    let cells = [
        (!names.method.is_empty()).then_some(method),
        (!variables.is_empty()).then(|| variables.join(", ")),
        (!names.profile_key.is_empty()).then_some(profile_key),
        Some(names.default.to_owned()),
    ];
    let cells = cells.map(|cell| cell.map_or_else(String::new, |cell| format!(" {cell}")));
    format!("|{} |", cells.join(" |"))
}

#[connect_operation(method = GET, uri = "/")]
#[derive(Debug, Clone)]
struct Ask {}

/// What a request shows of the settings.
#[derive(Debug, Clone, Default, PartialEq)]
struct Sent {
    host: String,
    authorization: String,
    user_agent: String,
    attempt: String,
}

/// Keeps what the last request shows.
#[derive(Clone, Default)]
struct Service(Arc<Mutex<Sent>>);

impl Service {
    fn transport(&self) -> Transport {
        let last = Arc::clone(&self.0);
        Transport::new(tower::service_fn(move |request: Request<Body>| {
            let header = |name| match request.headers().get(name) {
                Some(value) => value.to_str().unwrap().to_owned(),
                None => String::new(),
            };
            *last.lock().unwrap() = Sent {
                host: header("host"),
                authorization: header("authorization"),
                user_agent: header("user-agent"),
                attempt: header("amz-sdk-request"),
            };
            async { Ok(Response::new(Body::from(Bytes::from_static(b"{}")))) }
        }))
    }
}

type Variables = &'static [(&'static str, &'static str)];

/// What a client sends that has these variables beside a region and keys, and these settings by code.
async fn sent(variables: Variables, code: impl FnOnce(ClientBuilder) -> ClientBuilder) -> Sent {
    let always = [
        ("AWS_REGION", "eu-central-1"),
        ("AWS_ACCESS_KEY_ID", "AKIDENV"),
        ("AWS_SECRET_ACCESS_KEY", "secret"),
    ];
    let environment: Environment = always.iter().chain(variables).copied().collect();
    let service = Service::default();
    let builder = Client::builder().environment(environment);
    let client = code(builder.transport(service.transport()))
        .build()
        .unwrap();
    client.send(Ask {}).await.unwrap();
    service.0.lock().unwrap().clone()
}

fn as_it_is(builder: ClientBuilder) -> ClientBuilder {
    builder
}

#[tokio::test]
async fn requests_are_sent_to_the_configured_endpoint() {
    type Code = fn(ClientBuilder) -> ClientBuilder;
    let everything: Variables = &[
        ("AWS_ENDPOINT_URL", "https://all.test"),
        ("AWS_ENDPOINT_URL_CONNECT", "https://connect.test"),
    ];
    let rows: [(Variables, Code, &str); 14] = [
        (&[], as_it_is, "connect.eu-central-1.amazonaws.com"),
        (
            &[("AWS_REGION", "eu-west-2")],
            as_it_is,
            "connect.eu-west-2.amazonaws.com",
        ),
        (
            &[("AWS_REGION", ""), ("AWS_DEFAULT_REGION", "us-west-2")],
            as_it_is,
            "connect.us-west-2.amazonaws.com",
        ),
        (
            &[("AWS_DEFAULT_REGION", "us-west-2")],
            as_it_is,
            "connect.eu-central-1.amazonaws.com",
        ),
        (
            &[("AWS_REGION", "eu-west-2")],
            |builder| builder.region("us-east-1"),
            "connect.us-east-1.amazonaws.com",
        ),
        (
            &[("AWS_USE_FIPS_ENDPOINT", "true")],
            as_it_is,
            "connect-fips.eu-central-1.amazonaws.com",
        ),
        (
            &[("AWS_USE_DUALSTACK_ENDPOINT", "TRUE")],
            as_it_is,
            "connect.eu-central-1.api.aws",
        ),
        (
            &[
                ("AWS_USE_FIPS_ENDPOINT", "true"),
                ("AWS_USE_DUALSTACK_ENDPOINT", "true"),
            ],
            |builder| builder.use_fips(false).use_dual_stack(false),
            "connect.eu-central-1.amazonaws.com",
        ),
        (
            &[],
            |builder| builder.use_fips(true).use_dual_stack(true),
            "connect-fips.eu-central-1.api.aws",
        ),
        (everything, as_it_is, "connect.test"),
        (
            &[
                ("AWS_ENDPOINT_URL", "https://all.test"),
                ("AWS_ENDPOINT_URL_CONNECTCASES", "https://cases.test"),
            ],
            as_it_is,
            "all.test",
        ),
        (
            everything,
            |builder| builder.endpoint("https://code.test"),
            "code.test",
        ),
        (
            &[
                ("AWS_ENDPOINT_URL", "https://all.test"),
                ("AWS_IGNORE_CONFIGURED_ENDPOINT_URLS", "true"),
            ],
            as_it_is,
            "connect.eu-central-1.amazonaws.com",
        ),
        (
            &[("AWS_IGNORE_CONFIGURED_ENDPOINT_URLS", "true")],
            |builder| builder.endpoint("https://code.test"),
            "code.test",
        ),
    ];
    for (variables, code, host) in rows {
        assert_eq!(sent(variables, code).await.host, host, "{variables:?}");
    }
}

#[tokio::test]
async fn code_precedes_the_environment() {
    let variables: Variables = &[("AWS_MAX_ATTEMPTS", "7"), ("AWS_SDK_UA_APP_ID", "by-env")];
    let by_environment = sent(variables, as_it_is).await;
    assert!(by_environment.authorization.contains("Credential=AKIDENV/"));
    assert!(by_environment.user_agent.ends_with(" app/by-env"));
    assert_eq!(by_environment.attempt, "attempt=1; max=7");

    let by_code = sent(variables, |builder| {
        builder
            .credentials(Credentials::new("AKIDCODE", "secret", None, None, "test"))
            .retry(connect_runtime::RetryPolicy::attempts(2))
            .app_name("by-code")
    })
    .await;
    assert!(by_code.authorization.contains("Credential=AKIDCODE/"));
    assert!(by_code.user_agent.ends_with(" app/by-code"));
    assert_eq!(by_code.attempt, "attempt=1; max=2");
}

const TOKEN_OF_BLANKS: &str = " \n";

/// As a file or a script gives them. AWS's chain ignores a variable of whitespace for a key.
#[tokio::test]
async fn keys_are_trimmed() {
    let at_a_time = |builder: ClientBuilder| builder.clock(Clock::from_fn(|| UNIX_EPOCH));
    let clean = sent(&[], at_a_time).await.authorization;
    let variables: Variables = &[
        ("AWS_ACCESS_KEY_ID", " AKIDENV\n"),
        ("AWS_SECRET_ACCESS_KEY", "\tsecret\r\n"),
        ("AWS_SESSION_TOKEN", TOKEN_OF_BLANKS),
    ];
    let scope = "AWS4-HMAC-SHA256 Credential=AKIDENV/";
    for (variables, is_by_code) in [(variables, false), (&[], true)] {
        let sent = sent(variables, |builder| {
            let [id, secret, token] = [" AKIDENV\n", "secret\n", TOKEN_OF_BLANKS];
            let keys = Credentials::new(id, secret, Some(token.to_owned()), None, "test");
            let builder = at_a_time(builder);
            if is_by_code {
                builder.credentials(keys)
            } else {
                builder
            }
        })
        .await;
        assert!(sent.authorization.starts_with(scope), "{sent:?}");
        assert_eq!(sent.authorization, clean);
    }
}

#[test]
fn keys_that_are_invalid_in_a_header_are_rejected_with_their_setting() {
    const VARIABLES: [&str; 3] = [
        "AWS_ACCESS_KEY_ID",
        "AWS_SECRET_ACCESS_KEY",
        "AWS_SESSION_TOKEN",
    ];
    let in_no_header =
        "a line break or another character that a header must not contain; remove it";
    let in_no_key = "a line break or another character that a key must not contain; remove it";
    let quotes = "quotes around it; remove them";
    let empty = Client::builder().credentials(Credentials::new("AKID", " \n", None, None, "test"));
    let empty = empty.transport(Service::default().transport());
    assert_eq!(
        empty
            .region("eu-central-1")
            .build()
            .unwrap_err()
            .to_string(),
        "`.credentials(…)`: the secret access key is empty; set it"
    );
    for (place, (part, character)) in [
        ("access key id", in_no_header),
        ("secret access key", in_no_key),
        ("session token", in_no_header),
    ]
    .into_iter()
    .enumerate()
    {
        for (wrong, problem) in [
            ("hun\nter2", character),
            ("hun\u{0}ter2", character),
            ("hun\u{7f}ter2", character),
            ("\"hunter2\"", quotes),
            (" 'hunter2'\r", quotes),
        ] {
            let mut keys = ["AKID", "secret", "token"];
            keys[place] = wrong;
            let refusal = |builder: ClientBuilder| {
                let builder = builder.transport(Service::default().transport());
                builder.region("eu-central-1").build().unwrap_err()
            };
            let variables = VARIABLES.into_iter().zip(keys);
            let by_variable = refusal(Client::builder().environment(variables.collect()));
            let [id, secret, token] = keys;
            let by_code = refusal(Client::builder().credentials(Credentials::new(
                id,
                secret,
                Some(token.to_owned()),
                None,
                "test",
            )));
            for (error, setting) in [
                (by_variable, VARIABLES[place]),
                (by_code, "`.credentials(…)`"),
            ] {
                let line = format!("{setting}: the {part} has {problem}");
                assert_eq!(error.to_string(), line);
                assert!(!format!("{error:?}").contains("ter2"));
            }
        }
    }
}

/// As a file gives them whose lines end with a carriage return.
#[tokio::test]
async fn variables_are_trimmed() {
    let variables: Variables = &[
        ("AWS_REGION", "us-west-2\r"),
        ("AWS_USE_DUALSTACK_ENDPOINT", " true\r\n"),
        ("AWS_MAX_ATTEMPTS", "7\r"),
        ("AWS_RETRY_MODE", "Adaptive\r"),
        ("AWS_SDK_UA_APP_ID", "\tbilling\r"),
        ("AWS_ENDPOINT_URL", "\r\n"),
    ];
    let public = sent(variables, as_it_is).await;
    assert_eq!(public.host, "connect.us-west-2.api.aws");
    assert_eq!(public.attempt, "attempt=1; max=7");
    assert!(public.user_agent.ends_with(" app/billing"), "{public:?}");

    let own: Variables = &[
        ("AWS_ENDPOINT_URL_CONNECT", " https://connect.test\r\n"),
        ("AWS_REGION", " \r"),
        ("AWS_DEFAULT_REGION", "us-west-2\r"),
    ];
    let own = sent(own, as_it_is).await;
    assert_eq!(own.host, "connect.test");
    assert!(own.authorization.contains("/us-west-2/"), "{own:?}");
}

#[tokio::test]
async fn the_user_agent_names_the_execution_environment() {
    let sent = sent(
        &[("AWS_EXECUTION_ENV", "AWS_Lambda provided/al2")],
        as_it_is,
    )
    .await;
    let agent = format!(
        "connect-runtime/{} ua/2.1 os/{} lang/rust exec-env/AWS_Lambda-provided-al2",
        env!("CARGO_PKG_VERSION"),
        std::env::consts::OS
    );
    assert_eq!(sent.user_agent, agent);
}

/// An error is about the setting that the value came from, whichever it was.
#[test]
fn conflicting_settings_are_named_by_their_source() {
    let refusal = |builder: ClientBuilder| {
        let builder = builder
            .region("eu-central-1")
            .transport(Service::default().transport());
        builder.build().unwrap_err().to_string()
    };
    let to_local = || Client::builder().endpoint("http://127.0.0.1:1");
    let excludes = |setting, what, by| {
        format!(
            "{setting}: {what} and the custom endpoint `http://127.0.0.1:1` are mutually exclusive; \
             turn {what} off, or remove the endpoint ({by})"
        )
    };
    assert_eq!(
        refusal(to_local().use_fips(true)),
        excludes("`.use_fips(…)`", "FIPS", "`.endpoint(…)`")
    );
    assert_eq!(
        refusal(to_local().use_dual_stack(true)),
        excludes("`.use_dual_stack(…)`", "dual-stack", "`.endpoint(…)`")
    );
    let variable = Environment::from_iter([("AWS_USE_DUALSTACK_ENDPOINT", "true")]);
    assert_eq!(
        refusal(to_local().environment(variable)),
        excludes("AWS_USE_DUALSTACK_ENDPOINT", "dual-stack", "`.endpoint(…)`")
    );
    for by in ["AWS_ENDPOINT_URL", "AWS_ENDPOINT_URL_CONNECT"] {
        let variables = [
            (by, "http://127.0.0.1:1"),
            ("AWS_USE_FIPS_ENDPOINT", "true"),
        ];
        let variables = Environment::from_iter(variables);
        assert_eq!(
            refusal(Client::builder().environment(variables)),
            excludes("AWS_USE_FIPS_ENDPOINT", "FIPS", by)
        );
    }
}
