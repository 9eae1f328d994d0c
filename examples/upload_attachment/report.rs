//! What the program prints: a line a file, and bars on a terminal.

use std::error::Error;
use std::io::{self, Write as _};
use std::path::Path;
use std::time::Duration;

use connect_upload::UploadErrorKind;
use connect_upload::{Progress, UploadError, UploadedFile};
use indicatif::{HumanBytes, MultiProgress, ProgressBar, ProgressStyle};

const BAR: &str = "{msg:30!} {bar:30} {bytes:>10} of {total_bytes:<10} {prefix}";

/// Prints. indicatif draws bars only where standard error is a terminal.
#[derive(Clone)]
pub(crate) struct Report {
    bars: MultiProgress,
    json: bool,
}

/// One file's bar, which is drawn once the file is sent.
#[derive(Clone)]
pub(crate) struct Bar {
    bar: ProgressBar,
    name: String,
}

impl Report {
    pub(crate) fn new(json: bool) -> Self {
        Self {
            bars: MultiProgress::new(),
            json,
        }
    }

    pub(crate) fn bar(&self, path: &Path) -> Bar {
        let bar = self.bars.add(ProgressBar::no_length());
        if let Ok(style) = ProgressStyle::with_template(BAR) {
            bar.set_style(style);
        }
        let name = path.file_name().unwrap_or_default();
        Bar {
            bar,
            name: name.to_string_lossy().into_owned(),
        }
    }

    /// A remark for a person; a script that reads JSON gets none.
    pub(crate) fn remark(&self, text: &str) -> io::Result<()> {
        if self.json { Ok(()) } else { self.line(text) }
    }

    pub(crate) fn uploaded(
        &self,
        path: &Path,
        file: &UploadedFile,
        time: Duration,
    ) -> io::Result<()> {
        let arn = file.file_arn.as_deref().unwrap_or("-");
        let line = if self.json {
            serde_json::json!({
                "path": path.to_string_lossy(),
                "file_id": file.file_id,
                "file_arn": file.file_arn,
                "status": file.status.as_str(),
                "bytes": file.bytes,
                "seconds": time.as_secs_f64(),
            })
            .to_string()
        } else {
            let (status, bytes) = (&file.status, HumanBytes(file.bytes));
            format!(
                "{}: {status}, {bytes} in {time:.2?}\n  {}\n  {arn}",
                shown(path),
                file.file_id
            )
        };
        self.line(&line)
    }

    pub(crate) fn failed(&self, path: &Path, error: &UploadError) -> io::Result<()> {
        let problem = one_line(error);
        let remedy = remedy(error)
            .map(|remedy| format!("; {remedy}"))
            .unwrap_or_default();
        if self.json {
            let line = serde_json::json!({
                "path": path.to_string_lossy(),
                "error": format!("{problem}{remedy}"),
                "step": error.step().to_string(),
                "file_id": error.file_id(),
            });
            return self.line(&line.to_string());
        }
        let line = format!("{}: not uploaded: {problem}{remedy}", shown(path));
        self.bars.suspend(|| writeln!(io::stderr(), "{line}"))
    }

    fn line(&self, line: &str) -> io::Result<()> {
        self.bars.suspend(|| writeln!(io::stdout(), "{line}"))
    }
}

impl Bar {
    pub(crate) fn show(&self, progress: &Progress) {
        match progress {
            Progress::Started { .. } => self.bar.set_message(self.name.clone()),
            Progress::Sent { bytes, total } => {
                self.bar.set_length(*total);
                self.bar.set_position(*bytes);
            }
            Progress::Completed => self.bar.set_prefix("being checked"),
            _ => {}
        }
    }

    pub(crate) fn clear(&self) {
        self.bar.finish_and_clear();
    }
}

/// An error and all that lies under it, on one line, with the options of this program for what sets
/// the same in code.
pub(crate) fn one_line(error: &dyn Error) -> String {
    let mut line = error.to_string();
    let mut cause = error.source();
    while let Some(under) = cause {
        line = format!("{line}: {under}");
        cause = under.source();
    }
    let line = line.replace("`.endpoint(…)`", "--endpoint");
    plain(&line.replace("`.region(…)`", "--region"))
}

/// A path on one line, without what a terminal would obey.
fn shown(path: &Path) -> String {
    plain(&path.to_string_lossy())
}

fn plain(text: &str) -> String {
    let mut plain = String::new();
    for character in text.chars() {
        if character.is_control() {
            plain.extend(character.escape_default());
        } else {
            plain.push(character);
        }
    }
    plain
}

/// What a person can do about an error whose own words do not say it.
fn remedy(error: &UploadError) -> Option<&'static str> {
    let UploadErrorKind::Call(call) = error.kind() else {
        return None;
    };
    (call.code() == Some("AccessDeniedException")).then_some(
        "the keys lack a permission: connect:StartAttachedFileUpload, and cases:CreateRelatedItem for a case",
    )
}
