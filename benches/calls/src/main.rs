//! `calls server`, `calls hand N`, `calls ours N`: the same call in two ways, against a server that
//! always gives the same answer.

mod hand;
mod ours;
mod server;

type Result<T> = std::result::Result<T, Box<dyn std::error::Error + Send + Sync>>;

const ENDPOINT: &str = "127.0.0.1:4599";

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<()> {
    let mut arguments = std::env::args().skip(1);
    let what = arguments.next().unwrap_or_default();
    let count = arguments.next().unwrap_or_default().parse().unwrap_or(0);
    match what.as_str() {
        "server" => server::serve().await,
        "hand" => hand::call(count).await,
        "ours" => ours::call(count).await,
        _ => Err("write `server`, `hand N` or `ours N`".into()),
    }
}
