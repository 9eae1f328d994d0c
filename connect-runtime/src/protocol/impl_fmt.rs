//! `Display` and `Debug` in one line.

/// Implements a trait of [`std::fmt`]: `impl_fmt!(Display for Expired, |this, f| write!(f, "{}", this.0));`.
/// Generic parameters stand before it, in brackets.
macro_rules! impl_fmt {
    ($([$($generics:tt)*])? $trait:ident for $type:ty, |$this:pat_param, $f:ident| $body:expr) => {
        impl $(<$($generics)*>)? std::fmt::$trait for $type {
            fn fmt(&self, $f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                let $this = self;
                $body
            }
        }
    };
}
