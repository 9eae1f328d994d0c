//! The functions of docs/migrating.md as an application has them on aws-sdk-connect.

use aws_sdk_connect::operation::stop_contact::StopContactError;
use aws_sdk_connect::types::{CreatedByInfo, FileUseCaseType, QueueType};
use aws_sdk_connect::{Client, Error};

pub async fn announce_file(
    client: &Client,
    case: &str,
    user: &str,
    bytes: i64,
) -> Result<Option<String>, Error> {
    let started = client
        .start_attached_file_upload()
        .instance_id("i-1")
        .file_name("Vertrag Müller.pdf")
        .file_size_in_bytes(bytes)
        .file_use_case_type(FileUseCaseType::Attachment)
        .associated_resource_arn(case)
        .created_by(CreatedByInfo::ConnectUserArn(user.to_owned()))
        .tags("team", "claims")
        .send()
        .await?;
    Ok(started.file_id)
}

pub async fn queue_names(client: &Client) -> Result<Vec<String>, Error> {
    let mut queues = client
        .list_queues()
        .instance_id("i-1")
        .queue_types(QueueType::Standard)
        .into_paginator()
        .page_size(2)
        .items()
        .send();
    let mut names = Vec::new();
    while let Some(queue) = queues.try_next().await? {
        names.extend(queue.name);
    }
    Ok(names)
}

/// Whether the contact was still there.
pub async fn hang_up(client: &Client, contact: &str) -> Result<bool, Error> {
    let stopped = client
        .stop_contact()
        .instance_id("i-1")
        .contact_id(contact)
        .send()
        .await;
    match stopped {
        Ok(_) => Ok(true),
        Err(error) => match error.into_service_error() {
            StopContactError::ContactNotFoundException(_) => Ok(false),
            error => Err(error.into()),
        },
    }
}
