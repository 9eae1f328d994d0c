use std::time::Duration;

use connect_runtime::ConnectShape;

#[derive(ConnectShape)]
pub struct Output {
    pub member: Vec<Duration>,
}

fn main() {}
