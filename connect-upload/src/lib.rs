//! Uploads a file to Amazon Connect in one call: starts the upload, sends the bytes, completes it and waits for
//! the verdict.
//!
//! ```no_run
//! # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
//! use connect_upload::{Source, Upload};
//!
//! let case = "arn:aws:cases:eu-central-1:111122223333:domain/d-1/case/c-1";
//! let file = Upload::new("instance-1", case, Source::path("contract.pdf")).send(&client).await?;
//! println!("{} is {}", file.file_id, file.status);
//! # Ok(())
//! # }
//! ```
//!
//! | | |
//! |---|---|
//! | many files | [`Uploader`]: stays within AWS's stated rates, polls for verdicts in batches |
//! | other sources | [`Source`]: a path, an open file, bytes, a reader, a stream of known or unknown size |
//! | errors | [`UploadError`]: step, file, token, code and request id; [`UploadErrorKind`] |
//! | resuming | [`Upload::resume`], with the error's [`UploadState`] |
//! | single steps | [`Upload::start`], [`Upload::put`], [`UploadState::complete`], [`UploadState::wait_until_approved`] |
//! | progress | [`Upload::on_progress`], [`Upload::progress`] |
//! | the administrator's limits | [`Upload::preflight`] |

mod body;
mod content;
mod error;
mod exchange;
mod flow;
mod headers;
mod one_shot;
mod plan;
mod polls;
mod preflight;
mod progress;
mod put;
mod put_error;
mod source;
mod source_error;
mod spool;
mod state;
mod upload;
mod uploader;

pub use self::error::{UploadError, UploadErrorKind};
pub use self::progress::Progress;
pub use self::put_error::PutError;
pub use self::source::{OneShot, Replayable, Source};
pub use self::source_error::SourceError;
pub use self::state::{Step, UploadState, UploadedFile};
pub use self::upload::Upload;
pub use self::uploader::Uploader;
