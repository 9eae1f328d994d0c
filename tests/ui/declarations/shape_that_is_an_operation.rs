use connect_runtime::{Client, ConnectShape, connect_operation};

#[connect_operation(method = POST, uri = "/contact/stop")]
#[derive(ConnectShape, Debug)]
pub struct StopContact {
    pub contact_id: String,
}

#[derive(ConnectShape, Debug)]
#[connect_operation(method = POST, uri = "/contact/pause")]
pub struct PauseContact {
    pub contact_id: String,
}

async fn stop(client: Client) {
    let stop = StopContact::builder().contact_id("c-1").build();
    let _ = client.send(stop).await;
    let pause = PauseContact::builder().contact_id("c-1").build();
    let _ = client.send(pause).await;
}

fn main() {}
