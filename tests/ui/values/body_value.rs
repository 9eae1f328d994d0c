use connect_runtime::connect_operation;

pub struct Reason;

#[connect_operation(method = POST, uri = "/contact/stop")]
pub struct StopContact {
    pub reason: Reason,
}

fn main() {}
