use connect_runtime::Client;

fn main() {
    let _ = Client::new();
}
