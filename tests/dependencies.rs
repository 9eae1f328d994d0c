//! What the core depends on, and what not: the promise of `--no-default-features`.

use std::process::Command;

fn tree(features: &[&str]) -> Vec<String> {
    let output = Command::new(env!("CARGO"))
        .args([
            "tree",
            "--package",
            "connect-runtime",
            "--no-default-features",
        ])
        .args([
            "--edges",
            "normal,no-proc-macro",
            "--prefix",
            "none",
            "--format",
            "{p}",
        ])
        .args(features)
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .unwrap();
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    let output = String::from_utf8(output.stdout).unwrap();
    output
        .lines()
        .filter_map(|line| line.split(' ').next())
        .map(str::to_owned)
        .collect()
}

#[test]
fn the_core_has_nothing_that_does_io() {
    let core = tree(&[]);
    assert!(core.iter().any(|name| name == "aws-sigv4"));
    for io in ["hyper", "hyper-util", "mio", "rustls", "socket2", "tower"] {
        assert!(
            !core.iter().any(|name| name == io),
            "the core depends on {io}"
        );
    }
    let with_client = tree(&["--features", "client"]);
    assert!(with_client.iter().any(|name| name == "tower"));
    assert!(!with_client.iter().any(|name| name == "hyper"));
}

#[test]
fn the_client_without_tls_has_none() {
    let plain = tree(&["--features", "hyper"]);
    assert!(plain.iter().any(|name| name == "hyper-util"));
    assert!(!plain.iter().any(|name| name == "rustls"));
}
