//! A setting's value, and where it came from.

use std::fmt;

/// A setting's value, and where it came from: an error about it says what to change.
#[derive(Clone)]
pub(super) struct Given<T> {
    /// The method of the builder, or the part of AWS's shared configuration.
    pub(super) by: &'static str,
    pub(super) value: T,
}

impl<T> Given<T> {
    /// What code sets.
    pub(super) fn by_code(method: &'static str, value: T) -> Self {
        Self { by: method, value }
    }
}

impl<T> fmt::Debug for Given<T> {
    /// Without the value, which may hold a password.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.by)
    }
}
