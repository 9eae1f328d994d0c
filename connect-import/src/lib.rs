//! Generates declarations for `connect_runtime::connect_operation` from AWS's published model of
//! [Amazon Connect].
//!
//! ```no_run
//! use connect_import::{Model, Options};
//!
//! # fn main() -> Result<(), connect_import::Error> {
//! let model = Model::read("service-2.json.gz".as_ref())?;
//! let text = connect_import::declarations(&model, &["DescribeUser".to_owned()], &Options::default())?;
//! # Ok(())
//! # }
//! ```
//!
//! The output is formatted as rustfmt would, and deterministic for a model. Its documentation states facts
//! from the model and contains none of AWS's prose.
//!
//! [Amazon Connect]: https://docs.aws.amazon.com/connect/latest/APIReference/Welcome.html

mod case;
mod check;
mod declare;
mod diff;
mod docs;
mod error;
mod example;
mod families;
mod graph;
mod index;
mod limits;
mod model;
mod modules;
mod names;
mod print;
mod restrictions;
mod rustfmt;
mod search;
mod sensitive;
mod texts;
mod times;

use std::collections::BTreeMap;

pub use check::{Finding, Rule, Severity, check};
pub use diff::{Change, Diff, Kind as ChangeKind};
pub use error::{Error, Refusal};
pub use model::Model;
pub use modules::{File, Modules};

/// How declarations are printed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Options {
    /// Whether to print a complete module, with module documentation at the top.
    pub module: bool,
    /// Whether types are `#[non_exhaustive]`, for crates that others depend on.
    pub non_exhaustive: bool,
    /// The feature that enables serde's traits in the crate that contains the types.
    pub serde: Option<String>,
    /// The Rust path of the service's type, if it is not Amazon Connect.
    pub service: Option<String>,
    /// The families that [`modules`] skips because they are written by hand.
    pub except: Vec<String>,
    /// The Rust path of the module that contains the declarations, or the families' modules. If it is set,
    /// each operation's documentation has an example.
    pub module_path: Option<String>,
    /// Examples by operation, which take precedence over generated ones: each the body of an async function
    /// that has a `client` and may use `?`.
    pub examples: BTreeMap<String, String>,
    /// The command to name in the first line.
    pub command: String,
}

/// Prints declarations of operations: first the operations and their outputs, then the shapes that they
/// use in order of first use, then the exceptions.
///
/// # Errors
/// [`Error::UnknownOperation`] with suggestions; [`Error::Refused`] if an operation cannot be declared;
/// [`Error::Several`] if this applies to more than one operation.
pub fn declarations(
    model: &Model,
    operations: &[String],
    options: &Options,
) -> Result<String, Error> {
    print::declarations(model, operations, options)
}

/// Prints all operations, in a module for each family of resources. Operations that cannot be declared
/// are left out and listed in [`Modules::refused`].
///
/// # Errors
/// [`Error::Service`], [`Error::UnknownFamily`].
pub fn modules(model: &Model, options: &Options) -> Result<Modules, Error> {
    modules::modules(model, options)
}

/// Prints the limits of all inputs: lengths, ranges, patterns, required members.
pub fn limits(model: &Model, options: &Options) -> String {
    limits::table(model, options)
}

/// Compares two versions of a model.
pub fn diff(old: &Model, new: &Model) -> Diff {
    diff::diff(old, new)
}

impl Options {
    /// Checks that the service is given unless it is Connect, and that each example is of an operation.
    fn check(&self, model: &Model) -> Result<(), Error> {
        for operation in self.examples.keys() {
            model.operation(operation)?;
        }
        if model.is_connect() || self.service.is_some() {
            return Ok(());
        }
        Err(Error::Service {
            service: model.metadata.service_id.clone(),
        })
    }

    /// The first line of every generated file.
    fn generated_line(&self, model: &Model, comment: &str) -> String {
        let command = if self.command.is_empty() {
            "connect-import"
        } else {
            &self.command
        };
        let line = format!("Generated from {} by: {command}", model.identity());
        format!("{comment} {}\n", docs::visible(&line))
    }
}
