use connect_runtime::connect_operation;

#[connect_operation(method = POST, uri = "/contact/stop")]
pub struct StopContact {
    pub seconds: Option<i32>,
}

fn stop(seconds: Option<i32>) -> StopContact {
    StopContact::builder().seconds(seconds).build()
}

fn main() {}
