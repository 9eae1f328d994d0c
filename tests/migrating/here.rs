//! The functions of docs/migrating.md as an application has them on connect-runtime. What they do with
//! aws-sdk-connect is in benches/migrating.

use connect_operations::attached_files::{CreatedByInfo, FileUseCaseType, StartAttachedFileUpload};
use connect_operations::contacts::{StopContact, StopContactError};
use connect_operations::queues::{ListQueues, QueueType};
use connect_runtime::{AnyError, Client};

pub async fn announce_file(
    client: &Client,
    case: &str,
    user: &str,
    bytes: i64,
) -> Result<Option<String>, AnyError> {
    let start = StartAttachedFileUpload::builder()
        .instance_id("i-1")
        .file_name("Vertrag Müller.pdf")
        .file_size_in_bytes(bytes)
        .file_use_case_type(FileUseCaseType::Attachment)
        .associated_resource_arn(case)
        .created_by(CreatedByInfo::ConnectUserArn(user.to_owned()))
        .tags([("team", "claims")])
        .build();
    let started = client.send(start).await?;
    Ok(started.file_id)
}

pub async fn queue_names(client: &Client) -> Result<Vec<String>, AnyError> {
    let list = ListQueues::builder()
        .instance_id("i-1")
        .queue_types([QueueType::Standard])
        .max_results(2)
        .build();
    let mut queues = client.paginate(list).items();
    let mut names = Vec::new();
    while let Some(queue) = queues.next().await? {
        names.extend(queue.name);
    }
    Ok(names)
}

/// Whether the contact was still there.
pub async fn hang_up(client: &Client, contact: &str) -> Result<bool, AnyError> {
    let stop = StopContact::builder()
        .instance_id("i-1")
        .contact_id(contact)
        .build();
    match client.send(stop).await {
        Ok(_) => Ok(true),
        Err(error) => match error.kind() {
            StopContactError::ContactNotFoundException(_) => Ok(false),
            _ => Err(error.into()),
        },
    }
}
