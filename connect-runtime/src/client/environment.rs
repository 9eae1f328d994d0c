//! Environment variables, as a value.

use std::collections::HashMap;

use zeroize::Zeroizing;

/// The environment variables of a process, as a value. Nothing in this crate reads them elsewhere, so tests
/// can create their own. Root certificates are an exception: the library that finds them reads
/// `SSL_CERT_FILE` and `SSL_CERT_DIR` from the process.
///
/// ```
/// use connect_runtime::Environment;
///
/// let environment = Environment::from_iter([("AWS_REGION", "eu-central-1")]);
/// ```
#[derive(Clone, Default)]
pub struct Environment {
    /// Zeroed on drop, as a secret key may be among them.
    settings: HashMap<String, Zeroizing<String>>,
}

impl Environment {
    /// The current variables of this process: those of AWS and of proxies. Variables that are not valid
    /// Unicode are left out.
    pub fn from_process() -> Self {
        std::env::vars_os()
            .filter_map(|(name, value)| Some((name.into_string().ok()?, value.into_string().ok()?)))
            .filter(|(name, _)| {
                // The transport chooses among those of proxies.
                name.starts_with("AWS_") || name.to_ascii_lowercase().ends_with("_proxy")
            })
            .collect()
    }

    /// The value of a variable without surrounding whitespace, which files and scripts often leave. An empty
    /// value counts as unset.
    pub fn get(&self, name: &str) -> Option<&str> {
        let value = self.settings.get(name)?.trim();
        Some(value).filter(|value| !value.is_empty())
    }

    /// The environment without AWS's settings, for a client that gets those from elsewhere: the proxies, and
    /// `AWS_EXECUTION_ENV`, remain.
    #[must_use]
    pub fn without_aws(&self) -> Self {
        let mut left = self.clone();
        let is_left = |name: &str| !name.starts_with("AWS_") || name == "AWS_EXECUTION_ENV";
        left.settings.retain(|name, _| is_left(name));
        left
    }
}

impl<N: Into<String>, V: Into<String>> FromIterator<(N, V)> for Environment {
    fn from_iter<I: IntoIterator<Item = (N, V)>>(settings: I) -> Self {
        let settings = settings.into_iter();
        let settings = settings.map(|(name, value)| (name.into(), Zeroizing::new(value.into())));
        Self {
            settings: settings.collect(),
        }
    }
}

// protects: a variable's value is not shown
impl_fmt!(Debug for Environment, |this, f| f.debug_set().entries(this.settings.keys()).finish());

/// The trace id of the current invocation. Lambda changes it with each one, so it is read each time.
pub(crate) fn lambda_trace_id() -> Option<String> {
    std::env::var("_X_AMZN_TRACE_ID").ok()
}
