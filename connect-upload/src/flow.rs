//! The steps of an upload, one after the other.

use std::time::Duration;

use connect_operations::attached_files::{
    CompleteAttachedFileUpload, FileStatusType, StartAttachedFileUpload,
};
use connect_runtime::{AnyError, Client, Operation, new_idempotency_token};
use tokio::runtime::Handle;
use tokio::sync::SemaphorePermit;

use crate::content::State;
use crate::error::{UploadError, UploadErrorKind};
use crate::plan::Plan;
use crate::polls::{Polls, Resource};
use crate::preflight::Configurations;
use crate::progress::{Progress, ProgressFn};
use crate::put::{Destination, put};
use crate::source_error::SourceError;
use crate::state::{Step, UploadState, UploadedFile};

/// AWS limits each operation on attached files to two requests a second.
const FIRST_PAUSE: Duration = Duration::from_millis(500);
const LONGEST_PAUSE: Duration = Duration::from_secs(5);
/// Ten thousand queued files may wait their turn, but a single call throttled for this long is an outage.
const THROTTLE_PATIENCE: Duration = Duration::from_mins(10);
/// How often an upload starts over because its URL expired before the file was sent.
const MAX_STARTS: u32 = 3;

/// What all uploads of an uploader share.
#[derive(Default)]
pub(crate) struct Shared {
    polls: Polls,
    configurations: Configurations,
}

/// An upload in progress.
pub(crate) struct Flow<'a> {
    plan: &'a Plan,
    client: &'a Client,
    shared: &'a Shared,
    state: UploadState,
}

impl<'a> Flow<'a> {
    pub(crate) fn new(plan: &'a Plan, client: &'a Client, shared: &'a Shared) -> Self {
        let state = plan.state.clone().unwrap_or_else(|| UploadState {
            instance_id: plan.instance_id.clone(),
            associated_resource_arn: plan.associated_resource_arn.clone(),
            client_token: plan
                .client_token
                .clone()
                .unwrap_or_else(new_idempotency_token),
            ..UploadState::default()
        });
        Self {
            plan,
            client,
            shared,
            state,
        }
    }

    /// Runs all remaining steps. The permit is held while the file is being sent.
    pub(crate) async fn run(
        mut self,
        slot: Option<SemaphorePermit<'_>>,
    ) -> Result<UploadedFile, UploadError> {
        let result = match self.plan.timeout {
            _ if Handle::try_current().is_err() => Err(SourceError::NoRuntime.into()),
            None => self.all_steps(slot).await,
            Some(limit) => tokio::time::timeout(limit, self.all_steps(slot))
                .await
                .unwrap_or(Err(UploadErrorKind::DeadlineExceeded(limit))),
        };
        result.map_err(|kind| UploadError::new(self.state, kind))
    }

    pub(crate) async fn start_alone(mut self) -> Result<UploadState, UploadError> {
        let result = async {
            let announced = self.look().await?;
            self.start(announced).await
        };
        let result = result.await.map(drop);
        self.state.after(result)
    }

    pub(crate) async fn put_alone(mut self) -> Result<UploadState, UploadError> {
        self.state.step = Step::Put;
        let result = async {
            let announced = self.look().await?;
            let content = self.plan.origin.open_unchanged(announced).await?;
            let destination = self.destination()?;
            let (limits, progress) = (self.plan.limits, &self.plan.progress);
            put(self.client, &content, &destination, limits, progress).await?;
            self.state.step = Step::Complete;
            Ok(())
        };
        let result = result.await;
        self.state.after(result)
    }

    async fn all_steps(
        &mut self,
        slot: Option<SemaphorePermit<'_>>,
    ) -> Result<UploadedFile, UploadErrorKind> {
        if self.state.step <= Step::Put {
            // Released before the wait for the verdict.
            Box::pin(self.start_and_put()).await?;
        }
        if self.state.step == Step::Complete {
            complete(self.client, &mut self.state).await?;
            (self.plan.progress)(Progress::Completed);
        }
        drop(slot);
        match self.plan.patience {
            Some(patience) => {
                let polls = &self.shared.polls;
                wait(
                    self.client,
                    polls,
                    &self.state,
                    patience,
                    &self.plan.progress,
                )
                .await
            }
            None => self.state.uploaded(None),
        }
    }

    /// A URL that expired before the file was sent cannot be renewed; a new start needs a new token.
    async fn start_and_put(&mut self) -> Result<(), UploadErrorKind> {
        let announced = self.look().await?;
        let mut starts = 0;
        let mut opened = None;
        loop {
            let destination = match self.state.step {
                Step::Put => Some(self.destination()?),
                _ => None,
            };
            let destination = match destination {
                Some(destination) if !destination.is_about_to_expire(self.client) => destination,
                expired => {
                    if expired.is_some() {
                        self.state.client_token = new_idempotency_token();
                    }
                    starts += 1;
                    self.start(announced).await?
                }
            };
            let content = if let Some(content) = &opened {
                content
            } else {
                // Opened only now: more uploads may be waiting for their start than files may be open.
                opened.insert(self.plan.origin.open_unchanged(announced).await?)
            };
            (self.plan.progress)(Progress::Started {
                file_id: self.state.file_id().unwrap_or_default().to_owned(),
            });
            let (limits, progress) = (self.plan.limits, &self.plan.progress);
            match put(self.client, content, &destination, limits, progress).await {
                Ok(()) => {
                    self.state.step = Step::Complete;
                    return Ok(());
                }
                Err(UploadErrorKind::Put(error))
                    if error.is_expired() && starts < MAX_STARTS && !content.is_taken() =>
                {
                    self.state.client_token = new_idempotency_token();
                    self.state.step = Step::Start;
                }
                Err(mut error) => {
                    if let UploadErrorKind::Put(error) = &mut error {
                        error.0.starts = starts;
                    }
                    return Err(error);
                }
            }
        }
    }

    /// Determines the file's name and size, and whether it may be sent.
    async fn look(&mut self) -> Result<State, UploadErrorKind> {
        let announced = self.plan.origin.look().await?;
        let state = &mut self.state;
        if state.step == Step::Put && state.bytes != announced.length {
            return Err(SourceError::Changed.into());
        }
        state.bytes = announced.length;
        state.file_name = match &self.plan.file_name {
            Some(name) => name.clone(),
            None => self.plan.origin.name()?,
        };
        if let (Some(scope), Step::Open | Step::Preflight) = (&self.plan.preflight, state.step) {
            state.step = Step::Preflight;
            let (instance, name) = (&state.instance_id, &state.file_name);
            let configurations = &self.shared.configurations;
            configurations
                .check(self.client, instance, scope, name, state.bytes)
                .await?;
        }
        Ok(announced)
    }

    async fn start(&mut self, announced: State) -> Result<Destination, UploadErrorKind> {
        let state = &mut self.state;
        state.step = Step::Start;
        state.started = None;
        let size = i64::try_from(announced.length).map_err(|_| SourceError::TooLarge)?;
        let operation = StartAttachedFileUpload::builder()
            .client_token(&state.client_token)
            .instance_id(&state.instance_id)
            .file_name(&state.file_name)
            .file_size_in_bytes(size)
            .maybe_url_expiry_in_seconds(self.plan.url_expiry_in_seconds)
            .file_use_case_type(self.plan.file_use_case_type.clone())
            .associated_resource_arn(&state.associated_resource_arn)
            .maybe_created_by(self.plan.created_by.clone())
            .maybe_tags(self.plan.tags.clone())
            .build();
        state.started = Some(patiently(self.client, operation).await?);
        state.id()?;
        let destination = self.destination()?;
        self.state.step = Step::Put;
        Ok(destination)
    }

    fn destination(&self) -> Result<Destination, UploadErrorKind> {
        let started = self.state.started.as_ref();
        let metadata = started.and_then(|started| started.upload_url_metadata.clone());
        Destination::new(self.client, metadata, self.state.bytes)
    }
}

impl UploadState {
    /// The third step alone: completes the upload once the bytes were sent.
    ///
    /// # Errors
    /// As for [`Upload::send`](crate::Upload::send).
    pub async fn complete(mut self, client: &Client) -> Result<Self, UploadError> {
        let result = complete(client, &mut self).await;
        self.after(result)
    }

    /// The last step alone: waits until the file is approved, at most for `patience`.
    ///
    /// # Errors
    /// As for [`Upload::send`](crate::Upload::send).
    pub async fn wait_until_approved(
        mut self,
        client: &Client,
        patience: Duration,
    ) -> Result<UploadedFile, UploadError> {
        self.step = Step::Wait;
        let (polls, progress): (_, ProgressFn) = (Polls::default(), std::sync::Arc::new(|_| {}));
        let result = wait(client, &polls, &self, patience, &progress).await;
        result.map_err(|kind| UploadError::new(self, kind))
    }

    fn after(self, result: Result<(), UploadErrorKind>) -> Result<Self, UploadError> {
        match result {
            Ok(()) => Ok(self),
            Err(kind) => Err(UploadError::new(self, kind)),
        }
    }

    fn id(&self) -> Result<&str, UploadErrorKind> {
        self.file_id().ok_or(UploadErrorKind::Incomplete("FileId"))
    }

    /// The file, with this status, or else the one from its start.
    fn uploaded(&self, status: Option<FileStatusType>) -> Result<UploadedFile, UploadErrorKind> {
        let started = self.started.as_ref();
        let status = status.or_else(|| started?.file_status.clone());
        Ok(UploadedFile {
            file_id: self.id()?.to_owned(),
            file_arn: started.and_then(|started| started.file_arn.clone()),
            file_name: self.file_name.clone(),
            bytes: self.bytes,
            status: status.unwrap_or(FileStatusType::Processing),
        })
    }
}

async fn complete(client: &Client, state: &mut UploadState) -> Result<(), UploadErrorKind> {
    state.step = Step::Complete;
    let operation = CompleteAttachedFileUpload::builder()
        .instance_id(&state.instance_id)
        .file_id(state.id()?)
        .associated_resource_arn(&state.associated_resource_arn)
        .build();
    patiently(client, operation).await?;
    state.step = Step::Wait;
    Ok(())
}

async fn wait(
    client: &Client,
    polls: &Polls,
    state: &UploadState,
    patience: Duration,
    progress: &ProgressFn,
) -> Result<UploadedFile, UploadErrorKind> {
    let resource = Resource {
        instance_id: state.instance_id.clone(),
        arn: state.associated_resource_arn.clone(),
    };
    let waiting = polls.wait(client, resource, state.id()?, progress);
    match tokio::time::timeout(patience, waiting).await {
        Ok(verdict) => verdict.and_then(|()| state.uploaded(Some(FileStatusType::Approved))),
        Err(_) => Err(UploadErrorKind::StillProcessing(patience)),
    }
}

/// Makes a call, and waits while the service throttles it: concurrent uploads share two requests
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
