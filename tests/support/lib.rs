//! What tests have in common: keys, clients, an operation.
//!
//! ---
#![doc = include_str!("../../README.md")]
//!
//! ---
#![doc = include_str!("../../docs/declaring.md")]

use connect_operations::attached_files::{
    BatchGetAttachedFileMetadata, FileUseCaseType, GetAttachedFile, StartAttachedFileUpload,
};
use connect_runtime::body::Body;
use connect_runtime::transport::{Transport, TransportError};
use connect_runtime::{Client, ClientBuilder, Credentials};
use http::{Request, Response};

/// Keys that a double takes.
pub fn credentials() -> Credentials {
    Credentials::new("AKID", "secret-key", None, None, "test")
}

/// A client with keys and a Region.
pub fn client_builder() -> ClientBuilder {
    Client::builder()
        .region("us-east-1")
        .credentials(credentials())
}

/// A client whose requests all get what `respond` makes of them.
pub fn client_over<F>(
    respond: impl Fn(Request<Body>) -> F + Clone + Send + Sync + 'static,
) -> ClientBuilder
where
    F: Future<Output = Result<Response<Body>, TransportError>> + Send + 'static,
{
    client_builder().transport(Transport::new(tower::service_fn(respond)))
}

/// An operation without a body, which may be repeated.
pub fn get_attached_file() -> GetAttachedFile {
    GetAttachedFile::builder()
        .instance_id("i-1")
        .file_id("f-1")
        .associated_resource_arn("arn")
        .build()
}

/// An operation with an idempotency token.
pub fn start_attached_file_upload() -> StartAttachedFileUpload {
    StartAttachedFileUpload::builder()
        .instance_id("i-1")
        .file_name("a.txt")
        .file_size_in_bytes(1)
        .file_use_case_type(FileUseCaseType::Attachment)
        .associated_resource_arn("arn")
        .build()
}

/// An operation with a body and without an idempotency token.
pub fn batch_get_attached_file_metadata() -> BatchGetAttachedFileMetadata {
    BatchGetAttachedFileMetadata::builder()
        .instance_id("i-1")
        .file_ids(["f-1"])
        .associated_resource_arn("arn")
        .build()
}
