//! The PUT of a file of 100 MB, by hand on hyper and by an upload, in one process: the two take turns, and the
//! best of all runs counts. `cargo run --release --manifest-path benches/Cargo.toml -p put`.

use std::convert::Infallible;
use std::error::Error;
use std::io::Write as _;
use std::net::SocketAddr;
use std::path::Path;
use std::time::Instant;

use bytes::{Bytes, BytesMut};
use connect_runtime::{Client, Credentials};
use connect_upload::{Source, Upload};
use futures_util::stream;
use http::{Request, Response};
use http_body_util::{BodyExt as _, Full, StreamBody};
use hyper::body::{Frame, Incoming};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::client::legacy;
use hyper_util::rt::{TokioExecutor, TokioIo};
use tokio::io::AsyncReadExt as _;

const SIZE: usize = 100_000_000;
const CHUNK: usize = 64 * 1024;
const RUNS: usize = 15;

type Failure = Box<dyn Error + Send + Sync>;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Failure> {
    let server = serve()?;
    let mut file = tempfile::NamedTempFile::new()?;
    let block: Vec<u8> = (0..1_000_000_u32)
        .map(|index| (index % 251) as u8)
        .collect();
    for _ in 0..SIZE / block.len() {
        file.write_all(&block)?;
    }
    let hand = legacy::Client::builder(TokioExecutor::new()).build_http();
    let client = Client::builder()
        .region("us-east-1")
        .endpoint(format!("http://{server}"))
        .credentials(Credentials::new("AKID", "secret", None, None, "bench"))
        .build()?;
    let (mut by_hand, mut ours) = (f64::MAX, f64::MAX);
    let idle = peak_kilobytes()?;
    for _ in 0..RUNS {
        let began = Instant::now();
        put_by_hand(&hand, server, file.path()).await?;
        by_hand = by_hand.min(began.elapsed().as_secs_f64());
        let began = Instant::now();
        let upload = Upload::new("instance-1", "arn", Source::path(file.path()));
        upload.file_name("a.mp4").wait(None).send(&client).await?;
        ours = ours.min(began.elapsed().as_secs_f64());
    }
    let speed = |seconds: f64| SIZE as f64 / 1e6 / seconds;
    println!(
        "| PUT of 100 MB | by hand, MB/s | an upload, with its Start and its Complete | ratio |"
    );
    println!("|---|---|---|---|");
    println!(
        "| | {:.0} | {:.0} | {:.2} |",
        speed(by_hand),
        speed(ours),
        by_hand / ours
    );
    let grown = peak_kilobytes()? - idle;
    println!(
        "\nThe most memory of the process grew by {:.1} MB.",
        grown as f64 / 1e3
    );
    Ok(())
}

type Chunks =
    std::pin::Pin<Box<dyn futures_util::Stream<Item = std::io::Result<Frame<Bytes>>> + Send>>;

/// As one writes it on hyper: chunks of an open file, of a length that is known.
async fn put_by_hand(
    client: &legacy::Client<legacy::connect::HttpConnector, StreamBody<Chunks>>,
    server: SocketAddr,
    path: &Path,
) -> Result<(), Failure> {
    let file = tokio::fs::File::open(path).await?;
    let length = file.metadata().await?.len();
    let chunks: Chunks = Box::pin(stream::try_unfold(file, |mut file| async {
        let mut chunk = BytesMut::with_capacity(CHUNK);
        let read = file.read_buf(&mut chunk).await?;
        Ok((read > 0).then(|| (Frame::data(chunk.freeze()), file)))
    }));
    let request = Request::put(format!("http://{server}/f-1"))
        .header("content-length", length)
        .body(StreamBody::new(chunks))?;
    let response = client.request(request).await?;
    match response.status() {
        status if status.is_success() => Ok(()),
        status => Err(status.to_string().into()),
    }
}

/// A server on a separate thread that reads every request and stores nothing.
fn serve() -> Result<SocketAddr, Failure> {
    let listener = std::net::TcpListener::bind("127.0.0.1:0")?;
    listener.set_nonblocking(true)?;
    let address = listener.local_addr()?;
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    std::thread::spawn(move || runtime.block_on(accept(listener, address)));
    Ok(address)
}

async fn accept(listener: std::net::TcpListener, address: SocketAddr) -> std::io::Result<()> {
    let listener = tokio::net::TcpListener::from_std(listener)?;
    loop {
        let (stream, _) = listener.accept().await?;
        let service = service_fn(move |request| respond(request, address));
        tokio::spawn(http1::Builder::new().serve_connection(TokioIo::new(stream), service));
    }
}

async fn respond(
    request: Request<Incoming>,
    address: SocketAddr,
) -> Result<Response<Full<Bytes>>, Infallible> {
    let is_start = request.method() == "PUT" && request.uri().path() != "/f-1";
    let mut body = request.into_body();
    while let Some(Ok(_)) = body.frame().await {}
    let started = format!(
        r#"{{"FileId":"f-1","UploadUrlMetadata":{{"Url":"http://{address}/f-1","HeadersToInclude":{{}}}}}}"#
    );
    let body = if is_start { started } else { String::new() };
    Ok(Response::new(Full::from(body)))
}

fn peak_kilobytes() -> Result<u64, Failure> {
    let status = std::fs::read_to_string("/proc/self/status")?;
    let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    Ok(peak
        .ok_or("no VmHWM")?
        .trim()
        .trim_end_matches(" kB")
        .parse()?)
}
