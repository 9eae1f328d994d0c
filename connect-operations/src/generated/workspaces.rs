// Generated from connect-2017-08-08 (CRC-32 84ce9396) by: sh connect-operations/generate.sh (botocore 1.44.5)

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
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_AssociateWorkspace.html)
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
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// Workspace id: 1 to 256 characters.
    #[label]
    pub workspace_id: String,
    /// Resource ARNs: 1 to 25 items.
    pub resource_arns: Vec<String>,
}

/// What [`AssociateWorkspace`] answers.
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
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_CreateWorkspace.html)
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
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// Name: 1 to 127 characters; pattern `.*\\S.*`.
    pub name: String,
    /// Description: at most 500 characters; pattern `^[\\P{C}\r\n\t]*$`.
    pub description: Option<String>,
    /// Theme.
    pub theme: Option<WorkspaceTheme>,
    /// Title: at most 127 characters; pattern `^[\\P{C}]*$`.
    pub title: Option<String>,
    /// Tags: 1 to 50 entries.
    pub tags: Option<BTreeMap<String, String>>,
}

/// What [`CreateWorkspace`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct CreateWorkspaceOutput {
    /// Workspace id: 1 to 256 characters.
    pub workspace_id: String,
    /// Workspace ARN.
    pub workspace_arn: String,
}

/// Create workspace page.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_CreateWorkspacePage.html)
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
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// Workspace id: 1 to 256 characters.
    #[label]
    pub workspace_id: String,
    /// Resource ARN.
    pub resource_arn: String,
    /// Page: 1 to 25 characters; pattern `^(?!\\.$)(?!\\.\\.$)[\\p{L}\\p{Z}\\p{N}\\-_.:=@'|]+$`.
    pub page: String,
    /// Slug: at most 63 characters; pattern `^$|^[\\p{L}\\p{Z}\\p{N}\\-_.:=@'|]{3,}$`.
    pub slug: Option<String>,
    /// Input data: at most 4096 characters.
    pub input_data: Option<String>,
}

/// What [`CreateWorkspacePage`] answers: nothing.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct CreateWorkspacePageOutput {}

/// Delete workspace.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DeleteWorkspace.html)
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
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// Workspace id: 1 to 256 characters.
    #[label]
    pub workspace_id: String,
}

/// What [`DeleteWorkspace`] answers: nothing.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DeleteWorkspaceOutput {}

/// Delete workspace media.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DeleteWorkspaceMedia.html)
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
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// Workspace id: 1 to 256 characters.
    #[label]
    pub workspace_id: String,
    /// Media type.
    #[query]
    pub media_type: MediaType,
}

/// What [`DeleteWorkspaceMedia`] answers: nothing.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DeleteWorkspaceMediaOutput {}

/// Delete workspace page.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DeleteWorkspacePage.html)
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
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// Workspace id: 1 to 256 characters.
    #[label]
    pub workspace_id: String,
    /// Page: 1 to 25 characters; pattern `^(?!\\.$)(?!\\.\\.$)[\\p{L}\\p{Z}\\p{N}\\-_.:=@'|]+$`.
    #[label]
    pub page: String,
}

/// What [`DeleteWorkspacePage`] answers: nothing.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DeleteWorkspacePageOutput {}

/// Describe workspace.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DescribeWorkspace.html)
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
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// Workspace id: 1 to 256 characters.
    #[label]
    pub workspace_id: String,
}

/// What [`DescribeWorkspace`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DescribeWorkspaceOutput {
    /// Workspace.
    pub workspace: Workspace,
}

/// Disassociate workspace.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DisassociateWorkspace.html)
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
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// Workspace id: 1 to 256 characters.
    #[label]
    pub workspace_id: String,
    /// Resource ARNs: 1 to 25 items.
    pub resource_arns: Vec<String>,
}

/// What [`DisassociateWorkspace`] answers.
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
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ImportWorkspaceMedia.html)
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
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// Workspace id: 1 to 256 characters.
    #[label]
    pub workspace_id: String,
    /// Media type.
    pub media_type: MediaType,
    /// Media source: 1 to 533333 characters; pattern `.*\\S.*`.
    pub media_source: Sensitive<String>,
}

/// What [`ImportWorkspaceMedia`] answers: nothing.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ImportWorkspaceMediaOutput {}

/// List workspace media.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ListWorkspaceMedia.html)
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
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// Workspace id: 1 to 256 characters.
    #[label]
    pub workspace_id: String,
}

/// What [`ListWorkspaceMedia`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListWorkspaceMediaOutput {
    /// Media.
    pub media: Option<Vec<MediaItem>>,
}

/// List workspace pages.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ListWorkspacePages.html)
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
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// Workspace id: 1 to 256 characters.
    #[label]
    pub workspace_id: String,
    /// The page, by the token that the one before gave.
    #[query]
    #[next_token]
    pub next_token: Option<String>,
    /// Max results: 1 to 100.
    #[query]
    pub max_results: Option<i32>,
}

/// What [`ListWorkspacePages`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListWorkspacePagesOutput {
    /// The token of the next page, if there is one.
    #[next_token]
    pub next_token: Option<String>,
    /// Workspace page list.
    #[items]
    pub workspace_page_list: Vec<WorkspacePage>,
}

/// List workspaces.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ListWorkspaces.html)
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
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// The page, by the token that the one before gave.
    #[query]
    #[next_token]
    pub next_token: Option<String>,
    /// Max results: 1 to 100.
    #[query]
    pub max_results: Option<i32>,
}

/// What [`ListWorkspaces`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListWorkspacesOutput {
    /// The token of the next page, if there is one.
    #[next_token]
    pub next_token: Option<String>,
    /// Workspace summary list.
    #[items]
    pub workspace_summary_list: Vec<WorkspaceSummary>,
}

/// Search workspace associations.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_SearchWorkspaceAssociations.html)
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
    /// Instance id: 1 to 100 characters.
    pub instance_id: String,
    /// The page, by the token that the one before gave.
    #[next_token]
    pub next_token: Option<String>,
    /// Max results: 1 to 500.
    pub max_results: Option<i32>,
    /// Search filter.
    pub search_filter: Option<WorkspaceAssociationSearchFilter>,
    /// Search criteria.
    pub search_criteria: Option<WorkspaceAssociationSearchCriteria>,
}

/// What [`SearchWorkspaceAssociations`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct SearchWorkspaceAssociationsOutput {
    /// The token of the next page, if there is one.
    #[next_token]
    pub next_token: Option<String>,
    /// Workspace associations.
    #[items]
    pub workspace_associations: Option<Vec<WorkspaceAssociationSearchSummary>>,
    /// Approximate total count.
    pub approximate_total_count: Option<i64>,
}

/// Search workspaces.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_SearchWorkspaces.html)
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
    /// Instance id: 1 to 100 characters.
    pub instance_id: String,
    /// The page, by the token that the one before gave.
    #[next_token]
    pub next_token: Option<String>,
    /// Max results: 1 to 500.
    pub max_results: Option<i32>,
    /// Search filter.
    pub search_filter: Option<WorkspaceSearchFilter>,
    /// Search criteria.
    pub search_criteria: Option<WorkspaceSearchCriteria>,
}

/// What [`SearchWorkspaces`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct SearchWorkspacesOutput {
    /// The token of the next page, if there is one.
    #[next_token]
    pub next_token: Option<String>,
    /// Workspaces.
    #[items]
    pub workspaces: Option<Vec<WorkspaceSearchSummary>>,
    /// Approximate total count.
    pub approximate_total_count: Option<i64>,
}

/// Update workspace metadata.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdateWorkspaceMetadata.html)
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
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// Workspace id: 1 to 256 characters.
    #[label]
    pub workspace_id: String,
    /// Name: 1 to 127 characters; pattern `.*\\S.*`.
    pub name: Option<String>,
    /// Description: at most 500 characters; pattern `^[\\P{C}\r\n\t]*$`.
    pub description: Option<String>,
    /// Title: at most 127 characters; pattern `^[\\P{C}]*$`.
    pub title: Option<String>,
}

/// What [`UpdateWorkspaceMetadata`] answers: nothing.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct UpdateWorkspaceMetadataOutput {}

/// Update workspace page.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdateWorkspacePage.html)
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
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// Workspace id: 1 to 256 characters.
    #[label]
    pub workspace_id: String,
    /// Page: 1 to 25 characters; pattern `^(?!\\.$)(?!\\.\\.$)[\\p{L}\\p{Z}\\p{N}\\-_.:=@'|]+$`.
    #[label]
    pub page: String,
    /// New page: 1 to 25 characters; pattern `^(?!\\.$)(?!\\.\\.$)[\\p{L}\\p{Z}\\p{N}\\-_.:=@'|]+$`.
    pub new_page: Option<String>,
    /// Resource ARN.
    pub resource_arn: Option<String>,
    /// Slug: at most 63 characters; pattern `^$|^[\\p{L}\\p{Z}\\p{N}\\-_.:=@'|]{3,}$`.
    pub slug: Option<String>,
    /// Input data: at most 4096 characters.
    pub input_data: Option<String>,
}

/// What [`UpdateWorkspacePage`] answers: nothing.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct UpdateWorkspacePageOutput {}

/// Update workspace theme.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdateWorkspaceTheme.html)
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
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// Workspace id: 1 to 256 characters.
    #[label]
    pub workspace_id: String,
    /// Theme.
    pub theme: Option<WorkspaceTheme>,
}

/// What [`UpdateWorkspaceTheme`] answers: nothing.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct UpdateWorkspaceThemeOutput {}

/// Update workspace visibility.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdateWorkspaceVisibility.html)
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
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// Workspace id: 1 to 256 characters.
    #[label]
    pub workspace_id: String,
    /// Visibility.
    pub visibility: Visibility,
}

/// What [`UpdateWorkspaceVisibility`] answers: nothing.
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
    /// Light.
    pub light: Option<WorkspaceThemeConfig>,
    /// Dark.
    pub dark: Option<WorkspaceThemeConfig>,
}

/// Workspace theme config.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_WorkspaceThemeConfig.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct WorkspaceThemeConfig {
    /// Palette.
    pub palette: Option<WorkspaceThemePalette>,
    /// Images.
    pub images: Option<WorkspaceThemeImages>,
    /// Typography.
    pub typography: Option<WorkspaceThemeTypography>,
}

/// Workspace theme palette.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_WorkspaceThemePalette.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct WorkspaceThemePalette {
    /// Header.
    pub header: Option<PaletteHeader>,
    /// Navigation.
    pub navigation: Option<PaletteNavigation>,
    /// Canvas.
    pub canvas: Option<PaletteCanvas>,
    /// Primary.
    pub primary: Option<PalettePrimary>,
}

/// Palette header.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_PaletteHeader.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct PaletteHeader {
    /// Background: 1 to 127 characters; pattern `.*\\S.*`.
    pub background: Option<String>,
    /// Text: 1 to 127 characters; pattern `.*\\S.*`.
    pub text: Option<String>,
    /// Text hover: 1 to 127 characters; pattern `.*\\S.*`.
    pub text_hover: Option<String>,
    /// Invert actions colors.
    pub invert_actions_colors: Option<bool>,
}

/// Palette navigation.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_PaletteNavigation.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct PaletteNavigation {
    /// Background: 1 to 127 characters; pattern `.*\\S.*`.
    pub background: Option<String>,
    /// Text background hover: 1 to 127 characters; pattern `.*\\S.*`.
    pub text_background_hover: Option<String>,
    /// Text background active: 1 to 127 characters; pattern `.*\\S.*`.
    pub text_background_active: Option<String>,
    /// Text: 1 to 127 characters; pattern `.*\\S.*`.
    pub text: Option<String>,
    /// Text hover: 1 to 127 characters; pattern `.*\\S.*`.
    pub text_hover: Option<String>,
    /// Text active: 1 to 127 characters; pattern `.*\\S.*`.
    pub text_active: Option<String>,
    /// Invert actions colors.
    pub invert_actions_colors: Option<bool>,
}

/// Palette canvas.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_PaletteCanvas.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct PaletteCanvas {
    /// Container background: 1 to 127 characters; pattern `.*\\S.*`.
    pub container_background: Option<String>,
    /// Page background: 1 to 127 characters; pattern `.*\\S.*`.
    pub page_background: Option<String>,
    /// Active background: 1 to 127 characters; pattern `.*\\S.*`.
    pub active_background: Option<String>,
}

/// Palette primary.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_PalettePrimary.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct PalettePrimary {
    /// Default: 1 to 127 characters; pattern `.*\\S.*`.
    pub default: Option<String>,
    /// Active: 1 to 127 characters; pattern `.*\\S.*`.
    pub active: Option<String>,
    /// Contrast text: 1 to 127 characters; pattern `.*\\S.*`.
    pub contrast_text: Option<String>,
}

/// Workspace theme images.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_WorkspaceThemeImages.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct WorkspaceThemeImages {
    /// Logo.
    pub logo: Option<ImagesLogo>,
}

/// Images logo.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ImagesLogo.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ImagesLogo {
    /// Default: 1 to 254 characters; pattern `.*\\S.*`.
    pub default: Option<String>,
    /// Favicon: 1 to 254 characters; pattern `.*\\S.*`.
    pub favicon: Option<String>,
}

/// Workspace theme typography.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_WorkspaceThemeTypography.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct WorkspaceThemeTypography {
    /// Font family.
    pub font_family: Option<FontFamily>,
}

/// Font family.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_FontFamily.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct FontFamily {
    /// Default.
    pub default: Option<WorkspaceFontFamily>,
}

/// Workspace font family.
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
    /// A value that this declaration does not know.
    #[unknown]
    Unknown(UnknownValue),
}

/// Media type.
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
    /// A value that this declaration does not know.
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
    /// Visibility.
    pub visibility: Option<Visibility>,
    /// Id: 1 to 256 characters.
    pub id: String,
    /// Name: 1 to 127 characters; pattern `.*\\S.*`.
    pub name: String,
    /// ARN.
    pub arn: String,
    /// Description: at most 500 characters; pattern `^[\\P{C}\r\n\t]*$`.
    pub description: Option<String>,
    /// Theme.
    pub theme: Option<WorkspaceTheme>,
    /// Title: at most 127 characters; pattern `^[\\P{C}]*$`.
    pub title: Option<String>,
    /// Last modified time.
    pub last_modified_time: Timestamp,
    /// Last modified region: pattern `[a-z]{2}(-[a-z]+){1,2}(-[0-9])?`.
    pub last_modified_region: Option<String>,
    /// Tags: 1 to 50 entries.
    pub tags: Option<BTreeMap<String, String>>,
}

/// Visibility.
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
    /// A value that this declaration does not know.
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
    /// Type.
    pub r#type: Option<MediaType>,
    /// Source: 1 to 533333 characters; pattern `.*\\S.*`.
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
    /// Page: 1 to 25 characters; pattern `^(?!\\.$)(?!\\.\\.$)[\\p{L}\\p{Z}\\p{N}\\-_.:=@'|]+$`.
    pub page: Option<String>,
    /// Slug: at most 63 characters; pattern `^$|^[\\p{L}\\p{Z}\\p{N}\\-_.:=@'|]{3,}$`.
    pub slug: Option<String>,
    /// Input data: at most 4096 characters.
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
    /// Name: 1 to 127 characters; pattern `.*\\S.*`.
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
    /// Attribute filter.
    pub attribute_filter: Option<ControlPlaneAttributeFilter>,
}

/// Workspace association search criteria.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_WorkspaceAssociationSearchCriteria.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct WorkspaceAssociationSearchCriteria {
    /// Or conditions.
    pub or_conditions: Option<Vec<WorkspaceAssociationSearchCriteria>>,
    /// And conditions.
    pub and_conditions: Option<Vec<WorkspaceAssociationSearchCriteria>>,
    /// String condition.
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
    /// Resource name: 1 to 127 characters; pattern `.*\\S.*`.
    pub resource_name: Option<String>,
}

/// Workspace search filter.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_WorkspaceSearchFilter.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct WorkspaceSearchFilter {
    /// Attribute filter.
    pub attribute_filter: Option<ControlPlaneAttributeFilter>,
}

/// Workspace search criteria.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_WorkspaceSearchCriteria.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct WorkspaceSearchCriteria {
    /// Or conditions.
    pub or_conditions: Option<Vec<WorkspaceSearchCriteria>>,
    /// And conditions.
    pub and_conditions: Option<Vec<WorkspaceSearchCriteria>>,
    /// String condition.
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
    /// Name: 1 to 127 characters; pattern `.*\\S.*`.
    pub name: Option<String>,
    /// Visibility.
    pub visibility: Option<Visibility>,
    /// Description: at most 500 characters; pattern `^[\\P{C}\r\n\t]*$`.
    pub description: Option<String>,
    /// Title: at most 127 characters; pattern `^[\\P{C}]*$`.
    pub title: Option<String>,
    /// ARN.
    pub arn: Option<String>,
    /// Created at.
    pub created_at: Option<Timestamp>,
    /// Tags: 1 to 50 entries.
    pub tags: Option<BTreeMap<String, String>>,
}
