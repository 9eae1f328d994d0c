use std::time::SystemTime;

use connect_runtime::connect_operation;

#[connect_operation(method = POST, uri = "/contact/{Since}")]
pub struct StopContact {
    #[label]
    pub since: SystemTime,
}

fn main() {}
