//! The requests received, and their outcomes.

use std::collections::VecDeque;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use bytes::Bytes;
use connect_runtime::StatusCode;
use connect_runtime::server::ServerOperation;
use http::Response;

use crate::request::{OperationId, Put, Received, RequestHead, decode};

/// The requests that arrived, oldest first.
pub(crate) struct History {
    records: Mutex<VecDeque<Record>>,
    limit: usize,
}

/// One request, while it is served and afterwards.
#[derive(Clone)]
pub(crate) struct Record(Arc<Mutex<Entry>>);

struct Entry {
    received: Received<()>,
    problem: Option<String>,
}

/// What accompanies a request to its handler.
pub(crate) struct Passage {
    pub(crate) head: RequestHead,
    pub(crate) record: Record,
    pub(crate) skips_handler: bool,
    /// Whether its record will be read.
    pub(crate) is_remembered: bool,
}

/// An extension of a response: something that a test must not miss.
#[derive(Clone)]
pub(crate) struct Problem(pub(crate) String);

impl History {
    pub(crate) fn new(limit: usize) -> Self {
        Self {
            records: Mutex::default(),
            limit,
        }
    }

    pub(crate) fn is_on(&self) -> bool {
        self.limit > 0
    }

    fn records(&self) -> MutexGuard<'_, VecDeque<Record>> {
        self.records.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn add(&self, head: RequestHead) -> Record {
        let received = Received {
            operation: (),
            head,
            body: Bytes::new(),
            signature: Ok(()),
            status: None,
        };
        let problem = None;
        let record = Record(Arc::new(Mutex::new(Entry { received, problem })));
        let mut records = self.records();
        records.push_back(record.clone());
        if records.len() > self.limit {
            records.pop_front();
        }
        record
    }

    pub(crate) fn requests<O: ServerOperation>(&self) -> Vec<Received<O>> {
        let operation = OperationId::of::<O>();
        self.select(|received| {
            let is_of = received.head.is_of(&operation);
            is_of
                .then(|| decode(&received.head, &received.body))
                .flatten()
        })
    }

    pub(crate) fn puts(&self) -> Vec<Received<Put>> {
        self.select(|received| Put::of(&received.head))
    }

    fn select<T>(&self, select: impl Fn(&Received<()>) -> Option<T>) -> Vec<Received<T>> {
        let records = self.records();
        let selected = records.iter().filter_map(|record| {
            let received = record.entry().received.clone();
            Some(Received {
                operation: select(&received)?,
                head: received.head,
                body: received.body,
                signature: received.signature,
                status: received.status,
            })
        });
        selected.collect()
    }

    pub(crate) fn problems(&self) -> Vec<String> {
        let records = self.records();
        let problems = records.iter().map(|record| record.entry().problem.clone());
        problems.flatten().collect()
    }

    /// A line for each request.
    pub(crate) fn lines(&self) -> Vec<String> {
        self.records().iter().map(ToString::to_string).collect()
    }
}

impl Record {
    fn entry(&self) -> MutexGuard<'_, Entry> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn arrived(&self, body: &Bytes) {
        self.entry().received.body.clone_from(body);
    }

    pub(crate) fn refused(&self, why: String) {
        self.entry().received.signature = Err(why);
    }

    pub(crate) fn is_refused(&self) -> bool {
        self.entry().received.signature.is_err()
    }

    pub(crate) fn responded<B>(&self, response: &Response<B>) {
        self.entry().received.status = Some(response.status());
    }

    pub(crate) fn note<B>(&self, response: &mut Response<B>) {
        if let Some(Problem(problem)) = response.extensions_mut().remove() {
            self.entry().problem = Some(problem);
        }
    }
}

impl fmt::Display for Record {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let received = &self.entry().received;
        let status = received.status.as_ref().map(StatusCode::as_str);
        write!(
            f,
            "{:?}: {}",
            received.head,
            status.unwrap_or("no response")
        )
    }
}
