//! Where the bytes of an upload come from.

use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

use bytes::Bytes;
use tokio::fs::File;
use tokio::io::AsyncRead;

/// Where the bytes of an upload come from. It is read anew when the file is sent again.
#[derive(Clone)]
pub struct Source(Kind);

#[derive(Clone)]
enum Kind {
    Path(PathBuf),
    Bytes { name: String, bytes: Bytes },
}

/// A source that was found to be there.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Opened {
    pub(crate) length: u64,
}

pub(crate) type Reader = Box<dyn AsyncRead + Send + Unpin>;

impl Source {
    /// A file on disk, streamed as it is sent.
    pub fn path(path: impl Into<PathBuf>) -> Self {
        Self(Kind::Path(path.into()))
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
            Kind::Bytes { name, .. } => Ok(name.clone()),
            Kind::Path(path) => {
                let name = path.file_name().and_then(|name| name.to_str());
                name.map(str::to_owned)
                    .ok_or_else(|| SourceError::NoName(path.clone()))
            }
        }
    }

    /// Finds out the length, and that the source can be read, before anything is sent.
    pub(crate) async fn open(&self) -> Result<Opened, SourceError> {
        let length = match &self.0 {
            Kind::Bytes { bytes, .. } => bytes.len() as u64,
            Kind::Path(path) => {
                let (_, length) = open(path).await?;
                length
            }
        };
        if length == 0 {
            Err(SourceError::Empty)
        } else {
            Ok(Opened { length })
        }
    }

    pub(crate) async fn read(&self, opened: &Opened) -> Result<Reader, SourceError> {
        match &self.0 {
            Kind::Bytes { bytes, .. } => Ok(Box::new(io::Cursor::new(bytes.clone()))),
            Kind::Path(path) => match open(path).await? {
                (file, length) if length == opened.length => Ok(Box::new(file)),
                _ => Err(SourceError::Changed),
            },
        }
    }
}

async fn open(path: &Path) -> Result<(File, u64), SourceError> {
    let unreadable = |error: io::Error| SourceError::Unreadable(path.to_owned(), error);
    let kind = tokio::fs::metadata(path).await.map_err(unreadable)?;
    if kind.is_dir() {
        return Err(SourceError::Folder(path.to_owned()));
    }
    // A pipe would not even open before someone writes to it, and has no length.
    if !kind.is_file() {
        return Err(SourceError::NoFile(path.to_owned()));
    }
    let file = File::open(path).await.map_err(unreadable)?;
    let length = file.metadata().await.map_err(unreadable)?.len();
    Ok((file, length))
}

impl fmt::Debug for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Kind::Path(path) => write!(f, "{}", path.display()),
            Kind::Bytes { name, bytes } => write!(f, "{name} ({} bytes)", bytes.len()),
        }
    }
}

/// A source that cannot be uploaded.
#[derive(Debug)]
#[non_exhaustive]
pub enum SourceError {
    /// The file is not there, or may not be read.
    Unreadable(PathBuf, io::Error),
    /// The path is a folder.
    Folder(PathBuf),
    /// The path is a pipe or a device, which has no length.
    NoFile(PathBuf),
    /// The path ends in no name, or in one that is no Unicode.
    NoName(PathBuf),
    /// There is nothing in the file; the service takes at least one byte.
    Empty,
    /// The file is larger than any number that the service takes.
    TooLarge,
    /// The file has another length than when the upload began.
    Changed,
}

impl fmt::Display for SourceError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unreadable(path, error) => match error.kind() {
                io::ErrorKind::NotFound => {
                    write!(f, "there is no file `{}`; check the path", path.display())
                }
                io::ErrorKind::PermissionDenied => {
                    write!(
                        f,
                        "`{}` may not be read; check its permissions",
                        path.display()
                    )
                }
                _ => write!(f, "`{}` cannot be read: {error}", path.display()),
            },
            Self::Folder(path) => {
                write!(f, "`{}` is a folder; name the files in it", path.display())
            }
            Self::NoFile(path) => write!(
                f,
                "`{}` is a pipe or a device; write it to a file first, for the service asks for the length",
                path.display()
            ),
            Self::NoName(path) => {
                write!(
                    f,
                    "`{}` ends in no name that can be sent; give one with `.file_name(…)`",
                    path.display()
                )
            }
            Self::Empty => f.write_str("the file is empty; the service takes at least one byte"),
            Self::TooLarge => f.write_str("the file is too large for any service"),
            Self::Changed => f.write_str(
                "the file changed its length during the upload; upload it when it is finished",
            ),
        }
    }
}

impl std::error::Error for SourceError {}
