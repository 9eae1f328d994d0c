//! Uploads files to a case or an email of Amazon Connect.
//!
//! ```text
//! cargo run --release --example upload_attachment -- FILE…
//! ```

mod arguments;
mod report;
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
use crate::target::Target;

const NOTHING_TRIED: u8 = 2;

#[tokio::main]
async fn main() -> ExitCode {
    let arguments = Arguments::parse();
    // Dropping the run deletes the files of a local Connect.
    let result = tokio::select! {
        result = run(&arguments) => result,
        _ = tokio::signal::ctrl_c() => Err("interrupted".into()),
    };
    match result {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            // Without standard error there is no one to tell.
            let _ = writeln!(
                std::io::stderr(),
                "upload_attachment: {}",
                one_line(error.as_ref())
            );
            ExitCode::from(NOTHING_TRIED)
        }
    }
}

/// Whether every file was uploaded.
async fn run(arguments: &Arguments) -> Result<bool, Box<dyn Error>> {
    let report = Report::new(arguments.json);
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
        .map(|file| upload(file, arguments, &uploader, &target, &report));
    // Where no one reads what is printed, files were uploaded all the same.
    Ok(join_all(uploads)
        .await
        .into_iter()
        .all(|uploaded| uploaded.unwrap_or(false)))
}

/// The files that were named, or one that lives as long as the folder.
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
    let started = Instant::now();
    let upload = Upload::new(&target.instance_id, &target.resource, Source::path(path))
        .wait(arguments.patience())
        .on_progress(move |progress| shown.show(&progress));
    let result = uploader.send(upload).await;
    bar.clear();
    match result {
        Ok(file) => {
            report.uploaded(path, &file, started.elapsed())?;
            compare(path, &file, target, report).await?;
            Ok(true)
        }
        Err(error) => {
            report.failed(path, &error)?;
            Ok(false)
        }
    }
}

/// A local Connect can be asked for the bytes that arrived.
async fn compare(
    path: &Path,
    file: &UploadedFile,
    target: &Target,
    report: &Report,
) -> Result<(), Box<dyn Error>> {
    let Some(arrived) = target
        .local
        .as_ref()
        .and_then(|local| local.content(&file.file_id))
    else {
        return Ok(());
    };
    if !same_bytes(path.to_owned(), arrived).await? {
        return Err(format!("{}: other bytes arrived than were sent", path.display()).into());
    }
    report.remark("  arrived byte for byte")?;
    Ok(())
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
