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
      (f"{UPLOAD}/put.rs", "Endpoint::parse(&format!(\"{scheme}://{authority}\"))", "Endpoint::parse(url)")],
     "put_faults::a_place_that_cannot_be_right_is_not_sent_to"),
    ("no layer sees a pre-signed URL",
     [(f"{RUNTIME}/client.rs", "&self.config.transport", "&self.config.attempts")],
     "layers::the_put_of_an_upload_passes_no_layer"),
    ("plain http stays on this machine",
     [(f"{RUNTIME}/endpoint.rs", "PlainHttp::ToAnyMachine || is_loopback(authority)",
       "PlainHttp::ToAnyMachine || true || is_loopback(authority)")],
     "errors::settings_that_are_missing_or_wrong_are_named"),
    ("a file goes in the clear only where its calls do",
     [(f"{UPLOAD}/put.rs", "scheme == \"http\" && !client.is_plain_http()", "false")],
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
       "        request.headers_mut().extend(self.unsigned.clone());\n        sign_request(&mut request,"),
      (f"{RUNTIME}/sign.rs", "name.as_str().starts_with(\"x-amz-\")", "name.as_str().contains(\"amz\")")],
     "attempt_headers::what_identifies_an_attempt_is_not_signed"),
    ("gaps count against the operation's limit",
     [(f"{RUNTIME}/send.rs", "let limit = call.timeouts.operation;", "let limit: Option<Duration> = None;"),
      (f"{RUNTIME}/send/attempt.rs", "let limit = call.timeouts.attempt;",
       "let limit = call.timeouts.attempt.or(call.timeouts.operation);")],
     "faults::each_fault_has_its_outcome"),
    ("an empty label is no request",
     [(f"{RUNTIME}/encode.rs", "if text.is_empty() {", "if false && text.is_empty() {")],
     "errors::an_empty_label_is_an_error_and_nothing_is_sent"),
    ("a password in an endpoint is not repeated",
     [(f"{RUNTIME}/endpoint.rs", "if text.contains('@') { \"…\" } else { text }", "text")],
     "errors::a_password_in_an_endpoint_is_not_repeated"),
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
        result = cargo("--test", target, name, "--", "--exact", timeout=300, preexec_fn=limit_memory)
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
