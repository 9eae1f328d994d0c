//! Makes one call with the settings of its process, and prints what came of it: for tests of what is
//! read where, as no test may set a variable of its own process.

use connect_runtime::Client;
use tests::get_attached_file;

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let outcome = match Client::from_env() {
        Ok(client) => call(client).await,
        Err(error) => format!("{:#}", anyhow::Error::new(error)),
    };
    #[expect(clippy::print_stdout, reason = "it is what the program is for")]
    {
        println!("{outcome}");
    }
}

async fn call(client: Client) -> String {
    match client.send(get_attached_file()).await {
        Ok(_) => "ok".to_owned(),
        Err(error) => format!("{:#}", anyhow::Error::new(error)),
    }
}
