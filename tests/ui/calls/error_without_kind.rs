use connect_runtime::{Client, ConnectException, connect_operation};

#[derive(ConnectException, Debug)]
#[status(404)]
pub struct NotFound {
    pub message: Option<String>,
}

#[connect_operation(method = POST, uri = "/contact/stop", errors(NotFound))]
pub struct StopContact {
    pub contact_id: String,
}

async fn stop(client: Client) {
    match client.send(StopContact::builder().contact_id("c-1").build()).await {
        Ok(()) | Err(StopContactError::NotFound(_)) => {}
        Err(error) => println!("{error}"),
    }
}

fn main() {}
