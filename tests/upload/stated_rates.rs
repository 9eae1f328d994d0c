//! Two hundred files at the rates that AWS states: none is throttled, and it takes no longer than it must.

use std::time::{Duration, UNIX_EPOCH};

use connect_local::{Assumptions, LocalConnect};
use connect_operations::attached_files::{
    BatchGetAttachedFileMetadata, CompleteAttachedFileUpload, FileStatusType, GetAttachedFile,
    StartAttachedFileUpload,
};
use connect_runtime::server::ServerOperation;
use connect_runtime::{Clock, StatusCode};
use connect_upload::{Source, Upload, Uploader};
use futures_util::future::join_all;
use tokio::time::Instant;

const FILES: u32 = 200;
const PER_SECOND: f64 = 2.0;
const BURST: f64 = 5.0;

#[tokio::test(start_paused = true)]
async fn two_hundred_files_are_sent_at_the_stated_rate_without_throttling() {
    // Files of forty cases by turns, or those of one after those of another.
    for case_of in [|number| number % 40, |number| number / 5] {
        let began = Instant::now();
        let clock = Clock::from_fn(move || {
            UNIX_EPOCH + Duration::from_secs(1_750_000_000) + began.elapsed()
        });
        let mut assumptions = Assumptions::default();
        assumptions.scan_time = Duration::from_secs(1);
        let local = LocalConnect::builder()
            .clock(clock.clone())
            .assumptions(assumptions)
            .stated_rates()
            .start_without_socket()
            .unwrap();
        let client = local.client_builder().clock(clock).build().unwrap();

        let uploader = Uploader::new(&client).unwrap();
        let uploads = (0..FILES).map(|number| {
            let case = format!(
                "arn:aws:cases:us-east-1:111122223333:domain/d-1/case/c-{}",
                case_of(number)
            );
            let source = Source::bytes(format!("{number}.txt"), format!("text {number}"));
            uploader.send(Upload::new("instance-1", case, source))
        });
        for (number, result) in join_all(uploads).await.into_iter().enumerate() {
            let file = result.unwrap();
            assert_eq!(file.status, FileStatusType::Approved);
            let arrived = std::fs::read(local.content(&file.file_id).unwrap()).unwrap();
            assert_eq!(arrived, format!("text {number}").into_bytes());
        }

        let files = FILES as usize;
        assert_eq!(accepted::<StartAttachedFileUpload>(&local), files);
        assert_eq!(accepted::<CompleteAttachedFileUpload>(&local), files);
        assert_eq!((local.puts().len(), local.file_count()), (files, files));
        // The last Start is sent when all before it were, and its file is approved a second later.
        let last_start = Duration::from_secs_f64((f64::from(FILES) - BURST) / PER_SECOND);
        let least = last_start + Duration::from_secs(1);
        let elapsed = began.elapsed();
        assert!(elapsed >= least, "{elapsed:?} of at least {least:?}");
        let questions =
            accepted::<GetAttachedFile>(&local) + accepted::<BatchGetAttachedFileMetadata>(&local);
        assert!(
            elapsed <= least.mul_f64(1.05),
            "{elapsed:?} of at least {least:?}, with {questions} questions for verdicts"
        );
    }
}

/// How many requests there were, none of them throttled.
fn accepted<O: ServerOperation>(local: &LocalConnect) -> usize {
    let requests = local.requests::<O>();
    for request in &requests {
        assert_eq!(request.status, Some(StatusCode::OK));
    }
    requests.len()
}
