//! Many files at once: few questions for their verdicts, and one does not hold up another.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, UNIX_EPOCH};

use connect_local::{Assumptions, Fault, LocalConnect, LocalConnectBuilder, RequestHead, Script};
use connect_operations::attached_files::{
    BatchGetAttachedFileMetadata, DeleteAttachedFile, FileStatusType, GetAttachedFile,
};
use connect_operations::exceptions::AccessDeniedException;
use connect_runtime::body::Body;
use connect_runtime::server::ServerOperation;
use connect_runtime::{Client, Clock, RateLimits, StatusCode};
use connect_upload::{Progress, Source, Step, Upload, Uploader};
use futures_util::future::join_all;
use http::{Request, Response};
use http_body_util::BodyExt as _;
use tokio::time::Instant;

fn case(number: usize) -> String {
    format!("arn:aws:cases:us-east-1:111122223333:domain/d-1/case/c-{number}")
}

fn upload(number: usize, case_number: usize) -> Upload {
    let source = Source::bytes(format!("{number}.txt"), format!("text {number}"));
    Upload::new("instance-1", case(case_number), source)
}

/// A Connect whose time is tokio's and that takes so long for a verdict, and a client of the same time without
/// rate limits.
fn start(builder: LocalConnectBuilder, verdict: Duration) -> (LocalConnect, Client) {
    let began = Instant::now();
    let clock =
        Clock::from_fn(move || UNIX_EPOCH + Duration::from_secs(1_750_000_000) + began.elapsed());
    let mut assumptions = Assumptions::default();
    assumptions.scan_time = verdict;
    let builder = builder.assumptions(assumptions).clock(clock.clone());
    let local = builder.start_without_socket().unwrap();
    let client = local
        .client_builder()
        .rate_limits(RateLimits::none())
        .clock(clock)
        .build()
        .unwrap();
    (local, client)
}

fn count<O: ServerOperation>(local: &LocalConnect) -> usize {
    local.requests::<O>().len()
}

#[tokio::test(start_paused = true)]
async fn the_statuses_of_a_cases_files_are_polled_together() {
    let (local, client) = start(LocalConnect::builder(), Duration::from_secs(30));
    let uploader = Uploader::new(&client).unwrap();
    let uploads = (0..50).map(|number| uploader.send(upload(number, 1)));
    for result in join_all(uploads).await {
        assert_eq!(result.unwrap().status, FileStatusType::Approved);
    }
    // One by one, each would be asked for ten times in these 30 s.
    let batches = local.requests::<BatchGetAttachedFileMetadata>();
    let asked = batches.len() + count::<GetAttachedFile>(&local);
    assert!(asked <= 15, "asked {asked} times");
    let largest = batches
        .iter()
        .map(|request| request.operation.file_ids.len())
        .max();
    assert!(largest >= Some(20), "{largest:?} at most");
}

/// A case takes fifty files, so this service takes them itself.
#[tokio::test(start_paused = true)]
async fn at_most_a_hundred_files_are_polled_together() {
    let began = Instant::now();
    let (started, most) = (Arc::<AtomicUsize>::default(), Arc::<AtomicUsize>::default());
    let seen = Arc::clone(&most);
    let respond = move |request: Request<Body>| {
        let (depth, method) = (request.uri().path().split('/').count(), request.method());
        let is_approved = began.elapsed() > Duration::from_secs(20);
        let status = if is_approved {
            "APPROVED"
        } else {
            "PROCESSING"
        };
        let body = match (method.as_str(), depth) {
            ("PUT", 3) => {
                let number = started.fetch_add(1, Ordering::Relaxed);
                let url = format!("https://s3.test/{number}");
                format!(r#"{{"FileId":"f-{number}","UploadUrlMetadata":{{"Url":"{url}"}}}}"#)
            }
            ("GET", _) => format!(r#"{{"FileSizeInBytes":1,"FileStatus":"{status}"}}"#),
            _ => String::new(),
        };
        let is_batch = method == "POST" && depth == 3;
        let seen = Arc::clone(&seen);
        async move {
            if !is_batch {
                return Ok(Response::new(Body::from(body)));
            }
            let asked = request.into_body().collect().await.unwrap().to_bytes();
            let asked: serde_json::Value = serde_json::from_slice(&asked).unwrap();
            let ids = asked["FileIds"].as_array().unwrap();
            seen.fetch_max(ids.len(), Ordering::Relaxed);
            let status = if is_approved {
                "APPROVED"
            } else {
                "PROCESSING"
            };
            let files: Vec<_> = ids.iter().map(|id| file(id, status)).collect();
            let body = serde_json::json!({ "Files": files }).to_string();
            Ok(Response::new(Body::from(body)))
        }
    };
    let client = tests::client_over(respond)
        .rate_limits(RateLimits::none())
        .build()
        .unwrap();
    let uploader = Uploader::new(&client).unwrap();
    let uploads = (0..250).map(|number| uploader.send(upload(number, 1)));
    for result in join_all(uploads).await {
        assert_eq!(result.unwrap().status, FileStatusType::Approved);
    }
    assert_eq!(most.load(Ordering::Relaxed), 100);
}

fn file(id: &serde_json::Value, status: &str) -> serde_json::Value {
    serde_json::json!({
        "FileId": id, "FileStatus": status, "FileArn": "arn", "FileName": "a.txt", "FileSizeInBytes": 1,
        "CreationTime": "2026-01-01T00:00:00Z",
    })
}

#[tokio::test(start_paused = true)]
async fn a_deleted_file_fails_alone() {
    let (local, client) = start(LocalConnect::builder(), Duration::from_secs(20));
    let uploader = Uploader::new(&client).unwrap();
    let waiting = Arc::new(Mutex::new(None));
    let seen = Arc::clone(&waiting);
    let doomed = upload(0, 1).on_progress(move |progress| {
        if let Progress::Started { file_id } = progress {
            *seen.lock().unwrap() = Some(file_id);
        }
    });
    let deleting = async {
        tokio::time::sleep(Duration::from_secs(10)).await;
        let file_id: String = waiting.lock().unwrap().clone().unwrap();
        let delete = DeleteAttachedFile::builder()
            .instance_id("instance-1")
            .file_id(file_id)
            .associated_resource_arn(case(1));
        client.send(delete.build()).await.unwrap();
    };
    let others = (1..10).map(|number| uploader.send(upload(number, 1)));
    let others = join_all(others);
    let (doomed, others, ()) = tokio::join!(uploader.send(doomed), others, deleting);
    let error = doomed.unwrap_err();
    assert_eq!(
        (error.step(), error.code()),
        (Step::Wait, Some("ResourceNotFoundException"))
    );
    for result in others {
        assert_eq!(result.unwrap().status, FileStatusType::Approved);
    }
    drop(local);
}

#[tokio::test(start_paused = true)]
async fn without_batch_permission_files_are_polled_individually() {
    let denied = AccessDeniedException::builder().message("not you").build();
    let script = Script::of::<BatchGetAttachedFileMetadata>()
        .error(denied)
        .forever();
    let (local, client) = start(
        LocalConnect::builder().script(script),
        Duration::from_secs(5),
    );
    let uploader = Uploader::new(&client).unwrap();
    for result in join_all((0..5).map(|number| uploader.send(upload(number, 1)))).await {
        assert_eq!(result.unwrap().status, FileStatusType::Approved);
    }
    assert!(count::<GetAttachedFile>(&local) >= 5);
    let denied = count::<BatchGetAttachedFileMetadata>(&local);
    assert!(denied <= 5, "asked {denied} times for what is denied");
}

#[tokio::test(start_paused = true)]
async fn failed_polls_are_repeated() {
    let script = Script::of::<BatchGetAttachedFileMetadata>()
        .fault(Fault::empty(StatusCode::SERVICE_UNAVAILABLE))
        .times(7);
    let (local, client) = start(
        LocalConnect::builder().script(script),
        Duration::from_secs(5),
    );
    let uploader = Uploader::new(&client).unwrap();
    for result in join_all((0..5).map(|number| uploader.send(upload(number, 1)))).await {
        assert_eq!(result.unwrap().status, FileStatusType::Approved);
    }
    drop(local);
}

/// Whoever asks for all may be dropped while it does.
#[tokio::test(start_paused = true)]
async fn a_dropped_upload_does_not_block_the_others() {
    let slow = Fault::none().delayed(Duration::from_secs(3));
    let script = Script::all().fault(slow).forever();
    let (_local, client) = start(
        LocalConnect::builder().script(script),
        Duration::from_secs(20),
    );
    let uploader = Uploader::new(&client).unwrap();
    let dropped = (0..5).map(|number| {
        let sending = uploader.send(upload(number, 1));
        tokio::time::timeout(Duration::from_secs(10 + number as u64), sending)
    });
    let others = (5..10).map(|number| uploader.send(upload(number, 1)));
    let (dropped, others) = tokio::join!(join_all(dropped), join_all(others));
    assert!(dropped.iter().all(Result::is_err));
    for result in others {
        assert_eq!(result.unwrap().status, FileStatusType::Approved);
    }
}

/// A file that is being scanned does not count as being sent.
#[tokio::test(start_paused = true)]
async fn concurrency_limits_puts_but_not_polls() {
    let slow = Script::rule(RequestHead::is_put_of_file);
    let slow = slow
        .fault(Fault::none().delayed(Duration::from_secs(1)))
        .forever();
    let (_local, client) = start(LocalConnect::builder().script(slow), Duration::from_mins(1));
    let uploader = Uploader::new(&client).unwrap().concurrency(3);
    let (sending, most) = (Arc::new(AtomicUsize::new(0)), Arc::new(AtomicUsize::new(0)));
    let began = Instant::now();
    let uploads = (0..30).map(|number| {
        let (sending, most) = (Arc::clone(&sending), Arc::clone(&most));
        uploader.send(
            upload(number, number).on_progress(move |progress| match progress {
                Progress::Started { .. } => {
                    let now = sending.fetch_add(1, Ordering::Relaxed) + 1;
                    most.fetch_max(now, Ordering::Relaxed);
                }
                Progress::Completed => {
                    sending.fetch_sub(1, Ordering::Relaxed);
                }
                _ => {}
            }),
        )
    });
    for result in join_all(uploads).await {
        assert_eq!(result.unwrap().status, FileStatusType::Approved);
    }
    assert_eq!(most.load(Ordering::Relaxed), 3);
    // Thirty PUTs of a second each, three at once, and a minute for the last.
    let elapsed = began.elapsed();
    assert!(elapsed >= Duration::from_secs(70), "{elapsed:?}");
    assert!(elapsed <= Duration::from_secs(90), "{elapsed:?}");
}

#[tokio::test]
async fn a_queued_upload_takes_little_memory() {
    let (_local, client) = start(LocalConnect::builder(), Duration::ZERO);
    let uploader = Uploader::new(&client).unwrap();
    let bytes = size_of_val(&uploader.send(upload(1, 1)));
    assert!(bytes < 2000, "{bytes} bytes");
}
