//! A local Connect whose typed handlers pass on what they are called with, by this project's own client,
//! to the server that `BACKEND` names, and return what it returns.
//!
//! So a request goes from AWS's client into a declared operation and out of it again, and a response
//! comes back through the declared output: what was lost on the way is missing at one of its ends.

use std::error::Error;
use std::io::{self, Write as _};

use connect_local::{LocalConnect, LocalConnectBuilder};
use connect_runtime::server::ServerOperation;
use connect_runtime::{Client, Credentials, RetryPolicy};
use tokio::io::AsyncReadExt as _;

/// The lists call it so.
mod check {
    /// Serves each of the operations that a list names.
    macro_rules! operations {
        ($($family:ident { $($operation:ident)* })*) => {
            fn serve(mut local: LocalConnectBuilder, backend: &Client) -> LocalConnectBuilder {
                $($(
                    local = pass_on::<connect_operations::$family::$operation>(local, backend);
                )*)*
                local
            }
        };
    }
    pub(crate) use operations;
}

#[cfg(not(any(feature = "every-operation", feature = "times")))]
include!("forty.rs");
#[cfg(feature = "times")]
include!("times.rs");
#[cfg(all(feature = "every-operation", not(feature = "times")))]
include!("../every_operation/operations.rs");

fn pass_on<O: ServerOperation + 'static>(
    local: LocalConnectBuilder,
    backend: &Client,
) -> LocalConnectBuilder {
    let backend = backend.clone();
    local.operation(move |operation: O| {
        let backend = backend.clone();
        async move {
            let response = backend.send(operation).await;
            response.map_err(connect_runtime::Error::into_kind)
        }
    })
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let backend = Client::builder()
        .endpoint(std::env::var("BACKEND")?)
        .region("us-east-1")
        .credentials(Credentials::new(
            "AKIDBACKEND",
            "secret",
            None,
            None,
            "test",
        ))
        .retry(RetryPolicy::attempts(1))
        .build()?;
    let local = serve(LocalConnect::builder().lenient(), &backend)
        .start()
        .await?;
    let mut output = io::stdout();
    for (name, value) in local.settings() {
        writeln!(output, "{name}={value}")?;
    }
    output.flush()?;
    // It ends with its parent.
    tokio::io::stdin().read_to_end(&mut Vec::new()).await?;
    Ok(())
}
