//! Lists the limits of attached files, without an async runtime.
//!
//! ```text
//! AWS_REGION=… AWS_ACCESS_KEY_ID=… AWS_SECRET_ACCESS_KEY=… cargo run -p without-tokio -- INSTANCE
//! ```
#![expect(
    clippy::print_stderr,
    clippy::print_stdout,
    reason = "a program for the terminal"
)]

#[path = "../../advice.rs"]
mod advice;

use std::error::Error;
use std::process::ExitCode;

use connect_operations::attached_files::ListAttachedFilesConfigurations;
use connect_runtime::Credentials;
use connect_runtime::endpoint::Endpoint;
use without_tokio::{Target, call};

fn main() -> ExitCode {
    let Err(error) = run() else {
        return ExitCode::SUCCESS;
    };
    let mut line = error.to_string();
    let mut cause = error.source();
    while let Some(under) = cause {
        line = format!("{line}: {under}");
        cause = under.source();
    }
    eprintln!("without-tokio: {}", advice::advice(&line, &[]));
    ExitCode::FAILURE
}

fn run() -> Result<(), Box<dyn Error>> {
    let instance = std::env::args().nth(1);
    let instance = instance.ok_or("no instance; give its id as the argument")?;
    let setting = |name: &str| std::env::var(name).map_err(|_| format!("no {name}; set it"));
    let region = setting("AWS_REGION")?;
    let endpoint = match std::env::var("AWS_ENDPOINT_URL") {
        Ok(endpoint) => Endpoint::parse(&endpoint)?,
        Err(_) => Endpoint::of_service("connect", &region)?,
    };
    let credentials = Credentials::new(
        setting("AWS_ACCESS_KEY_ID")?,
        setting("AWS_SECRET_ACCESS_KEY")?,
        std::env::var("AWS_SESSION_TOKEN").ok(),
        None,
        "environment",
    );
    let target = Target {
        endpoint,
        region,
        credentials,
    };
    let operation = ListAttachedFilesConfigurations::builder()
        .instance_id(instance)
        .build();
    let limits = call(&target, &operation)?;
    for limit in limits.attached_files_configurations.unwrap_or_default() {
        let bytes = limit.maximum_size_limit_in_bytes.unwrap_or_default();
        println!("{}: {bytes} bytes", limit.attachment_scope);
    }
    Ok(())
}
