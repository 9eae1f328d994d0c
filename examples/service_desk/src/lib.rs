//! A service desk on Amazon Connect, which ends contacts and keeps the files of cases. `docs/testing.md` is
//! about its tests.

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
    /// The instance of the contact.
    pub instance_id: String,
}

/// The response to [`StopContact`], which is empty.
#[derive(Debug, Clone, ConnectShape)]
pub struct StopContactOutput {}

/// The contact does not exist, or has ended.
#[derive(Debug, Clone, ConnectException)]
#[status(410)]
pub struct ContactNotFoundException {
    /// The service's message.
    pub message: Option<String>,
}

/// An error of the desk, as text.
pub type DeskError = Box<dyn StdError + Send + Sync>;

/// A service desk for one instance.
#[derive(Debug, Clone)]
pub struct Desk {
    client: Client,
    instance_id: String,
}

impl Desk {
    /// Creates a desk for an instance.
    pub fn new(client: Client, instance_id: &str) -> Self {
        Self {
            client,
            instance_id: instance_id.to_owned(),
        }
    }

    /// Ends a contact, and returns whether it was still there.
    ///
    /// # Errors
    /// If the service does not end it.
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

    /// Attaches a file to a case, and returns its id.
    ///
    /// # Errors
    /// If the upload fails.
    pub async fn attach(&self, case: &str, source: Source) -> Result<String, DeskError> {
        let upload = Upload::new(&self.instance_id, case, source);
        Ok(upload.send(&self.client).await?.file_id)
    }

    /// Deletes a file of a case. It is not an error if the file is gone already.
    ///
    /// # Errors
    /// If the file may still be there.
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

    /// The largest size of a file for each scope, in bytes.
    ///
    /// # Errors
    /// If the service does not return the configuration.
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
