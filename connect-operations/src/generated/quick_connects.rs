// Generated from connect-2017-08-08 (CRC-32 21d69ebb) by: sh connect-operations/generate.sh (botocore 1.44.8)

//! Quick connects.

use std::collections::BTreeMap;

use connect_runtime::{ConnectShape, Timestamp, connect_operation};

use super::exceptions::{
    DuplicateResourceException, InternalServiceException, InvalidParameterException,
    InvalidRequestException, LimitExceededException, ResourceNotFoundException,
    ThrottlingException,
};
pub use super::shared::{
    ControlPlaneTagFilter, QuickConnectSummary, QuickConnectType, StringComparisonType,
    StringCondition, TagCondition,
};

/// Create quick connect.
///
/// `PUT /quick-connects/{InstanceId}`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_CreateQuickConnect.html)
///
/// # Errors
/// [`InvalidRequestException`], [`InvalidParameterException`], [`DuplicateResourceException`],
/// [`ResourceNotFoundException`], [`LimitExceededException`], [`ThrottlingException`],
/// [`InternalServiceException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::quick_connects::{CreateQuickConnect, QuickConnectConfig, QuickConnectType};
///
/// let quick_connect_config = QuickConnectConfig::builder()
///     .quick_connect_type(QuickConnectType::User)
///     .build();
/// let operation = CreateQuickConnect::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .name("Example")
///     .quick_connect_config(quick_connect_config)
///     .build();
/// let output = client.send(operation).await?;
/// println!("{output:?}");
/// # Ok(())
/// # }
/// ```
#[connect_operation(
    method = PUT,
    uri = "/quick-connects/{InstanceId}",
    output = CreateQuickConnectOutput,
    errors(InvalidRequestException, InvalidParameterException, DuplicateResourceException,
           ResourceNotFoundException, LimitExceededException, ThrottlingException,
           InternalServiceException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct CreateQuickConnect {
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Name: 1 to 127 characters. Required.
    pub name: String,
    /// Description: 1 to 250 characters. Optional.
    pub description: Option<String>,
    /// Quick connect config. Required.
    pub quick_connect_config: QuickConnectConfig,
    /// Tags: 1 to 50 entries; keys 1 to 128 characters, pattern
    /// `^(?!aws:)[\p{L}\p{Z}\p{N}_.:/=+\-@]*$`; values at most 256 characters. Optional.
    pub tags: Option<BTreeMap<String, String>>,
}

/// The output of [`CreateQuickConnect`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct CreateQuickConnectOutput {
    /// Quick connect ARN.
    #[wire("QuickConnectARN")]
    pub quick_connect_arn: Option<String>,
    /// Quick connect id.
    pub quick_connect_id: Option<String>,
}

/// Delete quick connect.
///
/// `DELETE /quick-connects/{InstanceId}/{QuickConnectId}`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DeleteQuickConnect.html)
///
/// # Errors
/// [`InvalidRequestException`], [`InvalidParameterException`], [`ResourceNotFoundException`],
/// [`ThrottlingException`], [`InternalServiceException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::quick_connects::DeleteQuickConnect;
///
/// let operation = DeleteQuickConnect::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .quick_connect_id("22222222-3333-4444-5555-666666666666")
///     .build();
/// client.send(operation).await?;
/// # Ok(())
/// # }
/// ```
#[connect_operation(
    method = DELETE,
    uri = "/quick-connects/{InstanceId}/{QuickConnectId}",
    errors(InvalidRequestException, InvalidParameterException, ResourceNotFoundException,
           ThrottlingException, InternalServiceException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DeleteQuickConnect {
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Quick connect id. Required.
    #[label]
    pub quick_connect_id: String,
}

/// Describe quick connect.
///
/// `GET /quick-connects/{InstanceId}/{QuickConnectId}`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DescribeQuickConnect.html)
///
/// # Errors
/// [`InvalidRequestException`], [`InvalidParameterException`], [`ResourceNotFoundException`],
/// [`ThrottlingException`], [`InternalServiceException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::quick_connects::DescribeQuickConnect;
///
/// let operation = DescribeQuickConnect::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .quick_connect_id("22222222-3333-4444-5555-666666666666")
///     .build();
/// let output = client.send(operation).await?;
/// println!("{output:?}");
/// # Ok(())
/// # }
/// ```
#[connect_operation(
    method = GET,
    uri = "/quick-connects/{InstanceId}/{QuickConnectId}",
    output = DescribeQuickConnectOutput,
    errors(InvalidRequestException, InvalidParameterException, ResourceNotFoundException,
           ThrottlingException, InternalServiceException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DescribeQuickConnect {
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Quick connect id. Required.
    #[label]
    pub quick_connect_id: String,
}

/// The output of [`DescribeQuickConnect`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DescribeQuickConnectOutput {
    /// Quick connect.
    pub quick_connect: Option<QuickConnect>,
}

/// List quick connects.
///
/// `GET /quick-connects/{InstanceId}`, paginated.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ListQuickConnects.html)
///
/// # Errors
/// [`InvalidRequestException`], [`InvalidParameterException`], [`ResourceNotFoundException`],
/// [`ThrottlingException`], [`InternalServiceException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::quick_connects::ListQuickConnects;
///
/// let operation = ListQuickConnects::builder()
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
    uri = "/quick-connects/{InstanceId}",
    output = ListQuickConnectsOutput,
    errors(InvalidRequestException, InvalidParameterException, ResourceNotFoundException,
           ThrottlingException, InternalServiceException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListQuickConnects {
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Token of the page to return, from the previous page. Optional; without it the first page is
    /// returned.
    #[query]
    #[next_token]
    pub next_token: Option<String>,
    /// Max results: 1 to 1000. Optional.
    #[query]
    pub max_results: Option<i32>,
    /// Quick connect types: at most 4 items; each one of [`QuickConnectType`]. Optional.
    #[query("QuickConnectTypes")]
    pub quick_connect_types: Option<Vec<QuickConnectType>>,
}

/// The output of [`ListQuickConnects`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListQuickConnectsOutput {
    /// Quick connect summary list. The items of the page.
    #[items]
    pub quick_connect_summary_list: Option<Vec<QuickConnectSummary>>,
    /// Token of the next page. Absent on the last page.
    #[next_token]
    pub next_token: Option<String>,
}

/// Search quick connects.
///
/// `POST /search-quick-connects`, paginated.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_SearchQuickConnects.html)
///
/// # Errors
/// [`InvalidRequestException`], [`InvalidParameterException`], [`ResourceNotFoundException`],
/// [`ThrottlingException`], [`InternalServiceException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::quick_connects::SearchQuickConnects;
///
/// let operation = SearchQuickConnects::builder()
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
    uri = "/search-quick-connects",
    output = SearchQuickConnectsOutput,
    errors(InvalidRequestException, InvalidParameterException, ResourceNotFoundException,
           ThrottlingException, InternalServiceException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct SearchQuickConnects {
    /// Instance id: 1 to 100 characters. Required.
    pub instance_id: String,
    /// Token of the page to return, from the previous page. Optional; without it the first page is
    /// returned.
    #[next_token]
    pub next_token: Option<String>,
    /// Max results: 1 to 100. Optional.
    pub max_results: Option<i32>,
    /// Search filter. Optional.
    pub search_filter: Option<QuickConnectSearchFilter>,
    /// Search criteria. Optional.
    pub search_criteria: Option<QuickConnectSearchCriteria>,
}

/// The output of [`SearchQuickConnects`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct SearchQuickConnectsOutput {
    /// Quick connects. The items of the page.
    #[items]
    pub quick_connects: Option<Vec<QuickConnect>>,
    /// Token of the next page. Absent on the last page.
    #[next_token]
    pub next_token: Option<String>,
    /// Approximate total count.
    pub approximate_total_count: Option<i64>,
}

/// Update quick connect config.
///
/// `POST /quick-connects/{InstanceId}/{QuickConnectId}/config`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdateQuickConnectConfig.html)
///
/// # Errors
/// [`InvalidRequestException`], [`InvalidParameterException`], [`ResourceNotFoundException`],
/// [`ThrottlingException`], [`InternalServiceException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::quick_connects::{
///     QuickConnectConfig, QuickConnectType, UpdateQuickConnectConfig,
/// };
///
/// let quick_connect_config = QuickConnectConfig::builder()
///     .quick_connect_type(QuickConnectType::User)
///     .build();
/// let operation = UpdateQuickConnectConfig::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .quick_connect_id("22222222-3333-4444-5555-666666666666")
///     .quick_connect_config(quick_connect_config)
///     .build();
/// client.send(operation).await?;
/// # Ok(())
/// # }
/// ```
#[connect_operation(
    method = POST,
    uri = "/quick-connects/{InstanceId}/{QuickConnectId}/config",
    errors(InvalidRequestException, InvalidParameterException, ResourceNotFoundException,
           ThrottlingException, InternalServiceException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct UpdateQuickConnectConfig {
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Quick connect id. Required.
    #[label]
    pub quick_connect_id: String,
    /// Quick connect config. Required.
    pub quick_connect_config: QuickConnectConfig,
}

/// Update quick connect name.
///
/// `POST /quick-connects/{InstanceId}/{QuickConnectId}/name`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdateQuickConnectName.html)
///
/// # Errors
/// [`InvalidRequestException`], [`InvalidParameterException`], [`ResourceNotFoundException`],
/// [`ThrottlingException`], [`InternalServiceException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::quick_connects::UpdateQuickConnectName;
///
/// let operation = UpdateQuickConnectName::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .quick_connect_id("22222222-3333-4444-5555-666666666666")
///     .build();
/// client.send(operation).await?;
/// # Ok(())
/// # }
/// ```
#[connect_operation(
    method = POST,
    uri = "/quick-connects/{InstanceId}/{QuickConnectId}/name",
    errors(InvalidRequestException, InvalidParameterException, ResourceNotFoundException,
           ThrottlingException, InternalServiceException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct UpdateQuickConnectName {
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Quick connect id. Required.
    #[label]
    pub quick_connect_id: String,
    /// Name: 1 to 127 characters. Optional.
    pub name: Option<String>,
    /// Description: at most 250 characters. Optional.
    pub description: Option<String>,
}

/// Quick connect config.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_QuickConnectConfig.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct QuickConnectConfig {
    /// Quick connect type: one of [`QuickConnectType`]. Required.
    pub quick_connect_type: QuickConnectType,
    /// User config. Optional.
    pub user_config: Option<UserQuickConnectConfig>,
    /// Queue config. Optional.
    pub queue_config: Option<QueueQuickConnectConfig>,
    /// Phone config. Optional.
    pub phone_config: Option<PhoneNumberQuickConnectConfig>,
    /// Flow config. Optional.
    pub flow_config: Option<FlowQuickConnectConfig>,
}

/// User quick connect config.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UserQuickConnectConfig.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct UserQuickConnectConfig {
    /// User id. Required.
    pub user_id: String,
    /// Contact flow id: at most 500 characters. Required.
    pub contact_flow_id: String,
}

/// Queue quick connect config.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_QueueQuickConnectConfig.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct QueueQuickConnectConfig {
    /// Queue id. Required.
    pub queue_id: String,
    /// Contact flow id: at most 500 characters. Required.
    pub contact_flow_id: String,
}

/// Phone number quick connect config.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_PhoneNumberQuickConnectConfig.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct PhoneNumberQuickConnectConfig {
    /// Phone number: in E.164 format, like `+12065550100`. Required.
    pub phone_number: String,
}

/// Flow quick connect config.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_FlowQuickConnectConfig.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct FlowQuickConnectConfig {
    /// Contact flow id: at most 500 characters. Required.
    pub contact_flow_id: String,
}

/// Quick connect.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_QuickConnect.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct QuickConnect {
    /// Quick connect ARN.
    #[wire("QuickConnectARN")]
    pub quick_connect_arn: Option<String>,
    /// Quick connect id.
    pub quick_connect_id: Option<String>,
    /// Name: 1 to 127 characters.
    pub name: Option<String>,
    /// Description: 1 to 250 characters.
    pub description: Option<String>,
    /// Quick connect config.
    pub quick_connect_config: Option<QuickConnectConfig>,
    /// Tags: 1 to 50 entries; keys 1 to 128 characters, pattern
    /// `^(?!aws:)[\p{L}\p{Z}\p{N}_.:/=+\-@]*$`; values at most 256 characters.
    pub tags: Option<BTreeMap<String, String>>,
    /// Last modified time.
    pub last_modified_time: Option<Timestamp>,
    /// Last modified region: pattern `[a-z]{2}(-[a-z]+){1,2}(-[0-9])?`.
    pub last_modified_region: Option<String>,
}

/// Quick connect search filter.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_QuickConnectSearchFilter.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct QuickConnectSearchFilter {
    /// Tag filter. Optional.
    pub tag_filter: Option<ControlPlaneTagFilter>,
}

/// Quick connect search criteria.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_QuickConnectSearchCriteria.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct QuickConnectSearchCriteria {
    /// Or conditions. Optional.
    pub or_conditions: Option<Vec<QuickConnectSearchCriteria>>,
    /// And conditions. Optional.
    pub and_conditions: Option<Vec<QuickConnectSearchCriteria>>,
    /// String condition. Optional.
    pub string_condition: Option<StringCondition>,
}
