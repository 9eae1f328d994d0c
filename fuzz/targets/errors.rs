//! An error response: any status, any code in the header, any body.
#![no_main]

use arbitrary::Arbitrary;
use connect_operations::attached_files::StartAttachedFileUploadError;
use connect_runtime::{ServiceError, StatusCode};
use fuzz::print;
use http::{HeaderMap, HeaderValue};
use libfuzzer_sys::fuzz_target;

#[derive(Debug, Arbitrary)]
struct Response<'a> {
    status: u16,
    error_type: Option<&'a [u8]>,
    body: &'a [u8],
}

fuzz_target!(|response: Response<'_>| {
    let status = StatusCode::from_u16(response.status % 900 + 100).unwrap();
    let mut headers = HeaderMap::new();
    if let Some(Ok(code)) = response.error_type.map(HeaderValue::from_bytes) {
        headers.insert("x-amzn-errortype", code);
    }
    let error = ServiceError::from_parts(status, &headers, response.body);
    print(&error);
    assert_eq!(error.body(), response.body);
    assert!(!error.code().is_empty());
    print(&StartAttachedFileUploadError::from(error));
});
