//! The upload of one file: its settings, and how it is sent.

use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;
use std::time::Duration;

use connect_operations::attached_files::{AttachmentScope, CreatedByInfo, FileUseCaseType};
use connect_runtime::Client;
use futures_util::Stream;

use crate::error::UploadError;
use crate::flow::{Flow, Shared};
use crate::plan::Plan;
use crate::progress::{Progress, latest};
use crate::source::{Replayable, Source};
use crate::state::{UploadState, UploadedFile};

/// The upload of one file.
///
/// It is sent by itself, with [`send`](Self::send), or with others, with
/// [`Uploader::send`](crate::Uploader::send). That of a [`Replayable`] source can be cloned, and sent again
/// or [resumed](Self::resume).
#[derive(Clone)]
#[must_use = "an upload begins with `.send(&client).await`"]
pub struct Upload<R = Replayable> {
    pub(crate) plan: Plan,
    replay: PhantomData<R>,
}

impl<R> Upload<R> {
    /// Uploads a file to a case or a contact, as an attachment.
    pub fn new(
        instance_id: impl Into<String>,
        associated_resource_arn: impl Into<String>,
        source: Source<R>,
    ) -> Self {
        Self {
            plan: Plan::new(
                instance_id.into(),
                associated_resource_arn.into(),
                source.origin,
            ),
            replay: PhantomData,
        }
    }

    /// The file's name, instead of the source's.
    pub fn file_name(mut self, name: impl Into<String>) -> Self {
        self.plan.file_name = Some(name.into());
        self
    }

    /// What the file is for, instead of [`FileUseCaseType::Attachment`].
    pub fn file_use_case_type(mut self, use_case: FileUseCaseType) -> Self {
        self.plan.file_use_case_type = use_case;
        self
    }

    /// Who made the file; callers set [`CreatedByInfo::ConnectUserArn`] only.
    pub fn created_by(mut self, created_by: CreatedByInfo) -> Self {
        self.plan.created_by = Some(created_by);
        self
    }

    /// Tags for the file.
    pub fn tags<K: Into<String>, V: Into<String>>(
        mut self,
        tags: impl IntoIterator<Item = (K, V)>,
    ) -> Self {
        let tags = tags.into_iter();
        self.plan.tags = Some(
            tags.map(|(key, value)| (key.into(), value.into()))
                .collect(),
        );
        self
    }

    /// The token that makes a repeated upload the same file. A new one by default.
    pub fn client_token(mut self, token: impl Into<String>) -> Self {
        self.plan.client_token = Some(token.into());
        self
    }

    /// How long the URL is valid to which the file is sent: 5 to 300 s, 300 by default. It may take
    /// longer to send the file; only a PUT that begins later is refused.
    pub fn url_expiry_in_seconds(mut self, seconds: i32) -> Self {
        self.plan.url_expiry_in_seconds = Some(seconds);
        self
    }

    /// Compares name, size and extension with the
    /// [configuration](connect_operations::attached_files::DescribeAttachedFilesConfiguration) of this scope
    /// before the file is declared. An [`Uploader`](crate::Uploader) keeps a configuration for five minutes.
    pub fn preflight(mut self, scope: AttachmentScope) -> Self {
        self.plan.preflight = Some(scope);
        self
    }

    /// The limit for the next bytes of the file to be taken, `None` for none. By default it is 60 s, and
    /// as long as a full socket needs on a link of 16 kB/s before it takes more: 1 s for each 16 kB that
    /// were taken, at most 148 s in all. It holds for each attempt; another follows as the client's
    /// [`RetryPolicy`](connect_runtime::RetryPolicy) says.
    pub fn stall_timeout(mut self, limit: impl Into<Option<Duration>>) -> Self {
        self.plan.limits.set_stall(limit.into());
        self
    }

    /// The limit for S3 to respond once the last byte was taken, `None` for none. By default it is 60 s,
    /// and as long as the bytes that may still be on their way need on a link of 16 kB/s: 1 s for each
    /// 16 kB of the file, at most 585 s in all. It holds for each attempt.
    pub fn response_timeout(mut self, limit: impl Into<Option<Duration>>) -> Self {
        self.plan.limits.set_response(limit.into());
        self
    }

    /// How long to wait for the verdict, 90 s by default; `None` does not wait.
    pub fn wait(mut self, patience: impl Into<Option<Duration>>) -> Self {
        self.plan.patience = patience.into();
        self
    }

    /// The limit for all of the upload, with every attempt, what it waits for its turns, and the verdict.
    /// None by default. With an [`Uploader`](crate::Uploader) it begins when the file is one of those that
    /// are sent at once.
    pub fn timeout(mut self, limit: impl Into<Option<Duration>>) -> Self {
        self.plan.timeout = limit.into();
        self
    }

    /// Reports how far the upload has come. The callback runs in the task that awaits [`send`](Self::send);
    /// a panic of it ends the upload, and is not caught.
    pub fn on_progress(mut self, progress: impl Fn(Progress) + Send + Sync + 'static) -> Self {
        self.plan.progress = Arc::new(progress);
        self
    }

    /// Reports how far the upload has come, as a stream, in place of a callback. It gives the latest report
    /// only, so that it may be read as slowly as one likes, and ends with the upload and its clones.
    pub fn progress(mut self) -> (Self, impl Stream<Item = Progress> + Send + Unpin + use<R>) {
        let (callback, stream) = latest();
        self.plan.progress = callback;
        (self, stream)
    }

    /// Goes on where another upload of the same file has ended, instead of from the beginning. The instance and
    /// the resource are those of the state. After a PUT
    /// that failed, the same URL is used while it is valid, and after that a new Start is sent; what was done
    /// before is not done again.
    ///
    /// ```no_run
    /// # async fn example(client: connect_runtime::Client) -> Result<(), connect_upload::UploadError> {
    /// use connect_upload::{Source, Upload};
    ///
    /// let upload = Upload::new("instance-1", "arn", Source::path("contract.pdf"));
    /// if let Err(error) = upload.clone().send(&client).await {
    ///     upload.resume(error.into_state()).send(&client).await?;
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn resume(mut self, state: UploadState) -> Self {
        self.plan.state = Some(state);
        self
    }

    /// Uploads the file.
    ///
    /// A file that fails after it was started stays with the service under its id, which the error
    /// has; delete it with
    /// [`DeleteAttachedFile`](connect_operations::attached_files::DeleteAttachedFile), or leave it. Where the
    /// future is dropped, nothing goes on.
    ///
    /// # Errors
    /// [`UploadError`], which says at which [`Step`](crate::Step) the upload ended, and why.
    pub async fn send(self, client: &Client) -> Result<UploadedFile, UploadError> {
        Flow::new(&self.plan, client, &Shared::default())
            .run(None)
            .await
    }

    /// The first step alone: declares the file, and returns where it is to be sent.
    ///
    /// ```no_run
    /// # async fn example(client: connect_runtime::Client) -> Result<(), connect_upload::UploadError> {
    /// # use std::time::Duration;
    /// use connect_upload::{Source, Upload};
    ///
    /// let upload = Upload::new("instance-1", "arn", Source::path("contract.pdf"));
    /// let started = upload.start(&client).await?;
    /// let sent = upload.put(&client, started).await?;
    /// let completed = sent.complete(&client).await?;
    /// let file = completed.wait_until_approved(&client, Duration::from_secs(90)).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// As for [`send`](Self::send).
    pub async fn start(&self, client: &Client) -> Result<UploadState, UploadError> {
        Flow::new(&self.plan, client, &Shared::default())
            .start_alone()
            .await
    }

    /// The second step alone: sends the bytes. It takes the source with it; an upload of a [`Replayable`] one
    /// can be cloned.
    ///
    /// # Errors
    /// As for [`send`](Self::send).
    pub async fn put(
        self,
        client: &Client,
        state: UploadState,
    ) -> Result<UploadState, UploadError> {
        let this = self.resume(state);
        Flow::new(&this.plan, client, &Shared::default())
            .put_alone()
            .await
    }
}

impl<R> fmt::Debug for Upload<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Upload")
            .field("instance_id", &self.plan.instance_id)
            .field(
                "associated_resource_arn",
                &self.plan.associated_resource_arn,
            )
            .field("source", &self.plan.origin)
            .field("file_name", &self.plan.file_name)
            .finish_non_exhaustive()
    }
}
