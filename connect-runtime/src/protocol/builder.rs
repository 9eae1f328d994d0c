//! The two states of a required member in a builder.
//!
//! `build` exists once every required member is [`Set`]; until then the compiler names those that
//! are missing.

/// A required member that has no value yet.
#[derive(Debug, Clone, Copy, Default)]
pub struct Unset;

/// A required member that has its value.
#[derive(Debug, Clone, Copy)]
pub struct Set<T>(pub T);

/// Holds a member's value. The traits that a builder declares for its required members stand on it.
pub trait IsSet<T> {
    /// The value.
    fn into_value(self) -> T;
}

impl<T> IsSet<T> for Set<T> {
    fn into_value(self) -> T {
        self.0
    }
}
