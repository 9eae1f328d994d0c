use connect_runtime::connect_operation;

#[connect_operation(method = PUT, uri = "/files/{InstanceId}")]
#[derive(Debug, PartialEq)]
pub struct StartUpload {
    #[label]
    pub instance_id: String,
    pub file_name: String,
    pub size: Option<i64>,
}

fn main() {
    let built = StartUpload::builder()
        .file_name("a.txt")
        .maybe_size(None)
        .instance_id("i-1")
        .build();
    let written = StartUpload {
        instance_id: "i-1".to_owned(),
        file_name: "a.txt".to_owned(),
        size: None,
    };
    assert_eq!(built, written);
}
