//! Uploads one file and prints the most memory that the process had, in kilobytes.
//!
//! The endpoint and the keys are in the environment; the arguments are the case, the file, and `stream` where its
//! length is not to be known.
#![expect(clippy::print_stdout, reason = "a program for a test")]

use bytes::{Bytes, BytesMut};
use connect_runtime::Client;
use connect_upload::{Source, Upload};
use futures_util::{Stream, stream};
use tokio::fs::File;
use tokio::io::AsyncReadExt as _;

const LIMIT: u64 = 1 << 30;
const CHUNK: usize = 1 << 16;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1);
    let (case, path) = arguments
        .next()
        .zip(arguments.next())
        .ok_or("a case and a file")?;
    let source = match arguments.next() {
        None => Source::path(path),
        Some(_) => Source::spool("stream.mp4", LIMIT, chunks(path)).await?,
    };
    let file = Upload::new("instance-1", case, source)
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

/// What a file has, read as if it were a socket.
fn chunks(path: String) -> impl Stream<Item = std::io::Result<Bytes>> + Send {
    stream::try_unfold((path, None), |(path, file)| async move {
        let mut file = match file {
            Some(file) => file,
            None => File::open(&path).await?,
        };
        let mut chunk = BytesMut::with_capacity(CHUNK);
        let read = file.read_buf(&mut chunk).await?;
        Ok((read > 0).then(|| (chunk.freeze(), (path, Some(file)))))
    })
}
