//! A stream of unknown size, written to a temporary file.

use std::fs::File;

use futures_util::TryStreamExt as _;
use tokio::io::AsyncWriteExt as _;
use tokio::runtime::Handle;

use crate::SourceError;
use crate::one_shot::ByteStream;

/// The file has no name, so the system deletes it once it is closed.
pub(crate) async fn spool(mut stream: ByteStream, limit: u64) -> Result<File, SourceError> {
    // tokio would panic.
    if Handle::try_current().is_err() {
        return Err(SourceError::NoRuntime);
    }
    let file = tokio::task::spawn_blocking(tempfile::tempfile).await;
    let file = file.unwrap_or_else(|error| Err(error.into()));
    let mut file = tokio::fs::File::from_std(file.map_err(SourceError::Stream)?);
    let mut length = 0;
    while let Some(chunk) = stream.try_next().await.map_err(SourceError::Stream)? {
        length += chunk.len() as u64;
        if length > limit {
            return Err(SourceError::LimitExceeded(limit));
        }
        file.write_all(&chunk).await.map_err(SourceError::Stream)?;
    }
    file.flush().await.map_err(SourceError::Stream)?;
    Ok(file.into_std().await)
}
