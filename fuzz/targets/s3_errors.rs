//! S3's response to the PUT, XML or not.
#![no_main]

use arbitrary::Arbitrary;
use bytes::Bytes;
use fuzz::{print, upload};
use libfuzzer_sys::fuzz_target;

const STARTED: &str =
    r#"{"FileId":"f-1","UploadUrlMetadata":{"Url":"https://s3.test/f?X-Amz-Signature=secret"}}"#;

#[derive(Debug, Arbitrary)]
struct Response<'a> {
    status: u16,
    body: &'a [u8],
}

fuzz_target!(|response: Response<'_>| {
    let status = response.status % 900 + 100;
    let body = Bytes::copy_from_slice(response.body);
    let result = upload(
        |_| Bytes::from_static(STARTED.as_bytes()),
        move |_| (status, body.clone()),
    );
    match result {
        Ok(_) => assert!((200..300).contains(&status)),
        Err(error) => print(&error),
    }
});
