//! The desk, tested without an account, a network or a wait.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests")]

use std::time::Duration;

use connect_local::{Fault, LocalConnect, Pager, Recorder, Replay, RequestHead, Script};
use connect_operations::attached_files::{
    AttachedFilesConfigurationSummary, AttachmentScope, DeleteAttachedFile,
    ListAttachedFilesConfigurations, ListAttachedFilesConfigurationsOutput,
    StartAttachedFileUpload,
};
use connect_operations::exceptions::InvalidParameterException;
use connect_operations::exceptions::ResourceNotFoundException;
use connect_runtime::tower::Layer as _;
use connect_upload::Source;
use service_desk::{ContactNotFoundException, Desk, StopContact, StopContactOutput};

const CASE: &str = "arn:aws:cases:us-east-1:111122223333:domain/d-1/case/c-1";

/// The application, on a client of the local Connect.
fn desk(local: &LocalConnect) -> Desk {
    Desk::new(local.client().unwrap(), "i-1")
}

fn letter() -> Source {
    Source::bytes("letter.pdf", "Dear Sir or Madam")
}

#[tokio::test]
async fn hanging_up_ends_the_contact() {
    let local = LocalConnect::builder()
        .operation(|_: StopContact| async { Ok(StopContactOutput::builder().build()) })
        .start_without_socket()
        .unwrap();
    assert!(desk(&local).hang_up("c-1").await.unwrap());
    let stops = local.requests::<StopContact>();
    assert_eq!(stops[0].operation.contact_id, "c-1");
}

#[tokio::test]
async fn an_ended_contact_is_not_an_error() {
    let local = LocalConnect::builder()
        .operation(|stop: StopContact| async move {
            let message = format!("{} has ended", stop.contact_id);
            let gone = ContactNotFoundException::builder().message(message);
            Err(gone.build().into())
        })
        .start_without_socket()
        .unwrap();
    assert!(!desk(&local).hang_up("c-1").await.unwrap());
}

/// The desk ignores the error. The test fails nevertheless.
#[tokio::test]
#[should_panic(expected = "connect-local serves attached files only; serve POST /contact/stop")]
async fn a_call_without_a_handler_fails_the_test() {
    let local = LocalConnect::builder().start_without_socket().unwrap();
    let _ = desk(&local).hang_up("c-1").await;
}

#[tokio::test]
async fn attaching_sends_the_bytes() {
    let local = LocalConnect::builder().start_without_socket().unwrap();
    let file_id = desk(&local).attach(CASE, letter()).await.unwrap();

    let content = std::fs::read(local.content(&file_id).unwrap()).unwrap();
    assert_eq!(content, b"Dear Sir or Madam");
    let put = &local.puts()[0];
    assert_eq!(put.operation.content_length, Some(17));
    assert_eq!(put.head.header("content-type"), Some("application/pdf"));
}

#[tokio::test(start_paused = true)]
async fn a_lost_response_does_not_create_a_second_file() {
    let lost = Fault::reset().after_handler();
    let local = LocalConnect::builder()
        .script(Script::of::<StartAttachedFileUpload>().fault(lost).times(2))
        .start_without_socket()
        .unwrap();
    desk(&local).attach(CASE, letter()).await.unwrap();

    let starts = local.requests::<StartAttachedFileUpload>();
    let token = |index: usize| starts[index].operation.client_token.clone();
    assert_eq!((starts.len(), local.file_count()), (3, 1));
    assert_eq!((token(0), token(1)), (token(1), token(2)));
}

#[tokio::test(start_paused = true)]
async fn an_expired_url_is_renewed() {
    let local = LocalConnect::builder()
        .script(Script::rule(RequestHead::is_put_of_file).fault(Fault::expire_url()))
        .start_without_socket()
        .unwrap();
    desk(&local).attach(CASE, letter()).await.unwrap();
    assert_eq!((local.puts().len(), local.file_count()), (2, 2));
}

#[tokio::test(start_paused = true)]
async fn removing_succeeds_if_an_earlier_attempt_did_it() {
    let gone = ResourceNotFoundException::builder().build();
    let local = LocalConnect::builder()
        .script(
            Script::of::<DeleteAttachedFile>()
                .fault(Fault::throttle())
                .fault(Fault::stall())
                .error(gone),
        )
        .start_without_socket()
        .unwrap();
    let client = local.client_builder().read_timeout(Duration::from_secs(5));
    let desk = Desk::new(client.build().unwrap(), "i-1");
    desk.remove(CASE, "f-1").await.unwrap();
    assert_eq!(local.requests::<DeleteAttachedFile>().len(), 3);
}

#[tokio::test]
async fn the_largest_file_is_found_across_pages() {
    let limits = [1, 7, 3].map(|size| {
        AttachedFilesConfigurationSummary::builder()
            .instance_id("i-1")
            .attachment_scope(AttachmentScope::Case)
            .maximum_size_limit_in_bytes(size)
            .build()
    });
    let pager = Pager::new(limits).largest_page(1);
    let local = LocalConnect::builder()
        .operation(move |list: ListAttachedFilesConfigurations| {
            let page = pager.page(list.next_token.as_deref(), list.max_results);
            async move {
                let page = page.map_err(|error| {
                    let invalid = InvalidParameterException::builder();
                    invalid.message(error.to_string()).build()
                })?;
                Ok(ListAttachedFilesConfigurationsOutput::builder()
                    .attached_files_configurations(page.items)
                    .maybe_next_token(page.next_token)
                    .build())
            }
        })
        .start_without_socket()
        .unwrap();
    assert_eq!(desk(&local).largest_file().await.unwrap(), 7);
    assert_eq!(local.requests::<ListAttachedFilesConfigurations>().len(), 3);
}

/// Half of all responses are lost, the same ones in each run.
#[tokio::test(start_paused = true)]
async fn no_letter_is_lost_under_faults() {
    let lost = Fault::reset().after_handler();
    let local = LocalConnect::builder()
        .script(Script::all().sometimes(0.3, 1, lost))
        .start_without_socket()
        .unwrap();
    let desk = desk(&local);
    for _ in 0..20 {
        while desk.attach(CASE, letter()).await.is_err() {}
    }
    assert!(local.puts().len() > 20);
}

#[tokio::test]
async fn a_recording_is_replayed() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("day.jsonl");
    let recorder = Recorder::new();
    let local = LocalConnect::builder().start_without_socket().unwrap();
    let transport = recorder.layer(local.transport());
    let client = local.client_builder().transport(transport).build().unwrap();
    let desk = Desk::new(client, "i-1");
    let file_id = desk.attach(CASE, letter()).await.unwrap();
    recorder.save(&path).await.unwrap();
    drop(local);

    let replay = Replay::load(&path).await.unwrap();
    let desk = Desk::new(replay.client_builder().build().unwrap(), "i-1");
    assert_eq!(desk.attach(CASE, letter()).await.unwrap(), file_id);
    assert_eq!(replay.remaining(), 0);
}
