//! The libraries' advice to programmers, reworded for users of a program, who have no code to change.

/// What an error about missing credentials advises programmers to do.
pub(crate) const CALL_CREDENTIALS: &str = ", call `.credentials(…)`, or use the crate connect-aws-config for profiles, SSO, \
     assume-role, web identities, containers and instances";
pub(crate) const USE_CRATE: &str = "needs the crate connect-aws-config; use it, or set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY";

/// Phrases that name a method, and what remains of them for a program that only reads the environment. If one
/// contains another, it comes first.
const WORDS: &[(&str, &str)] = &[
    (", or call `.region(\"eu-central-1\")`", ""),
    ("; for a closed test network, call `.allow_http()`", ""),
    (", or call `.allow_http()`", ""),
    ("call `.use_fips(true)` or set", "set"),
    (", or call `.retry_mode(…)`", ""),
    (", or set `.stall_timeout(…)`", ""),
    (", or set `.response_timeout(…)`", ""),
    (", or set a longer `.url_expiry_in_seconds(…)`", ""),
    (
        "raise `.operation_timeout(…)`, or make fewer calls at once",
        "make fewer calls at once",
    ),
    ("give one with `.file_name(…)`", "rename it"),
    ("give one without it with `.file_name(…)`", "rename it"),
    ("give a shorter one with `.file_name(…)`", "rename it"),
    (
        "with `add_root_certificates`, or to the file",
        "to the file",
    ),
    // Where keys are in AWS's shared files or come from SSO.
    (
        CALL_CREDENTIALS,
        ", for keys of a profile or of SSO by `eval \"$(aws configure export-credentials --format env)\"`",
    ),
    (
        USE_CRATE,
        "is not read by this program; set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, by `eval \"$(aws \
         configure export-credentials --format env)\"`",
    ),
];

/// A message that names a program's options, and environment variables, in place of the methods that set the same.
/// The program's own phrases come before those of all programs.
pub(crate) fn advice(message: &str, options: &[(&str, &str)]) -> String {
    let words = options.iter().chain(WORDS);
    words.fold(message.to_owned(), |message, (said, here)| {
        message.replace(said, here)
    })
}
