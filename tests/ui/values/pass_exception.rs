use connect_runtime::{ConnectException, connect_operation};

#[derive(ConnectException, Debug)]
#[status(404)]
pub struct NotFound {
    pub message: Option<String>,
}

#[connect_operation(method = POST, uri = "/contact/stop", errors(NotFound))]
pub struct StopContact {
    pub contact_id: String,
}

fn main() {
    let error = StopContactError::NotFound(NotFound::builder().message("gone").build());
    assert_eq!(error.to_string(), "NotFound: gone");
}
