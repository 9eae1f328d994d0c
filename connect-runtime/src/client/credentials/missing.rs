//! The keys of the environment, and what to do when there are none.

use aws_credential_types::Credentials;

use crate::client::environment::Environment;
use crate::protocol::sign::keys::KeyPart;

const KEY_ID: &str = "AWS_ACCESS_KEY_ID";
const SECRET: &str = "AWS_SECRET_ACCESS_KEY";
const SESSION_TOKEN: &str = "AWS_SESSION_TOKEN";

/// The settings that ask for a source of credentials which only the crate connect-aws-config knows.
const SOURCES: [(&str, &str); 8] = [
    ("AWS_PROFILE", "profiles"),
    ("AWS_DEFAULT_PROFILE", "profiles"),
    ("AWS_CONFIG_FILE", "profiles"),
    ("AWS_SHARED_CREDENTIALS_FILE", "profiles"),
    ("AWS_WEB_IDENTITY_TOKEN_FILE", "web identities"),
    ("AWS_ROLE_ARN", "web identities"),
    (
        "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI",
        "credentials of containers",
    ),
    (
        "AWS_CONTAINER_CREDENTIALS_FULL_URI",
        "credentials of containers",
    ),
];

/// The keys in `AWS_ACCESS_KEY_ID`, `AWS_SECRET_ACCESS_KEY` and, for temporary ones,
/// `AWS_SESSION_TOKEN`.
///
/// # Errors
/// [`MissingKeys`], which names the variable to set.
pub fn from_environment(environment: &Environment) -> Result<Credentials, MissingKeys> {
    if let Some(credentials) = environment.credentials() {
        return Ok(credentials);
    }
    let half_set = |missing| {
        let mut names = [KEY_ID, SECRET, SESSION_TOKEN].into_iter();
        let present = names.find(|name| environment.get(name).is_some())?;
        Some(MissingKeys::HalfSet { present, missing })
    };
    let missing = match environment.get(KEY_ID) {
        Some(_) => SECRET,
        None => KEY_ID,
    };
    Err(half_set(missing).unwrap_or_else(|| MissingKeys::NotSet {
        asks_for: SOURCES
            .into_iter()
            .find(|(variable, _)| environment.get(variable).is_some()),
    }))
}

/// The variable that a part of the keys comes from.
pub(crate) fn variable_of(part: KeyPart) -> &'static str {
    match part {
        KeyPart::Id => KEY_ID,
        KeyPart::SessionToken => SESSION_TOKEN,
        KeyPart::Secret => SECRET,
    }
}

/// There are no keys in the environment, or half of them.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum MissingKeys {
    /// One variable is set and another, which belongs to it, is not.
    HalfSet {
        /// The variable that is set.
        present: &'static str,
        /// The variable that is not.
        missing: &'static str,
    },
    /// None is set.
    NotSet {
        /// A variable that is set and asks for another source of credentials, and that source.
        asks_for: Option<(&'static str, &'static str)>,
    },
}

impl_fmt!(Display for MissingKeys, |this, f| match this {
    Self::HalfSet { present, missing } => {
        write!(f, "{present} is set, but {missing} is not; set both")
    }
    Self::NotSet {
        asks_for: Some((variable, source)),
    } => write!(
        f,
        "{variable}: {source} need the crate connect-aws-config; use it, or set {KEY_ID} and {SECRET}"
    ),
    Self::NotSet { asks_for: None } => write!(
        f,
        "no credentials; set {KEY_ID} and {SECRET}, call `.credentials(…)`, or use the crate \
         connect-aws-config for profiles, SSO, assume-role, web identities, containers and instances"
    ),
});

impl std::error::Error for MissingKeys {}
