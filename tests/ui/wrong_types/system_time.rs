use std::time::SystemTime;

use connect_runtime::ConnectShape;

#[derive(ConnectShape)]
pub struct Output {
    pub member: Option<SystemTime>,
}

fn main() {}
