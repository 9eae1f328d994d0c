//! `Display` and `Debug` in one line.

/// Implements a trait of [`std::fmt`]: `impl_fmt!(Debug for Proxy, |_, f| f.write_str("Proxy"));`.
macro_rules! impl_fmt {
    ($trait:ident for $type:ty, |$this:pat_param, $f:ident| $body:expr) => {
        impl std::fmt::$trait for $type {
            fn fmt(&self, $f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                let $this = self;
                $body
            }
        }
    };
}
