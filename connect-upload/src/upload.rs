//! The upload of one file.

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
/// Send it on its own with [`send`](Self::send), or among others with
/// [`Uploader::send`](crate::Uploader::send). An upload of a [`Replayable`] source can be cloned, and sent again
/// or [resumed](Self::resume).
#[derive(Clone)]
#[must_use = "an upload does nothing until `.send(&client).await`"]
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

    /// The file's name, in place of the source's.
    pub fn file_name(mut self, name: impl Into<String>) -> Self {
        self.plan.file_name = Some(name.into());
        self
    }

    /// What the file is for; [`FileUseCaseType::Attachment`] by default.
    pub fn file_use_case_type(mut self, use_case: FileUseCaseType) -> Self {
        self.plan.file_use_case_type = use_case;
        self
    }

    /// Who created the file; callers may set only [`CreatedByInfo::ConnectUserArn`].
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

    /// The client token, by which a repeated upload yields the same file. A new one by default.
    pub fn client_token(mut self, token: impl Into<String>) -> Self {
        self.plan.client_token = Some(token.into());
        self
    }

    /// How long the upload URL is valid, in seconds: 5 to 300, 300 by default. Sending the file may take
    /// longer; S3 rejects only a PUT that begins later.
    pub fn url_expiry_in_seconds(mut self, seconds: i32) -> Self {
        self.plan.url_expiry_in_seconds = Some(seconds);
        self
    }

    /// Checks name, size and extension against the
    /// [configuration](connect_operations::attached_files::DescribeAttachedFilesConfiguration) of this scope
    /// before the upload is started. An [`Uploader`](crate::Uploader) caches a configuration for five minutes.
    pub fn preflight(mut self, scope: AttachmentScope) -> Self {
        self.plan.preflight = Some(scope);
        self
    }

    /// How long sending may stall, `None` for no limit. The default is 60 s, plus the time that a full socket
    /// buffer needs on a link of 16 kB/s before it accepts more: 1 s for each 16 kB sent, at most 148 s in
    /// all. It applies to each attempt; whether another follows is up to the client's
    /// [`RetryPolicy`](connect_runtime::RetryPolicy).
    pub fn stall_timeout(mut self, limit: impl Into<Option<Duration>>) -> Self {
        self.plan.limits.set_stall(limit.into());
        self
    }

    /// How long to wait for S3's response once the last byte was sent, `None` for no limit. The default is
    /// 60 s, plus the time that bytes still in buffers need on a link of 16 kB/s: 1 s for each 16 kB of the
    /// file, at most 585 s in all. It applies to each attempt.
    pub fn response_timeout(mut self, limit: impl Into<Option<Duration>>) -> Self {
        self.plan.limits.set_response(limit.into());
        self
    }

    /// How long to wait for the verdict; 90 s by default. With `None` the upload does not wait.
    pub fn wait(mut self, patience: impl Into<Option<Duration>>) -> Self {
        self.plan.patience = patience.into();
        self
    }

    /// The limit for the whole upload: every attempt, waiting for rate limits, and the verdict. None by
    /// default. With an [`Uploader`](crate::Uploader) it starts when it is the file's turn.
    pub fn timeout(mut self, limit: impl Into<Option<Duration>>) -> Self {
        self.plan.timeout = limit.into();
        self
    }

    /// Reports progress. The callback runs in the task that awaits [`send`](Self::send); if it panics, the
    /// panic propagates and ends the upload.
    pub fn on_progress(mut self, progress: impl Fn(Progress) + Send + Sync + 'static) -> Self {
        self.plan.progress = Arc::new(progress);
        self
    }

    /// Reports progress as a stream instead of by a callback. The stream yields only the latest report, so it
    /// may be read slowly, and ends with the upload and its clones.
    pub fn progress(mut self) -> (Self, impl Stream<Item = Progress> + Send + Unpin + use<R>) {
        let (callback, stream) = latest();
        self.plan.progress = callback;
        (self, stream)
    }

    /// Continues where another upload of the same file ended, without repeating the steps that succeeded.
    /// Instance and resource are taken from the state. After a failed PUT, the same URL is used while it is
    /// valid; after that, the upload is started again.
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
    /// A file whose upload fails after its start stays with the service, under the id in the error; delete
    /// it with
    /// [`DeleteAttachedFile`](connect_operations::attached_files::DeleteAttachedFile), or leave it.
    /// Dropping the future stops the upload.
    ///
    /// # Errors
    /// [`UploadError`], with the [`Step`](crate::Step) that failed and the reason.
    pub async fn send(self, client: &Client) -> Result<UploadedFile, UploadError> {
        Flow::new(&self.plan, client, &Shared::default())
            .run(None)
            .await
    }

    /// The first step alone: starts the upload, and returns the state with the upload URL.
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

    /// The second step alone: sends the bytes. It consumes the upload; one of a [`Replayable`] source can be
    /// cloned.
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
