//! One call that uploads a file: it starts, sends, completes, and waits for the verdict.
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

mod body;
mod content;
mod error;
mod exchange;
mod headers;
mod progress;
mod put;
mod put_error;
mod source;
mod source_error;

use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use connect_runtime::{AnyError, Client, Operation, new_idempotency_token};

pub use self::error::{Step, UploadError, UploadErrorKind};
pub use self::progress::Progress;
pub use self::put_error::PutError;
pub use self::source::Source;
pub use self::source_error::SourceError;

use self::content::State;
use self::error::StepResult as _;
use self::exchange::Limits;
use self::progress::ProgressFn;
use self::put::{Destination, put};
use connect_operations::attached_files::{
    CompleteAttachedFileUpload, CreatedByInfo, FileStatusType, FileUseCaseType, GetAttachedFile,
    StartAttachedFileUpload,
};

/// A scanner may take 60 seconds (stated by AWS); the rest is margin.
const PATIENCE: Duration = Duration::from_secs(90);
/// `GetAttachedFile` is limited to two requests a second.
const FIRST_PAUSE: Duration = Duration::from_millis(500);
const LONGEST_PAUSE: Duration = Duration::from_secs(5);
/// Ten thousand files in a queue wait their turn; this long for one call is an outage.
const THROTTLE_PATIENCE: Duration = Duration::from_mins(10);
/// How often an upload starts anew because its URL expired before the file was sent.
const MAX_STARTS: u32 = 3;

/// The upload of one file.
#[derive(Clone)]
#[must_use = "an upload begins with `.send(&client).await`"]
pub struct Upload {
    instance_id: String,
    associated_resource_arn: String,
    source: Source,
    file_name: Option<String>,
    file_use_case_type: FileUseCaseType,
    created_by: Option<CreatedByInfo>,
    tags: Option<BTreeMap<String, String>>,
    client_token: Option<String>,
    url_expiry_in_seconds: Option<i32>,
    limits: Limits,
    patience: Option<Duration>,
    progress: ProgressFn,
}

/// A file that was uploaded.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UploadedFile {
    /// The file's id, which every other operation asks for.
    pub file_id: String,
    /// The file's ARN.
    pub file_arn: Option<String>,
    /// The file's name.
    pub file_name: String,
    /// The file's size in bytes.
    pub bytes: u64,
    /// `APPROVED`, or what the service said last where the verdict is not waited for.
    pub status: FileStatusType,
}

impl Upload {
    /// Uploads a file to a case or a contact, as an attachment.
    pub fn new(
        instance_id: impl Into<String>,
        associated_resource_arn: impl Into<String>,
        source: Source,
    ) -> Self {
        Self {
            instance_id: instance_id.into(),
            associated_resource_arn: associated_resource_arn.into(),
            source,
            file_name: None,
            file_use_case_type: FileUseCaseType::Attachment,
            created_by: None,
            tags: None,
            client_token: None,
            url_expiry_in_seconds: None,
            limits: Limits::default(),
            patience: Some(PATIENCE),
            progress: Arc::new(|_| {}),
        }
    }

    /// The file's name, instead of the source's.
    pub fn file_name(mut self, name: impl Into<String>) -> Self {
        self.file_name = Some(name.into());
        self
    }

    /// What the file is for, instead of [`FileUseCaseType::Attachment`].
    pub fn file_use_case_type(mut self, use_case: FileUseCaseType) -> Self {
        self.file_use_case_type = use_case;
        self
    }

    /// Who made the file; callers set [`CreatedByInfo::ConnectUserArn`] only.
    pub fn created_by(mut self, created_by: CreatedByInfo) -> Self {
        self.created_by = Some(created_by);
        self
    }

    /// Tags for the file.
    pub fn tags<K: Into<String>, V: Into<String>>(
        mut self,
        tags: impl IntoIterator<Item = (K, V)>,
    ) -> Self {
        self.tags = Some(
            tags.into_iter()
                .map(|(key, value)| (key.into(), value.into()))
                .collect(),
        );
        self
    }

    /// The token that makes a repeated upload the same file. A new one by default.
    pub fn client_token(mut self, token: impl Into<String>) -> Self {
        self.client_token = Some(token.into());
        self
    }

    /// How long the URL is valid to which the file is sent: 5 to 300 s, 300 by default. It may take
    /// longer to send the file; only a PUT that begins later is refused.
    pub fn url_expiry_in_seconds(mut self, seconds: i32) -> Self {
        self.url_expiry_in_seconds = Some(seconds);
        self
    }

    /// The limit for the next bytes of the file to be taken, `None` for none. By default it is 60 s, and
    /// as long as a full socket needs on a link of 16 kB/s before it takes more: 1 s for each 16 kB that
    /// were taken, at most 148 s in all. It holds for each attempt; another follows as the client's
    /// [`RetryPolicy`](connect_runtime::RetryPolicy) says.
    pub fn stall_timeout(mut self, limit: impl Into<Option<Duration>>) -> Self {
        self.limits.set_stall(limit.into());
        self
    }

    /// The limit for S3 to respond once the last byte was taken, `None` for none. By default it is 60 s,
    /// and as long as the bytes that may still be on their way need on a link of 16 kB/s: 1 s for each
    /// 16 kB of the file, at most 585 s in all. It holds for each attempt.
    pub fn response_timeout(mut self, limit: impl Into<Option<Duration>>) -> Self {
        self.limits.set_response(limit.into());
        self
    }

    /// How long to wait for the verdict, 90 s by default; `None` does not wait.
    pub fn wait(mut self, patience: impl Into<Option<Duration>>) -> Self {
        self.patience = patience.into();
        self
    }

    /// Reports how far the upload has come. The callback runs in the task that awaits [`send`](Self::send);
    /// a panic of it ends the upload, and is not caught.
    pub fn on_progress(mut self, progress: impl Fn(Progress<'_>) + Send + Sync + 'static) -> Self {
        self.progress = Arc::new(progress);
        self
    }

    /// Uploads the file.
    ///
    /// A file that fails after it was started stays with the service under its id, which the error
    /// has; delete it with
    /// [`DeleteAttachedFile`](connect_operations::attached_files::DeleteAttachedFile), or leave it.
    ///
    /// # Errors
    /// [`UploadError`], which says at which [`Step`] the upload ended, and why.
    pub async fn send(self, client: &Client) -> Result<UploadedFile, UploadError> {
        let announced = self.source.look().await.at(Step::Open, None)?;
        let file_name = self.choose_name().at(Step::Open, None)?;
        let started = self.start_and_put(client, announced, &file_name).await?;
        self.complete(client, &started.file_id).await?;
        (self.progress)(Progress::Completed);
        let status = match self.patience {
            Some(patience) => self.verdict(client, &started.file_id, patience).await?,
            None => started.status,
        };
        Ok(UploadedFile {
            file_id: started.file_id,
            file_arn: started.file_arn,
            file_name,
            bytes: announced.length,
            status,
        })
    }

    fn choose_name(&self) -> Result<String, SourceError> {
        match &self.file_name {
            Some(name) => Ok(name.clone()),
            None => self.source.name(),
        }
    }

    /// An address that expired before the file was sent is of no use; a new one has a new token.
    async fn start_and_put(
        &self,
        client: &Client,
        announced: State,
        file_name: &str,
    ) -> Result<Started, UploadError> {
        let mut token = self
            .client_token
            .clone()
            .unwrap_or_else(new_idempotency_token);
        let mut starts = 1;
        let mut opened = None;
        loop {
            let started = self.start(client, announced, file_name, &token).await?;
            let content = if let Some(content) = &opened {
                content
            } else {
                // Not before: many uploads may wait for their start at once, more than files can be open.
                let content = self.source.open_unchanged(announced).await;
                opened.insert(content.at(Step::Open, Some(&started.file_id))?)
            };
            (self.progress)(Progress::Started {
                file_id: &started.file_id,
            });
            let destination = &started.destination;
            match put(client, content, destination, self.limits, &self.progress).await {
                Ok(()) => return Ok(started),
                Err(UploadErrorKind::Put(error)) if error.is_expired() && starts < MAX_STARTS => {
                    starts += 1;
                    token = new_idempotency_token();
                }
                Err(error) => return Err(error).at(Step::Put, Some(&started.file_id)),
            }
        }
    }

    async fn start(
        &self,
        client: &Client,
        announced: State,
        file_name: &str,
        token: &str,
    ) -> Result<Started, UploadError> {
        let size = i64::try_from(announced.length)
            .map_err(|_| SourceError::TooLarge)
            .at(Step::Open, None)?;
        let operation = StartAttachedFileUpload::builder()
            .client_token(token)
            .instance_id(&self.instance_id)
            .file_name(file_name)
            .file_size_in_bytes(size)
            .maybe_url_expiry_in_seconds(self.url_expiry_in_seconds)
            .file_use_case_type(self.file_use_case_type.clone())
            .associated_resource_arn(&self.associated_resource_arn)
            .maybe_created_by(self.created_by.clone())
            .maybe_tags(self.tags.clone())
            .build();
        let output = patiently(client, operation).await.at(Step::Start, None)?;
        let file_id = output
            .file_id
            .ok_or(UploadErrorKind::Incomplete("FileId"))
            .at(Step::Start, None)?;
        let destination = Destination::new(client, output.upload_url_metadata, announced.length)
            .at(Step::Start, Some(&file_id))?;
        let status = output.file_status.unwrap_or(FileStatusType::Processing);
        Ok(Started {
            file_id,
            file_arn: output.file_arn,
            status,
            destination,
        })
    }

    async fn complete(&self, client: &Client, file_id: &str) -> Result<(), UploadError> {
        let operation = CompleteAttachedFileUpload::builder()
            .instance_id(&self.instance_id)
            .file_id(file_id)
            .associated_resource_arn(&self.associated_resource_arn)
            .build();
        patiently(client, operation)
            .await
            .at(Step::Complete, Some(file_id))?;
        Ok(())
    }

    async fn verdict(
        &self,
        client: &Client,
        file_id: &str,
        patience: Duration,
    ) -> Result<FileStatusType, UploadError> {
        let asking = async {
            let mut pause = FIRST_PAUSE;
            loop {
                match self.status(client, file_id).await {
                    Ok(FileStatusType::Approved) => return Ok(FileStatusType::Approved),
                    Ok(status @ (FileStatusType::Rejected | FileStatusType::Failed)) => {
                        return Err(UploadErrorKind::NotApproved(status));
                    }
                    Ok(status) => (self.progress)(Progress::Waiting { status: &status }),
                    // Many uploads at once share two requests a second, and the file is with the
                    // service already.
                    Err(error) if error.is_throttling() || is_passing(&error) => {}
                    Err(error) => return Err(error.into()),
                }
                tokio::time::sleep(pause).await;
                pause = (pause * 2).min(LONGEST_PAUSE);
            }
        };
        match tokio::time::timeout(patience, asking).await {
            Ok(verdict) => verdict.at(Step::Wait, Some(file_id)),
            Err(_) => Err(UploadErrorKind::NoVerdict(patience)).at(Step::Wait, Some(file_id)),
        }
    }

    async fn status(&self, client: &Client, file_id: &str) -> Result<FileStatusType, AnyError> {
        let operation = GetAttachedFile::builder()
            .instance_id(&self.instance_id)
            .file_id(file_id)
            .associated_resource_arn(&self.associated_resource_arn)
            .build();
        let file = client.send(operation).await?;
        Ok(file.file_status.unwrap_or(FileStatusType::Processing))
    }
}

/// Makes a call, and waits where the service asks for it: many uploads at once share two requests
/// a second.
async fn patiently<O: Operation + Clone>(
    client: &Client,
    operation: O,
) -> Result<O::Output, AnyError> {
    let mut pause = FIRST_PAUSE;
    let mut waited = Duration::ZERO;
    loop {
        match client.send(operation.clone()).await {
            Err(error) if error.is_throttling() && waited < THROTTLE_PATIENCE => {
                tokio::time::sleep(pause).await;
                waited += pause;
                pause = (pause * 2).min(LONGEST_PAUSE);
            }
            result => return result.map_err(AnyError::from),
        }
    }
}

/// Whether the next time may go better: the service or the network failed, not the request.
fn is_passing(error: &AnyError) -> bool {
    match error.status() {
        Some(status) => status.is_server_error(),
        None => error.may_have_been_sent(),
    }
}

/// A file that the service awaits.
struct Started {
    file_id: String,
    file_arn: Option<String>,
    status: FileStatusType,
    destination: Destination,
}

impl fmt::Debug for Upload {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Upload")
            .field("instance_id", &self.instance_id)
            .field("associated_resource_arn", &self.associated_resource_arn)
            .field("source", &self.source)
            .field("file_name", &self.file_name)
            .finish_non_exhaustive()
    }
}
