//! The table of defaults in docs/settings.md: a row's figures are those of the code, and a test holds what it says.

use std::fs::read_to_string;

use connect_runtime::{RetryPolicy, Settings};

use crate::architecture::tokens::{files, root};

/// What a row states.
enum Fact {
    /// The value of a constant in a file.
    Constant(&'static str, &'static str),
    /// These words.
    Words(fn() -> String),
    /// What a test in a file asserts.
    Test(&'static str, &'static str),
}
use Fact::{Constant, Test, Words};

const RETRY: &str = "connect-runtime/src/protocol/retry.rs";
const RETRY_TESTS: &str = "connect-runtime/src/protocol/retry/tests.rs";
const CREDENTIALS: &str = "connect-runtime/src/client/credentials.rs";
const CREDENTIALS_TESTS: &str = "tests/settings/credentials.rs";
const TRANSPORT: &str = "connect-transport/src/builder.rs";
const PUT: &str = "connect-upload/src/exchange.rs";
const SLOW_LINKS: &str = "tests/upload/slow_links.rs";

/// The rows in their order.
const ROWS: &[(&str, &[Fact])] = &[
    (
        "attempts",
        &[Words(|| RetryPolicy::default().max_attempts().to_string())],
    ),
    (
        "delay before a retry",
        &[
            Constant(RETRY, "BASE_DELAY"),
            Test(RETRY_TESTS, "delays_double_up_to_twenty_seconds"),
        ],
    ),
    (
        "delay after throttling (also a bare 429)",
        &[
            Constant(RETRY, "THROTTLING_BASE_DELAY"),
            Test(RETRY_TESTS, "each_kind_of_failure_has_a_delay_and_a_cost"),
        ],
    ),
    (
        "retry quota, shared by clones",
        &[
            Constant("connect-runtime/src/protocol/retry/bucket.rs", "CAPACITY"),
            Constant(RETRY, "RETRY_COST"),
            Constant(RETRY, "THROTTLING_COST"),
        ],
    ),
    ("rate limits", &[Words(|| default("rate_limits"))]),
    ("retry mode", &[Words(|| default("retry_mode"))]),
    (
        "non-idempotent requests",
        &[Test(
            RETRY_TESTS,
            "idempotent_only_retries_only_what_had_no_effect",
        )],
    ),
    ("connect timeout", &[Constant(TRANSPORT, "CONNECT_TIMEOUT")]),
    (
        "time until a response begins",
        &[Words(|| limit("read_timeout"))],
    ),
    (
        "time between two parts of a response",
        &[Words(|| limit("stall_timeout"))],
    ),
    (
        "time for an attempt, for a call",
        &[
            Words(|| limit("attempt_timeout")),
            Words(|| limit("operation_timeout")),
        ],
    ),
    (
        "upload: time until S3 takes the next bytes",
        &[
            Constant(PUT, "TIMEOUT"),
            Constant(PUT, "BYTES_PER_MILLISECOND"),
            Test(
                SLOW_LINKS,
                "a_receiver_that_stalls_during_sending_times_out_within_148_s",
            ),
        ],
    ),
    (
        "upload: time until S3 responds after the last bytes",
        &[
            Constant(PUT, "TIMEOUT"),
            Constant(PUT, "BYTES_PER_MILLISECOND"),
            Test(
                SLOW_LINKS,
                "a_receiver_that_stalls_after_the_last_byte_times_out_by_file_size",
            ),
        ],
    ),
    (
        "upload: time in total",
        &[Test(
            "tests/upload/resuming.rs",
            "the_timeout_covers_the_whole_upload_which_can_then_be_resumed",
        )],
    ),
    (
        "idle connection timeout",
        &[Constant(TRANSPORT, "POOL_IDLE_TIMEOUT")],
    ),
    (
        "a clock that is 4 minutes off",
        &[
            Constant("connect-runtime/src/protocol/skew.rs", "TOLERANCE_MILLIS"),
            Test("tests/calls/faults.rs", "a_corrected_clock_is_remembered"),
        ],
    ),
    (
        "credentials",
        &[Test(CREDENTIALS_TESTS, "keys_come_from_the_environment")],
    ),
    (
        "credentials are refreshed",
        &[
            Constant(CREDENTIALS, "BUFFER_TIME"),
            Constant(CREDENTIALS, "MINIMUM_AGE"),
            Test(
                CREDENTIALS_TESTS,
                "credentials_are_refreshed_five_to_ten_seconds_before_they_expire",
            ),
        ],
    ),
    (
        "proxy, for the service and for AWS's chain",
        &[
            Test(
                "connect-transport/src/proxy.rs",
                "lower_case_variables_take_precedence_and_http_proxy_has_no_upper_case",
            ),
            Test(
                "connect-transport/src/proxy.rs",
                "loopback_and_metadata_addresses_are_always_exempt",
            ),
            Test(
                "tests/aws-config/chain.rs",
                "the_chain_uses_the_proxy_of_its_environment",
            ),
        ],
    ),
    (
        "HTTP versions",
        &[Test(
            "tests/crypto_providers/http2.rs",
            "a_client_uses_http2_if_enabled",
        )],
    ),
    (
        "root certificates",
        &[Test(
            "tests/settings/process.rs",
            "a_file_without_certificates_is_named_with_its_variable",
        )],
    ),
    (
        "plain HTTP, also for uploads",
        &[
            Test(
                "tests/settings/services.rs",
                "plain_http_to_other_hosts_needs_allow_http",
            ),
            Test(
                "tests/upload/upload_places.rs",
                "a_plain_http_url_is_accepted_with_allow_http",
            ),
        ],
    ),
    (
        "a response of more than 64 MiB",
        &[Constant(
            "connect-runtime/src/client/attempts/attempt.rs",
            "MAX_RESPONSE",
        )],
    ),
    (
        "redirects",
        &[Test(
            "tests/http/transport.rs",
            "a_redirect_is_an_error_and_is_not_followed",
        )],
    ),
    (
        "a success that does not match the declared output",
        &[Test(
            "tests/calls/retries.rs",
            "a_mismatched_response_is_not_retried",
        )],
    ),
];

/// The default in the page's other table, which is compared with this one.
fn default(method: &str) -> String {
    let mut rows = Settings::TABLE.iter();
    let row = rows.find(|row| row.method == method);
    row.expect(method).default.replace('`', "")
}

fn limit(method: &str) -> String {
    default(method).replace("none", "no limit")
}

fn source(file: &str) -> String {
    read_to_string(root().join(file)).unwrap_or_else(|error| panic!("{file}: {error}"))
}

/// The value of a constant, as the table writes it.
fn constant(file: &str, name: &str) -> String {
    let source = source(file);
    let (_, declared) = source.split_once(&format!("const {name}: ")).expect(name);
    let (_, value) = declared.split_once(" = ").unwrap();
    let (value, _) = value.split_once(';').unwrap();
    let (unit, number) = value
        .trim_end_matches(')')
        .split_once('(')
        .unwrap_or(("", value));
    match (unit, number.replace('_', "").parse::<u32>()) {
        ("Duration::from_mins", Ok(minutes)) => format!("{} s", minutes * 60),
        ("Duration::from_secs", Ok(seconds)) => format!("{seconds} s"),
        ("Duration::from_millis", Ok(millis @ ..1000)) => format!("{millis} ms"),
        ("Duration::from_millis", Ok(millis)) => format!("{} s", f64::from(millis) / 1000.0),
        ("", Ok(number)) => number.to_string(),
        _ => match value.split_once(" * ") {
            Some((mebibytes, "1024 * 1024")) => format!("{mebibytes} MiB"),
            Some((minutes, "60 * 1000")) => format!("{minutes} minutes"),
            _ => panic!("{name} is {value}"),
        },
    }
}

/// The cells of the table's rows.
fn rows(page: &str) -> Vec<Vec<&str>> {
    let lines = page.lines().skip_while(|line| *line != "## Defaults");
    let rows = lines.skip(3).take_while(|line| line.starts_with("| "));
    rows.map(|row| row.split('|').map(str::trim).collect())
        .collect()
}

#[test]
fn the_documentation_states_the_defaults() {
    let page = source("docs/settings.md");
    let rows = rows(&page);
    let labels: Vec<_> = rows.iter().map(|row| row[1]).collect();
    let expected: Vec<_> = ROWS.iter().map(|(label, _)| *label).collect();
    assert_eq!(labels, expected);
    for (row, (label, facts)) in rows.iter().zip(ROWS) {
        // Both columns, since some labels have a figure.
        let said = [row[1], row[2]].join(" ");
        let has = |words: &str| {
            format!(" {said} ")
                .replace([',', ';', '–'], " ")
                .contains(&format!(" {words} "))
        };
        for fact in *facts {
            match fact {
                Constant(file, name) => {
                    let words = constant(file, name);
                    assert!(has(&words), "{label}: {name} is {words}, not as in: {said}");
                }
                Words(words) => assert!(has(&words()), "{label}: {} is not in: {said}", words()),
                Test(file, name) => {
                    let is_there = source(file).contains(&format!("fn {name}("));
                    assert!(is_there, "{label}: {file} has no test `{name}`");
                }
            }
        }
    }
}

#[test]
fn the_settings_of_the_defaults_exist() {
    let page = source("docs/settings.md");
    let folders = [
        "connect-runtime",
        "connect-transport",
        "connect-upload",
        "connect-aws-config",
    ];
    let code = folders
        .iter()
        .flat_map(|folder| files(&root().join(folder).join("src")));
    let code: String = code.map(|file| read_to_string(file).unwrap()).collect();
    let mut found = 0;
    for row in rows(&page) {
        for quoted in row[4].split('`').skip(1).step_by(2) {
            let (calls, _) = quoted.rsplit_once('(').unwrap_or_default();
            for call in calls.split('(').filter(|call| !call.is_empty()) {
                let (call, _) = call.split_once("::<").unwrap_or((call, ""));
                let name = call.rsplit(['.', ':']).next().unwrap();
                let is_setting = Settings::TABLE.iter().any(|row| row.method == name);
                let exists = is_setting || code.contains(&format!("fn {name}"));
                assert!(exists, "{}: {quoted}", row[1]);
                found += 1;
            }
            if quoted.starts_with("AWS_") {
                assert!(
                    code.contains(&format!("\"{quoted}\"")),
                    "{}: {quoted}",
                    row[1]
                );
                found += 1;
            }
        }
    }
    assert!(found > 20, "{found} settings");
}
