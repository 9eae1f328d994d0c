use connect_runtime::{Client, connect_operation};

#[connect_operation(method = POST, uri = "/contact/stop")]
pub struct StopContact {
    pub contact_id: String,
}

async fn stop(client: Client) {
    let _ = StopContact::builder().contact_id("c-1").send(&client).await;
}

fn main() {}
