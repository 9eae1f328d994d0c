//! The parts of credentials, and what of them no request can carry.

use aws_credential_types::Credentials;

/// A part of credentials.
#[derive(Clone, Copy)]
pub(crate) enum KeyPart {
    Id,
    SessionToken,
    Secret,
}

/// A part that no key of AWS's is. Its value is a secret, so it is not held.
#[derive(Clone, Copy)]
pub(crate) struct InvalidCredential(pub(crate) KeyPart, Problem);

#[derive(Clone, Copy)]
enum Problem {
    Empty,
    /// As docker leaves them of `--env-file`.
    Quotes,
    Character,
}

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
    if is_within('"') || is_within('\'') {
        return Err(InvalidCredential(part, Problem::Quotes));
    }
    if text.is_empty() {
        return Err(InvalidCredential(part, Problem::Empty));
    }
    // As `HeaderValue` has it, without a copy of the key that nobody wipes.
    let is_visible = |byte: u8| byte == b'\t' || (byte >= b' ' && byte != 0x7f);
    if !text.bytes().all(is_visible) {
        return Err(InvalidCredential(part, Problem::Character));
    }
    Ok(())
}

/// Keys without the blanks around them, which a file or a script gives along. A session token of
/// nothing else is none.
pub(crate) fn trimmed(keys: Credentials) -> Credentials {
    // protects: keys lose the blanks around them
    let is_trimmed = |text: &str| text.trim().len() == text.len();
    if is_trimmed(keys.access_key_id())
        && is_trimmed(keys.secret_access_key())
        && keys
            .session_token()
            .is_none_or(|token| is_trimmed(token) && !token.is_empty())
    {
        return keys;
    }
    let token = keys.session_token().map(str::trim);
    let mut trimmed = Credentials::builder()
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
    // The secret is in no header.
    let none = match this.0 {
        KeyPart::Secret => "no key has",
        KeyPart::Id | KeyPart::SessionToken => "no header may have",
    };
    match this.1 {
        Problem::Empty => write!(f, "the {part} is empty; set it"),
        Problem::Quotes => write!(f, "the {part} has quotes around it; take them off"),
        Problem::Character => {
            write!(f, "the {part} has a line break or another character that {none}; take it out")
        }
    }
});
