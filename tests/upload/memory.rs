//! A large file is streamed: what it costs in memory does not grow with it.
#![cfg(target_os = "linux")]

use std::fs::File;
use std::io::Write as _;
use std::path::Path;
use std::process::Stdio;

use connect_local::LocalConnect;
use connect_operations::attached_files::{AttachmentScope, UpdateAttachedFilesConfiguration};

const CASE: &str = "arn:aws:cases:us-east-1:111122223333:domain/d-1/case/c-1";
const ALLOWANCE_KB: u64 = 16 * 1024;
/// Of a response: its bytes once, and once more where they are copied.
const MOST_TIMES: u64 = 2;
/// What the allocator rounds up, of a base that has none of it.
const SLACK: u64 = 512 * 1024;

#[tokio::test(flavor = "multi_thread")]
async fn a_large_upload_takes_little_more_memory_than_a_small_one() {
    let local = LocalConnect::start().await.unwrap();
    let allow_100_mb = UpdateAttachedFilesConfiguration::builder()
        .instance_id("instance-1")
        .attachment_scope(AttachmentScope::Case)
        .maximum_size_limit_in_bytes(100 * 1024 * 1024)
        .build();
    local.client().unwrap().send(allow_100_mb).await.unwrap();
    let folder = tempfile::tempdir().unwrap();

    let small = upload(&local, &folder.path().join("small.txt"), 1, false).await;
    let large = upload(&local, &folder.path().join("large.mov"), 100_000_000, false).await;
    let stream = upload(&local, &folder.path().join("stream.mp4"), 20_000_000, true).await;

    assert!(
        large <= small + ALLOWANCE_KB,
        "1 byte took {small} kB, 100 MB took {large} kB"
    );
    assert!(
        stream <= small + ALLOWANCE_KB,
        "1 byte took {small} kB, a stream of 20 MB took {stream} kB"
    );
}

/// Writes a file of the size, uploads it in a process of its own, as a stream of unknown size or not, and
/// returns its peak memory.
async fn upload(local: &LocalConnect, path: &Path, size: usize, is_stream: bool) -> u64 {
    let mut file = File::create(path).unwrap();
    let block: Vec<u8> = (0..1_000_003_u32)
        .map(|index| (index % 251) as u8)
        .collect();
    let mut left = size;
    while left > 0 {
        let part = &block[..left.min(block.len())];
        file.write_all(part).unwrap();
        left -= part.len();
    }
    let mut command = tokio::process::Command::new(env!("CARGO_BIN_EXE_upload_once"));
    command
        .args([CASE, path.to_str().unwrap()])
        .args(is_stream.then_some("stream"))
        .envs(local.settings())
        .stderr(Stdio::inherit());
    let output = command.output().await.unwrap();
    assert!(output.status.success());
    let output = String::from_utf8(output.stdout).unwrap();
    let (file_id, peak) = output.trim().split_once(' ').unwrap();
    let arrived = local.content(file_id).unwrap();
    assert!(
        std::fs::read(arrived).unwrap() == std::fs::read(path).unwrap(),
        "other bytes arrived"
    );
    peak.parse().unwrap()
}

/// What nobody declared takes the memory of what it holds, and none for what it might: in an output, and in
/// an error.
#[test]
fn empty_undeclared_values_take_no_memory() {
    for status in ["200", "409"] {
        let (_, base) = read(status, "[]", 0);
        for value in ["[]", "{}"] {
            let (length, peak) = read(status, value, 16 * 1024 * 1024 / 3);
            let taken = (peak - base) * 1024;
            assert!(
                taken <= MOST_TIMES * length + SLACK,
                "{status}: {length} bytes took {taken}"
            );
        }
    }
}

/// Reads a response in a process of its own, and returns its length and the peak memory.
fn read(status: &str, value: &str, count: usize) -> (u64, u64) {
    let output = std::process::Command::new(env!("CARGO_BIN_EXE_read_once"))
        .args([status, value, &count.to_string()])
        .stderr(Stdio::inherit())
        .output()
        .unwrap();
    assert!(output.status.success());
    let output = String::from_utf8(output.stdout).unwrap();
    let (length, peak) = output.trim().split_once(' ').unwrap();
    (length.parse().unwrap(), peak.parse().unwrap())
}
