//! The keys of the environment, and the error when they are missing.

use aws_credential_types::Credentials;

use crate::client::environment::Environment;
use crate::protocol::sign::keys::KeyPart;

const KEY_ID: &str = "AWS_ACCESS_KEY_ID";
const SECRET: &str = "AWS_SECRET_ACCESS_KEY";
const SESSION_TOKEN: &str = "AWS_SESSION_TOKEN";

/// The variables that select a source of credentials which only the crate connect-aws-config supports:
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

/// Reads the keys in `AWS_ACCESS_KEY_ID`, `AWS_SECRET_ACCESS_KEY` and, for temporary ones,
/// `AWS_SESSION_TOKEN`.
///
/// # Errors
/// [`MissingCredentials`], which names the variable to set.
pub fn from_environment(environment: &Environment) -> Result<Credentials, MissingCredentials> {
    if let (Some(id), Some(secret)) = (environment.get(KEY_ID), environment.get(SECRET)) {
        let token = environment.get(SESSION_TOKEN).map(str::to_owned);
        return Ok(Credentials::new(id, secret, token, None, "Environment"));
    }
    let first = |names: &[&'static str]| {
        let mut names = names.iter();
        names.find(|name| environment.get(name).is_some()).copied()
    };
    if let Some(present) = first(&[KEY_ID, SECRET, SESSION_TOKEN]) {
        let missing = if present == KEY_ID { SECRET } else { KEY_ID };
        return Err(MissingCredentials::HalfSet { present, missing });
    }
    let asks_for = first(&SOURCES);
    Err(MissingCredentials::NotSet { asks_for })
}

/// The variable that a part of credentials comes from.
pub(crate) fn variable_of(part: KeyPart) -> &'static str {
    match part {
        KeyPart::Id => KEY_ID,
        KeyPart::SessionToken => SESSION_TOKEN,
        KeyPart::Secret => SECRET,
    }
}

/// The keys are missing in the environment, all or half of them.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum MissingCredentials {
    /// One variable is set, but another one that it requires is not.
    HalfSet {
        /// The variable that is set.
        present: &'static str,
        /// The variable that is not.
        missing: &'static str,
    },
    /// None of the variables is set.
    NotSet {
        /// A variable that is set and selects another source of credentials.
        asks_for: Option<&'static str>,
    },
}

impl_fmt!(Display for MissingCredentials, |this, f| match this {
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

impl std::error::Error for MissingCredentials {}
