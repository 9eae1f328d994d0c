//! The program's output: lines per file, and progress bars on a terminal.

use std::collections::BTreeMap;
use std::error::Error;
use std::io::{self, Write as _};
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use connect_upload::UploadErrorKind;
use connect_upload::{Progress, UploadError, UploadedFile};
use indicatif::{HumanBytes, MultiProgress, ProgressBar, ProgressStyle};

use crate::advice::advice;
use crate::options::OPTIONS;

/// As wide as the terminal, and readable from 80 columns on.
const BAR: &str = "{msg:24!} {wide_bar} {bytes:>11} of {total_bytes:<11} {prefix:13}";

/// Prints the output. indicatif draws bars only if standard error is a terminal.
pub(crate) struct Report {
    bars: MultiProgress,
    json: bool,
    uploaded: AtomicUsize,
    /// The files without a verdict, by their ids.
    unjudged: Arc<Mutex<BTreeMap<String, String>>>,
}

/// A file's state, for the summary when the program is interrupted.
pub(crate) struct Standing {
    path: String,
    file_id: Mutex<String>,
    unjudged: Arc<Mutex<BTreeMap<String, String>>>,
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
            uploaded: AtomicUsize::new(0),
            unjudged: Arc::default(),
        }
    }

    pub(crate) fn standing(&self, path: &Path) -> Standing {
        Standing {
            path: shown(path),
            file_id: Mutex::default(),
            unjudged: Arc::clone(&self.unjudged),
        }
    }

    /// The summary of all files when the program is interrupted.
    pub(crate) fn interrupted(&self, files: usize) -> String {
        let uploaded = self.uploaded.load(Ordering::Relaxed);
        let unjudged = lock(&self.unjudged);
        let unjudged = unjudged
            .iter()
            .map(|(id, path)| format!("; {path}: {id} has no verdict yet"));
        format!(
            "interrupted; {uploaded} of {files} files uploaded{}",
            unjudged.collect::<String>()
        )
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
        is_compared: bool,
    ) -> io::Result<()> {
        self.uploaded.fetch_add(1, Ordering::Relaxed);
        lock(&self.unjudged).remove(&file.file_id);
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
            let compared = if is_compared {
                ", arrived byte for byte"
            } else {
                ""
            };
            // At once, so that the lines of one file stay together.
            let (path, id) = (shown(path), &file.file_id);
            format!(
                "{path}: {status}, {bytes} in {time:.2?}{compared}\n{path}: {id}\n{path}: {arn}"
            )
        };
        self.line(&line)
    }

    pub(crate) fn failed(&self, path: &Path, error: &UploadError) -> io::Result<()> {
        lock(&self.unjudged).remove(error.file_id().unwrap_or_default());
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

impl Standing {
    pub(crate) fn note(&self, progress: &Progress) {
        let mut id = lock(&self.file_id);
        match progress {
            Progress::Started { file_id } => file_id.clone_into(&mut id),
            Progress::Completed => {
                lock(&self.unjudged).insert(id.clone(), self.path.clone());
            }
            _ => {}
        }
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
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

/// An error and its causes on one line, reworded for users of this program.
pub(crate) fn one_line(error: &dyn Error) -> String {
    let mut line = error.to_string();
    let mut cause = error.source();
    while let Some(under) = cause {
        line = format!("{line}: {under}");
        cause = under.source();
    }
    plain(&advice(&line, OPTIONS))
}

/// A path on one line, without control characters.
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

/// The remedy for an error whose message does not give one.
fn remedy(error: &UploadError) -> Option<&'static str> {
    let UploadErrorKind::Call(call) = error.kind() else {
        return None;
    };
    (call.code() == Some("AccessDeniedException")).then_some(
        "the keys lack a permission: connect:StartAttachedFileUpload, and cases:CreateRelatedItem for a case",
    )
}
