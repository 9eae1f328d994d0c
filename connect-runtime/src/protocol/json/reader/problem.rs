//! What is wrong with a body, and where.

use std::fmt;

use super::{JsonReader, ReadError};
use crate::protocol::json::DecodeError;

/// Why a body is not the expected value.
#[derive(Debug, PartialEq)]
pub(crate) enum BodyError {
    /// It ends inside a value.
    CutShort,
    /// It is not JSON.
    NotJson(DecodeError),
    /// It is JSON, but does not match the declaration.
    Unfitting(DecodeError),
}

impl From<BodyError> for DecodeError {
    fn from(error: BodyError) -> Self {
        match error {
            BodyError::CutShort => Self::new("not valid JSON: it ends inside a value"),
            BodyError::NotJson(error) | BodyError::Unfitting(error) => error,
        }
    }
}

impl JsonReader<'_> {
    /// The error for text that is not JSON, or that has ended.
    #[cold]
    pub(super) fn unexpected(&mut self) -> ReadError {
        let at = self.at;
        if at >= self.bytes.len() {
            return self.failed(BodyError::CutShort);
        }
        let problem = if self.bytes.starts_with(&[0x1F, 0x8B]) {
            "not valid JSON, but compressed with gzip, which was not requested; check the \
             proxies between this program and the service"
                .to_owned()
        } else {
            format!("not valid JSON at byte {at}")
        };
        self.failed(BodyError::NotJson(DecodeError::new(problem)))
    }

    /// The error for a value of another kind than the declared one.
    #[cold]
    pub(crate) fn expected(&mut self, expected: impl fmt::Display) -> ReadError {
        match self.bytes.get(self.at).and_then(|first| kind(*first)) {
            Some(found) => self.misfit(format!("expected {expected}, found {found}")),
            None => self.unexpected(),
        }
    }

    /// The error for a value of the right kind that the declared type cannot hold.
    #[cold]
    pub(crate) fn invalid(&mut self, first: u8, expected: impl fmt::Display) -> ReadError {
        let found = kind(first).unwrap_or_default();
        let problem = format!("expected {expected}, found {found} that is not one");
        self.misfit(problem)
    }

    #[cold]
    pub(crate) fn misfit(&mut self, problem: impl Into<String>) -> ReadError {
        self.failed(BodyError::Unfitting(DecodeError::new(problem)))
    }

    pub(super) fn failed(&mut self, problem: BodyError) -> ReadError {
        self.problem.get_or_insert(problem);
        ReadError(())
    }

    /// Prepends the entry that began at `start` to the path of the problem.
    #[cold]
    pub(super) fn failed_in(&mut self, open: u8, start: usize, index: usize) -> ReadError {
        self.problem = match self.problem.take() {
            Some(BodyError::Unfitting(error)) if open == b'[' => {
                Some(BodyError::Unfitting(error.in_element(index)))
            }
            Some(BodyError::Unfitting(error)) => {
                self.at = start;
                let name = self.quoted().map(|name| self.unquoted(name));
                let error = error.in_member(&name.unwrap_or_default());
                Some(BodyError::Unfitting(error))
            }
            other => other,
        };
        ReadError(())
    }

    /// Why the body could not be read.
    #[cold]
    pub(super) fn into_error(self) -> BodyError {
        let mut walk = JsonReader::new(self.bytes);
        // A body that does not fit may be truncated as well, and is worth another attempt then.
        let is_cut_short = walk.skip().is_err() && walk.problem == Some(BodyError::CutShort);
        let problem = self.problem.filter(|_| !is_cut_short);
        problem.unwrap_or(BodyError::CutShort)
    }
}

/// The kind of a value, by its first byte.
fn kind(first: u8) -> Option<&'static str> {
    Some(match first {
        b'"' => "a string",
        b'{' => "an object",
        b'[' => "a list",
        b't' | b'f' => "a boolean",
        b'-' | b'0'..=b'9' => "a number",
        b'n' => "null",
        _ => return None,
    })
}
