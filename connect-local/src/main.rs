//! `connect-local`: a local Amazon Connect as a program.

use std::error::Error;
use std::io::{self, ErrorKind, Write as _};
use std::net::{Ipv4Addr, SocketAddr};
use std::process::ExitCode;
use std::time::Duration;

use clap::Parser;
use connect_local::{AccessKey, Assumptions, LocalConnect};
use connect_runtime::endpoint::Endpoint;
use connect_runtime::http::Uri;

const DEFAULT_PORT: u16 = 4555;

const EXAMPLE: &str = "\
Example:
  connect-local --listen 127.0.0.1:4555 > settings &
  sleep 1; set -a; . ./settings; set +a
  aws connect list-attached-files-configurations --instance-id i-1";

/// A local Amazon Connect: verifies every signature, stores attached files.
///
/// Prints its settings as `NAME=value` lines, then serves until it is interrupted.
#[derive(Parser)]
#[command(version, after_help = EXAMPLE)]
struct Arguments {
    /// The address to listen on; port 0 takes any free one.
    #[arg(long, value_name = "ADDRESS", default_value = "127.0.0.1:4555")]
    listen: String,
    /// Allow an address that other hosts can reach; requests are unencrypted.
    #[arg(long)]
    allow_remote_clients: bool,
    /// The base of pre-signed URLs, if it is not the Host header of the caller.
    #[arg(long, value_name = "URL", value_parser = http_url)]
    public_endpoint: Option<String>,
    /// The region that requests must be signed for.
    #[arg(long, default_value = "us-east-1")]
    region: String,
    /// The rates beyond which requests are throttled: those that AWS states for an account.
    #[arg(long, value_parser = ["stated"])]
    rates: Option<String>,
    /// The names of files that are rejected, such as '*.exe'; may be given several times.
    #[arg(long, value_name = "NAMES")]
    reject: Vec<String>,
    /// How many seconds a completed file is scanned.
    #[arg(long, value_name = "SECONDS", default_value_t = 0)]
    scan_time: u64,
    /// The key that requests must be signed with, instead of a new one.
    #[arg(long, requires = "secret_access_key", value_parser = plain)]
    access_key_id: Option<String>,
    /// The secret of that key.
    #[arg(long, requires = "access_key_id", value_parser = plain)]
    secret_access_key: Option<String>,
}

/// What is printed must be safe in a shell without quotes.
fn plain(value: &str) -> Result<String, &'static str> {
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-_+/=.".contains(&byte);
    if !value.is_empty() && value.bytes().all(is_plain) {
        Ok(value.to_owned())
    } else {
        Err("use letters, digits and -_+/=. only")
    }
}

fn http_url(value: &str) -> Result<String, &'static str> {
    let url = value.parse::<Uri>().ok();
    let is_endpoint = url.is_some_and(|url| {
        matches!(url.scheme_str(), Some("http" | "https"))
            && url.host().is_some_and(|host| !host.is_empty())
            && url.query().is_none()
    });
    if is_endpoint {
        Ok(value.to_owned())
    } else {
        Err("write it as http://connect.test:4555")
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    match run(Arguments::parse()).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            // If standard error is closed, there is nowhere to report to.
            let _ = writeln!(io::stderr(), "connect-local: {problem}");
            ExitCode::FAILURE
        }
    }
}

async fn run(arguments: Arguments) -> Result<(), Box<dyn Error>> {
    let address = parse_address(&arguments.listen)?;
    // Clients reject a region in which they could not call AWS.
    Endpoint::of_service("connect", &arguments.region)
        .map_err(|error| format!("--region: {error}"))?;
    let mut assumptions = Assumptions::default();
    assumptions.scan_time = Duration::from_secs(arguments.scan_time);
    let mut builder = LocalConnect::builder()
        .assumptions(assumptions)
        .listen(address)
        .lenient()
        .remember_requests(0)
        .region(arguments.region);
    if arguments.rates.is_some() {
        builder = builder.stated_rates();
    }
    for names in arguments.reject {
        builder = builder.reject(names);
    }
    if arguments.allow_remote_clients {
        builder = builder.allow_remote_clients();
    }
    if let Some(endpoint) = arguments.public_endpoint {
        builder = builder.public_endpoint(endpoint);
    }
    if let (Some(id), Some(secret)) = (arguments.access_key_id, arguments.secret_access_key) {
        builder = builder.key(AccessKey::new(id, secret));
    }
    let local = builder
        .start()
        .await
        .map_err(|error| explain(address, &error))?;
    let interrupted = interrupted()?;
    let mut output = io::stdout().lock();
    for (name, value) in local.settings() {
        writeln!(output, "{name}={value}")?;
    }
    output.flush()?;
    drop(output);
    interrupted.await?;
    Ok(())
}

fn parse_address(text: &str) -> Result<SocketAddr, String> {
    text.parse().map_err(|_| {
        let (_, port) = text.rsplit_once(':').unwrap_or(("", text));
        let port = port.parse().unwrap_or(DEFAULT_PORT);
        let address = SocketAddr::from((Ipv4Addr::LOCALHOST, port));
        let text = text.escape_debug();
        format!("--listen: `{text}` is not an address; write it as {address}")
    })
}

/// Why it did not start.
fn explain(address: SocketAddr, error: &io::Error) -> String {
    let problem = match error.kind() {
        ErrorKind::AddrInUse => "is in use; choose another, or stop what listens there",
        ErrorKind::AddrNotAvailable => "is not an address of this host; use 127.0.0.1",
        ErrorKind::InvalidInput => {
            "is reachable from other hosts; use 127.0.0.1, or pass --allow-remote-clients"
        }
        _ => return format!("{address}: {error}"),
    };
    format!("--listen: {address} {problem}")
}

/// Completes on a signal to end, so that the files are deleted. Signals that arrive before it is first
/// polled count.
#[cfg(unix)]
fn interrupted() -> io::Result<impl Future<Output = io::Result<()>>> {
    use tokio::signal::unix::{SignalKind, signal};
    let mut interrupted = signal(SignalKind::interrupt())?;
    let mut terminated = signal(SignalKind::terminate())?;
    // The terminal was closed.
    let mut hung_up = signal(SignalKind::hangup())?;
    Ok(async move {
        tokio::select! {
            _ = interrupted.recv() => Ok(()),
            _ = terminated.recv() => Ok(()),
            _ = hung_up.recv() => Ok(()),
        }
    })
}

#[cfg(not(unix))]
fn interrupted() -> io::Result<impl Future<Output = io::Result<()>>> {
    Ok(tokio::signal::ctrl_c())
}
