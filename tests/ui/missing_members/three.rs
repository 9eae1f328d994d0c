use connect_runtime::connect_operation;

#[connect_operation(method = PUT, uri = "/files/{InstanceId}")]
pub struct StartUpload {
    #[label]
    pub instance_id: String,
    pub file_name: String,
    pub size: i64,
}

fn main() {
    StartUpload::builder().build();
}
