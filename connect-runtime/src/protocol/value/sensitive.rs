//! Values that must not appear in logs.

/// A value that prints as `***`: passwords, personal data, pre-signed URLs.
///
/// It travels like the value inside. [`Sensitive::expose`] and [`Sensitive::into_exposed`] are the only ways
/// to see it, so that a search for `expose` finds every such place.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Sensitive<T>(T);

impl<T> Sensitive<T> {
    /// Wraps a value.
    pub const fn new(value: T) -> Self {
        Self(value)
    }

    /// Borrows the value.
    pub const fn expose(&self) -> &T {
        &self.0
    }

    /// Unwraps the value.
    pub fn into_exposed(self) -> T {
        self.0
    }
}

// protects: a sensitive value prints as ***
impl_fmt!([T] Debug for Sensitive<T>, |_, f| f.write_str("***"));
impl_fmt!([T] Display for Sensitive<T>, |_, f| f.write_str("***"));

impl<T> From<T> for Sensitive<T> {
    fn from(value: T) -> Self {
        Self(value)
    }
}

impl From<&str> for Sensitive<String> {
    fn from(value: &str) -> Self {
        Self(value.to_owned())
    }
}
