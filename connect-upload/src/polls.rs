//! The verdicts on files, asked for together where they are of one case or contact.
//!
//! There is no task that asks: each upload that waits sleeps until it is time to ask for its own file, and
//! then asks for all that wait with it. So nothing is asked once nobody waits.

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
/// More ids are not taken by `BatchGetAttachedFileMetadata`.
const MOST_IDS: usize = 100;

/// The files whose verdict is waited for.
#[derive(Default)]
pub(crate) struct Polls {
    groups: Mutex<HashMap<Resource, Arc<Group>>>,
}

/// What files are attached to: only files of one can be asked for together.
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) struct Resource {
    pub(crate) instance_id: String,
    pub(crate) arn: String,
}

#[derive(Default)]
struct Group {
    waiting: Mutex<Waiting>,
    /// Whoever holds it asks.
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
    /// It is asked for by itself: together with others, there was no status of it.
    alone: bool,
}

/// A file among those that wait, until it is dropped.
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
                    // Its sender lives as long as the place.
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
        // Others ask for it soon, too.
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
    /// Sleeps until it is time to ask, and asks, unless another has asked for this file meanwhile.
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
            // Many uploads at once share two requests a second, and the file is with the service already.
            Err(error) if error.is_throttling() || is_passing(&error) => Ok(None),
            // It may be about another file, or about asking for several at once.
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

    /// The files that are asked for together, those first that have waited longest.
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

    /// Passes each upload the status of its file, where there is one. Where the whole request is to be made
    /// again, there are no statuses at all.
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
                // Where nobody receives it, the upload has ended.
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

/// Whether the next time may go better: the service or the network failed, not the request.
fn is_passing(error: &AnyError) -> bool {
    match error.status() {
        Some(status) => status.is_server_error(),
        None => error.may_have_been_sent(),
    }
}

fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
