//! A value that cannot be sent.

use std::fmt;

/// A value that cannot be sent: which member, and why.
#[derive(Clone, PartialEq, Eq)]
pub struct EncodeError(Box<Problem>);

#[derive(Clone, PartialEq, Eq)]
struct Problem {
    member: String,
    problem: String,
}

impl EncodeError {
    pub(crate) fn new(problem: impl Into<String>) -> Self {
        Self(Box::new(Problem {
            member: String::new(),
            problem: problem.into(),
        }))
    }

    pub(crate) fn in_member(mut self, name: &str) -> Self {
        let member = &mut self.0.member;
        *member = if member.is_empty() {
            name.to_owned()
        } else {
            format!("{name}.{member}")
        };
        self
    }

    /// The member's name on the wire, with those above it: `Tags.key`.
    pub fn member(&self) -> &str {
        &self.0.member
    }

    /// What is wrong with the member, without its name.
    pub fn problem(&self) -> &str {
        &self.0.problem
    }
}

impl fmt::Display for EncodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.0.member.is_empty() {
            f.write_str(&self.0.problem)
        } else {
            write!(f, "{}: {}", self.0.member, self.0.problem)
        }
    }
}

impl fmt::Debug for EncodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "EncodeError({self})")
    }
}

impl std::error::Error for EncodeError {}
