//! A service that speaks HTTP/1.1 by the byte, and does one fault after the other.

#![allow(dead_code, reason = "no test uses all of it")]

use std::sync::{Arc, Mutex};
use std::time::{Duration, UNIX_EPOCH};

use connect_runtime::body::Body;
use connect_runtime::transport::{Transport, TransportError};
use connect_runtime::{Client, ClientBuilder, Clock, Credentials};
use http::Request;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _, DuplexStream};
use tokio::sync::watch;
use tokio::time::Instant;

/// What the service does with one request.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Fault {
    Good,
    /// Takes no connection.
    Refuse,
    /// Closes the connection without reading.
    ResetAtOnce,
    /// Closes it when the request is read.
    ResetUnanswered,
    /// Closes it in the answer's head, or in its body.
    ResetInHead,
    ResetInBody,
    /// Answers half of the JSON, as if it were all.
    CutJson,
    Html(u16),
    /// An answer without a body.
    Empty(u16),
    Throttle,
    Denied,
    /// 503 with `x-amz-retry-after`, in milliseconds.
    RetryAfter(u64),
    /// Refuses the signature, and says that it is 2030.
    WrongDate,
    /// JSON that does not fit the declaration.
    Unfitting,
    /// Twice the bytes that a client takes of an answer.
    Endless,
    /// Does not answer; answers a part and no more; answers a byte a second for half a minute.
    Stall,
    StallInBody,
    Trickle,
}

/// One of each.
pub(crate) const EVERY_FAULT: [Fault; 19] = [
    Fault::Good,
    Fault::Refuse,
    Fault::ResetAtOnce,
    Fault::ResetUnanswered,
    Fault::ResetInHead,
    Fault::ResetInBody,
    Fault::CutJson,
    Fault::Html(200),
    Fault::Html(502),
    Fault::Empty(503),
    Fault::Throttle,
    Fault::Denied,
    Fault::RetryAfter(700),
    Fault::WrongDate,
    Fault::Unfitting,
    Fault::Endless,
    Fault::Stall,
    Fault::StallInBody,
    Fault::Trickle,
];

/// What was sent in one attempt.
#[derive(Debug, Clone)]
pub(crate) struct Seen {
    pub(crate) authorization: String,
    pub(crate) date: String,
    pub(crate) body: String,
}

pub(crate) struct Peer {
    faults: Arc<[Fault]>,
    seen: Arc<Mutex<Vec<Seen>>>,
    /// When each attempt began, and how many connections are open.
    attempts: Arc<Mutex<Vec<Instant>>>,
    open: watch::Sender<usize>,
    made: Instant,
}

impl Peer {
    pub(crate) fn new(faults: &[Fault]) -> Self {
        Self {
            faults: faults.into(),
            seen: Arc::default(),
            attempts: Arc::default(),
            open: watch::Sender::new(0),
            made: Instant::now(),
        }
    }

    /// A client of the service, with the gaps in full and a clock that goes on by a second with each
    /// look at it.
    pub(crate) fn client(&self) -> ClientBuilder {
        let readings = Mutex::new(1_750_000_000);
        let clock = Clock::from_fn(move || {
            let mut readings = readings.lock().unwrap();
            *readings += 1;
            UNIX_EPOCH + Duration::from_secs(*readings)
        });
        Client::builder()
            .region("eu-central-1")
            .credentials(Credentials::new("AKID", "secret", None, None, "test"))
            .clock(clock)
            .jitter(|| 1.0)
            .transport(self.transport())
    }

    pub(crate) fn seen(&self) -> Vec<Seen> {
        self.seen.lock().unwrap().clone()
    }

    /// When each attempt began, those included that saw no connection: milliseconds after the peer was
    /// made.
    pub(crate) fn attempts(&self) -> Vec<u64> {
        let attempts = self.attempts.lock().unwrap();
        let since_made = attempts.iter().map(|begun| begun.duration_since(self.made));
        since_made
            .map(|begun| begun.as_millis().try_into().unwrap())
            .collect()
    }

    pub(crate) async fn all_connections_closed(&self) {
        let mut open = self.open.subscribe();
        open.wait_for(|open| *open == 0).await.unwrap();
    }

    /// One connection for each attempt.
    pub(crate) fn transport(&self) -> Transport {
        let (faults, attempts) = (Arc::clone(&self.faults), Arc::clone(&self.attempts));
        let (seen, open) = (Arc::clone(&self.seen), self.open.clone());
        Transport::new(tower::service_fn(move |request: Request<Body>| {
            let fault = {
                let mut attempts = attempts.lock().unwrap();
                attempts.push(Instant::now());
                faults[(attempts.len() - 1).min(faults.len() - 1)]
            };
            let (seen, open) = (Arc::clone(&seen), open.clone());
            async move {
                if let Fault::Refuse = fault {
                    return Err(TransportError::connect("refused"));
                }
                let (near, far) = tokio::io::duplex(1 << 16);
                tokio::spawn(serve(far, fault, seen, open));
                let io = hyper_util::rt::TokioIo::new(near);
                let (mut sender, connection) = hyper::client::conn::http1::handshake(io)
                    .await
                    .map_err(TransportError::interrupted)?;
                tokio::spawn(connection);
                let answer = sender.send_request(request).await;
                answer
                    .map(|answer| answer.map(Body::new))
                    .map_err(TransportError::interrupted)
            }
        }))
    }
}

async fn serve(
    mut stream: DuplexStream,
    fault: Fault,
    seen: Arc<Mutex<Vec<Seen>>>,
    open: watch::Sender<usize>,
) {
    if let Fault::ResetAtOnce = fault {
        return;
    }
    open.send_modify(|open| *open += 1);
    let Some(request) = read_request(&mut stream).await else {
        return;
    };
    seen.lock().unwrap().push(request);
    // A client that goes away ends the service's answer.
    let _ = answer(&mut stream, fault).await;
    drop(stream);
    open.send_modify(|open| *open -= 1);
}

async fn read_request(stream: &mut DuplexStream) -> Option<Seen> {
    let mut text = String::new();
    let (head, length) = loop {
        if let Some((head, _)) = text.split_once("\r\n\r\n") {
            let length = header(head, "content-length").parse().unwrap_or(0);
            break (head.to_owned(), length);
        }
        read_some(stream, &mut text).await?;
    };
    let start = head.len() + 4;
    while text.len() < start + length {
        read_some(stream, &mut text).await?;
    }
    Some(Seen {
        authorization: header(&head, "authorization"),
        date: header(&head, "x-amz-date"),
        body: text[start..].to_owned(),
    })
}

async fn read_some(stream: &mut DuplexStream, text: &mut String) -> Option<()> {
    let mut buffer = [0; 4096];
    let length = stream
        .read(&mut buffer)
        .await
        .ok()
        .filter(|read| *read > 0)?;
    text.push_str(std::str::from_utf8(&buffer[..length]).unwrap());
    Some(())
}

fn header(head: &str, name: &str) -> String {
    let mut lines = head.lines().filter_map(|line| line.split_once(": "));
    let found = lines.find(|(key, _)| key.eq_ignore_ascii_case(name));
    found.map_or(String::new(), |(_, value)| value.to_owned())
}

const GOOD: &str = r#"{"FileId":"f-1","FileSizeInBytes":1}"#;

async fn answer(stream: &mut DuplexStream, fault: Fault) -> std::io::Result<()> {
    let whole = |status: u16, headers: &str, body: &str| {
        let length = body.len();
        format!("HTTP/1.1 {status} x\r\ncontent-length: {length}\r\n{headers}\r\n{body}")
    };
    let error = |code: &str| format!("x-amzn-errortype: {code}\r\n");
    let text = match fault {
        Fault::Good => whole(200, "", GOOD),
        Fault::Refuse | Fault::ResetAtOnce | Fault::ResetUnanswered => return Ok(()),
        Fault::ResetInHead => "HTTP/1.1 200 OK\r\ncontent-le".to_owned(),
        Fault::ResetInBody => format!("HTTP/1.1 200 OK\r\ncontent-length: 99\r\n\r\n{GOOD}"),
        Fault::CutJson => whole(200, "", &GOOD[..10]),
        Fault::Html(status) => whole(status, "", "<html>Bad gateway</html>"),
        Fault::Empty(status) => whole(status, "", ""),
        Fault::Throttle => whole(429, &error("ThrottlingException"), "{}"),
        Fault::Denied => whole(403, &error("AccessDeniedException"), "{}"),
        Fault::RetryAfter(millis) => whole(503, &format!("x-amz-retry-after: {millis}\r\n"), "{}"),
        Fault::WrongDate => {
            let date = "date: Tue, 01 Jan 2030 00:00:00 GMT\r\n";
            let headers = format!("{date}{}", error("InvalidSignatureException"));
            whole(403, &headers, r#"{"message":"Signature expired"}"#)
        }
        Fault::Unfitting => whole(200, "", r#"{"FileId":3}"#),
        Fault::Endless => return endless(stream).await,
        Fault::Stall => return closed(stream).await,
        Fault::StallInBody => {
            let start = format!("HTTP/1.1 200 OK\r\ncontent-length: 99\r\n\r\n{GOOD}");
            stream.write_all(start.as_bytes()).await?;
            return closed(stream).await;
        }
        Fault::Trickle => return trickle(stream).await,
    };
    stream.write_all(text.as_bytes()).await
}

/// Waits until the client goes away.
async fn closed(stream: &mut DuplexStream) -> std::io::Result<()> {
    stream.read(&mut [0; 1]).await.map(|_| ())
}

async fn endless(stream: &mut DuplexStream) -> std::io::Result<()> {
    stream
        .write_all(b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n")
        .await?;
    let chunk = [b"10000\r\n".as_slice(), &vec![b' '; 0x10000], b"\r\n"].concat();
    for _ in 0..2048 {
        stream.write_all(&chunk).await?;
    }
    stream.write_all(b"0\r\n\r\n").await
}

async fn trickle(stream: &mut DuplexStream) -> std::io::Result<()> {
    const SECONDS: usize = 30;
    let body = format!("{}{}", " ".repeat(SECONDS), GOOD);
    let head = format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n", body.len());
    stream.write_all(head.as_bytes()).await?;
    let (slow, rest) = body.split_at(SECONDS);
    for byte in slow.as_bytes().chunks(1) {
        tokio::time::sleep(Duration::from_secs(1)).await;
        stream.write_all(byte).await?;
    }
    stream.write_all(rest.as_bytes()).await
}
