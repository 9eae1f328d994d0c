//! The program `connect-import`.

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Parser;
use connect_import::{Error, Model, Modules, Options, Refusal};

/// Prints declarations of Amazon Connect operations from AWS's published model.
///
/// The model is the file `botocore/data/connect/2017-08-08/service-2.json.gz` of the Python package
/// botocore; `pip download --no-deps botocore` brings it.
#[derive(Debug, Parser)]
#[command(version, after_help = EXAMPLES)]
#[expect(clippy::struct_excessive_bools, reason = "one for each flag")]
struct Arguments {
    /// The model: service-2.json, gzipped or not.
    #[arg(long, value_name = "FILE", required_unless_present = "diff")]
    model: Option<PathBuf>,
    /// The operations to declare.
    #[arg(value_name = "OPERATION", required_unless_present_any = ["all", "diff", "limits"])]
    operations: Vec<String>,
    /// Print a module's file instead of declarations to paste.
    #[arg(long, conflicts_with_all = ["out", "diff"])]
    module: bool,
    /// Declare all operations: as one text, or with `--out` a module for each family of resources.
    #[arg(long, conflicts_with_all = ["operations", "diff"])]
    all: bool,
    /// The directory that `--all` writes into.
    #[arg(long, value_name = "DIR", requires = "all")]
    out: Option<PathBuf>,
    /// A family that `--all` leaves out, for its module is written by hand. May be repeated.
    #[arg(long, value_name = "FAMILY", requires = "out")]
    except: Vec<String>,
    /// Print the limits of all that operations take, as a table for a server, instead of declarations.
    #[arg(long, hide = true, conflicts_with_all = ["operations", "module", "all", "diff"])]
    limits: bool,
    /// Mark types with `#[non_exhaustive]`, for a crate that others depend on.
    #[arg(long)]
    non_exhaustive: bool,
    /// What a page holds is marked with `#[items]` without it, too.
    #[arg(long, hide = true)]
    items: bool,
    /// A directory with examples for the documentation, `DescribeUser.rs` and so on: each the body of an
    /// async function that has a `client` and may use `?`.
    #[arg(long, value_name = "DIR")]
    examples: Option<PathBuf>,
    /// The type that implements `connect_runtime::AwsService`, where the model is of another service.
    #[arg(long, value_name = "PATH")]
    service: Option<String>,
    /// The command that the first line names, where one runs this one.
    #[arg(long, value_name = "COMMAND")]
    by: Option<String>,
    /// Compare two models, and say what the changes mean.
    #[arg(long, num_args = 2, value_names = ["OLD", "NEW"], conflicts_with_all = ["model", "operations"])]
    diff: Option<Vec<PathBuf>>,
}

const EXAMPLES: &str = "Examples:
  connect-import --model service-2.json.gz DescribeUser StartContactStreaming
  connect-import --model service-2.json.gz --module DescribeUser > src/users.rs
  connect-import --model service-2.json.gz --all --out src/operations
  connect-import --diff old/service-2.json.gz new/service-2.json.gz";

fn main() -> ExitCode {
    match run(&Arguments::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(Error::Several(errors)) => failed(&errors),
        Err(error) => failed(&[error]),
    }
}

/// Says what is wrong, a line for each mistake.
fn failed(errors: &[Error]) -> ExitCode {
    for error in errors {
        let cause = std::error::Error::source(error);
        let cause = cause.map(|cause| format!(": {cause}")).unwrap_or_default();
        tell(&format!("error: {error}{cause}"));
    }
    ExitCode::FAILURE
}

fn run(arguments: &Arguments) -> Result<(), Error> {
    if let Some([old, new]) = arguments.diff.as_deref() {
        let diff = connect_import::diff(&Model::read(old)?, &Model::read(new)?);
        return print(&diff.to_string());
    }
    let file = arguments
        .model
        .as_deref()
        .unwrap_or(Path::new("service-2.json"));
    let model = Model::read(file)?;
    let options = arguments.options()?;
    if arguments.limits {
        return print(&connect_import::limits(&model, &options));
    }
    if let Some(directory) = &arguments.out {
        return write_all(&model, &options, directory);
    }
    let operations = if arguments.all {
        let refused = model.refusals();
        tell_refused(&refused);
        let is_refused = |name: &str| refused.iter().any(|refusal| refusal.operation() == name);
        let operations = model.operations().filter(|name| !is_refused(name));
        operations.map(str::to_owned).collect()
    } else {
        arguments.operations.clone()
    };
    print(&connect_import::declarations(
        &model,
        &operations,
        &options,
    )?)
}

impl Arguments {
    fn options(&self) -> Result<Options, Error> {
        let mut options = Options::default();
        options.module = self.module;
        options.non_exhaustive = self.non_exhaustive;
        options.service.clone_from(&self.service);
        options.except.clone_from(&self.except);
        let ours = || command(std::env::args_os().skip(1));
        options.command = self.by.clone().unwrap_or_else(ours);
        if let Some(directory) = &self.examples {
            options.examples = examples(directory)?;
        }
        Ok(options)
    }
}

/// The files of a directory, by the operations that they are named after.
fn examples(directory: &Path) -> Result<BTreeMap<String, String>, Error> {
    let failed = |path: &Path, source| Error::Read {
        file: path.display().to_string(),
        source,
    };
    let mut examples = BTreeMap::new();
    let entries = std::fs::read_dir(directory).map_err(|source| failed(directory, source))?;
    for entry in entries {
        let path = entry.map_err(|source| failed(directory, source))?.path();
        let text = std::fs::read_to_string(&path).map_err(|source| failed(&path, source))?;
        let operation = path.file_stem().unwrap_or_default().to_string_lossy();
        examples.insert(operation.into_owned(), text);
    }
    Ok(examples)
}

/// The command that renews the text. Absolute paths are cut to their last part: where they lie differs
/// from one machine to the next, and the text must not.
fn command(arguments: impl Iterator<Item = OsString>) -> String {
    let cut = |text: &str| match Path::new(text).file_name() {
        Some(last) if Path::new(text).is_absolute() => last.to_string_lossy().into_owned(),
        _ => text.to_owned(),
    };
    let words = arguments.map(|argument| {
        let argument = argument.to_string_lossy();
        match argument.split_once('=') {
            Some((option, value)) => format!("{option}={}", cut(value)),
            None => cut(&argument),
        }
    });
    let words: Vec<_> = std::iter::once("connect-import".to_owned())
        .chain(words)
        .collect();
    words.join(" ")
}

fn write_all(model: &Model, options: &Options, directory: &Path) -> Result<(), Error> {
    let modules = connect_import::modules(model, options)?;
    let failed = |path: &Path, source| Error::Write {
        file: path.display().to_string(),
        source,
    };
    std::fs::create_dir_all(directory).map_err(|source| failed(directory, source))?;
    for file in &modules.files {
        let path = directory.join(&file.name);
        std::fs::write(&path, &file.text).map_err(|source| failed(&path, source))?;
    }
    tell_refused(&modules.refused);
    for name in left_over(directory, &modules)? {
        let file = directory.join(name);
        tell(&format!(
            "left over: {} was generated before, and no family has it any more; remove it",
            file.display()
        ));
    }
    tell(&format!(
        "{} files are in {}; put the features of its features.toml into Cargo.toml",
        modules.files.len(),
        directory.display()
    ));
    Ok(())
}

/// The modules that an earlier run wrote and this one did not.
fn left_over(directory: &Path, modules: &Modules) -> Result<Vec<String>, Error> {
    let failed = |path: &Path, source| Error::Read {
        file: path.display().to_string(),
        source,
    };
    let mut names = Vec::new();
    let entries = std::fs::read_dir(directory).map_err(|source| failed(directory, source))?;
    for entry in entries {
        let path = entry.map_err(|source| failed(directory, source))?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let is_rust = path.extension().is_some_and(|extension| extension == "rs");
        if !is_rust || modules.files.iter().any(|file| file.name == name) {
            continue;
        }
        let text = std::fs::read(&path).map_err(|source| failed(&path, source))?;
        if text.starts_with(b"// Generated from ") {
            names.push(name.into_owned());
        }
    }
    names.sort();
    Ok(names)
}

fn tell_refused(refused: &[Refusal]) {
    for refusal in refused {
        tell(&format!("left out: {refusal}"));
    }
}

/// Says something that is no result. Where it cannot be said, the result and the exit code are there.
fn tell(text: &str) {
    let _ = writeln!(io::stderr(), "{text}");
}

/// Prints a text; a reader that has seen enough is no error.
fn print(text: &str) -> Result<(), Error> {
    match io::stdout().write_all(text.as_bytes()) {
        Err(source) if source.kind() != io::ErrorKind::BrokenPipe => Err(Error::Write {
            file: "the standard output".to_owned(),
            source,
        }),
        _ => Ok(()),
    }
}
