// Generated from connect-2017-08-08 (CRC-32 21d69ebb) by: sh connect-operations/generate.sh (botocore 1.44.8)

//! Workspaces.

use std::collections::BTreeMap;

use connect_runtime::{
    ConnectEnum, ConnectShape, Sensitive, Timestamp, UnknownValue, connect_operation,
};

use super::exceptions::{
    AccessDeniedException, DuplicateResourceException, InternalServiceException,
    InvalidParameterException, InvalidRequestException, LimitExceededException,
    ResourceConflictException, ResourceNotFoundException, ServiceQuotaExceededException,
    ThrottlingException,
};
pub use super::shared::{
    CommonAttributeAndCondition, ControlPlaneAttributeFilter, StringComparisonType,
    StringCondition, TagCondition,
};

/// Associate workspace.
///
/// `POST /workspaces/{InstanceId}/{WorkspaceId}/associate`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_AssociateWorkspace.html)
///
/// # Errors
/// [`InvalidRequestException`], [`DuplicateResourceException`], [`ResourceNotFoundException`],
/// [`InternalServiceException`], [`ThrottlingException`], [`AccessDeniedException`],
/// [`InvalidParameterException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::workspaces::AssociateWorkspace;
///
/// let operation = AssociateWorkspace::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .workspace_id("22222222-3333-4444-5555-666666666666")
///     .resource_arns([
///         "arn:aws:connect:us-east-1:123456789012:phone-number/22222222-3333-4444-5555-666666666666",
///     ])
///     .build();
/// let output = client.send(operation).await?;
/// println!("{output:?}");
/// # Ok(())
/// # }
/// ```
#[connect_operation(
    method = POST,
    uri = "/workspaces/{InstanceId}/{WorkspaceId}/associate",
    output = AssociateWorkspaceOutput,
    errors(InvalidRequestException, DuplicateResourceException, ResourceNotFoundException,
           InternalServiceException, ThrottlingException, AccessDeniedException,
           InvalidParameterException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct AssociateWorkspace {
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Workspace id: 1 to 256 characters. Required.
    #[label]
    pub workspace_id: String,
    /// Resource ARNs: 1 to 25 items; each an ARN. Required.
    pub resource_arns: Vec<String>,
}

/// The output of [`AssociateWorkspace`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct AssociateWorkspaceOutput {
    /// Successful list.
    pub successful_list: Option<Vec<SuccessfulBatchAssociationSummary>>,
    /// Failed list.
    pub failed_list: Option<Vec<FailedBatchAssociationSummary>>,
}

/// Create workspace.
///
/// `PUT /workspaces/{InstanceId}`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_CreateWorkspace.html)
///
/// # Errors
/// [`InvalidRequestException`], [`DuplicateResourceException`], [`ResourceNotFoundException`],
/// [`InternalServiceException`], [`ThrottlingException`], [`AccessDeniedException`],
/// [`InvalidParameterException`], [`LimitExceededException`], [`ServiceQuotaExceededException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::workspaces::CreateWorkspace;
///
/// let operation = CreateWorkspace::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .name("Example")
///     .build();
/// let output = client.send(operation).await?;
/// println!("{output:?}");
/// # Ok(())
/// # }
/// ```
#[connect_operation(
    method = PUT,
    uri = "/workspaces/{InstanceId}",
    output = CreateWorkspaceOutput,
    errors(InvalidRequestException, DuplicateResourceException, ResourceNotFoundException,
           InternalServiceException, ThrottlingException, AccessDeniedException,
           InvalidParameterException, LimitExceededException, ServiceQuotaExceededException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct CreateWorkspace {
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Name: 1 to 127 characters. Required.
    pub name: String,
    /// Description: at most 500 characters. Optional.
    pub description: Option<String>,
    /// Theme. Optional.
    pub theme: Option<WorkspaceTheme>,
    /// Title: at most 127 characters. Optional.
    pub title: Option<String>,
    /// Tags: 1 to 50 entries; keys 1 to 128 characters, pattern
    /// `^(?!aws:)[\p{L}\p{Z}\p{N}_.:/=+\-@]*$`; values at most 256 characters. Optional.
    pub tags: Option<BTreeMap<String, String>>,
}

/// The output of [`CreateWorkspace`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct CreateWorkspaceOutput {
    /// Workspace id: 1 to 256 characters. Always present.
    pub workspace_id: String,
    /// Workspace ARN. Always present.
    pub workspace_arn: String,
}

/// Create workspace page.
///
/// `PUT /workspaces/{InstanceId}/{WorkspaceId}/pages`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_CreateWorkspacePage.html)
///
/// # Errors
/// [`InvalidRequestException`], [`DuplicateResourceException`], [`ResourceNotFoundException`],
/// [`InternalServiceException`], [`ThrottlingException`], [`AccessDeniedException`],
/// [`InvalidParameterException`], [`ResourceConflictException`], [`LimitExceededException`],
/// [`ServiceQuotaExceededException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::workspaces::CreateWorkspacePage;
///
/// let operation = CreateWorkspacePage::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .workspace_id("22222222-3333-4444-5555-666666666666")
///     .resource_arn(
///         "arn:aws:connect:us-east-1:123456789012:phone-number/22222222-3333-4444-5555-666666666666",
///     )
///     .page("example")
///     .build();
/// client.send(operation).await?;
/// # Ok(())
/// # }
/// ```
#[connect_operation(
    method = PUT,
    uri = "/workspaces/{InstanceId}/{WorkspaceId}/pages",
    output = CreateWorkspacePageOutput,
    errors(InvalidRequestException, DuplicateResourceException, ResourceNotFoundException,
           InternalServiceException, ThrottlingException, AccessDeniedException,
           InvalidParameterException, ResourceConflictException, LimitExceededException,
           ServiceQuotaExceededException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct CreateWorkspacePage {
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Workspace id: 1 to 256 characters. Required.
    #[label]
    pub workspace_id: String,
    /// Resource ARN. Required.
    pub resource_arn: String,
    /// Page: 1 to 25 characters. Required.
    pub page: String,
    /// Slug: at most 63 characters. Optional.
    pub slug: Option<String>,
    /// Input data: a JSON document; at most 4096 characters. Optional.
    pub input_data: Option<String>,
}

/// The output of [`CreateWorkspacePage`], which is empty.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct CreateWorkspacePageOutput {}

/// Delete workspace.
///
/// `DELETE /workspaces/{InstanceId}/{WorkspaceId}`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DeleteWorkspace.html)
///
/// # Errors
/// [`InvalidRequestException`], [`ResourceNotFoundException`], [`InternalServiceException`],
/// [`ThrottlingException`], [`AccessDeniedException`], [`InvalidParameterException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::workspaces::DeleteWorkspace;
///
/// let operation = DeleteWorkspace::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .workspace_id("22222222-3333-4444-5555-666666666666")
///     .build();
/// client.send(operation).await?;
/// # Ok(())
/// # }
/// ```
#[connect_operation(
    method = DELETE,
    uri = "/workspaces/{InstanceId}/{WorkspaceId}",
    output = DeleteWorkspaceOutput,
    errors(InvalidRequestException, ResourceNotFoundException, InternalServiceException,
           ThrottlingException, AccessDeniedException, InvalidParameterException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DeleteWorkspace {
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Workspace id: 1 to 256 characters. Required.
    #[label]
    pub workspace_id: String,
}

/// The output of [`DeleteWorkspace`], which is empty.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DeleteWorkspaceOutput {}

/// Delete workspace media.
///
/// `DELETE /workspaces/{InstanceId}/{WorkspaceId}/media`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DeleteWorkspaceMedia.html)
///
/// # Errors
/// [`InvalidRequestException`], [`InvalidParameterException`], [`ResourceNotFoundException`],
/// [`ThrottlingException`], [`InternalServiceException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::workspaces::{DeleteWorkspaceMedia, MediaType};
///
/// let operation = DeleteWorkspaceMedia::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .workspace_id("22222222-3333-4444-5555-666666666666")
///     .media_type(MediaType::ImageLogoLightFavicon)
///     .build();
/// client.send(operation).await?;
/// # Ok(())
/// # }
/// ```
#[connect_operation(
    method = DELETE,
    uri = "/workspaces/{InstanceId}/{WorkspaceId}/media",
    output = DeleteWorkspaceMediaOutput,
    errors(InvalidRequestException, InvalidParameterException, ResourceNotFoundException,
           ThrottlingException, InternalServiceException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DeleteWorkspaceMedia {
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Workspace id: 1 to 256 characters. Required.
    #[label]
    pub workspace_id: String,
    /// Media type: one of [`MediaType`]. Required.
    #[query]
    pub media_type: MediaType,
}

/// The output of [`DeleteWorkspaceMedia`], which is empty.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DeleteWorkspaceMediaOutput {}

/// Delete workspace page.
///
/// `DELETE /workspaces/{InstanceId}/{WorkspaceId}/pages/{Page}`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DeleteWorkspacePage.html)
///
/// # Errors
/// [`InvalidRequestException`], [`ResourceNotFoundException`], [`InternalServiceException`],
/// [`ThrottlingException`], [`AccessDeniedException`], [`InvalidParameterException`],
/// [`ResourceConflictException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::workspaces::DeleteWorkspacePage;
///
/// let operation = DeleteWorkspacePage::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .workspace_id("22222222-3333-4444-5555-666666666666")
///     .page("example")
///     .build();
/// client.send(operation).await?;
/// # Ok(())
/// # }
/// ```
#[connect_operation(
    method = DELETE,
    uri = "/workspaces/{InstanceId}/{WorkspaceId}/pages/{Page}",
    output = DeleteWorkspacePageOutput,
    errors(InvalidRequestException, ResourceNotFoundException, InternalServiceException,
           ThrottlingException, AccessDeniedException, InvalidParameterException,
           ResourceConflictException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DeleteWorkspacePage {
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Workspace id: 1 to 256 characters. Required.
    #[label]
    pub workspace_id: String,
    /// Page: 1 to 25 characters. Required.
    #[label]
    pub page: String,
}

/// The output of [`DeleteWorkspacePage`], which is empty.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DeleteWorkspacePageOutput {}

/// Describe workspace.
///
/// `GET /workspaces/{InstanceId}/{WorkspaceId}`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DescribeWorkspace.html)
///
/// # Errors
/// [`InvalidRequestException`], [`ResourceNotFoundException`], [`InternalServiceException`],
/// [`ThrottlingException`], [`AccessDeniedException`], [`InvalidParameterException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::workspaces::DescribeWorkspace;
///
/// let operation = DescribeWorkspace::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .workspace_id("22222222-3333-4444-5555-666666666666")
///     .build();
/// let output = client.send(operation).await?;
/// println!("{output:?}");
/// # Ok(())
/// # }
/// ```
#[connect_operation(
    method = GET,
    uri = "/workspaces/{InstanceId}/{WorkspaceId}",
    output = DescribeWorkspaceOutput,
    errors(InvalidRequestException, ResourceNotFoundException, InternalServiceException,
           ThrottlingException, AccessDeniedException, InvalidParameterException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DescribeWorkspace {
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Workspace id: 1 to 256 characters. Required.
    #[label]
    pub workspace_id: String,
}

/// The output of [`DescribeWorkspace`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DescribeWorkspaceOutput {
    /// Workspace. Always present.
    pub workspace: Workspace,
}

/// Disassociate workspace.
///
/// `POST /workspaces/{InstanceId}/{WorkspaceId}/disassociate`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DisassociateWorkspace.html)
///
/// # Errors
/// [`InvalidRequestException`], [`ResourceNotFoundException`], [`InternalServiceException`],
/// [`ThrottlingException`], [`AccessDeniedException`], [`InvalidParameterException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::workspaces::DisassociateWorkspace;
///
/// let operation = DisassociateWorkspace::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .workspace_id("22222222-3333-4444-5555-666666666666")
///     .resource_arns([
///         "arn:aws:connect:us-east-1:123456789012:phone-number/22222222-3333-4444-5555-666666666666",
///     ])
///     .build();
/// let output = client.send(operation).await?;
/// println!("{output:?}");
/// # Ok(())
/// # }
/// ```
#[connect_operation(
    method = POST,
    uri = "/workspaces/{InstanceId}/{WorkspaceId}/disassociate",
    output = DisassociateWorkspaceOutput,
    errors(InvalidRequestException, ResourceNotFoundException, InternalServiceException,
           ThrottlingException, AccessDeniedException, InvalidParameterException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DisassociateWorkspace {
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Workspace id: 1 to 256 characters. Required.
    #[label]
    pub workspace_id: String,
    /// Resource ARNs: 1 to 25 items; each an ARN. Required.
    pub resource_arns: Vec<String>,
}

/// The output of [`DisassociateWorkspace`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DisassociateWorkspaceOutput {
    /// Successful list.
    pub successful_list: Option<Vec<SuccessfulBatchAssociationSummary>>,
    /// Failed list.
    pub failed_list: Option<Vec<FailedBatchAssociationSummary>>,
}

/// Import workspace media.
///
/// `POST /workspaces/{InstanceId}/{WorkspaceId}/media`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ImportWorkspaceMedia.html)
///
/// # Errors
/// [`InvalidRequestException`], [`InvalidParameterException`], [`ResourceNotFoundException`],
/// [`ThrottlingException`], [`InternalServiceException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::workspaces::{ImportWorkspaceMedia, MediaType};
///
/// let operation = ImportWorkspaceMedia::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .workspace_id("22222222-3333-4444-5555-666666666666")
///     .media_type(MediaType::ImageLogoLightFavicon)
///     .media_source("example")
///     .build();
/// client.send(operation).await?;
/// # Ok(())
/// # }
/// ```
#[connect_operation(
    method = POST,
    uri = "/workspaces/{InstanceId}/{WorkspaceId}/media",
    output = ImportWorkspaceMediaOutput,
    errors(InvalidRequestException, InvalidParameterException, ResourceNotFoundException,
           ThrottlingException, InternalServiceException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ImportWorkspaceMedia {
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Workspace id: 1 to 256 characters. Required.
    #[label]
    pub workspace_id: String,
    /// Media type: one of [`MediaType`]. Required.
    pub media_type: MediaType,
    /// Media source: 1 to 533333 characters. Required. Sensitive.
    pub media_source: Sensitive<String>,
}

/// The output of [`ImportWorkspaceMedia`], which is empty.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ImportWorkspaceMediaOutput {}

/// List workspace media.
///
/// `GET /workspaces/{InstanceId}/{WorkspaceId}/media`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ListWorkspaceMedia.html)
///
/// # Errors
/// [`InternalServiceException`], [`InvalidParameterException`], [`InvalidRequestException`],
/// [`ResourceNotFoundException`], [`AccessDeniedException`], [`ThrottlingException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::workspaces::ListWorkspaceMedia;
///
/// let operation = ListWorkspaceMedia::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .workspace_id("22222222-3333-4444-5555-666666666666")
///     .build();
/// let output = client.send(operation).await?;
/// println!("{output:?}");
/// # Ok(())
/// # }
/// ```
#[connect_operation(
    method = GET,
    uri = "/workspaces/{InstanceId}/{WorkspaceId}/media",
    output = ListWorkspaceMediaOutput,
    errors(InternalServiceException, InvalidParameterException, InvalidRequestException,
           ResourceNotFoundException, AccessDeniedException, ThrottlingException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListWorkspaceMedia {
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Workspace id: 1 to 256 characters. Required.
    #[label]
    pub workspace_id: String,
}

/// The output of [`ListWorkspaceMedia`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListWorkspaceMediaOutput {
    /// Media.
    pub media: Option<Vec<MediaItem>>,
}

/// List workspace pages.
///
/// `GET /workspaces/{InstanceId}/{WorkspaceId}/pages`, paginated.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ListWorkspacePages.html)
///
/// # Errors
/// [`InvalidRequestException`], [`ResourceNotFoundException`], [`InternalServiceException`],
/// [`ThrottlingException`], [`AccessDeniedException`], [`InvalidParameterException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::workspaces::ListWorkspacePages;
///
/// let operation = ListWorkspacePages::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .workspace_id("22222222-3333-4444-5555-666666666666")
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
    uri = "/workspaces/{InstanceId}/{WorkspaceId}/pages",
    output = ListWorkspacePagesOutput,
    errors(InvalidRequestException, ResourceNotFoundException, InternalServiceException,
           ThrottlingException, AccessDeniedException, InvalidParameterException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListWorkspacePages {
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Workspace id: 1 to 256 characters. Required.
    #[label]
    pub workspace_id: String,
    /// Token of the page to return, from the previous page. Optional; without it the first page is
    /// returned.
    #[query]
    #[next_token]
    pub next_token: Option<String>,
    /// Max results: 1 to 100. Optional.
    #[query]
    pub max_results: Option<i32>,
}

/// The output of [`ListWorkspacePages`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListWorkspacePagesOutput {
    /// Token of the next page. Absent on the last page.
    #[next_token]
    pub next_token: Option<String>,
    /// Workspace page list. The items of the page.
    #[items]
    pub workspace_page_list: Vec<WorkspacePage>,
}

/// List workspaces.
///
/// `GET /workspaces/{InstanceId}`, paginated.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ListWorkspaces.html)
///
/// # Errors
/// [`InvalidRequestException`], [`ResourceNotFoundException`], [`InternalServiceException`],
/// [`ThrottlingException`], [`AccessDeniedException`], [`InvalidParameterException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::workspaces::ListWorkspaces;
///
/// let operation = ListWorkspaces::builder()
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
    uri = "/workspaces/{InstanceId}",
    output = ListWorkspacesOutput,
    errors(InvalidRequestException, ResourceNotFoundException, InternalServiceException,
           ThrottlingException, AccessDeniedException, InvalidParameterException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListWorkspaces {
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Token of the page to return, from the previous page. Optional; without it the first page is
    /// returned.
    #[query]
    #[next_token]
    pub next_token: Option<String>,
    /// Max results: 1 to 100. Optional.
    #[query]
    pub max_results: Option<i32>,
}

/// The output of [`ListWorkspaces`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListWorkspacesOutput {
    /// Token of the next page. Absent on the last page.
    #[next_token]
    pub next_token: Option<String>,
    /// Workspace summary list. The items of the page.
    #[items]
    pub workspace_summary_list: Vec<WorkspaceSummary>,
}

/// Search workspace associations.
///
/// `POST /search-workspace-associations`, paginated.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_SearchWorkspaceAssociations.html)
///
/// # Errors
/// [`InvalidRequestException`], [`ResourceNotFoundException`], [`InternalServiceException`],
/// [`ThrottlingException`], [`AccessDeniedException`], [`InvalidParameterException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::workspaces::SearchWorkspaceAssociations;
///
/// let operation = SearchWorkspaceAssociations::builder()
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
    method = POST,
    uri = "/search-workspace-associations",
    output = SearchWorkspaceAssociationsOutput,
    errors(InvalidRequestException, ResourceNotFoundException, InternalServiceException,
           ThrottlingException, AccessDeniedException, InvalidParameterException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct SearchWorkspaceAssociations {
    /// Instance id: 1 to 100 characters. Required.
    pub instance_id: String,
    /// Token of the page to return, from the previous page. Optional; without it the first page is
    /// returned.
    #[next_token]
    pub next_token: Option<String>,
    /// Max results: 1 to 500. Optional.
    pub max_results: Option<i32>,
    /// Search filter. Optional.
    pub search_filter: Option<WorkspaceAssociationSearchFilter>,
    /// Search criteria. Optional.
    pub search_criteria: Option<WorkspaceAssociationSearchCriteria>,
}

/// The output of [`SearchWorkspaceAssociations`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct SearchWorkspaceAssociationsOutput {
    /// Token of the next page. Absent on the last page.
    #[next_token]
    pub next_token: Option<String>,
    /// Workspace associations. The items of the page.
    #[items]
    pub workspace_associations: Option<Vec<WorkspaceAssociationSearchSummary>>,
    /// Approximate total count.
    pub approximate_total_count: Option<i64>,
}

/// Search workspaces.
///
/// `POST /search-workspaces`, paginated.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_SearchWorkspaces.html)
///
/// # Errors
/// [`InvalidRequestException`], [`ResourceNotFoundException`], [`InternalServiceException`],
/// [`ThrottlingException`], [`AccessDeniedException`], [`InvalidParameterException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::workspaces::SearchWorkspaces;
///
/// let operation = SearchWorkspaces::builder()
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
    method = POST,
    uri = "/search-workspaces",
    output = SearchWorkspacesOutput,
    errors(InvalidRequestException, ResourceNotFoundException, InternalServiceException,
           ThrottlingException, AccessDeniedException, InvalidParameterException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct SearchWorkspaces {
    /// Instance id: 1 to 100 characters. Required.
    pub instance_id: String,
    /// Token of the page to return, from the previous page. Optional; without it the first page is
    /// returned.
    #[next_token]
    pub next_token: Option<String>,
    /// Max results: 1 to 500. Optional.
    pub max_results: Option<i32>,
    /// Search filter. Optional.
    pub search_filter: Option<WorkspaceSearchFilter>,
    /// Search criteria. Optional.
    pub search_criteria: Option<WorkspaceSearchCriteria>,
}

/// The output of [`SearchWorkspaces`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct SearchWorkspacesOutput {
    /// Token of the next page. Absent on the last page.
    #[next_token]
    pub next_token: Option<String>,
    /// Workspaces. The items of the page.
    #[items]
    pub workspaces: Option<Vec<WorkspaceSearchSummary>>,
    /// Approximate total count.
    pub approximate_total_count: Option<i64>,
}

/// Update workspace metadata.
///
/// `POST /workspaces/{InstanceId}/{WorkspaceId}/metadata`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdateWorkspaceMetadata.html)
///
/// # Errors
/// [`InvalidRequestException`], [`ResourceNotFoundException`], [`InternalServiceException`],
/// [`DuplicateResourceException`], [`ThrottlingException`], [`AccessDeniedException`],
/// [`InvalidParameterException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::workspaces::UpdateWorkspaceMetadata;
///
/// let operation = UpdateWorkspaceMetadata::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .workspace_id("22222222-3333-4444-5555-666666666666")
///     .build();
/// client.send(operation).await?;
/// # Ok(())
/// # }
/// ```
#[connect_operation(
    method = POST,
    uri = "/workspaces/{InstanceId}/{WorkspaceId}/metadata",
    output = UpdateWorkspaceMetadataOutput,
    errors(InvalidRequestException, ResourceNotFoundException, InternalServiceException,
           DuplicateResourceException, ThrottlingException, AccessDeniedException,
           InvalidParameterException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct UpdateWorkspaceMetadata {
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Workspace id: 1 to 256 characters. Required.
    #[label]
    pub workspace_id: String,
    /// Name: 1 to 127 characters. Optional.
    pub name: Option<String>,
    /// Description: at most 500 characters. Optional.
    pub description: Option<String>,
    /// Title: at most 127 characters. Optional.
    pub title: Option<String>,
}

/// The output of [`UpdateWorkspaceMetadata`], which is empty.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct UpdateWorkspaceMetadataOutput {}

/// Update workspace page.
///
/// `POST /workspaces/{InstanceId}/{WorkspaceId}/pages/{Page}`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdateWorkspacePage.html)
///
/// # Errors
/// [`InvalidRequestException`], [`ResourceNotFoundException`], [`InternalServiceException`],
/// [`ThrottlingException`], [`AccessDeniedException`], [`InvalidParameterException`],
/// [`DuplicateResourceException`], [`ResourceConflictException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::workspaces::UpdateWorkspacePage;
///
/// let operation = UpdateWorkspacePage::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .workspace_id("22222222-3333-4444-5555-666666666666")
///     .page("example")
///     .build();
/// client.send(operation).await?;
/// # Ok(())
/// # }
/// ```
#[connect_operation(
    method = POST,
    uri = "/workspaces/{InstanceId}/{WorkspaceId}/pages/{Page}",
    output = UpdateWorkspacePageOutput,
    errors(InvalidRequestException, ResourceNotFoundException, InternalServiceException,
           ThrottlingException, AccessDeniedException, InvalidParameterException,
           DuplicateResourceException, ResourceConflictException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct UpdateWorkspacePage {
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Workspace id: 1 to 256 characters. Required.
    #[label]
    pub workspace_id: String,
    /// Page: 1 to 25 characters. Required.
    #[label]
    pub page: String,
    /// New page: 1 to 25 characters. Optional.
    pub new_page: Option<String>,
    /// Resource ARN. Optional.
    pub resource_arn: Option<String>,
    /// Slug: at most 63 characters. Optional.
    pub slug: Option<String>,
    /// Input data: a JSON document; at most 4096 characters. Optional.
    pub input_data: Option<String>,
}

/// The output of [`UpdateWorkspacePage`], which is empty.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct UpdateWorkspacePageOutput {}

/// Update workspace theme.
///
/// `POST /workspaces/{InstanceId}/{WorkspaceId}/theme`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdateWorkspaceTheme.html)
///
/// # Errors
/// [`InvalidRequestException`], [`ResourceNotFoundException`], [`InternalServiceException`],
/// [`ThrottlingException`], [`AccessDeniedException`], [`InvalidParameterException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::workspaces::UpdateWorkspaceTheme;
///
/// let operation = UpdateWorkspaceTheme::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .workspace_id("22222222-3333-4444-5555-666666666666")
///     .build();
/// client.send(operation).await?;
/// # Ok(())
/// # }
/// ```
#[connect_operation(
    method = POST,
    uri = "/workspaces/{InstanceId}/{WorkspaceId}/theme",
    output = UpdateWorkspaceThemeOutput,
    errors(InvalidRequestException, ResourceNotFoundException, InternalServiceException,
           ThrottlingException, AccessDeniedException, InvalidParameterException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct UpdateWorkspaceTheme {
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Workspace id: 1 to 256 characters. Required.
    #[label]
    pub workspace_id: String,
    /// Theme. Optional.
    pub theme: Option<WorkspaceTheme>,
}

/// The output of [`UpdateWorkspaceTheme`], which is empty.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct UpdateWorkspaceThemeOutput {}

/// Update workspace visibility.
///
/// `POST /workspaces/{InstanceId}/{WorkspaceId}/visibility`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdateWorkspaceVisibility.html)
///
/// # Errors
/// [`InvalidRequestException`], [`ResourceNotFoundException`], [`InternalServiceException`],
/// [`ThrottlingException`], [`AccessDeniedException`], [`InvalidParameterException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::workspaces::{UpdateWorkspaceVisibility, Visibility};
///
/// let operation = UpdateWorkspaceVisibility::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .workspace_id("22222222-3333-4444-5555-666666666666")
///     .visibility(Visibility::All)
///     .build();
/// client.send(operation).await?;
/// # Ok(())
/// # }
/// ```
#[connect_operation(
    method = POST,
    uri = "/workspaces/{InstanceId}/{WorkspaceId}/visibility",
    output = UpdateWorkspaceVisibilityOutput,
    errors(InvalidRequestException, ResourceNotFoundException, InternalServiceException,
           ThrottlingException, AccessDeniedException, InvalidParameterException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct UpdateWorkspaceVisibility {
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Workspace id: 1 to 256 characters. Required.
    #[label]
    pub workspace_id: String,
    /// Visibility: one of [`Visibility`]. Required.
    pub visibility: Visibility,
}

/// The output of [`UpdateWorkspaceVisibility`], which is empty.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct UpdateWorkspaceVisibilityOutput {}

/// Successful batch association summary.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_SuccessfulBatchAssociationSummary.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct SuccessfulBatchAssociationSummary {
    /// Resource ARN.
    pub resource_arn: Option<String>,
}

/// Failed batch association summary.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_FailedBatchAssociationSummary.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct FailedBatchAssociationSummary {
    /// Resource ARN.
    pub resource_arn: Option<String>,
    /// Error code: pattern `^[1-5][0-9]{2}$`.
    pub error_code: Option<String>,
    /// Error message: 1 to 256 characters.
    pub error_message: Option<String>,
}

/// Workspace theme.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_WorkspaceTheme.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct WorkspaceTheme {
    /// Light. Optional.
    pub light: Option<WorkspaceThemeConfig>,
    /// Dark. Optional.
    pub dark: Option<WorkspaceThemeConfig>,
}

/// Workspace theme config.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_WorkspaceThemeConfig.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct WorkspaceThemeConfig {
    /// Palette. Optional.
    pub palette: Option<WorkspaceThemePalette>,
    /// Images. Optional.
    pub images: Option<WorkspaceThemeImages>,
    /// Typography. Optional.
    pub typography: Option<WorkspaceThemeTypography>,
}

/// Workspace theme palette.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_WorkspaceThemePalette.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct WorkspaceThemePalette {
    /// Header. Optional.
    pub header: Option<PaletteHeader>,
    /// Navigation. Optional.
    pub navigation: Option<PaletteNavigation>,
    /// Canvas. Optional.
    pub canvas: Option<PaletteCanvas>,
    /// Primary. Optional.
    pub primary: Option<PalettePrimary>,
}

/// Palette header.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_PaletteHeader.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct PaletteHeader {
    /// Background: 1 to 127 characters. Optional.
    pub background: Option<String>,
    /// Text: 1 to 127 characters. Optional.
    pub text: Option<String>,
    /// Text hover: 1 to 127 characters. Optional.
    pub text_hover: Option<String>,
    /// Invert actions colors. Optional.
    pub invert_actions_colors: Option<bool>,
}

/// Palette navigation.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_PaletteNavigation.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct PaletteNavigation {
    /// Background: 1 to 127 characters. Optional.
    pub background: Option<String>,
    /// Text background hover: 1 to 127 characters. Optional.
    pub text_background_hover: Option<String>,
    /// Text background active: 1 to 127 characters. Optional.
    pub text_background_active: Option<String>,
    /// Text: 1 to 127 characters. Optional.
    pub text: Option<String>,
    /// Text hover: 1 to 127 characters. Optional.
    pub text_hover: Option<String>,
    /// Text active: 1 to 127 characters. Optional.
    pub text_active: Option<String>,
    /// Invert actions colors. Optional.
    pub invert_actions_colors: Option<bool>,
}

/// Palette canvas.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_PaletteCanvas.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct PaletteCanvas {
    /// Container background: 1 to 127 characters. Optional.
    pub container_background: Option<String>,
    /// Page background: 1 to 127 characters. Optional.
    pub page_background: Option<String>,
    /// Active background: 1 to 127 characters. Optional.
    pub active_background: Option<String>,
}

/// Palette primary.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_PalettePrimary.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct PalettePrimary {
    /// Default: 1 to 127 characters. Optional.
    pub default: Option<String>,
    /// Active: 1 to 127 characters. Optional.
    pub active: Option<String>,
    /// Contrast text: 1 to 127 characters. Optional.
    pub contrast_text: Option<String>,
}

/// Workspace theme images.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_WorkspaceThemeImages.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct WorkspaceThemeImages {
    /// Logo. Optional.
    pub logo: Option<ImagesLogo>,
}

/// Images logo.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ImagesLogo.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ImagesLogo {
    /// Default: 1 to 254 characters. Optional.
    pub default: Option<String>,
    /// Favicon: 1 to 254 characters. Optional.
    pub favicon: Option<String>,
}

/// Workspace theme typography.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_WorkspaceThemeTypography.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct WorkspaceThemeTypography {
    /// Font family. Optional.
    pub font_family: Option<FontFamily>,
}

/// Font family.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_FontFamily.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct FontFamily {
    /// Default: one of [`WorkspaceFontFamily`]. Optional.
    pub default: Option<WorkspaceFontFamily>,
}

/// Workspace font family.
///
/// One of `Arial`, `Courier New`, `Georgia`, `Times New Roman`, `Trebuchet`, `Verdana`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum WorkspaceFontFamily {
    /// `Arial`.
    #[wire("Arial")]
    Arial,
    /// `Courier New`.
    #[wire("Courier New")]
    CourierNew,
    /// `Georgia`.
    #[wire("Georgia")]
    Georgia,
    /// `Times New Roman`.
    #[wire("Times New Roman")]
    TimesNewRoman,
    /// `Trebuchet`.
    #[wire("Trebuchet")]
    Trebuchet,
    /// `Verdana`.
    #[wire("Verdana")]
    Verdana,
    /// A value unknown to this declaration.
    #[unknown]
    Unknown(UnknownValue),
}

/// Media type.
///
/// One of `IMAGE_LOGO_LIGHT_FAVICON`, `IMAGE_LOGO_DARK_FAVICON`, `IMAGE_LOGO_LIGHT_HORIZONTAL`,
/// `IMAGE_LOGO_DARK_HORIZONTAL`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum MediaType {
    /// `IMAGE_LOGO_LIGHT_FAVICON`.
    ImageLogoLightFavicon,
    /// `IMAGE_LOGO_DARK_FAVICON`.
    ImageLogoDarkFavicon,
    /// `IMAGE_LOGO_LIGHT_HORIZONTAL`.
    ImageLogoLightHorizontal,
    /// `IMAGE_LOGO_DARK_HORIZONTAL`.
    ImageLogoDarkHorizontal,
    /// A value unknown to this declaration.
    #[unknown]
    Unknown(UnknownValue),
}

/// Workspace.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_Workspace.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct Workspace {
    /// Visibility: one of [`Visibility`].
    pub visibility: Option<Visibility>,
    /// Id: 1 to 256 characters. Always present.
    pub id: String,
    /// Name: 1 to 127 characters. Always present.
    pub name: String,
    /// ARN. Always present.
    pub arn: String,
    /// Description: at most 500 characters.
    pub description: Option<String>,
    /// Theme.
    pub theme: Option<WorkspaceTheme>,
    /// Title: at most 127 characters.
    pub title: Option<String>,
    /// Last modified time. Always present.
    pub last_modified_time: Timestamp,
    /// Last modified region: pattern `[a-z]{2}(-[a-z]+){1,2}(-[0-9])?`.
    pub last_modified_region: Option<String>,
    /// Tags: 1 to 50 entries; keys 1 to 128 characters, pattern
    /// `^(?!aws:)[\p{L}\p{Z}\p{N}_.:/=+\-@]*$`; values at most 256 characters.
    pub tags: Option<BTreeMap<String, String>>,
}

/// Visibility.
///
/// One of `ALL`, `ASSIGNED`, `NONE`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum Visibility {
    /// `ALL`.
    All,
    /// `ASSIGNED`.
    Assigned,
    /// `NONE`.
    None,
    /// A value unknown to this declaration.
    #[unknown]
    Unknown(UnknownValue),
}

/// Media item.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_MediaItem.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct MediaItem {
    /// Type: one of [`MediaType`].
    pub r#type: Option<MediaType>,
    /// Source: 1 to 533333 characters. Sensitive.
    pub source: Option<Sensitive<String>>,
}

/// Workspace page.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_WorkspacePage.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct WorkspacePage {
    /// Resource ARN.
    pub resource_arn: Option<String>,
    /// Page: 1 to 25 characters.
    pub page: Option<String>,
    /// Slug: at most 63 characters.
    pub slug: Option<String>,
    /// Input data: a JSON document; at most 4096 characters.
    pub input_data: Option<String>,
}

/// Workspace summary.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_WorkspaceSummary.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct WorkspaceSummary {
    /// Id: 1 to 256 characters.
    pub id: Option<String>,
    /// Name: 1 to 127 characters.
    pub name: Option<String>,
    /// ARN.
    pub arn: Option<String>,
    /// Last modified time.
    pub last_modified_time: Option<Timestamp>,
    /// Last modified region: pattern `[a-z]{2}(-[a-z]+){1,2}(-[0-9])?`.
    pub last_modified_region: Option<String>,
}

/// Workspace association search filter.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_WorkspaceAssociationSearchFilter.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct WorkspaceAssociationSearchFilter {
    /// Attribute filter. Optional.
    pub attribute_filter: Option<ControlPlaneAttributeFilter>,
}

/// Workspace association search criteria.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_WorkspaceAssociationSearchCriteria.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct WorkspaceAssociationSearchCriteria {
    /// Or conditions. Optional.
    pub or_conditions: Option<Vec<WorkspaceAssociationSearchCriteria>>,
    /// And conditions. Optional.
    pub and_conditions: Option<Vec<WorkspaceAssociationSearchCriteria>>,
    /// String condition. Optional.
    pub string_condition: Option<StringCondition>,
}

/// Workspace association search summary.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_WorkspaceAssociationSearchSummary.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct WorkspaceAssociationSearchSummary {
    /// Workspace id: 1 to 256 characters.
    pub workspace_id: Option<String>,
    /// Workspace ARN.
    pub workspace_arn: Option<String>,
    /// Resource id: 1 to 256 characters.
    pub resource_id: Option<String>,
    /// Resource ARN.
    pub resource_arn: Option<String>,
    /// Resource type: 1 to 256 characters.
    pub resource_type: Option<String>,
    /// Resource name: 1 to 127 characters.
    pub resource_name: Option<String>,
}

/// Workspace search filter.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_WorkspaceSearchFilter.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct WorkspaceSearchFilter {
    /// Attribute filter. Optional.
    pub attribute_filter: Option<ControlPlaneAttributeFilter>,
}

/// Workspace search criteria.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_WorkspaceSearchCriteria.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct WorkspaceSearchCriteria {
    /// Or conditions. Optional.
    pub or_conditions: Option<Vec<WorkspaceSearchCriteria>>,
    /// And conditions. Optional.
    pub and_conditions: Option<Vec<WorkspaceSearchCriteria>>,
    /// String condition. Optional.
    pub string_condition: Option<StringCondition>,
}

/// Workspace search summary.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_WorkspaceSearchSummary.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct WorkspaceSearchSummary {
    /// Id: 1 to 256 characters.
    pub id: Option<String>,
    /// Name: 1 to 127 characters.
    pub name: Option<String>,
    /// Visibility: one of [`Visibility`].
    pub visibility: Option<Visibility>,
    /// Description: at most 500 characters.
    pub description: Option<String>,
    /// Title: at most 127 characters.
    pub title: Option<String>,
    /// ARN.
    pub arn: Option<String>,
    /// Created at.
    pub created_at: Option<Timestamp>,
    /// Tags: 1 to 50 entries; keys 1 to 128 characters, pattern
    /// `^(?!aws:)[\p{L}\p{Z}\p{N}_.:/=+\-@]*$`; values at most 256 characters.
    pub tags: Option<BTreeMap<String, String>>,
}
