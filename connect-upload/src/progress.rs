//! Progress reports.

use std::sync::Arc;

use connect_operations::attached_files::FileStatusType;
use futures_util::{Stream, stream};
use tokio::sync::watch;

pub(crate) type ProgressFn = Arc<dyn Fn(Progress) + Send + Sync>;

/// How far an upload has got.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Progress {
    /// The service has assigned the file an id and an upload URL.
    Started {
        /// The file's id.
        file_id: String,
    },
    /// Bytes sent so far. The count restarts when the file is sent again.
    Sent {
        /// The bytes sent so far.
        bytes: u64,
        /// The size of the file.
        total: u64,
    },
    /// The upload is complete, and the service is scanning the file.
    Completed,
    /// The service was polled for the verdict.
    Waiting {
        /// The status it returned.
        status: FileStatusType,
    },
}

/// A callback, and a stream of its arguments that keeps only the latest, so that it holds one report.
pub(crate) fn latest() -> (ProgressFn, impl Stream<Item = Progress> + Send + Unpin) {
    let (sender, receiver) = watch::channel(None);
    let callback = move |progress| {
        sender.send_replace(Some(progress));
    };
    let stream = stream::unfold(receiver, |mut receiver| async {
        receiver.changed().await.ok()?;
        let progress = receiver.borrow_and_update().clone();
        Some((progress?, receiver))
    });
    (Arc::new(callback), Box::pin(stream))
}
