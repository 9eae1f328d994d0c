use connect_runtime::connect_operation;

#[derive(serde::Serialize, serde::Deserialize)]
pub struct StopContactOutput {}

#[connect_operation(method = POST, uri = "/contact/stop", output = StopContactOutput)]
pub struct StopContact {
    pub contact_id: String,
}

fn main() {}
