//! An answer that is an error: any status, any code in the header, any body.
#![no_main]

use arbitrary::Arbitrary;
use connect_operations::attached_files::StartAttachedFileUploadError;
use connect_runtime::{OperationError, ServiceError, StatusCode};
use fuzz::print;
use http::{HeaderMap, HeaderValue};
use libfuzzer_sys::fuzz_target;

#[derive(Debug, Arbitrary)]
struct Answer<'a> {
    status: u16,
    error_type: Option<&'a [u8]>,
    body: &'a [u8],
}

fuzz_target!(|answer: Answer<'_>| {
    let status = StatusCode::from_u16(answer.status % 900 + 100).unwrap();
    let mut headers = HeaderMap::new();
    if let Some(Ok(code)) = answer.error_type.map(HeaderValue::from_bytes) {
        headers.insert("x-amzn-errortype", code);
    }
    let error = ServiceError::from_parts(status, &headers, answer.body);
    print(&error);
    assert_eq!(error.body(), answer.body);
    assert!(!error.code().is_empty());
    print(&StartAttachedFileUploadError::from_service(error));
});
