//! Why the default transport cannot be built.

use crate::Source;

/// The default transport cannot be built.
#[derive(Debug)]
#[non_exhaustive]
pub enum TransportSetupError {
    /// TLS cannot be set up.
    Tls(Box<dyn std::error::Error + Send + Sync>),
    /// The value of a setting is invalid. It is not repeated: that of a proxy may contain a password.
    Setting {
        /// The environment variable or method that the value came from.
        setting: &'static str,
        /// What is wrong with the value, and what to write instead.
        problem: String,
    },
}

impl TransportSetupError {
    pub(crate) fn tls(source: impl Into<Source>) -> Self {
        Self::Tls(source.into())
    }

    pub(crate) fn setting(setting: &'static str, problem: impl Into<String>) -> Self {
        let problem = problem.into();
        Self::Setting { setting, problem }
    }
}

impl_fmt!(Display for TransportSetupError, |this, f| match this {
    Self::Tls(_) => f.write_str("TLS cannot be set up"),
    Self::Setting { setting, problem } => write!(f, "{setting}: {problem}"),
});

impl std::error::Error for TransportSetupError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Tls(source) => Some(source.as_ref()),
            Self::Setting { .. } => None,
        }
    }
}
