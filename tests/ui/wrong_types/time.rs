use connect_runtime::ConnectShape;

#[derive(ConnectShape)]
pub struct Output {
    pub member: time::OffsetDateTime,
}

fn main() {}
