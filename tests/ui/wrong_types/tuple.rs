use std::collections::BTreeMap;

use connect_runtime::ConnectShape;

#[derive(ConnectShape)]
pub struct Output {
    pub member: BTreeMap<String, (String, i64)>,
}

fn main() {}
