//! A local Connect that does one fault to one attempt after the other.

#![allow(dead_code, reason = "no test uses all of it")]

use std::sync::{Arc, Mutex};
use std::time::{Duration, UNIX_EPOCH};

use connect_local::{AccessKey, LocalConnect, Received, Script};
use connect_operations::attached_files::{
    BatchGetAttachedFileMetadata, BatchGetAttachedFileMetadataOutput, GetAttachedFile,
    GetAttachedFileOutput, StartAttachedFileUpload, StartAttachedFileUploadOutput,
};
use connect_runtime::body::Body;
use connect_runtime::transport::{Transport, TransportError};
use connect_runtime::{Client, ClientBuilder, Clock, StatusCode};
use http::Request;
use tokio::sync::watch;
use tokio::time::Instant;

/// The service's and the client's, until a fault has it otherwise.
const NOW: u64 = 1_750_000_000;
/// From then to 2030.
const AHEAD: Duration = Duration::from_secs(1_893_456_000 - NOW);

/// What the service does with one request.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Fault {
    Good,
    /// Takes no connection.
    Refuse,
    /// Closes the connection before the service acts.
    ResetAtOnce,
    /// Closes it when the service has acted.
    ResetBeforeResponse,
    /// Closes it in the response's head, or in its body.
    ResetInHead,
    ResetInBody,
    /// Half of the JSON, as if it were all.
    CutJson,
    Html(u16),
    /// A response without a body.
    Empty(u16),
    Throttle,
    Denied,
    /// 503 with `x-amz-retry-after`, in milliseconds.
    RetryAfter(u64),
    /// Refuses the signature, and says that it is 2030.
    WrongDate,
    /// JSON that does not fit the declaration.
    Unfitting,
    /// More bytes than a client takes of a response.
    Endless,
    /// Does not respond; responds in part and no more; takes half a minute for a response.
    Stall,
    StallInBody,
    Trickle,
}

/// One of each.
pub(crate) const EVERY_FAULT: [Fault; 19] = [
    Fault::Good,
    Fault::Refuse,
    Fault::ResetAtOnce,
    Fault::ResetBeforeResponse,
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

impl Fault {
    /// As a user of connect-local writes it.
    fn of_local(self) -> connect_local::Fault {
        use connect_local::Fault as Local;
        let status = |status: u16| StatusCode::from_u16(status).unwrap();
        match self {
            Self::Good => Local::none(),
            Self::Refuse => Local::refuse(),
            Self::ResetAtOnce => Local::reset(),
            Self::ResetBeforeResponse => Local::reset().after_handler(),
            Self::ResetInHead => Local::reset_in_head(),
            Self::ResetInBody => Local::reset_in_body(),
            Self::CutJson => Local::truncate(),
            Self::Html(code) => Local::html(status(code)),
            Self::Empty(code) => Local::empty(status(code)),
            Self::Throttle => Local::throttle(),
            Self::Denied => Local::error_code(status(403), "AccessDeniedException", "no"),
            Self::RetryAfter(millis) => Local::retry_after(Duration::from_millis(millis)),
            // Of a signature for the time that it says, too.
            Self::WrongDate => {
                let code = "InvalidSignatureException";
                Local::error_code(status(403), code, "Signature expired")
            }
            Self::Unfitting => Local::json(status(200), r#"{"FileId":3}"#),
            Self::Endless => Local::endless(),
            Self::Stall => Local::stall(),
            Self::StallInBody => Local::stall_in_body(),
            Self::Trickle => Local::trickle(Duration::from_secs(30)),
        }
    }
}

/// How a client reaches the service.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Wire {
    /// One connection for each attempt, with HTTP/1.1 by the byte, over a duplex stream.
    Http,
    /// In the client's own task.
    InProcess,
}

/// What was sent in one attempt.
#[derive(Debug, Clone)]
pub(crate) struct Seen {
    pub(crate) authorization: String,
    pub(crate) date: String,
    pub(crate) body: String,
}

pub(crate) struct Peer {
    local: Arc<LocalConnect>,
    faults: Arc<[Fault]>,
    clock: Clock,
    wire: Wire,
    /// When each attempt began, and how many connections are open.
    attempts: Arc<Mutex<Vec<Instant>>>,
    open: watch::Sender<usize>,
    made: Instant,
}

impl Peer {
    pub(crate) fn new(faults: &[Fault]) -> Self {
        Self::over(Wire::Http, AccessKey::new("AKID", "secret"), faults)
    }

    /// The last fault is done for ever.
    pub(crate) fn over(wire: Wire, key: AccessKey, faults: &[Fault]) -> Self {
        let mut script = Script::all();
        let mut is_2030 = false;
        for fault in faults {
            is_2030 |= matches!(fault, Fault::WrongDate);
            let ahead = if is_2030 { AHEAD } else { Duration::ZERO };
            script = script.fault(fault.of_local().clock_ahead(ahead));
        }
        // It goes on by a second with each look at it.
        let readings = Mutex::new(NOW);
        let clock = Clock::from_fn(move || {
            let mut readings = readings.lock().unwrap();
            *readings += 1;
            UNIX_EPOCH + Duration::from_secs(*readings)
        });
        let local = LocalConnect::builder()
            .region("eu-central-1")
            .key(key)
            .clock(clock.clone())
            .script(script.forever())
            .operation(|_: StartAttachedFileUpload| async {
                let output = StartAttachedFileUploadOutput::builder();
                Ok(output.file_id("f-1").file_arn("arn:aws:f-1").build())
            })
            .operation(|_: BatchGetAttachedFileMetadata| async {
                Ok(BatchGetAttachedFileMetadataOutput::builder().build())
            })
            .operation(|_: GetAttachedFile| async {
                let output = GetAttachedFileOutput::builder();
                Ok(output.file_size_in_bytes(1).build())
            });
        Self {
            // The faults of a row are done as far as the client calls.
            local: Arc::new(local.lenient().start_without_socket().unwrap()),
            faults: faults.into(),
            clock,
            wire,
            attempts: Arc::default(),
            open: watch::Sender::new(0),
            made: Instant::now(),
        }
    }

    /// A client of the service, with the delays in full.
    pub(crate) fn client(&self) -> ClientBuilder {
        Client::builder()
            .region("eu-central-1")
            .credentials(self.local.credentials())
            .clock(self.clock.clone())
            .jitter(|| 1.0)
            .transport(self.transport())
    }

    pub(crate) fn seen(&self) -> Vec<Seen> {
        let start = self.local.requests::<StartAttachedFileUpload>();
        let batch_get = self.local.requests::<BatchGetAttachedFileMetadata>();
        let get = self.local.requests::<GetAttachedFile>();
        let start = start.iter().map(seen);
        let others = batch_get.iter().map(seen);
        start.chain(others).chain(get.iter().map(seen)).collect()
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

    pub(crate) fn transport(&self) -> Transport {
        let (local, attempts) = (Arc::clone(&self.local), Arc::clone(&self.attempts));
        let (faults, wire, open) = (Arc::clone(&self.faults), self.wire, self.open.clone());
        Transport::new(tower::service_fn(move |request: Request<Body>| {
            let fault = {
                let mut attempts = attempts.lock().unwrap();
                attempts.push(Instant::now());
                faults[(attempts.len() - 1).min(faults.len() - 1)]
            };
            let (local, open) = (Arc::clone(&local), open.clone());
            async move {
                match (wire, fault) {
                    // A stream that is there is not refused.
                    (Wire::InProcess, _) | (_, Fault::Refuse) => {
                        local.transport().send(request).await
                    }
                    (Wire::Http, _) => send_over_duplex(&local, open, request).await,
                }
            }
        }))
    }
}

async fn send_over_duplex(
    local: &LocalConnect,
    open: watch::Sender<usize>,
    request: Request<Body>,
) -> Result<http::Response<Body>, TransportError> {
    let (near, far) = tokio::io::duplex(1 << 16);
    let connection = local.serve_connection(far);
    open.send_modify(|open| *open += 1);
    tokio::spawn(async move {
        connection.await;
        open.send_modify(|open| *open -= 1);
    });
    let io = hyper_util::rt::TokioIo::new(near);
    let (mut sender, connection) = hyper::client::conn::http1::handshake(io)
        .await
        .map_err(TransportError::interrupted)?;
    tokio::spawn(connection);
    let response = sender.send_request(request).await;
    response
        .map(|response| response.map(Body::new))
        .map_err(TransportError::interrupted)
}

fn seen<O>(received: &Received<O>) -> Seen {
    let header = |name| received.head.header(name).unwrap_or_default().to_owned();
    Seen {
        authorization: header("authorization"),
        date: header("x-amz-date"),
        body: String::from_utf8(received.body.to_vec()).unwrap(),
    }
}
