//! Files that are attached to cases, emails, tasks and chats.
//!
//! To upload a file, declare it with [`StartAttachedFileUpload`], send it to the URL in the response, and
//! finish with [`CompleteAttachedFileUpload`]; the crate `connect-upload` does all three.
//!
//! Each operation is limited to
//! [two requests a second](https://docs.aws.amazon.com/connect/latest/adminguide/amazon-connect-service-limits.html#connect-api-quotas),
//! with bursts of five, per account and Region.

mod configuration;
mod files;
mod shapes;

use std::collections::BTreeMap;

use connect_runtime::{ConnectShape, connect_operation};

use crate::exceptions::{
    AccessDeniedException, InternalServiceException, InvalidRequestException,
    ResourceConflictException, ResourceNotFoundException, ServiceQuotaExceededException,
    ThrottlingException,
};
pub use configuration::*;
pub use files::*;
pub use shapes::*;

/// Declares a file and returns a pre-signed Amazon S3 URL for uploading it.
///
/// `PUT /attached-files/{InstanceId}`, with an idempotency token.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_StartAttachedFileUpload.html)
///
/// # Errors
/// [`AccessDeniedException`], [`InvalidRequestException`], [`InternalServiceException`],
/// [`ThrottlingException`], [`ResourceConflictException`], [`ServiceQuotaExceededException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::attached_files::{FileUseCaseType, StartAttachedFileUpload};
///
/// let operation = StartAttachedFileUpload::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .file_name("contract.pdf")
///     .file_size_in_bytes(94_208)
///     .file_use_case_type(FileUseCaseType::Attachment)
///     .associated_resource_arn("arn:aws:cases:eu-central-1:111122223333:domain/d/case/c")
///     .build();
/// let output = client.send(operation).await?;
/// println!("{output:?}");
/// # Ok(())
/// # }
/// ```
#[connect_operation(
    method = PUT,
    uri = "/attached-files/{InstanceId}",
    output = StartAttachedFileUploadOutput,
    errors(AccessDeniedException, InvalidRequestException, InternalServiceException,
           ThrottlingException, ResourceConflictException, ServiceQuotaExceededException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct StartAttachedFileUpload {
    /// Identifies repeats of the request; at most 500 characters.
    #[idempotency_token]
    pub client_token: Option<String>,
    /// The id or ARN of the instance.
    #[label]
    pub instance_id: String,
    /// The file's name: 1 to 256 characters, no control characters.
    pub file_name: String,
    /// The file's size, at least 1 byte.
    pub file_size_in_bytes: i64,
    /// How long the URL is valid: 5 to 300 s, 300 by default.
    pub url_expiry_in_seconds: Option<i32>,
    /// What the file is for; callers attach with [`FileUseCaseType::Attachment`].
    pub file_use_case_type: FileUseCaseType,
    /// The case or contact that the file belongs to.
    #[query]
    pub associated_resource_arn: String,
    /// Who created the file; callers may set only [`CreatedByInfo::ConnectUserArn`].
    pub created_by: Option<CreatedByInfo>,
    /// At most 50 tags.
    pub tags: Option<BTreeMap<String, String>>,
}

/// The declared file, and where to upload it.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct StartAttachedFileUploadOutput {
    /// The file's ARN.
    pub file_arn: Option<String>,
    /// The file's id, which all later operations need.
    pub file_id: Option<String>,
    /// When the file was declared, in ISO 8601 format.
    pub creation_time: Option<String>,
    /// The file's status.
    pub file_status: Option<FileStatusType>,
    /// Who created the file.
    pub created_by: Option<CreatedByInfo>,
    /// The URL for the upload, and the headers to send.
    pub upload_url_metadata: Option<UploadUrlMetadata>,
}

/// Confirms that the file was uploaded, so that the service checks it.
///
/// `POST /attached-files/{InstanceId}/{FileId}`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_CompleteAttachedFileUpload.html)
///
/// # Errors
/// [`AccessDeniedException`], [`InvalidRequestException`], [`InternalServiceException`],
/// [`ResourceNotFoundException`], [`ThrottlingException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::attached_files::CompleteAttachedFileUpload;
///
/// let operation = CompleteAttachedFileUpload::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .file_id("22222222-3333-4444-5555-666666666666")
///     .associated_resource_arn("arn:aws:cases:eu-central-1:111122223333:domain/d/case/c")
///     .build();
/// client.send(operation).await?;
/// # Ok(())
/// # }
/// ```
#[connect_operation(
    method = POST,
    uri = "/attached-files/{InstanceId}/{FileId}",
    output = CompleteAttachedFileUploadOutput,
    errors(AccessDeniedException, InvalidRequestException, InternalServiceException,
           ResourceNotFoundException, ThrottlingException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct CompleteAttachedFileUpload {
    /// The id or ARN of the instance.
    #[label]
    pub instance_id: String,
    /// The file's id, not its ARN.
    #[label]
    pub file_id: String,
    /// The case or contact that the file belongs to.
    #[query]
    pub associated_resource_arn: String,
}

/// An empty response.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct CompleteAttachedFileUploadOutput {}

/// Returns a file's metadata, and a URL to download it once it is approved.
///
/// `GET /attached-files/{InstanceId}/{FileId}`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_GetAttachedFile.html)
///
/// # Errors
/// [`AccessDeniedException`], [`InvalidRequestException`], [`InternalServiceException`],
/// [`ResourceNotFoundException`], [`ThrottlingException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::attached_files::GetAttachedFile;
///
/// let operation = GetAttachedFile::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .file_id("22222222-3333-4444-5555-666666666666")
///     .associated_resource_arn("arn:aws:cases:eu-central-1:111122223333:domain/d/case/c")
///     .build();
/// let output = client.send(operation).await?;
/// println!("{output:?}");
/// # Ok(())
/// # }
/// ```
#[connect_operation(
    method = GET,
    uri = "/attached-files/{InstanceId}/{FileId}",
    output = GetAttachedFileOutput,
    errors(AccessDeniedException, InvalidRequestException, InternalServiceException,
           ResourceNotFoundException, ThrottlingException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct GetAttachedFile {
    /// The id or ARN of the instance.
    #[label]
    pub instance_id: String,
    /// The file's id.
    #[label]
    pub file_id: String,
    /// How long the URL is valid: 5 to 300 s, 300 by default.
    #[query]
    pub url_expiry_in_seconds: Option<i32>,
    /// The case or contact that the file belongs to.
    #[query]
    pub associated_resource_arn: String,
    /// Whether a browser displays the file or saves it.
    #[query]
    pub url_content_disposition: Option<ContentDisposition>,
}

/// A file's metadata, with the URL to download it.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct GetAttachedFileOutput {
    /// The file's ARN.
    pub file_arn: Option<String>,
    /// The file's id.
    pub file_id: Option<String>,
    /// When the file was declared, in ISO 8601 format.
    pub creation_time: Option<String>,
    /// The file's status.
    pub file_status: Option<FileStatusType>,
    /// The file's name.
    pub file_name: Option<String>,
    /// The file's size.
    pub file_size_in_bytes: i64,
    /// The case or contact that the file belongs to.
    pub associated_resource_arn: Option<String>,
    /// What the file is for.
    pub file_use_case_type: Option<FileUseCaseType>,
    /// Who created the file.
    pub created_by: Option<CreatedByInfo>,
    /// The URL to download the file.
    pub download_url_metadata: Option<DownloadUrlMetadata>,
    /// The file's tags.
    pub tags: Option<BTreeMap<String, String>>,
}
