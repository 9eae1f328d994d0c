//! The settings that a process is started with, as a value.

use std::collections::HashMap;

use zeroize::Zeroizing;

/// Whether a process takes a variable from its environment: AWS's, and those of proxies, of which the
/// transport knows which count.
fn is_taken(name: &str) -> bool {
    name.starts_with("AWS_") || name.to_ascii_lowercase().ends_with("_proxy")
}

/// The settings that a process is started with, as a value: nothing in this crate reads them
/// elsewhere, and a test makes its own. The machine's root certificates are an exception: what finds
/// them reads `SSL_CERT_FILE` and `SSL_CERT_DIR` of the process.
///
/// ```
/// use connect_runtime::Environment;
///
/// let environment = Environment::from_iter([("AWS_REGION", "eu-central-1")]);
/// ```
#[derive(Clone, Default)]
pub struct Environment {
    /// A secret key among them is wiped when they are dropped.
    settings: HashMap<String, Zeroizing<String>>,
}

impl Environment {
    /// The settings of this process, as they are now: those of AWS, and those of a proxy. Those that
    /// are no Unicode are left out.
    pub fn from_process() -> Self {
        std::env::vars_os()
            .filter_map(|(name, value)| Some((name.into_string().ok()?, value.into_string().ok()?)))
            .filter(|(name, _)| is_taken(name))
            .collect()
    }

    /// A setting's value without the blanks and the ends of lines around it, which a file or a script
    /// gives along. One of nothing else is none.
    pub fn get(&self, name: &str) -> Option<&str> {
        let value = self.settings.get(name)?.trim();
        Some(value).filter(|value| !value.is_empty())
    }

    /// What is left for a client that has the settings of AWS from elsewhere: the proxy, and where the
    /// process runs.
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

/// The trace of the invocation that runs now. Lambda changes it with each, so it is read each time.
pub(crate) fn lambda_trace_id() -> Option<String> {
    std::env::var("_X_AMZN_TRACE_ID").ok()
}
