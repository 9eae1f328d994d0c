//! Where the bytes of an upload come from.

use std::fmt;
use std::fs::File;
use std::path::PathBuf;
use std::sync::Arc;

use bytes::Bytes;
use tokio::runtime::Handle;

use crate::content::{Content, OpenFile, State};
use crate::source_error::SourceError;

/// Where the bytes of an upload come from. It is read anew when the file is sent again.
///
/// A file whose length or modification time changes before its last chunk is sent is not uploaded: the
/// upload fails with [`SourceError::Changed`]. One that is renamed, replaced or deleted while it is open
/// is still the file. Not every change can be noticed: a write through a memory map may leave the
/// modification time as it is until the map is synchronized; a write within the file system's timestamp
/// granularity (a few milliseconds on most) of the one before leaves the same time; a large write that
/// began before the upload has set the time already; and who writes can set the time back.
#[derive(Clone)]
pub struct Source(Kind);

#[derive(Clone)]
enum Kind {
    Path(PathBuf),
    File { name: String, file: Arc<OpenFile> },
    Bytes { name: String, bytes: Bytes },
}

impl Source {
    /// A file on disk, streamed as it is sent.
    pub fn path(path: impl Into<PathBuf>) -> Self {
        Self(Kind::Path(path.into()))
    }

    /// A file that is open for reading, with the name that it is to have. It is sent from its beginning,
    /// wherever its position is.
    pub fn file(name: impl Into<String>, file: File) -> Self {
        let name = name.into();
        let file = OpenFile::new(file, PathBuf::from(&name));
        Self(Kind::File { name, file })
    }

    /// Bytes in memory, with the name that the file is to have.
    pub fn bytes(name: impl Into<String>, bytes: impl Into<Bytes>) -> Self {
        Self(Kind::Bytes {
            name: name.into(),
            bytes: bytes.into(),
        })
    }

    pub(crate) fn name(&self) -> Result<String, SourceError> {
        match &self.0 {
            Kind::Bytes { name, .. } | Kind::File { name, .. } => Ok(name.clone()),
            Kind::Path(path) => {
                let name = path.file_name().and_then(|name| name.to_str());
                name.map(str::to_owned)
                    .ok_or_else(|| SourceError::NoName(path.clone()))
            }
        }
    }

    /// Finds out the length, and that the source can be read, before anything is sent.
    pub(crate) async fn look(&self) -> Result<State, SourceError> {
        // tokio would panic.
        if Handle::try_current().is_err() {
            return Err(SourceError::NoRuntime);
        }
        let state = self.open().await?.state;
        if state.length == 0 {
            return Err(SourceError::Empty);
        }
        Ok(state)
    }

    /// Opens it to be sent, as it was announced.
    pub(crate) async fn open_unchanged(&self, announced: State) -> Result<Content, SourceError> {
        let content = self.open().await?;
        if content.state != announced {
            return Err(SourceError::Changed);
        }
        Ok(content)
    }

    async fn open(&self) -> Result<Content, SourceError> {
        match &self.0 {
            Kind::Path(path) => Content::of_file(OpenFile::open(path).await?).await,
            Kind::File { file, .. } => Content::of_file(Arc::clone(file)).await,
            Kind::Bytes { bytes, .. } => Ok(Content::of_bytes(bytes.clone())),
        }
    }
}

impl fmt::Debug for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Kind::Path(path) => write!(f, "{}", path.display()),
            Kind::File { name, .. } => f.write_str(name),
            Kind::Bytes { name, bytes } => write!(f, "{name} ({} bytes)", bytes.len()),
        }
    }
}
