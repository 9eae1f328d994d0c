// Generated from connect-2017-08-08 (CRC-32 84ce9396) by: sh connect-operations/generate.sh (botocore 1.44.5)

//! Traffic distribution groups.

use std::collections::BTreeMap;

use connect_runtime::{ConnectEnum, ConnectShape, Timestamp, UnknownValue, connect_operation};

use super::exceptions::{
    AccessDeniedException, InternalServiceException, InvalidRequestException,
    ResourceConflictException, ResourceInUseException, ResourceNotFoundException,
    ResourceNotReadyException, ServiceQuotaExceededException, ThrottlingException,
};

/// Associate traffic distribution group user.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_AssociateTrafficDistributionGroupUser.html)
#[connect_operation(
    method = PUT,
    uri = "/traffic-distribution-group/{TrafficDistributionGroupId}/user",
    output = AssociateTrafficDistributionGroupUserOutput,
    errors(InvalidRequestException, AccessDeniedException, ThrottlingException,
           ResourceNotFoundException, ResourceConflictException, InternalServiceException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct AssociateTrafficDistributionGroupUser {
    /// Traffic distribution group id.
    #[label]
    pub traffic_distribution_group_id: String,
    /// User id.
    pub user_id: String,
    /// Instance id: 1 to 100 characters.
    pub instance_id: String,
}

/// What [`AssociateTrafficDistributionGroupUser`] answers: nothing.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct AssociateTrafficDistributionGroupUserOutput {}

/// Create traffic distribution group.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_CreateTrafficDistributionGroup.html)
#[connect_operation(
    method = PUT,
    uri = "/traffic-distribution-group",
    output = CreateTrafficDistributionGroupOutput,
    errors(InvalidRequestException, AccessDeniedException, ServiceQuotaExceededException,
           ThrottlingException, ResourceNotFoundException, InternalServiceException,
           ResourceConflictException, ResourceNotReadyException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct CreateTrafficDistributionGroup {
    /// Name: 1 to 128 characters; pattern `(^[\S].*[\S]$)|(^[\S]$)`.
    pub name: String,
    /// Description: 1 to 250 characters; pattern `(^[\S].*[\S]$)|(^[\S]$)`.
    pub description: Option<String>,
    /// Instance id: 1 to 250 characters.
    pub instance_id: String,
    /// Makes a repeated request the same one; at most 500 characters.
    #[idempotency_token]
    pub client_token: Option<String>,
    /// Tags: 1 to 50 entries.
    pub tags: Option<BTreeMap<String, String>>,
}

/// What [`CreateTrafficDistributionGroup`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct CreateTrafficDistributionGroupOutput {
    /// Id: pattern `^[a-zA-Z0-9_-]+$`.
    pub id: Option<String>,
    /// ARN.
    pub arn: Option<String>,
}

/// Delete traffic distribution group.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DeleteTrafficDistributionGroup.html)
#[connect_operation(
    method = DELETE,
    uri = "/traffic-distribution-group/{TrafficDistributionGroupId}",
    output = DeleteTrafficDistributionGroupOutput,
    errors(InvalidRequestException, AccessDeniedException, ResourceInUseException,
           ThrottlingException, InternalServiceException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DeleteTrafficDistributionGroup {
    /// Traffic distribution group id.
    #[label]
    pub traffic_distribution_group_id: String,
}

/// What [`DeleteTrafficDistributionGroup`] answers: nothing.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DeleteTrafficDistributionGroupOutput {}

/// Describe traffic distribution group.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DescribeTrafficDistributionGroup.html)
#[connect_operation(
    method = GET,
    uri = "/traffic-distribution-group/{TrafficDistributionGroupId}",
    output = DescribeTrafficDistributionGroupOutput,
    errors(InvalidRequestException, AccessDeniedException, ResourceNotFoundException,
           InternalServiceException, ThrottlingException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DescribeTrafficDistributionGroup {
    /// Traffic distribution group id.
    #[label]
    pub traffic_distribution_group_id: String,
}

/// What [`DescribeTrafficDistributionGroup`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DescribeTrafficDistributionGroupOutput {
    /// Traffic distribution group.
    pub traffic_distribution_group: Option<TrafficDistributionGroup>,
}

/// Disassociate traffic distribution group user.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DisassociateTrafficDistributionGroupUser.html)
#[connect_operation(
    method = DELETE,
    uri = "/traffic-distribution-group/{TrafficDistributionGroupId}/user",
    output = DisassociateTrafficDistributionGroupUserOutput,
    errors(InvalidRequestException, AccessDeniedException, ThrottlingException,
           ResourceNotFoundException, ResourceConflictException, InternalServiceException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DisassociateTrafficDistributionGroupUser {
    /// Traffic distribution group id.
    #[label]
    pub traffic_distribution_group_id: String,
    /// User id.
    #[query("UserId")]
    pub user_id: String,
    /// Instance id: 1 to 100 characters.
    #[query("InstanceId")]
    pub instance_id: String,
}

/// What [`DisassociateTrafficDistributionGroupUser`] answers: nothing.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DisassociateTrafficDistributionGroupUserOutput {}

/// Get traffic distribution.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_GetTrafficDistribution.html)
#[connect_operation(
    method = GET,
    uri = "/traffic-distribution/{Id}",
    output = GetTrafficDistributionOutput,
    errors(InvalidRequestException, AccessDeniedException, ResourceNotFoundException,
           InternalServiceException, ThrottlingException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct GetTrafficDistribution {
    /// Id.
    #[label]
    pub id: String,
}

/// What [`GetTrafficDistribution`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct GetTrafficDistributionOutput {
    /// Telephony config.
    pub telephony_config: Option<TelephonyConfig>,
    /// Id: pattern `^[a-zA-Z0-9_-]+$`.
    pub id: Option<String>,
    /// ARN.
    pub arn: Option<String>,
    /// Sign in config.
    pub sign_in_config: Option<SignInConfig>,
    /// Agent config.
    pub agent_config: Option<AgentConfig>,
    /// Last failover time.
    pub last_failover_time: Option<Timestamp>,
}

/// List traffic distribution group users.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ListTrafficDistributionGroupUsers.html)
#[connect_operation(
    method = GET,
    uri = "/traffic-distribution-group/{TrafficDistributionGroupId}/user",
    output = ListTrafficDistributionGroupUsersOutput,
    errors(ResourceNotFoundException, InvalidRequestException, AccessDeniedException,
           ThrottlingException, InternalServiceException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListTrafficDistributionGroupUsers {
    /// Traffic distribution group id.
    #[label]
    pub traffic_distribution_group_id: String,
    /// Max results: 1 to 1000.
    #[query]
    pub max_results: Option<i32>,
    /// The page, by the token that the one before gave.
    #[query]
    #[next_token]
    pub next_token: Option<String>,
}

/// What [`ListTrafficDistributionGroupUsers`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListTrafficDistributionGroupUsersOutput {
    /// The token of the next page, if there is one.
    #[next_token]
    pub next_token: Option<String>,
    /// Traffic distribution group user summary list: at most 10 items.
    #[items]
    pub traffic_distribution_group_user_summary_list:
        Option<Vec<TrafficDistributionGroupUserSummary>>,
}

/// List traffic distribution groups.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ListTrafficDistributionGroups.html)
#[connect_operation(
    method = GET,
    uri = "/traffic-distribution-groups",
    output = ListTrafficDistributionGroupsOutput,
    errors(InvalidRequestException, AccessDeniedException, ThrottlingException,
           InternalServiceException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListTrafficDistributionGroups {
    /// Max results: 1 to 10.
    #[query]
    pub max_results: Option<i32>,
    /// The page, by the token that the one before gave.
    #[query]
    #[next_token]
    pub next_token: Option<String>,
    /// Instance id: 1 to 250 characters.
    #[query]
    pub instance_id: Option<String>,
}

/// What [`ListTrafficDistributionGroups`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListTrafficDistributionGroupsOutput {
    /// The token of the next page, if there is one.
    #[next_token]
    pub next_token: Option<String>,
    /// Traffic distribution group summary list: at most 10 items.
    #[items]
    pub traffic_distribution_group_summary_list: Option<Vec<TrafficDistributionGroupSummary>>,
}

/// Update traffic distribution.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdateTrafficDistribution.html)
#[connect_operation(
    method = PUT,
    uri = "/traffic-distribution/{Id}",
    output = UpdateTrafficDistributionOutput,
    errors(InvalidRequestException, AccessDeniedException, ResourceNotFoundException,
           ResourceConflictException, ThrottlingException, InternalServiceException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct UpdateTrafficDistribution {
    /// Id.
    #[label]
    pub id: String,
    /// Telephony config.
    pub telephony_config: Option<TelephonyConfig>,
    /// Sign in config.
    pub sign_in_config: Option<SignInConfig>,
    /// Agent config.
    pub agent_config: Option<AgentConfig>,
}

/// What [`UpdateTrafficDistribution`] answers: nothing.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct UpdateTrafficDistributionOutput {}

/// Traffic distribution group.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_TrafficDistributionGroup.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct TrafficDistributionGroup {
    /// Id: pattern `^[a-zA-Z0-9_-]+$`.
    pub id: Option<String>,
    /// ARN.
    pub arn: Option<String>,
    /// Name: 1 to 128 characters; pattern `(^[\S].*[\S]$)|(^[\S]$)`.
    pub name: Option<String>,
    /// Description: 1 to 250 characters; pattern `(^[\S].*[\S]$)|(^[\S]$)`.
    pub description: Option<String>,
    /// Instance ARN.
    pub instance_arn: Option<String>,
    /// Status.
    pub status: Option<TrafficDistributionGroupStatus>,
    /// Tags: 1 to 50 entries.
    pub tags: Option<BTreeMap<String, String>>,
    /// Is default.
    pub is_default: Option<bool>,
}

/// Traffic distribution group status.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum TrafficDistributionGroupStatus {
    /// `CREATION_IN_PROGRESS`.
    CreationInProgress,
    /// `ACTIVE`.
    Active,
    /// `CREATION_FAILED`.
    CreationFailed,
    /// `PENDING_DELETION`.
    PendingDeletion,
    /// `DELETION_FAILED`.
    DeletionFailed,
    /// `UPDATE_IN_PROGRESS`.
    UpdateInProgress,
    /// A value that this declaration does not know.
    #[unknown]
    Unknown(UnknownValue),
}

/// Telephony config.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_TelephonyConfig.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct TelephonyConfig {
    /// Distributions.
    pub distributions: Vec<Distribution>,
}

/// Distribution.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_Distribution.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct Distribution {
    /// Region: 8 to 31 characters; pattern `[a-z]{2}(-[a-z]+){1,2}(-[0-9])?`.
    pub region: String,
    /// Percentage: 0 to 100.
    pub percentage: i32,
}

/// Sign in config.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_SignInConfig.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct SignInConfig {
    /// Distributions.
    pub distributions: Vec<SignInDistribution>,
}

/// Sign in distribution.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_SignInDistribution.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct SignInDistribution {
    /// Region: 8 to 31 characters; pattern `[a-z]{2}(-[a-z]+){1,2}(-[0-9])?`.
    pub region: String,
    /// Enabled.
    pub enabled: bool,
}

/// Agent config.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_AgentConfig.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct AgentConfig {
    /// Distributions.
    pub distributions: Vec<Distribution>,
}

/// Traffic distribution group user summary.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_TrafficDistributionGroupUserSummary.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct TrafficDistributionGroupUserSummary {
    /// User id.
    pub user_id: Option<String>,
}

/// Traffic distribution group summary.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_TrafficDistributionGroupSummary.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct TrafficDistributionGroupSummary {
    /// Id: pattern `^[a-zA-Z0-9_-]+$`.
    pub id: Option<String>,
    /// ARN.
    pub arn: Option<String>,
    /// Name: 1 to 128 characters; pattern `(^[\S].*[\S]$)|(^[\S]$)`.
    pub name: Option<String>,
    /// Instance ARN.
    pub instance_arn: Option<String>,
    /// Status.
    pub status: Option<TrafficDistributionGroupStatus>,
    /// Is default.
    pub is_default: Option<bool>,
}
