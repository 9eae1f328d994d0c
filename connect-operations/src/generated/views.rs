// Generated from connect-2017-08-08 (CRC-32 84ce9396) by: sh connect-operations/generate.sh (botocore 1.44.5)

//! Views.

use std::collections::BTreeMap;

use connect_runtime::{
    ConnectEnum, ConnectShape, Sensitive, Timestamp, UnknownValue, connect_operation,
};

use super::exceptions::{
    AccessDeniedException, DuplicateResourceException, InternalServiceException,
    InvalidParameterException, InvalidRequestException, ResourceInUseException,
    ResourceNotFoundException, ServiceQuotaExceededException, ThrottlingException,
    TooManyRequestsException,
};
pub use super::shared::{
    CommonAttributeAndCondition, ControlPlaneAttributeFilter, StringComparisonType,
    StringCondition, TagCondition,
};

/// Create view.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_CreateView.html)
#[connect_operation(
    method = PUT,
    uri = "/views/{InstanceId}",
    output = CreateViewOutput,
    errors(AccessDeniedException, InvalidRequestException, InvalidParameterException,
           ResourceNotFoundException, InternalServiceException, DuplicateResourceException,
           ServiceQuotaExceededException, TooManyRequestsException, ResourceInUseException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct CreateView {
    /// Instance id: 1 to 100 characters; pattern `^[a-zA-Z0-9\_\-:\/]+$`.
    #[label]
    pub instance_id: String,
    /// Client token: at most 500 characters; pattern `^([\p{L}\p{Z}\p{N}_.:\/=+\-@]*)$`.
    pub client_token: Option<String>,
    /// Status.
    pub status: ViewStatus,
    /// Content.
    pub content: ViewInputContent,
    /// Description: 1 to 4096 characters.
    pub description: Option<String>,
    /// Name: 1 to 255 characters.
    pub name: Sensitive<String>,
    /// Tags: 1 to 50 entries.
    pub tags: Option<BTreeMap<String, String>>,
}

/// What [`CreateView`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct CreateViewOutput {
    /// View.
    pub view: Option<View>,
}

/// Create view version.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_CreateViewVersion.html)
#[connect_operation(
    method = PUT,
    uri = "/views/{InstanceId}/{ViewId}/versions",
    output = CreateViewVersionOutput,
    errors(AccessDeniedException, InvalidRequestException, InvalidParameterException,
           ResourceNotFoundException, InternalServiceException, TooManyRequestsException,
           ServiceQuotaExceededException, ResourceInUseException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct CreateViewVersion {
    /// Instance id: 1 to 100 characters; pattern `^[a-zA-Z0-9\_\-:\/]+$`.
    #[label]
    pub instance_id: String,
    /// View id: 1 to 500 characters; pattern `^[a-zA-Z0-9\_\-:\/$]+$`.
    #[label]
    pub view_id: String,
    /// Version description: 1 to 4096 characters.
    pub version_description: Option<String>,
    /// View content sha256: 1 to 64 characters; pattern `^[a-zA-Z0-9]$`.
    pub view_content_sha256: Option<String>,
}

/// What [`CreateViewVersion`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct CreateViewVersionOutput {
    /// View.
    pub view: Option<View>,
}

/// Delete view.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DeleteView.html)
#[connect_operation(
    method = DELETE,
    uri = "/views/{InstanceId}/{ViewId}",
    output = DeleteViewOutput,
    errors(AccessDeniedException, InvalidRequestException, InvalidParameterException,
           ResourceNotFoundException, InternalServiceException, TooManyRequestsException,
           ResourceInUseException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DeleteView {
    /// Instance id: 1 to 100 characters; pattern `^[a-zA-Z0-9\_\-:\/]+$`.
    #[label]
    pub instance_id: String,
    /// View id: 1 to 500 characters; pattern `^[a-zA-Z0-9\_\-:\/$]+$`.
    #[label]
    pub view_id: String,
}

/// What [`DeleteView`] answers: nothing.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DeleteViewOutput {}

/// Delete view version.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DeleteViewVersion.html)
#[connect_operation(
    method = DELETE,
    uri = "/views/{InstanceId}/{ViewId}/versions/{ViewVersion}",
    output = DeleteViewVersionOutput,
    errors(AccessDeniedException, InvalidRequestException, InvalidParameterException,
           ResourceNotFoundException, InternalServiceException, TooManyRequestsException,
           ResourceInUseException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DeleteViewVersion {
    /// Instance id: 1 to 100 characters; pattern `^[a-zA-Z0-9\_\-:\/]+$`.
    #[label]
    pub instance_id: String,
    /// View id: 1 to 500 characters; pattern `^[a-zA-Z0-9\_\-:\/$]+$`.
    #[label]
    pub view_id: String,
    /// View version.
    #[label]
    pub view_version: i32,
}

/// What [`DeleteViewVersion`] answers: nothing.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DeleteViewVersionOutput {}

/// Describe view.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DescribeView.html)
#[connect_operation(
    method = GET,
    uri = "/views/{InstanceId}/{ViewId}",
    output = DescribeViewOutput,
    errors(AccessDeniedException, InvalidRequestException, InvalidParameterException,
           ResourceNotFoundException, InternalServiceException, TooManyRequestsException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DescribeView {
    /// Instance id: 1 to 100 characters; pattern `^[a-zA-Z0-9\_\-:\/]+$`.
    #[label]
    pub instance_id: String,
    /// View id: 1 to 500 characters; pattern `^[a-zA-Z0-9\_\-:\/$]+$`.
    #[label]
    pub view_id: String,
}

/// What [`DescribeView`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DescribeViewOutput {
    /// View.
    pub view: Option<View>,
}

/// List view versions.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ListViewVersions.html)
#[connect_operation(
    method = GET,
    uri = "/views/{InstanceId}/{ViewId}/versions",
    output = ListViewVersionsOutput,
    errors(AccessDeniedException, InvalidRequestException, InvalidParameterException,
           ResourceNotFoundException, InternalServiceException, TooManyRequestsException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListViewVersions {
    /// Instance id: 1 to 100 characters; pattern `^[a-zA-Z0-9\_\-:\/]+$`.
    #[label]
    pub instance_id: String,
    /// View id: 1 to 500 characters; pattern `^[a-zA-Z0-9\_\-:\/$]+$`.
    #[label]
    pub view_id: String,
    /// The page, by the token that the one before gave.
    #[query]
    #[next_token]
    pub next_token: Option<String>,
    /// Max results: 1 to 100.
    #[query]
    pub max_results: Option<i32>,
}

/// What [`ListViewVersions`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListViewVersionsOutput {
    /// View version summary list.
    #[items]
    pub view_version_summary_list: Option<Vec<ViewVersionSummary>>,
    /// The token of the next page, if there is one.
    #[next_token]
    pub next_token: Option<String>,
}

/// List views.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ListViews.html)
#[connect_operation(
    method = GET,
    uri = "/views/{InstanceId}",
    output = ListViewsOutput,
    errors(AccessDeniedException, InvalidRequestException, InvalidParameterException,
           ResourceNotFoundException, InternalServiceException, TooManyRequestsException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListViews {
    /// Instance id: 1 to 100 characters; pattern `^[a-zA-Z0-9\_\-:\/]+$`.
    #[label]
    pub instance_id: String,
    /// Type.
    #[query]
    pub r#type: Option<ViewType>,
    /// The page, by the token that the one before gave.
    #[query]
    #[next_token]
    pub next_token: Option<String>,
    /// Max results: 1 to 100.
    #[query]
    pub max_results: Option<i32>,
}

/// What [`ListViews`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListViewsOutput {
    /// Views summary list.
    #[items]
    pub views_summary_list: Option<Vec<ViewSummary>>,
    /// The token of the next page, if there is one.
    #[next_token]
    pub next_token: Option<String>,
}

/// Search views.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_SearchViews.html)
#[connect_operation(
    method = POST,
    uri = "/search-views",
    output = SearchViewsOutput,
    errors(InvalidRequestException, InvalidParameterException, ResourceNotFoundException,
           ThrottlingException, InternalServiceException, AccessDeniedException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct SearchViews {
    /// Instance id: 1 to 250 characters.
    pub instance_id: String,
    /// The page, by the token that the one before gave.
    #[next_token]
    pub next_token: Option<String>,
    /// Max results: 1 to 100.
    pub max_results: Option<i32>,
    /// Search filter.
    pub search_filter: Option<ViewSearchFilter>,
    /// Search criteria.
    pub search_criteria: Option<ViewSearchCriteria>,
}

/// What [`SearchViews`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct SearchViewsOutput {
    /// Views.
    #[items]
    pub views: Option<Vec<View>>,
    /// The token of the next page, if there is one.
    #[next_token]
    pub next_token: Option<String>,
    /// Approximate total count.
    pub approximate_total_count: Option<i64>,
}

/// Update view content.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdateViewContent.html)
#[connect_operation(
    method = POST,
    uri = "/views/{InstanceId}/{ViewId}",
    output = UpdateViewContentOutput,
    errors(AccessDeniedException, InvalidRequestException, InvalidParameterException,
           ResourceNotFoundException, InternalServiceException, TooManyRequestsException,
           ResourceInUseException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct UpdateViewContent {
    /// Instance id: 1 to 100 characters; pattern `^[a-zA-Z0-9\_\-:\/]+$`.
    #[label]
    pub instance_id: String,
    /// View id: 1 to 500 characters; pattern `^[a-zA-Z0-9\_\-:\/$]+$`.
    #[label]
    pub view_id: String,
    /// Status.
    pub status: ViewStatus,
    /// Content.
    pub content: ViewInputContent,
}

/// What [`UpdateViewContent`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct UpdateViewContentOutput {
    /// View.
    pub view: Option<View>,
}

/// Update view metadata.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdateViewMetadata.html)
#[connect_operation(
    method = POST,
    uri = "/views/{InstanceId}/{ViewId}/metadata",
    output = UpdateViewMetadataOutput,
    errors(AccessDeniedException, InvalidRequestException, InvalidParameterException,
           ResourceNotFoundException, InternalServiceException, TooManyRequestsException,
           DuplicateResourceException, ResourceInUseException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct UpdateViewMetadata {
    /// Instance id: 1 to 100 characters; pattern `^[a-zA-Z0-9\_\-:\/]+$`.
    #[label]
    pub instance_id: String,
    /// View id: 1 to 500 characters; pattern `^[a-zA-Z0-9\_\-:\/$]+$`.
    #[label]
    pub view_id: String,
    /// Name: 1 to 255 characters.
    pub name: Option<Sensitive<String>>,
    /// Description: 1 to 4096 characters.
    pub description: Option<String>,
}

/// What [`UpdateViewMetadata`] answers: nothing.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct UpdateViewMetadataOutput {}

/// View status.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum ViewStatus {
    /// `PUBLISHED`.
    Published,
    /// `SAVED`.
    Saved,
    /// A value that this declaration does not know.
    #[unknown]
    Unknown(UnknownValue),
}

/// View input content.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ViewInputContent.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ViewInputContent {
    /// Template.
    pub template: Option<String>,
    /// Actions: each 1 to 255 characters.
    pub actions: Option<Vec<Sensitive<String>>>,
}

/// View.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_View.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct View {
    /// Id: 1 to 500 characters; pattern `^[a-zA-Z0-9\_\-:\/$]+$`.
    pub id: Option<String>,
    /// ARN.
    pub arn: Option<String>,
    /// Name: 1 to 255 characters.
    pub name: Option<Sensitive<String>>,
    /// Status.
    pub status: Option<ViewStatus>,
    /// Type.
    pub r#type: Option<ViewType>,
    /// Description: 1 to 4096 characters.
    pub description: Option<String>,
    /// Version.
    pub version: Option<i32>,
    /// Version description: 1 to 4096 characters.
    pub version_description: Option<String>,
    /// Content.
    pub content: Option<ViewContent>,
    /// Tags: 1 to 50 entries.
    pub tags: Option<BTreeMap<String, String>>,
    /// Created time.
    pub created_time: Option<Timestamp>,
    /// Last modified time.
    pub last_modified_time: Option<Timestamp>,
    /// View content sha256: 1 to 64 characters; pattern `^[a-zA-Z0-9]$`.
    pub view_content_sha256: Option<String>,
}

/// View type.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum ViewType {
    /// `CUSTOMER_MANAGED`.
    CustomerManaged,
    /// `AWS_MANAGED`.
    AwsManaged,
    /// A value that this declaration does not know.
    #[unknown]
    Unknown(UnknownValue),
}

/// View content.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ViewContent.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ViewContent {
    /// Input schema.
    pub input_schema: Option<Sensitive<String>>,
    /// Template.
    pub template: Option<String>,
    /// Actions: each 1 to 255 characters.
    pub actions: Option<Vec<Sensitive<String>>>,
}

/// View version summary.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ViewVersionSummary.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ViewVersionSummary {
    /// Id: 1 to 500 characters; pattern `^[a-zA-Z0-9\_\-:\/$]+$`.
    pub id: Option<String>,
    /// ARN.
    pub arn: Option<String>,
    /// Description: 1 to 4096 characters.
    pub description: Option<String>,
    /// Name: 1 to 255 characters.
    pub name: Option<Sensitive<String>>,
    /// Type.
    pub r#type: Option<ViewType>,
    /// Version.
    pub version: Option<i32>,
    /// Version description: 1 to 4096 characters.
    pub version_description: Option<String>,
}

/// View summary.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ViewSummary.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ViewSummary {
    /// Id: 1 to 500 characters; pattern `^[a-zA-Z0-9\_\-:\/$]+$`.
    pub id: Option<String>,
    /// ARN.
    pub arn: Option<String>,
    /// Name: 1 to 255 characters.
    pub name: Option<Sensitive<String>>,
    /// Type.
    pub r#type: Option<ViewType>,
    /// Status.
    pub status: Option<ViewStatus>,
    /// Description: 1 to 4096 characters.
    pub description: Option<String>,
}

/// View search filter.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ViewSearchFilter.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ViewSearchFilter {
    /// Attribute filter.
    pub attribute_filter: Option<ControlPlaneAttributeFilter>,
}

/// View search criteria.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ViewSearchCriteria.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ViewSearchCriteria {
    /// Or conditions.
    pub or_conditions: Option<Vec<ViewSearchCriteria>>,
    /// And conditions.
    pub and_conditions: Option<Vec<ViewSearchCriteria>>,
    /// String condition.
    pub string_condition: Option<StringCondition>,
    /// View type condition.
    pub view_type_condition: Option<ViewType>,
    /// View status condition.
    pub view_status_condition: Option<ViewStatus>,
}
