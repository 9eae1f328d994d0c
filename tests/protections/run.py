#!/usr/bin/env python3
"""Takes away each protection in turn, and asks whether its test notices.

    tests/protections/run.py [NAME…]

What keeps a user from harm (a file that is made twice, a secret in a log, an endless body) is
switched off by a small change to a copy of the committed tree under target/. The named test passes
before, and must fail then. Prints one line for each, and fails when a test has noticed nothing.
"""

import os
import pathlib
import re
import resource
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
COPY = ROOT / "target" / "protections"
# An answer without an end must not take the machine's memory.
MEMORY = 4 << 30

RUNTIME = "connect-runtime/src"
UPLOAD = "connect-operations/src/upload"

# What is protected; the changes as (file, text, other text); the test as target::name.
PROTECTIONS = [
    ("all attempts have one token",
     [(f"{RUNTIME}/send/attempt.rs", "    let own = call.prepared.options.credentials",
       """    let mut request = request;
    if let Some(token) = &call.prepared.request.idempotency_token {
        let body = String::from_utf8_lossy(request.body());
        *request.body_mut() = body.replace(token.as_str(), &crate::time::new_token()).into();
    }
    let own = call.prepared.options.credentials""")],
     "lost_answers::ten_thousand_files_are_started_once_each_though_a_fifth_of_the_answers_is_lost"),
    ("each attempt is signed anew",
     [(f"{RUNTIME}/send/attempt.rs", "time: corrected(sent, skew)",
       """time: {
            static FIRST: std::sync::OnceLock<std::time::SystemTime> = std::sync::OnceLock::new();
            *FIRST.get_or_init(|| corrected(sent, skew))
        }""")],
     "retries::every_attempt_is_signed_anew"),
    ("retries are paid from a bucket",
     [(f"{RUNTIME}/bucket.rs", "self.0.load(Ordering::Relaxed)", "CAPACITY"),
      (f"{RUNTIME}/bucket.rs", "tokens.checked_sub(cost)", "Some(tokens)")],
     "faults::a_client_whose_calls_all_fail_retries_less_and_less"),
    ("expired credentials are never sent",
     [(f"{RUNTIME}/credentials.rs", "Some(expiry) if expiry <= now =>",
       "Some(expiry) if expiry <= now && false =>")],
     "credentials::credentials_that_have_expired_are_an_error"),
    ("success fills the bucket",
     [(f"{RUNTIME}/bucket.rs", "self.put_back(REWARD)", "self.put_back(0)")],
     "faults::success_fills_the_bucket_again"),
    ("a dropped call gives its tokens back",
     [(f"{RUNTIME}/bucket.rs", "self.bucket.put_back(self.cost)", "self.bucket.put_back(0)")],
     "faults::a_call_that_is_dropped_gives_its_tokens_back"),
    ("a wrong clock is corrected",
     [(f"{RUNTIME}/skew.rs", "self.millis.store(measured, Ordering::Relaxed);", "")],
     "faults::a_corrected_clock_is_remembered"),
    ("the correction can be switched off",
     [(f"{RUNTIME}/skew.rs", "!self.is_corrected || ", "")],
     "faults::the_clock_stays_wrong_where_correction_is_off"),
    ("an answer has an end",
     [(f"{RUNTIME}/send/attempt.rs", "64 * 1024 * 1024", "usize::MAX")],
     "faults::each_fault_has_its_outcome"),
    ("a sensitive value prints as ***",
     [(f"{RUNTIME}/sensitive.rs", "impl<T> fmt::Debug for Sensitive<T> {", "impl<T: fmt::Debug> fmt::Debug for Sensitive<T> {"),
      (f"{RUNTIME}/sensitive.rs",
       "fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {\n        f.write_str(\"***\")\n    }\n}\n\nimpl<T> fmt::Display",
       "fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {\n        self.0.fmt(f)\n    }\n}\n\nimpl<T> fmt::Display")],
     "secrets::nothing_that_is_logged_or_printed_is_a_secret"),
    ("a signature is a sensitive header",
     [(f"{RUNTIME}/sign.rs", "value.set_sensitive(header.sensitive() || header.name() == \"authorization\");", "")],
     "secrets::nothing_that_is_logged_or_printed_is_a_secret"),
    ("a header of a call is sensitive",
     [(f"{RUNTIME}/call.rs", "value.set_sensitive(true)", "value.set_sensitive(false)")],
     "secrets::nothing_that_is_logged_or_printed_is_a_secret"),
    ("an error hides the headers that were signed",
     [(f"{RUNTIME}/error/service.rs", "message.map(without_headers)", "message.map(str::to_owned)")],
     "secrets::nothing_that_is_logged_or_printed_is_a_secret"),
    ("an error hides a pre-signed URL",
     [(f"{UPLOAD}/put.rs", "UploadErrorKind::Unusable(problem.to_owned())",
       "UploadErrorKind::Unusable(format!(\"{problem}: {url}\"))"),
      (f"{UPLOAD}/put.rs", "Endpoint::parse_allowing_plain_http(&format!(\"{scheme}://{authority}\"))",
       "Endpoint::parse_allowing_plain_http(url)")],
     "put_faults::a_place_that_cannot_be_right_is_not_sent_to"),
    ("no layer sees a pre-signed URL",
     [(f"{RUNTIME}/client.rs", "&self.config.transport", "&self.config.attempts")],
     "layers::the_put_of_an_upload_passes_no_layer"),
    ("plain http stays on this machine",
     [(f"{RUNTIME}/endpoint.rs", "PlainHttp::ToAnyMachine || is_loopback(authority)",
       "PlainHttp::ToAnyMachine || true || is_loopback(authority)")],
     "errors::settings_that_are_missing_or_wrong_are_named"),
    ("a file goes in the clear only where its calls do",
     [(f"{UPLOAD}/put.rs", "scheme == \"http\" && !client.allows_plain_http_to(authority)", "false")],
     "upload_places::a_plain_address_is_taken_from_a_plain_endpoint_only"),
    ("S3 gets no signature but the URL's",
     [(f"{UPLOAD}/put.rs", "REFUSED.contains(&header)", "false")],
     "upload_places::headers_that_s3_refuses_are_not_sent"),
    ("after a dead connection comes a fresh one",
     [(f"{RUNTIME}/send.rs", "connection = Connection::Fresh;", "connection = Connection::Pooled;")],
     "connections::after_a_dead_connection_of_the_pool_comes_a_fresh_one"),
    ("an answer that does not fit is not asked for again",
     [(f"{RUNTIME}/decide.rs", "| ClientErrorKind::Malformed(_) => true",
       "| ClientErrorKind::Malformed(_)\n        | ClientErrorKind::Decode(_) => true")],
     "retries::what_cannot_succeed_is_not_tried_again"),
    ("JSON that cannot be held is not asked for again",
     [(f"{RUNTIME}/json.rs", "message.starts_with(limit)", "limit.is_empty()")],
     "retries::legal_json_that_cannot_be_held_is_not_asked_for_again"),
    ("the careful repeat only what was not done",
     [(f"{RUNTIME}/decide.rs", "if self.careful && ", "if false && self.careful && ")],
     "faults::each_fault_has_its_outcome"),
    ("the service cannot ask for any gap",
     [(f"{RUNTIME}/decide.rs", "(*asked).clamp(delay, delay.saturating_add(MAX_PATIENCE))",
       "(*asked).max(delay)")],
     "faults::each_fault_has_its_outcome"),
    ("the client's own headers are its own",
     [(f"{RUNTIME}/prepare.rs", "if OWN_HEADERS.contains(name)", "if false && OWN_HEADERS.contains(name)")],
     "retries::headers_that_the_client_sets_are_refused"),
    ("what a proxy may change is not signed",
     [(f"{RUNTIME}/layers.rs", "        sign_request(&mut request,",
       "        self.unsigned.clone().add_to(request.headers_mut());\n        sign_request(&mut request,"),
      (f"{RUNTIME}/sign.rs", "name.as_str().starts_with(\"x-amz-\")", "name.as_str().contains(\"amz\")")],
     "attempt_headers::what_identifies_an_attempt_is_not_signed"),
    ("gaps count against the operation's limit",
     [(f"{RUNTIME}/send.rs", "call.limit.filter(|limit| limit.leaves_less_than(after))",
       "call.limit.filter(|_| false)")],
     "faults::each_fault_has_its_outcome"),
    ("an empty label is no request",
     [(f"{RUNTIME}/encode.rs", "if text.is_empty() {", "if false && text.is_empty() {")],
     "errors::an_empty_label_is_an_error_and_nothing_is_sent"),
    ("a password in an endpoint is not repeated",
     [(f"{RUNTIME}/endpoint.rs", "if text.contains('@') { \"…\" } else { text }", "text")],
     "errors::a_password_in_an_endpoint_is_not_repeated"),
    ("a password in a setting is not shown",
     [(f"{RUNTIME}/config/given.rs", "impl<T> fmt::Debug for Given<T>", "impl<T: fmt::Debug> fmt::Debug for Given<T>"),
      (f"{RUNTIME}/config/given.rs", "f.write_str(self.by)", "self.value.fmt(f)")],
     "secrets::nothing_that_is_logged_or_printed_is_a_secret"),
    ("a variable's value is not shown",
     [(f"{RUNTIME}/environment.rs", "entries(self.settings.keys())",
       "entries(self.settings.iter().map(|(name, value)| (name, value.as_str())))")],
     "secrets::nothing_that_is_logged_or_printed_is_a_secret"),
    ("a client does not show the addresses it was given",
     [(f"{RUNTIME}/config/endpoints.rs", "self.variables.iter().map(|(name, _)| name)", "self.variables.iter()")],
     "secrets::nothing_that_is_logged_or_printed_is_a_secret"),
    ("an answer does not show its JSON",
     [(f"{RUNTIME}/call.rs", ".field(\"output\", output)", ".field(\"output\", output).field(\"body\", &self.body)")],
     "secrets::nothing_that_is_logged_or_printed_is_a_secret"),
    ("a proxy's password is not shown",
     [(f"{RUNTIME}/transport/proxy/settings.rs", "f.write_str(\"Proxy\")", "f.write_str(self.https.address())")],
     "secrets::nothing_that_is_logged_or_printed_is_a_secret"),
    ("an error is one line",
     [(f"{RUNTIME}/error/one_line.rs", "text.lines().next().unwrap_or_default()", "text"),
      (f"{RUNTIME}/error/one_line.rs", "if character.is_control() ||", "if false && character.is_control() ||")],
     "first_steps::a_secret_that_does_not_fit_its_id_is_named_in_one_line"),
    ("a header takes no line break",
     [(f"{RUNTIME}/encode.rs", ".filter(|_| text.bytes().all(is_visible))",
       ".or_else(|| HttpHeaderValue::from_str(&text.replace(['\\r', '\\n'], \"\")).ok())")],
     "calls::a_header_takes_no_line_break"),
    ("a region is no address",
     [(f"{RUNTIME}/config/settings.rs", "region.is_empty() || !region.bytes().all(is_label)", "region.is_empty()"),
      (f"{RUNTIME}/endpoint/resolve.rs", "if !is_host_label(region) {", "if false && !is_host_label(region) {")],
     "errors::settings_that_are_missing_or_wrong_are_named"),
    ("a part of an answer has a limit",
     [(f"{RUNTIME}/send/attempt.rs", "Limit::from_now(TimeoutKind::Read, limit)", "Limit::from_now(TimeoutKind::Read, None)"),
      (f"{RUNTIME}/send/attempt.rs", "Limit::from_now(TimeoutKind::Read, call.timeouts.read)",
       "Limit::from_now(TimeoutKind::Read, None)")],
     "first_steps::a_network_that_swallows_connections_is_named"),
    ("an attempt has a limit",
     [(f"{RUNTIME}/send/attempt.rs", "Limit::from_now(TimeoutKind::Attempt, call.timeouts.attempt)",
       "Limit::from_now(TimeoutKind::Attempt, None)")],
     "first_steps::a_network_that_swallows_connections_is_named"),
    ("a connection has a limit",
     [(f"{RUNTIME}/config.rs", "Duration::from_millis(3100)", "Duration::from_millis(3200)")],
     "first_steps::a_network_that_swallows_connections_is_named"),
    ("a limit that runs out while connecting leaves nothing sent",
     [(f"{RUNTIME}/transport/hyper.rs", "request.body().connecting();", "")],
     "first_steps::a_network_that_swallows_connections_is_named"),
    ("what was given up is not sent afterwards",
     [(f"{RUNTIME}/body.rs", "if self.is_given_up() {", "if false && self.is_given_up() {")],
     "sending::what_was_given_up_while_it_connected_is_not_sent_afterwards"),
    ("a retry that its call's limit ends is paid",
     [(f"{RUNTIME}/send.rs", "            permit.spend();", "            drop(permit);")],
     "faults::a_retry_that_the_limit_of_its_call_ends_has_spent_its_tokens"),
    ("a bare 429 is throttling",
     [(f"{RUNTIME}/decide.rs", "status == Some(StatusCode::TOO_MANY_REQUESTS)", "false")],
     "faults::each_fault_has_its_outcome"),
    ("the service's wish is no less than its own delay",
     [(f"{RUNTIME}/decide.rs", "(*asked).clamp(delay, delay.saturating_add(MAX_PATIENCE))",
       "(*asked).min(delay.saturating_add(MAX_PATIENCE))")],
     "faults::each_fault_has_its_outcome"),
    ("an attempt knows nothing of the one before",
     [(f"{RUNTIME}/metadata.rs", "        self.status = None;\n", "")],
     "retries::an_earlier_answer_says_nothing_of_a_later_attempt"),
    ("credentials are renewed early",
     [(f"{RUNTIME}/credentials.rs", "expiry.checked_sub(early)", "expiry.checked_sub(early / 100)")],
     "credentials::credentials_are_renewed_five_to_ten_seconds_before_they_expire"),
    ("there is one load at a time",
     [(f"{RUNTIME}/credentials.rs", "let mut last_error = shared.loading.lock().await;",
       "let own = tokio::sync::Mutex::new(None);\n        let mut last_error = own.lock().await;")],
     "credentials::many_callers_share_one_load"),
    ("a load has a limit",
     [(f"{RUNTIME}/credentials.rs", "tokio::time::timeout(self.load_timeout, loading)",
       "tokio::time::timeout(self.load_timeout * 2, loading)")],
     "credentials::a_load_has_a_time_limit"),
    ("refused credentials are loaded anew",
     [(f"{RUNTIME}/send/attempt.rs", "cache.invalidate(&credentials);", "")],
     "credentials::a_client_loads_anew_what_its_service_says_is_no_longer_good"),
    ("refused credentials are not loaded for each call",
     [(f"{RUNTIME}/credentials.rs", "Duration::from_secs(30)", "Duration::ZERO")],
     "credentials::what_the_service_refused_is_forgotten"),
    ("a connection that slept is not taken up",
     [(f"{RUNTIME}/transport/hyper.rs", "is_some_and(|limit| rest > limit)", "is_some_and(|_| false)")],
     "transport::a_connection_that_rested_through_a_sleep_of_the_machine_is_not_taken_up"),
    ("a failure vouches for no connection",
     [(f"{RUNTIME}/transport/hyper.rs", "client.request(request).await.map_err(transport_error)?;",
       "client.request(request).await;\n        self.kept().used = self.settings.clock.now();\n"
       "        let answer = answer.map_err(transport_error)?;")],
     "transport::a_failure_after_a_sleep_of_the_machine_vouches_for_no_connection"),
    ("the runtime looks before a connection is taken",
     [(f"{RUNTIME}/transport/hyper.rs", "self.kept().used_at.elapsed() > SHORT_REST", "false")],
     "transport::a_connection_that_the_server_has_left_is_not_taken_up"),
    ("a header that a layer sets is sent once",
     [(f"{RUNTIME}/send/headers.rs", "headers.entry(name).or_insert(value);", "headers.append(name, value);")],
     "layers::a_header_that_a_layer_sets_is_not_sent_twice"),
    ("an upload's address expires by the service's time",
     [(f"{UPLOAD}/put.rs", "client.service_time()", "client.clock().now()")],
     "put_faults::an_address_has_not_expired_because_the_clock_is_fast"),
    ("a proxy of the environment is asked",
     [(f"{RUNTIME}/client.rs", "traced(&environment).environment(environment)",
       "traced(&environment).environment(environment.clone()).transport(crate::transport::Transport::builder().build()?)")],
     "process::the_proxy_of_the_environment_is_asked_for_the_service"),
]


def limit_memory():
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))


def cargo(*arguments, **options):
    environment = {**os.environ, "CARGO_TARGET_DIR": str(COPY / "target"), "CARGO_TERM_COLOR": "never",
                   "RUST_BACKTRACE": "0"}
    return subprocess.run(["cargo", "test", "--quiet", "-p", "tests", *arguments], cwd=COPY / "tree", env=environment,
                          text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, **options)


def fresh_copy():
    (COPY / "tree").mkdir(parents=True, exist_ok=True)
    archive = subprocess.run(["git", "archive", "HEAD"], cwd=ROOT, check=True, stdout=subprocess.PIPE)
    subprocess.run(["tar", "-x", "-C", COPY / "tree"], input=archive.stdout, check=True)


def passes(test):
    """Whether the test passes, which it does not where it is not found."""
    target, name = test.split("::", 1)
    built = cargo("--no-run", "--test", target)
    if built.returncode:
        sys.exit(f"does not compile:\n{built.stdout}")
    try:
        result = cargo("--test", target, name, "--", "--exact", timeout=60, preexec_fn=limit_memory)
    except subprocess.TimeoutExpired:
        return False
    return result.returncode == 0 and re.search(r"\b1 passed", result.stdout) is not None


def without(changes):
    """Makes the changes, and returns what undoes them."""
    originals = {}
    for path, old, new in changes:
        file = COPY / "tree" / path
        text = file.read_text()
        originals.setdefault(file, text)
        if text.count(old) != 1:
            undo(originals)
            sys.exit(f"{path} has {text.count(old)} times, not once:\n{old}")
        file.write_text(text.replace(old, new))
    return originals


def undo(originals):
    for file, text in originals.items():
        file.write_text(text)


def main():
    chosen = [protection for protection in PROTECTIONS if not sys.argv[1:] or protection[0] in sys.argv[1:]]
    fresh_copy()
    for test in dict.fromkeys(test for _, _, test in chosen):
        if not passes(test):
            sys.exit(f"{test} fails with all protections in place")
    unnoticed = 0
    for what, changes, test in chosen:
        originals = without(changes)
        try:
            is_unnoticed = passes(test)
        finally:
            undo(originals)
        unnoticed += is_unnoticed
        print(f"{what}: {'NOT NOTICED by' if is_unnoticed else 'noticed by'} {test}", flush=True)
    sys.exit(f"{unnoticed} protections can be taken away unnoticed" if unnoticed else 0)


if __name__ == "__main__":
    main()
