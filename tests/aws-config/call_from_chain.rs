//! Makes a call with a region from code and the credentials of AWS's chain.

use connect_runtime::{Client, Environment, connect_operation};

#[connect_operation(method = GET, uri = "/")]
#[derive(Debug, Clone)]
struct Ask {}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = Client::builder()
        .environment(Environment::of_process())
        .region("eu-west-2")
        .build()?;
    client.send(Ask {}).await?;
    Ok(())
}
