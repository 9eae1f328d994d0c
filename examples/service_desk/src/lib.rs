//! A service desk on Amazon Connect: it hangs up, and keeps the files of cases. Its tests are what
//! `docs/testing.md` is about.

use std::error::Error as StdError;

use connect_operations::attached_files::{
    DeleteAttachedFile, DeleteAttachedFileError, ListAttachedFilesConfigurations,
};
use connect_runtime::{Client, ConnectException, ConnectShape, connect_operation};
use connect_upload::{Source, Upload};

/// Ends a contact.
#[connect_operation(
    method = POST,
    uri = "/contact/stop",
    output = StopContactOutput,
    errors(ContactNotFoundException)
)]
#[derive(Debug, Clone, PartialEq)]
pub struct StopContact {
    /// The contact.
    pub contact_id: String,
    /// Its instance.
    pub instance_id: String,
}

/// Nothing.
#[derive(Debug, Clone, ConnectShape)]
pub struct StopContactOutput {}

/// There is no such contact, or it has ended.
#[derive(Debug, Clone, ConnectException)]
#[status(410)]
pub struct ContactNotFoundException {
    /// What the service says.
    pub message: Option<String>,
}

/// What goes wrong at the desk, in words.
pub type DeskError = Box<dyn StdError + Send + Sync>;

/// The desk.
#[derive(Debug, Clone)]
pub struct Desk {
    client: Client,
    instance_id: String,
}

impl Desk {
    /// A desk of one instance.
    pub fn new(client: Client, instance_id: &str) -> Self {
        Self {
            client,
            instance_id: instance_id.to_owned(),
        }
    }

    /// Ends a contact, and says whether it was still there.
    ///
    /// # Errors
    /// When the service does not do it.
    pub async fn hang_up(&self, contact_id: &str) -> Result<bool, DeskError> {
        let stop = StopContact::builder()
            .contact_id(contact_id)
            .instance_id(&self.instance_id)
            .build();
        match self.client.send(stop).await {
            Ok(_) => Ok(true),
            Err(error) => match error.kind() {
                StopContactError::ContactNotFoundException(_) => Ok(false),
                _ => Err(error.into()),
            },
        }
    }

    /// Attaches a file to a case, and gives its id.
    ///
    /// # Errors
    /// When it is not there afterwards.
    pub async fn attach(&self, case: &str, source: Source) -> Result<String, DeskError> {
        let upload = Upload::new(&self.instance_id, case, source);
        Ok(upload.send(&self.client).await?.file_id)
    }

    /// Deletes a file of a case. One that is gone already is deleted.
    ///
    /// # Errors
    /// When it may still be there.
    pub async fn remove(&self, case: &str, file_id: &str) -> Result<(), DeskError> {
        let delete = DeleteAttachedFile::builder()
            .instance_id(&self.instance_id)
            .file_id(file_id)
            .associated_resource_arn(case)
            .build();
        match self.client.send(delete).await {
            Ok(_) => Ok(()),
            Err(error) => match error.kind() {
                DeleteAttachedFileError::ResourceNotFoundException(_) => Ok(()),
                _ => Err(error.into()),
            },
        }
    }

    /// How large a file of any kind may be, in bytes.
    ///
    /// # Errors
    /// When the service does not say it.
    pub async fn largest_file(&self) -> Result<i64, DeskError> {
        let list = ListAttachedFilesConfigurations::builder().instance_id(&self.instance_id);
        let mut limits = self.client.paginate(list.build()).items();
        let mut largest = 0;
        while let Some(limit) = limits.next().await? {
            largest = largest.max(limit.maximum_size_limit_in_bytes.unwrap_or_default());
        }
        Ok(largest)
    }
}
