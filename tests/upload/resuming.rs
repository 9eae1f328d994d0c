//! An upload that failed goes on where it ended, and each of its steps can be done alone.

use std::time::{Duration, UNIX_EPOCH};

use bytes::Bytes;
use connect_local::{Assumptions, Fault, LocalConnect, LocalConnectBuilder, RequestHead, Script};
use connect_operations::attached_files::{
    CompleteAttachedFileUpload, FileStatusType, GetAttachedFile, StartAttachedFileUpload,
};
use connect_runtime::{Client, Clock};
use connect_upload::{
    Source, Step, Upload, UploadError, UploadErrorKind, UploadState, UploadedFile,
};
use http::Response;

const CASE: &str = "arn:aws:cases:us-east-1:111122223333:domain/d-1/case/c-1";

fn upload() -> Upload {
    Upload::new("instance-1", CASE, Source::bytes("a.txt", "some text"))
}

/// A Connect whose time is tokio's, and a client that has the same.
fn start(builder: LocalConnectBuilder) -> (LocalConnect, Client) {
    let began = tokio::time::Instant::now();
    let clock =
        Clock::from_fn(move || UNIX_EPOCH + Duration::from_secs(1_750_000_000) + began.elapsed());
    let local = builder.clock(clock.clone()).start_without_socket().unwrap();
    let client = local.client_builder().clock(clock).build().unwrap();
    (local, client)
}

fn scanning_for(time: Duration) -> LocalConnectBuilder {
    let mut assumptions = Assumptions::default();
    assumptions.scan_time = time;
    LocalConnect::builder().assumptions(assumptions)
}

fn slow_down() -> Fault {
    let xml =
        "<Error><Code>SlowDown</Code><Message>Please reduce your request rate.</Message></Error>";
    let response = Response::builder()
        .status(503)
        .header("x-amz-request-id", "1a2b")
        .body(Bytes::from(xml));
    Fault::respond(response.unwrap())
}

fn failing_puts(times: usize) -> LocalConnectBuilder {
    let puts = Script::rule(RequestHead::is_put_of_file);
    LocalConnect::builder().script(puts.fault(slow_down()).times(times))
}

/// How many Starts, PUTs, Completes and questions for the verdict there were.
fn counts(local: &LocalConnect) -> [usize; 4] {
    [
        local.requests::<StartAttachedFileUpload>().len(),
        local.puts().len(),
        local.requests::<CompleteAttachedFileUpload>().len(),
        local.requests::<GetAttachedFile>().len(),
    ]
}

fn assert_arrived(local: &LocalConnect, result: Result<UploadedFile, UploadError>) {
    let file = result.unwrap();
    assert_eq!(file.status, FileStatusType::Approved);
    assert_eq!((&*file.file_name, file.bytes), ("a.txt", 9));
    let arrived = std::fs::read(local.content(&file.file_id).unwrap()).unwrap();
    assert_eq!(arrived, b"some text");
}

#[tokio::test(start_paused = true)]
async fn a_failed_put_resumes_without_a_start() {
    let (local, client) = start(failing_puts(3));
    let error = upload().send(&client).await.unwrap_err();
    assert_eq!(counts(&local), [1, 3, 0, 0]);
    assert_eq!((error.step(), error.code()), (Step::Put, Some("SlowDown")));
    assert_eq!(error.request_id(), Some("1a2b"));
    let start = &local.requests::<StartAttachedFileUpload>()[0];
    assert_eq!(
        Some(error.client_token()),
        start.operation.client_token.as_deref()
    );
    assert_eq!(error.file_id(), Some(&*local.puts()[0].operation.file_id));

    let resumed = upload().resume(error.into_state()).send(&client).await;
    assert_arrived(&local, resumed);
    assert_eq!(counts(&local), [1, 4, 1, 1]);
}

#[tokio::test(start_paused = true)]
async fn an_expired_url_resumes_with_one_start() {
    let (local, client) = start(failing_puts(3));
    let upload = upload().client_token("t-1");
    let error = upload.clone().send(&client).await.unwrap_err();
    tokio::time::sleep(Duration::from_mins(5)).await;
    let resumed = upload.resume(error.into_state()).send(&client).await;
    assert_arrived(&local, resumed);
    assert_eq!(counts(&local), [2, 4, 1, 1]);
    let second = &local.requests::<StartAttachedFileUpload>()[1];
    assert_ne!(second.operation.client_token.as_deref(), Some("t-1"));
}

#[tokio::test(start_paused = true)]
async fn a_lost_complete_resumes_without_a_put() {
    let lost = Fault::reset().after_handler();
    let completes = Script::of::<CompleteAttachedFileUpload>()
        .fault(lost)
        .times(3);
    let (local, client) = start(LocalConnect::builder().script(completes));
    let error = upload().send(&client).await.unwrap_err();
    assert_eq!(error.step(), Step::Complete);
    assert_eq!(counts(&local), [1, 1, 3, 0]);

    let resumed = upload().resume(error.into_state()).send(&client).await;
    assert_arrived(&local, resumed);
    assert_eq!(counts(&local), [1, 1, 4, 1]);
}

#[tokio::test(start_paused = true)]
async fn a_lost_start_resumes_with_the_same_file() {
    let lost = Fault::reset().after_handler();
    let starts = Script::of::<StartAttachedFileUpload>().fault(lost).times(3);
    let (local, client) = start(LocalConnect::builder().script(starts));
    let error = upload().send(&client).await.unwrap_err();
    assert_eq!((error.step(), error.file_id()), (Step::Start, None));

    let resumed = upload().resume(error.into_state()).send(&client).await;
    assert_arrived(&local, resumed);
    assert_eq!((counts(&local), local.file_count()), ([4, 1, 1, 1], 1));
}

#[tokio::test(start_paused = true)]
async fn a_late_verdict_resumes_with_polling_only() {
    let (local, client) = start(scanning_for(Duration::from_mins(2)));
    let error = upload().send(&client).await.unwrap_err();
    let UploadErrorKind::StillProcessing(patience) = error.kind() else {
        panic!("{error}")
    };
    assert_eq!((error.step(), patience.as_secs()), (Step::Wait, 90));
    let [.., asked] = counts(&local);

    let resumed = upload().resume(error.into_state()).send(&client).await;
    assert_arrived(&local, resumed);
    let [starts, puts, completes, again] = counts(&local);
    assert_eq!([starts, puts, completes], [1, 1, 1]);
    assert!(again > asked);
}

#[tokio::test(start_paused = true)]
async fn the_timeout_covers_the_whole_upload_which_can_then_be_resumed() {
    let puts = Script::rule(RequestHead::is_put_of_file).fault(Fault::stall());
    let (local, client) = start(LocalConnect::builder().script(puts));
    let began = tokio::time::Instant::now();
    let upload = upload().timeout(Duration::from_secs(10));
    let error = upload.clone().send(&client).await.unwrap_err();
    assert_eq!(began.elapsed(), Duration::from_secs(10));
    let UploadErrorKind::DeadlineExceeded(limit) = error.kind() else {
        panic!("{error}")
    };
    assert_eq!((error.step(), limit.as_secs()), (Step::Put, 10));

    let resumed = upload.resume(error.into_state()).send(&client).await;
    assert_arrived(&local, resumed);
    assert_eq!(counts(&local), [1, 2, 1, 1]);
}

/// As a program does that stores the fields, and is started again.
#[tokio::test(start_paused = true)]
async fn a_handmade_state_can_be_resumed() {
    let (local, client) = start(failing_puts(3));
    let stored = upload().send(&client).await.unwrap_err().into_state();

    let mut state = UploadState::default();
    state.step = stored.step;
    state.instance_id = stored.instance_id.clone();
    state.associated_resource_arn = stored.associated_resource_arn.clone();
    state.client_token = stored.client_token.clone();
    state.file_name = stored.file_name.clone();
    state.bytes = stored.bytes;
    state.started = stored.started.clone();
    assert_eq!(state, stored);
    assert_arrived(&local, upload().resume(state).send(&client).await);
    assert_eq!(counts(&local), [1, 4, 1, 1]);
}

#[tokio::test(start_paused = true)]
async fn a_file_of_another_length_is_not_resumed() {
    let (local, client) = start(failing_puts(3));
    let state = upload().send(&client).await.unwrap_err().into_state();
    let longer = Upload::new("instance-1", CASE, Source::bytes("a.txt", "some text more"));
    let error = longer.resume(state).send(&client).await.unwrap_err();
    assert!(error.to_string().contains("the file changed"), "{error}");
    assert_eq!(counts(&local), [1, 3, 0, 0]);
}

#[tokio::test(start_paused = true)]
async fn each_step_can_be_run_alone() {
    let (local, client) = start(LocalConnect::builder());
    let upload = upload();
    let started = upload.start(&client).await.unwrap();
    assert_eq!((started.step, counts(&local)), (Step::Put, [1, 0, 0, 0]));
    let sent = upload.put(&client, started).await.unwrap();
    assert_eq!((sent.step, counts(&local)), (Step::Complete, [1, 1, 0, 0]));
    let completed = sent.complete(&client).await.unwrap();
    assert_eq!((completed.step, counts(&local)), (Step::Wait, [1, 1, 1, 0]));
    let waiting = completed.wait_until_approved(&client, Duration::from_secs(90));
    assert_arrived(&local, waiting.await);
    assert_eq!(counts(&local), [1, 1, 1, 1]);
}

#[tokio::test(start_paused = true)]
async fn a_step_without_its_predecessor_names_what_is_missing() {
    let (local, client) = start(LocalConnect::builder());
    let nothing = UploadState::default;
    let put = upload().put(&client, nothing()).await.unwrap_err();
    let complete = nothing().complete(&client).await.unwrap_err();
    let wait = nothing().wait_until_approved(&client, Duration::ZERO);
    let wait = wait.await.unwrap_err();
    for (error, step) in [
        (put, Step::Put),
        (complete, Step::Complete),
        (wait, Step::Wait),
    ] {
        assert_eq!(error.step(), step, "{error}");
    }
    assert_eq!(counts(&local), [0; 4]);
}

/// Its bytes are gone, and not needed any more.
#[tokio::test(start_paused = true)]
async fn a_one_shot_source_is_resumed_after_its_put() {
    let lost = Fault::reset().after_handler();
    let lost_completes = Script::of::<CompleteAttachedFileUpload>()
        .fault(lost)
        .times(3);
    let (local, client) = start(LocalConnect::builder().script(lost_completes));
    let source = Source::reader("a.txt", 9, &b"some text"[..]);
    let upload = Upload::new("instance-1", CASE, source);
    let state = upload.send(&client).await.unwrap_err().into_state();
    let state = state.complete(&client).await.unwrap();
    let file = state.wait_until_approved(&client, Duration::from_secs(90));
    assert_arrived(&local, file.await);
    assert_eq!(counts(&local), [1, 1, 4, 1]);
}

/// Dropped after so much time, an upload sends nothing any more.
#[tokio::test(start_paused = true)]
async fn a_dropped_future_sends_nothing_more() {
    let stalled = Script::rule(RequestHead::is_put_of_file).fault(Fault::stall());
    let at_put = start(LocalConnect::builder().script(stalled));
    let waiting = start(scanning_for(Duration::from_mins(10)));
    for (local, client) in [at_put, waiting] {
        let sending = upload().send(&client);
        tokio::time::timeout(Duration::from_secs(5), sending)
            .await
            .unwrap_err();
        let before = counts(&local);
        tokio::time::sleep(Duration::from_hours(1)).await;
        assert_eq!(counts(&local), before);
    }
}

/// Over a socket, where a task of the HTTP client's reads the source.
#[tokio::test]
async fn a_dropped_future_closes_its_source() {
    let local = LocalConnect::start().await.unwrap();
    let client = local.client().unwrap();
    let (closed, is_closed) = tokio::sync::oneshot::channel::<()>();
    let (read, mut is_read) = tokio::sync::mpsc::unbounded_channel();
    let stream = futures_util::stream::unfold((closed, 0), move |(closed, chunks)| {
        let read = read.clone();
        async move {
            if chunks == 1 {
                read.send(()).unwrap();
                std::future::pending::<()>().await;
            }
            let chunk = Bytes::from_static(b"some");
            Some((Ok::<_, std::io::Error>(chunk), (closed, chunks + 1)))
        }
    });
    let upload = Upload::new("instance-1", CASE, Source::stream("a.txt", 9, stream));
    let sending = tokio::spawn(async move { upload.send(&client).await.map(drop) });
    is_read.recv().await.unwrap();
    sending.abort();
    assert!(sending.await.unwrap_err().is_cancelled());
    // Its sender was dropped, for nobody sends.
    assert!(is_closed.await.is_err());
}

#[tokio::test(start_paused = true)]
async fn a_state_and_an_error_hide_the_url() {
    let (_local, client) = start(failing_puts(3));
    let error = upload().send(&client).await.unwrap_err();
    let shown = format!("{error} {error:?} {error:#?} {:?}", error.state());
    assert!(!shown.contains("X-Amz-"), "{shown}");
}
