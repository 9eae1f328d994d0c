//! Which files an instance takes.

use connect_runtime::{ConnectShape, Timestamp, connect_operation};

use super::shapes::{
    AttachedFilesConfiguration, AttachedFilesConfigurationSummary, AttachmentScope,
    ExtensionConfiguration,
};
use crate::exceptions::{
    AccessDeniedException, InternalServiceException, InvalidParameterException,
    ResourceNotFoundException, ThrottlingException,
};

/// Gives the limits for the files of one kind of resource.
///
/// `GET /attached-files-configurations/{InstanceId}/{AttachmentScope}`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DescribeAttachedFilesConfiguration.html)
///
/// # Errors
/// [`InvalidParameterException`], [`ResourceNotFoundException`], [`ThrottlingException`],
/// [`InternalServiceException`], [`AccessDeniedException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::attached_files::{AttachmentScope, DescribeAttachedFilesConfiguration};
///
/// let operation = DescribeAttachedFilesConfiguration::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .attachment_scope(AttachmentScope::Email)
///     .build();
/// let output = client.send(operation).await?;
/// println!("{output:?}");
/// # Ok(())
/// # }
/// ```
#[connect_operation(
    method = GET,
    uri = "/attached-files-configurations/{InstanceId}/{AttachmentScope}",
    output = DescribeAttachedFilesConfigurationOutput,
    errors(InvalidParameterException, ResourceNotFoundException, ThrottlingException,
           InternalServiceException, AccessDeniedException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DescribeAttachedFilesConfiguration {
    /// The id or ARN of the instance.
    #[label]
    pub instance_id: String,
    /// The kind of resource.
    #[label]
    pub attachment_scope: AttachmentScope,
}

/// The limits for one kind of resource.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DescribeAttachedFilesConfigurationOutput {
    /// The limits that apply.
    pub attached_files_configuration: AttachedFilesConfiguration,
}

/// Lists the limits for files, by kind of resource.
///
/// `GET /attached-files-configurations/{InstanceId}`, paginated.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ListAttachedFilesConfigurations.html)
///
/// # Errors
/// [`InvalidParameterException`], [`ResourceNotFoundException`], [`ThrottlingException`],
/// [`InternalServiceException`], [`AccessDeniedException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::attached_files::ListAttachedFilesConfigurations;
///
/// let operation = ListAttachedFilesConfigurations::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .build();
/// let mut items = client.paginate(operation).items();
/// while let Some(item) = items.next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[connect_operation(
    method = GET,
    uri = "/attached-files-configurations/{InstanceId}",
    output = ListAttachedFilesConfigurationsOutput,
    errors(InvalidParameterException, ResourceNotFoundException, ThrottlingException,
           InternalServiceException, AccessDeniedException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListAttachedFilesConfigurations {
    /// The id or ARN of the instance.
    #[label]
    pub instance_id: String,
    /// The maximum number of items per page, 1 to 100.
    #[query]
    pub max_results: Option<i32>,
    /// The token of the page to return, from the previous page.
    #[query]
    #[next_token]
    pub next_token: Option<String>,
}

/// A page of the limits.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListAttachedFilesConfigurationsOutput {
    /// The limits of each kind of resource.
    #[items]
    pub attached_files_configurations: Option<Vec<AttachedFilesConfigurationSummary>>,
    /// The token of the next page; absent on the last page.
    #[next_token]
    pub next_token: Option<String>,
}

/// Sets the limits for the files of one kind of resource.
///
/// `POST /attached-files-configurations/{InstanceId}/{AttachmentScope}`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdateAttachedFilesConfiguration.html)
///
/// # Errors
/// [`InvalidParameterException`], [`ResourceNotFoundException`], [`ThrottlingException`],
/// [`InternalServiceException`], [`AccessDeniedException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::attached_files::{AttachmentScope, UpdateAttachedFilesConfiguration};
///
/// let operation = UpdateAttachedFilesConfiguration::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .attachment_scope(AttachmentScope::Email)
///     .build();
/// let output = client.send(operation).await?;
/// println!("{output:?}");
/// # Ok(())
/// # }
/// ```
#[connect_operation(
    method = POST,
    uri = "/attached-files-configurations/{InstanceId}/{AttachmentScope}",
    output = UpdateAttachedFilesConfigurationOutput,
    errors(InvalidParameterException, ResourceNotFoundException, ThrottlingException,
           InternalServiceException, AccessDeniedException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct UpdateAttachedFilesConfiguration {
    /// The id or ARN of the instance.
    #[label]
    pub instance_id: String,
    /// The kind of resource.
    #[label]
    pub attachment_scope: AttachmentScope,
    /// The maximum size of a file: 1 byte to 100 MiB.
    pub maximum_size_limit_in_bytes: Option<i64>,
    /// The allowed file extensions.
    pub extension_configuration: Option<ExtensionConfiguration>,
}

/// The updated limits.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct UpdateAttachedFilesConfigurationOutput {
    /// The instance.
    pub instance_id: String,
    /// The kind of resource.
    pub attachment_scope: AttachmentScope,
    /// The maximum size of a file.
    pub maximum_size_limit_in_bytes: Option<i64>,
    /// The allowed file extensions.
    pub extension_configuration: Option<ExtensionConfiguration>,
    /// When the limits were last set.
    pub last_modified_time: Option<Timestamp>,
}
