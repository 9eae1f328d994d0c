//! `ours N`: the call, N times, with connect-operations.

use std::error::Error;

use connect_operations::attached_files::{CreatedByInfo, FileUseCaseType, StartAttachedFileUpload};
use connect_runtime::{Client, ConfigError};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let count: usize = std::env::args()
        .nth(1)
        .ok_or("say how many calls")?
        .parse()?;
    let client = client().await?;
    for _ in 0..count {
        let operation = StartAttachedFileUpload::builder()
            .instance_id("11111111-2222-3333-4444-555555555555")
            .file_name("contract.pdf")
            .file_size_in_bytes(23_541)
            .file_use_case_type(FileUseCaseType::Attachment)
            .associated_resource_arn("arn:aws:cases:eu-central-1:111122223333:domain/d/case/c")
            .created_by(CreatedByInfo::ConnectUserArn("arn:aws:connect:u".into()))
            .tags([("key1", "value1")])
            .build();
        let started = client.send(operation).await?;
        std::hint::black_box(started);
    }
    Ok(())
}

#[cfg(feature = "aws-config")]
async fn client() -> Result<Client, ConfigError> {
    connect_aws_config::client().await
}

#[cfg(not(feature = "aws-config"))]
async fn client() -> Result<Client, ConfigError> {
    Client::from_env()
}
