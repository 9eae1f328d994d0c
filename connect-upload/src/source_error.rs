//! Why a source cannot be uploaded.

use std::fmt;
use std::io;
use std::path::PathBuf;

use connect_runtime::transport::NO_RUNTIME;

/// A source that cannot be uploaded.
#[derive(Debug)]
#[non_exhaustive]
pub enum SourceError {
    /// The file does not exist or cannot be read.
    Unreadable(PathBuf, io::Error),
    /// The path is a folder.
    Folder(PathBuf),
    /// The path is a pipe or a device, which has no length.
    NoFile(PathBuf),
    /// The path does not end in a file name, or the name is not valid Unicode.
    NoName(PathBuf),
    /// The file is empty; the service requires at least one byte.
    Empty,
    /// The size of the file exceeds what the protocol can express.
    TooLarge,
    /// The length or modification time of the file has changed since the upload began.
    Changed,
    /// Reading from a reader or stream failed, or writing its temporary file did.
    Stream(io::Error),
    /// A reader or stream does not have the given length.
    WrongLength {
        /// The given length.
        expected: u64,
        /// How many bytes were read. If that is more than expected, there may be even more.
        read: u64,
    },
    /// A stream of unknown size has more bytes than this limit.
    LimitExceeded(u64),
    /// The upload was sent outside a Tokio runtime.
    NoRuntime,
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
                "`{}` is a pipe or a device; write it to a file first, since the service needs the length",
                path.display()
            ),
            Self::NoName(path) => {
                write!(
                    f,
                    "`{}` does not end in a file name that can be sent; give one with `.file_name(…)`",
                    path.display()
                )
            }
            Self::NoRuntime => f.write_str(NO_RUNTIME),
            Self::Empty => f.write_str("the file is empty; the service requires at least one byte"),
            Self::TooLarge => f.write_str("the file is too large for the service"),
            Self::Changed => f.write_str(
                "the file changed during the upload; upload it again once nothing writes to it",
            ),
            Self::Stream(_) => f.write_str("reading the source failed"),
            Self::WrongLength { expected, read } => {
                let found = if read > expected { "more" } else { "fewer" };
                write!(
                    f,
                    "the source has {found} than the {expected} bytes given as its length; give the right length"
                )
            }
            Self::LimitExceeded(limit) => write!(
                f,
                "the stream has more than {limit} bytes; give `Source::spool` a higher limit"
            ),
        }
    }
}

impl std::error::Error for SourceError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Stream(error) => Some(error),
            _ => None,
        }
    }
}
