use connect_runtime::{ConnectEnum, UnknownValue, connect_operation};

#[derive(ConnectEnum, Debug, Clone, PartialEq)]
pub enum Channel {
    Voice,
    #[wire("chat")]
    Chat,
    #[unknown]
    Unknown(UnknownValue),
}

#[connect_operation(method = POST, uri = "/contact/{Channel}")]
pub struct StartContact {
    #[label]
    pub channel: Channel,
    #[query]
    pub others: Option<Vec<Channel>>,
    #[header("x-amz-channel")]
    pub first: Option<Channel>,
    pub last: Channel,
}

fn main() {
    let contact = StartContact::builder()
        .channel(Channel::Voice)
        .last("chat".into())
        .build();
    assert_eq!(contact.channel.as_str(), "VOICE");
    assert_eq!(contact.last, Channel::Chat);
}
