use connect_runtime::connect_operation;

pub struct Reason;

#[connect_operation(method = POST, uri = "/contact/stop")]
pub struct StopContact {
    pub reason: Option<Reason>,
    #[query]
    pub reasons: Option<Vec<Reason>>,
    #[header("x-amz-reason")]
    pub header: Option<Reason>,
}

fn main() {}
