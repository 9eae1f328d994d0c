// Generated from connect-2017-08-08 (CRC-32 84ce9396) by: sh connect-operations/generate.sh (botocore 1.44.5)

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
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_CreateQuickConnect.html)
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
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// Name: 1 to 127 characters.
    pub name: String,
    /// Description: 1 to 250 characters.
    pub description: Option<String>,
    /// Quick connect config.
    pub quick_connect_config: QuickConnectConfig,
    /// Tags: 1 to 50 entries.
    pub tags: Option<BTreeMap<String, String>>,
}

/// What [`CreateQuickConnect`] answers.
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
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DeleteQuickConnect.html)
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
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// Quick connect id.
    #[label]
    pub quick_connect_id: String,
}

/// Describe quick connect.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DescribeQuickConnect.html)
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
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// Quick connect id.
    #[label]
    pub quick_connect_id: String,
}

/// What [`DescribeQuickConnect`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DescribeQuickConnectOutput {
    /// Quick connect.
    pub quick_connect: Option<QuickConnect>,
}

/// List quick connects.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ListQuickConnects.html)
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
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// The page, by the token that the one before gave.
    #[query]
    #[next_token]
    pub next_token: Option<String>,
    /// Max results: 1 to 1000.
    #[query]
    pub max_results: Option<i32>,
    /// Quick connect types: at most 4 items.
    #[query("QuickConnectTypes")]
    pub quick_connect_types: Option<Vec<QuickConnectType>>,
}

/// What [`ListQuickConnects`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListQuickConnectsOutput {
    /// Quick connect summary list.
    #[items]
    pub quick_connect_summary_list: Option<Vec<QuickConnectSummary>>,
    /// The token of the next page, if there is one.
    #[next_token]
    pub next_token: Option<String>,
}

/// Search quick connects.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_SearchQuickConnects.html)
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
    /// Instance id: 1 to 100 characters.
    pub instance_id: String,
    /// The page, by the token that the one before gave.
    #[next_token]
    pub next_token: Option<String>,
    /// Max results: 1 to 100.
    pub max_results: Option<i32>,
    /// Search filter.
    pub search_filter: Option<QuickConnectSearchFilter>,
    /// Search criteria.
    pub search_criteria: Option<QuickConnectSearchCriteria>,
}

/// What [`SearchQuickConnects`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct SearchQuickConnectsOutput {
    /// Quick connects.
    #[items]
    pub quick_connects: Option<Vec<QuickConnect>>,
    /// The token of the next page, if there is one.
    #[next_token]
    pub next_token: Option<String>,
    /// Approximate total count.
    pub approximate_total_count: Option<i64>,
}

/// Update quick connect config.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdateQuickConnectConfig.html)
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
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// Quick connect id.
    #[label]
    pub quick_connect_id: String,
    /// Quick connect config.
    pub quick_connect_config: QuickConnectConfig,
}

/// Update quick connect name.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdateQuickConnectName.html)
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
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// Quick connect id.
    #[label]
    pub quick_connect_id: String,
    /// Name: 1 to 127 characters.
    pub name: Option<String>,
    /// Description: at most 250 characters.
    pub description: Option<String>,
}

/// Quick connect config.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_QuickConnectConfig.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct QuickConnectConfig {
    /// Quick connect type.
    pub quick_connect_type: QuickConnectType,
    /// User config.
    pub user_config: Option<UserQuickConnectConfig>,
    /// Queue config.
    pub queue_config: Option<QueueQuickConnectConfig>,
    /// Phone config.
    pub phone_config: Option<PhoneNumberQuickConnectConfig>,
    /// Flow config.
    pub flow_config: Option<FlowQuickConnectConfig>,
}

/// User quick connect config.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UserQuickConnectConfig.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct UserQuickConnectConfig {
    /// User id.
    pub user_id: String,
    /// Contact flow id: at most 500 characters.
    pub contact_flow_id: String,
}

/// Queue quick connect config.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_QueueQuickConnectConfig.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct QueueQuickConnectConfig {
    /// Queue id.
    pub queue_id: String,
    /// Contact flow id: at most 500 characters.
    pub contact_flow_id: String,
}

/// Phone number quick connect config.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_PhoneNumberQuickConnectConfig.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct PhoneNumberQuickConnectConfig {
    /// Phone number: pattern `\\+[1-9]\\d{1,14}$`.
    pub phone_number: String,
}

/// Flow quick connect config.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_FlowQuickConnectConfig.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct FlowQuickConnectConfig {
    /// Contact flow id: at most 500 characters.
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
    /// Tags: 1 to 50 entries.
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
    /// Tag filter.
    pub tag_filter: Option<ControlPlaneTagFilter>,
}

/// Quick connect search criteria.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_QuickConnectSearchCriteria.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct QuickConnectSearchCriteria {
    /// Or conditions.
    pub or_conditions: Option<Vec<QuickConnectSearchCriteria>>,
    /// And conditions.
    pub and_conditions: Option<Vec<QuickConnectSearchCriteria>>,
    /// String condition.
    pub string_condition: Option<StringCondition>,
}
