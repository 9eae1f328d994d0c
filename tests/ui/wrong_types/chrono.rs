use connect_runtime::ConnectShape;

#[derive(ConnectShape)]
pub struct Output {
    pub member: chrono::DateTime<chrono::Utc>,
}

fn main() {}
