//! Where bytes come from: files, bytes, readers and streams arrive unchanged, or fail with the right words.

use std::error::Error as _;
use std::fs::File;
use std::io;
use std::time::Duration;

use bytes::Bytes;
use connect_local::{Fault, LocalConnect, RequestHead, Script};
use connect_operations::attached_files::FileStatusType;
use connect_upload::{
    Progress, Source, SourceError, Step, Upload, UploadError, UploadErrorKind, UploadedFile,
};
use futures_util::{FutureExt as _, Stream, StreamExt as _, stream};

const CASE: &str = "arn:aws:cases:us-east-1:111122223333:domain/d-1/case/c-1";
const SIZE: usize = 200_001;

fn content() -> Vec<u8> {
    (0..=250).cycle().take(SIZE).collect()
}

/// In chunks of this size.
fn chunks(bytes: &[u8], size: usize) -> impl Stream<Item = io::Result<Bytes>> + Send + 'static {
    let chunks: Vec<_> = bytes
        .chunks(size)
        .map(Bytes::copy_from_slice)
        .map(Ok)
        .collect();
    stream::iter(chunks)
}

async fn send<R>(local: &LocalConnect, source: Source<R>) -> Result<UploadedFile, UploadError> {
    let upload = Upload::new("instance-1", CASE, source);
    upload.send(&local.client().unwrap()).await
}

async fn assert_arrives<R>(case: &str, source: Source<R>) {
    // Over a socket, as it is of a length that the head of the request says.
    let local = LocalConnect::start().await.unwrap();
    let file = send(&local, source).await.unwrap();
    assert_eq!(
        (file.bytes, &*file.file_name),
        (SIZE as u64, "a.pdf"),
        "{case}"
    );
    assert_eq!(file.status, FileStatusType::Approved, "{case}");
    let arrived = std::fs::read(local.content(&file.file_id).unwrap()).unwrap();
    assert!(arrived == content(), "{case}: other bytes arrived");
    let put = &local.puts()[0];
    assert_eq!(put.operation.content_length, Some(SIZE as u64), "{case}");
    // What the service asked for, which has chosen it by the name.
    assert_eq!(
        put.head.header("content-type"),
        Some("application/pdf"),
        "{case}"
    );
}

#[tokio::test]
async fn every_source_arrives_unchanged() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.pdf");
    std::fs::write(&path, content()).unwrap();
    let length = SIZE as u64;
    assert_arrives("path", Source::path(&path)).await;
    assert_arrives("file", Source::file("a.pdf", File::open(&path).unwrap())).await;
    assert_arrives("bytes", Source::bytes("a.pdf", content())).await;
    let file = tokio::fs::File::open(&path).await.unwrap();
    assert_arrives("reader", Source::reader("a.pdf", length, file)).await;
    for size in [1000, 65_536, SIZE] {
        let stream = chunks(&content(), size);
        assert_arrives("stream", Source::stream("a.pdf", length, stream)).await;
        let spooled = Source::spool("a.pdf", length, chunks(&content(), size)).await;
        assert_arrives("spooled", spooled.unwrap()).await;
    }
}

/// S3 has got nothing as a whole, and nothing was sent twice.
fn assert_fails(local: &LocalConnect, case: &str, error: &UploadError) {
    assert_eq!(error.step(), Step::Put, "{case}");
    assert!(local.puts().len() <= 1, "{case}");
    let arrived = local.content(error.file_id().unwrap());
    assert!(arrived.is_none(), "{case}: S3 has kept a file");
}

#[tokio::test]
async fn a_wrong_length_is_detected_before_the_last_byte() {
    for (given, chunk) in [
        (SIZE - 1, 1000),
        (SIZE - 1, SIZE),
        (SIZE - 1, SIZE - 1),
        (SIZE + 1, 1000),
        (SIZE + 1, SIZE),
        (1, SIZE),
        (10 * SIZE, 7000),
    ] {
        let case = format!("{given} given, chunks of {chunk}");
        let local = LocalConnect::start().await.unwrap();
        let source = Source::stream("a.pdf", given as u64, chunks(&content(), chunk));
        let error = send(&local, source).await.unwrap_err();
        let UploadErrorKind::Source(SourceError::WrongLength { expected, read }) = error.kind()
        else {
            panic!("{case}: {error}")
        };
        assert_eq!(*expected, given as u64, "{case}");
        assert_eq!(read > expected, SIZE > given, "{case}: {read}");
        assert_fails(&local, &case, &error);
    }
    let local = LocalConnect::start().await.unwrap();
    let source = Source::reader("a.pdf", 4, &b"seven 7"[..]);
    let error = send(&local, source).await.unwrap_err();
    let said = "the source has more than the 4 bytes given as its length; give the right length";
    assert!(error.to_string().ends_with(said), "{error}");
    assert_fails(&local, "reader", &error);
}

#[tokio::test]
async fn a_failing_stream_is_the_cause() {
    let local = LocalConnect::start().await.unwrap();
    let broken = chunks(&content(), 1000).take(20);
    let broken = broken.chain(stream::once(async {
        Err(io::Error::other("the disk burns"))
    }));
    let error = send(&local, Source::stream("a.pdf", SIZE as u64, broken))
        .await
        .unwrap_err();
    assert_fails(&local, "stream", &error);
    assert_eq!(error.source().unwrap().to_string(), "the disk burns");
    let said = "reading the source failed: the disk burns";
    assert!(format!("{error:?}").ends_with(said), "{error:?}");
}

#[tokio::test(start_paused = true)]
async fn a_one_shot_source_is_retried_only_while_its_bytes_are_buffered() {
    let source = || Source::stream("a.pdf", SIZE as u64, chunks(&content(), 1000));
    let puts = || Script::rule(RequestHead::is_put_of_file);

    let refused = puts().fault(Fault::refuse()).times(2);
    let local = LocalConnect::builder()
        .script(refused)
        .start_without_socket()
        .unwrap();
    send(&local, source()).await.unwrap();
    assert_eq!(local.puts().len(), 1);

    let local = LocalConnect::builder()
        .script(puts().fault(Fault::reset().after_handler()))
        .start_without_socket()
        .unwrap();
    let error = send(&local, source()).await.unwrap_err();
    assert_eq!((error.step(), local.puts().len()), (Step::Put, 1));
    let said = "[the source can be read only once; upload from a new one, or from one that can be read again: \
                `Source::spool(…)`]";
    assert!(error.to_string().ends_with(said), "{error}");
}

#[tokio::test]
async fn a_stream_is_spooled_up_to_the_limit() {
    for (size, chunk) in [(SIZE, 1000), (SIZE, SIZE), (SIZE - 1, 1)] {
        let limit = SIZE as u64 - 1;
        let stream = chunks(&content()[..size], chunk.max(50));
        let spooled = Source::spool("a.pdf", limit, stream).await;
        match spooled {
            Ok(_) => assert_eq!(size, SIZE - 1),
            Err(SourceError::LimitExceeded(said)) => assert_eq!((size, said), (SIZE, limit)),
            Err(error) => panic!("{error}"),
        }
    }
    let failed = stream::iter([Err::<Bytes, _>("the line is dead")]);
    let error = Source::spool("a.pdf", 10, failed).await.unwrap_err();
    assert_eq!(error.source().unwrap().to_string(), "the line is dead");
}

#[test]
fn spooling_outside_a_runtime_is_an_error() {
    let spooling = Source::spool("a.pdf", 10, chunks(b"text", 1));
    let result = spooling.now_or_never().expect("it waits for nothing");
    assert!(matches!(result, Err(SourceError::NoRuntime)));
}

/// What a stream of unknown size was written to can be read again.
#[tokio::test(start_paused = true)]
async fn a_spooled_stream_can_be_retried() {
    let reset = Script::rule(RequestHead::is_put_of_file)
        .fault(Fault::reset().after_handler())
        .times(2);
    let local = LocalConnect::builder()
        .script(reset)
        .start_without_socket()
        .unwrap();
    let source = Source::spool("a.pdf", 1 << 20, chunks(&content(), 1000))
        .await
        .unwrap();
    let file = send(&local, source.clone()).await.unwrap();
    assert_eq!(local.puts().len(), 3);
    let again = send(&local, source).await.unwrap();
    for file in [file, again] {
        let arrived = std::fs::read(local.content(&file.file_id).unwrap()).unwrap();
        assert!(arrived == content());
    }
}

#[tokio::test(start_paused = true)]
async fn progress_can_be_read_as_a_stream() {
    let local = LocalConnect::builder().start_without_socket().unwrap();
    let upload = Upload::new("instance-1", CASE, Source::bytes("a.pdf", content()));
    let (upload, progress) = upload.progress();
    let client = local.client().unwrap();
    let reading = async {
        let mut progress = progress;
        let mut all = Vec::new();
        while let Some(report) = progress.next().await {
            all.push(report);
            // As slow as a screen.
            tokio::time::sleep(Duration::from_millis(16)).await;
        }
        all
    };
    let (file, all) = tokio::join!(upload.send(&client), reading);
    assert_eq!(file.unwrap().status, FileStatusType::Approved);
    assert_eq!(all.last(), Some(&Progress::Completed), "{all:?}");
    let bytes = all.iter().map(|report| match report {
        Progress::Sent { bytes, .. } => *bytes,
        _ => 0,
    });
    assert!(bytes.clone().max() <= Some(SIZE as u64), "{all:?}");
}
