//! [Amazon Connect Cases](https://docs.aws.amazon.com/connect/latest/APIReference/API_Operations_Amazon_Connect_Cases.html):
//! a service related to Connect, whose cases can have attached files.
//!
//! [`CreateCase`] returns the ARN that an upload needs. All operations are generated from the published
//! model, like Connect's.
//!
//! One difference from the model: the `null`s that sparse lists and maps of Cases may contain are skipped.

mod operations;

use connect_runtime::AwsService;

pub use operations::*;

/// The service Amazon Connect Cases, for `service = …`.
#[derive(Debug, Clone, Copy)]
pub enum Cases {}

impl AwsService for Cases {
    const SERVICE_ID: &'static str = "ConnectCases";
    const SIGNING_NAME: &'static str = "cases";
    const ENDPOINT_PREFIX: &'static str = "cases";
}
