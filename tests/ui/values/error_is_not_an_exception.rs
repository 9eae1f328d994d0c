use connect_runtime::{ConnectShape, connect_operation};

#[derive(ConnectShape, Debug)]
pub struct NotFound {
    pub message: Option<String>,
}

#[connect_operation(method = POST, uri = "/contact/stop", errors(NotFound))]
pub struct StopContact {
    pub contact_id: String,
}

fn main() {}
