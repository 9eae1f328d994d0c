//! A file that changes while it is uploaded: S3 never gets a mixture of old and new bytes whole.
//!
//! Between client and local Connect stands a transport that changes the file at a certain point: before
//! a request is passed on, or between two chunks of its body. All of it runs in the test's own task.

use std::fs::{File, OpenOptions};
use std::io::{Read as _, Write as _};
use std::path::{Path, PathBuf};
use std::pin::Pin;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use connect_local::LocalConnect;
use connect_operations::attached_files::FileStatusType;
use connect_runtime::body::Body;
use connect_runtime::transport::{Transport, TransportError};
use connect_upload::{
    Source, SourceError, Step, Upload, UploadError, UploadErrorKind, UploadedFile,
};
use http::header::AUTHORIZATION;
use http::{Request, Response};
use http_body::{Frame, SizeHint};

const CASE: &str = "arn:aws:cases:us-east-1:111122223333:domain/d-1/case/c-1";
const SIZE: usize = 20_000_000;
const CHUNK: usize = 64 * 1024;

#[derive(Debug, Clone, Copy)]
enum Change {
    Append,
    /// In place, with bytes as many as before.
    Overwrite,
    Truncate,
    /// With another file in its place.
    Rename,
    Delete,
}

use Change::{Append, Delete, Overwrite, Rename, Truncate};

const CHANGES: [Change; 5] = [Append, Overwrite, Truncate, Rename, Delete];

impl Change {
    fn make(self, path: &Path) {
        let file = || OpenOptions::new().write(true).open(path).unwrap();
        match self {
            Append => {
                let mut file = OpenOptions::new().append(true).open(path).unwrap();
                file.write_all(b"more").unwrap();
            }
            Overwrite => {
                let before = file().metadata().unwrap().modified().unwrap();
                file().write_all(&vec![b'b'; SIZE / 2]).unwrap();
                // Where the clock of the file system has not moved on, the time would stay as it is.
                file()
                    .set_modified(before + Duration::from_nanos(100))
                    .unwrap();
            }
            Truncate => file().set_len(SIZE as u64 / 3).unwrap(),
            Rename => {
                std::fs::rename(path, path.with_extension("bak")).unwrap();
                std::fs::write(path, "another file").unwrap();
            }
            Delete => std::fs::remove_file(path).unwrap(),
        }
    }

    /// Whether the open file is another than before.
    fn is_of_content(self) -> bool {
        matches!(self, Append | Overwrite | Truncate)
    }
}

/// When the file changes.
#[derive(Debug, Clone, Copy)]
enum Point {
    /// The service is asked for a place.
    Start,
    /// S3 has taken so many bytes.
    Taken(usize),
    /// S3 has failed, and the file is to be sent again.
    Retry,
}

#[derive(Debug, Clone, Copy)]
enum From {
    Path,
    OpenFile,
}

/// What happened to one upload.
struct Outcome {
    result: Result<UploadedFile, UploadError>,
    /// Of each PUT, how many bytes S3 took.
    puts: Vec<usize>,
    local: LocalConnect,
}

impl Outcome {
    fn assert_changed(self, case: &str) -> Self {
        let Err(error) = &self.result else {
            panic!("{case}: the change was not noticed")
        };
        let is_changed = matches!(error.kind(), UploadErrorKind::Source(SourceError::Changed));
        assert!(is_changed, "{case}: {error:?}");
        let arrived = self.local.content(error.file_id().unwrap());
        assert!(arrived.is_none(), "{case}: S3 has kept a file");
        self
    }

    fn assert_whole(&self, case: &str) {
        let file = self.result.as_ref().unwrap();
        assert_eq!(file.status, FileStatusType::Approved, "{case}");
        let arrived = std::fs::read(self.local.content(&file.file_id).unwrap()).unwrap();
        assert!(arrived == content(), "{case}: other bytes arrived");
    }
}

fn content() -> Vec<u8> {
    vec![b'a'; SIZE]
}

async fn upload(from: From, change: Change, point: Point) -> Outcome {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.txt");
    std::fs::write(&path, content()).unwrap();
    let source = match from {
        From::Path => Source::path(&path),
        From::OpenFile => {
            let mut file = File::open(&path).unwrap();
            // It is sent from its beginning nevertheless.
            file.read_exact(&mut [0; 7]).unwrap();
            Source::file("a.txt", file)
        }
    };
    let local = LocalConnect::start().await.unwrap();
    let puts = Arc::<Mutex<Vec<usize>>>::default();
    let (inner, seen) = (local.transport(), Arc::clone(&puts));
    let transport = Transport::new(tower::service_fn(move |request: Request<Body>| {
        let is_put = !request.headers().contains_key(AUTHORIZATION);
        let (inner, seen, path) = (inner.clone(), Arc::clone(&seen), path.clone());
        async move { pass_on(request, is_put, &inner, &seen, path, change, point).await }
    }));
    let client = local.client_builder().transport(transport).build().unwrap();
    let upload = Upload::new("instance-1", CASE, source);
    let result = upload.send(&client).await;
    let puts = puts.lock().unwrap().clone();
    Outcome {
        result,
        puts,
        local,
    }
}

async fn pass_on(
    request: Request<Body>,
    is_put: bool,
    inner: &Transport,
    seen: &Arc<Mutex<Vec<usize>>>,
    path: PathBuf,
    change: Change,
    point: Point,
) -> Result<Response<Body>, TransportError> {
    let is_start = request.method() == http::Method::PUT && !is_put;
    if matches!(point, Point::Start) && is_start {
        change.make(&path);
    }
    if !is_put {
        return inner.send(request).await;
    }
    let is_first = seen.lock().unwrap().is_empty();
    seen.lock().unwrap().push(0);
    if matches!(point, Point::Retry) && is_first {
        change.make(&path);
        return Err(TransportError::interrupted("broken off"));
    }
    let change_at = match point {
        Point::Taken(at) => Some(at),
        _ => None,
    };
    let seen = Arc::clone(seen);
    let request = request.map(|body| {
        Body::new(ChangingBody {
            body,
            change,
            change_at,
            path,
            puts: seen,
        })
    });
    inner.send(request).await
}

/// A body that changes the file of which it is, between two chunks.
struct ChangingBody {
    body: Body,
    change: Change,
    change_at: Option<usize>,
    path: PathBuf,
    puts: Arc<Mutex<Vec<usize>>>,
}

impl http_body::Body for ChangingBody {
    type Data = Bytes;
    type Error = <Body as http_body::Body>::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Self::Error>>> {
        let polled = Pin::new(&mut self.body).poll_frame(context);
        if let Poll::Ready(Some(Ok(frame))) = &polled {
            let taken = {
                let mut puts = self.puts.lock().unwrap();
                let taken = puts.last_mut().unwrap();
                *taken += frame.data_ref().unwrap().len();
                *taken
            };
            if self.change_at.take_if(|at| taken >= *at).is_some() {
                assert!(taken < SIZE, "the change comes too late");
                self.change.make(&self.path);
            }
        }
        polled
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}

#[tokio::test]
async fn a_change_during_sending_is_detected_before_the_last_byte() {
    for from in [From::Path, From::OpenFile] {
        for change in CHANGES {
            // After the first chunk, in the middle, before the last chunk.
            for at in [1, SIZE / 2, SIZE - CHUNK] {
                let case = format!("{from:?}, {change:?}, after {at} bytes");
                let outcome = upload(from, change, Point::Taken(at)).await;
                if change.is_of_content() {
                    let outcome = outcome.assert_changed(&case);
                    assert_eq!(outcome.result.unwrap_err().step(), Step::Put);
                    let [taken] = outcome.puts[..] else {
                        panic!("{case}: {:?}", outcome.puts)
                    };
                    assert!(taken < SIZE, "{case}: {taken} bytes");
                } else {
                    outcome.assert_whole(&case);
                    assert_eq!(outcome.puts, [SIZE], "{case}");
                }
            }
        }
    }
}

#[tokio::test]
async fn a_change_between_two_attempts_is_detected_before_the_second() {
    for from in [From::Path, From::OpenFile] {
        for change in CHANGES {
            let case = format!("{from:?}, {change:?}");
            let outcome = upload(from, change, Point::Retry).await;
            if change.is_of_content() {
                assert_eq!(outcome.assert_changed(&case).puts, [0], "{case}");
            } else {
                outcome.assert_whole(&case);
                assert_eq!(outcome.puts, [0, SIZE], "{case}");
            }
        }
    }
}

#[tokio::test]
async fn a_change_during_the_start_is_detected_before_the_put() {
    for from in [From::Path, From::OpenFile] {
        for change in [Append, Overwrite, Truncate] {
            let case = format!("{from:?}, {change:?}");
            let outcome = upload(from, change, Point::Start).await;
            assert_eq!(outcome.assert_changed(&case).puts, [0; 0], "{case}");
        }
    }
}

#[tokio::test]
async fn an_open_folder_or_pipe_is_refused() {
    let local = LocalConnect::start().await.unwrap();
    let client = local.client().unwrap();
    let send = |file| {
        let source = Source::file("a.txt", file);
        Upload::new("instance-1", CASE, source).send(&client)
    };
    if let Ok(folder) = File::open(env!("CARGO_MANIFEST_DIR")) {
        let error = send(folder).await.unwrap_err();
        assert!(error.to_string().contains("is a folder"), "{error}");
    }
    #[cfg(unix)]
    {
        let (pipe, _writer) = std::io::pipe().unwrap();
        let error = send(File::from(std::os::fd::OwnedFd::from(pipe)))
            .await
            .unwrap_err();
        assert!(error.to_string().contains("is a pipe"), "{error}");
    }
    assert_eq!(local.file_count(), 0);
}
