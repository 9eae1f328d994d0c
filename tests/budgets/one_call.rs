//! An application that makes one call, whose size is measured.

use std::error::Error;

use connect_operations::attached_files::GetAttachedFile;
use connect_runtime::Client;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let get = GetAttachedFile::builder()
        .instance_id("11111111-2222-3333-4444-555555555555")
        .file_id("f-1")
        .associated_resource_arn("arn:aws:cases:eu-central-1:111122223333:domain/d/case/c");
    let found = Client::from_env()?.send(get.build()).await?;
    std::hint::black_box(found);
    Ok(())
}
