use connect_runtime::ConnectShape;

#[derive(serde::Serialize, serde::Deserialize)]
pub struct Part {
    pub name: String,
}

#[derive(ConnectShape)]
pub struct Output {
    pub member: Option<Part>,
}

fn main() {}
