//! Makes one call with the settings of its process, and prints what came of it: for tests of what is
//! read where, as no test may set a variable of its own process.

use connect_operations::attached_files::GetAttachedFile;
use connect_runtime::Client;

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
    let operation = GetAttachedFile::builder()
        .instance_id("i-1")
        .file_id("f-1")
        .associated_resource_arn("arn")
        .build();
    match client.send(operation).await {
        Ok(_) => "ok".to_owned(),
        Err(error) => format!("{:#}", anyhow::Error::new(error)),
    }
}
