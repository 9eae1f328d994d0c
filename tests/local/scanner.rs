//! The scanner of files: how long it takes, and what it rejects.
//!
//! There is no socket, so the paused clock has both ends.

use std::time::Duration;

use connect_local::{Assumptions, LocalConnect, LocalConnectBuilder};
use connect_operations::attached_files::FileStatusType;
use connect_upload::{Source, Upload, UploadErrorKind};
use tokio::time::Instant;

/// Whether a file of this name is approved or else rejected, and when.
async fn is_approved(builder: LocalConnectBuilder, name: &str) -> (bool, Duration) {
    let local = builder.start_without_socket().unwrap();
    let case = "arn:aws:cases:us-east-1:111122223333:domain/d/case/c";
    let upload = Upload::new("i-1", case, Source::bytes(name, "text"));
    let started = Instant::now();
    let is_approved = match upload.send(&local.client().unwrap()).await {
        Ok(file) => file.status == FileStatusType::Approved,
        Err(error) => {
            assert!(matches!(error.kind(), UploadErrorKind::Rejected), "{error}");
            false
        }
    };
    (is_approved, started.elapsed())
}

#[tokio::test(start_paused = true)]
async fn names_are_rejected_by_a_pattern() {
    for (patterns, name, is_rejected) in [
        (&["*.csv"][..], "a.csv", true),
        (&["*.csv"], "a.CSV", true),
        (&["*.csv"], "a.csv.txt", false),
        (&["*.csv"], "csv.txt", false),
        (&["*.csv", "*.txt"], "a.txt", true),
        (&["*.csv", "*.txt"], "a.csv", true),
        (&["*virus*"], "Ein Virus für Zoë.txt", true),
        (&["*virus*"], "virus.txt", true),
        (&["a*b*c.txt"], "a-b-b-c.txt", true),
        (&["a*b*c.txt"], "a-c.txt", false),
        (&["a.txt"], "a.txt", true),
        (&["a.txt"], "aa.txt", false),
        (&["*"], "a.txt", true),
    ] {
        let builder = LocalConnect::builder();
        let builder = patterns
            .iter()
            .copied()
            .fold(builder, LocalConnectBuilder::reject);
        let (is_approved, _) = is_approved(builder, name).await;
        assert_eq!(is_approved, !is_rejected, "{patterns:?} {name}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_scan_takes_its_time_on_tokios_clock() {
    let mut assumptions = Assumptions::default();
    assumptions.scan_time = Duration::from_mins(1);
    let builder = LocalConnect::builder().assumptions(assumptions);
    let (is_approved, elapsed) = is_approved(builder, "a.txt").await;
    assert!(
        is_approved && elapsed >= Duration::from_mins(1),
        "{elapsed:?}"
    );
}
