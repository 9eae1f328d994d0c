//! What the libraries' advice to programmers becomes here: this program has an option for it.

use super::advice::{CALL_CREDENTIALS, USE_CRATE};

/// Phrases that name a method or a crate, and their replacements. If one is a prefix of another, the longer one
/// comes first.
pub(crate) const OPTIONS: &[(&str, &str)] = &[
    (
        "call `.region(\"eu-central-1\")`",
        "pass --region eu-central-1",
    ),
    ("call `.allow_http()`", "pass --allow-http"),
    (
        "upload fewer files at once, or set a longer `.url_expiry_in_seconds(…)`",
        "lower --concurrency",
    ),
    (
        "raise `.operation_timeout(…)`, or make fewer calls at once",
        "lower --concurrency",
    ),
    (
        CALL_CREDENTIALS,
        ", for keys of a profile or of SSO by `eval \"$(aws configure export-credentials --format env)\"`, or \
         build this program with `--features aws-config`",
    ),
    (
        USE_CRATE,
        "needs a build with `--features aws-config`; or set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, by \
         `eval \"$(aws configure export-credentials --format env)\"`",
    ),
    ("`.endpoint(…)`", "--endpoint"),
    ("`.region(…)`", "--region"),
];
