//! Makes a call with an `SdkConfig` that says nothing of proxies, and prints what came of it.

use aws_config::SdkConfig;
use aws_config::retry::RetryConfig;
use aws_types::region::Region;
use aws_types::sdk_config::SharedCredentialsProvider;
use connect_runtime::{Client, Credentials, Environment, connect_operation};

#[connect_operation(method = GET, uri = "/")]
#[derive(Debug, Clone)]
struct Ask {}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let keys = Credentials::new("AKIDCONF", "secret", None, None, "test");
    let config = SdkConfig::builder()
        .region(Region::new("eu-west-2"))
        .credentials_provider(SharedCredentialsProvider::new(keys))
        .retry_config(RetryConfig::disabled())
        .build();
    let client = Client::builder()
        .environment(Environment::from_process().without_aws())
        .settings(connect_aws_config::settings(&config))
        .build();
    let outcome = match client {
        Ok(client) => client
            .send(Ask {})
            .await
            .err()
            .map(|error| error.to_string()),
        Err(error) => Some(error.to_string()),
    };
    #[expect(clippy::print_stdout, reason = "it is what the program is for")]
    {
        println!("{}", outcome.unwrap_or_default());
    }
}
