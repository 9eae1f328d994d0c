//! Whose key, and for which region and service.

use std::fmt;

use subtle::ConstantTimeEq;

/// An access key that the server accepts.
#[derive(Clone)]
pub struct AccessKey {
    /// The access key id, which a request names in its `Credential`.
    pub id: String,
    /// The secret access key, which signer and server share.
    pub secret: String,
    /// The session token that makes a temporary key complete. A request must send exactly this one,
    /// or none where there is none.
    pub session_token: Option<String>,
}

impl AccessKey {
    /// A long-term key, which has no session token.
    pub fn new(id: impl Into<String>, secret: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            secret: secret.into(),
            session_token: None,
        }
    }

    /// The same key as a temporary one.
    #[must_use]
    pub fn with_session_token(mut self, token: impl Into<String>) -> Self {
        self.session_token = Some(token.into());
        self
    }

    fn has_token(&self, sent: Option<&[u8]>) -> bool {
        match (&self.session_token, sent) {
            (Some(token), Some(sent)) => same_bytes(token.as_bytes(), sent),
            (None, None) => true,
            _ => false,
        }
    }
}

impl fmt::Debug for AccessKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AccessKey")
            .field("id", &self.id)
            .field("secret", &"***")
            .field("session_token", &self.session_token.as_ref().map(|_| "***"))
            .finish()
    }
}

/// Compares in constant time.
pub(super) fn same_bytes(left: &[u8], right: &[u8]) -> bool {
    left.ct_eq(right).into()
}

/// What the server expects in the credential scope of a request. Date and terminator are the same
/// for every server.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Scope<'a> {
    /// The AWS Region, for example `us-east-1`.
    pub region: &'a str,
    /// The signing name of the service: `connect`, or `s3`.
    pub service: &'a str,
}

/// The `Credential` of a request: `AKIDEXAMPLE/20150830/us-east-1/connect/aws4_request`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Credential<'a> {
    /// The id of the key that the request claims to be signed with.
    pub(super) access_key_id: &'a str,
    /// All that follows the access key id, as it stands in the string to sign.
    pub(super) scope: &'a str,
    /// The day, `YYYYMMDD`.
    pub(super) date: &'a str,
    /// The region that the key is derived for.
    pub(super) region: &'a str,
    /// The service that the key is derived for.
    pub(super) service: &'a str,
    /// [`Credential::TERMINATOR`], if all is well.
    pub(super) terminator: &'a str,
}

impl<'a> Credential<'a> {
    /// What every credential scope ends with.
    pub(super) const TERMINATOR: &'static str = "aws4_request";

    /// Splits a credential; `None` unless it has exactly five elements.
    pub(super) fn parse(text: &'a str) -> Option<Self> {
        let (access_key_id, scope) = text.split_once('/')?;
        let mut elements = scope.split('/');
        let credential = Self {
            access_key_id,
            scope,
            date: elements.next()?,
            region: elements.next()?,
            service: elements.next()?,
            terminator: elements.next()?,
        };
        elements.next().is_none().then_some(credential)
    }
}

/// Why no access key matches.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum KeyError {
    /// No key has this id, or the key is a temporary one and the request came without a session
    /// token, which AWS does not tell apart.
    Unknown,
    /// The key is known, but the session token is not the key's.
    WrongToken,
}

/// Finds the key that a request names. Several keys may share an id, each with a different session token.
pub(super) fn find_key<'k>(
    keys: &'k [AccessKey],
    id: &str,
    token: Option<&[u8]>,
) -> Result<&'k AccessKey, KeyError> {
    let mut error = KeyError::Unknown;
    for key in keys.iter().filter(|key| key.id == id) {
        if key.has_token(token) {
            return Ok(key);
        }
        if token.is_some() {
            error = KeyError::WrongToken;
        }
    }
    Err(error)
}
