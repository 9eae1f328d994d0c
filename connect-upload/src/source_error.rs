//! Why a source cannot be uploaded.

use std::fmt;
use std::io;
use std::path::PathBuf;

use connect_runtime::transport::NO_RUNTIME;

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
    /// The file has another length or modification time than when the upload began.
    Changed,
    /// A reader or a stream failed, or the temporary file that it is written to.
    Stream(io::Error),
    /// A reader or a stream has not the length that was given.
    WrongLength {
        /// The length that was given.
        expected: u64,
        /// How many bytes were read; where there are more than expected, there may be more still.
        read: u64,
    },
    /// A stream of unknown size has more bytes than this limit.
    LimitExceeded(u64),
    /// The upload was sent outside of a Tokio runtime.
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
            Self::NoRuntime => f.write_str(NO_RUNTIME),
            Self::Empty => f.write_str("the file is empty; the service takes at least one byte"),
            Self::TooLarge => f.write_str("the file is too large for any service"),
            Self::Changed => f.write_str(
                "the file changed during the upload; upload it when nothing writes to it any longer",
            ),
            Self::Stream(_) => f.write_str("the source cannot be read to its end"),
            Self::WrongLength { expected, read } => {
                let found = if read > expected { "more" } else { "fewer" };
                write!(
                    f,
                    "the source has {found} than the {expected} bytes that were given as its length; give the right one"
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
