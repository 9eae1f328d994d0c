use connect_runtime::{Client, connect_operation};

#[connect_operation(method = POST, uri = "/contact/stop")]
#[derive(Clone)]
pub struct StopContact {
    pub contact_id: String,
}

fn stop(client: Client, operation: StopContact) {
    client.paginate(operation);
}

fn main() {}
