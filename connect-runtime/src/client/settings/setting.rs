//! A setting's value, and where it came from.

use std::borrow::Cow;

use super::ConfigError;

/// A setting's value, and where it came from: an error about it says what to change.
#[derive(Clone)]
pub struct Setting<T> {
    source: Cow<'static, str>,
    /// The value, or its text, which is parsed when a client is built: a higher layer may override it.
    value: Result<T, String>,
}

impl<T> Setting<T> {
    /// Creates a setting from a value, and the method, variable or file that it came from:
    /// ``"`.use_fips(…)`"``.
    pub fn new(source: impl Into<Cow<'static, str>>, value: T) -> Self {
        Self {
            source: source.into(),
            value: Ok(value),
        }
    }

    /// Creates a setting from the text of a variable or a file. It is parsed when a client is built.
    pub fn from_text(source: impl Into<Cow<'static, str>>, text: impl Into<String>) -> Self {
        Self {
            source: source.into(),
            value: Err(text.into()),
        }
    }
}

impl<T: Clone> Setting<T> {
    pub(super) fn read(
        &self,
        parse: fn(&str) -> Result<T, String>,
    ) -> Result<Sourced<T>, ConfigError> {
        let source = self.source.clone();
        let value = match &self.value {
            Ok(value) => value.clone(),
            Err(text) => parse(text).map_err(|problem| ConfigError::invalid(&source, problem))?,
        };
        Ok(Sourced { source, value })
    }
}

// The value is left out, as it may contain a password.
impl_fmt!([T] Debug for Setting<T>, |this, f| f.write_str(&this.source));

/// The parsed value of a setting, and where it came from.
#[derive(Clone, Default)]
pub(crate) struct Sourced<T> {
    pub(crate) source: Cow<'static, str>,
    pub(crate) value: T,
}
