//! Polls for the verdicts on files, in batches for the files of one case or contact.
//!
//! There is no background task: each waiting upload sleeps until its file is due, and then polls for all
//! files that wait with it. So polling stops when nobody waits.

use std::collections::{BTreeMap, HashMap};
use std::pin::pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use connect_operations::attached_files::{
    BatchGetAttachedFileMetadata, FileStatusType, GetAttachedFile,
};
use connect_runtime::{AnyError, Client};
use futures_util::future::{Either, select};
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};
use tokio::time::Instant;

use crate::error::UploadErrorKind;
use crate::progress::{Progress, ProgressFn};

const FIRST_PAUSE: Duration = Duration::from_millis(500);
const LONGEST_PAUSE: Duration = Duration::from_secs(5);
/// The most ids that `BatchGetAttachedFileMetadata` accepts.
const MOST_IDS: usize = 100;

/// The files that wait for their verdict.
#[derive(Default)]
pub(crate) struct Polls {
    groups: Mutex<HashMap<Resource, Arc<Group>>>,
}

/// What files are attached to: one request covers the files of one resource.
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) struct Resource {
    pub(crate) instance_id: String,
    pub(crate) arn: String,
}

#[derive(Default)]
struct Group {
    waiting: Mutex<Waiting>,
    /// Whoever holds it polls.
    turn: tokio::sync::Mutex<()>,
}

#[derive(Default)]
struct Waiting {
    files: BTreeMap<u64, WaitingFile>,
    next_key: u64,
}

struct WaitingFile {
    id: String,
    statuses: UnboundedSender<FileStatusType>,
    due: Instant,
    pause: Duration,
    /// Polled by itself, because a batch returned no status for it.
    alone: bool,
}

/// A file's place among those that wait, until dropped.
struct Place<'a> {
    polls: &'a Polls,
    resource: Resource,
    group: Arc<Group>,
    key: u64,
}

impl Polls {
    /// Waits until a file is approved.
    pub(crate) async fn wait(
        &self,
        client: &Client,
        resource: Resource,
        file_id: &str,
        progress: &ProgressFn,
    ) -> Result<(), UploadErrorKind> {
        let (place, mut statuses) = self.join(resource, file_id);
        loop {
            let polling = pin!(place.poll_when_due(client));
            match select(pin!(statuses.recv()), polling).await {
                Either::Left((status, _)) => match status {
                    Some(FileStatusType::Approved) => return Ok(()),
                    Some(FileStatusType::Rejected) => return Err(UploadErrorKind::Rejected),
                    Some(FileStatusType::Failed) => return Err(UploadErrorKind::Failed),
                    Some(status) => progress(Progress::Waiting { status }),
                    // The sender lives as long as the place.
                    None => {}
                },
                Either::Right((result, _)) => result?,
            }
        }
    }

    fn join(
        &self,
        resource: Resource,
        file_id: &str,
    ) -> (Place<'_>, UnboundedReceiver<FileStatusType>) {
        let (statuses, receiver) = unbounded_channel();
        let mut groups = locked(&self.groups);
        let group = Arc::clone(groups.entry(resource.clone()).or_default());
        let mut waiting = locked(&group.waiting);
        let key = waiting.next_key;
        waiting.next_key += 1;
        // The first file's poll will soon include this one.
        let others = if waiting.files.is_empty() {
            Duration::ZERO
        } else {
            FIRST_PAUSE
        };
        let file = WaitingFile {
            id: file_id.to_owned(),
            statuses,
            due: Instant::now() + others,
            pause: FIRST_PAUSE,
            alone: false,
        };
        waiting.files.insert(key, file);
        drop(waiting);
        let place = Place {
            polls: self,
            resource,
            group,
            key,
        };
        (place, receiver)
    }
}

impl Drop for Place<'_> {
    fn drop(&mut self) {
        let mut groups = locked(&self.polls.groups);
        let mut waiting = locked(&self.group.waiting);
        waiting.files.remove(&self.key);
        if waiting.files.is_empty() {
            groups.remove(&self.resource);
        }
    }
}

impl Place<'_> {
    /// Sleeps until the file is due, then polls, unless another upload has polled for it meanwhile.
    async fn poll_when_due(&self, client: &Client) -> Result<(), AnyError> {
        tokio::time::sleep_until(self.due()).await;
        let _turn = self.group.turn.lock().await;
        if self.due() > Instant::now() {
            return Ok(());
        }
        let asked = self.choose();
        let result = match &*asked {
            [(_, id)] => self
                .get(client, id)
                .await
                .map(|status| BTreeMap::from([status])),
            _ => self.batch_get(client, &asked).await,
        };
        let result = match result {
            // Concurrent uploads share two requests a second, and the service already has the file.
            Err(error) if error.is_throttling() || is_passing(&error) => Ok(None),
            // The error may concern another file, or batch requests as such.
            Err(_) if asked.len() > 1 => Ok(Some(BTreeMap::new())),
            result => result.map(Some),
        };
        self.pass_on(&asked, result?.as_ref());
        Ok(())
    }

    fn due(&self) -> Instant {
        let waiting = locked(&self.group.waiting);
        let file = waiting.files.get(&self.key);
        file.map_or_else(Instant::now, |file| file.due)
    }

    /// The files of the next batch, those that have waited longest first.
    fn choose(&self) -> Vec<(u64, String)> {
        let waiting = locked(&self.group.waiting);
        let is_alone = waiting.files.get(&self.key).is_some_and(|file| file.alone);
        let mut files: Vec<_> = waiting
            .files
            .iter()
            .filter(|(key, file)| **key == self.key || !is_alone && !file.alone)
            .collect();
        files.sort_by_key(|(_, file)| file.due);
        files.truncate(MOST_IDS);
        files
            .into_iter()
            .map(|(key, file)| (*key, file.id.clone()))
            .collect()
    }

    /// Passes each upload the status of its file, if there is one; `None` if the whole request is to be
    /// repeated.
    fn pass_on(
        &self,
        asked: &[(u64, String)],
        statuses: Option<&BTreeMap<String, FileStatusType>>,
    ) {
        let mut waiting = locked(&self.group.waiting);
        for (key, id) in asked {
            let Some(file) = waiting.files.get_mut(key) else {
                continue;
            };
            match statuses.map(|statuses| statuses.get(id)) {
                Some(None) => {
                    file.alone = true;
                    continue;
                }
                // The receiver is gone once the upload has ended.
                Some(Some(status)) => drop(file.statuses.send(status.clone())),
                None => {}
            }
            file.due = Instant::now() + file.pause;
            file.pause = (file.pause * 2).min(LONGEST_PAUSE);
        }
    }

    async fn get(&self, client: &Client, id: &str) -> Result<(String, FileStatusType), AnyError> {
        let operation = GetAttachedFile::builder()
            .instance_id(&self.resource.instance_id)
            .file_id(id)
            .associated_resource_arn(&self.resource.arn)
            .build();
        let file = client.send(operation).await?;
        Ok((
            id.to_owned(),
            file.file_status.unwrap_or(FileStatusType::Processing),
        ))
    }

    async fn batch_get(
        &self,
        client: &Client,
        asked: &[(u64, String)],
    ) -> Result<BTreeMap<String, FileStatusType>, AnyError> {
        let operation = BatchGetAttachedFileMetadata::builder()
            .file_ids(asked.iter().map(|(_, id)| id))
            .instance_id(&self.resource.instance_id)
            .associated_resource_arn(&self.resource.arn)
            .build();
        let files = client.send(operation).await?.files.unwrap_or_default();
        Ok(files
            .into_iter()
            .map(|file| (file.file_id, file.file_status))
            .collect())
    }
}

/// Whether another attempt may succeed: the service or the network failed, not the request.
fn is_passing(error: &AnyError) -> bool {
    match error.status() {
        Some(status) => status.is_server_error(),
        None => error.may_have_been_sent(),
    }
}

fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
