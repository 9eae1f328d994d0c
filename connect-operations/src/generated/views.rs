// Generated from connect-2017-08-08 (CRC-32 21d69ebb) by: sh connect-operations/generate.sh (botocore 1.44.8)

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
/// `PUT /views/{InstanceId}`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_CreateView.html)
///
/// # Errors
/// [`AccessDeniedException`], [`InvalidRequestException`], [`InvalidParameterException`],
/// [`ResourceNotFoundException`], [`InternalServiceException`], [`DuplicateResourceException`],
/// [`ServiceQuotaExceededException`], [`TooManyRequestsException`], [`ResourceInUseException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::views::{CreateView, ViewInputContent, ViewStatus};
///
/// let view_input_content = ViewInputContent::builder().build();
/// let operation = CreateView::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .status(ViewStatus::Published)
///     .content(view_input_content)
///     .name("Example")
///     .build();
/// let output = client.send(operation).await?;
/// println!("{output:?}");
/// # Ok(())
/// # }
/// ```
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
    /// Instance id: 1 to 100 characters; pattern `^[a-zA-Z0-9\_\-:\/]+$`. Required.
    #[label]
    pub instance_id: String,
    /// Client token: at most 500 characters; pattern `^([\p{L}\p{Z}\p{N}_.:\/=+\-@]*)$`. Optional.
    pub client_token: Option<String>,
    /// Status: one of [`ViewStatus`]. Required.
    pub status: ViewStatus,
    /// Content. Required.
    pub content: ViewInputContent,
    /// Description: 1 to 4096 characters. Optional.
    pub description: Option<String>,
    /// Name: 1 to 255 characters. Required. Sensitive.
    pub name: Sensitive<String>,
    /// Tags: 1 to 50 entries; keys 1 to 128 characters, pattern
    /// `^(?!aws:)[\p{L}\p{Z}\p{N}_.:/=+\-@]*$`; values at most 256 characters. Optional.
    pub tags: Option<BTreeMap<String, String>>,
}

/// The output of [`CreateView`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct CreateViewOutput {
    /// View.
    pub view: Option<View>,
}

/// Create view version.
///
/// `PUT /views/{InstanceId}/{ViewId}/versions`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_CreateViewVersion.html)
///
/// # Errors
/// [`AccessDeniedException`], [`InvalidRequestException`], [`InvalidParameterException`],
/// [`ResourceNotFoundException`], [`InternalServiceException`], [`TooManyRequestsException`],
/// [`ServiceQuotaExceededException`], [`ResourceInUseException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::views::CreateViewVersion;
///
/// let operation = CreateViewVersion::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .view_id("22222222-3333-4444-5555-666666666666")
///     .build();
/// let output = client.send(operation).await?;
/// println!("{output:?}");
/// # Ok(())
/// # }
/// ```
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
    /// Instance id: 1 to 100 characters; pattern `^[a-zA-Z0-9\_\-:\/]+$`. Required.
    #[label]
    pub instance_id: String,
    /// View id: 1 to 500 characters; pattern `^[a-zA-Z0-9\_\-:\/$]+$`. Required.
    #[label]
    pub view_id: String,
    /// Version description: 1 to 4096 characters. Optional.
    pub version_description: Option<String>,
    /// View content sha256: 1 to 64 characters. Optional.
    pub view_content_sha256: Option<String>,
}

/// The output of [`CreateViewVersion`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct CreateViewVersionOutput {
    /// View.
    pub view: Option<View>,
}

/// Delete view.
///
/// `DELETE /views/{InstanceId}/{ViewId}`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DeleteView.html)
///
/// # Errors
/// [`AccessDeniedException`], [`InvalidRequestException`], [`InvalidParameterException`],
/// [`ResourceNotFoundException`], [`InternalServiceException`], [`TooManyRequestsException`],
/// [`ResourceInUseException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::views::DeleteView;
///
/// let operation = DeleteView::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .view_id("22222222-3333-4444-5555-666666666666")
///     .build();
/// client.send(operation).await?;
/// # Ok(())
/// # }
/// ```
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
    /// Instance id: 1 to 100 characters; pattern `^[a-zA-Z0-9\_\-:\/]+$`. Required.
    #[label]
    pub instance_id: String,
    /// View id: 1 to 500 characters; pattern `^[a-zA-Z0-9\_\-:\/$]+$`. Required.
    #[label]
    pub view_id: String,
}

/// The output of [`DeleteView`], which is empty.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DeleteViewOutput {}

/// Delete view version.
///
/// `DELETE /views/{InstanceId}/{ViewId}/versions/{ViewVersion}`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DeleteViewVersion.html)
///
/// # Errors
/// [`AccessDeniedException`], [`InvalidRequestException`], [`InvalidParameterException`],
/// [`ResourceNotFoundException`], [`InternalServiceException`], [`TooManyRequestsException`],
/// [`ResourceInUseException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::views::DeleteViewVersion;
///
/// let operation = DeleteViewVersion::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .view_id("22222222-3333-4444-5555-666666666666")
///     .view_version(1)
///     .build();
/// client.send(operation).await?;
/// # Ok(())
/// # }
/// ```
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
    /// Instance id: 1 to 100 characters; pattern `^[a-zA-Z0-9\_\-:\/]+$`. Required.
    #[label]
    pub instance_id: String,
    /// View id: 1 to 500 characters; pattern `^[a-zA-Z0-9\_\-:\/$]+$`. Required.
    #[label]
    pub view_id: String,
    /// View version. Required.
    #[label]
    pub view_version: i32,
}

/// The output of [`DeleteViewVersion`], which is empty.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DeleteViewVersionOutput {}

/// Describe view.
///
/// `GET /views/{InstanceId}/{ViewId}`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DescribeView.html)
///
/// # Errors
/// [`AccessDeniedException`], [`InvalidRequestException`], [`InvalidParameterException`],
/// [`ResourceNotFoundException`], [`InternalServiceException`], [`TooManyRequestsException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::views::DescribeView;
///
/// let operation = DescribeView::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .view_id("22222222-3333-4444-5555-666666666666")
///     .build();
/// let output = client.send(operation).await?;
/// println!("{output:?}");
/// # Ok(())
/// # }
/// ```
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
    /// Instance id: 1 to 100 characters; pattern `^[a-zA-Z0-9\_\-:\/]+$`. Required.
    #[label]
    pub instance_id: String,
    /// View id: 1 to 500 characters; pattern `^[a-zA-Z0-9\_\-:\/$]+$`. Required.
    #[label]
    pub view_id: String,
}

/// The output of [`DescribeView`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DescribeViewOutput {
    /// View.
    pub view: Option<View>,
}

/// List view versions.
///
/// `GET /views/{InstanceId}/{ViewId}/versions`, paginated.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ListViewVersions.html)
///
/// # Errors
/// [`AccessDeniedException`], [`InvalidRequestException`], [`InvalidParameterException`],
/// [`ResourceNotFoundException`], [`InternalServiceException`], [`TooManyRequestsException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::views::ListViewVersions;
///
/// let operation = ListViewVersions::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .view_id("22222222-3333-4444-5555-666666666666")
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
    uri = "/views/{InstanceId}/{ViewId}/versions",
    output = ListViewVersionsOutput,
    errors(AccessDeniedException, InvalidRequestException, InvalidParameterException,
           ResourceNotFoundException, InternalServiceException, TooManyRequestsException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListViewVersions {
    /// Instance id: 1 to 100 characters; pattern `^[a-zA-Z0-9\_\-:\/]+$`. Required.
    #[label]
    pub instance_id: String,
    /// View id: 1 to 500 characters; pattern `^[a-zA-Z0-9\_\-:\/$]+$`. Required.
    #[label]
    pub view_id: String,
    /// Token of the page to return, from the previous page. Optional; without it the first page is
    /// returned.
    #[query]
    #[next_token]
    pub next_token: Option<String>,
    /// Max results: 1 to 100. Optional.
    #[query]
    pub max_results: Option<i32>,
}

/// The output of [`ListViewVersions`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListViewVersionsOutput {
    /// View version summary list. The items of the page.
    #[items]
    pub view_version_summary_list: Option<Vec<ViewVersionSummary>>,
    /// Token of the next page. Absent on the last page.
    #[next_token]
    pub next_token: Option<String>,
}

/// List views.
///
/// `GET /views/{InstanceId}`, paginated.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ListViews.html)
///
/// # Errors
/// [`AccessDeniedException`], [`InvalidRequestException`], [`InvalidParameterException`],
/// [`ResourceNotFoundException`], [`InternalServiceException`], [`TooManyRequestsException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::views::ListViews;
///
/// let operation = ListViews::builder()
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
    uri = "/views/{InstanceId}",
    output = ListViewsOutput,
    errors(AccessDeniedException, InvalidRequestException, InvalidParameterException,
           ResourceNotFoundException, InternalServiceException, TooManyRequestsException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListViews {
    /// Instance id: 1 to 100 characters; pattern `^[a-zA-Z0-9\_\-:\/]+$`. Required.
    #[label]
    pub instance_id: String,
    /// Type: one of [`ViewType`]. Optional.
    #[query]
    pub r#type: Option<ViewType>,
    /// Token of the page to return, from the previous page. Optional; without it the first page is
    /// returned.
    #[query]
    #[next_token]
    pub next_token: Option<String>,
    /// Max results: 1 to 100. Optional.
    #[query]
    pub max_results: Option<i32>,
}

/// The output of [`ListViews`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListViewsOutput {
    /// Views summary list. The items of the page.
    #[items]
    pub views_summary_list: Option<Vec<ViewSummary>>,
    /// Token of the next page. Absent on the last page.
    #[next_token]
    pub next_token: Option<String>,
}

/// Search views.
///
/// `POST /search-views`, paginated.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_SearchViews.html)
///
/// # Errors
/// [`InvalidRequestException`], [`InvalidParameterException`], [`ResourceNotFoundException`],
/// [`ThrottlingException`], [`InternalServiceException`], [`AccessDeniedException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::views::SearchViews;
///
/// let operation = SearchViews::builder()
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
    uri = "/search-views",
    output = SearchViewsOutput,
    errors(InvalidRequestException, InvalidParameterException, ResourceNotFoundException,
           ThrottlingException, InternalServiceException, AccessDeniedException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct SearchViews {
    /// Instance id: the id or the ARN; 1 to 250 characters. Required.
    pub instance_id: String,
    /// Token of the page to return, from the previous page. Optional; without it the first page is
    /// returned.
    #[next_token]
    pub next_token: Option<String>,
    /// Max results: 1 to 100. Optional.
    pub max_results: Option<i32>,
    /// Search filter. Optional.
    pub search_filter: Option<ViewSearchFilter>,
    /// Search criteria. Optional.
    pub search_criteria: Option<ViewSearchCriteria>,
}

/// The output of [`SearchViews`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct SearchViewsOutput {
    /// Views. The items of the page.
    #[items]
    pub views: Option<Vec<View>>,
    /// Token of the next page. Absent on the last page.
    #[next_token]
    pub next_token: Option<String>,
    /// Approximate total count.
    pub approximate_total_count: Option<i64>,
}

/// Update view content.
///
/// `POST /views/{InstanceId}/{ViewId}`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdateViewContent.html)
///
/// # Errors
/// [`AccessDeniedException`], [`InvalidRequestException`], [`InvalidParameterException`],
/// [`ResourceNotFoundException`], [`InternalServiceException`], [`TooManyRequestsException`],
/// [`ResourceInUseException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::views::{UpdateViewContent, ViewInputContent, ViewStatus};
///
/// let view_input_content = ViewInputContent::builder().build();
/// let operation = UpdateViewContent::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .view_id("22222222-3333-4444-5555-666666666666")
///     .status(ViewStatus::Published)
///     .content(view_input_content)
///     .build();
/// let output = client.send(operation).await?;
/// println!("{output:?}");
/// # Ok(())
/// # }
/// ```
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
    /// Instance id: 1 to 100 characters; pattern `^[a-zA-Z0-9\_\-:\/]+$`. Required.
    #[label]
    pub instance_id: String,
    /// View id: 1 to 500 characters; pattern `^[a-zA-Z0-9\_\-:\/$]+$`. Required.
    #[label]
    pub view_id: String,
    /// Status: one of [`ViewStatus`]. Required.
    pub status: ViewStatus,
    /// Content. Required.
    pub content: ViewInputContent,
}

/// The output of [`UpdateViewContent`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct UpdateViewContentOutput {
    /// View.
    pub view: Option<View>,
}

/// Update view metadata.
///
/// `POST /views/{InstanceId}/{ViewId}/metadata`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdateViewMetadata.html)
///
/// # Errors
/// [`AccessDeniedException`], [`InvalidRequestException`], [`InvalidParameterException`],
/// [`ResourceNotFoundException`], [`InternalServiceException`], [`TooManyRequestsException`],
/// [`DuplicateResourceException`], [`ResourceInUseException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::views::UpdateViewMetadata;
///
/// let operation = UpdateViewMetadata::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .view_id("22222222-3333-4444-5555-666666666666")
///     .build();
/// client.send(operation).await?;
/// # Ok(())
/// # }
/// ```
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
    /// Instance id: 1 to 100 characters; pattern `^[a-zA-Z0-9\_\-:\/]+$`. Required.
    #[label]
    pub instance_id: String,
    /// View id: 1 to 500 characters; pattern `^[a-zA-Z0-9\_\-:\/$]+$`. Required.
    #[label]
    pub view_id: String,
    /// Name: 1 to 255 characters. Optional. Sensitive.
    pub name: Option<Sensitive<String>>,
    /// Description: 1 to 4096 characters. Optional.
    pub description: Option<String>,
}

/// The output of [`UpdateViewMetadata`], which is empty.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct UpdateViewMetadataOutput {}

/// View status.
///
/// One of `PUBLISHED`, `SAVED`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum ViewStatus {
    /// `PUBLISHED`.
    Published,
    /// `SAVED`.
    Saved,
    /// A value unknown to this declaration.
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
    /// Template. Optional.
    pub template: Option<String>,
    /// Actions: each 1 to 255 characters. Optional.
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
    /// Name: 1 to 255 characters. Sensitive.
    pub name: Option<Sensitive<String>>,
    /// Status: one of [`ViewStatus`].
    pub status: Option<ViewStatus>,
    /// Type: one of [`ViewType`].
    pub r#type: Option<ViewType>,
    /// Description: 1 to 4096 characters.
    pub description: Option<String>,
    /// Version.
    pub version: Option<i32>,
    /// Version description: 1 to 4096 characters.
    pub version_description: Option<String>,
    /// Content.
    pub content: Option<ViewContent>,
    /// Tags: 1 to 50 entries; keys 1 to 128 characters, pattern
    /// `^(?!aws:)[\p{L}\p{Z}\p{N}_.:/=+\-@]*$`; values at most 256 characters.
    pub tags: Option<BTreeMap<String, String>>,
    /// Created time.
    pub created_time: Option<Timestamp>,
    /// Last modified time.
    pub last_modified_time: Option<Timestamp>,
    /// View content sha256: 1 to 64 characters.
    pub view_content_sha256: Option<String>,
}

/// View type.
///
/// One of `CUSTOMER_MANAGED`, `AWS_MANAGED`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum ViewType {
    /// `CUSTOMER_MANAGED`.
    CustomerManaged,
    /// `AWS_MANAGED`.
    AwsManaged,
    /// A value unknown to this declaration.
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
    /// Input schema. Sensitive.
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
    /// Name: 1 to 255 characters. Sensitive.
    pub name: Option<Sensitive<String>>,
    /// Type: one of [`ViewType`].
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
    /// Name: 1 to 255 characters. Sensitive.
    pub name: Option<Sensitive<String>>,
    /// Type: one of [`ViewType`].
    pub r#type: Option<ViewType>,
    /// Status: one of [`ViewStatus`].
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
    /// Attribute filter. Optional.
    pub attribute_filter: Option<ControlPlaneAttributeFilter>,
}

/// View search criteria.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ViewSearchCriteria.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ViewSearchCriteria {
    /// Or conditions. Optional.
    pub or_conditions: Option<Vec<ViewSearchCriteria>>,
    /// And conditions. Optional.
    pub and_conditions: Option<Vec<ViewSearchCriteria>>,
    /// String condition. Optional.
    pub string_condition: Option<StringCondition>,
    /// View type condition: one of [`ViewType`]. Optional.
    pub view_type_condition: Option<ViewType>,
    /// View status condition: one of [`ViewStatus`]. Optional.
    pub view_status_condition: Option<ViewStatus>,
}
