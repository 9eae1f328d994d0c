//! An operation of the application's own: declared, served, called.
//!
//! ```text
//! cargo run --example custom_operation
//! ```
#![expect(
    clippy::print_stdout,
    missing_docs,
    reason = "a program for the terminal"
)]

use connect_local::LocalConnect;
use connect_runtime::{ConnectException, ConnectShape, connect_operation};

/// Ends a contact.
#[connect_operation(
    method = POST,
    uri = "/contact/stop",
    output = StopContactOutput,
    errors(ContactNotFoundException)
)]
#[derive(Debug, Clone)]
pub struct StopContact {
    pub contact_id: String,
    pub instance_id: String,
}

#[derive(Debug, Clone, ConnectShape)]
pub struct StopContactOutput {}

#[derive(Debug, Clone, ConnectException)]
#[status(410)]
pub struct ContactNotFoundException {
    pub message: Option<String>,
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    // The same declaration serves the operation …
    let local = LocalConnect::builder()
        .operation(|stop: StopContact| async move {
            if stop.contact_id == "c-1" {
                return Ok(StopContactOutput::builder().build());
            }
            let message = format!("contact {} does not exist", stop.contact_id);
            Err(ContactNotFoundException::builder()
                .message(message)
                .build()
                .into())
        })
        .start()
        .await?;

    // … and calls it. A member that is left out here does not compile.
    let client = local.client()?;
    let stop = StopContact::builder()
        .instance_id("i-1")
        .contact_id("c-1")
        .build();
    println!("{:?}", client.send(stop).await?);

    let stop = StopContact::builder()
        .instance_id("i-1")
        .contact_id("c-2")
        .build();
    match client
        .send(stop)
        .await
        .map_err(connect_runtime::Error::into_kind)
    {
        Err(StopContactError::ContactNotFoundException(error)) => println!("{error}"),
        other => println!("{other:?}"),
    }
    Ok(())
}
