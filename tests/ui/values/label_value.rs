use connect_runtime::{Timestamp, connect_operation};

#[connect_operation(method = POST, uri = "/contact/{Since}")]
pub struct StopContact {
    #[label]
    pub since: Timestamp,
}

fn main() {}
