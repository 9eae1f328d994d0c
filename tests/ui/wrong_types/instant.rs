use std::time::Instant;

use connect_runtime::ConnectShape;

#[derive(ConnectShape)]
pub struct Output {
    pub member: Instant,
}

fn main() {}
