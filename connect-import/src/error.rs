//! Errors.

use std::borrow::Cow;
use std::fmt;
use std::io;

use crate::case::words;

/// An error in reading a model, or in declaring or checking operations.
#[derive(Debug)]
#[non_exhaustive]
pub enum Error {
    /// A file could not be read.
    Read {
        /// The path of the file.
        file: String,
        /// The I/O error.
        source: io::Error,
    },
    /// A file could not be written.
    Write {
        /// The path of the file.
        file: String,
        /// The I/O error.
        source: io::Error,
    },
    /// A file is not a valid service model.
    Model {
        /// The file, if the model was read from one.
        file: Option<String>,
        /// The location of the problem in the model: `shapes.Queue.members.Name.shape`.
        path: String,
        /// What is wrong at that location.
        problem: String,
    },
    /// The model has no operation of that name.
    UnknownOperation {
        /// The name that was given.
        name: String,
        /// Operations with similar names, most similar first.
        suggestions: Vec<String>,
    },
    /// The model has no family of that name.
    UnknownFamily {
        /// The name that was given.
        name: String,
        /// The families in the model.
        families: Vec<String>,
    },
    /// The model is for a service other than Amazon Connect, and no type was given for the service.
    Service {
        /// The service's id.
        service: String,
    },
    /// An operation uses something that cannot be declared.
    Refused(Refusal),
    /// No operation is declared in the sources.
    NothingToCheck,
    /// Several of the requested operations are unknown or cannot be declared: an error for each.
    Several(Vec<Error>),
}

/// The reason why an operation cannot be declared.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refusal {
    pub(crate) operation: String,
    pub(crate) path: String,
    pub(crate) problem: Cow<'static, str>,
}

impl Refusal {
    /// The operation's name.
    pub fn operation(&self) -> &str {
        &self.operation
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            operation,
            path,
            problem,
        } = self;
        write!(f, "`{operation}` cannot be declared: at {path}, {problem}")
    }
}

impl Error {
    pub(crate) fn model(path: impl Into<String>, problem: impl Into<String>) -> Self {
        Self::Model {
            file: None,
            path: path.into(),
            problem: problem.into(),
        }
    }

    pub(crate) fn in_file(mut self, name: &str) -> Self {
        if let Self::Model { file, .. } = &mut self {
            *file = Some(name.to_owned());
        }
        self
    }

    pub(crate) fn unknown_operation<'a>(name: &str, known: impl Iterator<Item = &'a str>) -> Self {
        Self::UnknownOperation {
            name: name.to_owned(),
            suggestions: alike(name, known),
        }
    }

    /// Combines several errors into one; `None` if there are none.
    pub(crate) fn of_several(mut errors: Vec<Self>) -> Option<Self> {
        match errors.len() {
            0 | 1 => errors.pop(),
            _ => Some(Self::Several(errors)),
        }
    }
}

/// The names that are similar to `name`, most similar first.
fn alike<'a>(name: &str, known: impl Iterator<Item = &'a str>) -> Vec<String> {
    const SUGGESTIONS: usize = 3;
    const ALIKE: f64 = 0.85;
    let known = known.map(|known| (likeness(name, known), known));
    let mut alike: Vec<_> = known
        .filter(|(likeness, _)| *likeness >= ALIKE)
        .map(|(likeness, known)| (likeness, strsim::normalized_levenshtein(name, known), known))
        .collect();
    alike.sort_by(|a, b| b.0.total_cmp(&a.0).then_with(|| b.1.total_cmp(&a.1)));
    let alike = alike.into_iter().take(SUGGESTIONS);
    alike.map(|(_, _, known)| known.to_owned()).collect()
}

/// `` did you mean `A` or `B`? ``, or another remedy if no name is similar.
pub(crate) fn did_you_mean<'a>(
    name: &str,
    known: impl Iterator<Item = &'a str>,
    otherwise: &str,
) -> String {
    match &*alike(name, known) {
        [] => otherwise.to_owned(),
        some => format!("did you mean {}?", listed(some)),
    }
}

/// How similar an operation's name is to the requested one: by spelling, or by containing all its words.
fn likeness(asked: &str, known: &str) -> f64 {
    let written = strsim::jaro_winkler(&known.to_lowercase(), &asked.to_lowercase());
    let stems = |name| -> Vec<String> {
        let words = words(name).into_iter().map(|word| word.to_lowercase());
        words
            .map(|word| word.trim_end_matches('s').to_owned())
            .collect()
    };
    let (asked, known) = (stems(asked), stems(known));
    if asked.is_empty() || !asked.iter().all(|word| known.contains(word)) {
        return written;
    }
    // The fewer other words it has, the more similar.
    let besides = u32::try_from(known.len().saturating_sub(asked.len())).unwrap_or(u32::MAX);
    written.max(0.9 + 0.1 / (1.0 + f64::from(besides)))
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Read { file, .. } => write!(f, "could not read {file}"),
            Self::Write { file, .. } => write!(f, "could not write {file}"),
            Self::Model {
                file,
                path,
                problem,
            } => {
                let file = file.as_deref().unwrap_or("the file");
                let at = if matches!(&**path, "" | ".") {
                    String::new()
                } else {
                    format!(" at {path}")
                };
                write!(
                    f,
                    "{file} is not a valid service model{at}: {problem}; pass botocore's service-2.json"
                )
            }
            Self::NothingToCheck => f.write_str(
                "no operation is declared in the files; pass those that contain `#[connect_operation(…)]`",
            ),
            Self::UnknownOperation { name, suggestions } => {
                write!(f, "the model has no operation `{name}`; ")?;
                match &**suggestions {
                    [] => {
                        f.write_str("use the name in the API reference, like `DescribeUser`")
                    }
                    some => write!(f, "did you mean {}?", listed(some)),
                }
            }
            Self::UnknownFamily { name, families } => {
                write!(
                    f,
                    "the model has no family `{name}`; use one of {}",
                    families.join(", ")
                )
            }
            Self::Service { service } => write!(
                f,
                "the model is for the service `{service}`, not for Amazon Connect; \
                 add `--service path::Type` with the type that implements `connect_runtime::AwsService` for it"
            ),
            Self::Refused(refusal) => refusal.fmt(f),
            Self::Several(errors) => {
                let errors: Vec<_> = errors.iter().map(Self::to_string).collect();
                f.write_str(&errors.join("\n"))
            }
        }
    }
}

/// `` `A`, `B` or `C` ``.
fn listed(names: &[String]) -> String {
    let quoted: Vec<_> = names.iter().map(|name| format!("`{name}`")).collect();
    match &*quoted {
        [first @ .., last] if !first.is_empty() => format!("{} or {last}", first.join(", ")),
        all => all.join(", "),
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Read { source, .. } | Self::Write { source, .. } => Some(source),
            _ => None,
        }
    }
}

impl From<Refusal> for Error {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(refusal)
    }
}
