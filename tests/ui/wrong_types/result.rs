use connect_runtime::ConnectShape;

#[derive(ConnectShape)]
pub struct Output {
    pub member: Result<String, i64>,
}

fn main() {}
