//! Errors of a client's settings.

use std::fmt;

use crate::client::credentials::MissingCredentials;
use crate::protocol::error::fmt_with_causes;

/// A client cannot be built from its settings.
///
/// Its `Debug` is its `Display`, so that a `main` which returns it prints the line that says what to set.
#[non_exhaustive]
pub enum ConfigError {
    /// No region is set.
    NoRegion,
    /// No credentials are set.
    NoCredentials(MissingCredentials),
    /// No transport is set, and the feature of the default one is disabled.
    NoTransport,
    /// The value of a setting is invalid.
    Invalid {
        /// The method or environment variable that the value came from.
        setting: String,
        /// What is wrong with the value, and what to write instead.
        problem: String,
    },
    /// TLS cannot be set up.
    Tls(Box<dyn std::error::Error + Send + Sync>),
}

impl ConfigError {
    pub(super) fn invalid(setting: &str, problem: String) -> Self {
        let setting = setting.to_owned();
        Self::Invalid { setting, problem }
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

// Display already includes the causes of `Tls`, so there is no source.
impl std::error::Error for ConfigError {}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::ConfigError;
    use crate::client::{Client, ClientBuilder};

    const HAS_TLS: bool = cfg!(any(feature = "rustls-ring", feature = "rustls-aws-lc"));

    /// The name and the line of each variant: a variant without one does not compile.
    fn name_and_line(error: &ConfigError) -> (&'static str, &'static str) {
        match error {
            ConfigError::NoRegion => (
                "NoRegion",
                "no region; set AWS_REGION, or call `.region(\"eu-central-1\")`",
            ),
            ConfigError::NoCredentials(_) => (
                "NoCredentials",
                "no credentials; set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, call \
                 `.credentials(…)`, or use the crate connect-aws-config for profiles, SSO, \
                 assume-role, web identities, containers and instances",
            ),
            ConfigError::NoTransport => (
                "NoTransport",
                "no transport; enable the feature `hyper` of connect-runtime, or call `.transport(…)`",
            ),
            ConfigError::Invalid { .. } => (
                "Invalid",
                "AWS_REGION: `Frankfurt` is not a region; write it as `eu-central-1`",
            ),
            ConfigError::Tls(_) => (
                "Tls",
                "TLS cannot be set up: no TLS in this build; enable the feature `rustls-ring` or \
                 `rustls-aws-lc`",
            ),
        }
    }

    fn of_environment(variables: &[(&str, &str)]) -> ClientBuilder {
        Client::builder().environment(variables.iter().copied().collect())
    }

    /// A build with a transport and TLS can produce all but two; the gate also runs this test without them.
    #[test]
    fn each_kind_names_the_setting() {
        let keys = [
            ("AWS_ACCESS_KEY_ID", "AKID"),
            ("AWS_SECRET_ACCESS_KEY", "secret"),
        ];
        let region = ("AWS_REGION", "eu-central-1");
        let complete = [keys[0], keys[1], region];
        // Without a transport, credentials are not looked up.
        let no_transport = ("AWS_ENDPOINT_URL", "http://127.0.0.1:1");
        let mut made = BTreeSet::new();
        for variables in [
            &keys[..],
            &[region, no_transport],
            &[("AWS_REGION", "Frankfurt")],
            &complete,
        ] {
            let Err(error) = of_environment(variables).build() else {
                continue;
            };
            let (name, line) = name_and_line(&error);
            assert_eq!(format!("{error:?}"), line);
            assert_eq!(error.to_string(), line);
            made.insert(name);
        }
        let expected: &[_] = match (cfg!(feature = "hyper"), HAS_TLS) {
            (false, _) => &["Invalid", "NoRegion", "NoTransport"],
            (true, false) => &["Invalid", "NoCredentials", "NoRegion", "Tls"],
            (true, true) => &["Invalid", "NoCredentials", "NoRegion"],
        };
        assert_eq!(made, expected.iter().copied().collect());
    }

    #[test]
    fn the_debug_output_is_the_display_line() {
        let invalid = ConfigError::invalid("AWS_REGION", "`x` is not a region".to_owned());
        let tls = ConfigError::Tls("no root certificates;\ninstall them".into());
        for (error, line) in [
            (invalid, "AWS_REGION: `x` is not a region"),
            (tls, "TLS cannot be set up: no root certificates; …"),
        ] {
            assert_eq!(format!("{error:?}"), line);
            assert_eq!(error.to_string(), line);
        }
    }
}
