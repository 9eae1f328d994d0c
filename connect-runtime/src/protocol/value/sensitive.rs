//! Values that no log may show.

/// A value that prints as `***`: passwords, personal data, pre-signed URLs.
///
/// It travels like the value that it holds. [`Sensitive::expose`] is the one way to see it, so that
/// a search for that word finds every place that does.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Sensitive<T>(T);

impl<T> Sensitive<T> {
    /// Hides a value.
    pub const fn new(value: T) -> Self {
        Self(value)
    }

    /// The value itself.
    pub const fn expose(&self) -> &T {
        &self.0
    }

    /// The value itself, no longer hidden.
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
