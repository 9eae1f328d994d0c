//! Uploads files to a case or an email of Amazon Connect.
//!
//! ```text
//! cargo run --release --example upload_attachment -- FILE…
//! ```

#[path = "../advice.rs"]
mod advice;
mod arguments;
mod options;
mod report;
mod signals;
mod target;

use std::error::Error;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Instant;

use clap::Parser as _;
use connect_upload::{Source, Upload, UploadedFile, Uploader};
use futures_util::future::join_all;
use tempfile::TempDir;

use crate::arguments::Arguments;
use crate::report::{Report, one_line};
use crate::signals::interrupted;
use crate::target::Target;

const NOTHING_TRIED: u8 = 2;
/// What a shell adds to a signal's number for the exit code.
const SIGNALLED: u8 = 128;

#[tokio::main]
async fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let report = Report::new(arguments.json);
    let result = async {
        let interrupted = interrupted()?;
        // Dropping the run deletes the files of a local Connect.
        tokio::select! {
            result = run(&arguments, &report) => result,
            signal = interrupted => {
                complain(&report.interrupted(arguments.files.len().max(1)));
                Ok(ExitCode::from(SIGNALLED + signal))
            }
        }
    };
    result.await.unwrap_or_else(|error| {
        complain(&one_line(error.as_ref()));
        ExitCode::from(NOTHING_TRIED)
    })
}

fn complain(problem: &str) {
    // If standard error is closed, there is nowhere to report to.
    let _ = writeln!(std::io::stderr(), "upload_attachment: {problem}");
}

async fn run(arguments: &Arguments, report: &Report) -> Result<ExitCode, Box<dyn Error>> {
    let target = Target::new(arguments).await?;
    if let Some(local) = &target.local {
        report.remark(&format!(
            "No keys: uploading to a local Connect at {}.",
            local.endpoint()
        ))?;
    }
    let (_made, files) = files(arguments)?;
    let uploader = Uploader::new(&target.client)?.concurrency(arguments.concurrency.into());
    let uploads = files
        .iter()
        .map(|file| upload(file, arguments, &uploader, &target, report));
    let mut results = join_all(uploads).await.into_iter();
    // If standard output is closed, the files were uploaded nevertheless.
    let is_complete = results.all(|uploaded| uploaded.unwrap_or(false));
    Ok(ExitCode::from(u8::from(!is_complete)))
}

/// The files named on the command line, or a generated one that lives as long as the folder.
fn files(arguments: &Arguments) -> Result<(Option<TempDir>, Vec<PathBuf>), Box<dyn Error>> {
    if !arguments.files.is_empty() {
        return Ok((None, arguments.files.clone()));
    }
    let folder = tempfile::tempdir()?;
    let file = folder.path().join("example.txt");
    std::fs::write(
        &file,
        "This file was made by upload_attachment.\n".repeat(1000),
    )?;
    Ok((Some(folder), vec![file]))
}

/// Whether the file was uploaded; the error is one of printing.
async fn upload(
    path: &Path,
    arguments: &Arguments,
    uploader: &Uploader,
    target: &Target,
    report: &Report,
) -> Result<bool, Box<dyn Error>> {
    let bar = report.bar(path);
    let shown = bar.clone();
    let standing = report.standing(path);
    let started = Instant::now();
    let upload = Upload::new(&target.instance_id, &target.resource, Source::path(path))
        .wait(arguments.patience())
        .on_progress(move |progress| {
            standing.note(&progress);
            shown.show(&progress);
        });
    let result = uploader.send(upload).await;
    bar.clear();
    match result {
        Ok(file) => {
            let is_compared = compare(path, &file, target).await?;
            report.uploaded(path, &file, started.elapsed(), is_compared)?;
            Ok(true)
        }
        Err(error) => {
            report.failed(path, &error)?;
            Ok(false)
        }
    }
}

/// Whether the bytes that arrived are those of the file. Only a local Connect can tell.
async fn compare(
    path: &Path,
    file: &UploadedFile,
    target: &Target,
) -> Result<bool, Box<dyn Error>> {
    let local = target.local.as_ref();
    let Some(arrived) = local.and_then(|local| local.content(&file.file_id)) else {
        return Ok(false);
    };
    if !same_bytes(path.to_owned(), arrived).await? {
        return Err(format!(
            "{}: the bytes that arrived are not those that were sent",
            path.display()
        )
        .into());
    }
    Ok(true)
}

async fn same_bytes(one: PathBuf, other: PathBuf) -> std::io::Result<bool> {
    use tokio::io::{AsyncBufReadExt as _, BufReader};
    let mut one = BufReader::new(tokio::fs::File::open(one).await?);
    let mut other = BufReader::new(tokio::fs::File::open(other).await?);
    loop {
        let (left, right) = (one.fill_buf().await?, other.fill_buf().await?);
        let length = left.len().min(right.len());
        if left.is_empty() || right.is_empty() || left.get(..length) != right.get(..length) {
            return Ok(left.is_empty() && right.is_empty());
        }
        one.consume(length);
        other.consume(length);
    }
}
