//! The call with connect-runtime.

use std::time::Duration;

use connect_operations::attached_files::{CreatedByInfo, FileUseCaseType, StartAttachedFileUpload};
use connect_runtime::{Client, Credentials};

pub(crate) async fn call(count: usize) -> crate::Result<()> {
    let client = Client::builder()
        .region("eu-central-1")
        .credentials(Credentials::new("AKID", "secret", None, None, "bench"))
        .endpoint(format!("http://{}", crate::ENDPOINT))
        .operation_timeout(Duration::from_secs(30))
        .build()?;
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
