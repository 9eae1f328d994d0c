//! The bytes of a source, and the check that they are still the ones announced.

use std::fs::{File, Metadata};
use std::io;
use std::path::{Path, PathBuf};
use std::pin::Pin;
use std::sync::Arc;
use std::time::SystemTime;

use bytes::Bytes;
use futures_util::{Stream, StreamExt as _, TryStreamExt as _, stream};

use crate::SourceError;
use crate::one_shot::OneShotStream;

/// How much is sent, and reported, at a time.
const CHUNK: u64 = 64 * 1024;
/// How much is read at a time: each read is a blocking task, so reads are larger than chunks.
const BLOCK: u64 = 4 * CHUNK;

/// What identifies an unchanged file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct State {
    pub(crate) length: u64,
    /// As precise as the file system stores it; `None` where it stores none.
    modified: Option<SystemTime>,
}

/// An open source. A file that is renamed or deleted after it was opened is still read.
#[derive(Clone)]
pub(crate) struct Content {
    data: Data,
    pub(crate) state: State,
}

#[derive(Clone)]
enum Data {
    Bytes(Bytes),
    File(Arc<OpenFile>),
    Stream(OneShotStream),
}

/// The bytes of a source, chunk by chunk.
pub(crate) type Chunks = Pin<Box<dyn Stream<Item = Result<Bytes, SourceError>> + Send>>;

impl Content {
    pub(crate) fn of_bytes(bytes: Bytes) -> Self {
        let state = State {
            length: bytes.len() as u64,
            modified: None,
        };
        Self {
            data: Data::Bytes(bytes),
            state,
        }
    }

    pub(crate) fn of_stream(stream: OneShotStream) -> Self {
        let state = State {
            length: stream.length,
            modified: None,
        };
        Self {
            data: Data::Stream(stream),
            state,
        }
    }

    pub(crate) async fn of_file(file: Arc<OpenFile>) -> Result<Self, SourceError> {
        let state = file.clone().blocking(OpenFile::state).await?;
        Ok(Self {
            data: Data::File(file),
            state,
        })
    }

    /// Whether its bytes have been consumed and cannot be read again.
    pub(crate) fn is_taken(&self) -> bool {
        match &self.data {
            Data::Stream(stream) => stream.is_taken(),
            Data::Bytes(_) | Data::File(_) => false,
        }
    }

    /// Fails if the file has changed since it was opened.
    pub(crate) async fn check(&self) -> Result<(), SourceError> {
        let before = self.state;
        match &self.data {
            Data::Bytes(_) | Data::Stream(_) => Ok(()),
            Data::File(file) => {
                let file = Arc::clone(file);
                file.blocking(move |file| file.check(before)).await
            }
        }
    }

    /// The bytes from the beginning.
    pub(crate) fn chunks(&self) -> Chunks {
        let (before, total) = (self.state, self.state.length);
        match self.data.clone() {
            Data::Stream(stream) => stream.chunks().boxed(),
            Data::Bytes(bytes) => stream::iter(split(bytes).map(Ok)).boxed(),
            Data::File(file) => blocks(total)
                .then(move |(start, end)| Arc::clone(&file).block(start, end, before))
                .map_ok(|block| stream::iter(split(block).map(Ok)))
                .try_flatten()
                .boxed(),
        }
    }
}

/// Where each block begins and ends. The last chunk is a block by itself.
fn blocks(total: u64) -> impl Stream<Item = (u64, u64)> + Send {
    let last = total.saturating_sub(1) / CHUNK * CHUNK;
    stream::unfold(0, move |start| async move {
        let end = if start < last {
            last.min(start + BLOCK)
        } else {
            total
        };
        (start < total).then_some(((start, end), end))
    })
}

fn split(mut bytes: Bytes) -> impl Iterator<Item = Bytes> + Send {
    std::iter::from_fn(move || {
        let length = bytes.len().min(index(CHUNK));
        (length > 0).then(|| bytes.split_to(length))
    })
}

/// An offset as an index into memory.
fn index(offset: u64) -> usize {
    usize::try_from(offset).unwrap_or(usize::MAX)
}

pub(crate) struct OpenFile {
    file: File,
    /// How errors refer to it.
    path: PathBuf,
}

impl OpenFile {
    pub(crate) fn new(file: File, path: PathBuf) -> Arc<Self> {
        Arc::new(Self { file, path })
    }

    pub(crate) async fn open(path: &Path) -> Result<Arc<Self>, SourceError> {
        let metadata = tokio::fs::metadata(path).await.map_err(unreadable(path))?;
        // Opening a pipe would block until something writes to it.
        check_kind(path, &metadata)?;
        let opened = tokio::fs::File::open(path).await;
        let file = opened.map_err(unreadable(path))?.into_std().await;
        Ok(Self::new(file, path.to_owned()))
    }

    async fn blocking<T: Send + 'static>(
        self: Arc<Self>,
        work: impl FnOnce(&Self) -> Result<T, SourceError> + Send + 'static,
    ) -> Result<T, SourceError> {
        let file = Arc::clone(&self);
        let result = tokio::task::spawn_blocking(move || work(&file)).await;
        result.unwrap_or_else(|error| Err(unreadable(&self.path)(error.into())))
    }

    /// It is checked after each block was read, so that the last chunk of a file that has changed is never sent.
    async fn block(
        self: Arc<Self>,
        start: u64,
        end: u64,
        before: State,
    ) -> Result<Bytes, SourceError> {
        self.blocking(move |file| {
            let mut bytes = vec![0; index(end - start)];
            file.read(&mut bytes, start)?;
            // protects: S3 gets no file whole that changed while it was sent
            file.check(before)?;
            Ok(Bytes::from(bytes))
        })
        .await
    }

    fn state(&self) -> Result<State, SourceError> {
        let metadata = self.file.metadata().map_err(unreadable(&self.path))?;
        check_kind(&self.path, &metadata)?;
        Ok(State {
            length: metadata.len(),
            modified: metadata.modified().ok(),
        })
    }

    fn check(&self, before: State) -> Result<(), SourceError> {
        if self.state()? == before {
            Ok(())
        } else {
            Err(SourceError::Changed)
        }
    }

    fn read(&self, bytes: &mut [u8], offset: u64) -> Result<(), SourceError> {
        read_exact_at(&self.file, bytes, offset).map_err(|error| match error.kind() {
            io::ErrorKind::UnexpectedEof => SourceError::Changed,
            _ => unreadable(&self.path)(error),
        })
    }
}

fn check_kind(path: &Path, metadata: &Metadata) -> Result<(), SourceError> {
    if metadata.is_dir() {
        return Err(SourceError::Folder(path.to_owned()));
    }
    // Only a file has a length.
    if !metadata.is_file() {
        return Err(SourceError::NoFile(path.to_owned()));
    }
    Ok(())
}

fn unreadable(path: &Path) -> impl Fn(io::Error) -> SourceError {
    |error| SourceError::Unreadable(path.to_owned(), error)
}

/// Reads at an offset, leaving the file's position alone: other handles may share it.
#[cfg(unix)]
fn read_exact_at(file: &File, bytes: &mut [u8], offset: u64) -> io::Result<()> {
    std::os::unix::fs::FileExt::read_exact_at(file, bytes, offset)
}

#[cfg(windows)]
fn read_exact_at(file: &File, mut bytes: &mut [u8], mut offset: u64) -> io::Result<()> {
    while !bytes.is_empty() {
        let read = std::os::windows::fs::FileExt::seek_read(file, bytes, offset)?;
        if read == 0 {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        bytes = std::mem::take(&mut bytes).split_at_mut(read).1;
        offset += read as u64;
    }
    Ok(())
}
