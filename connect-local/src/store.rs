//! The attached files: their metadata, and the paths of their bytes.

use std::collections::{BTreeMap, HashMap};
use std::io;
use std::path::PathBuf;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::SystemTime;

use connect_operations::attached_files::{
    AttachmentScope, CreateAttachedFile, CreatedByInfo, FileStatusType, FileUseCaseType,
    StartAttachedFileUpload,
};
use connect_runtime::Timestamp;
use tempfile::{NamedTempFile, TempPath};
use tokio::time::Instant;

use crate::folder::Folder;
use crate::limits::Limits;

/// The store: metadata in memory, bytes in a folder that is deleted with it.
pub(crate) struct Store {
    folder: Folder,
    tables: Mutex<Tables>,
}

#[derive(Default)]
pub(crate) struct Tables {
    pub(crate) files: HashMap<String, StoredFile>,
    pub(crate) limits: HashMap<(String, AttachmentScope), Limits>,
    pub(crate) tokens: HashMap<(String, String), UsedToken>,
}

/// A token that was used, and the request it was used for.
pub(crate) struct UsedToken {
    pub(crate) file_id: String,
    pub(crate) request: Request,
    pub(crate) at: SystemTime,
}

/// The request that a token was used for, with the instance by its id.
#[derive(PartialEq)]
pub(crate) enum Request {
    Start(StartAttachedFileUpload),
    Create(CreateAttachedFile),
}

/// One attached file.
#[derive(Debug, Clone)]
pub(crate) struct StoredFile {
    pub(crate) id: String,
    pub(crate) arn: String,
    pub(crate) instance: String,
    pub(crate) resource: String,
    pub(crate) name: String,
    pub(crate) size: u64,
    pub(crate) use_case: FileUseCaseType,
    pub(crate) created_by: Option<CreatedByInfo>,
    pub(crate) tags: Option<BTreeMap<String, String>>,
    pub(crate) created: SystemTime,
    pub(crate) state: FileState,
    /// Its content, once all bytes have arrived.
    pub(crate) content: Option<Content>,
}

/// The bytes of a file, as S3 describes them.
#[derive(Debug, Clone)]
pub(crate) struct Content {
    /// The first bytes.
    pub(crate) head: Vec<u8>,
    pub(crate) length: u64,
    /// Their MD5 in hexadecimal, in quotation marks.
    pub(crate) etag: String,
    pub(crate) last_modified: SystemTime,
}

/// The state of a file.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum FileState {
    /// The upload was started; no bytes have arrived.
    Awaited,
    /// Its bytes have arrived.
    Received,
    /// The upload was completed; the verdict is there from `until` on, or never.
    Checking {
        until: Option<Instant>,
        verdict: FileStatusType,
    },
}

/// A file whose bytes have arrived, for a scanner to judge.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct ArrivedFile<'a> {
    /// The file's name.
    pub name: &'a str,
    /// The file's size in bytes.
    pub size: u64,
    /// The file's first bytes, at most 1,024.
    pub head: &'a [u8],
}

impl StoredFile {
    pub(crate) fn status(&self, after_start: &FileStatusType) -> FileStatusType {
        match &self.state {
            FileState::Awaited | FileState::Received => after_start.clone(),
            FileState::Checking { until, .. }
                if until.is_none_or(|until| Instant::now() < until) =>
            {
                FileStatusType::Processing
            }
            FileState::Checking { verdict, .. } => verdict.clone(),
        }
    }

    /// What a scanner sees of the file.
    pub(crate) fn arrived(&self) -> ArrivedFile<'_> {
        ArrivedFile {
            name: &self.name,
            size: self.size,
            head: self.content.as_ref().map_or(&[], |content| &content.head),
        }
    }

    /// When the file was started, as the service writes it: with milliseconds.
    pub(crate) fn creation_time(&self) -> String {
        iso8601(self.created)
    }
}

/// `2024-05-03T02:41:28.172Z`
pub(crate) fn iso8601(time: SystemTime) -> String {
    let millis = time
        .duration_since(SystemTime::UNIX_EPOCH)
        .unwrap_or_default()
        .as_millis();
    let seconds =
        Timestamp::from_secs(i64::try_from(millis / 1000).unwrap_or(i64::MAX)).to_string();
    format!("{}.{:03}Z", seconds.trim_end_matches('Z'), millis % 1000)
}

impl Store {
    pub(crate) fn new() -> io::Result<Self> {
        Ok(Self {
            folder: Folder::new_in(&tempfile::env::temp_dir())?,
            tables: Mutex::default(),
        })
    }

    /// A handler that panics leaves the tables consistent, so poisoning is ignored.
    pub(crate) fn tables(&self) -> MutexGuard<'_, Tables> {
        self.tables.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The path of a file's bytes, once they have arrived.
    pub(crate) fn content(&self, file_id: &str) -> PathBuf {
        self.folder.path().join(file_id)
    }

    /// A new path for bytes that are arriving.
    pub(crate) async fn arriving(&self) -> io::Result<(tokio::fs::File, TempPath)> {
        let folder = self.folder.path().to_owned();
        let creating = move || NamedTempFile::new_in(folder);
        let file = tokio::task::spawn_blocking(creating)
            .await
            .map_err(io::Error::other)??;
        let (file, path) = file.into_parts();
        Ok((tokio::fs::File::from_std(file), path))
    }

    /// Stores bytes that have arrived, if the file still exists.
    pub(crate) async fn keep(
        &self,
        file_id: &str,
        arrived: TempPath,
        content: Content,
    ) -> io::Result<bool> {
        tokio::fs::rename(&arrived, self.content(file_id)).await?;
        let known = match self.tables().files.get_mut(file_id) {
            Some(file) => {
                file.content = Some(content);
                if file.state == FileState::Awaited {
                    file.state = FileState::Received;
                }
                true
            }
            None => false,
        };
        if !known {
            tokio::fs::remove_file(self.content(file_id)).await?;
        }
        Ok(known)
    }

    pub(crate) async fn delete(&self, file_id: &str) {
        self.tables().files.remove(file_id);
        // The file may have no bytes yet.
        let _ = tokio::fs::remove_file(self.content(file_id)).await;
    }
}
