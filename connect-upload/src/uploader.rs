//! Many uploads that share a client's rates, connections and polling.

use std::fmt;
use std::sync::Arc;

use connect_runtime::{Client, ConfigError, RateLimits, Setting, Settings};
use tokio::sync::Semaphore;

use crate::error::UploadError;
use crate::flow::{Flow, Shared};
use crate::state::UploadedFile;
use crate::upload::Upload;

/// How many files are sent at once by default.
const CONCURRENCY: usize = 16;

/// Uploads many files. Cheap to clone; clones share everything.
///
/// - Calls stay within the rates that AWS states, so that nothing is throttled, unless the client has rate
///   limits already. [`Client::to_builder`] with `.rate_limits(RateLimits::none())` turns that off.
/// - 16 files are sent at once, each with the memory of one chunk. Files that wait for their turn or their
///   verdict take next to no memory.
/// - Verdicts on files of one case or contact are polled in batches. That needs the permission
///   `connect:BatchGetAttachedFileMetadata`; without it, they are polled one by one.
/// - AWS's quota is [50 files for a case and 10 for an email]; further ones fail with
///   `ServiceQuotaExceededException`.
///
/// [50 files for a case and 10 for an email]: https://docs.aws.amazon.com/connect/latest/adminguide/amazon-connect-service-limits.html
///
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_upload::{Source, Upload, Uploader};
/// use futures_util::future::join_all;
///
/// let uploader = Uploader::new(&client)?;
/// let uploads = ["a.pdf", "b.pdf"].map(|path| Upload::new("instance-1", "arn", Source::path(path)));
/// for result in join_all(uploads.map(|upload| uploader.send(upload))).await {
///     println!("{:?}", result?);
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Uploader {
    client: Client,
    slots: Arc<Semaphore>,
    shared: Arc<Shared>,
}

impl Uploader {
    /// An uploader that sends 16 files at once.
    ///
    /// # Errors
    /// If the client cannot be rebuilt with rate limits.
    pub fn new(client: &Client) -> Result<Self, ConfigError> {
        let mut settings = Settings::default();
        settings.rate_limits = Some(Setting::new("the `Uploader`", RateLimits::stated()));
        Ok(Self {
            client: client.to_builder().settings(settings).build()?,
            slots: Arc::new(Semaphore::new(CONCURRENCY)),
            shared: Arc::default(),
        })
    }

    /// How many files this uploader and its clones send at once: at least one, 16 by default.
    pub fn concurrency(mut self, files: usize) -> Self {
        self.slots = Arc::new(Semaphore::new(files.clamp(1, Semaphore::MAX_PERMITS)));
        self
    }

    /// Uploads a file when it is its turn. Dropping the future stops the upload.
    ///
    /// # Errors
    /// As for [`Upload::send`].
    pub async fn send<R>(&self, upload: Upload<R>) -> Result<UploadedFile, UploadError> {
        // The semaphore is never closed.
        let slot = self.slots.acquire().await.ok();
        let flow = Flow::new(&upload.plan, &self.client, &self.shared);
        // Boxed after its turn has come, so that a waiting file takes only the memory of its settings.
        Box::pin(flow.run(slot)).await
    }
}

impl fmt::Debug for Uploader {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Uploader").field(&self.client).finish()
    }
}
