//! The parts of credentials, and whether a request can carry them.

use aws_credential_types::Credentials;

/// A part of credentials.
#[derive(Clone, Copy)]
pub(crate) enum KeyPart {
    Id,
    SessionToken,
    Secret,
}

/// A part of credentials that cannot be used, and why. The value itself is secret and is not kept.
#[derive(Clone, Copy)]
pub(crate) struct InvalidCredential(pub(crate) KeyPart, &'static str);

/// Checks that a request can be signed with these keys.
pub(crate) fn check(keys: &Credentials) -> Result<(), InvalidCredential> {
    // protects: keys that no header may have are refused at once
    check_part(KeyPart::Id, keys.access_key_id())?;
    if let Some(token) = keys.session_token() {
        check_part(KeyPart::SessionToken, token)?;
    }
    check_part(KeyPart::Secret, keys.secret_access_key())
}

fn check_part(part: KeyPart, text: &str) -> Result<(), InvalidCredential> {
    let is_within = |quote| text.len() > 1 && text.starts_with(quote) && text.ends_with(quote);
    // The same check as `HeaderValue` makes, without a copy of the key that is never wiped.
    let is_visible = |byte: u8| byte == b'\t' || (byte >= b' ' && byte != 0x7f);
    let problem = if is_within('"') || is_within('\'') {
        // As docker's `--env-file` leaves them.
        "has quotes around it; remove them"
    } else if text.is_empty() {
        "is empty; set it"
    } else if text.bytes().all(is_visible) {
        return Ok(());
    } else if matches!(part, KeyPart::Secret) {
        // The secret is not sent in a header.
        "has a line break or another character that a key must not contain; remove it"
    } else {
        "has a line break or another character that a header must not contain; remove it"
    };
    Err(InvalidCredential(part, problem))
}

/// The keys without surrounding whitespace, which files and scripts often leave. A session token that
/// is only whitespace is dropped.
pub(crate) fn trimmed(keys: &Credentials) -> Credentials {
    let token = keys.session_token().map(str::trim);
    let mut trimmed = Credentials::builder()
        // protects: keys lose the whitespace around them
        .access_key_id(keys.access_key_id().trim())
        .secret_access_key(keys.secret_access_key().trim())
        .provider_name("trimmed");
    trimmed.set_session_token(token.filter(|token| !token.is_empty()).map(str::to_owned));
    trimmed.set_expiry(keys.expiry());
    trimmed.set_account_id(keys.account_id().cloned());
    trimmed.build()
}

impl_fmt!(Display for InvalidCredential, |this, f| {
    let part = match this.0 {
        KeyPart::Id => "access key id",
        KeyPart::SessionToken => "session token",
        KeyPart::Secret => "secret access key",
    };
    write!(f, "the {part} {}", this.1)
});
