//! Uploads one file and prints the most memory that the process had, in kilobytes.
//!
//! The endpoint and the keys are in the environment; the arguments are the case and the file.
#![expect(clippy::print_stdout, reason = "a program for a test")]

use connect_runtime::Client;
use connect_upload::{Source, Upload};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1);
    let (case, path) = arguments
        .next()
        .zip(arguments.next())
        .ok_or("a case and a file")?;
    let file = Upload::new("instance-1", case, Source::path(path))
        .send(&Client::from_env()?)
        .await?;
    let status = std::fs::read_to_string("/proc/self/status")?;
    let peak = status
        .lines()
        .find_map(|line| line.strip_prefix("VmHWM:"))
        .ok_or("no VmHWM")?;
    println!("{} {}", file.file_id, peak.trim().trim_end_matches(" kB"));
    Ok(())
}
