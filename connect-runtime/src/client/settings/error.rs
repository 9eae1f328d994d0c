//! What can be wrong with the settings of a client.

use std::fmt;

use crate::client::credentials::MissingCredentials;
use crate::protocol::error::fmt_with_causes;

/// Settings that no client can be made of.
///
/// Its `Debug` is its `Display`: a `main` that returns it prints the line that says what to set.
#[non_exhaustive]
pub enum ConfigError {
    /// No region is given.
    NoRegion,
    /// No credentials are given.
    NoCredentials(MissingCredentials),
    /// No transport is given, and the feature that brings one is off.
    NoTransport,
    /// A setting's value cannot be used.
    Invalid {
        /// The method or the variable that the value came from.
        setting: String,
        /// What is wrong with the value, and what to write instead.
        problem: String,
    },
    /// TLS cannot be set up.
    Tls(Box<dyn std::error::Error + Send + Sync>),
}

impl ConfigError {
    pub(super) fn invalid(setting: &str, problem: String) -> Self {
        Self::Invalid {
            setting: setting.to_owned(),
            problem,
        }
    }
}

#[cfg(feature = "hyper")]
impl From<connect_transport::TransportSetupError> for ConfigError {
    fn from(error: connect_transport::TransportSetupError) -> Self {
        use connect_transport::TransportSetupError as Setup;
        match error {
            Setup::Setting { setting, problem } => Self::invalid(setting, problem),
            Setup::Tls(source) => Self::Tls(source),
            other => Self::Tls(other.into()),
        }
    }
}

impl_fmt!(Display for ConfigError, |this, f| match this {
    Self::NoRegion => f.write_str("no region; set AWS_REGION, or call `.region(\"eu-central-1\")`"),
    Self::NoCredentials(missing) => fmt::Display::fmt(missing, f),
    Self::NoTransport => f.write_str("no transport; enable the feature `hyper` of connect-runtime, or \
        call `.transport(…)`"),
    Self::Invalid { setting, problem } => write!(f, "{setting}: {problem}"),
    Self::Tls(error) => {
        f.write_str("TLS cannot be set up: ")?;
        fmt_with_causes(error.as_ref(), f)
    }
});

impl_fmt!(Debug for ConfigError, |this, f| fmt::Display::fmt(this, f));

// Display says all that the causes of `Tls` would, so there is no source.
impl std::error::Error for ConfigError {}

#[cfg(test)]
mod tests {
    use super::ConfigError;

    #[test]
    fn what_a_main_prints_is_the_whole_line() {
        let invalid = ConfigError::invalid("AWS_REGION", "`x` is no region".to_owned());
        let tls = ConfigError::Tls("no root certificates;\ninstall them".into());
        for (error, line) in [
            (invalid, "AWS_REGION: `x` is no region"),
            (tls, "TLS cannot be set up: no root certificates; …"),
        ] {
            assert_eq!(format!("{error:?}"), line);
            assert_eq!(error.to_string(), line);
        }
    }
}
