//! Responses that are lost after the service has acted: what was asked for happens once all the same.

use std::collections::BTreeSet;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use connect_local::{Fault, LocalConnect, Script};
use connect_operations::attached_files::{FileUseCaseType, StartAttachedFileUpload};
use connect_runtime::Client;

const FILES: usize = 10_000;
const TASKS: usize = 64;
const SEED: u64 = 4;
const LOST: f64 = 0.2;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn ten_thousand_files_are_started_once_each_though_a_fifth_of_the_responses_is_lost() {
    let lost = Fault::reset().after_handler();
    let local = LocalConnect::builder()
        .script(Script::all().sometimes(LOST, SEED, lost))
        .start_without_socket()
        .unwrap();
    let client = client(&local);
    let next = Arc::new(AtomicUsize::new(0));

    let tasks: Vec<_> = (0..TASKS)
        .map(|_| tokio::spawn(start_files(client.clone(), Arc::clone(&next))))
        .collect();
    let (mut ids, mut failed) = (BTreeSet::new(), 0);
    for task in tasks {
        let started = task.await.unwrap();
        ids.extend(started.ids);
        failed += started.failed_calls;
    }

    assert_eq!(ids.len(), FILES, "an id was given twice");
    assert_eq!(local.file_count(), FILES, "a file was started twice");
    // A fifth of the responses was lost, and some calls lost all of theirs.
    let requests = local.requests::<StartAttachedFileUpload>();
    let lost = requests.iter().filter(|request| request.status.is_none());
    assert!(lost.count() > FILES / 5);
    assert!(failed > 0);
}

/// No delays: the responses are lost at once.
fn client(local: &LocalConnect) -> Client {
    local.client_builder().jitter(|| 0.0).build().unwrap()
}

#[derive(Default)]
struct Started {
    ids: Vec<String>,
    failed_calls: usize,
}

/// Starts files as long as there are some that no other task has taken.
async fn start_files(client: Client, next: Arc<AtomicUsize>) -> Started {
    let mut started = Started::default();
    loop {
        let number = next.fetch_add(1, Ordering::Relaxed);
        if number >= FILES {
            return started;
        }
        let mut call = client.call(start(number));
        // A call whose attempts or whose bucket ran out is made again, as the same call.
        loop {
            match call.send().await {
                Ok(response) => {
                    started.ids.push(response.into_output().file_id.unwrap());
                    break;
                }
                Err(error) => {
                    assert!(error.may_have_been_sent(), "{error}");
                    started.failed_calls += 1;
                    let token = error.idempotency_token().unwrap();
                    call = client.call(start(number)).idempotency_token(token);
                }
            }
        }
    }
}

/// One file for each case, for a case has no more than fifty.
fn start(number: usize) -> StartAttachedFileUpload {
    StartAttachedFileUpload::builder()
        .instance_id("instance-1")
        .file_name("a.txt")
        .file_size_in_bytes(4)
        .file_use_case_type(FileUseCaseType::Attachment)
        .associated_resource_arn(format!(
            "arn:aws:cases:us-east-1:111122223333:domain/d-1/case/c-{number}"
        ))
        .build()
}
