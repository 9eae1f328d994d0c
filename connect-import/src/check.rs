//! Compares declarations in source files with AWS's model.
//!
//! An index of the declarations is built from the sources. Starting from each operation, everything
//! reachable is compared with what the importer would declare.

mod checker;
mod file;
mod index;
mod known;
mod members;
mod operations;
mod paths;
mod report;
mod sources;
mod times;
mod types;
mod variants;

use std::path::PathBuf;

use connect_declaration::{Declaration, names};

use crate::declare::Declarer;
use crate::{Error, Model, Options};
use checker::Checker;
use index::Index;
use report::Report;

pub use report::{Finding, Rule, Severity};

/// Compares the declarations in source files, Rust or Markdown, with models; directories are searched
/// recursively. Declarations must be correct, and include everything that a request needs; with
/// `is_complete`, everything else that they omit is reported, too.
///
/// # Errors
/// [`Error::Read`] if a file cannot be read, [`Error::NothingToCheck`] if no operation is declared.
pub fn check(
    files: &[PathBuf],
    models: &[Model],
    is_complete: bool,
) -> Result<Vec<Finding>, Error> {
    let mut report = Report::default();
    let sources = sources::read(files, &mut report)?;
    let index = Index::of(&sources);
    let options = Options::default();
    let declarers: Vec<_> = models
        .iter()
        .map(|model| Declarer::new(model, &options))
        .collect();
    let checkers = declarers
        .iter()
        .map(|declarer| Checker::new(&index, declarer, is_complete));
    let mut checkers: Vec<_> = checkers.collect();
    let mut is_empty = report.is_empty();
    for item in &index.items {
        let Some((Declaration::Operation(operation), errors)) = item.declaration() else {
            continue;
        };
        is_empty = false;
        let model = index.model_of(item, &operation, models);
        if let Some(checker) = model.and_then(|position| checkers.get_mut(position)) {
            checker.operation(item, &operation, &errors);
        } else {
            let (name, service) = (operation.name(), &operation.arguments.service);
            let service = service
                .as_ref()
                .map_or("Connect".to_owned(), names::written);
            let message =
                format!("`{name}` is an operation of `{service}`; pass its model with `--model`");
            report.at(item, operation.structure.ident(), Rule::Operation, message);
        }
    }
    if is_empty {
        return Err(Error::NothingToCheck);
    }
    let reports = checkers.into_iter().map(|checker| checker.report);
    Ok(report.finish(reports))
}
