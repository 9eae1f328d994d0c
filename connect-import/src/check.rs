//! Declarations in source files, compared with AWS's model.
//!
//! The sources become an index of what they declare; from each operation on, everything that it
//! reaches is compared with what the importer would declare.

mod index;
mod members;
mod operations;
mod paths;
mod report;
mod sources;
mod times;
mod types;
mod variants;

use std::collections::HashSet;
use std::path::PathBuf;

use connect_declaration::Declaration;

use crate::declare::Declarer;
use crate::{Error, Model, Options};
use index::Index;
use operations::Checker;
use report::Report;

pub use report::{Finding, Rule, Severity};

/// Compares the declarations in source files, Rust or Markdown, with models; a directory stands for the
/// files below it. What is declared has to be right, and nothing may be missing that a request needs;
/// with `is_complete`, everything that the model has and the declarations leave out is reported, too.
///
/// # Errors
/// [`Error::Read`] where a file cannot be read, [`Error::NothingToCheck`] where no operation is declared.
pub fn check(
    files: &[PathBuf],
    models: &[Model],
    is_complete: bool,
) -> Result<Vec<Finding>, Error> {
    let mut report = Report::default();
    let sources = sources::read(files, &mut report)?;
    let index = Index::of(&sources);
    let declarations = index.declarations();
    let options = Options::default();
    let declarers = models.iter().map(|model| Declarer::new(model, &options));
    let declarers: Vec<_> = declarers.collect();
    let checkers = declarers.iter().map(|declarer| Checker {
        index: &index,
        declarations: &declarations,
        declarer,
        is_complete,
        report: Report::default(),
        seen: HashSet::new(),
        to_visit: Vec::new(),
    });
    let mut checkers: Vec<_> = checkers.collect();
    let mut is_empty = true;
    for (item, declaration) in index.items.iter().zip(&declarations) {
        let Some(Declaration::Operation(operation)) = &declaration.read else {
            continue;
        };
        is_empty = false;
        match index.model_of(item, operation, models) {
            Some(position) => {
                if let Some(checker) = checkers.get_mut(position) {
                    checker.operation(item, declaration, operation);
                }
            }
            None => report.unknown_service(item, operation),
        }
    }
    if is_empty && report.is_empty() {
        return Err(Error::NothingToCheck);
    }
    let reports = checkers.into_iter().map(|checker| checker.report);
    Ok(report.finish(reports, &sources))
}
