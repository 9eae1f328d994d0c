use connect_runtime::encode::RequestEncoder;
use connect_runtime::{Connect, ConnectShape, Method, Operation, Paginated, UnmodeledError};

#[derive(ConnectShape)]
struct ListRocketsOutput {
    #[next_token]
    next_token: Option<String>,
}

struct ListRockets;

impl Operation for ListRockets {
    type Service = Connect;
    type Output = ListRocketsOutput;
    type Error = UnmodeledError;
    const NAME: &'static str = "ListRockets";
    const METHOD: Method = Method::GET;
    const URI: &'static str = "/rockets";

    fn encode(&self, _: &mut RequestEncoder) {}
}

impl Paginated for ListRockets {
    fn set_next_token(&mut self, _: Option<String>) {}
}

fn main() {}
