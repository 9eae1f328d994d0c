//! JSON that does not fit a declaration, with the path to what does not.

use std::fmt;

/// JSON that does not fit the declaration: where, and what was expected there.
///
/// Prints as `Files[3].FileId: expected a string, found a number`. Values are never printed, for
/// they may be secret.
#[derive(Clone, PartialEq, Eq)]
pub struct DecodeError {
    path: String,
    problem: String,
}

impl DecodeError {
    pub(crate) fn new(problem: impl Into<String>) -> Self {
        Self {
            path: String::new(),
            problem: problem.into(),
        }
    }

    /// The way from the top of the body to the value, empty at the top: `Files[3].FileId`.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// What is wrong with the value, without its path.
    pub fn problem(&self) -> &str {
        &self.problem
    }

    pub(crate) fn in_member(self, name: &str) -> Self {
        if is_plain_name(name) {
            self.below(name)
        } else {
            self.below(&format!("[{name:?}]"))
        }
    }

    pub(crate) fn in_element(self, index: usize) -> Self {
        self.below(&format!("[{index}]"))
    }

    fn below(mut self, step: &str) -> Self {
        let dot = match self.path.as_bytes() {
            [] | [b'[', ..] => "",
            _ => ".",
        };
        self.path = format!("{step}{dot}{}", self.path);
        self
    }
}

fn is_plain_name(name: &str) -> bool {
    !name.is_empty()
        && name
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || byte == b'_' || byte == b'-')
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.path.is_empty() {
            f.write_str(&self.problem)
        } else {
            write!(f, "{}: {}", self.path, self.problem)
        }
    }
}

impl fmt::Debug for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "DecodeError({self})")
    }
}

impl std::error::Error for DecodeError {}
