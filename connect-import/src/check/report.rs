//! What a check finds, and how it is said.

use std::collections::HashSet;
use std::fmt;

use connect_declaration::{Operation, names};
use proc_macro2::Span;
use serde::{Serialize, Serializer};
use syn::spanned::Spanned;

use super::index::Item;
use super::sources::Sources;

/// A difference between a declaration and the model.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[non_exhaustive]
pub struct Finding {
    /// The file, as it was named.
    pub file: String,
    /// The line, from 1.
    pub line: usize,
    /// The column, from 1.
    pub column: usize,
    /// Whether something is wrong.
    pub severity: Severity,
    /// The rule, by whose name a comment allows the difference.
    pub rule: Rule,
    /// What is wrong, and what to write instead.
    pub message: String,
}

/// How grave a finding is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// A declaration is wrong.
    Error,
    /// Something could not be compared.
    Note,
}

/// What a finding is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Rule {
    /// A source that is not Rust.
    Syntax,
    /// A mistake that the compiler reports, too.
    Declaration,
    /// An operation that no model has.
    Operation,
    /// The HTTP method.
    Method,
    /// The path and its labels.
    Path,
    /// Whether there is an output.
    Output,
    /// An exception: whether the operation has it, and its status.
    Error,
    /// A member that the service does not know, or by another name.
    Name,
    /// Where a member travels.
    Place,
    /// A member that is missing.
    Missing,
    /// Whether a member may be absent.
    Required,
    /// The type of a member.
    Type,
    /// The form of a point in time.
    Time,
    /// A value of an enum.
    Value,
    /// `#[idempotency_token]`.
    Token,
    /// `#[next_token]`.
    Page,
    /// A secret that prints in clear.
    Sensitive,
    /// A type that is not among the files.
    Unresolved,
}

impl Rule {
    /// Its name: `missing`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Syntax => "syntax",
            Self::Declaration => "declaration",
            Self::Operation => "operation",
            Self::Method => "method",
            Self::Path => "path",
            Self::Output => "output",
            Self::Error => "error",
            Self::Name => "name",
            Self::Place => "place",
            Self::Missing => "missing",
            Self::Required => "required",
            Self::Type => "type",
            Self::Time => "time",
            Self::Value => "value",
            Self::Token => "token",
            Self::Page => "page",
            Self::Sensitive => "sensitive",
            Self::Unresolved => "unresolved",
        }
    }

    /// What cannot be compared is not wrong.
    fn severity(self) -> Severity {
        match self {
            Self::Operation | Self::Unresolved => Severity::Note,
            _ => Severity::Error,
        }
    }
}

impl fmt::Display for Rule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl Serialize for Rule {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.name())
    }
}

impl fmt::Display for Finding {
    /// `src/queues.rs:12:9: problem; remedy [rule]`
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            file, line, column, ..
        } = self;
        let note = match self.severity {
            Severity::Error => "",
            Severity::Note => "note: ",
        };
        let (message, rule) = (&self.message, self.rule);
        write!(f, "{file}:{line}:{column}: {note}{message} [{rule}]")
    }
}

/// The findings so far, each with the position of its file among the sources.
#[derive(Default)]
pub(super) struct Report(Vec<(usize, Finding)>);

impl Report {
    /// Reports a difference at tokens of an item.
    pub(super) fn at(&mut self, item: &Item, tokens: &impl Spanned, rule: Rule, message: String) {
        self.at_span(item.file, tokens.span(), rule, message);
    }

    pub(super) fn at_span(&mut self, file: usize, span: Span, rule: Rule, message: String) {
        let start = span.start();
        let finding = Finding {
            file: String::new(),
            line: start.line,
            column: start.column + 1,
            severity: rule.severity(),
            rule,
            message,
        };
        self.0.push((file, finding));
    }

    pub(super) fn unknown_service(&mut self, item: &Item, operation: &Operation<'_>) {
        let service = operation.arguments.service.as_ref();
        let service = service.map_or_else(|| "Connect".to_owned(), names::written);
        let name = operation.name();
        let message =
            format!("`{name}` is an operation of `{service}`; name its model with `--model`");
        self.at(item, operation.structure.ident(), Rule::Operation, message);
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// All findings in the order of the files, without those that a comment allows.
    pub(super) fn finish(
        self,
        others: impl Iterator<Item = Self>,
        sources: &Sources,
    ) -> Vec<Finding> {
        let all = others.flat_map(|report| report.0).chain(self.0);
        let all = all.filter_map(|(position, mut finding)| {
            let file = sources.files.get(position)?;
            finding.file.clone_from(&file.name);
            (!file.allows(finding.line, finding.rule.name())).then_some(finding)
        });
        let mut all: Vec<_> = all.collect();
        all.sort();
        // A shape that is sent and answered is compared twice, and one missing file is one note.
        all.dedup();
        let mut unresolved = HashSet::new();
        all.retain(|finding| {
            let of = (finding.file.clone(), finding.message.clone());
            finding.rule != Rule::Unresolved || unresolved.insert(of)
        });
        all
    }
}
