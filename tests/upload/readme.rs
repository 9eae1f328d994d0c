//! The uploads that README shows.
#![expect(clippy::print_stdout, reason = "as a program does")]

use std::path::{Path, PathBuf};

use bytes::Bytes;
use connect_local::{Fault, LocalConnect, RequestHead, Script};
use connect_operations::attached_files::StartAttachedFileUpload;
use connect_runtime::{Client, ConfigError, StatusCode};
use connect_upload::{Source, Upload, UploadError, Uploader};
use futures_util::future::join_all;

const CASE: &str = "arn:aws:cases:us-east-1:111122223333:domain/d-1/case/c-1";

async fn upload(client: &Client, case: &str, path: &Path) -> Result<String, UploadError> {
    let upload = Upload::new("instance-1", case, Source::path(path))
        .on_progress(|progress| println!("{progress:?}"));
    let file = match upload.clone().send(client).await {
        Ok(file) => file,
        Err(error) => upload.resume(error.into_state()).send(client).await?,
    };
    println!("{} is {}", file.file_id, file.status);
    Ok(file.file_id)
}

async fn upload_all(client: &Client, case: &str, paths: &[PathBuf]) -> Result<(), ConfigError> {
    let uploader = Uploader::new(client)?;
    let send = |path| uploader.send(Upload::new("instance-1", case, Source::path(path)));
    let results = join_all(paths.iter().map(send)).await;
    for (path, result) in paths.iter().zip(results) {
        println!("{}: {:?}", path.display(), result.map(|file| file.file_id));
    }
    Ok(())
}

fn file(folder: &Path, number: usize) -> PathBuf {
    let path = folder.join(format!("{number}.txt"));
    std::fs::write(&path, format!("text {number}")).unwrap();
    path
}

#[tokio::test(start_paused = true)]
async fn a_failed_upload_is_resumed() {
    let internal = Fault::json(StatusCode::INTERNAL_SERVER_ERROR, Bytes::new()).after_handler();
    let puts = Script::rule(RequestHead::is_put_of_file)
        .fault(internal)
        .times(3);
    let local = LocalConnect::builder()
        .script(puts)
        .start_without_socket()
        .unwrap();
    let folder = tempfile::tempdir().unwrap();
    let file = file(folder.path(), 1);
    let file_id = upload(&local.client().unwrap(), CASE, &file).await.unwrap();
    assert_eq!(
        std::fs::read(local.content(&file_id).unwrap()).unwrap(),
        b"text 1"
    );
    assert_eq!(local.requests::<StartAttachedFileUpload>().len(), 1);
    assert_eq!(local.puts().len(), 4);
}

/// A case takes fifty.
#[tokio::test(start_paused = true)]
async fn a_hundred_uploads_all_arrive() {
    let local = LocalConnect::builder().start_without_socket().unwrap();
    let client = local.client().unwrap();
    let folder = tempfile::tempdir().unwrap();
    let files: Vec<_> = (0..100).map(|number| file(folder.path(), number)).collect();
    let (some, others) = files.split_at(50);
    upload_all(&client, CASE, some).await.unwrap();
    let other_case = CASE.replace("c-1", "c-2");
    upload_all(&client, &other_case, others).await.unwrap();
    assert_eq!((local.file_count(), local.puts().len()), (100, 100));
}
