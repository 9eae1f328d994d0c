use connect_runtime::{Client, ConnectShape, connect_operation};

#[connect_operation(method = GET, uri = "/users", output = ListUsersOutput)]
#[derive(Clone)]
pub struct ListUsers {
    #[query]
    #[next_token]
    pub next_token: Option<String>,
}

#[derive(ConnectShape, Debug)]
pub struct ListUsersOutput {
    #[next_token]
    pub next_token: Option<String>,
    pub users: Vec<String>,
}

#[allow(dead_code)]
fn pages(client: Client) {
    let _ = client.paginate(ListUsers::builder().build());
}

fn main() {}
