//! Files that are attached to cases, emails, tasks and chats.
//!
//! A file is declared with [`StartAttachedFileUpload`], sent to the address that this gives, and
//! handed over with [`CompleteAttachedFileUpload`]; the crate `connect-upload` does all of it.
//!
//! Each operation is limited to
//! [two requests a second](https://docs.aws.amazon.com/connect/latest/adminguide/amazon-connect-service-limits.html#connect-api-quotas),
//! bursts of five, an account and region.

mod shapes;

use std::collections::BTreeMap;

use connect_runtime::{ConnectShape, Timestamp, connect_operation};

use crate::exceptions::{
    AccessDeniedException, InternalServiceException, InvalidParameterException,
    InvalidRequestException, ResourceConflictException, ResourceNotFoundException,
    ServiceQuotaExceededException, ThrottlingException,
};
pub use shapes::*;

/// Declares one file and gives a pre-signed Amazon S3 URL for uploading it.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_StartAttachedFileUpload.html)
#[connect_operation(
    method = PUT,
    uri = "/attached-files/{InstanceId}",
    output = StartAttachedFileUploadOutput,
    errors(AccessDeniedException, InvalidRequestException, InternalServiceException,
           ThrottlingException, ResourceConflictException, ServiceQuotaExceededException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct StartAttachedFileUpload {
    /// Makes a repeated request the same one; at most 500 characters.
    #[idempotency_token]
    pub client_token: Option<String>,
    /// The instance, by id or ARN.
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
    /// Who made the file; callers set [`CreatedByInfo::ConnectUserArn`] only.
    pub created_by: Option<CreatedByInfo>,
    /// At most 50 tags.
    pub tags: Option<BTreeMap<String, String>>,
}

/// Where a file is to be sent.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
pub struct StartAttachedFileUploadOutput {
    /// The file's ARN.
    pub file_arn: Option<String>,
    /// The file's id, which all that follows asks for.
    pub file_id: Option<String>,
    /// When the file was declared, ISO 8601.
    pub creation_time: Option<String>,
    /// The file's status.
    pub file_status: Option<FileStatusType>,
    /// Who made the file.
    pub created_by: Option<CreatedByInfo>,
    /// The URL and its headers.
    pub upload_url_metadata: Option<UploadUrlMetadata>,
}

/// Says that the file was sent, so that it is checked.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_CompleteAttachedFileUpload.html)
#[connect_operation(
    method = POST,
    uri = "/attached-files/{InstanceId}/{FileId}",
    output = CompleteAttachedFileUploadOutput,
    errors(AccessDeniedException, InvalidRequestException, InternalServiceException,
           ResourceNotFoundException, ThrottlingException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CompleteAttachedFileUpload {
    /// The instance, by id or ARN.
    #[label]
    pub instance_id: String,
    /// The file's id, not its ARN.
    #[label]
    pub file_id: String,
    /// The case or contact that the file belongs to.
    #[query]
    pub associated_resource_arn: String,
}

/// Nothing.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
pub struct CompleteAttachedFileUploadOutput {}

/// Gives a file's metadata, and a URL to download it once it is approved.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_GetAttachedFile.html)
#[connect_operation(
    method = GET,
    uri = "/attached-files/{InstanceId}/{FileId}",
    output = GetAttachedFileOutput,
    errors(AccessDeniedException, InvalidRequestException, InternalServiceException,
           ResourceNotFoundException, ThrottlingException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAttachedFile {
    /// The instance, by id or ARN.
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
    /// Whether a browser shows the file or saves it.
    #[query]
    pub url_content_disposition: Option<ContentDisposition>,
}

/// A file, with the URL to download it.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
pub struct GetAttachedFileOutput {
    /// The file's ARN.
    pub file_arn: Option<String>,
    /// The file's id.
    pub file_id: Option<String>,
    /// When the file was declared, ISO 8601.
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
    /// Who made the file.
    pub created_by: Option<CreatedByInfo>,
    /// The URL to download the file.
    pub download_url_metadata: Option<DownloadUrlMetadata>,
    /// The file's tags.
    pub tags: Option<BTreeMap<String, String>>,
}

/// Gives the metadata of up to 100 files of one case or contact.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_BatchGetAttachedFileMetadata.html)
#[connect_operation(
    method = POST,
    uri = "/attached-files/{InstanceId}",
    output = BatchGetAttachedFileMetadataOutput,
    errors(AccessDeniedException, InvalidRequestException, InternalServiceException,
           ResourceNotFoundException, ThrottlingException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BatchGetAttachedFileMetadata {
    /// The files' ids, 1 to 100.
    pub file_ids: Vec<String>,
    /// The instance, by id or ARN.
    #[label]
    pub instance_id: String,
    /// The case or contact that all the files belong to.
    #[query]
    pub associated_resource_arn: String,
}

/// The files that were found, and what is wrong with the others.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
pub struct BatchGetAttachedFileMetadataOutput {
    /// The files that were found.
    pub files: Option<Vec<AttachedFile>>,
    /// What is wrong with the others.
    pub errors: Option<Vec<AttachedFileError>>,
}

/// Deletes a file.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DeleteAttachedFile.html)
#[connect_operation(
    method = DELETE,
    uri = "/attached-files/{InstanceId}/{FileId}",
    output = DeleteAttachedFileOutput,
    errors(AccessDeniedException, InvalidRequestException, InternalServiceException,
           ResourceNotFoundException, ThrottlingException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteAttachedFile {
    /// The instance, by id or ARN.
    #[label]
    pub instance_id: String,
    /// The file's id.
    #[label]
    pub file_id: String,
    /// The case or contact that the file belongs to.
    #[query]
    pub associated_resource_arn: String,
}

/// Nothing.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
pub struct DeleteAttachedFileOutput {}

/// Declares a file that lies somewhere else already.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_CreateAttachedFile.html)
#[connect_operation(
    method = PUT,
    uri = "/attached-files/{InstanceId}/files",
    output = CreateAttachedFileOutput,
    errors(AccessDeniedException, InvalidRequestException, InternalServiceException,
           ThrottlingException, ResourceConflictException, ServiceQuotaExceededException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateAttachedFile {
    /// Makes a repeated request the same one; at most 500 characters.
    #[idempotency_token]
    pub client_token: Option<String>,
    /// The instance, by id or ARN.
    #[label]
    pub instance_id: String,
    /// What the file is for.
    pub file_use_case_type: FileUseCaseType,
    /// Where the file lies.
    pub file_source_uri: String,
    /// The case or contact that the file belongs to.
    #[query]
    pub associated_resource_arn: String,
    /// At most 50 tags.
    pub tags: Option<BTreeMap<String, String>>,
}

/// The file as it was declared.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
pub struct CreateAttachedFileOutput {
    /// The file's ARN.
    pub file_arn: Option<String>,
    /// The file's id.
    pub file_id: Option<String>,
    /// When the file was declared, ISO 8601.
    pub creation_time: Option<String>,
    /// The file's status.
    pub file_status: Option<FileStatusType>,
}

/// Gives the limits for the files of one kind of resource.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DescribeAttachedFilesConfiguration.html)
#[connect_operation(
    method = GET,
    uri = "/attached-files-configurations/{InstanceId}/{AttachmentScope}",
    output = DescribeAttachedFilesConfigurationOutput,
    errors(InvalidParameterException, ResourceNotFoundException, ThrottlingException,
           InternalServiceException, AccessDeniedException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DescribeAttachedFilesConfiguration {
    /// The instance, by id or ARN.
    #[label]
    pub instance_id: String,
    /// The kind of resource.
    #[label]
    pub attachment_scope: AttachmentScope,
}

/// The limits.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
pub struct DescribeAttachedFilesConfigurationOutput {
    /// The limits.
    pub attached_files_configuration: AttachedFilesConfiguration,
}

/// Lists the limits for the files of every kind of resource.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ListAttachedFilesConfigurations.html)
#[connect_operation(
    method = GET,
    uri = "/attached-files-configurations/{InstanceId}",
    output = ListAttachedFilesConfigurationsOutput,
    errors(InvalidParameterException, ResourceNotFoundException, ThrottlingException,
           InternalServiceException, AccessDeniedException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListAttachedFilesConfigurations {
    /// The instance, by id or ARN.
    #[label]
    pub instance_id: String,
    /// How many a page, 1 to 100.
    #[query]
    pub max_results: Option<i32>,
    /// The page, by the token that the one before gave.
    #[query]
    #[next_token]
    pub next_token: Option<String>,
}

/// A page of limits.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
pub struct ListAttachedFilesConfigurationsOutput {
    /// The limits of each kind of resource.
    #[items]
    pub attached_files_configurations: Option<Vec<AttachedFilesConfigurationSummary>>,
    /// The token of the next page, if there is one.
    #[next_token]
    pub next_token: Option<String>,
}

/// Sets the limits for the files of one kind of resource.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdateAttachedFilesConfiguration.html)
#[connect_operation(
    method = POST,
    uri = "/attached-files-configurations/{InstanceId}/{AttachmentScope}",
    output = UpdateAttachedFilesConfigurationOutput,
    errors(InvalidParameterException, ResourceNotFoundException, ThrottlingException,
           InternalServiceException, AccessDeniedException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateAttachedFilesConfiguration {
    /// The instance, by id or ARN.
    #[label]
    pub instance_id: String,
    /// The kind of resource.
    #[label]
    pub attachment_scope: AttachmentScope,
    /// How large a file may be: 1 byte to 100 MiB.
    pub maximum_size_limit_in_bytes: Option<i64>,
    /// Which extensions a file may have.
    pub extension_configuration: Option<ExtensionConfiguration>,
}

/// The limits as they are now.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
pub struct UpdateAttachedFilesConfigurationOutput {
    /// The instance.
    pub instance_id: String,
    /// The kind of resource.
    pub attachment_scope: AttachmentScope,
    /// How large a file may be.
    pub maximum_size_limit_in_bytes: Option<i64>,
    /// Which extensions a file may have.
    pub extension_configuration: Option<ExtensionConfiguration>,
    /// When the limits were set.
    pub last_modified_time: Option<Timestamp>,
}
