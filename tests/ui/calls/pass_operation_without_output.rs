use connect_runtime::{Client, connect_operation};

#[connect_operation(method = POST, uri = "/contact/stop")]
pub struct StopContact {
    pub contact_id: String,
}

#[allow(dead_code)]
async fn stop(client: Client) -> Result<(), connect_runtime::Error<StopContactError>> {
    let () = client
        .send(StopContact::builder().contact_id("c-1").build())
        .await?;
    Ok(())
}

fn main() {}
