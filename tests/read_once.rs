//! Reads one response of a status, with so many empty lists or objects in a member that nobody declared, and
//! prints its length in bytes and the most memory that the process had, in kilobytes.
#![expect(clippy::print_stdout, reason = "a program for a test")]

use bytes::Bytes;
use connect_runtime::body::Body;
use http::{Response, StatusCode};
use tests::{client_over, get_attached_file};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let arguments: Vec<_> = std::env::args().skip(1).collect();
    let [status, value, count] = &*arguments else {
        return Err("give a status, a value and a count".into());
    };
    let (status, count): (StatusCode, usize) = (status.parse()?, count.parse()?);
    let mut body = Vec::with_capacity((value.len() + 1) * (count + 1) + 64);
    body.extend_from_slice(br#"{"__type":"ConflictException","FileSizeInBytes":1,"Undeclared":["#);
    for _ in 0..count {
        body.extend_from_slice(value.as_bytes());
        body.push(b',');
    }
    body.extend_from_slice(value.as_bytes());
    body.extend_from_slice(b"]}");
    let body = Bytes::from(body);
    let length = body.len();
    let builder = client_over(move |_| {
        let mut response = Response::new(Body::from(body.clone()));
        *response.status_mut() = status;
        async { Ok(response) }
    });
    let read = builder.build()?.send(get_attached_file()).await;
    let error = read.as_ref().err().and_then(|error| error.code());
    if error != (status != StatusCode::OK).then_some("ConflictException") {
        read?;
    }
    let status = std::fs::read_to_string("/proc/self/status")?;
    let peak = status
        .lines()
        .find_map(|line| line.strip_prefix("VmHWM:"))
        .ok_or("no VmHWM")?;
    println!("{length} {}", peak.trim().trim_end_matches(" kB"));
    Ok(())
}
