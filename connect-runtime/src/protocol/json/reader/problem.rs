//! What is wrong, and where. The path is found when it is asked for, by a walk over what stands before.

use std::fmt;

use super::text::Span;
use super::{JsonReader, MAX_DEPTH, ReadError};
use crate::protocol::json::DecodeError;

/// Why a body could not be read.
pub(super) enum Problem {
    /// It ends inside a value.
    CutShort,
    /// The value at an offset is JSON, but does not fit.
    Unfitting(usize, DecodeError),
    /// It is not JSON, from an offset on.
    NotJson(usize),
}

/// Why a body is not the value that was asked for.
#[derive(Debug, PartialEq)]
pub(crate) enum BodyError {
    /// It ends inside a value.
    CutShort,
    /// It is whole, and something else.
    Unfitting(DecodeError),
}

impl From<BodyError> for DecodeError {
    fn from(error: BodyError) -> Self {
        match error {
            BodyError::CutShort => Self::new("not valid JSON: it ends inside a value"),
            BodyError::Unfitting(error) => error,
        }
    }
}

/// A step down: to the member of an object by its name, to the element of a list by its index.
enum Step {
    Member(Span),
    Element(usize),
}

impl JsonReader<'_> {
    /// What is here is not JSON, or it is the end.
    #[cold]
    pub(super) fn unexpected(&mut self) -> ReadError {
        self.failed(if self.at >= self.bytes.len() {
            Problem::CutShort
        } else {
            Problem::NotJson(self.at)
        })
    }

    /// The value here is of another kind than the declared one.
    #[cold]
    pub(crate) fn expected(&mut self, expected: impl fmt::Display) -> ReadError {
        match self.found(self.at) {
            Some(found) => self.misfit(self.at, format!("expected {expected}, found {found}")),
            None => self.unexpected(),
        }
    }

    /// The value that began at an offset is of the right kind, but not what was declared.
    #[cold]
    pub(crate) fn invalid(&mut self, start: usize, expected: impl fmt::Display) -> ReadError {
        let found = self.found(start).unwrap_or_default();
        let problem = format!("expected {expected}, found {found} that is none");
        self.misfit(start, problem)
    }

    fn found(&self, at: usize) -> Option<&'static str> {
        Some(match self.bytes.get(at)? {
            b'"' => "a string",
            b'{' => "an object",
            b'[' => "a list",
            b't' | b'f' => "a boolean",
            b'-' | b'0'..=b'9' => "a number",
            b'n' => "null",
            _ => return None,
        })
    }

    #[cold]
    pub(crate) fn misfit(&mut self, at: usize, problem: impl Into<String>) -> ReadError {
        self.failed(Problem::Unfitting(at, DecodeError::new(problem)))
    }

    /// A required member of the structure that began at an offset is not there.
    #[cold]
    pub(super) fn absent(&mut self, start: usize, name: &str) -> ReadError {
        let error = DecodeError::new("required, but absent").in_member(name);
        self.failed(Problem::Unfitting(start, error))
    }

    fn failed(&mut self, problem: Problem) -> ReadError {
        self.problem.get_or_insert(problem);
        ReadError(())
    }

    /// Why nothing was read.
    #[cold]
    pub(super) fn into_error(self) -> BodyError {
        let (bytes, problem) = (self.bytes, self.problem);
        let mut walk = JsonReader::new(bytes);
        BodyError::Unfitting(match problem {
            Some(Problem::Unfitting(at, error)) => {
                // What does not fit may be cut short as well, and is worth another attempt then.
                if walk.skip().is_err() && matches!(walk.problem, Some(Problem::CutShort)) {
                    return BodyError::CutShort;
                }
                located(bytes, at, error)
            }
            Some(Problem::NotJson(at)) => DecodeError::new(not_json(bytes, at)),
            Some(Problem::CutShort) | None => return BodyError::CutShort,
        })
    }
}

fn not_json(bytes: &[u8], at: usize) -> String {
    if bytes.starts_with(&[0x1F, 0x8B]) {
        return "not valid JSON, but compressed with gzip, which was not asked for; look at what \
                stands between this program and the service"
            .to_owned();
    }
    format!("not valid JSON from byte {at} on")
}

/// Takes an error up the path to the value at an offset. Up to there the text is known to be JSON.
fn located(bytes: &[u8], at: usize, error: DecodeError) -> DecodeError {
    let mut walk = JsonReader::new(bytes);
    let mut steps = Vec::new();
    // Levels that nobody declared, and that end before the offset.
    let mut undeclared = 0_usize;
    while walk.at < at {
        match bytes.get(walk.at) {
            Some(b'"') => {
                let Ok(text) = walk.quoted() else { break };
                if let Some(Step::Member(name)) = steps.last_mut()
                    && undeclared == 0
                {
                    *name = text;
                }
                continue;
            }
            Some(b'{' | b'[') if steps.len() == usize::from(MAX_DEPTH) => undeclared += 1,
            Some(b'{') => steps.push(Step::Member(Span::default())),
            Some(b'[') => steps.push(Step::Element(0)),
            Some(b'}' | b']') if undeclared > 0 => undeclared -= 1,
            Some(b'}' | b']') => drop(steps.pop()),
            Some(b',') if undeclared == 0 => {
                if let Some(Step::Element(index)) = steps.last_mut() {
                    *index += 1;
                }
            }
            _ => {}
        }
        walk.at += 1;
    }
    let steps = steps.into_iter().rev();
    steps.fold(error, |error, step| match step {
        Step::Member(name) => error.in_member(&walk.unquoted(name)),
        Step::Element(index) => error.in_element(index),
    })
}
