//! Reads one response with so many empty lists or objects in a member that nobody declared, and prints
//! its length in bytes and the most memory that the process had, in kilobytes.
#![expect(clippy::print_stdout, reason = "a program for a test")]

use bytes::Bytes;
use connect_runtime::body::Body;
use http::Response;
use tests::{client_over, get_attached_file};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1);
    let (value, count) = arguments
        .next()
        .zip(arguments.next())
        .ok_or("a value and a count")?;
    let count: usize = count.parse()?;
    let mut body = Vec::with_capacity((value.len() + 1) * (count + 1) + 64);
    body.extend_from_slice(br#"{"FileSizeInBytes":1,"Undeclared":["#);
    for _ in 0..count {
        body.extend_from_slice(value.as_bytes());
        body.push(b',');
    }
    body.extend_from_slice(value.as_bytes());
    body.extend_from_slice(b"]}");
    let body = Bytes::from(body);
    let length = body.len();
    let builder = client_over(move |_| {
        let body = Body::from(body.clone());
        async { Ok(Response::new(body)) }
    });
    builder.build()?.send(get_attached_file()).await?;
    let status = std::fs::read_to_string("/proc/self/status")?;
    let peak = status
        .lines()
        .find_map(|line| line.strip_prefix("VmHWM:"))
        .ok_or("no VmHWM")?;
    println!("{length} {}", peak.trim().trim_end_matches(" kB"));
    Ok(())
}
