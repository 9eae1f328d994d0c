//! The two states of a required member in a builder.
//!
//! `build` exists once every required member is [`Set`]; until then the compiler names the members
//! that are missing.

/// The state of a required member that has not been set.
#[derive(Debug, Clone, Copy, Default)]
pub struct Unset;

/// The state of a required member that has been set, with its value.
#[derive(Debug, Clone, Copy)]
pub struct Set<T>(pub T);

/// Implemented by [`Set`] only. The traits that a builder declares for its required members require it.
pub trait IsSet<T> {
    /// Returns the value that was set.
    fn into_value(self) -> T;
}

impl<T> IsSet<T> for Set<T> {
    fn into_value(self) -> T {
        self.0
    }
}
