// Generated from connect-2017-08-08 (CRC-32 21d69ebb) by: sh connect-operations/generate.sh (botocore 1.44.8)

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
/// `PUT /agent-status/{InstanceId}`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_CreateAgentStatus.html)
///
/// # Errors
/// [`InvalidRequestException`], [`InvalidParameterException`], [`DuplicateResourceException`],
/// [`ResourceNotFoundException`], [`LimitExceededException`], [`ThrottlingException`],
/// [`InternalServiceException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::agent_statuses::{AgentStatusState, CreateAgentStatus};
///
/// let operation = CreateAgentStatus::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .name("Example")
///     .state(AgentStatusState::Enabled)
///     .build();
/// let output = client.send(operation).await?;
/// println!("{output:?}");
/// # Ok(())
/// # }
/// ```
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
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Name: 1 to 127 characters. Required.
    pub name: String,
    /// Description: 1 to 250 characters. Optional.
    pub description: Option<String>,
    /// State: one of [`AgentStatusState`]. Required.
    pub state: AgentStatusState,
    /// Display order: 1 to 50. Optional.
    pub display_order: Option<i32>,
    /// Tags: 1 to 50 entries; keys 1 to 128 characters, pattern
    /// `^(?!aws:)[\p{L}\p{Z}\p{N}_.:/=+\-@]*$`; values at most 256 characters. Optional.
    pub tags: Option<BTreeMap<String, String>>,
}

/// The output of [`CreateAgentStatus`].
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
/// `GET /agent-status/{InstanceId}/{AgentStatusId}`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DescribeAgentStatus.html)
///
/// # Errors
/// [`InvalidRequestException`], [`InvalidParameterException`], [`ResourceNotFoundException`],
/// [`ThrottlingException`], [`InternalServiceException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::agent_statuses::DescribeAgentStatus;
///
/// let operation = DescribeAgentStatus::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .agent_status_id("22222222-3333-4444-5555-666666666666")
///     .build();
/// let output = client.send(operation).await?;
/// println!("{output:?}");
/// # Ok(())
/// # }
/// ```
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
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Agent status id. Required.
    #[label]
    pub agent_status_id: String,
}

/// The output of [`DescribeAgentStatus`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DescribeAgentStatusOutput {
    /// Agent status.
    pub agent_status: Option<AgentStatus>,
}

/// List agent statuses.
///
/// `GET /agent-status/{InstanceId}`, paginated.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ListAgentStatuses.html)
///
/// # Errors
/// [`InvalidRequestException`], [`InvalidParameterException`], [`ResourceNotFoundException`],
/// [`ThrottlingException`], [`InternalServiceException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::agent_statuses::ListAgentStatuses;
///
/// let operation = ListAgentStatuses::builder()
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
    uri = "/agent-status/{InstanceId}",
    output = ListAgentStatusesOutput,
    errors(InvalidRequestException, InvalidParameterException, ResourceNotFoundException,
           ThrottlingException, InternalServiceException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListAgentStatuses {
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
    /// Agent status types: at most 3 items; each one of [`AgentStatusType`]. Optional.
    #[query("AgentStatusTypes")]
    pub agent_status_types: Option<Vec<AgentStatusType>>,
}

/// The output of [`ListAgentStatuses`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListAgentStatusesOutput {
    /// Token of the next page. Absent on the last page.
    #[next_token]
    pub next_token: Option<String>,
    /// Agent status summary list. The items of the page.
    #[items]
    pub agent_status_summary_list: Option<Vec<AgentStatusSummary>>,
}

/// Search agent statuses.
///
/// `POST /search-agent-statuses`, paginated.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_SearchAgentStatuses.html)
///
/// # Errors
/// [`InvalidRequestException`], [`InvalidParameterException`], [`ResourceNotFoundException`],
/// [`ThrottlingException`], [`InternalServiceException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::agent_statuses::SearchAgentStatuses;
///
/// let operation = SearchAgentStatuses::builder()
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
    uri = "/search-agent-statuses",
    output = SearchAgentStatusesOutput,
    errors(InvalidRequestException, InvalidParameterException, ResourceNotFoundException,
           ThrottlingException, InternalServiceException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct SearchAgentStatuses {
    /// Instance id: 1 to 100 characters. Required.
    pub instance_id: String,
    /// Token of the page to return, from the previous page. Optional; without it the first page is
    /// returned.
    #[next_token]
    pub next_token: Option<String>,
    /// Max results: 1 to 100. Optional.
    pub max_results: Option<i32>,
    /// Search filter. Optional.
    pub search_filter: Option<AgentStatusSearchFilter>,
    /// Search criteria. Optional.
    pub search_criteria: Option<AgentStatusSearchCriteria>,
}

/// The output of [`SearchAgentStatuses`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct SearchAgentStatusesOutput {
    /// Agent statuses. The items of the page.
    #[items]
    pub agent_statuses: Option<Vec<AgentStatus>>,
    /// Token of the next page. Absent on the last page.
    #[next_token]
    pub next_token: Option<String>,
    /// Approximate total count.
    pub approximate_total_count: Option<i64>,
}

/// Update agent status.
///
/// `POST /agent-status/{InstanceId}/{AgentStatusId}`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdateAgentStatus.html)
///
/// # Errors
/// [`InvalidRequestException`], [`InvalidParameterException`], [`DuplicateResourceException`],
/// [`ResourceNotFoundException`], [`LimitExceededException`], [`ThrottlingException`],
/// [`InternalServiceException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::agent_statuses::UpdateAgentStatus;
///
/// let operation = UpdateAgentStatus::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .agent_status_id("22222222-3333-4444-5555-666666666666")
///     .build();
/// client.send(operation).await?;
/// # Ok(())
/// # }
/// ```
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
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Agent status id. Required.
    #[label]
    pub agent_status_id: String,
    /// Name: 1 to 127 characters. Optional.
    pub name: Option<String>,
    /// Description: at most 250 characters. Optional.
    pub description: Option<String>,
    /// State: one of [`AgentStatusState`]. Optional.
    pub state: Option<AgentStatusState>,
    /// Display order: 1 to 50. Optional.
    pub display_order: Option<i32>,
    /// Reset order number. Optional.
    pub reset_order_number: Option<bool>,
}

/// Agent status state.
///
/// One of `ENABLED`, `DISABLED`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum AgentStatusState {
    /// `ENABLED`.
    Enabled,
    /// `DISABLED`.
    Disabled,
    /// A value unknown to this declaration.
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
    /// Type: one of [`AgentStatusType`].
    pub r#type: Option<AgentStatusType>,
    /// Display order: 1 to 50.
    pub display_order: Option<i32>,
    /// State: one of [`AgentStatusState`].
    pub state: Option<AgentStatusState>,
    /// Tags: 1 to 50 entries; keys 1 to 128 characters, pattern
    /// `^(?!aws:)[\p{L}\p{Z}\p{N}_.:/=+\-@]*$`; values at most 256 characters.
    pub tags: Option<BTreeMap<String, String>>,
    /// Last modified time.
    pub last_modified_time: Option<Timestamp>,
    /// Last modified region: pattern `[a-z]{2}(-[a-z]+){1,2}(-[0-9])?`.
    pub last_modified_region: Option<String>,
}

/// Agent status type.
///
/// One of `ROUTABLE`, `CUSTOM`, `OFFLINE`.
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
    /// A value unknown to this declaration.
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
    /// Type: one of [`AgentStatusType`].
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
    /// Attribute filter. Optional.
    pub attribute_filter: Option<ControlPlaneAttributeFilter>,
}

/// Agent status search criteria.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_AgentStatusSearchCriteria.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct AgentStatusSearchCriteria {
    /// Or conditions. Optional.
    pub or_conditions: Option<Vec<AgentStatusSearchCriteria>>,
    /// And conditions. Optional.
    pub and_conditions: Option<Vec<AgentStatusSearchCriteria>>,
    /// String condition. Optional.
    pub string_condition: Option<StringCondition>,
}
