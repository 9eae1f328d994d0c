//! What is reported while a file is uploaded.

use std::sync::Arc;

use connect_operations::attached_files::FileStatusType;
use futures_util::{Stream, stream};
use tokio::sync::watch;

pub(crate) type ProgressFn = Arc<dyn Fn(Progress) + Send + Sync>;

/// How far an upload has come.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Progress {
    /// The service has given the file an id and a place.
    Started {
        /// The file's id.
        file_id: String,
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
        status: FileStatusType,
    },
}

/// A callback, and the stream of what it is called with: always the latest, so that it takes the memory of one.
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
