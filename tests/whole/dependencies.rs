//! What the core depends on, and what not: the promise of `--no-default-features`.

use std::process::Command;

fn tree(features: &[&str]) -> Vec<String> {
    let package = ["--package", "connect-runtime", "--no-default-features"];
    tree_of(&package, features)
}

fn tree_of(package: &[&str], features: &[&str]) -> Vec<String> {
    let output = Command::new(env!("CARGO"))
        .arg("tree")
        .args(package)
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
fn the_core_depends_on_no_io_crate() {
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
fn the_client_without_tls_depends_on_no_tls_crate() {
    let plain = tree(&["--features", "hyper"]);
    assert!(plain.iter().any(|name| name == "hyper-util"));
    assert!(!plain.iter().any(|name| name == "rustls"));
}

/// aws-sigv4 brings tokio's locks; nothing brings its runtime.
#[test]
fn the_example_without_a_runtime_depends_on_no_runtime() {
    let package = ["--package", "without-tokio"];
    let output = Command::new(env!("CARGO"))
        .arg("tree")
        .args(package)
        .args(["--edges", "normal,features", "--invert", "tokio"])
        .args(["--prefix", "none", "--depth", "1"])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .unwrap();
    let output = String::from_utf8(output.stdout).unwrap();
    let features: Vec<_> = output
        .lines()
        .filter_map(|line| line.strip_prefix("tokio feature "))
        .collect();
    assert!(features.contains(&"\"sync\""), "{output}");
    for io in ["net", "rt", "rt-multi-thread", "fs", "time"] {
        assert!(!features.contains(&&*format!("\"{io}\"")), "{output}");
    }
    let tree = tree_of(&["--package", "without-tokio"], &[]);
    assert!(tree.iter().any(|name| name == "ureq"));
    for io in ["hyper", "mio", "socket2", "tower"] {
        assert!(!tree.iter().any(|name| name == io), "it depends on {io}");
    }
}
