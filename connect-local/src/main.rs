//! `connect-local`: a local Amazon Connect as a program.

use std::io::{ErrorKind, Write as _};
use std::net::SocketAddr;
use std::process::ExitCode;

use clap::Parser;
use connect_local::{AccessKey, LocalConnect};

const EXAMPLE: &str = "\
Example:
  connect-local --listen 127.0.0.1:4555 > settings &
  sleep 1; set -a; . ./settings; set +a
  aws connect list-attached-files-configurations --instance-id i-1";

/// A local Amazon Connect: checks every signature, keeps attached files.
///
/// Prints its settings as `NAME=value` lines, then serves until it is interrupted.
#[derive(Parser)]
#[command(version, after_help = EXAMPLE)]
struct Arguments {
    /// The address to listen on; port 0 takes any free one.
    #[arg(long, value_name = "ADDRESS", default_value = "127.0.0.1:4555")]
    listen: SocketAddr,
    /// Allow an address that other machines reach; requests travel in the clear.
    #[arg(long)]
    allow_other_machines: bool,
    /// The region that requests must be signed for.
    #[arg(long, default_value = "us-east-1", value_parser = plain)]
    region: String,
    /// The key that requests must be signed with, instead of a new one.
    #[arg(long, requires = "secret_access_key", value_parser = plain)]
    access_key_id: Option<String>,
    /// The secret of that key.
    #[arg(long, requires = "access_key_id", value_parser = plain)]
    secret_access_key: Option<String>,
}

/// What is printed for a shell to read needs no quotes.
fn plain(value: &str) -> Result<String, &'static str> {
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-_+/=.".contains(&byte);
    if !value.is_empty() && value.bytes().all(is_plain) {
        Ok(value.to_owned())
    } else {
        Err("use letters, digits and -_+/=. only")
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let address = arguments.listen;
    match run(arguments).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            let remedy = match error.kind() {
                ErrorKind::AddrInUse => "; choose another --listen, or stop what listens there",
                ErrorKind::InvalidInput => "; or say --allow-other-machines",
                _ => "",
            };
            // Without standard error there is no one to tell.
            let _ = writeln!(
                std::io::stderr(),
                "connect-local: {address}: {error}{remedy}"
            );
            ExitCode::FAILURE
        }
    }
}

async fn run(arguments: Arguments) -> std::io::Result<()> {
    let mut builder = LocalConnect::builder()
        .listen(arguments.listen)
        .region(arguments.region);
    if arguments.allow_other_machines {
        builder = builder.allow_other_machines();
    }
    if let (Some(id), Some(secret)) = (arguments.access_key_id, arguments.secret_access_key) {
        builder = builder.key(AccessKey::new(id, secret));
    }
    let local = builder.start().await?;
    let mut output = std::io::stdout().lock();
    for (name, value) in local.settings() {
        writeln!(output, "{name}={value}")?;
    }
    output.flush()?;
    drop(output);
    interrupted().await?;
    Ok(())
}

/// Ends when the program is asked to, by a person or by another program: then its files are deleted.
#[cfg(unix)]
async fn interrupted() -> std::io::Result<()> {
    use tokio::signal::unix::{SignalKind, signal};
    let mut terminated = signal(SignalKind::terminate())?;
    tokio::select! {
        result = tokio::signal::ctrl_c() => result,
        _ = terminated.recv() => Ok(()),
    }
}

#[cfg(not(unix))]
async fn interrupted() -> std::io::Result<()> {
    tokio::signal::ctrl_c().await
}
