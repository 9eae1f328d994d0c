use connect_runtime::{ConnectShape, body_value};

/// An application's own, which is not a timestamp.
pub struct Duration(i64);

body_value!(Duration);

#[derive(ConnectShape)]
pub struct Output {
    pub duration: Duration,
    pub level: u8,
    pub nothing: Option<Duration>,
}

fn main() {
    let output = Output::builder().duration(Duration(1)).level(2).build();
    assert_eq!((output.duration.0, output.level), (1, 2));
}
