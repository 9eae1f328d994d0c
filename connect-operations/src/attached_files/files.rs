//! Metadata of several files, deletion, and files that are stored elsewhere.

use std::collections::BTreeMap;

use connect_runtime::{ConnectShape, connect_operation};

use super::shapes::{AttachedFile, AttachedFileError, FileStatusType, FileUseCaseType};
use crate::exceptions::{
    AccessDeniedException, InternalServiceException, InvalidRequestException,
    ResourceConflictException, ResourceNotFoundException, ServiceQuotaExceededException,
    ThrottlingException,
};

/// Returns the metadata of up to 100 files of one case or contact.
///
/// `POST /attached-files/{InstanceId}`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_BatchGetAttachedFileMetadata.html)
///
/// # Errors
/// [`AccessDeniedException`], [`InvalidRequestException`], [`InternalServiceException`],
/// [`ResourceNotFoundException`], [`ThrottlingException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::attached_files::BatchGetAttachedFileMetadata;
///
/// let operation = BatchGetAttachedFileMetadata::builder()
///     .file_ids(["22222222-3333-4444-5555-666666666666"])
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .associated_resource_arn("arn:aws:cases:eu-central-1:111122223333:domain/d/case/c")
///     .build();
/// let output = client.send(operation).await?;
/// println!("{output:?}");
/// # Ok(())
/// # }
/// ```
#[connect_operation(
    method = POST,
    uri = "/attached-files/{InstanceId}",
    output = BatchGetAttachedFileMetadataOutput,
    errors(AccessDeniedException, InvalidRequestException, InternalServiceException,
           ResourceNotFoundException, ThrottlingException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct BatchGetAttachedFileMetadata {
    /// The files' ids, 1 to 100.
    pub file_ids: Vec<String>,
    /// The id or ARN of the instance.
    #[label]
    pub instance_id: String,
    /// The case or contact that all the files belong to.
    #[query]
    pub associated_resource_arn: String,
}

/// The files that were found, and errors for the others.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct BatchGetAttachedFileMetadataOutput {
    /// The files that were found.
    pub files: Option<Vec<AttachedFile>>,
    /// The errors, one for each other file.
    pub errors: Option<Vec<AttachedFileError>>,
}

/// Deletes a file.
///
/// `DELETE /attached-files/{InstanceId}/{FileId}`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DeleteAttachedFile.html)
///
/// # Errors
/// [`AccessDeniedException`], [`InvalidRequestException`], [`InternalServiceException`],
/// [`ResourceNotFoundException`], [`ThrottlingException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::attached_files::DeleteAttachedFile;
///
/// let operation = DeleteAttachedFile::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .file_id("22222222-3333-4444-5555-666666666666")
///     .associated_resource_arn("arn:aws:cases:eu-central-1:111122223333:domain/d/case/c")
///     .build();
/// client.send(operation).await?;
/// # Ok(())
/// # }
/// ```
#[connect_operation(
    method = DELETE,
    uri = "/attached-files/{InstanceId}/{FileId}",
    output = DeleteAttachedFileOutput,
    errors(AccessDeniedException, InvalidRequestException, InternalServiceException,
           ResourceNotFoundException, ThrottlingException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DeleteAttachedFile {
    /// The id or ARN of the instance.
    #[label]
    pub instance_id: String,
    /// The file's id.
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
pub struct DeleteAttachedFileOutput {}

/// Declares a file that is already stored elsewhere.
///
/// `PUT /attached-files/{InstanceId}/files`, with an idempotency token.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_CreateAttachedFile.html)
///
/// # Errors
/// [`AccessDeniedException`], [`InvalidRequestException`], [`InternalServiceException`],
/// [`ThrottlingException`], [`ResourceConflictException`], [`ServiceQuotaExceededException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::attached_files::{CreateAttachedFile, FileUseCaseType};
///
/// let operation = CreateAttachedFile::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .file_use_case_type(FileUseCaseType::Attachment)
///     .file_source_uri("https://www.example.com")
///     .associated_resource_arn("arn:aws:cases:eu-central-1:111122223333:domain/d/case/c")
///     .build();
/// let output = client.send(operation).await?;
/// println!("{output:?}");
/// # Ok(())
/// # }
/// ```
#[connect_operation(
    method = PUT,
    uri = "/attached-files/{InstanceId}/files",
    output = CreateAttachedFileOutput,
    errors(AccessDeniedException, InvalidRequestException, InternalServiceException,
           ThrottlingException, ResourceConflictException, ServiceQuotaExceededException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct CreateAttachedFile {
    /// Identifies repeats of the request; at most 500 characters.
    #[idempotency_token]
    pub client_token: Option<String>,
    /// The id or ARN of the instance.
    #[label]
    pub instance_id: String,
    /// What the file is for.
    pub file_use_case_type: FileUseCaseType,
    /// The location of the file.
    pub file_source_uri: String,
    /// The case or contact that the file belongs to.
    #[query]
    pub associated_resource_arn: String,
    /// At most 50 tags.
    pub tags: Option<BTreeMap<String, String>>,
}

/// The declared file.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct CreateAttachedFileOutput {
    /// The file's ARN.
    pub file_arn: Option<String>,
    /// The file's id.
    pub file_id: Option<String>,
    /// When the file was declared, in ISO 8601 format.
    pub creation_time: Option<String>,
    /// The file's status.
    pub file_status: Option<FileStatusType>,
}
