//! The examples as their users meet them: what they print, and their exit codes.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use connect_local::LocalConnect;
use connect_operations::attached_files::{FileStatusType, GetAttachedFile, GetAttachedFileOutput};
use tempfile::TempDir;

const CASE: &str = "arn:aws:cases:us-east-1:111122223333:domain/d-1/case/c-1";
const EICAR: [&str; 2] = [
    "X5O!P%@AP[4\\PZX54(P^)7CC)7}$",
    "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*",
];

fn upload_attachment() -> Command {
    program("upload_attachment")
}

/// An example, which cargo builds beside its tests, without the settings of whoever runs them.
fn program(name: &str) -> Command {
    let test = std::env::current_exe().unwrap();
    let program = test
        .parent()
        .and_then(Path::parent)
        .unwrap()
        .join("examples")
        .join(name);
    let mut command = Command::new(program);
    for (name, _) in std::env::vars_os() {
        if name.to_string_lossy().starts_with("AWS_") {
            command.env_remove(name);
        }
    }
    // Whoever runs the tests may have files of AWS's.
    command.env("HOME", "/nowhere");
    command
}

/// The same, for files that are attached to something.
fn upload_to_case() -> Command {
    let mut command = upload_attachment();
    command.args(["--instance-id", "i-1", "--associated-resource-arn", CASE]);
    command
}

/// Exit code, standard output, standard error.
fn run(command: &mut Command) -> (i32, String, String) {
    let Output {
        status,
        stdout,
        stderr,
    } = command.output().unwrap();
    (
        status.code().unwrap(),
        String::from_utf8(stdout).unwrap(),
        String::from_utf8(stderr).unwrap(),
    )
}

fn file(folder: &TempDir, name: &str, content: impl AsRef<[u8]>) -> PathBuf {
    let path = folder.path().join(name);
    std::fs::write(&path, content).unwrap();
    path
}

#[test]
fn without_arguments_it_uploads_a_generated_file() {
    let (code, output, errors) = run(&mut upload_attachment());
    assert_eq!((code, errors.as_str()), (0, ""));
    assert!(output.starts_with("No keys: uploading to a local Connect at http://127.0.0.1:"));
    assert!(
        output.contains("example.txt: APPROVED, 40.04 KiB in "),
        "{output}"
    );
    assert!(
        output.contains("example.txt: arn:aws:connect:us-east-1:111122223333:instance/"),
        "{output}"
    );
    assert!(output.contains(", arrived byte for byte\n"), "{output}");
}

#[test]
fn the_lines_of_a_file_stay_together_and_each_begins_with_its_path() {
    let folder = tempfile::tempdir().unwrap();
    let files = ["a.txt", "b.txt", "c.txt", "d.txt"].map(|name| file(&folder, name, "text"));
    let (code, output, _) = run(upload_attachment().args(&files));
    assert_eq!(code, 0);
    let lines: Vec<_> = output.lines().skip(1).collect();
    assert_eq!(lines.len(), 3 * files.len(), "{output}");
    for of_file in lines.chunks(3) {
        let (path, _) = of_file[0].split_once(": APPROVED, 4 B in ").unwrap();
        let (_, id) = of_file[1].split_once(&format!("{path}: ")).unwrap();
        assert!(of_file[2].starts_with(&format!("{path}: arn:")), "{output}");
        assert!(of_file[2].ends_with(id), "{output}");
    }
}

/// The terminal is one of `script`, of util-linux.
#[cfg(target_os = "linux")]
#[test]
fn a_progress_bar_fits_one_terminal_line() {
    let folder = tempfile::tempdir().unwrap();
    let name = format!("{}.txt", "long".repeat(20));
    let path = file(&folder, &name, vec![b'x'; 12 << 20]);
    let program = upload_attachment();
    let program = program.get_program().to_str().unwrap();
    let in_terminal = format!("stty cols 80; '{program}' '{}'", path.display());
    let mut script = Command::new("script");
    script.args(["-qec", &in_terminal, "/dev/null"]);
    let (code, output, _) = run(script.env("HOME", "/nowhere").env("TERM", "xterm"));
    assert_eq!(code, 0, "{output}");
    // Without what moves the cursor.
    let mut parts = output.split("\u{1b}[");
    let first = parts.next().unwrap_or_default();
    let rest = parts.map(|part| part.trim_start_matches(|c: char| c.is_ascii_digit() || c == ';'));
    let plain = first.to_owned() + &rest.map(|part| &part[1..]).collect::<String>();
    let bars = plain
        .split(['\r', '\n'])
        .filter(|line| line.contains(" of 12.00 MiB"));
    let widths: Vec<_> = bars.map(|bar| bar.chars().count()).collect();
    assert!(!widths.is_empty(), "{plain}");
    assert!(
        widths.iter().all(|width| *width <= 80),
        "{widths:?}\n{plain}"
    );
}

#[cfg(unix)]
fn send(signal: &str, child: &std::process::Child) {
    let id = child.id().to_string();
    let status = Command::new("kill").args([signal, &id]).status().unwrap();
    assert!(status.success());
}

/// The verdict on the second file does not come.
#[cfg(unix)]
#[tokio::test(flavor = "multi_thread")]
async fn an_interruption_reports_what_was_uploaded() {
    for (signal, code) in [("-INT", 130), ("-TERM", 143), ("-HUP", 129)] {
        let (asked, is_asked) = std::sync::mpsc::channel();
        let first = std::sync::OnceLock::new();
        let local = LocalConnect::builder()
            .lenient()
            .operation(move |get: GetAttachedFile| {
                let is_first = *first.get_or_init(|| get.file_id.clone()) == get.file_id;
                let status = if is_first {
                    FileStatusType::Approved
                } else {
                    asked.send(get.file_id).unwrap();
                    FileStatusType::Processing
                };
                let output = GetAttachedFileOutput::builder().file_size_in_bytes(4);
                async { Ok(output.file_status(status).build()) }
            });
        let local = local.start().await.unwrap();
        let folder = tempfile::tempdir().unwrap();
        let files = ["good.txt", "held.txt"].map(|name| file(&folder, name, "text"));
        let mut command = upload_to_case();
        let command = command.envs(local.settings()).args(["--concurrency", "1"]);
        let command = command
            .args(&files)
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        let child = command.spawn().unwrap();
        let id = is_asked.recv().unwrap();
        send(signal, &child);
        let Output {
            status,
            stdout,
            stderr,
        } = child.wait_with_output().unwrap();
        assert_eq!(status.code(), Some(code));
        let output = String::from_utf8(stdout).unwrap();
        assert!(output.contains("good.txt: APPROVED"), "{output}");
        let held = files[1].display();
        assert_eq!(
            String::from_utf8(stderr).unwrap(),
            format!(
                "upload_attachment: interrupted; 1 of 2 files uploaded; {held}: {id} has no verdict yet\n"
            )
        );
    }
}

/// It is in the midst of many uploads.
#[cfg(unix)]
#[test]
fn a_signal_leaves_no_copy_of_a_file() {
    for (signal, code) in [("-INT", 130), ("-TERM", 143), ("-HUP", 129)] {
        let folder = tempfile::tempdir().unwrap();
        let path = file(&folder, "a.txt", vec![b'x'; 4 << 20]);
        let temporary = tempfile::tempdir().unwrap();
        let mut command = upload_attachment();
        let command = command
            .env("TMPDIR", temporary.path())
            .args(vec![&path; 300]);
        let command = command.stdout(Stdio::piped()).stderr(Stdio::null());
        let mut child = command.spawn().unwrap();
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
        assert!(lines.any(|line| line.unwrap().contains("APPROVED")));
        send(signal, &child);
        assert!(lines.count() < 900);
        assert_eq!(child.wait().unwrap().code(), Some(code));
        let left = std::fs::read_dir(temporary.path()).unwrap();
        assert_eq!(left.count(), 0);
    }
}

/// A local Connect, and a home whose files have the keys for it.
async fn home_with_keys() -> (LocalConnect, TempDir) {
    let local = LocalConnect::start().await.unwrap();
    let home = tempfile::tempdir().unwrap();
    std::fs::create_dir(home.path().join(".aws")).unwrap();
    let keys = local.credentials();
    let keys = format!(
        "[default]\naws_access_key_id = {}\naws_secret_access_key = {}\n",
        keys.access_key_id(),
        keys.secret_access_key()
    );
    file(&home, ".aws/credentials", keys);
    let settings = format!(
        "[default]\nregion = {}\nendpoint_url = {}\n",
        local.region(),
        local.endpoint()
    );
    file(&home, ".aws/config", settings);
    (local, home)
}

#[cfg(feature = "aws-config")]
#[tokio::test(flavor = "multi_thread")]
async fn keys_come_from_awss_shared_files() {
    let (local, home) = home_with_keys().await;
    let path = file(&home, "a.txt", "text");
    let (code, output, errors) = run(upload_to_case().env("HOME", home.path()).arg(&path));
    assert_eq!((code, errors.as_str()), (0, ""));
    assert!(output.contains("a.txt: APPROVED, 4 B"), "{output}");
    assert_eq!(local.file_count(), 1);
}

#[cfg(not(feature = "aws-config"))]
#[tokio::test(flavor = "multi_thread")]
async fn keys_in_awss_shared_files_must_be_exported() {
    let (local, home) = home_with_keys().await;
    let path = file(&home, "a.txt", "text");
    for (variable, said) in [
        (
            ("AWS_MAX_ATTEMPTS", "1"),
            "no credentials; set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, for keys of a profile or \
             of SSO by `eval \"$(aws configure export-credentials --format env)\"`, or build this \
             program with `--features aws-config`",
        ),
        (
            ("AWS_PROFILE", "default"),
            "AWS_PROFILE needs a build with `--features aws-config`; or set AWS_ACCESS_KEY_ID and \
             AWS_SECRET_ACCESS_KEY, by `eval \"$(aws configure export-credentials --format env)\"`",
        ),
    ] {
        let mut command = upload_to_case();
        let command = command.args(["--endpoint", local.endpoint(), "--region", local.region()]);
        let command = command.env("HOME", home.path()).envs([variable]).arg(&path);
        let (code, _, errors) = run(command);
        assert_eq!((code, errors), (2, format!("upload_attachment: {said}\n")));
    }
}

#[test]
fn json_output_is_one_line_per_file() {
    let folder = tempfile::tempdir().unwrap();
    let files = [
        file(&folder, "a b.txt", "one"),
        file(&folder, "ü📎.csv", "two"),
    ];
    let missing = folder.path().join("missing.txt");
    let (code, output, _) = run(upload_attachment().arg("--json").args(&files).arg(&missing));
    assert_eq!(code, 1);
    let lines: Vec<serde_json::Value> = output
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    assert_eq!(lines.len(), 3);
    for file in &files {
        let line = lines
            .iter()
            .find(|line| line["path"] == *file.to_string_lossy())
            .unwrap();
        assert_eq!(
            (&line["status"], &line["bytes"]),
            (&"APPROVED".into(), &3.into())
        );
        assert!(line["file_id"].is_string() && line["seconds"].is_number());
    }
    let line = lines
        .iter()
        .find(|line| line["path"] == *missing.to_string_lossy())
        .unwrap();
    assert_eq!(line["step"], "open");
    assert!(line["error"].as_str().unwrap().contains("check the path"));
}

#[test]
fn each_invalid_file_is_reported_and_the_others_are_uploaded() {
    let folder = tempfile::tempdir().unwrap();
    let good = file(&folder, "good.txt", "good");
    let bad = [
        (folder.path().join("missing.txt"), "there is no file"),
        (file(&folder, "empty.txt", ""), "the file is empty"),
        (
            folder.path().to_owned(),
            "is a folder; name the files in it",
        ),
        (good.join("under"), "cannot be read"),
        (
            file(&folder, "bell\u{7}.txt", "x"),
            "Value at 'fileName' failed to satisfy constraint",
        ),
        (
            file(&folder, "large.txt", vec![b'x'; 20 * 1024 * 1024 + 1]),
            "the allowed size is 1 byte to 20 MiB",
        ),
        (
            file(&folder, "program.exe", "x"),
            "the extension `exe` is not allowed; the allowed extensions are csv",
        ),
        (
            file(&folder, "virus.txt", EICAR.concat()),
            "REJECTED it; upload another",
        ),
    ];
    let (code, output, errors) = run(upload_attachment()
        .args(bad.iter().map(|(path, _)| path))
        .arg(&good));
    assert_eq!(code, 1);
    assert!(output.contains("good.txt: APPROVED"), "{output}");
    assert_eq!(errors.lines().count(), bad.len(), "{errors}");
    assert!(!errors.contains("`."), "{errors}");
    for (path, words) in bad {
        // What a terminal would obey is escaped.
        let shown = path.display().to_string().replace('\u{7}', "\\u{7}");
        let start = format!("{shown}: not uploaded: ");
        let line = errors
            .lines()
            .find(|line| line.starts_with(&start))
            .unwrap();
        assert!(line.contains(words), "{line}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn keys_and_endpoint_come_from_the_environment() {
    let local = LocalConnect::start().await.unwrap();
    let folder = tempfile::tempdir().unwrap();
    let path = file(&folder, "a.txt", "text");
    let command = |settings: &[(String, String)]| {
        let mut command = upload_to_case();
        command.arg(&path);
        command.envs(settings.iter().map(|(name, value)| (name, value)));
        run(&mut command)
    };

    let (code, output, errors) = command(&local.settings());
    assert_eq!((code, errors.as_str()), (0, ""));
    assert!(output.contains("a.txt: APPROVED, 4 B"), "{output}");
    assert_eq!(local.file_count(), 1);

    let mut wrong = local.settings();
    wrong.push(("AWS_SECRET_ACCESS_KEY".to_owned(), "wrong".to_owned()));
    let (code, _, errors) = command(&wrong);
    assert_eq!((code, errors.lines().count()), (1, 1));
    assert!(
        errors.contains("InvalidSignatureException (403)"),
        "{errors}"
    );
    assert_eq!(
        errors.matches("AWS_SECRET_ACCESS_KEY").count(),
        1,
        "{errors}"
    );
    assert!(
        errors.contains(" (check AWS_ACCESS_KEY_ID and "),
        "{errors}"
    );

    let settings = local.settings();
    let endpoint = local.endpoint().to_owned();
    drop(local);
    let (code, _, errors) = command(&settings);
    assert_eq!((code, errors.lines().count()), (1, 1));
    let start = "no connection to the endpoint (check the network and ";
    let advice = format!("{start}AWS_ENDPOINT_URL_CONNECT, which gives {endpoint})");
    assert!(errors.contains(&advice), "{errors}");
    assert_eq!(errors.matches("check").count(), 1, "{errors}");
}

/// Who runs the program sets no endpoint in code.
#[test]
fn advice_names_the_options_of_the_program() {
    let closed = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let endpoint = format!("http://{}", closed.local_addr().unwrap());
    drop(closed);
    let folder = tempfile::tempdir().unwrap();
    for (endpoint, region, advice) in [
        (
            endpoint.as_str(),
            "us-east-1",
            format!("check the network and --endpoint, which gives {endpoint}"),
        ),
        (
            "http://connect.test",
            "us-east-1",
            "upload_attachment: --endpoint: endpoint `http://connect.test`: plain http is allowed \
             to loopback addresses only; use `https://`, or pass --allow-http\n"
                .to_owned(),
        ),
        (
            endpoint.as_str(),
            "fips-us-east-1",
            "upload_attachment: --region: `fips-us-east-1` is not a region; write `us-east-1`, and set \
             AWS_USE_FIPS_ENDPOINT=true\n"
                .to_owned(),
        ),
        (
            "localhost:4555",
            "us-east-1",
            "upload_attachment: --endpoint: endpoint `localhost:4555`".to_owned(),
        ),
        (
            endpoint.as_str(),
            "US_West",
            "upload_attachment: --region: `US_West` is not a region".to_owned(),
        ),
    ] {
        let (_, _, errors) = run(upload_to_case()
            .args(["--endpoint", endpoint, "--region", region])
            .env("AWS_ACCESS_KEY_ID", "AKID")
            .env("AWS_SECRET_ACCESS_KEY", "secret")
            .arg(file(&folder, "a.txt", "text")));
        assert!(errors.contains(&advice), "{errors}");
        assert_eq!(errors.lines().count(), 1, "{errors}");
    }
}

#[test]
fn invalid_arguments_are_reported_before_any_call() {
    let (code, _, errors) = run(upload_attachment().args(["--concurrency", "0"]));
    assert_eq!(code, 2);
    assert!(errors.contains("0 is not in 1"), "{errors}");

    let (code, _, errors) = run(upload_attachment().args(["--instance-id", "i-1"]));
    assert_eq!(code, 2);
    assert!(errors.contains("--associated-resource-arn"), "{errors}");

    let (code, _, errors) = run(upload_attachment().env("AWS_ACCESS_KEY_ID", "AKID"));
    assert_eq!(code, 2);
    assert!(
        errors.contains("add --instance-id and --associated-resource-arn"),
        "{errors}"
    );

    let (code, _, errors) = run(&mut upload_to_case());
    assert_eq!(
        (code, errors.as_str()),
        (
            2,
            "upload_attachment: no region; set AWS_REGION, or pass --region eu-central-1\n"
        )
    );
}

#[test]
fn help_has_examples() {
    let (code, output, _) = run(upload_attachment().arg("--help"));
    assert_eq!(code, 0);
    assert!(
        output.contains("Examples:") && output.contains("Exit code: 0"),
        "{output}"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn try_on_aws_reports_each_check() {
    let local = LocalConnect::start().await.unwrap();
    let mut command = program("try_on_aws");
    command.envs(local.settings()).args([
        "--instance-id",
        "i-1",
        "--associated-resource-arn",
        CASE,
    ]);
    let (code, output, errors) = run(&mut command);
    assert_eq!((code, errors.as_str()), (0, ""), "{output}");
    let lines: Vec<_> = output.lines().collect();
    let starts = [
        "as expected  a signed request is accepted: request id ",
        "as expected  pages are followed to the end: 4 items on 4 pages, 4 at once",
        "as expected  a clock that is ten minutes slow is corrected: 2 attempts",
        "as expected  an unknown file is a declared error: ",
        "as expected  an upload arrives: APPROVED, 34 bytes",
        "to report    the status of a file after its start: ",
        "to report    the headers of the upload: [",
        "to report    the same token yields the same file: true",
        "to report    completing before the bytes were sent: ",
        "as expected  a file is deleted: ",
    ];
    assert_eq!(lines.len(), starts.len(), "{output}");
    for (line, start) in lines.iter().zip(starts) {
        assert!(line.starts_with(start), "{line}");
    }
    assert_eq!(local.file_count(), 0);
}

/// Whoever runs it may have no code to call a method in.
#[test]
fn try_on_aws_names_what_to_set_in_the_environment() {
    let keys = [
        ("AWS_ACCESS_KEY_ID", "AKID"),
        ("AWS_SECRET_ACCESS_KEY", "secret"),
    ];
    let region = ("AWS_REGION", "eu-central-1");
    let export = "`eval \"$(aws configure export-credentials --format env)\"`";
    for (variables, said) in [
        (&keys[..], "no region; set AWS_REGION".to_owned()),
        (
            &[region],
            format!(
                "no credentials; set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, for keys of a profile or \
                 of SSO by {export}"
            ),
        ),
        (
            &[region, ("AWS_PROFILE", "work")],
            format!(
                "AWS_PROFILE is not read by this program; set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, \
                 by {export}"
            ),
        ),
        (
            &[keys[0], keys[1], region, ("AWS_ENDPOINT_URL", "http://connect.test")],
            "AWS_ENDPOINT_URL: endpoint `http://connect.test`: plain http is allowed to loopback addresses \
             only; use `https://`"
                .to_owned(),
        ),
        (
            &[keys[0], keys[1], ("AWS_REGION", "fips-us-east-1")],
            "AWS_REGION: `fips-us-east-1` is not a region; write `us-east-1`, and set \
             AWS_USE_FIPS_ENDPOINT=true"
                .to_owned(),
        ),
    ] {
        let mut command = program("try_on_aws");
        command.envs(variables.iter().copied()).args(["--instance-id", "i-1"]);
        let (code, output, errors) = run(&mut command);
        assert_eq!((code, output.as_str()), (2, ""));
        assert_eq!(errors, format!("try_on_aws: {said}\n"));
    }
}
