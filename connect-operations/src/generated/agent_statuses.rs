// Generated from connect-2017-08-08 (CRC-32 84ce9396) by: sh connect-operations/generate.sh (botocore 1.44.5)

//! Agent statuses.

use std::collections::BTreeMap;

use connect_runtime::{ConnectEnum, ConnectShape, Timestamp, UnknownValue, connect_operation};

use super::exceptions::{
    DuplicateResourceException, InternalServiceException, InvalidParameterException,
    InvalidRequestException, LimitExceededException, ResourceNotFoundException,
    ThrottlingException,
};
pub use super::shared::{
    CommonAttributeAndCondition, ControlPlaneAttributeFilter, StringComparisonType,
    StringCondition, TagCondition,
};

/// Create agent status.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_CreateAgentStatus.html)
#[connect_operation(
    method = PUT,
    uri = "/agent-status/{InstanceId}",
    output = CreateAgentStatusOutput,
    errors(InvalidRequestException, InvalidParameterException, DuplicateResourceException,
           ResourceNotFoundException, LimitExceededException, ThrottlingException,
           InternalServiceException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct CreateAgentStatus {
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// Name: 1 to 127 characters.
    pub name: String,
    /// Description: 1 to 250 characters.
    pub description: Option<String>,
    /// State.
    pub state: AgentStatusState,
    /// Display order: 1 to 50.
    pub display_order: Option<i32>,
    /// Tags: 1 to 50 entries.
    pub tags: Option<BTreeMap<String, String>>,
}

/// What [`CreateAgentStatus`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct CreateAgentStatusOutput {
    /// Agent status ARN.
    #[wire("AgentStatusARN")]
    pub agent_status_arn: Option<String>,
    /// Agent status id.
    pub agent_status_id: Option<String>,
}

/// Describe agent status.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DescribeAgentStatus.html)
#[connect_operation(
    method = GET,
    uri = "/agent-status/{InstanceId}/{AgentStatusId}",
    output = DescribeAgentStatusOutput,
    errors(InvalidRequestException, InvalidParameterException, ResourceNotFoundException,
           ThrottlingException, InternalServiceException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DescribeAgentStatus {
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// Agent status id.
    #[label]
    pub agent_status_id: String,
}

/// What [`DescribeAgentStatus`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DescribeAgentStatusOutput {
    /// Agent status.
    pub agent_status: Option<AgentStatus>,
}

/// List agent statuses.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ListAgentStatuses.html)
#[connect_operation(
    method = GET,
    uri = "/agent-status/{InstanceId}",
    output = ListAgentStatusesOutput,
    errors(InvalidRequestException, InvalidParameterException, ResourceNotFoundException,
           ThrottlingException, InternalServiceException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListAgentStatuses {
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
    /// Agent status types: at most 3 items.
    #[query("AgentStatusTypes")]
    pub agent_status_types: Option<Vec<AgentStatusType>>,
}

/// What [`ListAgentStatuses`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListAgentStatusesOutput {
    /// The token of the next page, if there is one.
    #[next_token]
    pub next_token: Option<String>,
    /// Agent status summary list.
    #[items]
    pub agent_status_summary_list: Option<Vec<AgentStatusSummary>>,
}

/// Search agent statuses.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_SearchAgentStatuses.html)
#[connect_operation(
    method = POST,
    uri = "/search-agent-statuses",
    output = SearchAgentStatusesOutput,
    errors(InvalidRequestException, InvalidParameterException, ResourceNotFoundException,
           ThrottlingException, InternalServiceException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct SearchAgentStatuses {
    /// Instance id: 1 to 100 characters.
    pub instance_id: String,
    /// The page, by the token that the one before gave.
    #[next_token]
    pub next_token: Option<String>,
    /// Max results: 1 to 100.
    pub max_results: Option<i32>,
    /// Search filter.
    pub search_filter: Option<AgentStatusSearchFilter>,
    /// Search criteria.
    pub search_criteria: Option<AgentStatusSearchCriteria>,
}

/// What [`SearchAgentStatuses`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct SearchAgentStatusesOutput {
    /// Agent statuses.
    #[items]
    pub agent_statuses: Option<Vec<AgentStatus>>,
    /// The token of the next page, if there is one.
    #[next_token]
    pub next_token: Option<String>,
    /// Approximate total count.
    pub approximate_total_count: Option<i64>,
}

/// Update agent status.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdateAgentStatus.html)
#[connect_operation(
    method = POST,
    uri = "/agent-status/{InstanceId}/{AgentStatusId}",
    errors(InvalidRequestException, InvalidParameterException, DuplicateResourceException,
           ResourceNotFoundException, LimitExceededException, ThrottlingException,
           InternalServiceException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct UpdateAgentStatus {
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// Agent status id.
    #[label]
    pub agent_status_id: String,
    /// Name: 1 to 127 characters.
    pub name: Option<String>,
    /// Description: at most 250 characters.
    pub description: Option<String>,
    /// State.
    pub state: Option<AgentStatusState>,
    /// Display order: 1 to 50.
    pub display_order: Option<i32>,
    /// Reset order number.
    pub reset_order_number: Option<bool>,
}

/// Agent status state.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum AgentStatusState {
    /// `ENABLED`.
    Enabled,
    /// `DISABLED`.
    Disabled,
    /// A value that this declaration does not know.
    #[unknown]
    Unknown(UnknownValue),
}

/// Agent status.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_AgentStatus.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct AgentStatus {
    /// Agent status ARN.
    #[wire("AgentStatusARN")]
    pub agent_status_arn: Option<String>,
    /// Agent status id.
    pub agent_status_id: Option<String>,
    /// Name: 1 to 127 characters.
    pub name: Option<String>,
    /// Description: 1 to 250 characters.
    pub description: Option<String>,
    /// Type.
    pub r#type: Option<AgentStatusType>,
    /// Display order: 1 to 50.
    pub display_order: Option<i32>,
    /// State.
    pub state: Option<AgentStatusState>,
    /// Tags: 1 to 50 entries.
    pub tags: Option<BTreeMap<String, String>>,
    /// Last modified time.
    pub last_modified_time: Option<Timestamp>,
    /// Last modified region: pattern `[a-z]{2}(-[a-z]+){1,2}(-[0-9])?`.
    pub last_modified_region: Option<String>,
}

/// Agent status type.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum AgentStatusType {
    /// `ROUTABLE`.
    Routable,
    /// `CUSTOM`.
    Custom,
    /// `OFFLINE`.
    Offline,
    /// A value that this declaration does not know.
    #[unknown]
    Unknown(UnknownValue),
}

/// Agent status summary.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_AgentStatusSummary.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct AgentStatusSummary {
    /// Id.
    pub id: Option<String>,
    /// ARN.
    pub arn: Option<String>,
    /// Name: 1 to 127 characters.
    pub name: Option<String>,
    /// Type.
    pub r#type: Option<AgentStatusType>,
    /// Last modified time.
    pub last_modified_time: Option<Timestamp>,
    /// Last modified region: pattern `[a-z]{2}(-[a-z]+){1,2}(-[0-9])?`.
    pub last_modified_region: Option<String>,
}

/// Agent status search filter.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_AgentStatusSearchFilter.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct AgentStatusSearchFilter {
    /// Attribute filter.
    pub attribute_filter: Option<ControlPlaneAttributeFilter>,
}

/// Agent status search criteria.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_AgentStatusSearchCriteria.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct AgentStatusSearchCriteria {
    /// Or conditions.
    pub or_conditions: Option<Vec<AgentStatusSearchCriteria>>,
    /// And conditions.
    pub and_conditions: Option<Vec<AgentStatusSearchCriteria>>,
    /// String condition.
    pub string_condition: Option<StringCondition>,
}
