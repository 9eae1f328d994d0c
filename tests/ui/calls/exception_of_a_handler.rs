use connect_local::LocalConnect;
use connect_runtime::{ConnectException, connect_operation};

#[derive(ConnectException, Debug)]
pub struct NotFound {
    pub message: Option<String>,
}

#[connect_operation(method = POST, uri = "/contact/stop", errors(NotFound))]
pub struct StopContact {
    pub contact_id: String,
}

fn main() {
    LocalConnect::builder()
        .operation(|_: StopContact| async { Err(NotFound::builder().build()) });
}
