//! The sources: Rust files, and the Rust blocks of Markdown files.

use std::path::{Path, PathBuf};
use std::rc::Rc;

use super::file::SourceFile;
use super::report::{Report, Rule};
use crate::Error;

/// A Rust file, or a Rust block of a Markdown file, which is compiled by itself.
pub(super) struct Source {
    pub(super) file: Rc<SourceFile>,
    /// The path of its module, from the location of the file.
    pub(super) module: String,
    pub(super) syntax: syn::File,
}

/// Reads files, and directories recursively.
pub(super) fn read(paths: &[PathBuf], report: &mut Report) -> Result<Vec<Source>, Error> {
    let mut sources = Vec::new();
    for path in paths {
        let mut files = Vec::new();
        find(path, &mut files).map_err(|source| failed(path, source))?;
        for file in files {
            sources.extend(read_file(&file, report).map_err(|source| failed(&file, source))?);
        }
    }
    Ok(sources)
}

fn failed(path: &Path, source: std::io::Error) -> Error {
    let file = path.display().to_string();
    Error::Read { file, source }
}

/// The file at a path or, for a directory, the files below it, in order.
fn find(path: &Path, files: &mut Vec<PathBuf>) -> std::io::Result<()> {
    if !path.is_dir() {
        files.push(path.to_owned());
        return Ok(());
    }
    let entries = std::fs::read_dir(path)?.map(|entry| entry.map(|entry| entry.path()));
    let mut entries = entries.collect::<Result<Vec<_>, _>>()?;
    entries.sort();
    for entry in entries {
        let name = entry.file_name().unwrap_or_default().to_string_lossy();
        let is_source = matches!(extension(&entry), "rs" | "md");
        let is_searched = entry.is_dir() && !name.starts_with('.') && name != "target";
        if is_searched || is_source && !entry.is_dir() {
            find(&entry, files)?;
        }
    }
    Ok(())
}

fn extension(path: &Path) -> &str {
    let extension = path.extension().and_then(|extension| extension.to_str());
    extension.unwrap_or_default()
}

fn read_file(path: &Path, report: &mut Report) -> std::io::Result<Vec<Source>> {
    let text = std::fs::read_to_string(path)?;
    let module = module(&path.canonicalize()?);
    let file = Rc::new(SourceFile {
        name: path.display().to_string(),
        lines: text.lines().map(str::to_owned).collect(),
    });
    let is_markdown = matches!(extension(path), "md" | "markdown");
    let texts = if is_markdown {
        blocks(&text)
    } else {
        vec![text]
    };
    let parsed = texts.iter().enumerate().filter_map(|(number, text)| {
        // Like rustdoc, wrap statements in a function, without moving a line.
        let parsed = syn::parse_file(text).or_else(|error| {
            let wrapped = syn::parse_file(&format!("fn main() {{{text}\n}}"));
            wrapped.ok().filter(|_| is_markdown).ok_or(error)
        });
        let syntax = parsed.map_err(|error| {
            let message = format!("invalid Rust: {error}; correct it");
            report.at_span(&file, error.span(), Rule::Syntax, message);
        });
        let block = is_markdown.then(|| format!("::{number}"));
        Some(Source {
            file: Rc::clone(&file),
            module: module.clone() + &block.unwrap_or_default(),
            syntax: syntax.ok()?,
        })
    });
    Ok(parsed.collect())
}

/// The path of a file's module: `…::src::queues` for `…/src/queues.rs` and `…/src/queues/mod.rs`.
fn module(path: &Path) -> String {
    let path = path.with_extension("");
    let is_root = matches!(
        path.file_name().and_then(|name| name.to_str()),
        Some("mod" | "lib" | "main")
    );
    let path = path.parent().filter(|_| is_root).unwrap_or(&path);
    let parts = path.iter().map(|part| part.to_string_lossy());
    parts.collect::<Vec<_>>().join("::")
}

/// The Rust blocks of Markdown that compile, each padded with empty lines to its position in the file.
fn blocks(text: &str) -> Vec<String> {
    let mut blocks = Vec::new();
    let mut fence: Option<(&str, Option<String>)> = None;
    for (number, line) in text.lines().enumerate() {
        let trimmed = line.trim_start();
        let length = trimmed.len() - trimmed.trim_start_matches(['`', '~']).len();
        let (marks, info) = trimmed.split_at(length);
        match &mut fence {
            None if length >= 3 => {
                let mut words = info.split([',', ' ', '{']).map(str::trim);
                let is_rust = words.next() == Some("rust");
                let compiles = !words.any(|word| matches!(word, "ignore" | "compile_fail"));
                let block = (is_rust && compiles).then(|| "\n".repeat(number + 1));
                fence = Some((marks, block));
            }
            Some((open, block)) if marks.starts_with(*open) && info.trim().is_empty() => {
                blocks.extend(block.take());
                fence = None;
            }
            Some((_, Some(block))) => {
                // Include the lines that rustdoc hides.
                let shown = match trimmed.strip_prefix("# ") {
                    Some(hidden) => {
                        let before = " ".repeat(line.len() - hidden.len());
                        before + hidden
                    }
                    None if trimmed == "#" => String::new(),
                    None => line.to_owned(),
                };
                block.extend([&*shown, "\n"]);
            }
            _ => {}
        }
    }
    blocks
}
