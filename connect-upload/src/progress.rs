//! What is reported while a file is uploaded.

use std::sync::Arc;

use connect_operations::attached_files::FileStatusType;

pub(crate) type ProgressFn = Arc<dyn Fn(Progress<'_>) + Send + Sync>;

/// How far an upload has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Progress<'a> {
    /// The service has given the file an id and a place.
    Started {
        /// The file's id.
        file_id: &'a str,
    },
    /// So many bytes are on their way. The count begins anew when the file is sent again.
    Sent {
        /// How many bytes.
        bytes: u64,
        /// How many there are.
        total: u64,
    },
    /// The file is handed over and being checked.
    Completed,
    /// The service was asked for the verdict.
    Waiting {
        /// What it said.
        status: &'a FileStatusType,
    },
}
