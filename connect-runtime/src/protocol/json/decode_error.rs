//! JSON that does not fit a declaration, with the path to what does not.

use std::fmt;

use serde::de::{self, Expected, Unexpected};

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

    pub(crate) fn in_member(mut self, name: &str) -> Self {
        let dot = if self.path.is_empty() || self.path.starts_with('[') {
            ""
        } else {
            "."
        };
        self.path = if is_plain_name(name) {
            format!("{name}{dot}{}", self.path)
        } else {
            format!("[{name:?}]{dot}{}", self.path)
        };
        self
    }

    pub(super) fn in_element(mut self, index: usize) -> Self {
        let dot = if self.path.is_empty() || self.path.starts_with('[') {
            ""
        } else {
            "."
        };
        self.path = format!("[{index}]{dot}{}", self.path);
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

impl de::Error for DecodeError {
    /// A nested shape reports through here, as text; its path is taken up again.
    fn custom<T: fmt::Display>(message: T) -> Self {
        let message = message.to_string();
        match split_path(&message) {
            Some((path, problem)) => Self {
                path: path.to_owned(),
                problem: problem.to_owned(),
            },
            None => Self::new(message),
        }
    }

    fn invalid_type(found: Unexpected<'_>, expected: &dyn Expected) -> Self {
        Self::new(format!(
            "expected {}, found {}",
            plain(expected),
            kind(found)
        ))
    }

    fn invalid_value(found: Unexpected<'_>, expected: &dyn Expected) -> Self {
        Self::new(format!(
            "expected {}, found {} that is none",
            plain(expected),
            kind(found)
        ))
    }

    fn missing_field(field: &'static str) -> Self {
        Self::new(ABSENT).in_member(field)
    }
}

pub(super) const ABSENT: &str = "required, but absent";

/// Takes `Files[3].Tags["a b"]: expected …` apart again.
fn split_path(message: &str) -> Option<(&str, &str)> {
    let mut characters = message.char_indices();
    let mut quoted = false;
    while let Some((index, character)) = characters.next() {
        match character {
            '\\' if quoted => drop(characters.next()),
            '"' => quoted = !quoted,
            ':' if !quoted => {
                let problem = message.get(index..)?.strip_prefix(": ")?;
                return Some((message.get(..index)?, problem)).filter(|_| index > 0);
            }
            _ if quoted || character.is_ascii_alphanumeric() || "_-.[]".contains(character) => {}
            _ => return None,
        }
    }
    None
}

/// serde's words for what a type expects, in the words of JSON.
fn plain(expected: &dyn Expected) -> String {
    let words = expected.to_string();
    match words.as_str() {
        "i8" | "i16" | "i32" | "i64" | "u8" | "u16" | "u32" | "u64" | "isize" | "usize" => {
            format!("a whole number ({words})")
        }
        "f32" | "f64" => "a number".to_owned(),
        "a sequence" => "a list".to_owned(),
        "a map" => "an object".to_owned(),
        _ => words,
    }
}

fn kind(found: Unexpected<'_>) -> &'static str {
    match found {
        Unexpected::Bool(_) => "a boolean",
        Unexpected::Unsigned(_) | Unexpected::Signed(_) | Unexpected::Float(_) => "a number",
        Unexpected::Char(_) | Unexpected::Str(_) => "a string",
        Unexpected::Unit | Unexpected::Option => "null",
        Unexpected::Seq => "a list",
        Unexpected::Map => "an object",
        _ => "another value",
    }
}
