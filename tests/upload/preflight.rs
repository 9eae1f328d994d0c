//! A file that the administrator does not allow is found before anything is sent.

use std::time::Duration;

use connect_local::{LocalConnect, Script};
use connect_operations::attached_files::{
    AllowedExtension, AttachmentScope, DescribeAttachedFilesConfiguration, ExtensionConfiguration,
    FileStatusType, StartAttachedFileUpload, UpdateAttachedFilesConfiguration,
};
use connect_operations::exceptions::AccessDeniedException;
use connect_upload::{Source, Step, Upload, UploadErrorKind, Uploader};
use futures_util::future::join_all;

const CASE: &str = "arn:aws:cases:us-east-1:111122223333:domain/d-1/case/c-1";
const MIB: usize = 1024 * 1024;

fn upload(name: &str, bytes: usize) -> Upload {
    Upload::new("instance-1", CASE, Source::bytes(name, vec![7; bytes]))
        .preflight(AttachmentScope::Case)
}

fn asked(local: &LocalConnect) -> usize {
    local.requests::<DescribeAttachedFilesConfiguration>().len()
}

#[tokio::test(start_paused = true)]
async fn a_disallowed_file_names_the_limit() {
    let local = LocalConnect::builder().start_without_socket().unwrap();
    let client = local.client().unwrap();
    let long = format!("{}.txt", "é".repeat(253));
    for (name, bytes, words) in [
        (
            "a.txt",
            20 * MIB + 1,
            "the file has 20.01 MiB (20971521 bytes), but MaximumSizeLimitInBytes of CASE is 20 MiB (20971520 bytes); \
             send a smaller one, or raise the limit with UpdateAttachedFilesConfiguration",
        ),
        (
            "a.exe",
            1,
            "the file's extension is `exe`, but AllowedExtensions of CASE are csv, doc, docx, heic, jfif, jpeg, jpg, \
             mov, mp4, pdf, png, ppt, pptx, rtf, txt, wav, xls, xlsx; send another file, or add it with \
             UpdateAttachedFilesConfiguration",
        ),
        (
            "README",
            1,
            "the file's name has no extension, but AllowedExtensions of CASE are csv",
        ),
        (
            "a.",
            1,
            "the file's name has no extension, but AllowedExtensions of CASE are csv",
        ),
        (
            &long,
            1,
            "the file's name has 257 characters, but FileName takes 1 to 256; give a shorter one with `.file_name(…)`",
        ),
        (
            "a\u{7}.txt",
            1,
            "the file's name has the control character \\u{7}, but FileName takes none; give one without it with \
             `.file_name(…)`",
        ),
    ] {
        let error = upload(name, bytes).send(&client).await.unwrap_err();
        assert_eq!(error.step(), Step::Preflight);
        assert!(
            matches!(error.kind(), UploadErrorKind::NotAllowed(_)),
            "{error}"
        );
        assert!(error.to_string().contains(words), "{error}");
    }
    assert_eq!(local.requests::<StartAttachedFileUpload>().len(), 0);
}

#[tokio::test(start_paused = true)]
async fn an_allowed_file_passes() {
    let local = LocalConnect::builder().start_without_socket().unwrap();
    let client = local.client().unwrap();
    for (name, bytes) in [
        ("a.TXT", 1),
        ("b.pdf", 20 * MIB),
        (&*format!("{}.txt", "é".repeat(252)), 1),
    ] {
        let file = upload(name, bytes).send(&client).await.unwrap();
        assert_eq!(file.status, FileStatusType::Approved);
    }
    assert_eq!(asked(&local), 3);
}

#[tokio::test(start_paused = true)]
async fn an_uploader_caches_the_configuration_for_five_minutes() {
    let local = LocalConnect::builder().start_without_socket().unwrap();
    let client = local.client().unwrap();
    let uploader = Uploader::new(&client).unwrap();
    let uploads = |name: &'static str| {
        let uploader = uploader.clone();
        join_all((0..20).map(move |_| {
            let uploader = uploader.clone();
            async move { uploader.send(upload(name, 1)).await }
        }))
    };
    assert!(uploads("a.txt").await.iter().all(Result::is_ok));
    assert!(uploads("a.exe").await.iter().all(Result::is_err));
    assert_eq!(asked(&local), 1);

    let allow = ExtensionConfiguration::builder()
        .allowed_extensions([AllowedExtension::builder().extension("exe").build()])
        .build();
    let update = UpdateAttachedFilesConfiguration::builder()
        .instance_id("instance-1")
        .attachment_scope(AttachmentScope::Case)
        .extension_configuration(allow)
        .build();
    client.send(update).await.unwrap();
    tokio::time::sleep(Duration::from_mins(5)).await;
    assert!(uploads("a.exe").await.iter().all(Result::is_ok));
    assert_eq!(asked(&local), 2);
}

#[tokio::test(start_paused = true)]
async fn a_configuration_without_permission_is_an_error() {
    let denied = AccessDeniedException::builder().message("not you").build();
    let script = Script::of::<DescribeAttachedFilesConfiguration>().error(denied);
    let local = LocalConnect::builder()
        .script(script)
        .start_without_socket()
        .unwrap();
    let error = upload("a.txt", 1)
        .send(&local.client().unwrap())
        .await
        .unwrap_err();
    assert_eq!(
        (error.step(), error.code()),
        (Step::Preflight, Some("AccessDeniedException"))
    );
    assert_eq!(local.file_count(), 0);
}
