use connect_runtime::{Client, ConnectShape, connect_operation};

#[connect_operation(method = GET, uri = "/users", output = ListUsersOutput)]
pub struct ListUsers {
    #[query]
    #[next_token]
    pub next_token: Option<String>,
}

#[derive(ConnectShape)]
pub struct ListUsersOutput {
    #[next_token]
    pub next_token: Option<String>,
    #[items]
    pub users: Vec<String>,
}

async fn list(client: Client) {
    let mut users = client.paginate(ListUsers::builder().build()).items();
    while let Ok(Some(user)) = users.next().await {
        println!("{user}");
    }
}

fn main() {}
