//! The libraries' advice to programmers, reworded for users of this program.

/// Phrases that name a method or a crate, and their replacements here. If one is a prefix of another, the longer
/// one comes first.
const WORDS: &[(&str, &str)] = &[
    ("`.region(\"eu-central-1\")`", "--region eu-central-1"),
    ("call `.allow_http()`", "pass --allow-http"),
    ("call `.use_fips(true)` or set", "set"),
    ("or call --region", "or pass --region"),
    (", or call `.retry_mode(…)`", ""),
    (", or set `.stall_timeout(…)`", ""),
    (", or set `.response_timeout(…)`", ""),
    (
        "upload fewer files at once, or set a longer `.url_expiry_in_seconds(…)`",
        "lower --concurrency",
    ),
    (
        "raise `.operation_timeout(…)`, or make fewer calls at once",
        "lower --concurrency",
    ),
    ("give one with `.file_name(…)`", "rename it"),
    ("give one without it with `.file_name(…)`", "rename it"),
    ("give a shorter one with `.file_name(…)`", "rename it"),
    (
        "with `add_root_certificates`, or to the file",
        "to the file",
    ),
    (
        ", call `.credentials(…)`, or use the crate connect-aws-config for profiles, SSO, \
         assume-role, web identities, containers and instances",
        EXPORT,
    ),
    (
        "needs the crate connect-aws-config; use it, or set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY",
        WITH_FEATURE,
    ),
    ("`.endpoint(…)`", "--endpoint"),
    ("`.region(…)`", "--region"),
];

/// Where keys are in AWS's shared files or come from SSO.
const EXPORT: &str = ", for keys of a profile or of SSO by `eval \"$(aws configure export-credentials \
                      --format env)\"`, or build this program with `--features aws-config`";
const WITH_FEATURE: &str = "needs a build with `--features aws-config`; or set AWS_ACCESS_KEY_ID and \
                            AWS_SECRET_ACCESS_KEY, by `eval \"$(aws configure export-credentials \
                            --format env)\"`";

/// A message that names this program's options and variables in place of the methods that set the same.
pub(crate) fn advice(message: &str) -> String {
    let mut message = message.to_owned();
    for (said, here) in WORDS {
        message = message.replace(said, here);
    }
    message
}
