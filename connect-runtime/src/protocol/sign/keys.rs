//! The parts of credentials, and what of them no request can carry.

use aws_credential_types::Credentials;

/// A part of credentials.
#[derive(Clone, Copy)]
pub(crate) enum KeyPart {
    Id,
    SessionToken,
    Secret,
}

/// A part that no key of AWS's is, and what is wrong with it. Its value is a secret, so it is not held.
#[derive(Clone, Copy)]
pub(crate) struct InvalidCredential(pub(crate) KeyPart, &'static str);

/// Whether a request can be signed with these keys.
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
    // As `HeaderValue` has it, without a copy of the key that nobody wipes.
    let is_visible = |byte: u8| byte == b'\t' || (byte >= b' ' && byte != 0x7f);
    let problem = if is_within('"') || is_within('\'') {
        // As docker leaves them of `--env-file`.
        "has quotes around it; take them off"
    } else if text.is_empty() {
        "is empty; set it"
    } else if text.bytes().all(is_visible) {
        return Ok(());
    } else if matches!(part, KeyPart::Secret) {
        // The secret is in no header.
        "has a line break or another character that no key has; take it out"
    } else {
        "has a line break or another character that no header may have; take it out"
    };
    Err(InvalidCredential(part, problem))
}

/// Keys without the blanks around them, which a file or a script gives along. A session token of
/// nothing else is none.
pub(crate) fn trimmed(keys: &Credentials) -> Credentials {
    let token = keys.session_token().map(str::trim);
    let mut trimmed = Credentials::builder()
        // protects: keys lose the blanks around them
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
