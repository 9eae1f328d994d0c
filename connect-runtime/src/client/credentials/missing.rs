//! The keys of the environment, and what to do when there are none.

use aws_credential_types::Credentials;

use crate::client::environment::Environment;
use crate::protocol::sign::keys::KeyPart;

const KEY_ID: &str = "AWS_ACCESS_KEY_ID";
const SECRET: &str = "AWS_SECRET_ACCESS_KEY";
const SESSION_TOKEN: &str = "AWS_SESSION_TOKEN";

/// The settings that ask for a source of credentials which only the crate connect-aws-config knows:
/// profiles, web identities, containers.
const SOURCES: [&str; 8] = [
    "AWS_PROFILE",
    "AWS_DEFAULT_PROFILE",
    "AWS_CONFIG_FILE",
    "AWS_SHARED_CREDENTIALS_FILE",
    "AWS_WEB_IDENTITY_TOKEN_FILE",
    "AWS_ROLE_ARN",
    "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI",
    "AWS_CONTAINER_CREDENTIALS_FULL_URI",
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
    let first = |names: &[&'static str]| {
        let mut names = names.iter();
        names.find(|name| environment.get(name).is_some()).copied()
    };
    Err(match first(&[KEY_ID, SECRET, SESSION_TOKEN]) {
        Some(present @ KEY_ID) => MissingKeys::HalfSet {
            present,
            missing: SECRET,
        },
        Some(present) => MissingKeys::HalfSet {
            present,
            missing: KEY_ID,
        },
        None => MissingKeys::NotSet {
            asks_for: first(&SOURCES),
        },
    })
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
        /// A variable that is set and asks for another source of credentials.
        asks_for: Option<&'static str>,
    },
}

impl_fmt!(Display for MissingKeys, |this, f| match this {
    Self::HalfSet { present, missing } => {
        write!(f, "{present} is set, but {missing} is not; set both")
    }
    Self::NotSet { asks_for: Some(variable) } => {
        write!(f, "{variable} needs the crate connect-aws-config; use it, or set {KEY_ID} and {SECRET}")
    }
    Self::NotSet { asks_for: None } => write!(
        f,
        "no credentials; set {KEY_ID} and {SECRET}, call `.credentials(…)`, or use the crate \
         connect-aws-config for profiles, SSO, assume-role, web identities, containers and instances"
    ),
});

impl std::error::Error for MissingKeys {}
