//! Where the bytes of an upload come from.

use std::fmt;
use std::fs::File;
use std::marker::PhantomData;
use std::path::PathBuf;
use std::sync::Arc;

use bytes::Bytes;
use futures_util::Stream;
use tokio::io::AsyncRead;

use crate::content::{Content, OpenFile, State};
use crate::one_shot::{OneShotStream, boxed, stream_of};
use crate::source_error::SourceError;
use crate::spool::spool;

/// Where the bytes of an upload come from, and whether they can be read again.
///
/// A [`Replayable`] source is read again when the file is sent again. It can be cloned, and so can its
/// upload. A [`OneShot`] source is a reader or a stream: once its bytes have been read, the file cannot be sent again.
///
/// The service learns the length before it receives the bytes. If the length or modification time of a file
/// changes before its last chunk is sent, the upload fails with [`SourceError::Changed`]. A file that is
/// renamed, replaced or deleted while it is open is still uploaded. Not every change can be
/// detected: a write through a memory map may leave the modification time as it is until the map is
/// synchronized; a write within the file system's timestamp granularity (a few milliseconds on most) of
/// the one before leaves the same time; a large write that began before the upload has set the time
/// already; and a writer can set the time back.
///
/// The service chooses the content type by the file's name; the upload sends the one it requires.
#[derive(Clone)]
pub struct Source<R = Replayable> {
    pub(crate) origin: Origin,
    replay: PhantomData<R>,
}

/// A [`Source`] that can be read again: a path, an open file, bytes, or a spooled stream.
#[derive(Debug, Clone, Copy)]
pub struct Replayable;

/// A [`Source`] that can be read only once: a reader or a stream.
///
/// Sending the upload consumes its source, so sending it twice does not compile:
///
/// ```compile_fail,E0599
/// # async fn example(client: connect_runtime::Client) -> Result<(), connect_upload::UploadError> {
/// use connect_upload::{Source, Upload};
///
/// let source = Source::reader("log.txt", 5, &b"lines"[..]);
/// let upload = Upload::new("instance-1", "arn", source);
/// if let Err(error) = upload.clone().send(&client).await {
///     upload.resume(error.into_state()).send(&client).await?;
/// }
/// # Ok(())
/// # }
/// ```
///
/// An upload that failed after its PUT no longer needs the bytes:
/// [`UploadState::complete`](crate::UploadState::complete) continues it.
#[derive(Debug)]
pub struct OneShot;

#[derive(Clone)]
pub(crate) enum Origin {
    Path(PathBuf),
    File { name: String, file: Arc<OpenFile> },
    Bytes { name: String, bytes: Bytes },
    Stream { name: String, stream: OneShotStream },
}

impl Source {
    /// A file on disk, streamed as it is sent.
    pub fn path(path: impl Into<PathBuf>) -> Self {
        Self::new(Origin::Path(path.into()))
    }

    /// A file that is open for reading, uploaded under this name. It is sent from its beginning,
    /// regardless of its position.
    pub fn file(name: impl Into<String>, file: File) -> Self {
        let name = name.into();
        let file = OpenFile::new(file, PathBuf::from(&name));
        Self::new(Origin::File { name, file })
    }

    /// Bytes in memory, uploaded under this name.
    pub fn bytes(name: impl Into<String>, bytes: impl Into<Bytes>) -> Self {
        let (name, bytes) = (name.into(), bytes.into());
        Self::new(Origin::Bytes { name, bytes })
    }

    /// A stream of unknown size, uploaded under this name. It is first written to a temporary file, which is
    /// deleted with the last clone of the source, however the program ends.
    ///
    /// # Errors
    /// [`SourceError::LimitExceeded`] if it has more bytes than `limit`, [`SourceError::Stream`] if it or
    /// the file fails, [`SourceError::NoRuntime`] outside a Tokio runtime.
    pub async fn spool<E>(
        name: impl Into<String>,
        limit: u64,
        stream: impl Stream<Item = Result<Bytes, E>> + Send + 'static,
    ) -> Result<Self, SourceError>
    where
        E: Into<Box<dyn std::error::Error + Send + Sync>> + 'static,
    {
        let file = spool(boxed(stream), limit).await?;
        Ok(Self::file(name, file))
    }
}

impl Source<OneShot> {
    /// A reader of exactly `length` bytes, uploaded under this name.
    ///
    /// The reader must end after that many: if it has more or fewer, the upload fails with
    /// [`SourceError::WrongLength`].
    pub fn reader(
        name: impl Into<String>,
        length: u64,
        reader: impl AsyncRead + Send + 'static,
    ) -> Self {
        let (name, stream) = (name.into(), OneShotStream::new(length, stream_of(reader)));
        Self::new(Origin::Stream { name, stream })
    }

    /// A stream of exactly `length` bytes, uploaded under this name.
    ///
    /// The stream must end after that many: if it has more or fewer, the upload fails with
    /// [`SourceError::WrongLength`].
    pub fn stream<E>(
        name: impl Into<String>,
        length: u64,
        stream: impl Stream<Item = Result<Bytes, E>> + Send + 'static,
    ) -> Self
    where
        E: Into<Box<dyn std::error::Error + Send + Sync>> + 'static,
    {
        let (name, stream) = (name.into(), OneShotStream::new(length, boxed(stream)));
        Self::new(Origin::Stream { name, stream })
    }
}

impl<R> Source<R> {
    fn new(origin: Origin) -> Self {
        Self {
            origin,
            replay: PhantomData,
        }
    }
}

impl Origin {
    pub(crate) fn name(&self) -> Result<String, SourceError> {
        match self {
            Self::Bytes { name, .. } | Self::File { name, .. } | Self::Stream { name, .. } => {
                Ok(name.clone())
            }
            Self::Path(path) => {
                let name = path.file_name().and_then(|name| name.to_str());
                name.map(str::to_owned)
                    .ok_or_else(|| SourceError::NoName(path.clone()))
            }
        }
    }

    /// Determines the length, and that the source can be read, before anything is sent.
    pub(crate) async fn look(&self) -> Result<State, SourceError> {
        let state = self.open().await?.state;
        if state.length == 0 {
            return Err(SourceError::Empty);
        }
        Ok(state)
    }

    /// Opens the source for sending, with the announced length.
    pub(crate) async fn open_unchanged(&self, announced: State) -> Result<Content, SourceError> {
        let content = self.open().await?;
        if content.state != announced {
            return Err(SourceError::Changed);
        }
        Ok(content)
    }

    async fn open(&self) -> Result<Content, SourceError> {
        match self {
            Self::Path(path) => Content::of_file(OpenFile::open(path).await?).await,
            Self::File { file, .. } => Content::of_file(Arc::clone(file)).await,
            Self::Bytes { bytes, .. } => Ok(Content::of_bytes(bytes.clone())),
            Self::Stream { stream, .. } => Ok(Content::of_stream(stream.clone())),
        }
    }
}

impl fmt::Debug for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Path(path) => write!(f, "{}", path.display()),
            Self::File { name, .. } => f.write_str(name),
            Self::Bytes { name, bytes } => write!(f, "{name} ({} bytes)", bytes.len()),
            Self::Stream { name, stream } => write!(f, "{name} ({} bytes)", stream.length),
        }
    }
}

impl<R> fmt::Debug for Source<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.origin.fmt(f)
    }
}
