//! Errors of decoding and encoding, with the path to the value.

macro_rules! errors_with_a_path {
    ($($(#[$doc:meta])* $error:ident { $(#[$path_doc:meta])* $path:ident })*) => {$(
        $(#[$doc])*
        #[derive(Clone, PartialEq, Eq)]
        pub struct $error(Box<(String, String)>);

        impl $error {
            pub(crate) fn new(problem: impl Into<String>) -> Self {
                Self(Box::new((String::new(), problem.into())))
            }

            $(#[$path_doc])*
            pub fn $path(&self) -> &str {
                self.0.0.strip_prefix('.').unwrap_or(&self.0.0)
            }

            /// What is wrong with the value, without the path to it.
            pub fn problem(&self) -> &str {
                &self.0.1
            }

            pub(crate) fn in_member(mut self, name: &str) -> Self {
                let step = if is_plain_name(name) {
                    format!(".{name}")
                } else {
                    format!("[{name:?}]")
                };
                self.0.0.insert_str(0, &step);
                self
            }
        }

        impl_fmt!(Display for $error, |this, f| match this.$path() {
            "" => f.write_str(this.problem()),
            path => write!(f, "{path}: {}", this.problem()),
        });

        impl_fmt!(Debug for $error, |this, f| write!(f, concat!(stringify!($error), "({})"), this));

        impl std::error::Error for $error {}
    )*};
}

errors_with_a_path! {
    /// JSON does not match the declaration: where, and what was expected there.
    ///
    /// Prints as `Files[3].FileId: expected a string, found a number`. Values are never printed,
    /// as they may be secret.
    DecodeError {
        /// The path from the top of the body to the value, empty at the top: `Files[3].FileId`.
        path
    }

    /// A value cannot be sent: which member, and why.
    EncodeError {
        /// The member's name on the wire, with those of its parents: `Tags.key`.
        member
    }
}

impl DecodeError {
    pub(super) fn in_element(mut self, index: usize) -> Self {
        self.0.0.insert_str(0, &format!("[{index}]"));
        self
    }
}

fn is_plain_name(name: &str) -> bool {
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-');
    !name.is_empty() && name.bytes().all(is_plain)
}
