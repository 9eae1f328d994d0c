//! The progress callback of an upload runs in the task that uploads: its panics are that task's.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use connect_local::LocalConnect;
use connect_operations::attached_files::FileStatusType;
use connect_runtime::Client;
use connect_runtime::body::Body;
use connect_runtime::transport::Transport;
use connect_upload::{Progress, Source, Upload};
use http::Request;
use http::header::AUTHORIZATION;

const CASE: &str = "arn:aws:cases:us-east-1:111122223333:domain/d-1/case/c-1";
const SIZE: usize = 200_000;

fn upload() -> Upload {
    Upload::new("instance-1", CASE, Source::bytes("a.txt", vec![7; SIZE]))
}

/// A client over sockets, and how many PUTs it has sent to S3.
fn counting_client(local: &LocalConnect) -> (Client, Arc<AtomicUsize>) {
    let puts = Arc::<AtomicUsize>::default();
    let (sockets, count) = (Transport::builder().build().unwrap(), Arc::clone(&puts));
    let transport = Transport::new(tower::service_fn(move |request: Request<Body>| {
        let is_put = !request.headers().contains_key(AUTHORIZATION);
        count.fetch_add(usize::from(is_put), Ordering::Relaxed);
        let sockets = sockets.clone();
        async move { sockets.send(request).await }
    }));
    let client = local.client_builder().transport(transport).build().unwrap();
    (client, puts)
}

#[tokio::test]
async fn a_panic_of_the_callback_ends_the_upload_and_is_not_retried() {
    for limit in [0, SIZE as u64 - 1] {
        let local = LocalConnect::start().await.unwrap();
        let (client, puts) = counting_client(&local);
        let upload = upload().on_progress(move |progress| {
            if let Progress::Sent { bytes, .. } = progress {
                assert!(bytes <= limit, "the callback panics");
            }
        });
        let uploading = tokio::spawn(async move { upload.send(&client).await });
        let panic = uploading.await.unwrap_err().into_panic();
        assert_eq!(panic.downcast_ref(), Some(&"the callback panics"));
        assert_eq!(puts.load(Ordering::Relaxed), 1);
    }
}

#[tokio::test]
async fn the_callback_runs_in_the_task_that_uploads() {
    let local = LocalConnect::start().await.unwrap();
    let (client, puts) = counting_client(&local);
    let seen = Arc::new(Mutex::new(Vec::new()));
    let log = Arc::clone(&seen);
    let upload = upload().on_progress(move |progress| {
        let bytes = match progress {
            Progress::Sent { bytes, total } => Some((bytes, total)),
            _ => None,
        };
        log.lock().unwrap().push((tokio::task::id(), bytes));
    });
    let uploading = tokio::spawn(async move { upload.send(&client).await });
    let task = uploading.id();
    let file = uploading.await.unwrap().unwrap();
    assert_eq!(file.status, FileStatusType::Approved);
    let total = SIZE as u64;
    let sent = [65_536, 131_072, 196_608, total].map(|bytes| Some((bytes, total)));
    // Before them it has started, after them it is completed.
    let expected = [&[None][..], &sent, &[None]].concat();
    let expected: Vec<_> = expected.into_iter().map(|bytes| (task, bytes)).collect();
    assert_eq!(*seen.lock().unwrap(), expected);
    assert_eq!(puts.load(Ordering::Relaxed), 1);
}
