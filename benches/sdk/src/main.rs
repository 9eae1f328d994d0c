//! `sdk N`: the call, N times, with the official SDK.

use std::error::Error;

use aws_config::BehaviorVersion;
use aws_sdk_connect::Client;
use aws_sdk_connect::types::{CreatedByInfo, FileUseCaseType};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let count: usize = std::env::args()
        .nth(1)
        .ok_or("say how many calls")?
        .parse()?;
    let config = aws_config::load_defaults(BehaviorVersion::latest()).await;
    let client = Client::new(&config);
    for _ in 0..count {
        let started = client
            .start_attached_file_upload()
            .instance_id("11111111-2222-3333-4444-555555555555")
            .file_name("contract.pdf")
            .file_size_in_bytes(23_541)
            .file_use_case_type(FileUseCaseType::Attachment)
            .associated_resource_arn("arn:aws:cases:eu-central-1:111122223333:domain/d/case/c")
            .created_by(CreatedByInfo::ConnectUserArn("arn:aws:connect:u".into()))
            .tags("key1", "value1")
            .send()
            .await?;
        std::hint::black_box(started);
    }
    Ok(())
}
