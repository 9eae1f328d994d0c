use connect_runtime::{ConnectEnum, UnknownValue};

#[derive(ConnectEnum, Debug)]
pub enum Channel {
    Voice,
    #[unknown]
    Unknown(UnknownValue),
}

fn main() {
    let _ = Channel::Unknown("FAX".into());
}
