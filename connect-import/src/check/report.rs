//! The findings of a check, and how they are formatted.

use std::collections::HashSet;
use std::fmt;

use connect_declaration::Errors;
use proc_macro2::Span;
use quote::ToTokens;
use serde::Serialize;
use syn::spanned::Spanned as _;

use super::file::SourceFile;
use super::index::Item;

/// A difference between a declaration and the model.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[non_exhaustive]
pub struct Finding {
    /// The path of the file, as given.
    pub file: String,
    /// The line, starting at 1.
    pub line: usize,
    /// The column, starting at 1.
    pub column: usize,
    /// How severe the finding is.
    pub severity: Severity,
    /// The rule, whose name a comment gives to allow the difference.
    pub rule: Rule,
    /// The problem and its remedy.
    pub message: String,
}

/// The severity of a finding.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// A declaration is wrong.
    Error,
    /// Something could not be compared.
    Note,
}

/// The subject of a finding.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
#[non_exhaustive]
pub enum Rule {
    /// A source that is not Rust.
    Syntax,
    /// An error that the compiler reports, too.
    Declaration,
    /// An operation that is not in any of the models.
    Operation,
    /// The HTTP method.
    Method,
    /// The path and its labels.
    Path,
    /// Whether the operation has an output.
    Output,
    /// An exception: whether the operation returns it, and its status.
    Error,
    /// A member that the service does not know, or knows by another name.
    Name,
    /// Where a member travels.
    Place,
    /// A member that is missing.
    Missing,
    /// Whether a member may be absent.
    Required,
    /// The type of a member.
    Type,
    /// The format of a timestamp.
    Time,
    /// A value of an enum.
    Value,
    /// `#[idempotency_token]`.
    Token,
    /// `#[next_token]`.
    Page,
    /// A sensitive value that would be printed in the clear.
    Sensitive,
    /// A type that is not declared in the files.
    Unresolved,
}

impl Rule {
    /// A part that cannot be compared is not an error.
    fn severity(self) -> Severity {
        match self {
            Self::Operation | Self::Unresolved => Severity::Note,
            _ => Severity::Error,
        }
    }
}

/// The name that a comment allows it by: `missing`.
impl fmt::Display for Rule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.serialize(f)
    }
}

impl fmt::Display for Finding {
    /// `src/queues.rs:12:9: problem; remedy [rule]`
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let note = match self.severity {
            Severity::Error => "",
            Severity::Note => "note: ",
        };
        write!(f, "{}:{}:{}: ", self.file, self.line, self.column)?;
        write!(f, "{note}{} [{}]", self.message, self.rule)
    }
}

/// Collects findings, without those that a comment allows.
#[derive(Default)]
pub(super) struct Report(Vec<Finding>);

impl Report {
    /// Reports a difference at tokens of an item.
    pub(super) fn at(&mut self, item: &Item, tokens: &impl ToTokens, rule: Rule, message: String) {
        self.at_span(&item.file, tokens.span(), rule, message);
    }

    /// Reports the errors that the compiler would report, too: Markdown is not compiled.
    pub(super) fn mistakes(&mut self, file: &SourceFile, errors: &Errors) {
        for error in errors.iter() {
            let message = error.to_string();
            self.at_span(file, error.span(), Rule::Declaration, message);
        }
    }

    pub(super) fn at_span(&mut self, file: &SourceFile, span: Span, rule: Rule, message: String) {
        let start = span.start();
        if !file.allows(start.line, &rule.to_string()) {
            self.0.push(Finding {
                file: file.name.clone(),
                line: start.line,
                column: start.column + 1,
                severity: rule.severity(),
                rule,
                message,
            });
        }
    }

    /// Returns `true` if nothing was found.
    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// All findings, in the order of the files.
    pub(super) fn finish(mut self, others: impl Iterator<Item = Self>) -> Vec<Finding> {
        self.0.extend(others.flat_map(|report| report.0));
        self.0.sort();
        // A shape in requests and responses is compared twice, and a missing file is noted only once.
        self.0.dedup();
        let mut unresolved = HashSet::new();
        self.0.retain(|finding| {
            let of = (finding.file.clone(), finding.message.clone());
            finding.rule != Rule::Unresolved || unresolved.insert(of)
        });
        self.0
    }
}
