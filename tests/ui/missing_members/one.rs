use connect_runtime::connect_operation;

#[connect_operation(method = PUT, uri = "/files/{InstanceId}")]
pub struct StartUpload {
    #[label]
    pub instance_id: String,
    pub file_name: String,
    pub size: Option<i64>,
}

fn main() {
    StartUpload::builder().instance_id("i-1").size(1).build();
}
