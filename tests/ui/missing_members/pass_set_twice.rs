use connect_runtime::ConnectShape;

#[derive(ConnectShape, Debug)]
pub struct AttachedFile {
    pub file_id: String,
    pub file_name: Option<String>,
}

fn main() {
    let file = AttachedFile::builder().file_id("a").file_id("b").build();
    assert_eq!(file.file_id, "b");
}
