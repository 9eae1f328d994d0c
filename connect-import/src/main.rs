//! The `connect-import` command-line tool.

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::error::ErrorKind;
use clap::{CommandFactory as _, Parser};
use connect_import::{Error, Finding, Model, Modules, Options, Refusal, Severity};

/// Generates declarations of Amazon Connect operations from AWS's published model.
///
/// The model is the file `botocore/data/connect/2017-08-08/service-2.json.gz` in the Python package
/// botocore; download it with `pip download --no-deps botocore`.
#[derive(Debug, Parser)]
#[command(version, after_help = EXAMPLES)]
#[expect(clippy::struct_excessive_bools, reason = "one for each flag")]
struct Arguments {
    /// The model: service-2.json, optionally gzipped. May be repeated with `--check`, for sources that call
    /// several services.
    #[arg(long, value_name = "FILE", required_unless_present = "diff")]
    model: Vec<PathBuf>,
    /// The operations to declare.
    #[arg(value_name = "OPERATION", required_unless_present_any = ["all", "diff", "check", "limits"])]
    operations: Vec<String>,
    /// Print a complete module instead of declarations to paste.
    #[arg(long, conflicts_with_all = ["out", "diff"])]
    module: bool,
    /// Declare all operations: in one module, or with `--out` in a module for each family of resources.
    #[arg(long, conflicts_with_all = ["operations", "diff"])]
    all: bool,
    /// The directory that `--all` writes into.
    #[arg(long, value_name = "DIR", requires = "all")]
    out: Option<PathBuf>,
    /// A family that `--all` skips because its module is written by hand. May be repeated.
    #[arg(long, value_name = "FAMILY", requires = "out")]
    except: Vec<String>,
    /// Print the limits of all inputs, as a table for a server, instead of declarations.
    #[arg(long, hide = true, conflicts_with_all = ["operations", "module", "all", "diff"])]
    limits: bool,
    /// Mark types as `#[non_exhaustive]`, for crates that others depend on.
    #[arg(long)]
    non_exhaustive: bool,
    /// Implement serde's traits for types if the crate that contains them has this feature enabled.
    #[arg(long, value_name = "FEATURE")]
    serde: Option<String>,
    /// Document each operation with an example, for a module with this path in a library; with `--out`,
    /// the path of the families' modules. `cargo test --doc` compiles the examples.
    #[arg(long, value_name = "PATH")]
    module_path: Option<String>,
    /// A directory with examples to use instead of generated ones, `DescribeUser.rs` and so on: each the
    /// body of an async function that has a `client` and may use `?`.
    #[arg(long, value_name = "DIR")]
    examples: Option<PathBuf>,
    /// The type that implements `connect_runtime::AwsService`, if the model is for another service.
    #[arg(long, value_name = "PATH")]
    service: Option<String>,
    /// The command to name in the first line, if a script runs this one.
    #[arg(long, value_name = "COMMAND")]
    by: Option<String>,
    /// Compare two models, and explain what the changes mean.
    #[arg(long, num_args = 2, value_names = ["OLD", "NEW"], conflicts_with_all = ["model", "operations"])]
    diff: Option<Vec<PathBuf>>,
    /// Compare the declarations in Rust files, and in the Rust blocks of Markdown files, with the model.
    /// Directories are searched recursively.
    #[arg(long, num_args = 1.., value_name = "FILE", conflicts_with_all = ["operations", "all", "module", "diff"])]
    check: Vec<PathBuf>,
    /// Report everything that the declarations omit, not only what a request needs.
    #[arg(long, requires = "check", conflicts_with_all = ["operations", "all", "diff"])]
    complete: bool,
    /// Treat operations that are not in the model, and types that are not in the files, as errors.
    #[arg(long, requires = "check", conflicts_with_all = ["operations", "all", "diff"])]
    strict: bool,
    /// Print findings as JSON, one object per line.
    #[arg(long, requires = "check", conflicts_with_all = ["operations", "all", "diff"])]
    json: bool,
}

const EXAMPLES: &str = "Examples:
  connect-import --model service-2.json.gz DescribeUser StartContactStreaming
  connect-import --model service-2.json.gz --module DescribeUser > src/users.rs
  connect-import --model service-2.json.gz --all --out src/operations
  connect-import --diff old/service-2.json.gz new/service-2.json.gz
  connect-import --check src README.md --model service-2.json.gz

A check prints `file:line:column: problem; remedy [rule]` and fails if it finds errors. To allow an intended
difference, add a comment with the name of the rule on the line or right above it:
  // connect-import: allow(required)
";

fn main() -> ExitCode {
    match run(&Arguments::parse()) {
        Ok(code) => code,
        Err(Error::Several(errors)) => failed(&errors),
        Err(error) => failed(&[error]),
    }
}

/// Reports errors on standard error, one line for each.
fn failed(errors: &[Error]) -> ExitCode {
    for error in errors {
        let cause = std::error::Error::source(error);
        let cause = cause.map(|cause| format!(": {cause}")).unwrap_or_default();
        report(&format!("error: {error}{cause}"));
    }
    ExitCode::FAILURE
}

fn run(arguments: &Arguments) -> Result<ExitCode, Error> {
    if let Some([old, new]) = arguments.diff.as_deref() {
        let diff = connect_import::diff(&Model::read(old)?, &Model::read(new)?);
        print(&diff.to_string())?;
    } else if arguments.check.is_empty() {
        declare(arguments)?;
    } else {
        return check(arguments);
    }
    Ok(ExitCode::SUCCESS)
}

fn check(arguments: &Arguments) -> Result<ExitCode, Error> {
    let models = arguments.model.iter().map(|file| Model::read(file));
    let models = models.collect::<Result<Vec<_>, _>>()?;
    let mut findings = connect_import::check(&arguments.check, &models, arguments.complete)?;
    if arguments.strict {
        for finding in &mut findings {
            finding.severity = Severity::Error;
        }
    }
    let describe = |finding: &Finding| {
        let json = || serde_json::to_string(finding).unwrap_or_default();
        let line = if arguments.json {
            json()
        } else {
            finding.to_string()
        };
        line + "\n"
    };
    print(&findings.iter().map(describe).collect::<String>())?;
    let is_wrong = |finding: &Finding| finding.severity == Severity::Error;
    Ok(if findings.iter().any(is_wrong) {
        ExitCode::FAILURE
    } else {
        ExitCode::SUCCESS
    })
}

fn declare(arguments: &Arguments) -> Result<(), Error> {
    let [file] = &*arguments.model else {
        let message = "`--model` may be repeated only with `--check`";
        let mut command = Arguments::command();
        command.error(ErrorKind::TooManyValues, message).exit()
    };
    let model = Model::read(file)?;
    let options = arguments.options()?;
    if arguments.limits {
        return print(&connect_import::limits(&model, &options));
    }
    if let Some(directory) = &arguments.out {
        return write_all(&model, &options, directory);
    }
    let operations = if arguments.all {
        report_refused(&model, &model.refusals())
    } else {
        arguments.operations.clone()
    };
    let text = connect_import::declarations(&model, &operations, &options)?;
    report_unfilled(&model, &operations);
    print(&text)
}

impl Arguments {
    fn options(&self) -> Result<Options, Error> {
        let mut options = Options::default();
        options.module = self.module;
        options.non_exhaustive = self.non_exhaustive;
        options.serde.clone_from(&self.serde);
        options.service.clone_from(&self.service);
        options.module_path.clone_from(&self.module_path);
        options.except.clone_from(&self.except);
        let ours = || command(std::env::args_os().skip(1));
        options.command = self.by.clone().unwrap_or_else(ours);
        if let Some(directory) = &self.examples {
            options.examples = examples(directory)?;
        }
        Ok(options)
    }
}

/// The files in a directory, by the operations that they are named after.
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

/// The command that regenerates the text. Absolute paths are cut to their last component, because they
/// differ between hosts and the text must not.
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
    report_unfilled(model, &report_refused(model, &modules.refused));
    for name in left_over(directory, &modules)? {
        let file = directory.join(name);
        report(&format!(
            "stale: {} was generated for a family that no longer exists; remove it",
            file.display()
        ));
    }
    report(&format!(
        "wrote {} files to {}; copy the features in features.toml to Cargo.toml",
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

/// Reports the operations that are left out, and returns the others.
fn report_refused(model: &Model, refused: &[Refusal]) -> Vec<String> {
    for refusal in refused {
        report(&format!("left out: {refusal}"));
    }
    let is_refused = |name: &str| refused.iter().any(|refusal| refusal.operation() == name);
    let declared = model.operations().filter(|name| !is_refused(name));
    declared.map(str::to_owned).collect()
}

fn report_unfilled(model: &Model, operations: &[String]) {
    for unfilled in model.unfilled_tokens(operations) {
        report(&format!("note: {unfilled}"));
    }
}

/// Prints a message to standard error. A failure to do so is ignored: the result and the exit code suffice.
fn report(text: &str) {
    let _ = writeln!(io::stderr(), "{text}");
}

/// Prints text to standard output; a closed pipe is not an error.
fn print(text: &str) -> Result<(), Error> {
    match io::stdout().write_all(text.as_bytes()) {
        Err(source) if source.kind() != io::ErrorKind::BrokenPipe => Err(Error::Write {
            file: "standard output".to_owned(),
            source,
        }),
        _ => Ok(()),
    }
}
