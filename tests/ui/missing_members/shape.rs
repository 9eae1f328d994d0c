use connect_runtime::ConnectShape;

#[derive(ConnectShape)]
pub struct AttachedFile {
    pub file_id: String,
    pub file_name: Option<String>,
}

fn main() {
    AttachedFile::builder().file_name("a.txt").build();
}
