//! The state of a local Connect.

use std::io;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use connect_operations::attached_files::FileStatusType;
use connect_runtime::{Clock, new_idempotency_token};
use http::Extensions;

use crate::assumptions::Assumptions;
use crate::sigv4::AccessKey;
use crate::store::{ArrivedFile, Store};

/// The endpoint of one without a socket: nothing listens there.
pub(crate) const NOWHERE: &str = "http://localhost:1";

pub(crate) struct State {
    pub(crate) store: Store,
    pub(crate) assumptions: Assumptions,
    pub(crate) clock: Clock,
    pub(crate) region: String,
    pub(crate) account: String,
    /// The access keys that are accepted.
    pub(crate) keys: Vec<AccessKey>,
    /// The key that pre-signed URLs are signed with.
    pub(crate) s3_key: AccessKey,
    pub(crate) verdict: Verdict,
    /// `http://127.0.0.1:4555`
    pub(crate) endpoint: String,
    /// The base of pre-signed URLs, if it is not the caller's `Host` header.
    pub(crate) public_endpoint: Option<String>,
}

impl State {
    /// The time for one request, which may be under a wrong clock.
    pub(crate) fn now(&self, extensions: &Extensions) -> SystemTime {
        let ahead = extensions.get::<ClockAhead>();
        self.clock.now() + ahead.map_or(Duration::ZERO, |ahead| ahead.0)
    }
}

/// An extension of a request that is served under a wrong clock.
#[derive(Clone, Copy)]
pub(crate) struct ClockAhead(pub(crate) Duration);

pub(crate) type Verdict = Arc<dyn Fn(&ArrivedFile<'_>) -> FileStatusType + Send + Sync>;

/// The [test file](https://www.eicar.org/download-anti-malware-testfile/) that every scanner of
/// viruses rejects, in two parts, so that none of them rejects this program.
const EICAR: [&[u8]; 2] = [
    b"X5O!P%@AP[4\\PZX54(P^)7CC)7}$",
    b"EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*",
];

/// Approves everything but the test file for scanners.
pub(crate) fn default_verdict(file: &ArrivedFile<'_>) -> FileStatusType {
    let [start, rest] = EICAR;
    match file.head.strip_prefix(start) {
        Some(after) if after.starts_with(rest) => FileStatusType::Rejected,
        _ => FileStatusType::Approved,
    }
}

/// Whether a name fits a pattern in which `*` stands for any text.
pub(crate) fn is_like(name: &str, pattern: &str) -> bool {
    match pattern.split_once('*') {
        Some((start, pattern)) => name.strip_prefix(start).is_some_and(|rest| {
            let mut rests = rest
                .char_indices()
                .filter_map(|(at, _)| rest.get(at..))
                .chain([""]);
            rests.any(|rest| is_like(rest, pattern))
        }),
        None => name == pattern,
    }
}

/// Random hexadecimal digits.
pub(crate) fn random_hex(digits: usize) -> String {
    let mut text = String::new();
    while text.len() < digits {
        text.extend(new_idempotency_token().split('-'));
    }
    text.truncate(digits);
    text
}

/// The message for an I/O error on the files.
pub(crate) fn disk_error(error: &io::Error) -> String {
    format!("connect-local cannot keep the file: {error}")
}
