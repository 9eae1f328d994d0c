use connect_runtime::ConnectShape;

#[derive(ConnectShape)]
pub struct Output {
    pub member: Option<Vec<u8>>,
}

fn main() {}
