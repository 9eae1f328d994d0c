//! A setting's value, and where it came from.

use std::borrow::Cow;

use super::ConfigError;

/// A setting's value, and where it came from: an error about it says what to change.
#[derive(Clone)]
pub struct Setting<T> {
    source: Cow<'static, str>,
    /// Else its text, which is not read before a client is made: another layer may come before it.
    value: Result<T, String>,
}

impl<T> Setting<T> {
    /// A value, and the method, variable or file that it came from: ``"`.use_fips(…)`"``.
    pub fn new(source: impl Into<Cow<'static, str>>, value: T) -> Self {
        Self {
            source: source.into(),
            value: Ok(value),
        }
    }

    /// The text of a value, as a variable or a file has it. It is checked when a client is made.
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

// Without the value, which may hold a password.
impl_fmt!([T] Debug for Setting<T>, |this, f| f.write_str(&this.source));

/// The value of a setting that has been read, and where it came from.
#[derive(Clone, Default)]
pub(crate) struct Sourced<T> {
    pub(crate) source: Cow<'static, str>,
    pub(crate) value: T,
}
