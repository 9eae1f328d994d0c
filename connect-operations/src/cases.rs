//! [Amazon Connect Cases](https://docs.aws.amazon.com/connect/latest/APIReference/API_Operations_Amazon_Connect_Cases.html):
//! a service beside Connect, whose cases take attached files.
//!
//! [`CreateCase`] answers the ARN that an upload needs. All operations are made from
//! the published model, as Connect's are.
//!
//! One thing of Cases is not as in its model: the `null`s that its sparse lists and maps may hold are
//! left out.

mod operations;

use connect_runtime::AwsService;

pub use operations::*;

/// Amazon Connect Cases, as `service = …` takes it.
#[derive(Debug, Clone, Copy)]
pub enum Cases {}

impl AwsService for Cases {
    const SERVICE_ID: &'static str = "ConnectCases";
    const SIGNING_NAME: &'static str = "cases";
    const ENDPOINT_PREFIX: &'static str = "cases";
}
