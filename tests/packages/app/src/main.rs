//! Declares an operation, calls it and one that is declared already, and uploads a file: all to a local
//! Amazon Connect in this process.

use std::error::Error;

use connect_local::LocalConnect;
use connect_operations::attached_files::GetAttachedFile;
use connect_runtime::{ConnectShape, connect_operation};
use connect_upload::{Source, Upload};

/// Ends a contact.
#[connect_operation(method = POST, uri = "/contact/stop", output = StopContactOutput)]
#[derive(Debug, Clone)]
pub struct StopContact {
    pub contact_id: String,
    pub instance_id: String,
}

#[derive(Debug, Clone, ConnectShape)]
pub struct StopContactOutput {}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let local = LocalConnect::builder()
        .operation(|_: StopContact| async { Ok(StopContactOutput::builder().build()) })
        .start_without_socket()?;
    let client = local.client()?;

    let stop = StopContact::builder().contact_id("c-1").instance_id("i-1");
    client.send(stop.build()).await?;
    let stops = local.requests::<StopContact>();
    assert_eq!(stops.len(), 1);
    assert_eq!(stops[0].operation.contact_id, "c-1");

    let case = "arn:aws:cases:us-east-1:111122223333:domain/d-1/case/c-1";
    let letter = Source::bytes("letter.pdf", "Dear Sir or Madam");
    let file = Upload::new("i-1", case, letter).send(&client).await?;
    let arrived = local.content(&file.file_id).ok_or("no file arrived")?;
    assert_eq!(std::fs::read(arrived)?, b"Dear Sir or Madam");

    let get = GetAttachedFile::builder()
        .instance_id("i-1")
        .file_id(&file.file_id)
        .associated_resource_arn(case);
    let found = client.send(get.build()).await?;
    assert_eq!(found.file_name.as_deref(), Some("letter.pdf"));
    assert_eq!(found.file_size_in_bytes, 17);
    Ok(())
}
